//! Keeps disclosures: pages put them in a queue, one task writes them, and the process empties the queue before it ends.
//!
//! A page never waits for it. What cannot be written is tried again, and in the end said in the log of the process, in
//! numbers and without a name.
use crate::{db::Db, entity::disclosure, id::Id};
use sea_orm::{DbErr, EntityTrait, IntoActiveModel, sea_query::OnConflict};
use std::{collections::HashSet, time::Duration};
use tokio::sync::{
    mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    oneshot,
};

/// Rows of one statement.
const CHUNK: usize = 200;
/// How often a write is tried, and how long is waited before the second time; twice as long before each further one.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(100);
/// Readings that are remembered so that the same page opened again asks nothing of the database.
const REMEMBERED: usize = 20_000;

/// The queue. Clones of it are the same queue.
#[derive(Clone, Debug)]
pub struct DisclosureLog(UnboundedSender<Job>);

#[derive(Debug)]
enum Job {
    Keep(Vec<disclosure::Model>),
    Flush(oneshot::Sender<()>),
}

impl DisclosureLog {
    /// Starts the task that writes. Needs a runtime.
    pub fn start(db: Db) -> Self {
        let (sender, receiver) = unbounded_channel();
        tokio::spawn(drain(db, receiver));
        Self(sender)
    }

    /// Keeps these, soon. Who saw the same thing on the same school day is noted once.
    pub fn keep(&self, rows: Vec<disclosure::Model>) {
        let count = rows.len();
        if count > 0 && self.0.send(Job::Keep(rows)).is_err() {
            tracing::error!(count, "disclosures are lost: nobody writes them any more");
        }
    }

    /// Waits until everything that was given so far is written, or was given up with a word in the log.
    pub async fn flush(&self) {
        let (done, waiting) = oneshot::channel();
        if self.0.send(Job::Flush(done)).is_ok() {
            let _ = waiting.await;
        }
    }
}

/// What makes two disclosures the same.
type Key = (Id, Id, String);

fn key(row: &disclosure::Model) -> Key {
    (row.viewer_id, row.object_id, row.day.clone())
}

async fn drain(db: Db, mut jobs: UnboundedReceiver<Job>) {
    let mut known: HashSet<Key> = HashSet::new();
    while let Some(job) = jobs.recv().await {
        let mut rows = Vec::new();
        let mut waiting = Vec::new();
        let mut next = Some(job);
        while let Some(job) = next {
            match job {
                Job::Keep(more) => rows.extend(more),
                Job::Flush(done) => waiting.push(done),
            }
            next = if rows.len() < CHUNK { jobs.try_recv().ok() } else { None };
        }
        let mut fresh = HashSet::new();
        rows.retain(|row| !known.contains(&key(row)) && fresh.insert(key(row)));
        for chunk in rows.chunks(CHUNK) {
            if write(&db, chunk).await {
                known.extend(chunk.iter().map(key));
            }
        }
        if known.len() > REMEMBERED {
            known.clear();
        }
        for done in waiting {
            let _ = done.send(());
        }
    }
}

async fn write(db: &Db, rows: &[disclosure::Model]) -> bool {
    use disclosure::Column as C;
    let once = OnConflict::columns([C::ViewerId, C::ObjectId, C::Day]).do_nothing().to_owned();
    let mut pause = PAUSE;
    for attempt in 1..=TRIES {
        let rows = rows.iter().cloned().map(IntoActiveModel::into_active_model);
        match disclosure::Entity::insert_many(rows).on_conflict(once.clone()).exec_without_returning(db.writer()).await {
            Ok(_) | Err(DbErr::RecordNotInserted) => return true,
            Err(error) if attempt == TRIES => tracing::error!(%error, "disclosures could not be written"),
            Err(_) => tokio::time::sleep(pause).await,
        }
        pause *= 2;
    }
    tracing::error!(count = rows.len(), "disclosures are lost");
    false
}
