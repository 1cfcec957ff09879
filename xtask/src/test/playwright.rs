//! What Playwright's JSON report counts.

use super::Tally;
use crate::error::{Context, Result};
use serde::Deserialize;

#[derive(Deserialize)]
struct Report {
    stats: Stats,
    #[serde(default)]
    errors: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Stats {
    expected: usize,
    unexpected: usize,
    /// Passed, but not at once.
    flaky: usize,
    skipped: usize,
}

/// Errors outside of tests (a file that does not load) count as failures.
pub fn count(json: &str) -> Result<Tally> {
    let report: Report = serde_json::from_str(json).context("reading Playwright's report")?;
    let Stats { expected, unexpected, flaky, skipped } = report.stats;
    Ok(Tally { passed: expected + flaky, failed: unexpected + report.errors.len(), skipped })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_counted() {
        let json = r#"{"config":{},"suites":[],"errors":[{"message":"x"}],
            "stats":{"startTime":"t","duration":1.5,"expected":4,"skipped":2,"unexpected":1,"flaky":1}}"#;
        assert_eq!(count(json).unwrap(), Tally { passed: 5, failed: 2, skipped: 2 });
        assert!(count("{}").is_err());
    }
}
