//! The visible root is what the house names, and nothing else.

use super::Problem;
use crate::{
    error::{Context, Result},
    paths,
};
use std::fs;

const ALLOWED: [&str; 12] = [
    "app",
    "Cargo.lock",
    "Cargo.toml",
    "CHANGELOG.md",
    "end2end",
    "frontend",
    "LICENSE",
    "migrations",
    "README.md",
    "rust-toolchain.toml",
    "server",
    "xtask",
];
const IGNORED: [&str; 2] = ["target", "node_modules"];

pub fn check() -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    let mut names = Vec::new();
    for entry in fs::read_dir(paths::root()).context("reading the root")? {
        names.push(entry.context("reading the root")?.file_name().to_string_lossy().into_owned());
    }
    for name in names.iter().filter(|name| is_stranger(name)) {
        problems.push(Problem::new(&paths::at(name), 1, "does not belong at the root; move it into the room it serves"));
    }
    for name in ALLOWED.iter().filter(|name| !names.iter().any(|have| have == *name)) {
        problems.push(Problem::new(&paths::at(name), 1, "is missing at the root"));
    }
    Ok(problems)
}

fn is_stranger(name: &str) -> bool {
    !name.starts_with('.') && !IGNORED.contains(&name) && !ALLOWED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::is_stranger;

    #[test]
    fn only_the_house_and_hidden_entries_stand_at_the_root() {
        assert!(!is_stranger("app"));
        assert!(!is_stranger("target"));
        assert!(!is_stranger(".cargo"));
        assert!(is_stranger("docs"));
        assert!(is_stranger("notes.md"));
    }
}
