//! The providers, as the configuration names them: checked at start, with words that say what would be right.
use super::presets::Preset;
use crate::config::Config;
use domain::account::identity::{claims::Vouching, provider::About};
use serde::{Deserialize, Serialize};
use std::{fmt, fs, net::IpAddr, path::PathBuf};
use url::{Host, Url};

/// One `[[identity]]` of the configuration file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityConfig {
    /// Its name in addresses: small letters, digits and dashes. It is part of the address that the provider sends back to.
    pub name: String,
    /// Which provider it is.
    pub preset: Preset,
    /// Its name on the button, where the preset's does not fit.
    #[serde(default)]
    pub label: Option<String>,
    /// The issuer, for `custom`.
    #[serde(default)]
    pub issuer: Option<String>,
    /// What the provider calls us.
    pub client_id: String,
    /// The file with the secret that the provider gave us.
    pub client_secret_file: PathBuf,
    /// Google: the school's domain. Others do not come in, and without it no address counts.
    #[serde(default)]
    pub hosted_domain: Option<String>,
    /// Microsoft: the tenant's id.
    #[serde(default)]
    pub tenant: Option<String>,
    /// Leaves the second step to the provider, when a token says that it took one.
    #[serde(default)]
    pub trust_mfa: bool,
    /// Further origins through which its sign-in leads, such as `https://adfs.school.example`.
    #[serde(default)]
    pub origins: Vec<String>,
}

/// A provider that can be spoken to.
#[derive(Clone)]
pub struct IdentitySettings {
    /// What is known of it.
    pub about: About,
    /// Which provider it is.
    pub preset: Preset,
    /// What it calls us.
    pub client_id: String,
    /// What proves that it is us.
    pub client_secret: String,
    /// Whether it is on this machine.
    pub loopback: bool,
}

impl fmt::Debug for IdentitySettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for IdentitySettings {
    /// What may be shown: no secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let About { name, label, issuer, origins, vouching, trusts_second_step } = &self.about;
        write!(f, "{label} ({name}): {issuer}, as {}", self.client_id)?;
        match vouching {
            Vouching::Verified => write!(f, ", links verified addresses")?,
            Vouching::Hosted(Some(domain)) => write!(f, ", accounts of {domain} only, links their verified addresses")?,
            Vouching::Hosted(None) => write!(f, ", links no addresses, for there is no hosted_domain")?,
            Vouching::Tenant(_) => write!(f, ", accounts of this tenant only, links their addresses")?,
        }
        if *trusts_second_step {
            write!(f, ", may take the second step")?;
        }
        write!(f, ", leads through {}", origins.join(" "))
    }
}

impl IdentitySettings {
    /// Reads the settings and the files that they name.
    pub fn of(config: &Config) -> Result<Vec<Self>, String> {
        for (index, one) in config.identity.iter().enumerate() {
            if config.identity[..index].iter().any(|other| other.name == one.name) {
                return Err(format!("identity {}: there are two of this name", one.name));
            }
        }
        config.identity.iter().map(|one| Self::read(one).map_err(|words| format!("identity {}: {words}", one.name))).collect()
    }

    fn read(one: &IdentityConfig) -> Result<Self, String> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !(1..=32).contains(&one.name.len()) || !one.name.bytes().all(fits) {
            return Err("name: write up to 32 small letters, digits and dashes; it is part of an address".into());
        }
        if one.client_id.trim().is_empty() {
            return Err("client_id: write what the provider calls us".into());
        }
        let vouching = vouching(one)?;
        let issuer = issuer(one)?;
        let url = Url::parse(&issuer).map_err(|error| format!("issuer: write https://HOST ({error})"))?;
        let loopback = is_loopback(&url);
        if !(url.scheme() == "https" || (url.scheme() == "http" && loopback)) {
            return Err("issuer: it must be https; http is for this machine only".into());
        }
        if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
            return Err("issuer: write https://HOST, or https://HOST/PATH, and nothing behind it".into());
        }
        let mut origins = vec![url.origin().ascii_serialization()];
        for further in one.preset.origins().iter().copied().chain(one.origins.iter().map(String::as_str)) {
            origins.push(origin(further)?);
        }
        let known = one.label.as_deref().or(one.preset.label()).map(str::trim).filter(|label| !label.is_empty());
        Ok(Self {
            about: About {
                name: one.name.clone(),
                label: known.unwrap_or(&one.name).to_owned(),
                issuer,
                origins,
                vouching,
                trusts_second_step: one.trust_mfa,
            },
            preset: one.preset,
            client_id: one.client_id.clone(),
            client_secret: secret(&one.client_secret_file)?,
            loopback,
        })
    }
}

/// Whom the provider vouches for; what belongs to another preset is refused.
fn vouching(one: &IdentityConfig) -> Result<Vouching, String> {
    if one.hosted_domain.is_some() && one.preset != Preset::Google {
        return Err("hosted_domain: only Google has one".into());
    }
    if one.tenant.is_some() && one.preset != Preset::Microsoft {
        return Err("tenant: only Microsoft has one".into());
    }
    match one.preset {
        Preset::Google => {
            let domain = one.hosted_domain.as_deref().map(str::trim);
            if domain.is_some_and(|domain| !domain.contains('.') || domain.contains(['@', '/', '*', ' '])) {
                return Err("hosted_domain: write the school's domain, such as school.example".into());
            }
            Ok(Vouching::Hosted(domain.map(str::to_owned)))
        }
        Preset::Microsoft => {
            let words =
                "tenant: write the tenant's id, such as 9f3c1b52-0d6e-4c58-8a51-0f6f5a2f7c11; `common` and names are not enough";
            let tenant = one.tenant.as_deref().ok_or(words)?;
            let tenant = domain::id::parse_id(tenant).ok_or(words)?;
            Ok(Vouching::Tenant(tenant.to_string()))
        }
        Preset::Clever | Preset::ClassLink | Preset::Custom => Ok(Vouching::Verified),
    }
}

fn issuer(one: &IdentityConfig) -> Result<String, String> {
    if one.issuer.is_some() && one.preset != Preset::Custom {
        return Err("issuer: it follows from the preset; leave it out, or write preset = \"custom\"".into());
    }
    match (one.preset, &one.issuer) {
        (Preset::Custom, Some(issuer)) => Ok(issuer.clone()),
        (Preset::Custom, None) => {
            Err("issuer: write the address that the provider calls its issuer, such as https://login.school.example".into())
        }
        (Preset::Microsoft, _) => {
            let tenant = one.tenant.as_deref().and_then(domain::id::parse_id).unwrap_or_default();
            Ok(format!("https://login.microsoftonline.com/{tenant}/v2.0"))
        }
        (preset, _) => preset.issuer().map(str::to_owned).ok_or_else(|| "preset: it has no issuer".to_owned()),
    }
}

/// An origin, as a browser writes it.
fn origin(text: &str) -> Result<String, String> {
    let words = || format!("origins: {text}: write https://HOST and nothing behind it");
    let url = Url::parse(text).map_err(|_| words())?;
    let secure = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url));
    let bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if secure && bare { Ok(url.origin().ascii_serialization()) } else { Err(words()) }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        None => false,
    }
}

fn secret(file: &PathBuf) -> Result<String, String> {
    let text =
        fs::read_to_string(file).map_err(|error| format!("client_secret_file: {}: cannot be read: {error}", file.display()))?;
    let secret = text.trim();
    if secret.is_empty() {
        return Err(format!("client_secret_file: {}: is empty; write the provider's secret into it", file.display()));
    }
    Ok(secret.to_owned())
}

#[cfg(test)]
mod tests;
