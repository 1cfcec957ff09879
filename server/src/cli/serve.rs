//! `waymark serve`: opens the database, builds the demo when asked, listens, and sweeps what is over.
use super::{Failure, Outcome, WRONG_USAGE, data};
use crate::{
    config::Config,
    demo,
    http::{self, visitor::Proxies},
    identity, mail, telemetry,
};
use app::request::Services;
use domain::{
    account::{link, store},
    db::Db,
    error::Result,
    notices,
    records::log::DisclosureLog,
};
use std::{sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::watch};

/// How often ended sessions and old flashes are removed.
const SWEEP_EVERY: Duration = Duration::from_mins(10);
/// How long the mail in hand may take when the process is told to stop. What is cut off is sent again by the next one.
const PARTING: Duration = Duration::from_secs(10);

/// Serves until the process is told to stop.
pub async fn serve(config: Config) -> Outcome {
    telemetry::start();
    let identity = identity::providers(&config).map_err(|words| Failure { words, code: WRONG_USAGE })?;
    let db = data::open(&config).await?;
    if config.demo {
        demo::ensure(&db, &config.data_dir).await?;
    }
    let disclosures = DisclosureLog::start(db.clone());
    let services = Arc::new(Services {
        db,
        demo: config.demo,
        base_url: config.address(),
        mail: mail::outgoing(&config),
        identity,
        assets: http::assets::paths(),
        disclosures: disclosures.clone(),
    });
    let listener = TcpListener::bind(config.listen).await.map_err(|error| Failure {
        words: format!("cannot listen on {}: {error}. Choose another with --listen", config.listen),
        code: 1,
    })?;
    tokio::spawn(sweep(services.clone()));
    let (go_on, stop_mail) = watch::channel(());
    let worker = mail::start(&config, services.clone(), stop_mail).map_err(|words| Failure { words, code: WRONG_USAGE })?;
    let address = listener.local_addr()?;
    println!("Waymark is ready at http://{address}");
    http::serve(listener, http::router(services, Proxies(config.trusted_proxies.into())), stop()).await?;
    drop(go_on);
    if let Some(worker) = worker {
        let _ = tokio::time::timeout(PARTING, worker).await;
    }
    // What the last pages showed is written before the process ends.
    disclosures.flush().await;
    Ok(())
}

async fn sweep(services: Arc<Services>) {
    loop {
        tokio::time::sleep(SWEEP_EVERY).await;
        if let Err(error) = sweep_once(&services.db).await {
            tracing::warn!(%error, "the sweep did not finish");
        }
    }
}

async fn sweep_once(db: &Db) -> Result<()> {
    let now = db.clock.now();
    store::sweep(db.writer(), now).await?;
    link::sweep(db.writer(), now).await?;
    domain::account::identity::sweep(db.writer(), now).await?;
    notices::store::sweep(db.writer(), now).await
}

async fn stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            let _ = interrupt.await;
            return;
        };
        tokio::select! {
            _ = interrupt => {},
            _ = terminate.recv() => {},
        }
    }
    #[cfg(not(unix))]
    let _ = interrupt.await;
}
