//! The command line. Exit codes: 0 done, 2 bad data, 64 wrong usage, 1 anything else.
mod data;
mod generate;
mod key;
mod policy;
mod routes;
mod serve;
mod user;

use crate::{
    config::{Config, Overrides, ServeOverrides},
    identity::IdentitySettings,
    mail::SmtpSettings,
};
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Bad data: nothing was applied.
pub const BAD_DATA: u8 = 2;
/// The command was called wrongly.
pub const WRONG_USAGE: u8 = 64;

/// What a command failed with: words for the person, and the exit code.
#[derive(Debug)]
pub struct Failure {
    /// One or more lines.
    pub words: String,
    /// The exit code.
    pub code: u8,
}

impl<E: std::fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Self { words: error.to_string(), code: 1 }
    }
}

/// What a command returns.
pub type Outcome = Result<(), Failure>;

#[derive(Parser)]
#[command(name = "waymark", version, about = "A portal where students set goals, reflect and lead their own conferences")]
struct Cli {
    #[command(flatten)]
    overrides: Overrides,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal
    Serve(ServeOverrides),
    /// Check the configuration and say what it comes to
    CheckConfig(ServeOverrides),
    /// Bring the database's schema up to date
    Migrate,
    /// List every page, server function and file route with the rule that guards it
    Routes {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// List who may do what with what, and through which tie
    Policy {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Create people and reset passwords
    #[command(subcommand)]
    User(user::UserCommand),
    /// Bring in data from other systems
    #[command(subcommand)]
    Import(data::ImportCommand),
    /// Make up data for trying things out
    #[command(subcommand)]
    Generate(generate::GenerateCommand),
}

/// Reads the command line and runs it.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(WRONG_USAGE) } else { ExitCode::SUCCESS };
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("waymark: the machine refuses threads: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(run(cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", failure.words);
            ExitCode::from(failure.code)
        }
    }
}

async fn run(cli: Cli) -> Outcome {
    let wrong = |words| Failure { words, code: WRONG_USAGE };
    let load = |serve: &ServeOverrides| Config::load(&cli.overrides, serve).map_err(wrong);
    match cli.command {
        Command::Serve(options) => serve::serve(load(&options)?.ready_to_serve().map_err(wrong)?).await,
        Command::CheckConfig(options) => {
            let config = load(&options)?.ready_to_serve().map_err(wrong)?;
            let mail = SmtpSettings::of(&config).map_err(wrong)?;
            println!("listens on {}, address {}", config.listen, config.address());
            println!("data in {}", config.data_dir.display());
            match mail {
                Some(settings) => println!("mail through {settings}"),
                None => println!("no mail: smtp_url is not set"),
            }
            for provider in IdentitySettings::of(&config).map_err(wrong)? {
                println!("school accounts of {provider}");
            }
            Ok(())
        }
        Command::Migrate => {
            data::open(&load(&ServeOverrides::default())?).await?;
            println!("the schema is up to date");
            Ok(())
        }
        Command::Routes { json } => routes::list(json),
        Command::Policy { json } => policy::list(json),
        Command::User(command) => user::run(command, &load(&ServeOverrides::default())?).await,
        Command::Import(command) => data::import(command, &load(&ServeOverrides::default())?).await,
        Command::Generate(command) => generate::run(command),
    }
}
