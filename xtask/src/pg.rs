//! A throw-away PostgreSQL: its own folder, its own port, no password, nothing kept, gone at the end.
//!
//! PostgreSQL refuses to run as root, so root hands it to another user. That user may not be able to read
//! the checkout, so the cluster lives below the system's folder for temporary files.

use crate::{
    error::{Context, Error, Result},
    serve::free_port,
    setup::{Report, postgres},
    sh::{self, Cmd},
};
use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process, thread,
    time::Duration,
};

const SUPERUSER: &str = "waymark";
const FOLDER_PREFIX: &str = "waymark-pg-";
/// Fast and forgetful: a crash may lose all of it.
const SETTINGS: [&str; 8] = [
    "listen_addresses=127.0.0.1",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=300",
    "shared_buffers=64MB",
    "max_wal_size=512MB",
    "log_min_messages=warning",
];

/// `cargo xtask pg`
pub fn command() -> Result<()> {
    let bin = postgres::find().or_else(|| {
        postgres::get(&mut Report::default());
        postgres::find()
    });
    let cluster = Cluster::start(&bin.context("PostgreSQL 15 or newer is not here; `cargo xtask setup` says how to get it")?)?;
    println!("WAYMARK_TEST_POSTGRES={}\nCtrl-C stops it and removes its data.", cluster.url());
    while !sh::interrupted() {
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// A running cluster, stopped and removed when dropped.
pub struct Cluster {
    bin: PathBuf,
    folder: PathBuf,
    port: u16,
    owner: Option<Owner>,
}

impl Cluster {
    /// Makes and starts a cluster with the programs in `bin`.
    pub fn start(bin: &Path) -> Result<Self> {
        remove_left_over();
        let folder = std::env::temp_dir().join(format!("{FOLDER_PREFIX}{}", process::id()));
        let owner = if am_root() { Some(Owner::find()?) } else { None };
        fs::create_dir(&folder).context(format!("making {}", folder.display()))?;
        // From here on, dropping it removes the folder.
        let cluster = Self { bin: bin.to_owned(), folder, port: free_port()?, owner };
        fs::set_permissions(&cluster.folder, fs::Permissions::from_mode(0o700)).context("closing the cluster's folder")?;
        if let Some(owner) = &cluster.owner {
            std::os::unix::fs::chown(&cluster.folder, Some(owner.uid), Some(owner.gid))
                .context("handing over the cluster's folder")?;
        }
        cluster
            .program("initdb")
            .args(["--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"])
            .args(["--username", SUPERUSER, "--pgdata"])
            .arg(cluster.data())
            .run_quietly()?;
        let settings: Vec<String> = SETTINGS.iter().map(|setting| format!("-c {setting}")).collect();
        let options = format!("-p {} -k {} {}", cluster.port, cluster.folder.display(), settings.join(" "));
        cluster
            .program("pg_ctl")
            .args(["start", "--wait", "--silent", "--timeout=60", "--options", &options, "--log"])
            .arg(cluster.folder.join("log"))
            .arg("--pgdata")
            .arg(cluster.data())
            // A daemon would hold on to a pipe; the log file has its words.
            .quiet_streams()
            .run()
            .map_err(|error| {
                let log = fs::read_to_string(cluster.folder.join("log")).unwrap_or_default();
                Error::new(format!("{error}\n{log}"))
            })?;
        Ok(cluster)
    }

    /// For `WAYMARK_TEST_POSTGRES`.
    pub fn url(&self) -> String {
        format!("postgres://{SUPERUSER}@127.0.0.1:{}/postgres", self.port)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// One of PostgreSQL's programs, run as the cluster's owner from a folder that the owner can read.
    fn program(&self, name: &str) -> Cmd {
        let program = self.bin.join(name);
        let command = match &self.owner {
            Some(owner) => Cmd::new("setpriv")
                .args([&format!("--reuid={}", owner.uid), &format!("--regid={}", owner.gid), "--clear-groups", "--"])
                .arg(program)
                .env("HOME", &self.folder),
            None => Cmd::new(program),
        };
        command.dir(&self.folder)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if self.data().join("postmaster.pid").exists() {
            let stopping = self.program("pg_ctl").args(["stop", "--silent", "--wait", "--mode=immediate", "--pgdata"]);
            stopping.arg(self.data()).quiet_streams().run_even_after_interrupt();
        }
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("pg: {} is left behind: {error}", self.folder.display());
        }
    }
}

/// Who runs the cluster when we are root.
struct Owner {
    uid: u32,
    gid: u32,
}

impl Owner {
    fn find() -> Result<Self> {
        ["postgres", "nobody"]
            .iter()
            .find_map(|name| Some(Self { uid: id("-u", Some(name))?, gid: id("-g", Some(name))? }))
            .context("root needs another user to run PostgreSQL; add one named `postgres`")
    }
}

pub fn am_root() -> bool {
    id("-u", None) == Some(0)
}

fn id(which: &str, user: Option<&str>) -> Option<u32> {
    Cmd::new("id").arg(which).args(user).answer()?.parse().ok()
}

/// Removes clusters of runs that were killed before they could.
fn remove_left_over() {
    let Ok(entries) = fs::read_dir(std::env::temp_dir()) else {
        return;
    };
    for entry in entries.filter_map(std::result::Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(pid) = name.strip_prefix(FOLDER_PREFIX).filter(|pid| pid.parse::<u32>().is_ok()) else {
            continue;
        };
        if Cmd::new("kill").args(["-0", pid]).answer().is_some() {
            continue;
        }
        if let Ok(text) = fs::read_to_string(entry.path().join("data/postmaster.pid"))
            && let Some(postmaster) = text.lines().next()
        {
            let _ = Cmd::new("kill").args(["-QUIT", postmaster]).answer();
        }
        let _ = fs::remove_dir_all(entry.path());
    }
}
