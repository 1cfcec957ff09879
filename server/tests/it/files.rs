//! Files, probes and headers: the same on every response.
use crate::support::{Engine, TestApp, both};
use http::StatusCode;

const HEADERS: [&str; 5] =
    ["content-security-policy", "x-content-type-options", "referrer-policy", "x-frame-options", "x-request-id"];

both! {
    async fn every_response_carries_the_security_headers(app: TestApp) {
        let mut browser = app.anonymous();
        for path in ["/", "/sign-in", "/nothing-here", "/assets/nothing.css", "/healthz", "/readyz", "/styleguide"] {
            let page = browser.get(path).await;
            for name in HEADERS {
                assert!(page.headers.contains_key(name), "{path} lacks {name}");
            }
            let policy = page.headers["content-security-policy"].to_str().unwrap();
            assert!(!policy.contains("unsafe-inline") && policy.contains("frame-ancestors 'none'"), "{policy}");
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
