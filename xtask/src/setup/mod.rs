//! What a fresh machine lacks: found, installed where that is ours to do, or named in one line.

mod apt;
pub mod chromium;
mod fonts;
pub mod npm;
pub mod postgres;
pub mod wasm;
pub mod wrk;

use crate::error::Result;

/// What could not be had. Each is one line that a person has read, and one *skipped* in the tests' last line.
#[derive(Default)]
pub struct Report {
    skipped: usize,
}

impl Report {
    /// Says what is missing and how to get it.
    pub fn missing(&mut self, what: &str) {
        println!("skipped: {what}");
        self.skipped += 1;
    }

    pub fn skipped(&self) -> usize {
        self.skipped
    }
}

/// `cargo xtask setup`: everything.
pub fn command() -> Result<()> {
    let mut report = Report::default();
    wasm::add_target()?;
    npm::install(&mut report);
    chromium::get(&mut report);
    fonts::get(&mut report);
    postgres::get(&mut report);
    wrk::get(&mut report);
    match report.skipped() {
        0 => println!("everything is here"),
        some => println!("{some} missing; what needs them is skipped, the rest works"),
    }
    Ok(())
}

/// For a build: the wasm target must be here; the size optimiser may be missing.
pub fn for_building() -> Result<()> {
    wasm::add_target()?;
    npm::install(&mut Report::default());
    Ok(())
}

/// For tests over HTTP: PostgreSQL's programs, if they can be had.
pub fn for_http(report: &mut Report) -> Option<std::path::PathBuf> {
    postgres::get(report)
}

/// For tests in a browser: npm packages and Chromium, or nothing when one of them cannot be had.
pub fn for_browser(report: &mut Report) -> Result<Option<std::path::PathBuf>> {
    wasm::add_target()?;
    if !npm::install(report) {
        return Ok(None);
    }
    let chromium = chromium::get(report);
    if chromium.is_some() {
        fonts::get(report);
    }
    Ok(chromium)
}
