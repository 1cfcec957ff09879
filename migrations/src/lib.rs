//! The history of the schema: one file a change, expand then contract, never edited after it lands.
//!
//! Migrations never import entities: an entity says what the schema is today, a migration what it became on a day.
mod append_only;
mod build;
mod m20261123_000001_roster;
mod m20261123_000002_accounts;
mod m20261123_000003_goals;
mod m20261123_000004_reflections;
mod m20261123_000005_conferences;
mod m20261123_000006_sessions;
mod m20261123_000007_mail;
mod m20261123_000009_records;
mod m20261123_000010_goal_successor;
mod m20261123_000011_second_step;
mod m20261123_000012_identity;
mod m20261123_000013_guest_codes;
mod m20261123_000014_record_opening;

use sea_orm_migration::prelude::*;

pub use sea_orm_migration::MigratorTrait;

/// Runs every change that a database has not had yet.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_roster::Migration),
            Box::new(m20261123_000002_accounts::Migration),
            Box::new(m20261123_000003_goals::Migration),
            Box::new(m20261123_000004_reflections::Migration),
            Box::new(m20261123_000005_conferences::Migration),
            Box::new(m20261123_000006_sessions::Migration),
            Box::new(m20261123_000007_mail::Migration),
            Box::new(m20261123_000009_records::Migration),
            Box::new(m20261123_000010_goal_successor::Migration),
            Box::new(m20261123_000011_second_step::Migration),
            Box::new(m20261123_000012_identity::Migration),
            Box::new(m20261123_000013_guest_codes::Migration),
            Box::new(m20261123_000014_record_opening::Migration),
        ]
    }
}
