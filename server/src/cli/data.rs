//! Commands that touch data: they open the database and migrate it first.
use super::{BAD_DATA, Failure, Outcome, WRONG_USAGE, key};
use crate::config::Config;
use clap::Subcommand;
use domain::{
    db::{Db, Outside},
    roster::{
        import::{self, Settings},
        oneroster::{self, Options, Report},
    },
    time::{Clock, TimeZone},
};
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseBackend, DbErr, TransactionTrait};
use std::path::PathBuf;

/// The number of the lock that nodes share while one of them migrates.
const MIGRATION_LOCK: i64 = 0x0057_6179_6d61_726b;

/// What can be brought in.
#[derive(Subcommand)]
pub enum ImportCommand {
    /// A OneRoster 1.1 or 1.2 folder or zip, or Microsoft School Data Sync 2.1
    Oneroster {
        /// The folder or the zip file
        path: PathBuf,
        /// Read and check everything, apply nothing
        #[arg(long)]
        dry_run: bool,
        /// Refuse what would need leniency
        #[arg(long)]
        strict: bool,
        /// IANA time zone of schools that are new, such as America/Chicago
        #[arg(long, default_value = import::DEFAULT_TIME_ZONE)]
        time_zone: String,
        /// The report as JSON
        #[arg(long)]
        json: bool,
    },
}

/// Opens the database and brings its schema up to date.
pub async fn open(config: &Config) -> Result<Db, Failure> {
    let url = config.database();
    std::fs::create_dir_all(&config.data_dir)
        .map_err(|error| format!("{}: cannot make the data folder: {error}", config.data_dir.display()))?;
    let outside = Outside { clock: Clock::System, secret: key::read_or_make(&config.key_path())?, lengths: config.lengths() };
    let db = Db::connect(&url, outside).await.map_err(|error| format!("cannot open the database: {error}"))?;
    migrate(&db).await.map_err(|error| format!("cannot bring the schema up to date: {error}"))?;
    key::check(&db, &config.key_path()).await?;
    Ok(db)
}

/// Runs the migrations. On PostgreSQL under an advisory lock: two nodes that start together do not migrate at once.
async fn migrate(db: &Db) -> Result<(), DbErr> {
    let lock = match db.backend() {
        DatabaseBackend::Postgres => {
            let lock = db.writer().begin().await?;
            lock.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")).await?;
            Some(lock)
        }
        _ => None,
    };
    Migrator::up(db.writer(), None).await?;
    match lock {
        Some(lock) => lock.commit().await,
        None => Ok(()),
    }
}

/// Runs an import.
pub async fn import(command: ImportCommand, config: &Config) -> Outcome {
    let ImportCommand::Oneroster { path, dry_run, strict, time_zone, json } = command;
    if TimeZone::get(&time_zone).is_err() {
        let words = format!("--time-zone: {time_zone} is not known; write an IANA name such as America/Chicago");
        return Err(Failure { words, code: WRONG_USAGE });
    }
    let (roster, report) = match oneroster::read(&path, Options { strict }) {
        Ok(read) => read,
        Err(report) => {
            if json {
                println!("{}", serde_json::to_string_pretty(&report)?);
            }
            let mut words: Vec<String> = report.errors.iter().map(ToString::to_string).collect();
            words.push(format!("{} problems; nothing was applied", report.errors_total));
            return Err(Failure { words: words.join("\n"), code: BAD_DATA });
        }
    };
    if dry_run {
        return show(&report, None, json);
    }
    let db = open(config).await?;
    let applied = import::apply(&db, &roster, &Settings { time_zone }).await?;
    show(&report, Some(&applied), json)
}

fn show(report: &Report, applied: Option<&import::Applied>, json: bool) -> Outcome {
    if json {
        println!("{}", serde_json::to_string_pretty(&serde_json::json!({ "read": report, "applied": applied }))?);
        return Ok(());
    }
    println!("{}", report.format);
    for (what, count) in &report.counts {
        println!("  {what:<14} {count}");
    }
    for note in &report.notes {
        println!("note: {note}");
    }
    match applied {
        Some(applied) => println!("{applied}"),
        None => println!("dry run: nothing was applied"),
    }
    Ok(())
}
