//! PostgreSQL's own programs, for a throw-away cluster. No system cluster is made or started.

use super::{Report, apt};
use crate::{
    error::{Context, Result},
    paths,
    sh::Cmd,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

const OLDEST: u32 = 15;
const PACKAGES: [&str; 1] = ["postgresql"];

/// The folder with `initdb`, `pg_ctl` and `postgres`, new enough.
pub fn find() -> Option<PathBuf> {
    let on_path = env::var_os("PATH").map(|path| env::split_paths(&path).collect::<Vec<_>>()).unwrap_or_default();
    let mut debian: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .map(|entries| entries.filter_map(std::result::Result::ok).map(|entry| entry.path().join("bin")).collect())
        .unwrap_or_default();
    debian.sort();
    on_path.into_iter().chain(debian).filter_map(|folder| complete(&folder)).find(|folder| is_new_enough(folder))
}

/// `initdb` looks for `postgres` beside itself, so links are followed first.
fn complete(folder: &Path) -> Option<PathBuf> {
    let initdb = fs::canonicalize(folder.join("initdb")).ok()?;
    let folder = initdb.parent()?;
    let all_here = ["initdb", "pg_ctl", "postgres"].iter().all(|name| paths::is_program(&folder.join(name)));
    all_here.then(|| folder.to_path_buf())
}

fn is_new_enough(folder: &Path) -> bool {
    let version = Cmd::new(folder.join("initdb")).arg("--version").answer().unwrap_or_default();
    major(&version).is_some_and(|major| major >= OLDEST)
}

/// The 15 of `initdb (PostgreSQL) 15.18 (Debian …)`.
fn major(version: &str) -> Option<u32> {
    let number = version.split(") ").nth(1)?;
    let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// Finds the programs, or installs them where that is ours to do.
pub fn get(report: &mut Report) -> Option<PathBuf> {
    if let Some(found) = find() {
        return Some(found);
    }
    if apt::is_ours() {
        if let Err(error) = install() {
            eprintln!("setup: {error}");
        } else if let Some(installed) = find() {
            return Some(installed);
        }
    }
    report.missing(&format!("PostgreSQL {OLDEST} or newer (`initdb`) is not here; {}", apt::advice(&PACKAGES)));
    None
}

/// Debian starts a cluster when the server is installed, unless it is told not to beforehand.
fn install() -> Result<()> {
    apt::install(&["postgresql-common"])?;
    let folder = Path::new("/etc/postgresql-common/createcluster.d");
    fs::create_dir_all(folder).context("telling Debian to make no cluster")?;
    let setting = folder.join("waymark.conf");
    fs::write(&setting, "create_main_cluster = false\n").context("telling Debian to make no cluster")?;
    let installed = apt::install(&PACKAGES);
    fs::remove_file(&setting).context("removing our setting for Debian's clusters")?;
    installed
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read() {
        assert_eq!(major("initdb (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"), Some(15));
        assert_eq!(major("initdb (PostgreSQL) 17beta1"), Some(17));
        assert_eq!(major("nonsense"), None);
    }
}
