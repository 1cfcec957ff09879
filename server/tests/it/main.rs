//! HTTP tests: the production router, a fresh database a test, on SQLite and on PostgreSQL.
mod support;

mod account;
mod files;
mod form_door;
mod schema;
