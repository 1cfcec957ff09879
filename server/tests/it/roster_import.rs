//! Importing: twice changes nothing, a changed file changes what it must at once, and a faulty one nothing at all.
use crate::support::{Digest, Engine, TestApp, World, apply_roster, both, changed, write_changed_roster};
use domain::{
    entity::{account, advisory, enrolment, import_run, person, relation, school, section},
    id::Id,
    roster::{
        import::{self, Applied, Settings},
        oneroster::{self, Options},
        types::{RelationKind, Role},
    },
    time::{day_of, zone},
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter};
use std::path::{Path, PathBuf};

/// Moves Amina from Rivera's homeroom to Lind's.
const MOVED: (&str, &str, &str) = ("enrollments.csv", "e2,,,h1,n,amina,student,,,", "e2,,,h2,n,amina,student,,,");

fn fixture(name: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/fixtures");
    let root = std::env::var_os("WAYMARK_FIXTURES").map_or_else(beside, PathBuf::from);
    let folder = root.join("oneroster").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: {} is not there", folder.display());
    None
}

async fn apply(app: &TestApp, folder: &Path, strict: bool) -> Applied {
    let (roster, _) = oneroster::read(folder, Options { strict }).expect("the files are read");
    import::apply(&app.db, &roster, &Settings { time_zone: "America/Chicago".into() }).await.expect("the roster is applied")
}

/// Schools, classes, people, enrolments.
async fn rows(app: &TestApp) -> [u64; 4] {
    let db = app.db.writer();
    [
        school::Entity::find().count(db).await.unwrap(),
        section::Entity::find().count(db).await.unwrap(),
        person::Entity::find().count(db).await.unwrap(),
        enrolment::Entity::find().count(db).await.unwrap(),
    ]
}

async fn guardians(app: &TestApp) -> u64 {
    relation::Entity::find().filter(relation::Column::Kind.eq(RelationKind::Guardian)).count(app.db.writer()).await.unwrap()
}

/// The adult whom the files make a student's advisor, from today on or later.
async fn advisor(app: &TestApp, student: Id) -> Option<Id> {
    let today = day_of(app.clock.now(), &zone("America/Chicago")).to_string();
    let ties = relation::Entity::find()
        .filter(relation::Column::StudentId.eq(student))
        .filter(relation::Column::Kind.eq(RelationKind::Advisor))
        .filter(Condition::any().add(relation::Column::EndsOn.is_null()).add(relation::Column::EndsOn.gt(today)));
    let ties = ties.all(app.db.writer()).await.unwrap();
    assert!(ties.len() <= 1, "{ties:?}");
    ties.first().map(|tie| tie.adult_id)
}

/// A second time, only the record of the import is new.
async fn again_changes_nothing(app: &TestApp, folder: &Path, strict: bool) {
    let digest = Digest::of(app).await;
    let before = digest.read(app).await;
    let applied = apply(app, folder, strict).await;
    assert!(applied.changed_nothing(), "{applied}");
    assert_eq!(changed(&before, &digest.read(app).await), ["audit", "import_run"]);
}

/// A delta that says one thing: Amina is in Lind's Math 7B too.
fn write_delta(folder: &Path) {
    write_changed_roster(folder, &[("manifest.csv", "bulk", "delta")]);
    let only = [
        ("orgs.csv", vec!["d,", "n,"]),
        ("classes.csv", vec!["m2,"]),
        ("users.csv", vec!["amina,"]),
        ("roles.csv", vec!["r1,"]),
        ("enrollments.csv", vec![]),
        ("demographics.csv", vec![]),
    ];
    for (name, kept) in only {
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        let mut lines: Vec<String> = text
            .lines()
            .enumerate()
            .filter(|(index, line)| *index == 0 || kept.iter().any(|start| line.starts_with(start)))
            .map(|(_, line)| line.replace("\"ga,gb\"", ""))
            .collect();
        if name == "enrollments.csv" {
            lines.push("e20,,,m2,n,amina,student,,,".into());
        }
        std::fs::write(folder.join(name), lines.join("\n") + "\n").unwrap();
    }
}

both! {
    async fn importing_twice_changes_nothing(app: TestApp) {
        let folder = tempfile::tempdir().unwrap();
        write_changed_roster(folder.path(), &[]);
        let first = apply(&app, folder.path(), true).await;
        assert!(!first.changed_nothing());
        assert_eq!(first.students_without_host, 1, "Finn has neither homeroom nor class");
        assert_eq!(rows(&app).await, [3, 5, 18, 13]);
        assert_eq!(guardians(&app).await, 6);
        again_changes_nothing(&app, folder.path(), true).await;
        assert_eq!(import_run::Entity::find().count(app.db.writer()).await.unwrap(), 2);
    }

    async fn passwords_in_the_files_are_dropped(app: TestApp) {
        let with_password = ("users.csv", "amina,,,true,amina,,Amina,Haddad,,,,,,\"ga,gb\",07,,", "amina,,,true,amina,,Amina,Haddad,,,,,,\"ga,gb\",07,open sesame 12,");
        let world = World::import_with(&app, &[with_password]).await;
        assert_eq!(account::Entity::find().count(app.db.writer()).await.unwrap(), 0, "nobody can sign in by an import");
        let stored = Digest::of(&app).await.read(&app).await;
        assert!(stored.values().all(|rows| !rows.contains("open sesame")), "the password is nowhere");
        let mut browser = app.anonymous();
        let answer = browser.post_json("/api/account/sign-in", &[("identifier", "amina"), ("password", "open sesame 12")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        drop(world);
    }

    async fn a_student_who_moves_homerooms_has_the_new_advisor_at_once(app: TestApp) {
        let world = app.world().await;
        let goal = app.add_goal(world.id("amina"), |row| row.visibility = Visibility::Named).await;
        app.name_reader(goal, world.id("rivera")).await;
        let team = app.add_goal(world.id("amina"), |row| row.visibility = Visibility::Team).await;
        let (mut rivera, mut lind) = (world.client(&app, "rivera").await, world.client(&app, "lind").await);
        let paths = [format!("/goals/{goal}"), format!("/goals/{team}")];
        for path in &paths {
            assert_eq!(rivera.get(path).await.status, StatusCode::OK);
            assert_eq!(lind.get(path).await.status, StatusCode::NOT_FOUND);
        }
        let applied = apply_roster(&app, &[MOVED]).await;
        assert!(applied.counts["ties"].ended >= 2 && applied.counts["ties"].added >= 2, "{applied}");
        for path in &paths {
            assert_eq!(rivera.get(path).await.status, StatusCode::NOT_FOUND, "the former advisor");
        }
        assert_eq!(lind.get(&paths[1]).await.status, StatusCode::OK, "the new advisor reads what the team reads");
        assert_eq!(lind.get(&paths[0]).await.status, StatusCode::NOT_FOUND, "and not what was sent to the former one");
        assert!(lind.get("/advisory").await.says("Amina") && !rivera.get("/advisory").await.says("Amina"));
        assert!(apply_roster(&app, &[MOVED]).await.changed_nothing());
        assert!(!apply_roster(&app, &[]).await.changed_nothing(), "and back again");
        assert_eq!(rivera.get(&paths[0]).await.status, StatusCode::OK);
        assert_eq!(lind.get(&paths[1]).await.status, StatusCode::NOT_FOUND);
    }

    async fn a_class_that_is_over_or_to_come_takes_nobodys_advisor(app: TestApp) {
        let years = ("academicSessions.csv", "y,,,2026-2027,", "o,,,2025-2026,schoolYear,2025-08-20,2026-06-10,,2026\n\
            z,,,2027-2028,schoolYear,2027-08-20,2028-06-10,,2028\ny,,,2026-2027,");
        let homeroom = |term| ("classes.csv", "Homeroom Rivera,07,c1,H1,homeroom,101,n,y,", term);
        let over = homeroom("Homeroom Rivera,07,c1,H1,homeroom,101,n,o,");
        let ahead = homeroom("Homeroom Rivera,07,c1,H1,homeroom,101,n,z,");
        let off = ("users.csv", "okafor,,,true,", "okafor,,,false,");
        let world = World::import_with(&app, &[years, over]).await;
        let okafor = Some(world.id("okafor"));
        assert_eq!(advisor(&app, world.id("amina")).await, okafor, "the teacher of the class of today");
        assert_eq!(advisor(&app, world.id("bilal")).await, None, "a homeroom of last year");
        let applied = apply_roster(&app, &[years, over, off]).await;
        assert_eq!(applied.students_without_host, 4, "Amina, Bilal, Chen and Finn");
        assert_eq!(advisor(&app, world.id("amina")).await, None, "nobody who is switched off");
        apply_roster(&app, &[years, ahead]).await;
        assert_eq!(advisor(&app, world.id("amina")).await, okafor, "the class of today before the homeroom to come");
        assert_eq!(advisor(&app, world.id("bilal")).await, Some(world.id("rivera")), "the homeroom to come where there is no other");
        apply_roster(&app, &[]).await;
        assert_eq!(advisor(&app, world.id("amina")).await, Some(world.id("rivera")));
    }

    async fn a_role_counts_from_its_first_day_to_its_last(app: TestApp) {
        let role = |days| ("roles.csv", "cole,primary,counselor,,,n", days);
        let (over, ahead) = (role("cole,primary,counselor,2025-08-01,2026-06-30,n"), role("cole,primary,counselor,2027-08-01,,n"));
        let world = World::import_with(&app, &[over]).await;
        for (changes, held) in [(vec![over], false), (vec![], true), (vec![ahead], false), (vec![], true), (vec![over], false)] {
            apply_roster(&app, &changes).await;
            let cole = world.client(&app, "cole").await;
            let actor = world.actor(&app, &cole).await;
            assert_eq!(actor.is(Role::Counselor), held, "{changes:?}");
            assert_eq!(actor.has_relation(RelationKind::Counselor), held, "{changes:?}");
        }
    }

    async fn an_advisory_takes_the_new_name_of_its_homeroom(app: TestApp) {
        app.world().await;
        let renamed = ("classes.csv", "h1,,,Homeroom Rivera,", "h1,,,Room of Rivers,");
        assert_eq!(apply_roster(&app, &[renamed]).await.counts["advisories"].changed, 1);
        let titles: Vec<String> = advisory::Entity::find().all(app.db.writer()).await.unwrap().into_iter().map(|row| row.title).collect();
        assert!(titles.iter().any(|title| title == "Room of Rivers"), "{titles:?}");
        assert!(apply_roster(&app, &[renamed]).await.changed_nothing());
    }

    async fn what_people_entered_by_hand_stays(app: TestApp) {
        let world = app.world().await;
        app.relate(world.id("lind"), world.id("finn"), RelationKind::Advisor).await;
        app.restrict(world.id("gb"), world.id("bilal")).await;
        let mut coord = world.client(&app, "coord").await;
        apply_roster(&app, &[MOVED]).await;
        let mut lind = world.client(&app, "lind").await;
        assert!(lind.get("/advisory").await.says("Finn"), "an advisor given by hand");
        assert_eq!(coord.get("/conferences/season").await.status, StatusCode::OK, "a coordinator made by hand");
        let goal = app.add_goal(world.id("bilal"), |row| row.visibility = Visibility::Family).await;
        let mut gb = world.client(&app, "gb").await;
        assert_eq!(gb.get(&format!("/goals/{goal}")).await.status, StatusCode::NOT_FOUND, "a court order");
    }

    async fn who_is_no_longer_active_is_out_at_once(app: TestApp) {
        let world = app.world().await;
        let mut okafor = world.client(&app, "okafor").await;
        assert_eq!(okafor.get("/").await.status, StatusCode::OK);
        apply_roster(&app, &[("users.csv", "okafor,,,true,", "okafor,,,false,")]).await;
        assert_eq!(okafor.get("/").await.status, StatusCode::SEE_OTHER);
    }

    async fn a_faulty_file_leaves_nothing_behind(app: TestApp) {
        let digest = Digest::of(&app).await;
        let before = digest.read(&app).await;
        let folder = tempfile::tempdir().unwrap();
        write_changed_roster(folder.path(), &[("enrollments.csv", "e2,,,h1,n,amina,student,,,", "e2,,,h1,n,nobody,student,,,")]);
        let report = oneroster::read(folder.path(), Options { strict: true }).expect_err("the fault is found");
        let said = report.errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        assert!(said.contains("enrollments.csv:3"), "{said}");
        let path = folder.path().to_str().unwrap();
        let database = app.url();
        let exit = std::process::Command::new(env!("CARGO_BIN_EXE_waymark"))
            .args(["import", "oneroster", path, "--strict", "--database-url", database, "--data-dir", path])
            .output()
            .unwrap();
        assert_eq!(exit.status.code(), Some(2), "{}{}", String::from_utf8_lossy(&exit.stdout), String::from_utf8_lossy(&exit.stderr));
        assert_eq!(changed(&before, &digest.read(&app).await), Vec::<String>::new());
    }

    async fn the_exports_of_others_are_applied_in_full(app: TestApp) {
        if let Some(folder) = fixture("v1p1-minimal") {
            apply(&app, &folder, false).await;
            assert_eq!(rows(&app).await, [1, 2, 6, 6]);
            again_changes_nothing(&app, &folder, false).await;
        }
    }

    async fn a_delta_adds_what_it_holds(app: TestApp) {
        if let Some(folder) = fixture("v1p2-delta") {
            apply(&app, &folder, true).await;
            assert_eq!(rows(&app).await, [1, 1, 1, 1]);
            again_changes_nothing(&app, &folder, true).await;
        }
    }

    async fn a_delta_leaves_alone_what_it_does_not_name(app: TestApp) {
        if let Some(folder) = fixture("v1p2-delta") {
            let world = app.world().await;
            let ties = relation::Entity::find().all(app.db.writer()).await.unwrap();
            let [schools, sections, people, enrolments] = rows(&app).await;
            apply(&app, &folder, true).await;
            assert_eq!(rows(&app).await, [schools + 1, sections + 1, people + 1, enrolments + 1]);
            let after = relation::Entity::find().all(app.db.writer()).await.unwrap();
            assert!(ties.iter().all(|tie| after.contains(tie)), "no tie of the others ended");
            let mut rivera = world.client(&app, "rivera").await;
            assert!(rivera.get("/advisory").await.says("Amina"));
        }
    }

    async fn a_delta_ends_nothing_that_it_leaves_out(app: TestApp) {
        let world = app.world().await;
        let goal = app.add_goal(world.id("amina"), |row| row.visibility = Visibility::Family).await;
        let path = format!("/goals/{goal}");
        let folder = tempfile::tempdir().unwrap();
        write_delta(folder.path());
        let applied = apply(&app, folder.path(), true).await;
        assert_eq!(applied.counts["enrolments"].ended, 0, "{applied}");
        for (who, status) in [("rivera", 200), ("okafor", 200), ("cole", 200), ("ga", 200), ("gb", 200), ("lind", 200), ("gc", 404)] {
            let page = world.client(&app, who).await.get(&path).await;
            assert_eq!(page.status.as_u16(), status, "{who}");
        }
        assert!(world.client(&app, "lind").await.get("/advisory?as=teacher").await.says("Dara"), "the others stay in the class");
        assert!(world.client(&app, "amina").await.get("/reflections").await.status.is_success());
        again_changes_nothing(&app, folder.path(), true).await;
    }

    async fn school_data_sync_brings_its_families(app: TestApp) {
        if let Some(folder) = fixture("sds-v2p1") {
            apply(&app, &folder, true).await;
            assert_eq!(rows(&app).await, [3, 2, 8, 6], "a department is a part of its school");
            assert_eq!(guardians(&app).await, 3);
            again_changes_nothing(&app, &folder, true).await;
        }
    }
}
