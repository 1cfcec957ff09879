//! The database: one `Db` for SQLite and PostgreSQL, read snapshots for pages, write transactions that remember their form.
use crate::{
    account::sessions::Lengths,
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    secret::Secret,
    time::Clock,
};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr,
    EntityTrait, ExecResult, IsolationLevel, QueryResult, Set, SqlErr, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait,
};
use std::{cell::Cell, time::Duration};

/// The oldest SQLite we trust with a school's records: earlier versions could corrupt a WAL at its reset.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

tokio::task_local! {
    /// Statements that the present task has sent. The statement budget of pages reads it.
    pub static STATEMENTS: Cell<u32>;
}

/// The connections of one installation.
#[derive(Clone, Debug)]
pub struct Db {
    read: DatabaseConnection,
    write: DatabaseConnection,
    /// Where the time of every write comes from.
    pub clock: Clock,
    /// The installation's key.
    pub secret: Secret,
    /// How long sessions live.
    pub lengths: Lengths,
}

/// What belongs to the installation and is not in its database: the time, the key, and how long sessions live.
#[derive(Clone, Debug)]
pub struct Outside {
    /// The clock.
    pub clock: Clock,
    /// The key.
    pub secret: Secret,
    /// The lengths of sessions.
    pub lengths: Lengths,
}

impl Outside {
    /// A clock, a key that is thrown away, and the usual lengths: for tests, and for work that needs no codes.
    pub fn at(clock: Clock) -> Self {
        Self { clock, secret: Secret::fresh(), lengths: Lengths::default() }
    }
}

/// One consistent look at the database, for one page.
pub type Snapshot = DatabaseTransaction;

/// The form behind a write: sent twice, its work is done once.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The id of the request in the logs.
    pub request_id: String,
    /// The hash of the session or, before sign-in, of the visit.
    pub owner_hash: Vec<u8>,
    /// The key of the form, when it carries one.
    pub form: Option<FormKey>,
    /// The address the request came from, as it is counted: the whole of an IPv4 address, 64 bits of an IPv6 one. Empty
    /// where there is none, as on the command line.
    pub address: String,
    /// The random text in the browser's own long-lived cookie. Empty for a browser that has none yet.
    pub browser: String,
    /// The browser and its system, as it says: `Firefox, Android`.
    pub device: String,
}

/// The idempotency key of one form and the hash of what it said.
#[derive(Clone, Debug)]
pub struct FormKey {
    /// Random text made with the form.
    pub key: String,
    /// Where it was posted.
    pub path: String,
    /// SHA-256 of the fields.
    pub body_hash: Vec<u8>,
}

impl Origin {
    /// The same request without its form key, for acts that may be repeated, such as signing in.
    #[must_use]
    pub fn without_form(&self) -> Self {
        Self { form: None, ..self.clone() }
    }

    /// The keyed hashes under which an account remembers this browser and this address.
    pub fn marks(&self, db: &Db) -> Vec<Vec<u8>> {
        let address = (!self.address.is_empty()).then(|| db.secret.mac("familiar-address", &self.address));
        self.browser_mark(db).into_iter().chain(address).collect()
    }

    /// The keyed hash under which an account remembers this browser, when it has a cookie of its own.
    pub fn browser_mark(&self, db: &Db) -> Option<Vec<u8>> {
        (!self.browser.is_empty()).then(|| db.secret.mac("familiar-browser", &self.browser))
    }
}

impl Db {
    /// Connects to `sqlite:PATH` or `postgres://…`.
    pub async fn connect(url: &str, outside: Outside) -> Result<Self> {
        if url.starts_with("sqlite:") {
            Self::connect_sqlite(url, outside).await
        } else {
            let mut options = ConnectOptions::new(url);
            options.max_connections(16).acquire_timeout(Duration::from_secs(5)).sqlx_logging(false).test_before_acquire(false);
            let mut pool = Database::connect(options).await?;
            count_statements(&mut pool);
            Ok(Self::new(pool.clone(), pool, outside))
        }
    }

    async fn connect_sqlite(url: &str, outside: Outside) -> Result<Self> {
        let url = if url.contains('?') { url.to_owned() } else { format!("{url}?mode=rwc") };
        let mut options = ConnectOptions::new(&url);
        options
            .max_connections(1)
            .min_connections(1)
            .acquire_timeout(Duration::from_secs(30))
            .sqlx_logging(false)
            .test_before_acquire(false)
            .map_sqlx_sqlite_opts(|o| {
                o.pragma("journal_mode", "WAL")
                    .pragma("synchronous", "FULL")
                    .foreign_keys(true)
                    .busy_timeout(Duration::from_secs(5))
            });
        let mut write = Database::connect(options).await?;
        refuse_old_sqlite(&write).await?;
        let mut options = ConnectOptions::new(&url);
        options
            .max_connections(4)
            .min_connections(1)
            .acquire_timeout(Duration::from_secs(30))
            .sqlx_logging(false)
            .test_before_acquire(false)
            .map_sqlx_sqlite_opts(|o| {
                o.pragma("query_only", "ON")
                    .pragma("mmap_size", "268435456")
                    .foreign_keys(true)
                    .busy_timeout(Duration::from_secs(5))
            });
        let mut read = Database::connect(options).await?;
        count_statements(&mut read);
        count_statements(&mut write);
        Ok(Self::new(read, write, outside))
    }

    fn new(read: DatabaseConnection, write: DatabaseConnection, outside: Outside) -> Self {
        let Outside { clock, secret, lengths } = outside;
        Self { read, write, clock, secret, lengths }
    }

    /// The connection that migrations and maintenance use.
    pub fn writer(&self) -> &DatabaseConnection {
        &self.write
    }

    /// Which of the two databases this is.
    pub fn backend(&self) -> DatabaseBackend {
        self.write.get_database_backend()
    }

    /// Opens one read-only snapshot.
    pub async fn snapshot(&self) -> Result<Snapshot> {
        let options = match self.backend() {
            DatabaseBackend::Postgres => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..Default::default()
            },
            _ => TransactionOptions::default(),
        };
        Ok(self.read.begin_with_options(options).await?)
    }

    /// Opens a write transaction and, when the request carries a form key, takes the key in it.
    ///
    /// Answers [`Error::AlreadyDone`] when the same form was carried out before, and a conflict when the key came with
    /// another content.
    pub async fn begin(&self, origin: &Origin, actor_id: Option<Id>) -> Result<WriteTx> {
        let options = match self.backend() {
            DatabaseBackend::Sqlite => {
                TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() }
            }
            _ => TransactionOptions::default(),
        };
        let tx = self.write.begin_with_options(options).await?;
        let write =
            WriteTx { tx, now: self.clock.now(), secret: self.secret.clone(), actor_id, request_id: origin.request_id.clone() };
        if let Some(form) = &origin.form {
            write.take_key(&origin.owner_hash, form).await?;
        }
        Ok(write)
    }

    /// Whether the database answers, and accepts writes: a PostgreSQL that became a standby does not, nor does an SQLite file
    /// that cannot be written or that somebody else holds. What is written for this is taken back.
    pub async fn ready(&self) -> Result<bool> {
        if self.backend() == DatabaseBackend::Postgres {
            let row = self.write.query_one_raw(Statement::from_string(self.backend(), "SELECT pg_is_in_recovery()")).await?;
            return Ok(row.is_some_and(|row| row.try_get_by_index::<bool>(0) == Ok(false)));
        }
        let options =
            TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
        let tx = self.write.begin_with_options(options).await?;
        // Of a file that cannot be written, SQLite opens such a transaction all the same: the first write tells.
        tx.execute_unprepared("PRAGMA user_version = 1").await?;
        tx.rollback().await?;
        Ok(true)
    }
}

/// A transaction that writes for one actor. Dropped without [`WriteTx::commit`], it leaves nothing behind.
#[derive(Debug)]
pub struct WriteTx {
    tx: DatabaseTransaction,
    /// The time of this write, UTC milliseconds.
    pub now: i64,
    /// The installation's key.
    pub secret: Secret,
    actor_id: Option<Id>,
    request_id: String,
}

impl WriteTx {
    /// Notes who did what in the audit table. `student_id` names whose record it was.
    pub async fn audit(&self, action: &str, object_kind: &str, object_id: Id, student_id: Option<Id>) -> Result<()> {
        use crate::entity::audit;
        let row = audit::ActiveModel {
            id: Set(new_id()),
            at: Set(self.now),
            actor_id: Set(self.actor_id),
            action: Set(action.to_owned()),
            object_kind: Set(object_kind.to_owned()),
            object_id: Set(Some(object_id)),
            student_id: Set(student_id),
            request_id: Set(Some(self.request_id.clone())),
        };
        audit::Entity::insert(row).exec_without_returning(&self.tx).await?;
        Ok(())
    }

    /// Makes everything written so far permanent.
    pub async fn commit(self) -> Result<()> {
        Ok(self.tx.commit().await?)
    }

    async fn take_key(&self, owner_hash: &[u8], form: &FormKey) -> Result<()> {
        use crate::entity::idempotency::{ActiveModel, Entity};
        let found = Entity::find_by_id((owner_hash.to_vec(), form.key.clone())).one(&self.tx).await?;
        if let Some(found) = found {
            return Err(same_form_or_reused(&found, form));
        }
        let row = ActiveModel {
            owner_hash: Set(owner_hash.to_vec()),
            key: Set(form.key.clone()),
            path: Set(form.path.clone()),
            body_hash: Set(form.body_hash.clone()),
            answer: Set(None),
            created_at: Set(self.now),
        };
        match Entity::insert(row).exec_without_returning(&self.tx).await {
            Ok(_) => Ok(()),
            Err(error) if is_unique_violation(&error) => Err(Error::AlreadyDone),
            Err(error) => Err(error.into()),
        }
    }
}

fn same_form_or_reused(found: &crate::entity::idempotency::Model, form: &FormKey) -> Error {
    if found.path == form.path && found.body_hash == form.body_hash {
        Error::AlreadyDone
    } else {
        Error::Conflict(Obstacle::KeyReused)
    }
}

/// Whether a write failed because there is such a row already.
pub fn is_unique_violation(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

#[async_trait::async_trait]
impl ConnectionTrait for WriteTx {
    fn get_database_backend(&self) -> DatabaseBackend {
        self.tx.get_database_backend()
    }
    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.tx.execute_raw(statement).await
    }
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.tx.execute_unprepared(sql).await
    }
    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.tx.query_one_raw(statement).await
    }
    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.tx.query_all_raw(statement).await
    }
}

fn count_statements(connection: &mut DatabaseConnection) {
    connection.set_metric_callback(|_| {
        let _ = STATEMENTS.try_with(|count| count.set(count.get() + 1));
    });
}

async fn refuse_old_sqlite(connection: &DatabaseConnection) -> Result<()> {
    let row = connection.query_one_raw(Statement::from_string(DatabaseBackend::Sqlite, "SELECT sqlite_version()")).await?;
    let version = row.and_then(|row| row.try_get_by_index::<String>(0).ok()).unwrap_or_default();
    let mut parts = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let found = (parts.next().unwrap_or(0), parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if found < OLDEST_SQLITE {
        return Err(Error::Internal(format!("SQLite {version} is too old: 3.51.3 or newer is needed")));
    }
    Ok(())
}
