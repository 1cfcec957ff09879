//! Everything between a socket and a page. [`router`] lists its layers from the innermost out.
pub mod assets;
mod context;
mod dev;
mod form_door;
mod headers;
mod health;
mod page;
mod recover;
mod refusal;
mod refusal_log;
mod serve;
pub mod visitor;

pub use serve::serve;

use app::{request::Services, routes::ROUTES};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::{from_fn_with_state, map_request},
    routing::{any, get},
};
use std::{sync::Arc, time::Duration};
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    csrf::CsrfLayer,
    limit::RequestBodyLimitLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    timeout::TimeoutLayer,
    trace::TraceLayer,
};
use visitor::Proxies;

/// The largest body of a form, in bytes.
pub const BODY_LIMIT: usize = 1024 * 1024;
/// How long a request may take before it is given up.
const PATIENCE: Duration = Duration::from_secs(30);

/// The production router: pages, server functions, files, health. `proxies` are those whose word counts for whom they ask.
pub fn router(services: Arc<Services>, proxies: Proxies) -> Router {
    let mut pages = Router::new();
    for route in ROUTES {
        pages = pages.route(route.path, get(move |params, request| page::serve(*route, params, request)));
    }
    let pages = pages.fallback(page::not_found).layer(from_fn_with_state(services.clone(), context::for_page));
    // The door reads its bodies itself, up to the limit, and says in words when one is larger.
    let api = Router::new()
        .route("/api/{*path}", any(form_door::serve))
        .layer(from_fn_with_state(services.clone(), context::for_api))
        .layer(CsrfLayer::new());
    let demo = services.demo;
    let router = Router::new()
        .merge(pages)
        .route("/assets/{*path}", get(assets::serve))
        .route("/favicon.ico", get(assets::favicon))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .merge(api)
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(TimeoutLayer::with_status_code(http::StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(CatchPanicLayer::custom(recover::after_panic))
        .layer(from_fn_with_state(services.clone(), refusal::in_words))
        .layer(from_fn_with_state(headers::Security::of(&services), headers::secure))
        .layer(from_fn_with_state(proxies, visitor::note))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(TraceLayer::new_for_http().make_span_with(recover::span))
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(map_request(headers::plain_request_id))
        .with_state(services);
    // What every figure of `cargo xtask bench` is held against: a route of the same process behind no layer at all.
    if demo { router.route("/bare", get(|| async { "bare" })).merge(dev::routes()) } else { router }
}
