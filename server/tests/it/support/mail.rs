//! Mail in tests: a transport that keeps what it is given, and the worker that gives it.
use super::{Client, TestApp};
use app::request::Services;
use domain::notices::outbox::Outcome;
use server::{
    http::visitor::Proxies,
    mail::{Mail, Transport, Worker},
};
use std::sync::{Arc, Mutex};

/// Takes every mail, and keeps it.
#[derive(Default)]
pub struct Captured(Mutex<Vec<Mail>>);

impl Captured {
    /// What came since the last time.
    pub fn take(&self) -> Vec<Mail> {
        std::mem::take(&mut *self.0.lock().expect("the mail"))
    }
}

#[async_trait::async_trait]
impl Transport for Captured {
    async fn carry(&self, mail: &Mail) -> Outcome {
        self.0.lock().expect("the mail").push(mail.clone());
        Outcome::Sent
    }
}

impl TestApp {
    /// A worker over this database.
    pub fn worker(&self, transport: Arc<dyn Transport>) -> Worker {
        Worker::new(self.services.clone(), transport)
    }

    /// Lets the worker carry what is due, and returns it.
    pub async fn mail(&self) -> Vec<Mail> {
        let captured = Arc::new(Captured::default());
        self.worker(captured.clone()).work().await.expect("the worker works");
        captured.take()
    }

    /// A browser at a node of this installation that is set up otherwise.
    pub fn elsewhere(&self, change: impl FnOnce(&mut Services)) -> Client {
        let mut services = (*self.services).clone();
        change(&mut services);
        Client::new(server::http::router(Arc::new(services), Proxies::default()))
    }
}
