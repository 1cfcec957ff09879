//! HTTP tests: the production router, a fresh database a test, on SQLite and on PostgreSQL.
// A harness may stop a test where it stands.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

mod account;
mod budget;
mod command_line;
mod concurrency;
mod files;
mod form_door;
mod guests;
mod https;
mod injection;
mod languages;
mod logs;
mod loop_walk;
mod notices;
mod partners;
mod people;
mod records;
mod refusals;
mod roster_import;
mod schema;
mod students;
mod sweep;
mod visibility;
mod waiting;
