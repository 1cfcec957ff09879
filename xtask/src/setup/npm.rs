//! npm packages in end2end/: Playwright, axe and binaryen, exactly as its lock file says.

use super::Report;
use crate::{digest::sha256, paths, sh::Cmd};
use std::{fs, path::PathBuf};

/// Installs what the lock file names, unless that is there already. False when it cannot be had.
pub fn install(report: &mut Report) -> bool {
    let folder = paths::at("end2end");
    let Ok(lock) = fs::read(folder.join("package-lock.json")) else {
        report.missing("end2end/package-lock.json is not here; run `npm install` in end2end/");
        return false;
    };
    let wanted = sha256(&lock);
    let stamp = folder.join("node_modules/.installed-from");
    if fs::read_to_string(&stamp).is_ok_and(|have| have == wanted) {
        return true;
    }
    if paths::on_path("npm").is_none() {
        report.missing("npm is not here; install Node 20 or newer (with npm) for browser tests and the smallest client");
        return false;
    }
    println!("installing npm packages in end2end/");
    let installing = Cmd::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .dir(&folder)
        .run_quietly();
    match installing {
        Ok(()) => {
            let _ = fs::write(stamp, wanted);
            true
        }
        Err(error) => {
            report.missing(&format!("npm packages of end2end/: {error}; run `npm ci` there"));
            false
        }
    }
}

/// A program of an installed package.
pub fn program(name: &str) -> Option<PathBuf> {
    let program = paths::at("end2end/node_modules/.bin").join(name);
    program.exists().then_some(program)
}
