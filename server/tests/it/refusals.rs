//! Refusals: a page with words for a browser, JSON for an island, whoever refuses; and what is asked of a request itself.
use crate::support::{Client, Engine, Page, TestApp, both};
use axum::body::Body;
use http::{HeaderValue, Method, Request, StatusCode};
use sea_orm::ConnectionTrait;

const START: &str = "/api/goals/start";
const FORM: &str = "application/x-www-form-urlencoded";

async fn send(client: &mut Client, method: Method, path: &str, headers: &[(&str, &str)], body: String) -> Page {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    client.send(request.body(Body::from(body)).unwrap()).await
}

both! {
    async fn who_refuses_says_so_in_words(app: TestApp) {
        let world = app.world().await;
        let mut amina = world.client(&app, "amina").await;
        amina.language = Some("es".into());
        let huge = format!("title={}", "x".repeat(2 * 1024 * 1024));
        let refused = [
            (Method::POST, START, vec![("content-type", FORM), ("sec-fetch-site", "cross-site")], String::new(), 403, "Esto no te corresponde"),
            (Method::GET, START, vec![], String::new(), 405, "Algo falló"),
            (Method::POST, "/sign-in", vec![("content-type", FORM)], String::new(), 405, "Algo falló"),
            (Method::POST, START, vec![("content-type", FORM)], huge, 413, "Era demasiado grande"),
            (Method::POST, START, vec![("content-type", "text/plain")], "title=x".into(), 415, "Algo falló"),
        ];
        for (method, path, headers, body, status, words) in refused {
            let what = format!("{method} {path}: {status}");
            let as_page = [&headers[..], &[("accept", "text/html")]].concat();
            let page = send(&mut amina, method.clone(), path, &as_page, body.clone()).await;
            assert_eq!(page.status.as_u16(), status, "{what}");
            assert_eq!(page.attribute("html", "lang").as_deref(), Some("es"), "{what}");
            assert!(page.texts("h1").concat().contains(words), "{what}: {}", page.words());
            assert_eq!(page.headers.contains_key("allow"), status == 405, "{what}");
            if path.starts_with("/api/") {
                let as_json = [&headers[..], &[("accept", "application/json")]].concat();
                let json = send(&mut amina, method, path, &as_json, body).await;
                assert_eq!((json.status.as_u16(), json.headers["content-type"].to_str().unwrap()), (status, "application/json"), "{what}");
                assert!(json.body.contains("\"kind\""), "{what}: {}", json.body);
            }
        }
    }

    async fn a_database_that_does_not_answer_is_told_in_words(app: TestApp) {
        let mut browser = app.anonymous();
        browser.language = Some("vi".into());
        browser.cookies.insert("waymark-flash".into(), "1".into());
        app.db.writer().clone().close().await.unwrap();
        let page = browser.get("/sign-in").await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.texts("h1").concat().contains("Hiện đang có rất nhiều người dùng"), "{}", page.words());
        assert!(page.headers.contains_key("retry-after"));
        // On SQLite reading goes on without the writer.
        if app.engine == Engine::Postgres {
            let json = browser.post_json("/api/settings/language", &[("locale", "ar")]).await;
            assert_eq!(json.status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(json.body.contains("\"busy\"") && json.headers.contains_key("retry-after"), "{}", json.body);
            assert!(browser.post("/api/settings/language", &[("locale", "ar")]).await.says("Vui lòng đợi"));
        }
    }

    async fn the_language_can_be_changed_on_a_page_of_an_error(app: TestApp) {
        let world = app.world().await;
        let mut amina = world.client(&app, "amina").await;
        let refused = amina.post("/api/reflections/review", &[("_return", "/reflections?page=2")]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let form = refused.form("/api/settings/language");
        assert_eq!(form.value("_return"), Some("/reflections?page=2"));
        let page = form.tick("locale", "es").send(&mut amina).await;
        assert_eq!((page.status, page.attribute("html", "lang").as_deref()), (StatusCode::OK, Some("es")));
    }

    async fn a_request_is_named_by_us_unless_its_name_is_plain(app: TestApp) {
        let mut browser = app.anonymous();
        let long = "a".repeat(65);
        for (given, kept) in [("0198-abcDEF", true), (long.as_str(), false), ("a b", false), ("{\"x\":1}", false), ("", false)] {
            let page = send(&mut browser, Method::GET, "/healthz", &[("x-request-id", given)], String::new()).await;
            let name = page.headers["x-request-id"].clone();
            assert_eq!(name == HeaderValue::from_str(given).unwrap(), kept, "{given:?} became {name:?}");
            assert!(!name.is_empty());
        }
    }

    async fn a_database_that_takes_no_writes_is_not_ready(app: TestApp) {
        let mut browser = app.anonymous();
        assert_eq!(browser.get("/readyz").await.status, StatusCode::OK);
        if app.engine == Engine::Sqlite {
            app.db.writer().execute_unprepared("PRAGMA query_only = ON").await.unwrap();
            let probe = browser.get("/readyz").await;
            assert_eq!((probe.status, probe.body.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "the database does not take writes"));
            assert!(probe.headers.contains_key("retry-after"));
        }
    }
}
