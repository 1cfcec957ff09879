//! What cargo and rustc can be asked: the packages we build upon, and the kind of machine this is.

use crate::{
    error::{Context, Result},
    sh::{self, Cmd},
};
use serde::Deserialize;
use std::path::PathBuf;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// A package, ours or another's.
#[derive(Deserialize)]
pub struct Package {
    pub name: String,
    pub version: String,
    pub license: Option<String>,
    pub manifest_path: PathBuf,
}

/// The packages that are compiled for a platform, whatever features are on.
pub fn packages(platform: &str) -> Result<Vec<Package>> {
    let text =
        sh::cargo().args(["metadata", "--format-version", "1", "--all-features", "--filter-platform", platform]).output()?;
    let metadata: Metadata = serde_json::from_str(&text).context("reading `cargo metadata`")?;
    Ok(metadata.packages)
}

/// The machine's kind, as rustc names it.
pub fn host() -> Result<String> {
    let version = Cmd::new("rustc").arg("-vV").output()?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned);
    host.context("`rustc -vV` names no host; is this rustup's rustc?")
}
