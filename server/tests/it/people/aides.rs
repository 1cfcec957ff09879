//! Aides: named by an administrator for one student, until a day; they read what the team reads, and nothing else.
use crate::support::{Client, Engine, TestApp, World, both};
use domain::{
    entity::{audit, disclosure, relation},
    id::{Id, new_id},
    records::types::Why,
    roster::types::{RelationKind, Role},
    time::DAY_MS,
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

async fn with_aide(app: &TestApp) -> World {
    let mut world = app.world().await;
    let north = world.school(app, "n").await;
    world.add(app, "helper", north, Role::Aide).await;
    world
}

async fn name(client: &mut Client, student: Id, adult: Id, last_day: &str) -> StatusCode {
    let (student, adult, key) = (student.to_string(), adult.to_string(), new_id().simple().to_string());
    let fields = [("id", student.as_str()), ("adult_id", &adult), ("last_day", last_day), ("_key", &key)];
    client.post_json("/api/people/name-aide", &fields).await.status
}

async fn named(app: &TestApp) -> Vec<relation::Model> {
    relation::Entity::find().filter(relation::Column::Kind.eq(RelationKind::Aide)).all(app.db.writer()).await.unwrap()
}

both! {
    async fn an_aide_reads_what_the_team_reads_until_the_last_day(app: TestApp) {
        let world = with_aide(&app).await;
        let amina = world.id("amina");
        let at = |level| move |row: &mut domain::entity::goal::Model| row.visibility = level;
        let team = app.add_goal(amina, |row| {
            row.visibility = Visibility::Team;
            row.last_check_in_at = Some(app.clock.now());
        });
        let team = team.await;
        app.add_check_in(team, amina, "I am stuck").await;
        let family = app.add_goal(amina, at(Visibility::Family)).await;
        let sent = app.add_goal(amina, at(Visibility::Named)).await;
        app.name_reader(sent, world.id("helper")).await;
        let own = app.add_goal(amina, |_| ()).await;
        let words = app.add_reflection(amina, |row| row.visibility = Visibility::Team).await;
        let open = [format!("/goals/{team}"), format!("/goals/{family}"), format!("/reflections/{words}"), format!("/goals?student={amina}")];
        let closed = [format!("/goals/{sent}"), format!("/goals/{own}"), format!("/records?child={amina}"), format!("/people/{amina}")];
        let mut helper = world.client(&app, "helper").await;
        for path in &open {
            assert_eq!(helper.get(path).await.status, StatusCode::NOT_FOUND, "{path}, before");
        }
        let mut admin = world.client(&app, "admin").await;
        let page = admin.get(&format!("/people/{amina}")).await;
        let form = page.form("/api/people/name-aide").set("adult_id", &world.id("helper").to_string()).set("last_day", "2026-11-03");
        assert!(form.send(&mut admin).await.says("The aide can help from now on"));
        for path in &open {
            assert_eq!(helper.get(path).await.status, StatusCode::OK, "{path}");
        }
        for path in &closed {
            let status = helper.get(path).await.status;
            assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN), "{path}: {status}");
        }
        assert!(!helper.get(&open[0]).await.says("I am stuck"), "no check-ins");
        let page = helper.get(&open[2]).await;
        assert!(!page.offers("/api/reflections/review"));
        let id = words.to_string();
        let review = [("reflection_id", id.as_str()), ("reflection_version", "1"), ("version", "0"), ("glow", "x")];
        assert_eq!(helper.post_json("/api/reflections/review", &review).await.status, StatusCode::FORBIDDEN);
        let home = helper.get("/").await;
        assert!(home.says("Students you help") && home.says("Amina Haddad"), "{}", home.words());
        assert!(!helper.get("/advisory?as=aide").await.says("Amina"), "how a student stands is for those responsible");
        app.disclosures.flush().await;
        let seen = disclosure::Entity::find().all(app.db.writer()).await.unwrap();
        assert!(!seen.is_empty() && seen.iter().all(|row| row.why == Why::Aide), "{seen:?}");
        let own = world.client(&app, "amina").await.get("/records?show=changed").await;
        assert!(own.says("Changed which adult answers for a student"), "{}", own.words());
        app.clock.advance(2 * DAY_MS);
        let mut helper = world.client(&app, "helper").await;
        for path in &open {
            assert_eq!(helper.get(path).await.status, StatusCode::NOT_FOUND, "{path}, after");
        }
        assert!(!helper.get("/").await.says("Amina"));
    }

    async fn an_administrator_ends_it_at_once(app: TestApp) {
        let world = with_aide(&app).await;
        let amina = world.id("amina");
        let goal = app.add_goal(amina, |row| row.visibility = Visibility::Team).await;
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(name(&mut admin, amina, world.id("helper"), "2027-01-31").await, StatusCode::OK);
        assert_eq!(name(&mut admin, amina, world.id("helper"), "2027-01-31").await, StatusCode::UNPROCESSABLE_ENTITY, "once");
        let mut helper = world.client(&app, "helper").await;
        assert_eq!(helper.get(&format!("/goals/{goal}")).await.status, StatusCode::OK);
        let page = admin.get(&format!("/people/{amina}")).await;
        assert!(page.form("/api/people/end-aide").send(&mut admin).await.says("sees nothing of this student any more"));
        assert_eq!(helper.get(&format!("/goals/{goal}")).await.status, StatusCode::NOT_FOUND);
        let acts = audit::Entity::find().filter(audit::Column::ObjectKind.eq("relation")).all(app.db.writer()).await.unwrap();
        let acts: Vec<&str> = acts.iter().map(|row| row.action.as_str()).filter(|act| act.contains("aide")).collect();
        assert_eq!(acts, ["relation.aide_named", "relation.aide_ended"]);
    }

    async fn nobody_else_is_named_and_nobody_else_names(app: TestApp) {
        let mut world = with_aide(&app).await;
        let (amina, helper) = (world.id("amina"), world.id("helper"));
        let south = world.school(&app, "s").await;
        let north = world.school(&app, "n").await;
        world.add(&app, "far", south, Role::Aide).await;
        world.add(&app, "mother", north, Role::Aide).await;
        world.add(&app, "limited", north, Role::Aide).await;
        app.relate(world.id("mother"), amina, RelationKind::Guardian).await;
        app.add_restriction(world.id("limited"), amina, |row| row.confirmed_at = None).await;
        let mut admin = world.client(&app, "admin").await;
        for who in ["okafor", "far", "mother", "limited", "amina"] {
            assert_eq!(name(&mut admin, amina, world.id(who), "2026-12-01").await, StatusCode::UNPROCESSABLE_ENTITY, "{who}");
        }
        world.add(&app, "both", north, Role::Aide).await;
        world.add_role(&app, "both", north, Role::Admin).await;
        let mut both = world.client(&app, "both").await;
        assert_eq!(name(&mut both, amina, world.id("both"), "2026-12-01").await, StatusCode::UNPROCESSABLE_ENTITY, "oneself");
        for day in ["2026-11-01", "2027-12-01", ""] {
            assert_eq!(name(&mut admin, amina, helper, day).await, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
        }
        assert_eq!(name(&mut admin, world.id("rivera"), helper, "2026-12-01").await, StatusCode::NOT_FOUND, "no student");
        for who in ["lead", "coord", "rivera", "helper", "ga", "amina"] {
            let mut client = world.client(&app, who).await;
            assert_eq!(name(&mut client, amina, helper, "2026-12-01").await, StatusCode::FORBIDDEN, "{who}");
        }
        assert_eq!(named(&app).await, []);
    }
}
