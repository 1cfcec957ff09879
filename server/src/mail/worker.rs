//! The worker: takes what is due, asks whether it may still leave, puts it into words, and hands it over.
use super::{Mail, Transport};
use app::{notices::letter, request::Services};
use domain::{
    error::Result,
    notices::outbox::{Outcome, Postman},
};
use std::{sync::Arc, time::Duration};
use tokio::sync::watch;

/// How often the worker looks for mail. Looking reads one index and writes nothing.
const LOOKS_EVERY: Duration = Duration::from_secs(2);

/// Carries mail from the database to a transport.
pub struct Worker {
    services: Arc<Services>,
    transport: Arc<dyn Transport>,
}

impl Worker {
    /// A worker of this process.
    pub fn new(services: Arc<Services>, transport: Arc<dyn Transport>) -> Self {
        Self { services, transport }
    }

    /// Works until `stop`'s sender is dropped; what it has in hand then, it finishes.
    pub async fn run(self, mut stop: watch::Receiver<()>) {
        loop {
            if let Err(error) = self.work_while(|| stop.has_changed().is_ok()).await {
                tracing::warn!(%error, "mail could not be looked after");
            }
            tokio::select! {
                _ = stop.changed() => return,
                () = tokio::time::sleep(LOOKS_EVERY) => {},
            }
        }
    }

    /// Works until nothing is due. Returns how many mails left.
    pub async fn work(&self) -> Result<usize> {
        self.work_while(|| true).await
    }

    async fn work_while(&self, go_on: impl Fn() -> bool) -> Result<usize> {
        let mut left = 0;
        while go_on() {
            match self.step().await? {
                None => break,
                Some(true) => left += 1,
                Some(false) => {}
            }
        }
        Ok(left)
    }

    /// One message: `None` when nothing is due, else whether it left.
    async fn step(&self) -> Result<Option<bool>> {
        let db = &self.services.db;
        let Some(lease) = Postman.take(db).await? else { return Ok(None) };
        let Some(ready) = Postman.open(db, &lease).await? else { return Ok(Some(false)) };
        let mail = Mail {
            id: ready.id,
            message_id: format!("<{}@{}>", ready.id.simple(), self.services.host()),
            letter: letter::write(&ready, &self.services.base_url),
            to: ready.address,
        };
        let outcome = self.transport.carry(&mail).await;
        if let Outcome::Later(trouble, code) | Outcome::Never(trouble, code) = outcome {
            tracing::warn!(message = %mail.id, %trouble, code, "a mail did not leave");
        }
        Postman.settle(db, &lease, outcome).await?;
        Ok(Some(outcome == Outcome::Sent))
    }
}
