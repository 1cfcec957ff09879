//! `bench start`: how long a process takes to its first page on a demo that is there already, and the memory it holds.

use super::{
    Bench, ROUNDS,
    load::{CONNECTIONS, Wrk},
    people,
    report::{self, Table, Target, median, rounded},
};
use crate::{
    error::{Context, Error, Result},
    serve::DemoServer,
    sh::{self, Cmd},
};
use serde::Serialize;
use std::{
    fs,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

/// From the start of the process to the last byte of the first page.
const FIRST_PAGE_SECONDS: f64 = 0.5;
/// Resident at rest, in millions of bytes.
const REST_MEGABYTES: f64 = 80.0;
const REST: Duration = Duration::from_secs(10);
const LOOK_EVERY: Duration = Duration::from_millis(50);

#[derive(Serialize)]
struct Kept {
    demo_made_seconds: f64,
    first_page_seconds: f64,
    first_page_rounds: Vec<f64>,
    rest_megabytes: f64,
    load_megabytes: Option<f64>,
    load_connections: u32,
}

pub fn run(bench: &Bench) -> Result<()> {
    let wrk = Wrk::get(bench)?;
    let started = Instant::now();
    let server = bench.fresh_demo()?;
    let demo_made = started.elapsed().as_secs_f64();
    let people = people::sign_in_all(&server)?;
    let student = people.iter().find(|person| person.role == "student").context("the demo has no student to sign in")?;
    let cookie = student.client.cookie.clone().unwrap_or_default();
    drop(server);

    let (server, rounds) = first_pages(bench, &cookie)?;
    println!("start: {} seconds at rest", REST.as_secs());
    rest()?;
    let at_rest = resident(server.process_id()).context("this system does not say how much memory a process holds")?;
    let under_load = match &wrk {
        Some(wrk) => Some(most_under_load(bench, wrk, &server, &cookie)?),
        None => None,
    };
    drop(server);

    let first_page = rounded(median(rounds.iter().copied()));
    let kept = Kept {
        demo_made_seconds: rounded(demo_made),
        first_page_seconds: first_page,
        first_page_rounds: rounds,
        rest_megabytes: rounded(at_rest),
        load_megabytes: under_load.map(rounded),
        load_connections: CONNECTIONS,
    };
    let mut table = Table::new(&["figure", "measured"]);
    table.row(["demo school made and served".into(), format!("{demo_made:.1} s")]);
    table.row([format!("process start to signed-in home, median of {ROUNDS}"), format!("{first_page:.2} s")]);
    table.row([format!("memory {} s after", REST.as_secs()), format!("{at_rest:.0} MB")]);
    table.row([
        format!("memory under {CONNECTIONS} connections"),
        under_load.map_or_else(|| "skipped".into(), |most| format!("{most:.0} MB")),
    ]);
    let targets = [
        Target::new(
            "start to first page",
            format!("< {FIRST_PAGE_SECONDS} s"),
            format!("{first_page:.2} s"),
            first_page < FIRST_PAGE_SECONDS,
        ),
        Target::new("memory at rest", format!("< {REST_MEGABYTES:.0} MB"), format!("{at_rest:.1} MB"), at_rest < REST_MEGABYTES),
    ];
    report::show(bench, "start", &table, &kept, &targets)
}

/// Starts the server five times; gives the last one, still running, and the seconds of each.
fn first_pages(bench: &Bench, cookie: &str) -> Result<(DemoServer, Vec<f64>)> {
    let mut rounds = Vec::new();
    loop {
        let started = Instant::now();
        let mut server = DemoServer::launch(&bench.binary, &bench.data(), &bench.log())?;
        // Nothing that hashes a password: that would count as memory of the server at rest.
        server.wait_for("/ did not say 200 to a session from before", &bench.log(), Duration::from_millis(2), |client| {
            client.with_cookie(cookie.to_owned()).get("/").is_ok_and(|answer| answer.status == 200)
        })?;
        rounds.push((started.elapsed().as_secs_f64() * 1000.0).round() / 1000.0);
        if rounds.len() == ROUNDS {
            return Ok((server, rounds));
        }
    }
}

fn rest() -> Result<()> {
    let until = Instant::now() + REST;
    while Instant::now() < until {
        if sh::interrupted() {
            return Error::err("stopped");
        }
        thread::sleep(LOOK_EVERY);
    }
    Ok(())
}

/// The most memory that was held while the home page was under load.
fn most_under_load(bench: &Bench, wrk: &Wrk, server: &DemoServer, cookie: &str) -> Result<f64> {
    let over = AtomicBool::new(false);
    let process = server.process_id();
    let (load, most) = thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut most: f64 = 0.0;
            while !over.load(Ordering::Relaxed) {
                most = most.max(resident(process).unwrap_or(0.0));
                thread::sleep(LOOK_EVERY);
            }
            most
        });
        let load = wrk.run(server, "/", cookie, bench.seconds.max(5));
        over.store(true, Ordering::Relaxed);
        (load, watch.join().unwrap_or(0.0))
    });
    load.map(|_| most)
}

/// Resident memory of a process in millions of bytes, as the system's own files or `ps` say.
pub fn resident(process: u32) -> Option<f64> {
    let from_file = || parse_status(&fs::read_to_string(format!("/proc/{process}/status")).ok()?);
    let from_ps = || Cmd::new("ps").args(["-o", "rss=", "-p", &process.to_string()]).answer()?.trim().parse().ok();
    let kibibytes: u32 = from_file().or_else(from_ps)?;
    Some(f64::from(kibibytes) * 1024.0 / 1e6)
}

/// The number in `VmRSS:     61440 kB`.
fn parse_status(text: &str) -> Option<u32> {
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resident_memory_is_read() {
        assert_eq!(parse_status("Name:\twaymark\nVmHWM:\t   70000 kB\nVmRSS:\t   61440 kB\n"), Some(61_440));
        assert_eq!(parse_status("Name:\tkthreadd\n"), None);
    }
}
