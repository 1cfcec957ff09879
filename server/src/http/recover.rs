//! When code of ours panics: a 500, a line in the log, and the next request is served.
use axum::{body::Body, response::IntoResponse as _};
use http::{Request, Response, StatusCode};
use std::any::Any;
use tower_http::request_id::RequestId;
use tracing::Span;

/// The answer after a panic. Nothing of it is shown; its words are put in by [`super::refusal`].
pub fn after_panic(panic: Box<dyn Any + Send + 'static>) -> Response<Body> {
    let words = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without words");
    tracing::error!(panic = words, "a request panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

/// The span of a request: its id, method and route; never a query, a cookie or a body.
pub fn span(request: &Request<Body>) -> Span {
    let id = request.extensions().get::<RequestId>().and_then(|id| id.header_value().to_str().ok()).unwrap_or("");
    tracing::info_span!("request", id, method = %request.method(), path = request.uri().path())
}
