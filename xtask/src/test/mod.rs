//! `cargo xtask test`: every test of every kind, and one last line that counts them.
//!
//! The last line is `N passed, N failed, N skipped`. What could not be run for want of something (a browser,
//! PostgreSQL, fixtures) is *skipped* and has been named; a suite that should run and does not is *failed*.

mod browser;
mod http;
mod libtest;
mod playwright;
mod unit;

use crate::{
    error::{Error, Result},
    paths,
    setup::Report,
};
use std::{
    env, fmt,
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(clap::Args)]
pub struct Args {
    /// The slow ones too: those that are `#[ignore]` or look for `WAYMARK_TEST_ALL`
    #[arg(long)]
    all: bool,
    /// A kind (`unit`, `http`, `browser`), then parts of names; everything when nothing is named
    #[arg(value_name = "KIND or FILTER")]
    words: Vec<String>,
}

/// Set for tests that are too slow for every day and would otherwise skip themselves.
const ALL: &str = "WAYMARK_TEST_ALL";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Unit,
    Http,
    Browser,
}

/// What to run.
pub struct Choice {
    kinds: Vec<Kind>,
    filters: Vec<String>,
    all: bool,
}

impl Choice {
    fn from_args(args: &Args) -> Self {
        let kind = match args.words.first().map(String::as_str) {
            Some("unit") => Some(Kind::Unit),
            Some("http") => Some(Kind::Http),
            Some("browser") => Some(Kind::Browser),
            _ => None,
        };
        Self {
            kinds: kind.map_or_else(|| vec![Kind::Unit, Kind::Http, Kind::Browser], |kind| vec![kind]),
            filters: args.words.iter().skip(usize::from(kind.is_some())).cloned().collect(),
            all: args.all,
        }
    }
}

/// How many of what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

/// `cargo xtask test`
pub fn command(args: &Args) -> Result<ExitCode> {
    let choice = Choice::from_args(args);
    let mut tally = Tally::default();
    let mut report = Report::default();
    for kind in &choice.kinds {
        let suites = match kind {
            Kind::Unit => {
                unit::run(&choice, &mut tally);
                Ok(())
            }
            Kind::Http => http::run(&choice, &mut report, &mut tally),
            Kind::Browser => browser::run(&choice, &mut report, &mut tally),
        };
        if let Err(error) = suites {
            did_not_run(&error, &mut tally);
        }
        if crate::sh::interrupted() {
            return Error::err("stopped");
        }
    }
    tally.skipped += report.skipped();
    println!("{tally}");
    Ok(if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A suite that should have run counts as one failure.
fn did_not_run(error: &Error, tally: &mut Tally) {
    println!("failed: {error}");
    tally.failed += 1;
}

/// Test data from outside the checkout, if there is any.
fn fixtures() -> Option<PathBuf> {
    let named = env::var_os("WAYMARK_FIXTURES").filter(|path| !path.is_empty()).map(PathBuf::from);
    let folder = named.unwrap_or_else(|| PathBuf::from("../shared/fixtures"));
    paths::root().join::<&Path>(&folder).canonicalize().ok().filter(|folder| folder.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(words: &[&str]) -> Choice {
        Choice::from_args(&Args { all: false, words: words.iter().map(ToString::to_string).collect() })
    }

    #[test]
    fn the_first_word_may_be_a_kind_and_the_rest_are_filters() {
        assert_eq!(choice(&[]).kinds, [Kind::Unit, Kind::Http, Kind::Browser]);
        assert_eq!(choice(&["http", "goals", "unit"]).kinds, [Kind::Http]);
        assert_eq!(choice(&["http", "goals", "unit"]).filters, ["goals", "unit"]);
        assert_eq!(choice(&["goals"]).filters, ["goals"]);
        assert_eq!(choice(&["goals"]).kinds.len(), 3);
    }

    #[test]
    fn the_last_line_is_as_promised() {
        let tally = Tally { passed: 3, failed: 0, skipped: 2 };
        assert_eq!(tally.to_string(), "3 passed, 0 failed, 2 skipped");
    }
}
