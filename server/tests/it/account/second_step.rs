//! The second step: asked for by role, set up once, each code taken once.
use crate::support::{Client, Engine, TOTP_SECRET, TestApp, World, both};
use domain::{
    account::{second_step, service, types::NewPassword},
    db::Origin,
    entity,
    time::MINUTE_MS,
};
use http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use totp_rs::{Builder, Secret};

const PASSWORD: &str = "correct horse battery";
const PAGE: &str = "/settings/second-step";

/// What an app with this secret shows now.
fn code(app: &TestApp, secret: impl Into<Secret>) -> String {
    let totp = Builder::new().with_secret(secret).build().unwrap();
    totp.generate(u64::try_from(app.clock.now()).unwrap() / 1_000).to_string()
}

/// Takes somebody's second step away, as if they had never set one up.
async fn without(app: &TestApp, world: &World, username: &str) {
    let account = entity::account::Entity::find()
        .filter(entity::account::Column::PersonId.eq(world.id(username)))
        .one(app.db.writer())
        .await
        .unwrap()
        .expect("an account");
    let tx = app.db.begin(&Origin::default(), None).await.unwrap();
    second_step::remove(&tx, account.id).await.unwrap();
    tx.commit().await.unwrap();
}

/// Gives the administrator a password beside their second step, and tries it in a new browser.
async fn first_step(app: &TestApp) -> Client {
    let mut browser = app.anonymous();
    let fields = [("identifier", "admin"), ("password", PASSWORD), ("onwards", "/people")];
    let answer = browser.post("/api/account/sign-in", &fields).await;
    assert_eq!(answer.location(), "/sign-in/code?onwards=%2Fpeople", "{}", answer.body);
    assert!(!browser.cookies.contains_key("waymark"), "a password alone opens no session");
    browser
}

async fn password(app: &TestApp, world: &World) {
    world.client(app, "admin").await;
    let new = NewPassword::parse(PASSWORD, PASSWORD).unwrap();
    service::reset_password(&app.db, "admin", new).await.unwrap();
    // A reset takes the second step too; the next browser sets the known one up again.
    world.client(app, "admin").await;
}

async fn answer(browser: &mut Client, code: &str) -> StatusCode {
    browser.post_json("/api/account/use-code", &[("code", code)]).await.status
}

both! {
    async fn who_must_have_one_does_nothing_before_it_is_set_up(app: TestApp) {
        let world = app.world().await;
        let mut leader = world.client(&app, "lead").await;
        assert_eq!(leader.get("/insights").await.status, StatusCode::OK);
        without(&app, &world, "lead").await;
        for path in ["/", "/insights", "/settings", "/goals"] {
            let away = leader.get(path).await;
            assert_eq!((away.status, away.location().as_str()), (StatusCode::SEE_OTHER, PAGE), "{path}");
        }
        let refused = leader.post_json("/api/goals/start", &[("title", "Read"), ("kind", "professional")]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(refused.body.contains("second_step_first"), "{}", refused.body);
        assert!(leader.get(PAGE).await.says("Please set this up first"));
        let begun = leader.submit("/api/account/begin-second-step", &[("_return", PAGE)]).await;
        assert_eq!(begun.texts("svg.qr").len(), 1);
        let secret = begun.texts("code.sheet-code").pop().expect("the secret").replace(' ', "");
        let secret = Secret::try_from_base32(secret).unwrap().as_bytes().to_vec();
        let wrong = leader.submit("/api/account/finish-second-step", &[("code", "000000"), ("_return", PAGE)]).await;
        assert!(wrong.says("That code is wrong"), "{}", wrong.words());
        let code = code(&app, secret);
        let done = leader.submit("/api/account/finish-second-step", &[("code", &code), ("_return", PAGE)]).await;
        assert_eq!(done.texts(".code-list code").len(), 10, "{}", done.words());
        assert!(leader.get(PAGE).await.texts(".code-list code").is_empty(), "recovery codes are shown once");
        assert_eq!(leader.get("/insights").await.status, StatusCode::OK);
    }

    async fn a_code_follows_the_password_and_works_once(app: TestApp) {
        let world = app.world().await;
        password(&app, &world).await;
        let mut browser = first_step(&app).await;
        assert_eq!(browser.get("/people").await.status, StatusCode::SEE_OTHER, "half a sign-in is none");
        assert_eq!(answer(&mut browser, "123456").await, StatusCode::UNPROCESSABLE_ENTITY);
        let now = code(&app, TOTP_SECRET);
        let mut stranger = app.anonymous();
        assert_eq!(answer(&mut stranger, &now).await, StatusCode::UNAUTHORIZED, "a code without the password opens nothing");
        assert_eq!(answer(&mut browser, &now).await, StatusCode::OK);
        assert_eq!(browser.get("/people").await.status, StatusCode::OK);
        let mut shoulder = first_step(&app).await;
        assert_eq!(answer(&mut shoulder, &now).await, StatusCode::UNPROCESSABLE_ENTITY, "each code once");
        app.clock.advance(MINUTE_MS);
        let next = code(&app, TOTP_SECRET);
        assert_eq!(answer(&mut shoulder, &next).await, StatusCode::OK);
    }

    async fn guessing_codes_stops(app: TestApp) {
        let world = app.world().await;
        password(&app, &world).await;
        let mut browser = first_step(&app).await;
        for _ in 0..5 {
            assert_eq!(answer(&mut browser, "123456").await, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let right = code(&app, TOTP_SECRET);
        assert_eq!(answer(&mut browser, &right).await, StatusCode::TOO_MANY_REQUESTS);
        app.clock.advance(11 * MINUTE_MS);
        assert_eq!(answer(&mut browser, &right).await, StatusCode::UNAUTHORIZED, "half a sign-in waits ten minutes");
    }

    async fn a_recovery_code_stands_in_once(app: TestApp) {
        let world = app.world().await;
        password(&app, &world).await;
        let mut signed_in = world.client(&app, "admin").await;
        let page = signed_in.submit("/api/account/renew-codes", &[("_return", PAGE)]).await;
        let codes = page.texts(".code-list code");
        assert_eq!(codes.len(), 10);
        let mut browser = first_step(&app).await;
        assert_eq!(answer(&mut browser, &codes[3].to_lowercase().replace('-', " ")).await, StatusCode::OK);
        let mut again = first_step(&app).await;
        assert_eq!(answer(&mut again, &codes[3]).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(browser.get(PAGE).await.says("You have 9 codes left"));
    }

    async fn who_need_not_have_one_may_and_may_end_it(app: TestApp) {
        let world = app.world().await;
        let mut teacher = world.client(&app, "rivera").await;
        let begun = teacher.submit("/api/account/begin-second-step", &[("_return", PAGE)]).await;
        let secret = begun.texts("code.sheet-code").pop().expect("the secret").replace(' ', "");
        let secret = Secret::try_from_base32(secret).unwrap().as_bytes().to_vec();
        let first = code(&app, secret);
        let mut elsewhere = world.client(&app, "rivera").await;
        teacher.submit("/api/account/finish-second-step", &[("code", &first), ("_return", PAGE)]).await;
        assert_eq!(elsewhere.get("/").await.status, StatusCode::SEE_OTHER, "other sessions end");
        let page = teacher.submit("/api/account/end-second-step", &[("_return", PAGE)]).await;
        assert!(page.says("Set up"), "{}", page.words());
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(admin.post_json("/api/account/end-second-step", &[]).await.status, StatusCode::FORBIDDEN);
    }
}
