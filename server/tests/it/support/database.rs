//! A fresh, migrated database for each test: a copied file, or a copy of a template database.
use domain::{
    db::{Db, Outside},
    time::Clock,
};
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database as Connect, DatabaseConnection};
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
    _kept: Kept,
}

/// What is to be taken away.
enum Kept {
    Folder(#[expect(dead_code, reason = "its end removes the folder")] TempDir),
    Postgres { server: String, name: String },
}

impl Drop for Kept {
    fn drop(&mut self) {
        let Self::Postgres { server, name } = self else { return };
        let (server, sql) = (server.clone(), format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        // The test's own runtime may be on its way out.
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async { Connect::connect(server).await?.execute_unprepared(&sql).await.map(drop) })?;
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>(())
        });
        if let Ok(Err(error)) = dropping.join() {
            println!("a test database is left behind: {error}");
        }
    }
}

/// The migrated file, as bytes: nothing of it stays in the folder for temporary files.
static SQLITE_TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
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
    let template = SQLITE_TEMPLATE
        .get_or_init(|| async {
            let folder = TempDir::new().expect("a folder for the template");
            let path = folder.path().join("template.sqlite");
            let db =
                Db::connect(&format!("sqlite:{}", path.display()), Outside::at(Clock::System)).await.expect("the template opens");
            Migrator::up(db.writer(), None).await.expect("the template migrates");
            db.writer().execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("the template is whole");
            std::fs::read(path).expect("the template is read")
        })
        .await;
    let folder = TempDir::new().expect("a folder for the database");
    let path = folder.path().join("waymark.sqlite");
    std::fs::write(&path, template).expect("the template is copied");
    Database { url: format!("sqlite:{}", path.display()), _kept: Kept::Folder(folder) }
}

async fn postgres(server: &str) -> Database {
    let template = POSTGRES_TEMPLATE
        .get_or_init(|| async {
            let name = format!("template_{}", domain::id::new_id().simple());
            admin(server).await.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a template database");
            let db = Db::connect(&address(server, &name), Outside::at(Clock::System)).await.expect("the template opens");
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
    Database { url: address(server, &name), _kept: Kept::Postgres { server: server.to_owned(), name } }
}

async fn admin(server: &str) -> DatabaseConnection {
    Connect::connect(server).await.expect("PostgreSQL answers")
}

fn address(server: &str, database: &str) -> String {
    let (start, _) = server.rsplit_once('/').expect("a database in WAYMARK_TEST_POSTGRES");
    format!("{start}/{database}")
}
