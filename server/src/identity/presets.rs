//! Providers that schools have, and what is particular to each.
//!
//! From their public documentation: Google, "OpenID Connect" (developers.google.com/identity/openid-connect); Microsoft,
//! "OpenID Connect on the Microsoft identity platform" (learn.microsoft.com/entra/identity-platform/v2-protocols-oidc);
//! Clever, "OIDC Implementation" (dev.clever.com/docs/oidc-implementation); `ClassLink`, the discovery document at
//! launchpad.classlink.com. We ask for as little as tells who somebody is: no name, no class, no list.
use serde::{Deserialize, Serialize};

/// A provider whose address and ways are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Preset {
    /// Google Workspace for Education.
    Google,
    /// Microsoft Entra ID, one tenant.
    Microsoft,
    /// Clever.
    Clever,
    /// `ClassLink`.
    ClassLink,
    /// Any other that follows the standard.
    Custom,
}

impl Preset {
    /// Its name on buttons; none for one that we do not know.
    pub fn label(self) -> Option<&'static str> {
        match self {
            Self::Google => Some("Google"),
            Self::Microsoft => Some("Microsoft"),
            Self::Clever => Some("Clever"),
            Self::ClassLink => Some("ClassLink"),
            Self::Custom => None,
        }
    }

    /// Its issuer, where it has one for all. Microsoft has one for each tenant.
    pub fn issuer(self) -> Option<&'static str> {
        match self {
            Self::Google => Some("https://accounts.google.com"),
            Self::Clever => Some("https://clever.com"),
            Self::ClassLink => Some("https://launchpad.classlink.com"),
            Self::Microsoft | Self::Custom => None,
        }
    }

    /// Where its sign-in leads besides the issuer's own origin.
    pub fn origins(self) -> &'static [&'static str] {
        match self {
            Self::ClassLink => &["https://login.classlink.com"],
            _ => &[],
        }
    }

    /// What is asked for beside `openid`.
    pub fn scopes(self) -> &'static [&'static str] {
        match self {
            // Without `profile` Microsoft leaves the tenant out of the token.
            Self::Microsoft => &["profile", "email"],
            // Clever gives what the application is set up for.
            Self::Clever => &[],
            Self::Google | Self::ClassLink | Self::Custom => &["email"],
        }
    }

    /// Whether it lets people choose among the accounts that a shared computer knows, when asked to.
    pub fn lets_choose(self) -> bool {
        matches!(self, Self::Google | Self::Microsoft)
    }
}
