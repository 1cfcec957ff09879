//! Who saw what: no page that shows a student's item forgets to note it, and nothing that was noted goes away.
use super::{Shared, noted};
use crate::support::{Engine, TestApp, both};
use app::routes::ROUTES;
use domain::{
    entity::disclosure,
    records::types::{SeenKind, Why},
    time::DAY_MS,
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::{ConnectionTrait, EntityTrait};
use std::collections::BTreeSet;

/// Pages of one thing that show a student's item to others: each is read below, and must leave its note.
const NOTED: &[&str] = &["/goals/{id}", "/reflections/{id}", "/conferences/{id}"];
/// Pages of one thing that show no student's item to anybody but its owner, and why.
const NOT_NOTED: &[(&str, &str)] = &[
    ("/goals/{id}/edit", "the owner alone"),
    ("/c/{code}", "a button, and nothing of anybody's"),
    ("/conferences/{id}/prepare", "the student alone"),
    ("/records/requests/{id}", "a family's own words to the school; taking and answering is in the audit"),
    ("/records/restrictions/{id}", "a court order, no item of a student's"),
    ("/sign-in/identity/{name}/back", "sends whoever comes back on, and shows nothing"),
    ("/people/{id}", "the roster and ways in, no item of a student's"),
    ("/people/{id}/history", "acts without content"),
];

#[test]
fn every_page_of_one_thing_is_noted_or_says_why_not() {
    let known: BTreeSet<&str> = NOTED.iter().copied().chain(NOT_NOTED.iter().map(|(path, _)| *path)).collect();
    let all: BTreeSet<&str> = ROUTES.iter().map(|route| route.path).filter(|path| path.contains('{')).collect();
    let missing: Vec<_> = all.difference(&known).collect();
    assert!(missing.is_empty(), "say whether these show a student's item, and read them in this test: {missing:?}");
}

/// Who opens which page, what is noted, and why they may.
type Reading<'a> = (&'a str, &'a str, &'a [(SeenKind, domain::id::Id)], Why);

both! {
    async fn every_reading_of_somebody_elses_item_is_noted_once_a_day(app: TestApp) {
        let world = app.world().await;
        let shared = Shared::of_amina(&app, &world).await;
        let [goal, reflection, conference] = shared.pages();
        // Who opens which page, what must be noted of it, and why they may.
        let readers: &[Reading] = &[
            ("rivera", &goal, &[(SeenKind::Goal, shared.goal)], Why::Advisor),
            ("okafor", &goal, &[(SeenKind::Goal, shared.goal)], Why::Teacher),
            ("cole", &goal, &[(SeenKind::Goal, shared.goal)], Why::Counselor),
            ("ga", &goal, &[(SeenKind::Goal, shared.goal)], Why::Guardian),
            ("rivera", &reflection, &[(SeenKind::Reflection, shared.reflection)], Why::Advisor),
            ("cole", &reflection, &[(SeenKind::Reflection, shared.reflection), (SeenKind::Review, shared.review)], Why::Counselor),
            ("gb", &reflection, &[(SeenKind::Reflection, shared.reflection), (SeenKind::Review, shared.review)], Why::Guardian),
            ("rivera", &conference, &[(SeenKind::Conference, shared.conference)], Why::Advisor),
            ("ga", &conference, &[(SeenKind::Conference, shared.conference)], Why::Guardian),
        ];
        for path in NOTED {
            let start = path.split_once('{').unwrap().0;
            assert!(readers.iter().any(|(_, page, _, _)| page.starts_with(start)), "nobody reads {path} here");
        }
        let mut wanted = 0;
        for (who, page, objects, why) in readers {
            let mut client = world.client(&app, who).await;
            for _ in 0..2 {
                assert_eq!(client.get(page).await.status, StatusCode::OK, "{who} at {page}");
            }
            let rows = noted(&app).await;
            wanted += objects.len();
            assert_eq!(rows.len(), wanted, "{who} at {page}: {rows:?}");
            for (kind, id) in *objects {
                let row = rows.iter().find(|row| row.viewer_id == world.id(who) && row.object_id == *id).unwrap();
                assert_eq!((row.object_kind, row.student_id, row.why), (*kind, world.id("amina"), *why), "{who} at {page}");
                assert_eq!((row.day.as_str(), row.at), ("2026-11-02", app.clock.now()));
            }
        }
        app.clock.advance(DAY_MS);
        let mut rivera = world.client(&app, "rivera").await;
        rivera.get(&goal).await;
        let rows = noted(&app).await;
        assert_eq!(rows.iter().filter(|row| row.viewer_id == world.id("rivera") && row.object_id == shared.goal).count(), 2);
    }

    async fn ones_own_and_what_is_refused_is_not_noted(app: TestApp) {
        let world = app.world().await;
        let shared = Shared::of_amina(&app, &world).await;
        for who in ["amina", "chen", "gc", "lind", "lead", "admin"] {
            let mut client = world.client(&app, who).await;
            for page in shared.pages() {
                client.get(&page).await;
            }
        }
        let mut coord = world.client(&app, "coord").await;
        assert_eq!(coord.get(&shared.pages()[2]).await.status, StatusCode::OK, "a coordinator plans without the pack");
        assert_eq!(noted(&app).await, []);
    }

    async fn a_call_for_help_that_is_read_is_noted_too(app: TestApp) {
        let world = app.world().await;
        let amina = world.id("amina");
        let goal = app.add_goal(amina, |row| {
            row.visibility = Visibility::Team;
            row.last_check_in_at = Some(app.clock.now());
        });
        let goal = goal.await;
        app.add_check_in(goal, amina, "I am stuck").await;
        for (who, path) in [("rivera", "/advisory"), ("cole", "/advisory")] {
            let mut client = world.client(&app, who).await;
            let mut shown = client.get(path).await.says("I am stuck");
            shown |= client.get("/").await.says("I am stuck");
            let rows = noted(&app).await;
            let of_theirs = rows.iter().any(|row| row.viewer_id == world.id(who) && row.object_id == goal);
            assert_eq!(of_theirs, shown, "{who} reads the words: {shown}");
        }
        assert!(!noted(&app).await.is_empty(), "somebody reads the words");
    }

    async fn the_log_of_who_saw_what_refuses_changes(app: TestApp) {
        let world = app.world().await;
        let shared = Shared::of_amina(&app, &world).await;
        world.client(&app, "rivera").await.get(&shared.pages()[0]).await;
        let before = noted(&app).await;
        assert_eq!(before.len(), 1);
        for sql in ["DELETE FROM disclosure", "UPDATE disclosure SET why = 'teacher'"] {
            let refused = app.db.writer().execute_unprepared(sql).await.unwrap_err();
            assert!(refused.to_string().contains("append-only"), "{refused}");
        }
        assert_eq!(disclosure::Entity::find().all(app.db.writer()).await.unwrap(), before);
    }

    async fn a_family_reads_who_saw_what_and_nobody_elses(app: TestApp) {
        let world = app.world().await;
        let shared = Shared::of_amina(&app, &world).await;
        world.client(&app, "rivera").await.get(&shared.pages()[1]).await;
        noted(&app).await;
        let mut amina = world.client(&app, "amina").await;
        let own = amina.get("/records?show=seen").await;
        assert!(own.says("Ana Rivera") && own.says("Advisor") && own.says("A reflection"), "{}", own.words());
        assert!(own.body.contains(&format!("/reflections/{}", shared.reflection)), "the student finds the item");
        let path = format!("/records?child={}&show=seen", world.id("amina"));
        let mut ga = world.client(&app, "ga").await;
        let page = ga.get(&path).await;
        assert!(page.says("Ana Rivera") && !page.body.contains(&shared.reflection.to_string()), "{}", page.words());
        for who in ["gc", "bilal", "rivera", "admin", "lead", "coord"] {
            let mut client = world.client(&app, who).await;
            assert_eq!(client.get(&path).await.status, StatusCode::NOT_FOUND, "{who}");
        }
        let mut rivera = world.client(&app, "rivera").await;
        assert!(rivera.get("/records?show=saw").await.says("Amina Haddad"), "staff see what they saw");
        let mut admin = world.client(&app, "admin").await;
        let log = admin.get("/records?show=shown&q=rivera").await;
        assert!(log.says("Ana Rivera") && log.says("Amina Haddad"), "{}", log.words());
        assert!(!admin.get("/records?show=shown&q=okafor").await.says("Ana Rivera"));
    }

    async fn changes_are_listed_by_who_may_know_of_them(app: TestApp) {
        let world = app.world().await;
        let mut amina = world.client(&app, "amina").await;
        let started = amina.post_json("/api/goals/start", &[("title", "A secret goal"), ("kind", "academic")]).await;
        assert_eq!(started.status, StatusCode::OK);
        let own = amina.get("/records?show=changed").await;
        assert!(own.says("Worked on a goal") && !own.says("A secret goal"), "{}", own.words());
        let mut ga = world.client(&app, "ga").await;
        let page = ga.get(&format!("/records?child={}&show=changed", world.id("amina"))).await;
        assert!(!page.says("Worked on a goal"), "what a student does alone is the student's: {}", page.words());
        let mut admin = world.client(&app, "admin").await;
        let log = admin.get("/records?show=log&q=amina&kind=goal").await;
        assert!(log.says("goal.started") && log.says("Amina Haddad") && !log.says("A secret goal"), "{}", log.words());
        assert!(!admin.get("/records?show=log&q=amina&kind=review").await.says("goal.started"));
        for who in ["lead", "rivera", "cole", "coord"] {
            let mut client = world.client(&app, who).await;
            assert_eq!(client.get("/records?show=log").await.status, StatusCode::FORBIDDEN, "{who}");
        }
        let mut lead = world.client(&app, "lead").await;
        let summary = lead.get("/records").await;
        assert!(summary.says("Requests to answer") && !summary.says("Amina"), "counts, no names: {}", summary.words());
    }
}
