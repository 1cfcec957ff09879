//! In development an open page reloads itself when the server has been rebuilt: `cargo xtask dev` asks for it.
use axum::{Router, routing::get};
use http::{HeaderValue, header};
use std::sync::LazyLock;

/// Set by `cargo xtask dev`.
const ASKED_FOR: &str = "WAYMARK_DEV_RELOAD";
/// Where the page's script is.
const SCRIPT_PATH: &str = "/dev/reload.js";
/// Asks which process serves, once a second, and reloads when it is another one.
const SCRIPT: &str = "let first; setInterval(async () => { try { \
     const now = await (await fetch('/dev/process', { cache: 'no-store' })).text(); \
     if (first && first !== now) location.reload(); first = now; } catch {} }, 1000);";

/// Names this process.
static PROCESS: LazyLock<String> = LazyLock::new(|| domain::id::new_id().to_string());

/// The script for pages in development; nothing elsewhere.
pub fn script() -> String {
    if std::env::var(ASKED_FOR).is_ok_and(|value| value == "1") { SCRIPT_PATH.to_owned() } else { String::new() }
}

/// The routes behind the script, in development.
pub fn routes() -> Router {
    if script().is_empty() {
        return Router::new();
    }
    let javascript = [(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"))];
    Router::new()
        .route(SCRIPT_PATH, get(move || async move { (javascript, SCRIPT) }))
        .route("/dev/process", get(|| async { PROCESS.as_str() }))
}
