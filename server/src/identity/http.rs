//! Requests to a provider: five seconds, a quarter of a megabyte, no redirect, and https unless it is this machine.
use openidconnect::{HttpRequest, HttpResponse};
use reqwest::{Client, redirect::Policy};
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use std::{sync::Arc, time::Duration};

/// How long a provider may take for one answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The most bytes of an answer.
const LIMIT: usize = 256 * 1024;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum NoAnswer {
    /// Not reached, or not in time, or not to be trusted.
    #[error("the provider did not answer")]
    Unreached(#[from] reqwest::Error),
    /// Longer than any answer is.
    #[error("the provider's answer is too long")]
    TooLong,
    /// The request or the answer is none.
    #[error("the request could not be made")]
    Malformed(#[from] http::Error),
}

/// Asks one provider.
#[derive(Clone, Debug)]
pub struct Http(Client);

impl Http {
    /// For a provider elsewhere, or, with `loopback`, on this machine, where plain http is enough and no proxy stands between.
    pub fn new(loopback: bool) -> Result<Self, String> {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| format!("no TLS: {error}"))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let builder = Client::builder()
            .tls_backend_preconfigured(tls)
            .timeout(PATIENCE)
            .redirect(Policy::none())
            .https_only(!loopback)
            .user_agent("waymark");
        let builder = if loopback { builder.no_proxy() } else { builder };
        Ok(Self(builder.build().map_err(|error| format!("no HTTP client: {error}"))?))
    }

    /// Sends one request and reads the whole answer.
    pub async fn send(self, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
        let mut answer = self.0.execute(request.try_into()?).await?;
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if body.len() + chunk.len() > LIMIT {
                return Err(NoAnswer::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        let mut response = http::Response::new(body);
        *response.status_mut() = answer.status();
        *response.headers_mut() = answer.headers().clone();
        Ok(response)
    }
}
