//! Formal requests: who may ask, the clock, the named person, the answer, and that what was shown is noted.
use super::{noted, send};
use crate::support::{Engine, TestApp, World, both};
use domain::{
    entity::record_request,
    records::types::{Outcome, RequestState, SeenKind, Why},
    time::{DAY_MS, MINUTE_MS},
};
use http::StatusCode;
use sea_orm::EntityTrait;

async fn all(app: &TestApp) -> Vec<record_request::Model> {
    record_request::Entity::find().all(app.db.writer()).await.unwrap()
}

both! {
    async fn a_guardian_asks_and_a_named_person_answers_within_the_clock(app: TestApp) {
        let world = app.world().await;
        let mut ga = world.client(&app, "ga").await;
        let child = world.id("amina").to_string();
        let path = format!("/records?child={child}&show=requests");
        let words = "  Everything,\n  to the letter  ";
        let page = ga.get(&path).await;
        let form = page.form("/api/records/ask").set("what", words).set("kind", "inspect");
        let again = form.clone();
        let sent = form.send(&mut ga).await;
        assert!(sent.says("45 days left") && sent.says("Samira Haddad"), "{}", sent.words());
        again.send(&mut ga).await;
        let rows = all(&app).await;
        assert_eq!(rows.len(), 1, "sent twice is asked once");
        assert_eq!((rows[0].what.as_str(), rows[0].due_on.as_str(), rows[0].state), (words, "2026-12-17", RequestState::Asked));
        let id = rows[0].id.to_string();
        let here = format!("/records/requests/{id}");
        for who in ["gb", "gc", "amina", "rivera", "cole", "coord"] {
            let mut client = world.client(&app, who).await;
            assert_eq!(client.get(&here).await.status, StatusCode::NOT_FOUND, "{who}");
        }
        let (mut lead, mut admin) = (world.client(&app, "lead").await, world.client(&app, "admin").await);
        assert!(admin.get("/records").await.says("Amina Haddad"), "an administrator's page opens with the requests");
        let early = [("request_id", id.as_str()), ("version", "1"), ("outcome", "granted"), ("answer", "x"), ("shown", "x")];
        assert_eq!(send(&mut lead, "answer", &early).await, StatusCode::FORBIDDEN, "nobody took it yet");
        let taken = lead.get(&here).await.form("/api/records/take").send(&mut lead).await;
        assert!(taken.says("Lena Adeyemi"), "{}", taken.words());
        assert!(ga.get(&here).await.says("Lena Adeyemi"), "the family sees who answers");
        let answer = [("request_id", id.as_str()), ("version", "2"), ("outcome", "granted"), ("answer", "x"), ("shown", "x")];
        assert_eq!(send(&mut admin, "answer", &answer).await, StatusCode::FORBIDDEN, "only the named person answers");
        let form = lead.get(&here).await.form("/api/records/answer");
        let without = form.clone().set("outcome", "granted").set("answer", "Come by on Monday.").send(&mut lead).await;
        assert!(without.says("Please fill this in."), "what was shown must be said: {}", without.words());
        let form = lead.get(&here).await.form("/api/records/answer");
        form.set("outcome", "granted").set("answer", "Come by on Monday.").set("shown", "All goals, in room 4").send(&mut lead).await;
        let row = &all(&app).await[0];
        assert_eq!((row.state, row.outcome), (RequestState::Answered, Some(Outcome::Granted)));
        let page = ga.get(&here).await;
        assert!(page.says("Come by on Monday.") && page.says("All goals, in room 4") && !page.says("days left"), "{}", page.words());
        assert!(!page.says("right to a hearing"));
        let shown = noted(&app).await;
        let found = shown.iter().find(|row| row.object_id.to_string() == id).expect("what was shown is noted");
        assert_eq!((found.object_kind, found.why, found.viewer_id), (SeenKind::Record, Why::Request, world.id("ga")));
        let mut amina = world.client(&app, "amina").await;
        assert!(amina.get("/records?show=seen").await.says("The record, after a request"));
        assert_eq!(send(&mut lead, "answer", &[&answer[..1], &[("version", "3")], &answer[2..]].concat()).await, StatusCode::CONFLICT);
    }

    async fn a_refusal_says_the_right_to_a_hearing_and_lateness_shows(app: TestApp) {
        let world = app.world().await;
        let child = world.id("amina").to_string();
        let mut ga = world.client(&app, "ga").await;
        for what in ["Late", "In time"] {
            let ask = [("student_id", child.as_str()), ("kind", "correct"), ("what", what), ("why", "It is wrong")];
            assert_eq!(send(&mut ga, "ask", &ask).await, StatusCode::OK);
            app.clock.advance(2 * DAY_MS);
            ga = world.client(&app, "ga").await;
        }
        app.clock.advance(42 * DAY_MS);
        let mut admin = world.client(&app, "admin").await;
        let list = admin.get("/records").await;
        assert!(list.says("One day late") && list.says("One day left"), "{}", list.words());
        let rows = list.texts("main tbody tr");
        assert!(rows[0].contains("late") && rows[1].contains("left"), "what is due first stands first: {rows:?}");
        let late = all(&app).await.into_iter().find(|row| row.what == "Late").unwrap().id;
        let here = format!("/records/requests/{late}");
        admin.get(&here).await.form("/api/records/take").send(&mut admin).await;
        let form = admin.get(&here).await.form("/api/records/answer");
        form.set("outcome", "refused").set("answer", "It is right as it stands.").send(&mut admin).await;
        let mut ga = world.client(&app, "ga").await;
        let page = ga.get(&here).await;
        assert!(page.says("It is right as it stands.") && page.says("You have a right to a hearing"), "{}", page.words());
        assert!(noted(&app).await.is_empty(), "a refusal shows nothing");
    }

    async fn the_right_to_ask_passes_at_eighteen(app: TestApp) {
        // Dara was born on 3 November 2008, and the files give Dara a guardian.
        let dara_has_ga =
            [("users.csv", "dara,,,true,dara,,Dara,Okoye,,,,,,,07", "dara,,,true,dara,,Dara,Okoye,,,,,,ga,07")];
        let world = World::import_with(&app, &dara_has_ga).await;
        let dara = world.id("dara").to_string();
        let ask = [("student_id", dara.as_str()), ("kind", "inspect"), ("what", "All of it")];
        let (mut student, mut guardian) = (world.client(&app, "dara").await, world.client(&app, "ga").await);
        assert_eq!(send(&mut student, "ask", &ask).await, StatusCode::FORBIDDEN);
        assert!(student.get("/records?show=requests").await.says("Until you are 18"));
        assert_eq!(send(&mut guardian, "ask", &ask).await, StatusCode::OK);
        // Midnight in Chicago: 06:00 UTC.
        app.clock.advance(15 * 60 * MINUTE_MS);
        let (mut student, mut guardian) = (world.client(&app, "dara").await, world.client(&app, "ga").await);
        assert_eq!(send(&mut guardian, "ask", &ask).await, StatusCode::NOT_FOUND);
        assert_eq!(guardian.get(&format!("/records/requests/{}", all(&app).await[0].id)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(send(&mut student, "ask", &ask).await, StatusCode::OK);
        let rows = all(&app).await;
        assert_eq!(rows.len(), 2);
        assert_eq!(rows.iter().filter(|row| row.asker_id == world.id("dara") && row.due_on == "2026-12-18").count(), 1);
    }
}
