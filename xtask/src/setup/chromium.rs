//! A Chromium for the browser tests.

use super::{Report, apt};
use crate::paths;
use std::{env, path::PathBuf};

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// `CHROMIUM`, or the first of the usual names.
pub fn find() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|path| !path.is_empty()) {
        return Some(PathBuf::from(named)).filter(|path| paths::is_program(path));
    }
    NAMES
        .iter()
        .find_map(|name| paths::on_path(name))
        .or_else(|| Some(PathBuf::from("/usr/bin/chromium")).filter(|path| paths::is_program(path)))
}

/// Finds it, or installs it where that is ours to do.
pub fn get(report: &mut Report) -> Option<PathBuf> {
    if let Some(found) = find() {
        return Some(found);
    }
    if env::var_os("CHROMIUM").is_some_and(|path| !path.is_empty()) {
        report.missing("CHROMIUM names no program; unset it or give the path of a Chromium");
        return None;
    }
    if apt::is_ours()
        && apt::install(&["chromium"]).is_ok()
        && let Some(installed) = find()
    {
        return Some(installed);
    }
    report.missing(&format!("Chromium is not here; {}, or set CHROMIUM", apt::advice(&["chromium"])));
    None
}
