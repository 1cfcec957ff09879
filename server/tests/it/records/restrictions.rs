//! Restrictions by court order: two people, urgent ones for three school days, and an end that takes two again.
use super::{Shared, send};
use crate::support::{Client, Engine, TestApp, World, both};
use domain::{
    entity::{restriction, restriction_flag},
    time::{DAY_MS, MINUTE_MS},
};
use http::StatusCode;
use sea_orm::EntityTrait;

/// What gb can open of Amina, one status for each page: goal, reflection, conference pack, and the record with who saw it.
async fn open(client: &mut Client, world: &World, shared: &Shared) -> Vec<StatusCode> {
    let mut found = Vec::new();
    let record = format!("/records?child={}&show=seen", world.id("amina"));
    for path in shared.pages().into_iter().chain([record]) {
        found.push(client.get(&path).await.status);
    }
    found
}

const SEES: [StatusCode; 4] = [StatusCode::OK; 4];
const SEES_NOTHING: [StatusCode; 4] = [StatusCode::NOT_FOUND; 4];

async fn enter(app: &TestApp, world: &World, admin: &mut Client, urgent: &str) -> (StatusCode, Option<restriction::Model>) {
    let (student, adult) = (world.id("amina").to_string(), world.id("gb").to_string());
    let today = domain::time::day_of(app.clock.now(), &domain::time::zone("America/Chicago")).to_string();
    let fields = [
        ("student_id", student.as_str()),
        ("adult_id", &adult),
        ("scope", "all"),
        ("document", "Order 12, county court"),
        ("starts_on", &today),
        ("urgent", urgent),
    ];
    let status = send(admin, "enter-restriction", &fields).await;
    let mut rows = restriction::Entity::find().all(app.db.writer()).await.unwrap();
    rows.sort_by_key(|row| row.id);
    (status, rows.pop())
}

async fn decide(client: &mut Client, verb: &str, row: &restriction::Model, version: &str, word: &str) -> StatusCode {
    let id = row.id.to_string();
    send(client, verb, &[("restriction_id", &id), ("version", version), ("word", word)]).await
}

both! {
    async fn it_takes_two_people_to_limit_and_two_to_give_back(app: TestApp) {
        let world = app.world().await;
        let shared = Shared::of_amina(&app, &world).await;
        let (mut admin, mut lead) = (world.client(&app, "admin").await, world.client(&app, "lead").await);
        let (mut gb, mut ga) = (world.client(&app, "gb").await, world.client(&app, "ga").await);
        let (status, row) = enter(&app, &world, &mut admin, "").await;
        assert_eq!(status, StatusCode::OK);
        let row = row.unwrap();
        assert_eq!(open(&mut gb, &world, &shared).await, SEES, "nothing changes before a second person has looked");
        assert_eq!(decide(&mut admin, "decide-restriction", &row, "1", "confirm").await, StatusCode::FORBIDDEN);
        assert_eq!(decide(&mut ga, "decide-restriction", &row, "1", "confirm").await, StatusCode::FORBIDDEN);
        let page = lead.get(&format!("/records/restrictions/{}", row.id)).await;
        assert!(page.says("You are the second person") && page.says("Order 12, county court"), "{}", page.words());
        page.form("/api/records/decide-restriction").tick("word", "confirm").send(&mut lead).await;
        assert_eq!(open(&mut gb, &world, &shared).await, SEES_NOTHING, "the very next request is refused");
        assert_eq!(open(&mut ga, &world, &shared).await, SEES, "the other parent keeps everything");
        assert!(!gb.get("/records").await.says("Amina"));
        let ask = [("student_id", world.id("amina").to_string()), ("kind", "inspect".into()), ("what", "All".into())];
        let ask: Vec<(&str, &str)> = ask.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(send(&mut gb, "ask", &ask).await, StatusCode::NOT_FOUND);
        // Giving back: the end that one person asks for waits for another.
        let id = row.id.to_string();
        let end = [("restriction_id", id.as_str()), ("version", "2"), ("ends_on", "2026-11-02")];
        assert_eq!(send(&mut lead, "change-restriction", &end).await, StatusCode::FORBIDDEN, "administrators enter");
        assert_eq!(send(&mut admin, "change-restriction", &end).await, StatusCode::OK);
        assert_eq!(decide(&mut admin, "decide-change", &row, "3", "confirm").await, StatusCode::FORBIDDEN);
        assert_eq!(open(&mut gb, &world, &shared).await, SEES_NOTHING, "until then the old end holds");
        assert_eq!(decide(&mut lead, "decide-change", &row, "2", "confirm").await, StatusCode::CONFLICT, "a stale form");
        assert_eq!(decide(&mut lead, "decide-change", &row, "3", "confirm").await, StatusCode::OK);
        assert_eq!(open(&mut gb, &world, &shared).await, SEES);
        for (who, path) in [("amina", "/records?show=changed".to_owned()), ("ga", format!("/records?child={}&show=changed", world.id("amina")))] {
            let page = world.client(&app, who).await.get(&path).await;
            assert!(!page.says("restriction"), "families do not read of restrictions: {}", page.words());
        }
        let log = admin.get("/records?show=log&kind=restriction").await;
        for word in ["restriction.entered", "restriction.confirmed", "restriction.change_asked", "restriction.change_confirmed"] {
            assert!(log.says(word), "{word}: {}", log.words());
        }
        assert!(!log.says("Order 12"), "no content in the log");
    }

    async fn an_urgent_one_holds_at_once_and_lapses_after_three_school_days(app: TestApp) {
        let world = app.world().await;
        let shared = Shared::of_amina(&app, &world).await;
        let mut admin = world.client(&app, "admin").await;
        let (status, row) = enter(&app, &world, &mut admin, "true").await;
        let row = row.unwrap();
        assert_eq!((status, row.urgent_until.as_deref()), (StatusCode::OK, Some("2026-11-05")));
        let mut gb = world.client(&app, "gb").await;
        assert_eq!(open(&mut gb, &world, &shared).await, SEES_NOTHING);
        // 23:59 on Wednesday in Chicago.
        app.clock.advance(2 * DAY_MS + (14 * 60 + 59) * MINUTE_MS);
        let mut gb = world.client(&app, "gb").await;
        assert_eq!(open(&mut gb, &world, &shared).await, SEES_NOTHING);
        app.clock.advance(MINUTE_MS);
        assert_eq!(open(&mut gb, &world, &shared).await, SEES, "it lapsed: nobody confirmed it");
        let mut lead = world.client(&app, "lead").await;
        assert_eq!(decide(&mut lead, "decide-restriction", &row, "1", "confirm").await, StatusCode::CONFLICT);
        let mut admin = world.client(&app, "admin").await;
        let (status, _) = enter(&app, &world, &mut admin, "true").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "nobody keeps it going alone");
        assert_eq!(open(&mut gb, &world, &shared).await, SEES);
        let (status, row) = enter(&app, &world, &mut admin, "").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(decide(&mut lead, "decide-restriction", &row.unwrap(), "1", "confirm").await, StatusCode::OK);
        assert_eq!(open(&mut gb, &world, &shared).await, SEES_NOTHING);
    }

    async fn an_urgent_one_that_is_confirmed_stays_and_one_that_is_declined_ends(app: TestApp) {
        let world = app.world().await;
        let shared = Shared::of_amina(&app, &world).await;
        let (mut admin, mut lead) = (world.client(&app, "admin").await, world.client(&app, "lead").await);
        let (_, row) = enter(&app, &world, &mut admin, "true").await;
        let row = row.unwrap();
        assert_eq!(decide(&mut lead, "decide-restriction", &row, "1", "decline").await, StatusCode::OK);
        let mut gb = world.client(&app, "gb").await;
        assert_eq!(open(&mut gb, &world, &shared).await, SEES);
        assert_eq!(decide(&mut lead, "decide-restriction", &row, "2", "confirm").await, StatusCode::CONFLICT);
        let (_, row) = enter(&app, &world, &mut admin, "").await;
        assert_eq!(decide(&mut lead, "decide-restriction", &row.unwrap(), "1", "confirm").await, StatusCode::OK);
        app.clock.advance(30 * DAY_MS);
        let mut gb = world.client(&app, "gb").await;
        assert_eq!(open(&mut gb, &world, &shared).await, SEES_NOTHING);
    }

    async fn teachers_pass_on_what_a_family_said_and_administrators_hear_it(app: TestApp) {
        let world = app.world().await;
        let student = world.id("amina").to_string();
        let mut rivera = world.client(&app, "rivera").await;
        let form = rivera.get("/records?show=saw").await.form("/api/records/flag");
        form.set("student_id", &student).set("text", "The mother spoke of an order").send(&mut rivera).await;
        let word = [("student_id", student.as_str()), ("text", "x")];
        for (who, status) in [
            ("sato", StatusCode::NOT_FOUND),
            ("cole", StatusCode::NOT_FOUND),
            ("admin", StatusCode::NOT_FOUND),
            ("ga", StatusCode::FORBIDDEN),
            ("amina", StatusCode::FORBIDDEN),
        ] {
            assert_eq!(send(&mut world.client(&app, who).await, "flag", &word).await, status, "{who}");
        }
        let mut admin = world.client(&app, "admin").await;
        let page = admin.get("/records/restrictions").await;
        assert!(page.says("The mother spoke of an order") && page.says("Ana Rivera"), "{}", page.words());
        for who in ["lead", "cole"] {
            let page = world.client(&app, who).await.get("/records/restrictions").await;
            assert!(page.status == StatusCode::OK && !page.says("The mother spoke"), "{who}");
        }
        page.form("/api/records/close-flag").send(&mut admin).await;
        assert!(!admin.get("/records/restrictions").await.says("The mother spoke"));
        let rows = restriction_flag::Entity::find().all(app.db.writer()).await.unwrap();
        assert_eq!((rows.len(), rows[0].closed_by), (1, Some(world.id("admin"))));
        assert!(restriction::Entity::find().all(app.db.writer()).await.unwrap().is_empty(), "a word limits nobody");
    }

    async fn the_adult_concerned_has_no_part_in_it(app: TestApp) {
        let world = app.world().await;
        app.relate(world.id("lead"), world.id("amina"), domain::roster::types::RelationKind::Guardian).await;
        let (student, adult) = (world.id("amina").to_string(), world.id("lead").to_string());
        let mut admin = world.client(&app, "admin").await;
        let fields = [
            ("student_id", student.as_str()), ("adult_id", &adult), ("scope", "all"), ("document", "Order 9"),
            ("starts_on", "2026-11-02"), ("urgent", "true"),
        ];
        assert_eq!(send(&mut admin, "enter-restriction", &fields).await, StatusCode::OK);
        let row = restriction::Entity::find().one(app.db.writer()).await.unwrap().unwrap();
        let mut lead = world.client(&app, "lead").await;
        assert_eq!(lead.get(&format!("/records/restrictions/{}", row.id)).await.status, StatusCode::NOT_FOUND);
        assert!(!lead.get("/records/restrictions").await.says("Amina"));
        assert_eq!(decide(&mut lead, "decide-restriction", &row, "1", "decline").await, StatusCode::NOT_FOUND);
    }
}
