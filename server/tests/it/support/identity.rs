//! Identity providers in tests: one that nobody comes back from, and an issuer on loopback that can be told to lie.
mod issuer;
mod token;

pub use issuer::Issuer;
pub use token::{Sign, Token};

use domain::account::identity::{
    claims::{Claims, Vouching},
    provider::{About, Ask, IdentityProvider, Providers, Refused},
};
use std::sync::Arc;

/// A provider that can be begun with, and from which nobody comes back.
#[derive(Debug)]
struct Pretend(About);

impl Pretend {
    fn new() -> Self {
        Self(about("https://login.willow.example", Vouching::Verified))
    }
}

#[async_trait::async_trait]
impl IdentityProvider for Pretend {
    fn about(&self) -> &About {
        &self.0
    }

    async fn address(&self, ask: &Ask, _now: i64) -> Result<String, Refused> {
        Ok(format!("{}/authorize?state={}", self.0.issuer, ask.state))
    }

    async fn claims(&self, _ask: &Ask, _code: &str, _now: i64) -> Result<Claims, Refused> {
        Err(Refused("nobody comes back from here"))
    }
}

/// The providers of every test that brings none of its own.
pub fn pretend() -> Providers {
    Providers::new(vec![Arc::new(Pretend::new())])
}

fn about(issuer: &str, vouching: Vouching) -> About {
    About {
        name: "school".into(),
        label: "Willow".into(),
        issuer: issuer.into(),
        origins: vec![issuer.into()],
        vouching,
        trusts_second_step: false,
    }
}
