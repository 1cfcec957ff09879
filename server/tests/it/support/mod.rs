//! The harness: [`TestApp`] is the production router over a fresh, migrated database; [`Client`] is one browser.
//!
//! `both! { async fn can_…(app: TestApp) { … } }` makes one test for each database.
mod client;
mod database;
mod digest;
mod form;
pub mod identity;
mod mail;
mod roster;
pub mod rows;
pub mod smtp;
mod world;

pub use client::{Client, Page};
pub use database::Engine;
pub use digest::{Digest, changed};
pub use mail::Captured;
pub use roster::write_changed_roster;
pub use world::{TOTP_SECRET, World, apply_roster};

use app::{
    notices::Outgoing,
    request::{Assets, Services},
};
use axum::Router;
use domain::{
    db::{Db, Outside},
    records::log::DisclosureLog,
    time::Clock,
};
use server::http::visitor::Proxies;
use std::sync::Arc;

/// When every test begins: Monday, 2 November 2026, 15:00 UTC (09:00 in Chicago).
pub const NOW: i64 = 1_793_631_600_000;

/// The production router over a database of its own, with a clock that the test moves.
pub struct TestApp {
    /// The database, for looking at what was stored.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// The router, as in production.
    pub router: Router,
    /// The database's kind.
    pub engine: Engine,
    /// Who saw what, on its way to the database.
    pub disclosures: DisclosureLog,
    services: Arc<Services>,
    database: database::Database,
}

impl TestApp {
    /// A fresh app, or `None` (and a line saying so) where the engine is not there.
    pub async fn start(engine: Engine) -> Option<Self> {
        Self::start_at(engine, "http://localhost:3000").await
    }

    /// The same at another public address.
    pub async fn start_at(engine: Engine, base_url: &str) -> Option<Self> {
        let database = database::fresh(engine).await?;
        let clock = Clock::held(NOW);
        let db = Db::connect(&database.url, Outside::at(clock.clone())).await.expect("the test database opens");
        let assets = Assets { css: "/assets/waymark.css".into(), islands: "/assets/islands.js".into(), ..Assets::default() };
        let disclosures = DisclosureLog::start(db.clone());
        let services = Arc::new(Services {
            db: db.clone(),
            demo: true,
            base_url: base_url.into(),
            mail: Outgoing::Kept,
            identity: identity::pretend(),
            assets,
            disclosures: disclosures.clone(),
        });
        let router = server::http::router(services.clone(), Proxies::default());
        Some(Self { db, clock, router, engine, disclosures, services, database })
    }

    /// A browser that nobody has signed in with.
    pub fn anonymous(&self) -> Client {
        Client::new(self.router.clone())
    }

    /// The database, as the command line names it.
    pub fn url(&self) -> &str {
        &self.database.url
    }

    /// A school imported from OneRoster files, with its people.
    pub async fn world(&self) -> World {
        World::import(self).await
    }
}

/// One test for each database.
macro_rules! both {
    ($($(#[$meta:meta])* async fn $name:ident($app:ident: TestApp) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn run($app: TestApp) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                if let Some(app) = TestApp::start(Engine::Sqlite).await {
                    run(app).await;
                }
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                if let Some(app) = TestApp::start(Engine::Postgres).await {
                    run(app).await;
                }
            }
        }
    )+};
}
pub(crate) use both;
