//! How mail leaves: a worker carries what waits in the database to a transport, one message at a time.
//!
//! The database decides what is due and who may have it (`domain::notices`), `app::notices` finds the words, and a
//! [`Transport`] is the only thing here that knows the world outside.
mod settings;
mod smtp;
mod transport;
mod worker;

pub use settings::{Security, SmtpSettings};
pub use smtp::Smtp;
pub use transport::{Kept, Mail, Transport};
pub use worker::Worker;

use crate::config::Config;
use app::{notices::Outgoing, request::Services};
use std::sync::Arc;
use tokio::{sync::watch, task::JoinHandle};

/// Where mail goes under this configuration.
pub fn outgoing(config: &Config) -> Outgoing {
    match (&config.smtp_url, config.demo) {
        (Some(_), _) => Outgoing::Smtp,
        (None, true) => Outgoing::Kept,
        (None, false) => Outgoing::Nowhere,
    }
}

/// Starts the worker, unless mail goes nowhere: then it waits. The worker ends when `stop`'s sender is dropped, after the
/// message that it has in hand.
pub fn start(config: &Config, services: Arc<Services>, stop: watch::Receiver<()>) -> Result<Option<JoinHandle<()>>, String> {
    let transport: Arc<dyn Transport> = match SmtpSettings::of(config)? {
        Some(settings) => Arc::new(Smtp::new(settings, services.host())?),
        None if config.demo => Arc::new(Kept),
        None => {
            tracing::warn!("no mail server is set: mail waits in the database until smtp_url and mail_from are given");
            return Ok(None);
        }
    };
    Ok(Some(tokio::spawn(Worker::new(services, transport).run(stop))))
}
