//! `cargo xtask check`: everything that can be told without running Waymark. Quick looks first, the compiler last.

mod ftl;
mod languages;
mod leaks;
mod licences;
mod lint;
mod root_entries;
mod rust_text;
mod source_rules;
mod spelling;

use crate::{
    error::{Error, Result},
    paths, sh,
};
use clap::ValueEnum;
use std::{fmt, path::Path};

#[derive(clap::Args)]
pub struct Args {
    /// Only these; all of them when none is named
    parts: Vec<Part>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Part {
    /// What stands at the visible root
    Root,
    /// Rules of the house that a look at the sources can tell
    Rules,
    /// The same messages with the same arguments in every language
    Languages,
    /// What the browser's client must never contain
    Leaks,
    /// Licences, sources and banned crates
    Licences,
    /// Spelling of code and English text
    Spelling,
    /// rustfmt
    Fmt,
    /// clippy, per package and target
    Clippy,
}

/// Something to mend, with its place and what would be right.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    place: String,
    line: usize,
    says: String,
}

impl Problem {
    /// `line` counts from one.
    pub fn new(file: &Path, line: usize, says: impl Into<String>) -> Self {
        Self { place: paths::shown(file), line, says: says.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.place, self.line, self.says)
    }
}

/// How one part went, when it could be run.
pub enum Outcome {
    Problems(Vec<Problem>),
    Skipped(String),
}

impl From<Vec<Problem>> for Outcome {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Problems(problems)
    }
}

/// `cargo xtask check`
pub fn command(args: &Args) -> Result<()> {
    let parts = if args.parts.is_empty() { Part::value_variants() } else { &args.parts };
    let mut failed = Vec::new();
    for part in parts {
        let name = part.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        println!("check: {name}");
        match part.run() {
            Ok(Outcome::Problems(problems)) if problems.is_empty() => {}
            Ok(Outcome::Problems(mut problems)) => {
                problems.sort();
                problems.dedup();
                for problem in &problems {
                    println!("{problem}");
                }
                failed.push(format!("{name} ({})", problems.len()));
            }
            Ok(Outcome::Skipped(why)) => println!("skipped: {why}"),
            Err(error) => {
                println!("{error}");
                failed.push(name);
            }
        }
        if sh::interrupted() {
            return Error::err("stopped");
        }
    }
    if failed.is_empty() {
        println!("check: all is well");
        return Ok(());
    }
    Error::err(format!("to mend: {}", failed.join(", ")))
}

impl Part {
    fn run(self) -> Result<Outcome> {
        match self {
            Self::Root => root_entries::check().map(Outcome::from),
            Self::Rules => source_rules::check().map(Outcome::from),
            Self::Languages => languages::check().map(Outcome::from),
            Self::Leaks => leaks::check().map(Outcome::from),
            Self::Licences => licences::check().map(Outcome::from),
            Self::Spelling => spelling::check(),
            Self::Fmt => lint::formatting().map(Outcome::from),
            Self::Clippy => lint::clippy().map(Outcome::from),
        }
    }
}
