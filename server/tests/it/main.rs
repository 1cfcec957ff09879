//! HTTP tests: the production router, a fresh database a test, on SQLite and on PostgreSQL.
// A harness may stop a test where it stands.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

mod account;
mod budget;
mod concurrency;
mod files;
mod form_door;
mod injection;
mod languages;
mod loop_walk;
mod roster_import;
mod schema;
mod sweep;
mod visibility;
