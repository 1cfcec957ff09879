//! Goals as values: kinds, states, and the forms that become them.
use crate::{
    field::{FieldErrors, LINE, PARAGRAPH, Problem, Reading},
    id::{Id, parse_id},
    time::Date,
    visibility::Visibility,
};
use serde::{Deserialize, Serialize};

string_enum! {
    /// What a goal is about.
    pub enum GoalKind {
        Academic = "academic",
        Personal = "personal",
        Pathway = "pathway",
        Wellbeing = "wellbeing",
        Professional = "professional",
    }
}
string_enum! {
    /// Where a goal stands.
    pub enum GoalState {
        Draft = "draft",
        Active = "active",
        Paused = "paused",
        Achieved = "achieved",
        Revised = "revised",
        LetGo = "let_go",
    }
}
string_enum! {
    /// How it goes, in one tap.
    pub enum Going { Well = "well", Mixed = "mixed", Stuck = "stuck" }
}

impl GoalState {
    /// Whether work on the goal may go on.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Active | Self::Paused)
    }

    /// Whether a goal may go from this state to `next`.
    pub const fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Draft | Self::Paused, Self::Active)
                | (Self::Active, Self::Paused)
                | (Self::Active | Self::Paused, Self::Achieved | Self::LetGo | Self::Revised)
                | (Self::Draft, Self::LetGo)
        )
    }
}

/// The kinds a student chooses from; `professional` belongs to staff.
pub const STUDENT_KINDS: [GoalKind; 4] = [GoalKind::Academic, GoalKind::Personal, GoalKind::Pathway, GoalKind::Wellbeing];

/// A goal begun with one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGoal {
    /// The goal in the owner's words.
    pub title: String,
    /// What it is about.
    pub kind: GoalKind,
    /// The promise it grows out of.
    pub from_commitment_id: Option<Id>,
}

/// The fields of the form that starts a goal.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct NewGoalForm {
    /// See [`NewGoal::title`].
    pub title: String,
    /// One of the words of [`GoalKind`].
    pub kind: String,
    /// See [`NewGoal::from_commitment_id`].
    pub commitment_id: String,
}

impl NewGoal {
    /// Reads the form. What names no promise is left aside: the goal is the same without it.
    pub fn parse(form: &NewGoalForm) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let title = reading.required_text("title", &form.title, LINE);
        let kind = reading.choice("kind", &form.kind);
        let from_commitment_id = parse_id(&form.commitment_id);
        reading.finish(kind.map(|kind| Self { title, kind, from_commitment_id }))
    }
}

/// The words of a goal: every part that its owner writes. Each earlier wording is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The goal in the owner's words.
    pub title: String,
    /// What it is about.
    pub kind: GoalKind,
    /// Why it matters to the owner.
    pub why: String,
    /// What success looks like.
    pub success: String,
    /// What might get in the way.
    pub obstacle: String,
    /// If that happens…
    pub if_part: String,
    /// …then I will.
    pub then_part: String,
    /// By when.
    pub due_on: Option<Date>,
}

/// The fields of the form that edits a goal.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct WordingForm {
    pub title: String,
    pub kind: String,
    pub why: String,
    pub success: String,
    pub obstacle: String,
    pub if_part: String,
    pub then_part: String,
    pub due_on: String,
}

/// A part that makes a goal more likely to be reached, in the order in which people are asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Why it matters.
    Why,
    /// What success looks like.
    Success,
    /// A first step.
    FirstStep,
    /// An obstacle, and an if-then plan for it (WOOP).
    Plan,
}

impl Wording {
    /// Reads the form.
    pub fn parse(form: &WordingForm) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let title = reading.required_text("title", &form.title, LINE);
        let kind = reading.choice("kind", &form.kind);
        let why = reading.optional_text("why", &form.why, PARAGRAPH);
        let success = reading.optional_text("success", &form.success, PARAGRAPH);
        let obstacle = reading.optional_text("obstacle", &form.obstacle, PARAGRAPH);
        let if_part = reading.optional_text("if_part", &form.if_part, PARAGRAPH);
        let then_part = reading.optional_text("then_part", &form.then_part, PARAGRAPH);
        let due_on = reading.optional_date("due_on", &form.due_on);
        let wording = kind.map(|kind| Self { title, kind, why, success, obstacle, if_part, then_part, due_on });
        reading.finish(wording)
    }

    /// The parts that are not there yet, in the order in which people are asked for them.
    pub fn missing(&self, has_steps: bool) -> Vec<Part> {
        let plan = !self.obstacle.is_empty() && !self.if_part.is_empty() && !self.then_part.is_empty();
        [
            (Part::Why, !self.why.is_empty()),
            (Part::Success, !self.success.is_empty()),
            (Part::FirstStep, has_steps),
            (Part::Plan, plan),
        ]
        .into_iter()
        .filter_map(|(part, there)| (!there).then_some(part))
        .collect()
    }
}

/// A step to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewStep {
    /// What to do.
    pub title: String,
    /// By when.
    pub due_on: Option<Date>,
}

impl NewStep {
    /// Reads the form.
    pub fn parse(title: &str, due_on: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let title = reading.required_text("title", title, LINE);
        let due_on = reading.optional_date("due_on", due_on);
        reading.finish(Some(Self { title, due_on }))
    }
}

/// A check-in on a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCheckIn {
    /// How it goes.
    pub going: Going,
    /// Confidence to reach the goal, 1 to 5.
    pub confidence: Option<i32>,
    /// One line.
    pub note: String,
    /// Whether the student asks for help.
    pub wants_help: bool,
}

impl NewCheckIn {
    /// Reads the form.
    pub fn parse(going: &str, confidence: &str, note: &str, wants_help: bool) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let going = reading.choice("going", going);
        let confidence = reading.optional_number("confidence", confidence, 1, 5).map(|n| n as i32);
        let note = reading.optional_text("note", note, PARAGRAPH);
        reading.finish(going.map(|going| Self { going, confidence, note, wants_help }))
    }
}

/// A change of a goal's state, with a word why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalMove {
    /// The state asked for.
    pub to: GoalState,
    /// Why: needed to let a goal go.
    pub word: String,
}

impl GoalMove {
    /// Reads the form. Letting go needs a reason; the other exits may have one.
    pub fn parse(to: &str, word: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let to = reading.choice("to", to);
        let word = if to == Some(GoalState::LetGo) {
            reading.required_text("word", word, PARAGRAPH)
        } else {
            reading.optional_text("word", word, PARAGRAPH)
        };
        reading.finish(to.map(|to| Self { to, word }))
    }
}

/// How far a goal is shared, as its owner chooses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// How far.
    pub visibility: Visibility,
    /// To whom, when it goes to chosen adults; empty else.
    pub adults: Vec<Id>,
}

impl Share {
    /// Reads the form. Sharing with chosen adults needs at least one.
    pub fn parse(visibility: &str, adults: &[String]) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let visibility = reading.choice("visibility", visibility);
        let mut chosen = Vec::new();
        if visibility == Some(Visibility::Named) {
            for typed in adults {
                chosen.extend(reading.optional_id("adults", typed));
            }
            if chosen.is_empty() && reading.errors.0.is_empty() {
                reading.errors.add("adults", Problem::Required);
            }
        }
        reading.finish(visibility.map(|visibility| Self { visibility, adults: chosen }))
    }
}

/// How far a draft is shared from the moment it becomes active: the advisor sees it, unless its owner chose otherwise.
pub const fn shared_on_activation(chosen: Visibility, keep_private: bool, has_advisor: bool) -> Visibility {
    match chosen {
        _ if keep_private => Visibility::Private,
        Visibility::Private if has_advisor => Visibility::Named,
        chosen => chosen,
    }
}

#[cfg(test)]
mod tests;
