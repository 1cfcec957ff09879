//! `/healthz` says that the process lives, `/readyz` that it can serve: the database takes writes and has today's schema.
use app::request::Services;
use axum::extract::State;
use http::StatusCode;
use migrations::{Migrator, MigratorTrait};
use std::sync::Arc;

/// The process lives.
pub async fn alive() -> &'static str {
    "ok"
}

/// The process can serve.
pub async fn ready(State(services): State<Arc<Services>>) -> (StatusCode, &'static str) {
    if !services.db.ready().await.unwrap_or(false) {
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not take writes");
    }
    match Migrator::get_pending_migrations(services.db.writer()).await {
        Ok(pending) if pending.is_empty() => (StatusCode::OK, "ready"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the schema is not up to date: run waymark migrate"),
    }
}
