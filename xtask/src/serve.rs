//! A Waymark demo for tests and figures: on a free port, with a data folder of its own, ready when given out.

use crate::{
    error::{Context, Error, Result},
    http::Client,
    paths,
    sh::{self, Cmd, Running},
};
use std::{
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const READY_WITHIN: Duration = Duration::from_mins(2);

/// A demo server, stopped when dropped.
pub struct DemoServer {
    // Field order is drop order: the server ends before its folder goes.
    process: Running,
    data: Data,
    port: u16,
}

/// Where a server's data is.
enum Data {
    /// In a folder that goes with the server.
    Own(TempDir),
    /// In a folder that stays.
    Given(PathBuf),
}

impl Data {
    fn path(&self) -> &Path {
        match self {
            Self::Own(folder) => folder.path(),
            Self::Given(folder) => folder,
        }
    }
}

impl DemoServer {
    /// Starts `binary` on data that goes with it, and waits until `/readyz` says 200. What it prints goes to `log`.
    pub fn start(binary: &Path, log: &Path) -> Result<Self> {
        let data = tempfile::Builder::new().prefix("waymark-test-").tempdir().context("making a folder for test data")?;
        let mut server = Self::spawn(binary, Data::Own(data), log)?;
        server.wait_until_ready(log)?;
        Ok(server)
    }

    /// Starts `binary` on the data in a folder that stays, and waits for nothing.
    pub fn launch(binary: &Path, data: &Path, log: &Path) -> Result<Self> {
        Self::spawn(binary, Data::Given(data.to_path_buf()), log)
    }

    fn spawn(binary: &Path, data: Data, log: &Path) -> Result<Self> {
        let port = free_port()?;
        let address = (format!("127.0.0.1:{port}"), format!("http://localhost:{port}"));
        let process = demo(binary, data.path(), &address.0, &address.1)
            // A run takes longer than an administrator may rest.
            .env("WAYMARK_SESSION_IDLE_ADMIN", "720")
            // Figures come from many addresses, as through a proxy.
            .env("WAYMARK_TRUSTED_PROXIES", "[127.0.0.0/8]")
            .log_to(log)?
            .start()?;
        Ok(Self { process, data, port })
    }

    pub fn base_url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// A browser that nobody has signed in with.
    pub fn client(&self) -> Client {
        Client::new(self.port)
    }

    /// The number of its process.
    pub fn process_id(&self) -> u32 {
        self.process.id()
    }

    pub fn accounts(&self) -> PathBuf {
        self.data.path().join("demo-accounts.json")
    }

    pub fn database(&self) -> PathBuf {
        self.data.path().join("waymark.sqlite")
    }

    pub fn wait_until_ready(&mut self, log: &Path) -> Result<()> {
        let ready = |client: &Client| client.get("/readyz").is_ok_and(|answer| answer.status == 200);
        self.wait_for("/readyz did not say 200", log, Duration::from_millis(100), ready)
    }

    /// Looks again and again whether something is so; `not_yet` says what is missing when it never is.
    pub fn wait_for(&mut self, not_yet: &str, log: &Path, pause: Duration, so: impl Fn(&Client) -> bool) -> Result<()> {
        let client = self.client();
        let deadline = Instant::now() + READY_WITHIN;
        loop {
            if sh::interrupted() {
                return Error::err("stopped");
            }
            if so(&client) {
                return Ok(());
            }
            if self.process.poll().is_some() {
                eprint!("{}", std::fs::read_to_string(log).unwrap_or_default());
                return Error::err("the server ended before it was ready; its own words are above");
            }
            if Instant::now() > deadline {
                let seconds = READY_WITHIN.as_secs();
                return Error::err(format!("{not_yet} within {seconds} s; see {}", paths::shown(log)));
            }
            thread::sleep(pause);
        }
    }
}

/// `waymark serve --demo` on data of its own. All of it is said although much is the default: a database, an address or a
/// file that the environment names is somebody's own, and a demo school is not to be built there.
pub fn demo(binary: &Path, data: &Path, listen: &str, base_url: &str) -> Cmd {
    Cmd::new(binary)
        .args(["serve", "--demo", "--data-dir"])
        .arg(data)
        .args(["--database-url", &format!("sqlite:{}", data.join("waymark.sqlite").display())])
        .args(["--listen", listen, "--base-url", base_url])
        .without_env("WAYMARK_CONFIG")
}

/// A port nobody listens on now.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("looking for a free port")?;
    Ok(listener.local_addr().context("looking for a free port")?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_demo_is_built_in_its_own_folder_whatever_the_environment_says() {
        let shown = demo(Path::new("waymark"), Path::new("target/demo"), "127.0.0.1:3000", "http://127.0.0.1:3000").shown();
        assert!(shown.contains("--database-url sqlite:target/demo/waymark.sqlite"), "{shown}");
        assert!(shown.contains("--base-url http://127.0.0.1:3000"), "{shown}");
    }
}
