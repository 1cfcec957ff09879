//! `bench mutants`: takes away each authorization call in turn, and asks whether a test notices.
//!
//! A copy of the sources gets a switch at every call ([`rewrite`]) and is built once; then the authorization sweep runs with one
//! switch off, on SQLite, and every other HTTP test when the sweep saw nothing. Who survives that is listed in `survivors.txt`
//! with a reason, or is a failure.

mod rewrite;

use super::{
    Bench,
    report::{self, Table, Target},
};
use crate::{
    error::{Context, Error, Result},
    paths,
    sh::{self, Cmd},
};
use rewrite::{Mutant, rewrite};
use serde::Serialize;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The calls that no test can notice, with the reason: `FILE: CALL: REASON`, a line each.
const SURVIVORS: &str = include_str!("mutants/survivors.txt");
/// The module with the switches, put beside the sources of `domain`.
const SWITCHES: &str = include_str!("mutants/switches.rs");
/// What is rewritten: folder, and how its crate calls the one with the switches.
const ROOMS: [(&str, &str); 3] = [("app/domain/src/", "crate"), ("app/src/", "domain"), ("server/src/", "domain")];

/// Who noticed that a call was gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Noticed {
    Sweep,
    OtherTest,
    Nobody,
}

#[derive(Serialize)]
struct Kept {
    mutants: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    place: String,
    call: String,
    noticed: Noticed,
}

/// True when every call is noticed, or listed.
pub fn run(bench: &Bench) -> Result<bool> {
    let folder = paths::at("target/mutants");
    let tree = folder.join("tree");
    let mutants = copy(&tree)?;
    println!("bench: building with {} switches", mutants.len());
    let binary = build(&tree, &folder.join("build"))?;
    if !passes(&binary, &tree, None, &["on_sqlite"])? {
        return Error::err("the tests fail with every switch on; `cargo xtask test http` says why");
    }
    let mut lines = Vec::new();
    for (number, mutant) in mutants.iter().enumerate() {
        if sh::interrupted() {
            return Error::err("stopped");
        }
        let noticed = if !passes(&binary, &tree, Some(number), &["sweep::", "--skip", "on_postgres"])? {
            Noticed::Sweep
        } else if !passes(&binary, &tree, Some(number), &near(&mutant.file))?
            || !passes(&binary, &tree, Some(number), &["on_sqlite", "--skip", "sweep::"])?
        {
            Noticed::OtherTest
        } else {
            Noticed::Nobody
        };
        let place = format!("{}:{}", mutant.file, mutant.line);
        println!("bench: {number} {place}: {noticed:?}");
        lines.push(Line { place, call: mutant.call.clone(), noticed });
    }
    let survivors: Vec<&Mutant> =
        mutants.iter().zip(&lines).filter(|(_, line)| line.noticed == Noticed::Nobody).map(|(mutant, _)| mutant).collect();
    let unlisted = survivors.iter().filter(|mutant| !is_listed(mutant)).count();
    let mut table = Table::new(&["noticed by", "calls"]);
    for (words, noticed) in [("the sweep", Noticed::Sweep), ("another test", Noticed::OtherTest), ("nobody", Noticed::Nobody)] {
        table.row([words.to_owned(), lines.iter().filter(|line| line.noticed == noticed).count().to_string()]);
    }
    let targets = [Target::new("calls that go unnoticed without a reason", "0", unlisted.to_string(), unlisted == 0)];
    report::show(bench, "mutants", &table, &Kept { mutants: lines }, &targets)?;
    Ok(unlisted == 0)
}

fn is_listed(mutant: &Mutant) -> bool {
    let start = format!("{}: {}: ", mutant.file, mutant.call);
    SURVIVORS.lines().any(|line| line.starts_with(&start))
}

/// Copies what git keeps, with a switch at every authorization call.
fn copy(tree: &Path) -> Result<Vec<Mutant>> {
    let files = Cmd::new("git").args(["ls-files"]).output()?;
    let mut mutants = Vec::new();
    for file in files.lines() {
        let from = paths::at(file);
        let to = tree.join(file);
        // What is deleted and not committed is listed all the same.
        if !from.is_file() {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).context(format!("making {}", paths::shown(folder)))?;
        }
        let bytes = fs::read(&from).context(format!("reading {file}"))?;
        let home = ROOMS.iter().find(|(room, _)| file.starts_with(room)).map(|(_, home)| *home);
        let bytes = match home {
            Some(home) if is_code(file) => {
                let text = String::from_utf8(bytes).map_err(|error| Error::new(format!("{file}: {error}")))?;
                let text = rewrite(&text, file, home, &mut mutants);
                let text = if file == "app/domain/src/lib.rs" { with_switches(&text) } else { text };
                text.into_bytes()
            }
            _ => bytes,
        };
        write_changed(&to, &bytes)?;
    }
    write_changed(&tree.join("app/domain/src/switches.rs"), SWITCHES.as_bytes())?;
    Ok(mutants)
}

fn is_code(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|end| end == "rs") && !file.contains("/tests/") && !file.ends_with("/tests.rs")
}

fn with_switches(text: &str) -> String {
    format!("{text}\n#[allow(missing_docs, unused)]\n#[cfg(feature = \"ssr\")]\npub mod switches;\n")
}

/// What is the same keeps its time, so that cargo builds less the next time.
fn write_changed(file: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    fs::write(file, bytes).context(format!("writing {}", paths::shown(file)))
}

/// Builds the HTTP tests and returns their binary.
fn build(tree: &Path, target: &Path) -> Result<PathBuf> {
    let said = sh::cargo()
        .args(["test", "--package", "server", "--test", "it", "--no-run", "--message-format", "json", "--target-dir"])
        .arg(target)
        .dir(tree)
        .output()?;
    let path = said.lines().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let name = message.get("target")?.get("name")?.as_str()?;
        (name == "it").then(|| message.get("executable")?.as_str().map(PathBuf::from))?
    });
    path.context("cargo built no HTTP tests")
}

/// The tests of the capability that a file belongs to: they are asked before all others.
fn near(file: &str) -> Vec<&'static str> {
    let tests: &[&str] = match file.trim_start_matches("app/domain/src/").split('/').next() {
        Some("account") => &["account::", "people::"],
        Some("roster") => &["people::", "students::"],
        Some("conferences") => &["guests::", "loop_walk::", "concurrency::"],
        Some("records") => &["records::"],
        Some("notices") => &["notices::"],
        _ => &["visibility::", "loop_walk::"],
    };
    [tests, &["--skip", "on_postgres", "--skip", "sweep::"]].concat()
}

/// Whether these tests pass with one switch off.
fn passes(binary: &Path, tree: &Path, off: Option<usize>, filters: &[&str]) -> Result<bool> {
    let mut command = Cmd::new(binary).args(filters).dir(tree.join("server"));
    if let Some(number) = off {
        command = command.env("WAYMARK_MUTANT", number.to_string());
    }
    // What a stopped run leaves behind goes with the folder of the next.
    let room = tempfile::tempdir().context("making a folder for test data")?;
    command.env("TMPDIR", room.path()).stream_while(|line| !line.ends_with("... FAILED"))
}
