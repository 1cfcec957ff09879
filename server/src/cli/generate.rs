//! `waymark generate`: made-up data for trying things out.
use super::Outcome;
use crate::demo::roster::{Plan, SchoolYear, make, write::write};
use clap::Subcommand;
use domain::time::{Clock, TimeZone, day_of};
use std::path::PathBuf;

/// What can be made.
#[derive(Subcommand)]
pub enum GenerateCommand {
    /// A realistic OneRoster 1.2 folder of any size
    Roster {
        /// The folder to write
        dir: PathBuf,
        /// How many students
        #[arg(long, default_value_t = 240, value_parser = clap::value_parser!(u32).range(1..=200_000))]
        students: u32,
        /// The same seed makes the same people
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

/// Makes it.
pub fn run(command: GenerateCommand) -> Outcome {
    let GenerateCommand::Roster { dir, students, seed } = command;
    let year = SchoolYear::of(day_of(Clock::System.now(), &TimeZone::UTC));
    let made = make(&Plan::of_size(students as usize, seed, year));
    write(&made, &dir).map_err(|error| format!("{}: cannot write the roster: {error}", dir.display()))?;
    let (people, classes) = (made.people.len(), made.classes.len());
    println!("{}: {students} students, {people} people in all, {classes} classes", dir.display());
    Ok(())
}
