//! `wrk`, which puts load on a server for `cargo xtask bench`.

use super::{Report, apt};
use crate::paths;
use std::path::PathBuf;

const PACKAGES: [&str; 1] = ["wrk"];

/// Finds it, or installs it where that is ours to do.
pub fn get(report: &mut Report) -> Option<PathBuf> {
    let find = || paths::on_path("wrk");
    if let Some(found) = find() {
        return Some(found);
    }
    if apt::is_ours()
        && apt::install(&PACKAGES).is_ok()
        && let Some(installed) = find()
    {
        return Some(installed);
    }
    report.missing(&format!("wrk, which puts load on the server, is not here; {}", apt::advice(&PACKAGES)));
    None
}
