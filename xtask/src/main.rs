//! `cargo xtask …`: set up, build, check, test, try and release Waymark, from one clone and without other tools.

mod bench;
mod build;
mod cargo;
mod check;
mod demo;
mod dev;
mod digest;
mod error;
mod front;
mod http;
mod paths;
mod pg;
mod release;
mod serve;
mod setup;
mod sh;
mod test;

use clap::{Parser, Subcommand};
use error::Result;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

/// Set up, build, check, test, try and release Waymark.
#[derive(Subcommand)]
enum Task {
    /// Get what the other commands need; says what cannot be had
    Setup,
    /// Build the browser's files into target/site
    Front(front::Args),
    /// Build target/release/waymark, complete in itself
    Build,
    /// Build, and serve a demo school from target/demo
    Demo(demo::Args),
    /// Serve a demo school from target/dev; rebuild and reload on change
    Dev(dev::Args),
    /// Formatting, lints, languages, rules of the house, licences, spelling
    Check(check::Args),
    /// Every test, or one kind: unit, http, browser
    Test(test::Args),
    /// Figures beside their targets: pages, size, start, statements
    Bench(bench::Args),
    /// Run a throw-away `PostgreSQL` until Ctrl-C
    Pg,
    /// Pack the binary for others
    Release,
}

fn main() -> ExitCode {
    match run(Cli::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    sh::stop_children_on_interrupt()?;
    paths::ensure_site()?;
    match task {
        Task::Setup => setup::command(),
        Task::Front(args) => front::command(&args),
        Task::Build => build::command(),
        Task::Demo(args) => demo::command(&args),
        Task::Dev(args) => dev::command(&args),
        Task::Check(args) => check::command(&args),
        Task::Test(args) => return test::command(&args),
        Task::Bench(args) => return bench::command(&args),
        Task::Pg => pg::command(),
        Task::Release => release::command(),
    }
    .map(|()| ExitCode::SUCCESS)
}
