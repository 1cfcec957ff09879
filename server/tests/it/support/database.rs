//! A fresh, migrated database for each test: a copied file, or a copy of a template database.
use domain::{db::Db, time::Clock};
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database as Connect, DatabaseConnection};
use std::path::PathBuf;
use tempfile::TempDir;
use tokio::sync::{Mutex, OnceCell};

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The embedded one.
    Sqlite,
    /// The one of `WAYMARK_TEST_POSTGRES`.
    Postgres,
}

/// A database that goes away with the test.
pub struct Database {
    /// How to open it.
    pub url: String,
    _folder: Option<TempDir>,
}

static SQLITE_TEMPLATE: OnceCell<(TempDir, PathBuf)> = OnceCell::const_new();
static POSTGRES_TEMPLATE: OnceCell<String> = OnceCell::const_new();
/// PostgreSQL copies a template for one at a time.
static COPYING: Mutex<()> = Mutex::const_new(());

/// A fresh database, or `None` where the engine is not there.
pub async fn fresh(engine: Engine) -> Option<Database> {
    match engine {
        Engine::Sqlite => Some(sqlite().await),
        Engine::Postgres => {
            let Ok(server) = std::env::var("WAYMARK_TEST_POSTGRES") else {
                println!("skipped: WAYMARK_TEST_POSTGRES is not set");
                return None;
            };
            Some(postgres(&server).await)
        }
    }
}

async fn sqlite() -> Database {
    let (_, template) = SQLITE_TEMPLATE
        .get_or_init(|| async {
            let folder = TempDir::new().expect("a folder for the template");
            let path = folder.path().join("template.sqlite");
            let db = Db::connect(&format!("sqlite:{}", path.display()), Clock::System).await.expect("the template opens");
            Migrator::up(db.writer(), None).await.expect("the template migrates");
            db.writer().execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("the template is whole");
            (folder, path)
        })
        .await;
    let folder = TempDir::new().expect("a folder for the database");
    let path = folder.path().join("waymark.sqlite");
    std::fs::copy(template, &path).expect("the template is copied");
    Database { url: format!("sqlite:{}", path.display()), _folder: Some(folder) }
}

async fn postgres(server: &str) -> Database {
    let template = POSTGRES_TEMPLATE
        .get_or_init(|| async {
            let name = format!("template_{}", domain::id::new_id().simple());
            admin(server).await.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a template database");
            let db = Db::connect(&address(server, &name), Clock::System).await.expect("the template opens");
            Migrator::up(db.writer(), None).await.expect("the template migrates");
            db.writer().clone().close().await.expect("the template is let go");
            name
        })
        .await;
    let name = format!("test_{}", domain::id::new_id().simple());
    let copying = COPYING.lock().await;
    let connection = admin(server).await;
    connection.execute_unprepared(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await.expect("a copy of the template");
    drop(copying);
    Database { url: address(server, &name), _folder: None }
}

async fn admin(server: &str) -> DatabaseConnection {
    Connect::connect(server).await.expect("PostgreSQL answers")
}

fn address(server: &str, database: &str) -> String {
    let (start, _) = server.rsplit_once('/').expect("a database in WAYMARK_TEST_POSTGRES");
    format!("{start}/{database}")
}
