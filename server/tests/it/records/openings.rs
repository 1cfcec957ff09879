//! A record opened in an emergency: by whom, for how long, what it shows, and that it is never a secret.
use super::{noted, send};
use crate::support::{Client, Engine, TestApp, World, both};
use domain::{
    entity::{audit, message, record_opening, relation},
    goals::types::GoalState,
    id::{Id, new_id},
    notices::types::{Kind, MessageState},
    records::{
        service::OPEN_MS,
        types::{SeenKind, Why},
    },
    reflections::types::ReflectionState,
    roster::types::{RelationKind, Role},
    time::MINUTE_MS,
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

const REASON: &str = "A threat was reported to the office.";

/// What Amina keeps to herself: a goal, a draft of one, and a draft of a reflection; their pages.
async fn own(app: &TestApp, world: &World) -> [String; 3] {
    let amina = world.id("amina");
    let goal = app.add_goal(amina, |_| ()).await;
    let draft = app.add_goal(amina, |row| row.state = GoalState::Draft).await;
    let words = app.add_reflection(amina, |row| row.state = ReflectionState::Draft).await;
    [format!("/goals/{goal}"), format!("/goals/{draft}"), format!("/reflections/{words}")]
}

async fn statuses(client: &mut Client, paths: &[String]) -> Vec<StatusCode> {
    let mut found = Vec::new();
    for path in paths {
        found.push(client.get(path).await.status);
    }
    found
}

const SEEN: [StatusCode; 3] = [StatusCode::OK; 3];
const HIDDEN: [StatusCode; 3] = [StatusCode::NOT_FOUND; 3];

async fn open(client: &mut Client, student: Id) -> StatusCode {
    send(client, "open-record", &[("student_id", &student.to_string()), ("why", REASON)]).await
}

async fn openings(app: &TestApp) -> Vec<record_opening::Model> {
    record_opening::Entity::find().all(app.db.writer()).await.unwrap()
}

both! {
    async fn an_administrator_reads_one_record_for_half_an_hour_and_changes_nothing(app: TestApp) {
        let world = app.world().await;
        let amina = world.id("amina");
        let pages = own(&app, &world).await;
        let bilals = app.add_goal(world.id("bilal"), |_| ()).await;
        let table = app.add_conference(amina, |_| ()).await;
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(statuses(&mut admin, &pages).await, HIDDEN);
        let person = admin.get(&format!("/people/{amina}")).await;
        assert!(person.says("Nothing of this is secret"), "{}", person.words());
        let form = person.form("/api/records/open-record");
        let short = form.clone().set("why", "Because").send(&mut admin).await;
        assert!(short.says("at least 20 characters"), "{}", short.words());
        assert!(openings(&app).await.is_empty());
        let opened = form.set("why", REASON).send(&mut admin).await;
        assert!(opened.says("The record is open for half an hour"), "{}", opened.words());
        assert_eq!(statuses(&mut admin, &pages).await, SEEN);
        for path in [format!("/goals?student={amina}"), format!("/reflections?student={amina}"), "/settings".into()] {
            let page = admin.get(&path).await;
            assert!(page.status == StatusCode::OK && page.says("A student’s record is open to you"), "{path}: {}", page.words());
        }
        for path in [format!("/goals/{bilals}"), format!("/goals?student={}", world.id("bilal")), format!("/conferences/{table}")] {
            assert_eq!(admin.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let goal = pages[0]["/goals/".len()..].to_owned();
        let edit = [("goal_id", goal.as_str()), ("version", "1"), ("title", "Mine"), ("kind", "academic")];
        assert_eq!(admin.post_json("/api/goals/edit", &edit).await.status, StatusCode::FORBIDDEN);
        assert!(!admin.get(&pages[0]).await.offers("/api/goals/edit"));
        let rows = noted(&app).await;
        assert!(rows.iter().all(|row| row.why == Why::Opened && row.student_id == amina && row.viewer_id == world.id("admin")));
        let of = |kind| rows.iter().filter(|row| row.object_kind == kind).count();
        assert_eq!((of(SeenKind::Opening), of(SeenKind::Goal), of(SeenKind::Reflection)), (1, 2, 1), "{rows:?}");
        app.clock.advance(OPEN_MS);
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(statuses(&mut admin, &pages).await, HIDDEN, "it ends by itself");
        assert!(!admin.get("/settings").await.says("A student’s record is open to you"));
    }

    async fn it_is_closed_by_a_button_and_asks_who_one_is(app: TestApp) {
        let world = app.world().await;
        let pages = own(&app, &world).await;
        let mut admin = world.client(&app, "admin").await;
        app.clock.advance(11 * MINUTE_MS);
        assert_eq!(open(&mut admin, world.id("amina")).await, StatusCode::FORBIDDEN, "the last proof is too old");
        assert!(openings(&app).await.is_empty());
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(open(&mut admin, world.id("amina")).await, StatusCode::OK);
        assert_eq!(open(&mut admin, world.id("bilal")).await, StatusCode::CONFLICT, "one at a time");
        let page = admin.get(&pages[0]).await;
        let closed = page.form("/api/records/close-record").send(&mut admin).await;
        assert!(closed.says("The record is closed"), "{}", closed.words());
        assert_eq!(statuses(&mut admin, &pages).await, HIDDEN);
        assert_eq!(send(&mut admin, "close-record", &[]).await, StatusCode::NOT_FOUND);
        let acts = audit::Entity::find().filter(audit::Column::ObjectKind.eq("record")).all(app.db.writer()).await.unwrap();
        let acts: Vec<(&str, Option<Id>)> = acts.iter().map(|row| (row.action.as_str(), row.student_id)).collect();
        assert_eq!(acts, [("record.opened", Some(world.id("amina"))), ("record.closed", Some(world.id("amina")))]);
    }

    async fn nobody_opens_the_record_of_a_student_who_concerns_them(app: TestApp) {
        let world = app.world().await;
        let (amina, admin_id) = (world.id("amina"), world.id("admin"));
        for who in ["lead", "coord", "rivera", "cole", "ga", "amina"] {
            let mut client = world.client(&app, who).await;
            assert_eq!(open(&mut client, amina).await, StatusCode::FORBIDDEN, "{who}");
        }
        let mut admin = world.client(&app, "admin").await;
        for nobody in [new_id(), world.id("rivera")] {
            assert_eq!(open(&mut admin, nobody).await, StatusCode::NOT_FOUND, "no student");
        }
        // A child of theirs, also once the rights have passed to the student.
        let kin = app.relate(admin_id, amina, RelationKind::Guardian).await;
        assert_eq!(open(&mut admin, amina).await, StatusCode::FORBIDDEN);
        app.end_relation(kin, "2026-10-01").await;
        assert_eq!(open(&mut admin, amina).await, StatusCode::FORBIDDEN);
        // A student for whom they answer.
        app.relate(admin_id, world.id("bilal"), RelationKind::Teacher).await;
        assert_eq!(open(&mut admin, world.id("bilal")).await, StatusCode::FORBIDDEN);
        // A restriction that names them, and still waits for a second person.
        app.add_restriction(admin_id, world.id("chen"), |row| row.confirmed_at = None).await;
        assert_eq!(open(&mut admin, world.id("chen")).await, StatusCode::FORBIDDEN);
        let page = admin.get(&format!("/people/{}", world.id("chen"))).await;
        assert!(page.says("Ask another administrator") && !page.offers("/api/records/open-record"), "{}", page.words());
        assert!(openings(&app).await.is_empty());
    }

    async fn what_begins_meanwhile_closes_it_at_the_next_request(app: TestApp) {
        let mut world = app.world().await;
        let pages = own(&app, &world).await;
        let north = world.school(&app, "n").await;
        for who in ["kin", "named", "tied", "former"] {
            world.add(&app, who, north, Role::Admin).await;
            let mut client = world.client(&app, who).await;
            assert_eq!(open(&mut client, world.id("amina")).await, StatusCode::OK, "{who}");
            assert_eq!(statuses(&mut client, &pages).await, SEEN, "{who}");
            match who {
                "kin" => drop(app.relate(world.id(who), world.id("amina"), RelationKind::Guardian).await),
                "named" => drop(app.add_restriction(world.id(who), world.id("amina"), |row| row.confirmed_at = None).await),
                "tied" => drop(app.relate(world.id(who), world.id("amina"), RelationKind::Counselor).await),
                _ => world.remove_roles(&app, who).await,
            }
            assert_eq!(statuses(&mut client, &pages).await, HIDDEN, "{who}");
        }
    }

    async fn it_is_no_secret(app: TestApp) {
        let world = app.world().await;
        let amina = world.id("amina");
        app.set_email(amina, "amina@family.example").await;
        app.restrict(world.id("gb"), amina).await;
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(open(&mut admin, amina).await, StatusCode::OK);
        for (who, path) in [
            ("amina", "/records?show=seen".to_owned()),
            ("ga", format!("/records?child={amina}&show=seen")),
            ("lead", "/records?show=opened".to_owned()),
            ("admin", "/records?show=opened".to_owned()),
        ] {
            let page = world.client(&app, who).await.get(&path).await;
            assert!(page.says(REASON) && page.says("Ada Quist"), "{who}: {}", page.words());
        }
        let changed = world.client(&app, "ga").await.get(&format!("/records?child={amina}&show=changed")).await;
        assert!(changed.says("Opened or closed a record for a reason"), "{}", changed.words());
        for who in ["cole", "rivera"] {
            let mut client = world.client(&app, who).await;
            assert_eq!(client.get("/records?show=opened").await.status, StatusCode::FORBIDDEN, "{who}");
        }
        assert!(app.mail().await.is_empty(), "word leaves when the time is over");
        app.clock.advance(OPEN_MS);
        let to: std::collections::BTreeSet<String> = app.mail().await.into_iter().map(|mail| mail.to).collect();
        let wanted = ["amina@family.example", "ga@family.example", "lead@willow.example"].map(str::to_owned);
        assert_eq!(to, wanted.into(), "not the one who opened it, and nobody whom an order keeps from the student");
    }

    async fn who_may_no_longer_know_is_not_told(app: TestApp) {
        let world = app.world().await;
        let amina = world.id("amina");
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(open(&mut admin, amina).await, StatusCode::OK);
        let queued = message::Entity::find().filter(message::Column::Kind.eq(Kind::RecordOpened)).all(app.db.writer()).await.unwrap();
        assert_eq!(queued.len(), 3, "two guardians and the leader: {queued:?}");
        app.restrict(world.id("gb"), amina).await;
        app.restrict(world.id("lead"), amina).await;
        let ties = relation::Entity::find().filter(relation::Column::AdultId.eq(world.id("ga")));
        for tie in ties.all(app.db.writer()).await.unwrap() {
            app.end_relation(tie.id, "2026-11-02").await;
        }
        app.clock.advance(OPEN_MS);
        assert!(app.mail().await.is_empty());
        let rows = message::Entity::find().filter(message::Column::Kind.eq(Kind::RecordOpened)).all(app.db.writer()).await.unwrap();
        assert!(rows.iter().all(|row| row.state == MessageState::Withdrawn), "{rows:?}");
        let lead = world.client(&app, "lead").await.get("/records?show=opened").await;
        assert!(!lead.says(REASON) && !lead.says("Amina"), "an order keeps the student from the leader: {}", lead.words());
    }

    async fn a_list_of_readings_says_that_the_record_was_open(app: TestApp) {
        let world = app.world().await;
        let goal = app.add_goal(world.id("amina"), |row| row.visibility = Visibility::Named).await;
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(open(&mut admin, world.id("amina")).await, StatusCode::OK);
        let page = admin.get(&format!("/goals/{goal}")).await;
        assert!(page.says("because you opened the record in an emergency"), "{}", page.words());
        noted(&app).await;
        let own = world.client(&app, "amina").await.get("/records?show=seen").await;
        assert!(own.says("Administrator, for a stated reason") && own.says("The whole record") && own.says("A goal"), "{}", own.words());
    }
}
