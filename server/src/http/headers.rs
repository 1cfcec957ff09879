//! Security headers on every response, errors and files included.
use app::request::Services;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderName, HeaderValue, StatusCode, header};

/// What the browser may load and do. No inline script or style, no third party, no frame. The last word is about forms.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; \
     base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/// Features of the browser that a page does not use.
const PERMISSIONS_POLICY: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

const FIXED: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// Two years, for this host and all below it: browsers come back by https only.
const STRICT_TRANSPORT: &str = "max-age=63072000; includeSubDomains";

/// The headers that depend on the installation.
#[derive(Clone, Debug)]
pub struct Security {
    policy: HeaderValue,
    https: bool,
}

impl Security {
    /// For these services. Forms lead to ourselves and, by a redirect that browsers hold to the same rule, to the identity
    /// providers that are configured.
    pub fn of(services: &Services) -> Self {
        let policy = services.identity.origins().fold(CONTENT_SECURITY_POLICY.to_owned(), |policy, origin| policy + " " + origin);
        let policy = HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static(CONTENT_SECURITY_POLICY));
        Self { policy, https: services.is_https() }
    }
}
/// When to try again, in seconds, where whoever refuses does not say.
const PAUSE_S: HeaderValue = HeaderValue::from_static("5");
/// The name of a request, in our logs and in the answer.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The longest name that we take from a proxy, in bytes.
const REQUEST_ID_MOST: usize = 64;

/// Adds the headers. What is not said to be cacheable is never stored.
pub async fn secure(State(security): State<Security>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, security.policy);
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if security.https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(STRICT_TRANSPORT));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().entry(header::RETRY_AFTER).or_insert(PAUSE_S);
    }
    response
}

/// Forgets a request's name that is none: it would stand in our logs. One of ours takes its place.
pub async fn plain_request_id(mut request: Request) -> Request {
    let plain = |id: &HeaderValue| {
        (1..=REQUEST_ID_MOST).contains(&id.len())
            && id.as_bytes().iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
    };
    if !request.headers().get_all(REQUEST_ID).iter().all(plain) {
        request.headers_mut().remove(REQUEST_ID);
    }
    request
}
