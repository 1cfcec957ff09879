//! `bench sign-in`: whether guessing tells anything, gets anywhere, or keeps the school out.

use super::{
    Bench,
    people::{self, Account},
    report::{self, Table, Target, median, rounded},
    start::resident,
};
use crate::{
    error::{Context, Result},
    http::Client,
    serve::DemoServer,
    sh::{self, Cmd},
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    fs,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

/// Where the school is, and where nobody was before.
const SCHOOL: &str = "203.0.113.7";
const ELSEWHERE: &str = "198.51.100.";
/// Wrong passwords for known and for unknown names, each, whose times are compared.
const TIMED: usize = 60;
/// The median for known names lies within so much of that for unknown ones.
const TIMES_WITHIN: f64 = 0.10;
/// Tries of the guesser, and how many at once.
const TRIES: usize = 10_000;
const AT_ONCE: usize = 8;
/// People who come in at one moment, and the password that they have.
const ARRIVING: usize = 200;
const PASSWORD: &str = "orange river walking boots";
/// `/healthz` while they arrive, in milliseconds.
const HEALTH_MS: f64 = 100.0;
/// Memory at its most while they arrive, in millions of bytes.
const MEMORY_MB: f64 = 200.0;

#[derive(Serialize)]
struct Kept {
    known_ms: f64,
    unknown_ms: f64,
    tries: usize,
    tries_in: usize,
    tries_answers: BTreeMap<u16, usize>,
    school_got_in: usize,
    school_tried: usize,
    arriving: usize,
    arriving_answers: BTreeMap<u16, usize>,
    arriving_seconds: f64,
    health_worst_ms: f64,
    memory_megabytes: f64,
}

pub fn run(bench: &Bench) -> Result<()> {
    let server = bench.fresh_demo()?;
    let accounts = people::accounts(&server)?;
    println!("sign-in: {} wrong passwords one after the other", 2 * TIMED);
    let (known_ms, unknown_ms) = times(&server, &accounts)?;
    println!("sign-in: {ARRIVING} people at once");
    let names = newcomers(bench)?;
    let arrival = arrive(&server, &names);
    println!("sign-in: {TRIES} tries from the school's own address");
    let attack = guess(&server, &accounts)?;
    let off = (known_ms / unknown_ms - 1.0).abs();
    let told: Vec<String> = attack.answers.iter().map(|(status, count)| format!("{count} × {status}")).collect();
    let arrived: Vec<String> = arrival.answers.iter().map(|(status, count)| format!("{count} × {status}")).collect();
    let mut table = Table::new(&["figure", "measured"]);
    table.row(["wrong password, known name, median".into(), format!("{known_ms:.1} ms")]);
    table.row(["wrong password, unknown name, median".into(), format!("{unknown_ms:.1} ms")]);
    table.row([format!("{ARRIVING} at once, in {:.1} s", arrival.seconds), arrived.join(", ")]);
    table.row([format!("{TRIES} tries from one address"), told.join(", ")]);
    let targets = [
        Target::new(
            "known against unknown name",
            format!("within {:.0} %", TIMES_WITHIN * 100.0),
            format!("{:.1} %", off * 100.0),
            off <= TIMES_WITHIN,
        ),
        Target::new(
            "people at once who got in",
            "all".to_owned(),
            format!("{} of {ARRIVING}", arrival.got_in()),
            arrival.got_in() == ARRIVING,
        ),
        Target::new("tries that got in", "0".to_owned(), attack.got_in.to_string(), attack.got_in == 0),
        Target::new(
            "the school's own, meanwhile",
            "all".to_owned(),
            format!("{} of {}", attack.school_in, attack.school_tried),
            attack.school_in == attack.school_tried && attack.school_tried > 0,
        ),
        Target::new(
            "/healthz meanwhile",
            format!("< {HEALTH_MS:.0} ms"),
            format!("{:.0} ms", arrival.health_ms),
            arrival.health_ms < HEALTH_MS,
        ),
        Target::new(
            "memory at its most",
            format!("< {MEMORY_MB:.0} MB"),
            format!("{:.0} MB", arrival.memory),
            arrival.memory < MEMORY_MB,
        ),
    ];
    let kept = Kept {
        known_ms: rounded(known_ms),
        unknown_ms: rounded(unknown_ms),
        tries: TRIES,
        tries_in: attack.got_in,
        tries_answers: attack.answers,
        school_got_in: attack.school_in,
        school_tried: attack.school_tried,
        arriving: ARRIVING,
        arriving_answers: arrival.answers,
        arriving_seconds: rounded(arrival.seconds),
        health_worst_ms: rounded(arrival.health_ms),
        memory_megabytes: rounded(arrival.memory),
    };
    report::show(bench, "sign-in", &table, &kept, &targets)
}

/// The status of one try.
fn attempt(client: &Client, identifier: &str, password: &str) -> Result<u16> {
    // A form: a wrong password goes back to the page with 303, a right one on; who got in is seen by the session.
    let answer = client.post("/api/account/sign-in", &[("identifier", identifier), ("password", password)])?;
    let on = people::cookie(&answer, "waymark").is_some()
        || answer.header("location").is_some_and(|to| to.starts_with("/sign-in/code"));
    Ok(if on { 200 } else { answer.status })
}

/// Median milliseconds of a wrong password for a name that is known, and for one that is not.
fn times(server: &DemoServer, accounts: &[Account]) -> Result<(f64, f64)> {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for round in 0..TIMED {
        // Few from each address, so that none of them is told to wait.
        let client = server.client().from(format!("{ELSEWHERE}{}", round / 20 + 1));
        let account = &accounts[round % accounts.len()].identifier;
        let nobody = format!("{round}{}", account.chars().rev().collect::<String>());
        for (name, times) in [(account, &mut known), (&nobody, &mut unknown)] {
            let begun = Instant::now();
            attempt(&client, name, "wrong wrong wrong")?;
            times.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
    }
    Ok((median(known), median(unknown)))
}

struct Arrival {
    answers: BTreeMap<u16, usize>,
    seconds: f64,
    health_ms: f64,
    memory: f64,
}

impl Arrival {
    fn got_in(&self) -> usize {
        self.answers.get(&200).copied().unwrap_or(0)
    }
}

/// Students who have not been here before, by user name.
fn newcomers(bench: &Bench) -> Result<Vec<String>> {
    let (log, password) = (bench.folder.join("newcomers.log"), bench.folder.join("newcomers.password"));
    fs::write(&password, PASSWORD).context(format!("writing {}", password.display()))?;
    let names: Vec<String> = (0..ARRIVING).map(|number| format!("newcomer{number}")).collect();
    for name in &names {
        let create = ["user", "create", name, "--given-name", "New", "--family-name", "Comer", "--role", "student"];
        let create = Cmd::new(&bench.binary).args(create).args(["--password-stdin", "--data-dir"]).arg(bench.data());
        create.log_to(&log)?.input(&password)?.run()?;
    }
    Ok(names)
}

/// All of them at one moment, at the school.
fn arrive(server: &DemoServer, names: &[String]) -> Arrival {
    let over = AtomicBool::new(false);
    let begun = Instant::now();
    let (answers, (health_ms, memory)) = thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let (mut worst, mut most): (f64, f64) = (0.0, 0.0);
            while !over.load(Ordering::Relaxed) {
                let asked = Instant::now();
                let well = server.client().get("/healthz").is_ok_and(|answer| answer.status == 200);
                worst = worst.max(if well { asked.elapsed().as_secs_f64() * 1000.0 } else { f64::INFINITY });
                most = most.max(resident(server.process_id()).unwrap_or(0.0));
                thread::sleep(Duration::from_millis(20));
            }
            (worst, most)
        });
        let come = |name| attempt(&server.client().from(SCHOOL.into()), name, PASSWORD).unwrap_or(0);
        let tries: Vec<_> = names.iter().map(|name| scope.spawn(move || come(name))).collect();
        let mut answers = BTreeMap::new();
        for answer in tries {
            *answers.entry(answer.join().unwrap_or(0)).or_insert(0) += 1;
        }
        over.store(true, Ordering::Relaxed);
        (answers, watch.join().unwrap_or((f64::INFINITY, f64::INFINITY)))
    });
    Arrival { answers, seconds: begun.elapsed().as_secs_f64(), health_ms, memory }
}

struct Attack {
    answers: BTreeMap<u16, usize>,
    got_in: usize,
    school_in: usize,
    school_tried: usize,
}

/// A guesser at the school's own address, while people of the school come in again who signed in from there before: those
/// at whose names the guesser tries, in their own browsers; the others in new ones.
fn guess(server: &DemoServer, accounts: &[Account]) -> Result<Attack> {
    let next = AtomicUsize::new(0);
    let targets = &accounts[..accounts.len() / 2];
    let mut school_browsers = Vec::new();
    for (number, account) in accounts.iter().enumerate() {
        let client = server.client().from(SCHOOL.into());
        let answer = people::come_in(&client, account)?;
        let own = people::cookie(&answer, "waymark-browser").filter(|_| number < targets.len());
        school_browsers.push(own.map_or(client.clone(), |cookie| client.with_cookie(cookie)));
    }
    let (answers, school) = thread::scope(|scope| {
        let guessers: Vec<_> = (0..AT_ONCE)
            .map(|_| {
                scope.spawn(|| {
                    let client = server.client().from(SCHOOL.into());
                    let mut answers = BTreeMap::new();
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= TRIES || sh::interrupted() {
                            return answers;
                        }
                        // Stuffing: one password each for many names, now and then a name that is somebody's.
                        let name = match targets.get(number % 500) {
                            Some(account) => account.identifier.clone(),
                            None => format!("student{number}"),
                        };
                        let status = attempt(&client, &name, &format!("Summer-holiday-{number}")).unwrap_or(0);
                        *answers.entry(status).or_insert(0) += 1;
                    }
                })
            })
            .collect();
        let mut school = (0, 0);
        for (account, client) in accounts.iter().zip(&school_browsers) {
            thread::sleep(Duration::from_millis(300));
            school.1 += 1;
            school.0 += usize::from(attempt(client, &account.identifier, &account.password).is_ok_and(|status| status == 200));
        }
        let mut answers: BTreeMap<u16, usize> = BTreeMap::new();
        for guesser in guessers {
            for (status, count) in guesser.join().unwrap_or_default() {
                *answers.entry(status).or_insert(0) += count;
            }
        }
        (answers, school)
    });
    let got_in = answers.get(&200).copied().unwrap_or(0);
    Ok(Attack { answers, got_in, school_in: school.0, school_tried: school.1 })
}
