//! The form door: keys, flashes, limits, CSRF, and the same rules for forms and islands.
use crate::support::{Engine, TestApp, both};
use axum::body::Body;
use domain::entity::goal;
use http::{Request, StatusCode, header};
use sea_orm::{EntityTrait, PaginatorTrait};

const START: &str = "/api/goals/start";

async fn goals(app: &TestApp) -> u64 {
    goal::Entity::find().count(app.db.writer()).await.unwrap()
}

both! {
    async fn a_form_sent_twice_does_its_work_once(app: TestApp) {
        let world = app.world().await;
        let mut amina = world.client(&app, "amina").await;
        let form = [("title", "Read a whole book"), ("kind", "academic"), ("_key", "0123456789abcdef0123456789abcdef"), ("_return", "/goals/new")];
        let first = amina.post(START, &form).await;
        let second = amina.post(START, &form).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        assert_eq!(first.location(), second.location(), "the same answer");
        assert_eq!(goals(&app).await, 1);
        let other = [("title", "Another book"), form[1], form[2], form[3]];
        let reused = amina.post_json(START, &other).await;
        assert_eq!(reused.status, StatusCode::UNPROCESSABLE_ENTITY, "the same key with other words is refused");
        assert_eq!(goals(&app).await, 1);
    }

    async fn what_was_typed_comes_back_with_the_error(app: TestApp) {
        let world = app.world().await;
        let mut amina = world.client(&app, "amina").await;
        let long = "x".repeat(300);
        let page = amina.submit(START, &[("title", &long), ("kind", "academic"), ("_return", "/goals/new")]).await;
        assert_eq!(page.texts(".error-summary").len(), 1);
        assert!(page.body.contains(&long), "nothing that was typed is lost");
        assert_eq!(goals(&app).await, 0);
        let json = amina.post_json(START, &[("title", ""), ("kind", "academic")]).await;
        assert_eq!(json.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(json.body.contains("\"title\"") && json.body.contains("required"), "{}", json.body);
    }

    async fn what_was_typed_waits_behind_signing_in(app: TestApp) {
        let world = app.world().await;
        let mut stranger = app.anonymous();
        let form = [("title", "Written while the session ended"), ("kind", "academic"), ("_return", "/goals/new")];
        let away = stranger.post(START, &form).await;
        assert_eq!(away.location(), "/sign-in?onwards=%2Fgoals%2Fnew");
        assert_eq!(goals(&app).await, 0);
        let signed_in = world.client(&app, "amina").await;
        stranger.cookies.extend(signed_in.cookies);
        let page = stranger.get("/goals/new").await;
        assert!(page.body.contains("Written while the session ended"), "{}", page.body);
        assert!(page.says("Nothing is lost"));
    }

    async fn a_form_from_another_site_is_refused(app: TestApp) {
        let world = app.world().await;
        let mut amina = world.client(&app, "amina").await;
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
            let request = Request::post(START)
                .header(header::ACCEPT, "text/html")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(name, value)
                .body(Body::from("title=x&kind=academic"))
                .unwrap();
            assert_eq!(amina.send(request).await.status, StatusCode::FORBIDDEN, "{name}");
        }
        let plain = Request::post(START).header(header::CONTENT_TYPE, "text/plain").body(Body::from("title=x&kind=academic")).unwrap();
        assert_eq!(amina.send(plain).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert_eq!(amina.get(START).await.status, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(goals(&app).await, 0);
    }

    async fn a_body_over_the_limit_is_refused(app: TestApp) {
        let world = app.world().await;
        let mut amina = world.client(&app, "amina").await;
        let huge = "x".repeat(2 * 1024 * 1024);
        assert_eq!(amina.post(START, &[("title", &huge)]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(amina.post_json(START, &[("title", &huge)]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    }

    async fn a_return_path_to_another_site_is_not_followed(app: TestApp) {
        let mut browser = app.anonymous();
        for evil in ["https://evil.example/", "//evil.example", "/\\evil.example"] {
            let answer = browser.post("/api/settings/language", &[("locale", "ar"), ("_return", evil)]).await;
            assert_eq!(answer.location(), "/", "{evil}");
        }
        let page = browser.get("/sign-in").await;
        assert_eq!(page.attribute("html", "dir").as_deref(), Some("rtl"), "the choice holds before sign-in");
    }

    async fn an_unknown_function_is_not_found(app: TestApp) {
        let world = app.world().await;
        let mut amina = world.client(&app, "amina").await;
        assert_eq!(amina.post_json("/api/goals/nothing", &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(amina.post("/api/goals/nothing", &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(app.anonymous().post_json(START, &[]).await.status, StatusCode::UNAUTHORIZED);
    }
}
