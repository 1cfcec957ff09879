//! Files, probes and headers: the same on every response.
use crate::support::{Engine, Page, TestApp, both};
use axum::body::Body;
use http::{Request, StatusCode};

const HEADERS: [&str; 5] =
    ["content-security-policy", "x-content-type-options", "referrer-policy", "x-frame-options", "x-request-id"];

#[track_caller]
fn is_guarded(page: &Page, what: &str) {
    for name in HEADERS {
        assert!(page.headers.contains_key(name), "{what} lacks {name}");
    }
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(!policy.contains("unsafe-inline") && policy.contains("frame-ancestors 'none'"), "{what}: {policy}");
}

both! {
    async fn every_response_carries_the_security_headers(app: TestApp) {
        let mut browser = app.anonymous();
        for path in ["/", "/sign-in", "/nothing-here", "/assets/nothing.css", "/healthz", "/readyz", "/styleguide"] {
            is_guarded(&browser.get(path).await, path);
        }
        let door = "/api/settings/language";
        let huge = "x".repeat(2 * 1024 * 1024);
        let mut answers = vec![
            (303, browser.post(door, &[("locale", "en")]).await),
            (200, browser.post_json(door, &[("locale", "en")]).await),
            (422, browser.post_json(door, &[("locale", "xx")]).await),
            (413, browser.post(door, &[("locale", &huge)]).await),
            (413, browser.post_json(door, &[("locale", &huge)]).await),
            (405, browser.get(door).await),
        ];
        for (status, name, value) in [(415, "content-type", "text/plain"), (403, "sec-fetch-site", "cross-site")] {
            let request = Request::post(door).header(name, value).body(Body::from("locale=en")).unwrap();
            answers.push((status, browser.send(request).await));
        }
        for (status, answer) in answers {
            assert_eq!(answer.status.as_u16(), status);
            is_guarded(&answer, &format!("a {status} of the door"));
            assert_eq!(answer.headers["cache-control"], "no-store");
        }
        assert_eq!(browser.get("/sign-in").await.headers["cache-control"], "no-store");
    }

    async fn the_probes_answer(app: TestApp) {
        let mut browser = app.anonymous();
        assert_eq!(browser.get("/healthz").await.status, StatusCode::OK);
        assert_eq!(browser.get("/readyz").await.status, StatusCode::OK);
    }

    async fn no_page_holds_inline_script_or_style(app: TestApp) {
        let world = app.world().await;
        let mut amina = world.client(&app, "amina").await;
        for path in ["/", "/goals", "/goals/new", "/reflections", "/conferences", "/sign-in", "/styleguide"] {
            let page = amina.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(!page.body.contains(" style=") && !page.body.contains("<style"), "{path} holds inline style");
            for script in page.texts("script") {
                assert!(script.trim().is_empty(), "{path} holds inline script: {script}");
            }
        }
    }
}
