//! A year of life at the demo school: what people wrote, said and promised, on top of the imported roster.
//!
//! Every row stands as the services would have left it: the tests hold the rows against their rules.
mod agenda;
mod conferences;
mod goal_rows;
mod goals;
mod past_goals;
mod people;
mod promises;
mod prompts;
mod reflections;
pub mod rows;
mod seasons;
mod staff_goals;
mod words;

pub use people::{School, Student};
pub use rows::Rows;

use super::random::Random;
use domain::id::Id;

/// A goal as other things refer to it.
#[derive(Clone, Copy, Debug)]
pub struct Goal {
    pub id: Id,
    pub version: i32,
    /// Whether work on it goes on.
    pub open: bool,
    /// Whether it went well when last looked at.
    pub well: bool,
    /// When it had the words it has now, UTC milliseconds.
    pub since: i64,
}

/// A reflection as other things refer to it.
#[derive(Clone, Copy, Debug)]
pub struct Reflection {
    pub id: Id,
    pub version: i32,
    /// When it said what it says now, UTC milliseconds.
    pub since: i64,
}

/// What one student made this year and the last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Work {
    pub goal: Option<Goal>,
    /// The goal of the year before, as it was then.
    pub past_goal: Option<Goal>,
    /// Only when it was sent.
    pub reflection: Option<Reflection>,
}

/// Makes everything.
pub fn live(school: &School<'_>) -> Rows {
    let mut rows = Rows::default();
    prompts::make(school, &mut rows);
    staff_goals::make(school, &mut rows);
    let mut works: Vec<Work> = Vec::new();
    for student in &school.students {
        let mut work = Work::default();
        if !super::plan::WITHOUT_GOALS.contains(&student.key.as_str()) {
            let goal = goals::make(school, student, &mut rows);
            work.goal = Some(goal);
            work.reflection = reflections::make(school, student, goal, &mut rows);
        }
        works.push(work);
    }
    past_goals::make(school, &mut works, &mut rows);
    seasons::make(school, &works, &mut rows);
    rows
}

/// Chance for one matter of one student.
fn chance(student: &Student, matter: &str) -> Random {
    Random::of(super::plan::SEED, &[&student.key, matter])
}
