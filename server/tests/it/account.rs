//! Coming in and going out.
mod identity;
mod second_step;
mod sessions;
mod throttling;

use crate::support::{Engine, TestApp, both};
use domain::{
    account::{
        service::{self, NewUser},
        types::NewPassword,
    },
    entity::{account, session},
    roster::types::Role,
    time::MINUTE_MS,
};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};

const PASSWORD: &str = "correct horse battery";

async fn create_teacher(app: &TestApp) {
    let user = NewUser {
        identifier: "Ada@School.example".into(),
        given_name: "Ada".into(),
        family_name: "Quist".into(),
        role: Role::Teacher,
    };
    service::create_user(&app.db, user, NewPassword::parse(PASSWORD, PASSWORD).unwrap()).await.unwrap();
}

async fn sessions(app: &TestApp) -> usize {
    session::Entity::find().all(app.db.writer()).await.unwrap().len()
}

both! {
    async fn can_sign_in_and_out_without_script(app: TestApp) {
        create_teacher(&app).await;
        let mut browser = app.anonymous();
        let away = browser.get("/goals?page=1").await;
        assert_eq!(away.location(), "/sign-in?onwards=%2Fgoals%3Fpage%3D1");
        let onwards = [("identifier", "ada@school.example"), ("password", PASSWORD), ("onwards", "/goals?page=1")];
        let answer = browser.post("/api/account/sign-in", &onwards).await;
        assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, "/goals?page=1"));
        let cookie = answer.headers.get_all("set-cookie").iter().map(|v| v.to_str().unwrap()).find(|v| v.starts_with("waymark=")).unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        assert_eq!(browser.get("/goals").await.status, StatusCode::OK);
        let token = browser.cookies["waymark"].clone();
        let out = browser.post("/api/account/sign-out", &[]).await;
        assert_eq!(out.location(), "/sign-in");
        assert!(out.headers.contains_key("clear-site-data"));
        let mut thief = app.anonymous();
        thief.cookies.insert("waymark".into(), token);
        assert_eq!(thief.get("/goals").await.status, StatusCode::SEE_OTHER, "an ended session opens nothing");
        assert_eq!(sessions(&app).await, 0);
    }

    async fn cannot_sign_in_with_a_wrong_password_and_what_was_typed_stays(app: TestApp) {
        create_teacher(&app).await;
        let mut browser = app.anonymous();
        let page = browser.submit("/api/account/sign-in", &[("identifier", "ada@school.example"), ("password", "wrong wrong wrong"), ("_return", "/sign-in")]).await;
        assert!(page.says("do not match"));
        assert_eq!(page.attribute("input[name=identifier]", "value").as_deref(), Some("ada@school.example"));
        assert!(!page.body.contains("wrong wrong wrong"), "a password never comes back");
        let unknown = browser.submit("/api/account/sign-in", &[("identifier", "nobody"), ("password", "wrong wrong wrong"), ("_return", "/sign-in")]).await;
        assert!(unknown.says("do not match"), "known and unknown are told the same");
        assert_eq!(browser.get("/sign-in").await.texts(".error-summary").len(), 0, "a flash shows once");
        assert_eq!(sessions(&app).await, 0);
    }

    async fn sessions_end_by_rest_by_age_and_with_the_account(app: TestApp) {
        let world = app.world().await;
        let mut idle = world.client(&app, "amina").await;
        assert_eq!(idle.get("/").await.status, StatusCode::OK);
        app.clock.advance(61 * MINUTE_MS);
        assert_eq!(idle.get("/").await.status, StatusCode::SEE_OTHER, "an hour without a request ends it");
        let mut stopped = world.client(&app, "amina").await;
        assert_eq!(stopped.get("/").await.status, StatusCode::OK);
        for row in account::Entity::find().all(app.db.writer()).await.unwrap() {
            let mut row = row.into_active_model();
            row.disabled_at = Set(Some(1));
            row.update(app.db.writer()).await.unwrap();
        }
        assert_eq!(stopped.get("/").await.status, StatusCode::SEE_OTHER, "the very next request is refused");
    }

    async fn an_imported_person_comes_in_with_a_card(app: TestApp) {
        let world = app.world().await;
        let mut admin = world.client(&app, "admin").await;
        let id = world.id("amina").to_string();
        let sheet = admin.submit("/api/people/print-cards", &[("whom", "person"), ("id", &id), ("_return", "/people")]).await;
        assert!(sheet.says("Amina Haddad"));
        let code = sheet.texts(".sheet-code").pop().expect("a code");
        assert_eq!(sheet.texts("svg.qr").len(), 1);
        assert!(admin.get("/people/cards").await.texts(".sheet-code").is_empty(), "codes are shown once");
        let mut browser = app.anonymous();
        let fields = [("code", code.as_str()), ("password", PASSWORD), ("again", PASSWORD), ("_return", "/sign-in/card")];
        let home = browser.submit("/api/account/use-card", &fields).await;
        assert!(home.says("Amina"), "{}", home.body);
        let mut again = app.anonymous();
        assert!(again.submit("/api/account/use-card", &fields).await.says("That code does not work"), "a card works once");
        let mut back = app.anonymous();
        let answer = back.post("/api/account/sign-in", &[("identifier", "amina"), ("password", PASSWORD)]).await;
        assert_eq!(answer.location(), "/");
    }

    async fn cards_of_another_school_do_not_exist(app: TestApp) {
        let world = app.world().await;
        let mut teacher = world.client(&app, "rivera").await;
        let id = world.id("amina").to_string();
        let refused = teacher.post_json("/api/people/print-cards", &[("whom", "person"), ("id", &id)]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let mut admin = world.client(&app, "admin").await;
        let nobody = domain::id::new_id().to_string();
        let missing = admin.post_json("/api/people/print-cards", &[("whom", "person"), ("id", &nobody)]).await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND);
    }
}
