//! Identity providers of the school, spoken to over OpenID Connect.
//!
//! The rules are in `domain::account::identity`; here is the protocol alone. No token is kept: of one that was checked, the
//! claims are passed on and the rest is dropped.
mod http;
mod keys;
mod open_id;
mod presets;
mod settings;
mod token;

pub use open_id::OpenId;
pub use presets::Preset;
pub use settings::{IdentityConfig, IdentitySettings};

use crate::config::Config;
use domain::account::identity::provider::{IdentityProvider, Providers};
use std::sync::Arc;

/// The providers that the configuration names.
pub fn providers(config: &Config) -> Result<Providers, String> {
    let settings = IdentitySettings::of(config)?;
    let made = settings.into_iter().map(|settings| {
        let provider: Arc<dyn IdentityProvider> = Arc::new(OpenId::new(settings, &config.address())?);
        Ok(provider)
    });
    Ok(Providers::new(made.collect::<Result<_, String>>()?))
}
