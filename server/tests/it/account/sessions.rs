//! Sessions: how long they live, where they are shown, how they end, and what needs the password once more.
use crate::support::{Client, Engine, TestApp, World, both};
use domain::{
    account::{service, types::NewPassword},
    entity::person_role,
    id::new_id,
    roster::types::{Role, Source},
    time::MINUTE_MS,
};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, Set};

const PASSWORD: &str = "correct horse battery";

/// Two browsers of one person, who has a password.
async fn two_browsers(app: &TestApp, world: &World, username: &str) -> (Client, Client) {
    let (mut one, mut other) = (world.client(app, username).await, app.anonymous());
    service::reset_password(&app.db, username, NewPassword::parse(PASSWORD, PASSWORD).unwrap()).await.unwrap();
    for browser in [&mut one, &mut other] {
        let answer = browser.post("/api/account/sign-in", &[("identifier", username), ("password", PASSWORD)]).await;
        assert_eq!(answer.location(), "/", "{}", answer.body);
    }
    (one, other)
}

/// The id of the one other place that the settings page offers to end.
async fn other_place(browser: &mut Client) -> String {
    let page = browser.get("/settings").await;
    page.attribute("form[action='/api/account/end-session'] input[name=id]", "value").expect("another place")
}

both! {
    async fn the_more_somebody_may_do_the_sooner_a_rest_ends_the_session(app: TestApp) {
        let world = app.world().await;
        for (who, minutes) in [("amina", 60), ("ga", 60), ("rivera", 30), ("lead", 30), ("admin", 15)] {
            let mut stays = world.client(&app, who).await;
            app.clock.advance((minutes - 1) * MINUTE_MS);
            assert_eq!(stays.get("/").await.status, StatusCode::OK, "{who} after {} minutes", minutes - 1);
            let mut ends = world.client(&app, who).await;
            app.clock.advance((minutes + 1) * MINUTE_MS);
            assert_eq!(ends.get("/").await.status, StatusCode::SEE_OTHER, "{who} after {} minutes", minutes + 1);
        }
    }

    async fn who_may_suddenly_do_more_signs_in_again(app: TestApp) {
        let world = app.world().await;
        let mut teacher = world.client(&app, "rivera").await;
        assert_eq!(teacher.get("/").await.status, StatusCode::OK);
        let school_id = world.school(&app, "n").await;
        let role = person_role::ActiveModel {
            id: Set(new_id()),
            person_id: Set(world.id("rivera")),
            school_id: Set(school_id),
            role: Set(Role::Admin),
            source: Set(Source::Hand),
        };
        role.insert(app.db.writer()).await.unwrap();
        assert_eq!(teacher.get("/people").await.status, StatusCode::SEE_OTHER, "an old session never gets the new rights");
        let mut again = world.client(&app, "rivera").await;
        assert_eq!(again.get("/people").await.status, StatusCode::OK);
    }

    async fn a_place_is_shown_and_ended_at_once(app: TestApp) {
        let world = app.world().await;
        let (mut here, mut there) = two_browsers(&app, &world, "amina").await;
        assert_eq!(there.get("/goals").await.status, StatusCode::OK);
        let id = other_place(&mut here).await;
        let page = here.submit("/api/account/end-session", &[("id", &id), ("_return", "/settings")]).await;
        assert!(page.says("That place is signed out"), "{}", page.words());
        assert_eq!(there.get("/goals").await.status, StatusCode::SEE_OTHER, "the very next request is refused");
        assert_eq!(here.get("/goals").await.status, StatusCode::OK);
    }

    async fn a_session_left_open_cannot_end_others_without_the_password(app: TestApp) {
        let world = app.world().await;
        let (mut here, mut there) = two_browsers(&app, &world, "amina").await;
        let id = other_place(&mut here).await;
        app.clock.advance(11 * MINUTE_MS);
        let end = [("id", id.as_str()), ("_return", "/settings")];
        let refused = here.post_json("/api/account/end-session", &end).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(refused.body.contains("confirm_first"), "{}", refused.body);
        let away = here.post("/api/account/end-session", &end).await;
        assert_eq!(away.location(), "/sign-in/confirm?onwards=%2Fsettings");
        let confirm = |password| [("password", password), ("onwards", "/settings"), ("_return", "/sign-in/confirm?onwards=%2Fsettings")];
        let wrong = here.submit("/api/account/confirm", &confirm("not the password")).await;
        assert!(wrong.says("That is not your password"), "{}", wrong.words());
        let before = here.cookies["waymark"].clone();
        let back = here.submit("/api/account/confirm", &confirm(PASSWORD)).await;
        assert!(back.says("press the button once more"), "{}", back.words());
        assert_ne!(here.cookies["waymark"], before, "proving oneself gives a new token");
        let mut thief = app.anonymous();
        thief.cookies.insert("waymark".into(), before);
        assert_eq!(thief.get("/").await.status, StatusCode::SEE_OTHER, "the old token opens nothing");
        assert!(here.submit("/api/account/end-session", &end).await.says("That place is signed out"));
        assert_eq!(there.get("/").await.status, StatusCode::SEE_OTHER);
    }

    async fn what_was_typed_waits_behind_the_password(app: TestApp) {
        let world = app.world().await;
        let (mut here, _) = two_browsers(&app, &world, "amina").await;
        app.clock.advance(11 * MINUTE_MS);
        here.post("/api/account/end-other-sessions", &[("_return", "/settings")]).await;
        let confirm = [("password", PASSWORD), ("onwards", "/settings")];
        let back = here.submit("/api/account/confirm", &confirm).await;
        assert!(back.says("press the button once more"));
        assert!(!here.get("/settings").await.says("press the button once more"), "it is said once");
    }

    async fn a_new_password_ends_every_other_session(app: TestApp) {
        let world = app.world().await;
        let (mut here, mut there) = two_browsers(&app, &world, "amina").await;
        let change = |current, new| [("current", current), ("password", new), ("again", new), ("_return", "/settings")];
        for (current, new, says) in [
            ("not the password", "green herons at dusk", "That is not your password"),
            (PASSWORD, "123qweasdzxc", "lists that people who break in use"),
            (PASSWORD, "amina-haddad-2026", "Anybody at your school could guess this"),
            (PASSWORD, "zq-zq-zq", "It needs at least 12 characters"),
        ] {
            let page = here.submit("/api/account/change-password", &change(current, new)).await;
            assert!(page.says(says), "{new}: {}", page.words());
            assert!(!page.body.contains(new), "a password never comes back");
        }
        assert_eq!(there.get("/").await.status, StatusCode::OK);
        let page = here.submit("/api/account/change-password", &change(PASSWORD, "green herons at dusk")).await;
        assert!(page.says("password"), "{}", page.words());
        assert_eq!(here.get("/").await.status, StatusCode::OK);
        assert_eq!(there.get("/").await.status, StatusCode::SEE_OTHER);
        let mut later = app.anonymous();
        let old = later.post_json("/api/account/sign-in", &[("identifier", "amina"), ("password", PASSWORD)]).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
        let new = later.post("/api/account/sign-in", &[("identifier", "amina"), ("password", "green herons at dusk")]).await;
        assert_eq!(new.location(), "/");
    }

    async fn staying_moves_the_end_of_the_session(app: TestApp) {
        let world = app.world().await;
        let mut admin = world.client(&app, "admin").await;
        app.clock.advance(14 * MINUTE_MS);
        assert_eq!(admin.post_json("/api/account/stay", &[]).await.status, StatusCode::OK);
        app.clock.advance(14 * MINUTE_MS);
        let page = admin.get("/").await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.attribute("[data-session]", "data-idle").as_deref(), Some("900"));
    }
}
