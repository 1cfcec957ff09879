//! Load on one address of a server on this machine, by `wrk`.

use super::Bench;
use crate::{
    error::{Context, Error, Result},
    paths,
    serve::DemoServer,
    setup::{self, Report},
    sh::Cmd,
};
use serde::Deserialize;
use std::{fs, path::PathBuf};

/// How many requests are under way at the same time.
pub const CONNECTIONS: u32 = 16;
const SCRIPT: &str = include_str!("wrk.lua");

/// `wrk` and what it is told.
pub struct Wrk {
    program: PathBuf,
    script: PathBuf,
}

/// What one load showed. Times are in microseconds.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub struct Load {
    requests: u64,
    microseconds: u64,
    failed: u64,
    p50: u64,
    p99: u64,
}

impl Load {
    pub fn per_second(self) -> f64 {
        self.requests as f64 * 1e6 / (self.microseconds.max(1) as f64)
    }

    /// Milliseconds in which half of the answers came.
    pub fn p50(self) -> f64 {
        self.p50 as f64 / 1000.0
    }

    /// Milliseconds in which all answers but one in a hundred came.
    pub fn p99(self) -> f64 {
        self.p99 as f64 / 1000.0
    }

    /// How many times as long the slowest in a hundred take.
    pub fn tail(self) -> f64 {
        self.p99 as f64 / (self.p50.max(1) as f64)
    }
}

impl Wrk {
    /// Finds or installs `wrk`; says so in one line when it cannot be had.
    pub fn get(bench: &Bench) -> Result<Option<Self>> {
        let Some(program) = setup::wrk::get(&mut Report::default()) else { return Ok(None) };
        let script = bench.folder.join("wrk.lua");
        fs::write(&script, SCRIPT).context(format!("writing {}", paths::shown(&script)))?;
        Ok(Some(Self { program, script }))
    }

    /// Asks for one address again and again. A failed request is an error: what refuses people is fast, not good.
    pub fn run(&self, server: &DemoServer, address: &str, cookie: &str, seconds: u32) -> Result<Load> {
        let command = Cmd::new(&self.program)
            .args(["-t1", &format!("-c{CONNECTIONS}"), &format!("-d{seconds}s"), "-s"])
            .arg(&self.script)
            .arg(format!("http://127.0.0.1:{}{address}", server.port()))
            .env("WAYMARK_BENCH_COOKIE", cookie);
        let output = command.output()?;
        let load = parse(&output).context(format!("wrk gave no figures for {address}; it said: {}", output.trim()))?;
        if load.failed > 0 || load.requests == 0 {
            return Error::err(format!("{} of {} requests for {address} failed under load", load.failed, load.requests));
        }
        Ok(load)
    }
}

/// The line that the script writes, among what wrk says by itself.
fn parse(output: &str) -> Option<Load> {
    let line = output.lines().find_map(|line| line.strip_prefix("figures "))?;
    serde_json::from_str(line).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_found_among_what_wrk_says() {
        let output = "Running 2s test @ http://127.0.0.1:1/\n  1 threads and 16 connections\nRequests/sec:   1000.00\n\
                      figures {\"requests\":2000,\"microseconds\":2000000,\"failed\":0,\"p50\":1500,\"p99\":6000}\n";
        let load = parse(output).unwrap();
        assert_eq!(load, Load { requests: 2000, microseconds: 2_000_000, failed: 0, p50: 1500, p99: 6000 });
        assert_eq!((load.per_second().to_string(), load.p99().to_string()), ("1000".into(), "6".into()));
        assert_eq!(load.tail().to_string(), "4");
        assert_eq!(parse("unable to connect to 127.0.0.1:1 Connection refused"), None);
        assert_eq!(parse("figures {\"requests\":"), None);
    }
}
