//! Guessing is slowed down, for names that nobody has as well, and keeps nobody out who was there before.
use crate::support::{Client, Engine, TestApp, both};
use domain::account::{service, throttle, types::NewPassword};
use http::{StatusCode, header};
use std::net::IpAddr;

const PASSWORD: &str = "correct horse battery";
const SCHOOL: &str = "203.0.113.7";

/// A browser at an address.
fn at(app: &TestApp, address: &str) -> Client {
    let mut client = app.anonymous();
    client.address = Some(address.parse::<IpAddr>().unwrap());
    client
}

/// Gives somebody of the test district a password.
async fn password(app: &TestApp, username: &str) {
    let world = app.world().await;
    world.client(app, username).await;
    service::reset_password(&app.db, username, NewPassword::parse(PASSWORD, PASSWORD).unwrap()).await.unwrap();
}

async fn sign_in(browser: &mut Client, identifier: &str, password: &str) -> StatusCode {
    browser.post_json("/api/account/sign-in", &[("identifier", identifier), ("password", password)]).await.status
}

/// What so many wrong passwords are answered, from browsers that were never here.
async fn guesses(app: &TestApp, identifier: &str, count: usize) -> Vec<StatusCode> {
    let mut answers = Vec::new();
    for _ in 0..count {
        answers.push(sign_in(&mut app.anonymous(), identifier, "wrong wrong wrong").await);
    }
    answers
}

both! {
    async fn guessing_stops_for_known_and_unknown_names_alike_and_the_owner_stays_in(app: TestApp) {
        password(&app, "amina").await;
        let mut own = app.anonymous();
        assert_eq!(sign_in(&mut own, "amina", PASSWORD).await, StatusCode::OK);
        assert!(own.cookies.contains_key("waymark-browser"));
        own.cookies.remove("waymark");
        let tries = usize::try_from(throttle::STRANGER.burst).unwrap() + 2;
        let known = guesses(&app, "amina", tries).await;
        assert_eq!(known, guesses(&app, "nobody-at-all", tries).await);
        assert_eq!(known[..tries - 2], vec![StatusCode::UNPROCESSABLE_ENTITY; tries - 2]);
        assert_eq!(known[tries - 2..], [StatusCode::TOO_MANY_REQUESTS; 2]);
        assert_eq!(sign_in(&mut app.anonymous(), "AMINA", PASSWORD).await, StatusCode::TOO_MANY_REQUESTS, "the right one waits too");
        assert_eq!(sign_in(&mut own, "amina", PASSWORD).await, StatusCode::OK, "a browser that was here before does not wait");
        app.clock.advance(throttle::STRANGER.every_ms);
        assert_eq!(sign_in(&mut app.anonymous(), "amina", PASSWORD).await, StatusCode::OK);
    }

    async fn a_refusal_is_a_page_that_says_how_long(app: TestApp) {
        guesses(&app, "nobody", 10).await;
        let mut browser = app.anonymous();
        let page = browser.post("/api/account/sign-in", &[("identifier", "nobody"), ("password", "wrong wrong wrong")]).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(page.headers.get(header::RETRY_AFTER).unwrap(), "90");
        assert!(page.says("Try again in 2 minutes"), "{}", page.words());
    }

    async fn an_address_that_guesses_waits_and_its_school_does_not(app: TestApp) {
        password(&app, "amina").await;
        assert_eq!(sign_in(&mut at(&app, SCHOOL), "amina", PASSWORD).await, StatusCode::OK);
        let limit = usize::try_from(throttle::ADDRESS.burst).unwrap();
        for number in 0..limit {
            let answer = sign_in(&mut at(&app, SCHOOL), &format!("name{number}"), "wrong wrong wrong").await;
            assert_eq!(answer, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
        }
        assert_eq!(sign_in(&mut at(&app, SCHOOL), "another", "wrong wrong wrong").await, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(sign_in(&mut at(&app, SCHOOL), "amina", "wrong wrong wrong").await, StatusCode::TOO_MANY_REQUESTS, "told the same");
        assert_eq!(sign_in(&mut at(&app, SCHOOL), "amina", PASSWORD).await, StatusCode::OK, "she was here before");
        assert_eq!(sign_in(&mut at(&app, "198.51.100.2"), "amina", PASSWORD).await, StatusCode::OK);
        app.clock.advance(throttle::ADDRESS.every_ms);
        assert_eq!(sign_in(&mut at(&app, SCHOOL), "another", "wrong wrong wrong").await, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn codes_cannot_be_tried_through(app: TestApp) {
        let world = app.world().await;
        let mut admin = world.client(&app, "admin").await;
        let id = world.id("amina").to_string();
        let mut guesser = at(&app, SCHOOL);
        let try_code = |code: String| [("code", code), ("password", PASSWORD.to_owned()), ("again", PASSWORD.to_owned())];
        let mut last = StatusCode::OK;
        for number in 0..=throttle::CODES.burst {
            let fields = try_code(format!("AAAAA-{number:05}"));
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            last = guesser.post_json("/api/account/use-card", &fields).await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
        let sheet = admin.submit("/api/people/print-cards", &[("whom", "person"), ("id", &id), ("_return", "/people")]).await;
        let code = sheet.texts(".sheet-code").pop().expect("a code");
        let fields = [("code", code.as_str()), ("password", PASSWORD), ("again", PASSWORD)];
        assert_eq!(guesser.post_json("/api/account/use-card", &fields).await.status, StatusCode::TOO_MANY_REQUESTS);
        let mut home = at(&app, "198.51.100.2");
        assert_eq!(home.post_json("/api/account/use-card", &fields).await.status, StatusCode::OK);
    }
}
