//! The seam to an identity provider: what is asked of it, and whom it vouches for. The protocol is spoken elsewhere.
use super::claims::{Claims, Vouching};
use crate::secret::Secret;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::{fmt, sync::Arc};

/// Why somebody could not come in: words for the log, and never anything that a person or a provider wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub &'static str);

/// What one way to a provider and back is held together by. Only the state travels through the browser; the others are
/// made from it with the installation's key, and stand nowhere.
#[derive(Clone)]
pub struct Ask {
    /// Random text that comes back with the browser.
    pub state: String,
    /// What the provider must put into the token that it signs.
    pub nonce: String,
    /// What proves that the code is exchanged by whoever asked for it (PKCE, RFC 7636).
    pub verifier: String,
}

impl Ask {
    /// What belongs to a state.
    pub fn of(secret: &Secret, state: &str) -> Self {
        let made = |purpose| URL_SAFE_NO_PAD.encode(secret.mac(purpose, state));
        Self { state: state.to_owned(), nonce: made("identity-nonce"), verifier: made("identity-verifier") }
    }
}

/// What is known of a provider without asking it.
#[derive(Clone, Debug)]
pub struct About {
    /// Its name in addresses: small letters, digits and dashes.
    pub name: String,
    /// Its name on buttons.
    pub label: String,
    /// Who signs: with the subject, the key to an account.
    pub issuer: String,
    /// Where a browser may be sent, as `https://host`: the provider's own address and those to which it hands on.
    pub origins: Vec<String>,
    /// When an e-mail address that it names counts.
    pub vouching: Vouching,
    /// Whether the second step is left to it, when it says that it took one.
    pub trusts_second_step: bool,
}

/// Somebody else with whom people sign in.
#[async_trait::async_trait]
pub trait IdentityProvider: Send + Sync + fmt::Debug {
    /// What is known of it.
    fn about(&self) -> &About;

    /// Where to send the browser. `now` is in UTC milliseconds.
    async fn address(&self, ask: &Ask, now: i64) -> Result<String, Refused>;

    /// Exchanges a code for the claims of a token that was checked: signature, issuer, audience, time and nonce.
    async fn claims(&self, ask: &Ask, code: &str, now: i64) -> Result<Claims, Refused>;
}

/// The providers of an installation.
#[derive(Clone, Debug)]
pub struct Providers(Arc<[Arc<dyn IdentityProvider>]>);

impl Default for Providers {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Providers {
    /// These, in the order in which they are shown.
    pub fn new(providers: Vec<Arc<dyn IdentityProvider>>) -> Self {
        Self(providers.into())
    }

    /// Every one.
    pub fn all(&self) -> &[Arc<dyn IdentityProvider>] {
        &self.0
    }

    /// The one with this name.
    pub fn find(&self, name: &str) -> Option<&Arc<dyn IdentityProvider>> {
        self.0.iter().find(|provider| provider.about().name == name)
    }

    /// Every origin to which a browser may be sent.
    pub fn origins(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flat_map(|provider| provider.about().origins.iter().map(String::as_str))
    }

    /// Whether an address lies at one of these origins.
    pub fn leads_to(&self, address: &str) -> bool {
        self.origins().any(|origin| lies_at(address, origin))
    }
}

/// Whether an address lies at an origin, and does not only begin like it.
pub fn lies_at(address: &str, origin: &str) -> bool {
    address.strip_prefix(origin).is_some_and(|rest| rest.starts_with(['/', '?']))
        && address.bytes().all(|byte| (0x21..0x7f).contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_a_state_follows_from_it_and_the_key() {
        let secret = Secret::fresh();
        let (one, same) = (Ask::of(&secret, "state"), Ask::of(&secret, "state"));
        assert_eq!((&one.nonce, &one.verifier), (&same.nonce, &same.verifier));
        assert_ne!(one.nonce, one.verifier);
        assert_ne!(one.nonce, Ask::of(&secret, "other").nonce);
        assert_ne!(one.verifier, Ask::of(&Secret::fresh(), "state").verifier);
        assert_eq!(one.verifier.len(), 43, "as RFC 7636 asks for at least");
    }

    #[test]
    fn an_address_that_only_begins_like_an_origin_is_another() {
        let origin = "https://login.example";
        assert!(lies_at("https://login.example/authorize?x=1", origin) && lies_at("https://login.example?x", origin));
        for other in [
            "https://login.example.evil/",
            "https://login.example:444/",
            "https://login.example@evil/",
            "/",
            "",
            "https://login.example/\r\n",
        ] {
            assert!(!lies_at(other, origin), "{other}");
        }
    }
}
