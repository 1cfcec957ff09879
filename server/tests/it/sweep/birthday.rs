//! The student who turned eighteen at midnight, on the clock of the school and of nobody else.
use crate::support::{Engine, NOW, TestApp, World, both};
use domain::{conferences::types::ConferenceState, time::MINUTE_MS, visibility::Visibility};
use http::StatusCode;

/// Midnight in Chicago at the beginning of 3 November 2026: 06:00 UTC.
const MIDNIGHT: i64 = NOW + 15 * 60 * MINUTE_MS;

both! {
    async fn a_guardian_loses_sight_of_a_student_who_comes_of_age_at_midnight(app: TestApp) {
        // Dara was born on 3 November 2008, and the files give Dara a guardian.
        let dara_has_ga = [(
            "users.csv",
            "dara,,,true,dara,,Dara,Okoye,,,,,,,07",
            "dara,,,true,dara,,Dara,Okoye,,,,,,ga,07",
        )];
        let world = World::import_with(&app, &dara_has_ga).await;
        let goal = app.add_goal(world.id("dara"), |row| row.visibility = Visibility::Family).await;
        let conference = app.add_conference(world.id("dara"), |row| {
            row.host_id = Some(world.id("lind"));
            row.state = ConferenceState::Preparing;
        }).await;
        app.add_guest(conference, world.id("ga")).await;
        let pages = [format!("/goals/{goal}"), format!("/goals?student={}", world.id("dara")), format!("/conferences/{conference}")];
        app.clock.advance(MIDNIGHT - MINUTE_MS - NOW);
        let mut guardian = world.client(&app, "ga").await;
        let mut advisor = world.client(&app, "lind").await;
        let mut dara = world.client(&app, "dara").await;
        for path in &pages {
            assert_eq!(guardian.get(path).await.status, StatusCode::OK, "{path}, a minute before midnight");
        }
        assert!(guardian.get("/conferences").await.says("Dara"));
        app.clock.advance(MINUTE_MS - 1);
        assert_eq!(guardian.get(&pages[0]).await.status, StatusCode::OK, "a millisecond before midnight");
        app.clock.advance(1);
        for path in &pages {
            assert_eq!(guardian.get(path).await.status, StatusCode::NOT_FOUND, "{path}, at midnight");
        }
        for path in ["/", "/goals", "/conferences"] {
            assert!(!guardian.get(path).await.says("Dara"), "{path} still names the student");
        }
        let id = conference.to_string();
        let answer = guardian.post_json("/api/conferences/rsvp", &[("conference_id", &id), ("rsvp", "yes")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert_eq!(advisor.get(&pages[0]).await.status, StatusCode::OK, "the school still answers for the student");
        assert_eq!(dara.get(&pages[0]).await.status, StatusCode::OK);
        assert!(!dara.get(&pages[2]).await.says("Samira"), "a guest who lost access is no reader");
    }
}
