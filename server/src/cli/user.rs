//! `waymark user`: the first administrator, and a forgotten password. Passwords never stand on the command line.
use super::{BAD_DATA, Failure, Outcome, WRONG_USAGE, data};
use crate::config::Config;
use clap::Subcommand;
use domain::{
    account::{
        service::{self, NewUser},
        types::NewPassword,
    },
    error::Error,
    field::{FieldErrors, Problem},
    roster::types::Role,
};
use std::io::{IsTerminal, Read};

/// What can be done to people from the command line.
#[derive(Subcommand)]
pub enum UserCommand {
    /// Create somebody who signs in with a password
    Create {
        /// E-mail address or user name
        identifier: String,
        #[arg(long)]
        given_name: String,
        #[arg(long)]
        family_name: String,
        /// student, guardian, teacher, aide, counselor, coordinator, leader or admin
        #[arg(long, default_value = "admin", value_parser = |word: &str| Role::from_word(word).ok_or("unknown role: write student, guardian, teacher, aide, counselor, coordinator, leader or admin"))]
        role: Role,
        /// Read the password from standard input
        #[arg(long)]
        password_stdin: bool,
    },
    /// Set a new password and end every session
    Reset {
        /// E-mail address or user name
        identifier: String,
        /// Read the password from standard input
        #[arg(long)]
        password_stdin: bool,
    },
}

/// Runs a user command.
pub async fn run(command: UserCommand, config: &Config) -> Outcome {
    let db = data::open(config).await?;
    match command {
        UserCommand::Create { identifier, given_name, family_name, role, password_stdin } => {
            let password = ask_password(password_stdin)?;
            let user = NewUser { identifier: identifier.clone(), given_name, family_name, role };
            service::create_user(&db, user, password).await.map_err(explain)?;
            println!("{identifier} can sign in as {role}");
        }
        UserCommand::Reset { identifier, password_stdin } => {
            let password = ask_password(password_stdin)?;
            service::reset_password(&db, &identifier, password).await.map_err(explain)?;
            println!("{identifier} has a new password; every session has ended");
        }
    }
    Ok(())
}

fn ask_password(from_stdin: bool) -> Result<NewPassword, Failure> {
    let (password, again) = if from_stdin {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        let password = text.trim_end_matches(['\r', '\n']).to_owned();
        (password.clone(), password)
    } else if std::io::stdin().is_terminal() {
        (rpassword::prompt_password("Password: ")?, rpassword::prompt_password("Again: ")?)
    } else {
        return Err(Failure { words: "no terminal to ask for a password: use --password-stdin".into(), code: WRONG_USAGE });
    };
    NewPassword::parse(&password, &again).map_err(|errors| explain(Error::Invalid(errors)))
}

fn explain(error: Error) -> Failure {
    let words = match &error {
        Error::NotFound => "there is nobody with this identifier".to_owned(),
        Error::Invalid(FieldErrors(problems)) => {
            problems.iter().map(|(field, problem)| format!("{field}: {}", in_words(problem))).collect::<Vec<_>>().join("\n")
        }
        error => error.to_string(),
    };
    let code = if matches!(error, Error::NotFound | Error::Invalid(_)) { BAD_DATA } else { 1 };
    Failure { words, code }
}

/// What is wrong with what was typed. A command asks for names and a password: what only forms ask for is told in general.
fn in_words(problem: &Problem) -> String {
    match problem {
        Problem::Required => "nothing was given; write something".into(),
        Problem::Taken => "somebody has this already; choose another".into(),
        Problem::TooShort { least } => format!("too short; use at least {least} characters"),
        Problem::TooLong { most } => format!("too long; use at most {most} characters"),
        Problem::Differs => "the two entries differ; type the same twice".into(),
        _ => "this cannot be used; write something else".into(),
    }
}
