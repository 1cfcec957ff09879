//! Goals as they are kept: what pages show of them.
use super::types::{GoalKind, GoalState, Going, Wording};
use crate::{
    entity::{check_in, goal, step},
    id::Id,
    time::{Date, parse_date},
    visibility::Visibility,
};

/// A goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Its key.
    pub id: Id,
    /// Whose it is.
    pub owner_id: Id,
    /// Where it stands.
    pub state: GoalState,
    /// How far it is shared.
    pub visibility: Visibility,
    /// Its words.
    pub wording: Wording,
    /// The latest confidence, 1 to 5.
    pub confidence: Option<i32>,
    /// The word at its end: why it was let go, or how it ended.
    pub closing_word: String,
    /// The goal that goes on from it.
    pub successor_id: Option<Id>,
    /// When it began, UTC milliseconds.
    pub created_at: i64,
    /// When it ended, UTC milliseconds.
    pub closed_at: Option<i64>,
    /// The latest check-in, UTC milliseconds.
    pub last_check_in_at: Option<i64>,
    /// The version of its words: from 1, one more with every change of the wording.
    pub version: i32,
}

impl From<goal::Model> for Goal {
    fn from(row: goal::Model) -> Self {
        Self {
            wording: wording_of(&row),
            id: row.id,
            owner_id: row.owner_id,
            state: row.state,
            visibility: row.visibility,
            confidence: row.confidence,
            closing_word: row.closing_word,
            successor_id: row.successor_id,
            created_at: row.created_at,
            closed_at: row.closed_at,
            last_check_in_at: row.last_check_in_at,
            version: row.version,
        }
    }
}

/// The words of a stored goal.
pub fn wording_of(row: &goal::Model) -> Wording {
    Wording {
        title: row.title.clone(),
        kind: row.kind,
        why: row.why.clone(),
        success: row.success.clone(),
        obstacle: row.obstacle.clone(),
        if_part: row.if_part.clone(),
        then_part: row.then_part.clone(),
        due_on: row.due_on.as_deref().and_then(parse_date),
    }
}

/// A small step towards a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its key.
    pub id: Id,
    /// The goal it leads to.
    pub goal_id: Id,
    /// What to do.
    pub title: String,
    /// By when.
    pub due_on: Option<Date>,
    /// When it was done, UTC milliseconds.
    pub done_at: Option<i64>,
}

impl From<step::Model> for Step {
    fn from(row: step::Model) -> Self {
        let due_on = row.due_on.as_deref().and_then(parse_date);
        Self { id: row.id, goal_id: row.goal_id, title: row.title, due_on, done_at: row.done_at }
    }
}

/// The open step to take first: the one due first, then the first without a date. The steps come in their order.
pub fn most_urgent(steps: &[Step]) -> Option<&Step> {
    steps.iter().filter(|step| step.done_at.is_none()).min_by_key(|step| (step.due_on.is_none(), step.due_on))
}

/// How it went at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// When, UTC milliseconds.
    pub at: i64,
    /// How it goes.
    pub going: Going,
    /// Confidence to reach the goal, 1 to 5.
    pub confidence: Option<i32>,
    /// One line.
    pub note: String,
    /// Whether the student asked for help.
    pub wants_help: bool,
}

impl From<check_in::Model> for CheckIn {
    fn from(row: check_in::Model) -> Self {
        Self { at: row.at, going: row.going, confidence: row.confidence, note: row.note, wants_help: row.wants_help }
    }
}

/// A goal in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalSummary {
    /// Its key.
    pub id: Id,
    /// The goal in the owner's words.
    pub title: String,
    /// What it is about.
    pub kind: GoalKind,
    /// Where it stands.
    pub state: GoalState,
    /// How far it is shared.
    pub visibility: Visibility,
    /// By when.
    pub due_on: Option<Date>,
    /// Steps that are done.
    pub steps_done: usize,
    /// All steps.
    pub steps_total: usize,
    /// The step to take first.
    pub next_step: Option<Step>,
    /// The latest check-in, UTC milliseconds.
    pub last_check_in_at: Option<i64>,
    /// The latest confidence, 1 to 5.
    pub confidence: Option<i32>,
    /// The version of its words.
    pub version: i32,
}

impl GoalSummary {
    /// A goal with the steps among these that are its own.
    pub fn new(row: goal::Model, steps: &[Step]) -> Self {
        let own: Vec<Step> = steps.iter().filter(|step| step.goal_id == row.id).cloned().collect();
        Self {
            id: row.id,
            kind: row.kind,
            state: row.state,
            visibility: row.visibility,
            due_on: row.due_on.as_deref().and_then(parse_date),
            steps_done: own.iter().filter(|step| step.done_at.is_some()).count(),
            steps_total: own.len(),
            next_step: most_urgent(&own).filter(|_| row.state.is_open()).cloned(),
            last_check_in_at: row.last_check_in_at,
            confidence: row.confidence,
            version: row.version,
            title: row.title,
        }
    }
}

/// The one step that is next for somebody, with its goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The step.
    pub step: Step,
    /// The goal's title.
    pub goal_title: String,
}

/// A student's latest check-in that asks for help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpWanted {
    /// Who asks.
    pub student_id: Id,
    /// Their name.
    pub student_name: String,
    /// On which goal.
    pub goal_id: Id,
    /// Its title.
    pub goal_title: String,
    /// What they said.
    pub check_in: CheckIn,
}

/// A student's call for help, as a counselor hears it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallForHelp {
    /// Who asks.
    pub student_id: Id,
    /// Their name.
    pub student_name: String,
    /// Since when, UTC milliseconds.
    pub at: i64,
    /// What they said, when the goal is open to the counselor.
    pub words: Option<HelpWanted>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::new_id;

    fn step(due_on: Option<&str>, done: bool) -> Step {
        Step {
            id: new_id(),
            goal_id: Id::nil(),
            title: String::new(),
            due_on: due_on.and_then(parse_date),
            done_at: done.then_some(1),
        }
    }

    #[test]
    fn the_step_due_first_comes_first_and_done_ones_never() {
        let steps =
            [step(None, false), step(Some("2026-10-02"), false), step(Some("2026-10-01"), false), step(Some("2026-09-01"), true)];
        assert_eq!(most_urgent(&steps), Some(&steps[2]));
        assert_eq!(most_urgent(&steps[..1]), Some(&steps[0]));
        assert_eq!(most_urgent(&steps[3..]), None);
    }
}
