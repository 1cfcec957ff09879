//! When code of ours panics: a 500, a line in the log, and the next request is served.
use app::routes::{ROUTES, api_rule};
use axum::{body::Body, response::IntoResponse as _};
use http::{Request, Response, StatusCode};
use std::any::Any;
use tower_http::request_id::RequestId;
use tracing::{Span, field};

/// The first words of addresses that are no pages: they may be logged, what follows them not.
const FOLDERS: [&str; 9] = ["api", "assets", "bare", "c", "favicon.ico", "files", "healthz", "live", "readyz"];

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

/// The span of a request: its id, method and route, and the id of the person who asks once they are known; never a query, a
/// cookie or a body.
pub fn span(request: &Request<Body>) -> Span {
    let id = request.extensions().get::<RequestId>().and_then(|id| id.header_value().to_str().ok()).unwrap_or("");
    tracing::info_span!("request", id, method = %request.method(), path = route_of(request.uri().path()), who = field::Empty)
}

/// The route behind a path, as it is listed: what stands in place of an id or a code may name somebody, and stays out.
fn route_of(path: &str) -> String {
    let fits = |route: &str| {
        let (mut parts, mut known) = (path.split('/'), route.split('/'));
        loop {
            match (parts.next(), known.next()) {
                (None, None) => return true,
                (Some(part), Some(word)) if part == word || (word.starts_with('{') && !part.is_empty()) => {}
                _ => return false,
            }
        }
    };
    // A path of its own wins over one with a placeholder.
    let exact = ROUTES.iter().find(|route| route.path == path);
    if let Some(route) = exact.or_else(|| ROUTES.iter().find(|route| fits(route.path))) {
        return route.path.to_owned();
    }
    if api_rule(path).is_some() {
        return path.to_owned();
    }
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    if FOLDERS.contains(&first) { format!("/{first}/…") } else { "…".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::route_of;

    #[test]
    fn a_path_is_logged_as_its_route_and_never_as_it_was_typed() {
        for (path, route) in [
            ("/goals/0198-id", "/goals/{id}"),
            ("/goals/new", "/goals/new"),
            ("/api/goals/start", "/api/goals/start"),
            ("/api/goals/Amina", "/api/…"),
            ("/c/ABCDE-FGHJK", "/c/{code}"),
            ("/c/ABCDE/FGHJK", "/c/…"),
            ("/Amina", "…"),
            ("/", "/"),
        ] {
            assert_eq!(route_of(path), route, "{path}");
        }
    }
}
