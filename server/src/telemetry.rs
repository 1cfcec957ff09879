//! Logs: structured, with a request id, without personal data. `RUST_LOG` chooses the level.
use tracing_subscriber::{EnvFilter, fmt, prelude::*};

/// Starts logging to standard error: lines for people on a terminal, JSON elsewhere.
pub fn start() {
    use std::io::IsTerminal as _;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,sea_orm=warn"));
    let registry = tracing_subscriber::registry().with(filter);
    if std::io::stderr().is_terminal() {
        registry.with(fmt::layer().with_writer(std::io::stderr).with_target(false)).init();
    } else {
        registry.with(fmt::layer().json().with_writer(std::io::stderr).with_target(false)).init();
    }
}
