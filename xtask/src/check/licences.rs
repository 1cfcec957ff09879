//! What we build upon: licences that allow it, crates.io as the only source, and no second TLS stack.
//!
//! cargo-deny does this and more, but takes longer to build on a small machine than Waymark does. Advisories are not
//! looked at: their database has to be reached over the network.

use super::Problem;
use crate::{
    cargo,
    error::{Context, Result},
    paths,
    setup::wasm,
};
use spdx::{Expression, ParseMode};
use std::{fs, path::Path};

/// SPDX names of licences that an Apache-2.0 program may be built upon.
const ALLOWED: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Zlib",
];
/// Everything here speaks TLS through rustls.
const BANNED: [&str; 3] = ["openssl", "openssl-sys", "native-tls"];
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

pub fn check() -> Result<Vec<Problem>> {
    let lock_file = paths::at("Cargo.lock");
    let lock_text = fs::read_to_string(&lock_file).context("reading Cargo.lock")?;
    let locked = locked(&lock_text);
    let mut problems = judge_lock(&lock_file, &locked);
    for platform in [cargo::host()?.as_str(), wasm::TARGET] {
        for package in cargo::packages(platform)? {
            if let Err(says) = judge(package.license.as_deref()) {
                let same = |entry: &&Locked| entry.name == package.name && entry.version == package.version;
                let line = locked.iter().find(same).map_or(1, |entry| entry.line);
                problems.push(Problem::new(&lock_file, line, format!("{} {}: {says}", package.name, package.version)));
            }
        }
    }
    Ok(problems)
}

/// Whether a licence expression can be met with allowed licences only.
fn judge(license: Option<&str>) -> std::result::Result<(), String> {
    let what_to_do = "choose another crate, or allow the licence in xtask/src/check/licences.rs";
    let license = license.ok_or_else(|| format!("names no licence; {what_to_do}"))?;
    let expression = Expression::parse_mode(license, ParseMode::LAX)
        .map_err(|error| format!("`{license}` is no SPDX expression ({}); {what_to_do}", error.reason))?;
    let allowed = expression.evaluate(|wanted| wanted.license.id().is_some_and(|id| ALLOWED.contains(&id.name)));
    if allowed { Ok(()) } else { Err(format!("`{license}` is not allowed; {what_to_do}")) }
}

/// A package of Cargo.lock and the line it starts at.
struct Locked {
    name: String,
    version: String,
    source: Option<String>,
    line: usize,
}

fn locked(text: &str) -> Vec<Locked> {
    let mut packages: Vec<Locked> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line == "[[package]]" {
            packages.push(Locked { name: String::new(), version: String::new(), source: None, line: index + 1 });
        } else if let (Some(package), Some((key, value))) = (packages.last_mut(), line.split_once(" = ")) {
            let value = value.trim_matches('"').to_owned();
            match key {
                "name" => package.name = value,
                "version" => package.version = value,
                "source" => package.source = Some(value),
                _ => {}
            }
        }
    }
    packages
}

fn judge_lock(file: &Path, packages: &[Locked]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for package in packages {
        if BANNED.contains(&package.name.as_str()) {
            let says = format!(
                "`{0}` is banned: pick features that use rustls; `cargo tree -i {0} -e features` shows the way in",
                package.name
            );
            problems.push(Problem::new(file, package.line, says));
        }
        if let Some(source) = package.source.as_deref().filter(|source| *source != CRATES_IO) {
            let says = format!("`{}` comes from {source}; only crates.io and this checkout are sources", package.name);
            problems.push(Problem::new(file, package.line, says));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_allowed_choice_is_enough_and_all_parts_are_needed() {
        assert!(judge(Some("MIT OR GPL-3.0-only")).is_ok());
        assert!(judge(Some("MIT/Apache-2.0")).is_ok());
        assert!(judge(Some("MIT AND Zlib")).is_ok());
        assert!(judge(Some("MIT AND GPL-3.0-only")).unwrap_err().contains("not allowed"));
        assert!(judge(Some("whatever you like")).unwrap_err().contains("no SPDX"));
        assert!(judge(None).unwrap_err().contains("names no licence"));
    }

    #[test]
    fn banned_crates_and_other_sources_are_found_with_their_line() {
        let lock = "version = 4\n\n[[package]]\nname = \"openssl-sys\"\nversion = \"0.9\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\n[[package]]\nname = \"fork\"\nversion = \"1.0\"\nsource = \"git+https://example.org/fork\"\n\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\n";
        let found: Vec<_> = judge_lock(Path::new("Cargo.lock"), &locked(lock)).iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("Cargo.lock:3: `openssl-sys` is banned"));
        assert!(found[1].starts_with("Cargo.lock:8: `fork` comes from git+"));
    }
}
