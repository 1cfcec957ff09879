//! Runs `cargo test` and counts what its tests say.
//!
//! A test that lacks something prints `skipped: REASON` and returns. To libtest it has passed, to us it has not: each
//! such test is taken from the passed ones, each such line is counted as skipped.

use super::{ALL, Choice, Tally, fixtures};
use crate::{
    error::{Error, Result},
    sh,
};

/// One run of `cargo test`.
pub struct Suite {
    pub package: &'static str,
    /// After `cargo test --package …`.
    pub arguments: Vec<&'static str>,
    pub env: Vec<(&'static str, String)>,
}

impl Suite {
    /// Runs it, prints what it says, and adds what it counted.
    pub fn run(self, choice: &Choice, tally: &mut Tally) -> Result<()> {
        println!("test: {}", self.package);
        let mut command = sh::cargo().args(["test", "--no-fail-fast", "--package", self.package]).args(&self.arguments);
        command = command.args(["--", "--show-output"]).args(&choice.filters);
        if choice.all {
            command = command.arg("--include-ignored").env(ALL, "1");
        }
        for (name, value) in &self.env {
            command = command.env(name, value);
        }
        if let Some(folder) = fixtures() {
            command = command.env("WAYMARK_FIXTURES", folder);
        }
        let shown = command.shown();
        let mut counter = Counter::default();
        let succeeded = command.stream(|line| {
            if counter.read(line) {
                println!("{line}");
            }
        })?;
        let counted = counter.tally();
        tally.add(counted);
        if !succeeded && counted.failed == 0 {
            return Error::err(format!("`{shown}` did not run to its end; its own words are above"));
        }
        Ok(())
    }
}

/// Reads the lines of one `cargo test`.
#[derive(Default)]
struct Counter {
    tally: Tally,
    /// Tests that passed without having tested.
    hollow: usize,
    /// Inside the output of tests that passed, which nobody needs to see.
    in_output: bool,
    /// Whether the test whose output this is has said that it skips.
    said: bool,
}

impl Counter {
    /// Takes in a line; true when it is worth printing.
    fn read(&mut self, line: &str) -> bool {
        if let Some(result) = parse_result(line) {
            self.in_output = false;
            self.tally.add(result);
            return true;
        }
        if line.trim_start().starts_with("skipped: ") {
            self.tally.skipped += 1;
            // Outside of a test's own section there is no telling which test it was: each line stands for one.
            if !self.in_output || !self.said {
                self.hollow += 1;
            }
            self.said = true;
            return true;
        }
        match line {
            "successes:" => self.in_output = true,
            "failures:" => self.in_output = false,
            _ if line.starts_with("---- ") => self.said = false,
            _ => {}
        }
        !self.in_output
    }

    fn tally(&self) -> Tally {
        Tally { passed: self.tally.passed.saturating_sub(self.hollow), ..self.tally }
    }
}

/// `test result: ok. 5 passed; 0 failed; 1 ignored; …`
fn parse_result(line: &str) -> Option<Tally> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let count = |what: &str| counts.split(';').find_map(|part| part.trim().strip_suffix(what)?.trim().parse::<usize>().ok());
    Some(Tally { passed: count("passed")?, failed: count("failed")?, skipped: count("ignored")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(lines: &str) -> Tally {
        let mut counter = Counter::default();
        for line in lines.lines() {
            counter.read(line);
        }
        counter.tally()
    }

    #[test]
    fn result_lines_are_added_up_and_ignored_tests_are_skipped() {
        let lines = "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s\n\
                     test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s";
        assert_eq!(counted(lines), Tally { passed: 7, failed: 1, skipped: 1 });
        assert_eq!(parse_result("test result: nonsense"), None);
        assert_eq!(parse_result("test goals::tests::a ... ok"), None);
    }

    #[test]
    fn a_test_that_skips_has_not_passed() {
        let lines = "test a ... ok\ntest b ... ok\n\nsuccesses:\n\n---- a stdout ----\nskipped: no fixtures\nskipped: no database\n\n\
                     ---- b stdout ----\nhello\n\nsuccesses:\n    a\n    b\n\n\
                     test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(counted(lines), Tally { passed: 1, failed: 0, skipped: 2 });
    }

    #[test]
    fn a_test_that_skips_past_the_capture_has_not_passed_either() {
        let lines = "skipped: no database\ntest a ... ok\n\
                     test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(counted(lines), Tally { passed: 1, failed: 0, skipped: 1 });
    }

    #[test]
    fn output_of_passed_tests_is_kept_quiet_and_that_of_failed_ones_is_not() {
        let mut counter = Counter::default();
        let shown: Vec<&str> = [
            "test a ... ok",
            "successes:",
            "---- a stdout ----",
            "noise",
            "skipped: x",
            "failures:",
            "---- b stdout ----",
            "why",
        ]
        .into_iter()
        .filter(|line| counter.read(line))
        .collect();
        assert_eq!(shown, ["test a ... ok", "skipped: x", "failures:", "---- b stdout ----", "why"]);
    }
}
