//! Tests without a server: rules, views, migrations, and xtask itself.

use super::{Choice, Tally, did_not_run, libtest::Suite};
use crate::paths;
use std::fs;

pub fn run(choice: &Choice, tally: &mut Tally) {
    let mut suites = vec![suite("domain", &["--features", "ssr"]), suite("app", &["--features", "ssr", "--lib"])];
    if has_tests("migrations") {
        suites.push(suite("migrations", &[]));
    }
    suites.push(suite("xtask", &["--target-dir", "target/xtask"]));
    for suite in suites {
        if let Err(error) = suite.run(choice, tally) {
            did_not_run(&error, tally);
        }
        if crate::sh::interrupted() {
            break;
        }
    }
}

fn suite(package: &'static str, arguments: &[&'static str]) -> Suite {
    Suite { package, arguments: arguments.to_vec(), env: Vec::new() }
}

/// Compiling a test program for a crate without tests is time for nothing.
fn has_tests(package: &str) -> bool {
    let is_test = |source: String| source.contains("#[test]") || source.contains("::test]");
    paths::files_with(&paths::at(package), "rs").iter().any(|file| fs::read_to_string(file).is_ok_and(is_test))
}
