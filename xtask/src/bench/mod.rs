//! `cargo xtask bench`: figures beside their targets, as a table and in `target/bench/NAME.json`.
//!
//! Small machines are noisy, so speed is a ratio: each load on a page stands beside one on a route of the same process
//! behind no layer at all, taken in the same breath, and the median of five such pairs counts. A missed target is
//! printed, not an error; a page over the statement limit is one, for that count does not depend on the machine.

mod links;
mod load;
mod mutants;
mod pages;
mod people;
mod report;
mod sign_in;
mod size;
mod start;
mod statements;

use crate::{
    build,
    error::{Context, Error, Result},
    front, paths,
    serve::DemoServer,
    setup, sh,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(clap::Args)]
pub struct Args {
    /// What to measure; all but `mutants` when nothing is named
    #[arg(value_enum, value_name = "NAME")]
    names: Vec<Name>,
    /// Measure this binary, and target/site as it is, and build nothing
    #[arg(long, value_name = "FILE")]
    binary: Option<PathBuf>,
    /// How long each load lasts
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=30))]
    seconds: u32,
}

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Name {
    /// What a first visit costs on the wire
    Size,
    /// From process start to first page; memory at rest and under load
    Start,
    /// Requests a second and how long they take, beside a route without layers
    Pages,
    /// Whether guessing passwords tells anything, gets anywhere, or keeps the school out
    SignIn,
    /// SQL statements of every page, as everybody in the demo; fails above the limit
    Statements,
    /// Which test notices when an authorization call is gone: an hour, and only when named
    Mutants,
}

const ALL: [Name; 5] = [Name::Size, Name::Start, Name::Pages, Name::SignIn, Name::Statements];
/// How often what is noisy is measured.
const ROUNDS: usize = 5;

/// What all measurements share.
struct Bench {
    binary: PathBuf,
    /// `target/bench`
    folder: PathBuf,
    seconds: u32,
}

pub fn command(args: &Args) -> Result<ExitCode> {
    let names = if args.names.is_empty() { ALL.to_vec() } else { args.names.clone() };
    let bench = Bench {
        binary: match &args.binary {
            Some(binary) => std::path::absolute(binary).context("finding the binary")?,
            None => paths::waymark("release"),
        },
        folder: paths::at("target/bench"),
        seconds: args.seconds,
    };
    fs::create_dir_all(&bench.folder).context("making target/bench")?;
    if args.binary.is_none() && names != [Name::Mutants] {
        setup::for_building()?;
        if names == [Name::Size] { front::build(front::Profile::Release)? } else { build::release()? }
    }
    let mut good = true;
    for name in names {
        if sh::interrupted() {
            return Error::err("stopped");
        }
        let measured = match name {
            Name::Size => size::run(&bench).map(|()| true),
            Name::Start => start::run(&bench).map(|()| true),
            Name::Pages => pages::run(&bench).map(|()| true),
            Name::SignIn => sign_in::run(&bench).map(|()| true),
            Name::Statements => statements::run(&bench),
            Name::Mutants => mutants::run(&bench),
        };
        // One measurement that cannot be taken keeps nobody from the others.
        good &= measured.unwrap_or_else(|error| {
            println!("failed: {error}");
            false
        });
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Bench {
    fn data(&self) -> PathBuf {
        self.folder.join("demo")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("server.log")
    }

    /// Starts a server on a demo school made just now. The school stays when the server ends.
    fn fresh_demo(&self) -> Result<DemoServer> {
        let data = self.data();
        clear(&data)?;
        let mut server = DemoServer::launch(&self.binary, &data, &self.log())?;
        server.wait_until_ready(&self.log())?;
        Ok(server)
    }
}

fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).context(format!("clearing {}", paths::shown(folder)))?;
    }
    fs::create_dir_all(folder).context(format!("making {}", paths::shown(folder)))
}
