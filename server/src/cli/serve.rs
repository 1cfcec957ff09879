//! `waymark serve`: opens the database, builds the demo when asked, listens, and sweeps what is over.
use super::{Failure, Outcome, data};
use crate::{config::Config, demo, http, telemetry};
use app::request::Services;
use domain::account::store;
use std::{sync::Arc, time::Duration};
use tokio::net::TcpListener;

/// How often ended sessions and old flashes are removed.
const SWEEP_EVERY: Duration = Duration::from_mins(10);

/// Serves until the process is told to stop.
pub async fn serve(config: Config) -> Outcome {
    telemetry::start();
    let db = data::open(&config).await?;
    if config.demo {
        demo::ensure(&db, &config.data_dir).await?;
    }
    let services = Arc::new(Services { db, demo: config.demo, base_url: config.address(), assets: http::assets::paths() });
    let listener = TcpListener::bind(config.listen).await.map_err(|error| Failure {
        words: format!("cannot listen on {}: {error}. Choose another with --listen", config.listen),
        code: 1,
    })?;
    tokio::spawn(sweep(services.clone()));
    let address = listener.local_addr()?;
    println!("Waymark is ready at http://{address}");
    http::serve(listener, http::router(services), stop()).await?;
    Ok(())
}

async fn sweep(services: Arc<Services>) {
    loop {
        tokio::time::sleep(SWEEP_EVERY).await;
        if let Err(error) = store::sweep(services.db.writer(), services.db.clock.now()).await {
            tracing::warn!(%error, "the sweep did not finish");
        }
    }
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
