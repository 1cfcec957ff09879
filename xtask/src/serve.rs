//! A Waymark server for tests: on a free port, with a data folder of its own, ready when given out.

use crate::{
    error::{Context, Error, Result},
    paths,
    sh::{self, Cmd, Running},
};
use std::{
    io::{Read as _, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const READY_WITHIN: Duration = Duration::from_mins(2);

/// A demo server, stopped and its data removed when dropped.
pub struct DemoServer {
    // Field order is drop order: the server ends before its folder goes.
    process: Running,
    data: TempDir,
    port: u16,
}

impl DemoServer {
    /// Starts `binary` and waits until `/readyz` says 200. What it prints goes to `log`.
    pub fn start(binary: &Path, log: &Path) -> Result<Self> {
        let data = tempfile::Builder::new().prefix("waymark-test-").tempdir().context("making a folder for test data")?;
        let port = free_port()?;
        let process = Cmd::new(binary)
            .args(["serve", "--demo", "--data-dir"])
            .arg(data.path())
            .args(["--listen", &format!("127.0.0.1:{port}"), "--base-url", &format!("http://localhost:{port}")])
            .log_to(log)?
            .start()?;
        let mut server = Self { process, data, port };
        server.wait_until_ready(log)?;
        Ok(server)
    }

    pub fn base_url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    pub fn accounts(&self) -> PathBuf {
        self.data.path().join("demo-accounts.json")
    }

    pub fn database(&self) -> PathBuf {
        self.data.path().join("waymark.sqlite")
    }

    fn wait_until_ready(&mut self, log: &Path) -> Result<()> {
        let deadline = Instant::now() + READY_WITHIN;
        loop {
            if sh::interrupted() {
                return Error::err("stopped");
            }
            if self.process.poll().is_some() {
                eprint!("{}", std::fs::read_to_string(log).unwrap_or_default());
                return Error::err("the server ended before it was ready; its own words are above");
            }
            if status(self.port, "/readyz") == Some(200) {
                return Ok(());
            }
            if Instant::now() > deadline {
                let seconds = READY_WITHIN.as_secs();
                return Error::err(format!("/readyz did not say 200 within {seconds} s; see {}", paths::shown(log)));
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
}

/// A port nobody listens on now.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("looking for a free port")?;
    Ok(listener.local_addr().context("looking for a free port")?.port())
}

/// The status of a GET on this machine.
fn status(port: u16, path: &str) -> Option<u16> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n").ok()?;
    let mut head = [0; 64];
    let length = stream.read(&mut head).ok()?;
    status_of(&String::from_utf8_lossy(&head[..length]))
}

fn status_of(head: &str) -> Option<u16> {
    head.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.get(..3)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::status_of;

    #[test]
    fn a_status_line_is_read_and_anything_else_is_not() {
        assert_eq!(status_of("HTTP/1.1 200 OK\r\n"), Some(200));
        assert_eq!(status_of("HTTP/1.0 503 Service Unavailable\r\n"), Some(503));
        assert_eq!(status_of("SSH-2.0-whatever"), None);
        assert_eq!(status_of(""), None);
    }
}
