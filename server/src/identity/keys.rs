//! What a provider publishes about itself: addresses and keys, kept for half a day, the keys read again when one is new.
use super::http::{Http, NoAnswer};
use domain::{
    account::identity::provider::{Refused, lies_at},
    time::MINUTE_MS,
};
use openidconnect::{
    DiscoveryError, IssuerUrl,
    core::{CoreJsonWebKeySet, CoreProviderMetadata},
};
use tokio::sync::Mutex;

/// How long the document counts as new, in milliseconds.
const NEW_MS: i64 = 12 * 60 * MINUTE_MS;
/// How long nobody asks again after a failure, in milliseconds: a provider that is away must not keep everybody waiting.
const REST_MS: i64 = 5_000;

/// One provider's document and keys.
#[derive(Debug)]
pub struct Published {
    issuer: IssuerUrl,
    origins: Vec<String>,
    http: Http,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    document: Option<CoreProviderMetadata>,
    read_at: i64,
    failed_at: Option<i64>,
    keys_renewed_at: Option<i64>,
}

impl Published {
    /// Nothing is read before it is needed.
    pub fn new(issuer: IssuerUrl, origins: Vec<String>, http: Http) -> Self {
        Self { issuer, origins, http, known: Mutex::default() }
    }

    /// The document with the keys. An old one serves on while a new one cannot be read.
    pub async fn document(&self, now: i64) -> Result<CoreProviderMetadata, Refused> {
        let mut known = self.known.lock().await;
        let new = now - known.read_at < NEW_MS;
        let resting = known.failed_at.is_some_and(|failed_at| now - failed_at < REST_MS);
        match &known.document {
            Some(document) if new || resting => return Ok(document.clone()),
            None if resting => return Err(Refused("the provider did not answer a moment ago")),
            _ => {}
        }
        match self.read().await {
            Ok(document) => {
                *known = Known { document: Some(document.clone()), read_at: now, ..Known::default() };
                Ok(document)
            }
            Err(refused) => {
                known.failed_at = Some(now);
                known.document.clone().ok_or(refused)
            }
        }
    }

    /// The document with keys that were read again, at most once a minute.
    pub async fn with_new_keys(&self, now: i64) -> Result<CoreProviderMetadata, Refused> {
        let mut known = self.known.lock().await;
        let renewed = known.keys_renewed_at.is_some_and(|at| now - at < MINUTE_MS);
        let document = known.document.clone().ok_or(Refused("the provider's document is not known"))?;
        if renewed {
            return Ok(document);
        }
        known.keys_renewed_at = Some(now);
        let ask = |request| self.http.clone().send(request);
        let keys = CoreJsonWebKeySet::fetch_async(document.jwks_uri(), &ask).await.map_err(|error| words(&error))?;
        let document = document.set_jwks(keys);
        known.document = Some(document.clone());
        Ok(document)
    }

    async fn read(&self) -> Result<CoreProviderMetadata, Refused> {
        let ask = |request| self.http.clone().send(request);
        let read = CoreProviderMetadata::discover_async(self.issuer.clone(), &ask).await;
        let document = read.map_err(|error| words(&error))?;
        let sign_in = document.authorization_endpoint().as_str();
        // The browser follows a form only to origins that the page names.
        if !self.origins.iter().any(|origin| lies_at(sign_in, origin)) {
            return Err(Refused("the provider's sign-in is at an origin that is not configured: name it in `origins`"));
        }
        Ok(document)
    }
}

fn words(error: &DiscoveryError<NoAnswer>) -> Refused {
    Refused(match error {
        DiscoveryError::Request(NoAnswer::TooLong) => "the provider's document or keys are too long",
        DiscoveryError::Request(_) => "the provider did not answer",
        DiscoveryError::Response(..) => "the provider answered with an error, or with something else than JSON",
        DiscoveryError::Validation(_) => "the provider's document names another issuer",
        _ => "the provider's document or keys cannot be read",
    })
}
