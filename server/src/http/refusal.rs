//! Refusals from before or beside a page: every layer may answer a bare status, and it gets its words here.
//!
//! A browser is shown a page in its language, a caller of a server function gets JSON with the same status. Nothing is
//! looked up for it: it must work when the database does not.
use super::{
    context,
    form_door::{json_error, wants_html},
    page,
};
use app::{
    error::{AppError, ErrorKind},
    request::Services,
};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, HeaderName, StatusCode, header, request::Parts};
use std::sync::Arc;

/// Where server functions are.
const API: &str = "/api/";
/// Probes speak to machines, in words of their own.
const PROBES: [&str; 2] = ["/healthz", "/readyz"];
/// What stays of the bare answer.
const KEPT: [HeaderName; 2] = [header::ALLOW, header::RETRY_AFTER];

/// Puts words to an answer that has none.
pub async fn in_words(State(services): State<Arc<Services>>, request: Request, next: Next) -> Response {
    let mut asked = http::Request::new(()).into_parts().0;
    asked.uri = request.uri().clone();
    asked.headers = request.headers().clone();
    let response = next.run(request).await;
    if !is_bare(&response) || PROBES.contains(&asked.uri.path()) {
        return response;
    }
    let (status, headers) = (response.status(), response.headers());
    let mut answer = if wants_html(&asked.headers) {
        as_page(services, asked, status).await
    } else if asked.uri.path().starts_with(API) {
        json_error(&problem(status))
    } else {
        return response;
    };
    *answer.status_mut() = status;
    keep(headers, &mut answer);
    answer
}

/// Whether an answer refuses and holds neither a page nor JSON. What is not found says so in its own place.
fn is_bare(response: &Response) -> bool {
    let status = response.status();
    let refuses = (status.is_client_error() || status.is_server_error()) && status != StatusCode::NOT_FOUND;
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    refuses && !kind.starts_with("text/html") && !kind.starts_with("application/json")
}

async fn as_page(services: Arc<Services>, asked: Parts, status: StatusCode) -> Response {
    let mut context = context::bare(services, &asked);
    // The page's own forms come back to where one can go.
    if context.path.starts_with(API) {
        "/".clone_into(&mut context.path);
        context.query = Arc::default();
    }
    page::error(context, problem(status)).await
}

fn problem(status: StatusCode) -> AppError {
    AppError::of(match status {
        StatusCode::FORBIDDEN => ErrorKind::Forbidden,
        StatusCode::PAYLOAD_TOO_LARGE => ErrorKind::TooLarge,
        StatusCode::SERVICE_UNAVAILABLE => ErrorKind::Busy,
        status if status.is_client_error() => ErrorKind::BadRequest,
        _ => ErrorKind::Internal,
    })
}

fn keep(from: &HeaderMap, to: &mut Response) {
    for name in KEPT {
        if let Some(value) = from.get(&name) {
            to.headers_mut().insert(name, value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::{headers, recover};
    use axum::{Router, body::Body, middleware::from_fn_with_state, routing::get};
    use domain::{
        account::identity::provider::Providers,
        db::{Db, Outside},
        records::log::DisclosureLog,
        time::Clock,
    };
    use http_body_util::BodyExt as _;
    use std::{future::pending, time::Duration};
    use tower::ServiceExt as _;
    use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

    async fn breaks() -> StatusCode {
        panic!("a secret")
    }

    async fn ask(path: &str, accept: &str) -> (StatusCode, HeaderMap, String) {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::connect(&format!("sqlite:{}", folder.path().join("x.sqlite").display()), Outside::at(Clock::System))
            .await
            .unwrap();
        let base_url = "http://localhost:3000".to_owned();
        let services = Arc::new(Services {
            disclosures: DisclosureLog::start(db.clone()),
            db,
            demo: false,
            base_url,
            mail: app::notices::Outgoing::default(),
            identity: Providers::default(),
            assets: app::request::Assets::default(),
        });
        let router = Router::new()
            .route("/breaks", get(breaks))
            .route("/api/breaks", get(breaks))
            .route("/waits", get(|| async { pending::<()>().await }))
            .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_millis(5)))
            .layer(CatchPanicLayer::custom(recover::after_panic))
            .layer(from_fn_with_state(services.clone(), in_words))
            .layer(from_fn_with_state(headers::Security::of(&services), headers::secure));
        let request = Request::get(path).header("accept", accept).header("accept-language", "es").body(Body::empty()).unwrap();
        let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        (parts.status, parts.headers, String::from_utf8_lossy(&body).into_owned())
    }

    #[tokio::test]
    async fn a_fault_of_ours_is_a_page_in_the_visitors_language() {
        let (status, _, body) = ask("/breaks", "text/html").await;
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(body.contains("<html lang=\"es\"") && body.contains("Algo falló de nuestro lado"), "{body}");
        assert!(!body.contains("secret"));
    }

    #[tokio::test]
    async fn a_fault_of_ours_is_json_for_a_server_function() {
        let (status, headers, body) = ask("/api/breaks", "application/json").await;
        assert_eq!((status, headers["content-type"].to_str().unwrap()), (StatusCode::INTERNAL_SERVER_ERROR, "application/json"));
        assert!(body.contains("\"internal\""), "{body}");
    }

    #[tokio::test]
    async fn what_takes_too_long_says_when_to_come_back() {
        let (status, headers, body) = ask("/waits", "text/html").await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(headers.contains_key("retry-after") && body.contains("Espera unos segundos"), "{body}");
    }
}
