//! What is said and promised at the table, as values: questions, promises, and what became of them.
use super::CommitmentState;
use crate::{
    field::{FieldErrors, PARAGRAPH, Problem, Reading},
    id::Id,
    time::Date,
};

/// Reads a question to the student.
pub fn question(text: &str) -> Result<String, FieldErrors> {
    let mut reading = Reading::default();
    let text = reading.required_text("text", text, PARAGRAPH);
    reading.finish(Some(text))
}

/// A promise with a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCommitment {
    /// What is promised.
    pub text: String,
    /// By when.
    pub due_on: Date,
    /// Who promises.
    pub owner_id: Id,
}

impl NewCommitment {
    /// Reads the form. `today` is the school's day.
    pub fn parse(text: &str, due_on: &str, owner_id: &str, today: Date) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let text = reading.required_text("text", text, PARAGRAPH);
        let due_on = reading.required_date("due_on", due_on);
        if due_on.is_some_and(|day| day < today) {
            reading.errors.add("due_on", Problem::InThePast);
        }
        let owner_id = reading.optional_id("owner_id", owner_id);
        if owner_id.is_none() && !reading.errors.0.iter().any(|(field, _)| field == "owner_id") {
            reading.errors.add("owner_id", Problem::Required);
        }
        reading.finish(due_on.zip(owner_id).map(|(due_on, owner_id)| Self { text, due_on, owner_id }))
    }
}

/// What became of a promise, in its owner's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Kept, changed or dropped.
    pub state: CommitmentState,
    /// A word why; needed unless it was kept.
    pub word: String,
}

impl Closing {
    /// Reads the form.
    pub fn parse(state: &str, word: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let state = reading.choice::<CommitmentState>("state", state);
        if state == Some(CommitmentState::Open) {
            reading.errors.add("state", Problem::NotAChoice);
        }
        let word = if state == Some(CommitmentState::Kept) {
            reading.optional_text("word", word, PARAGRAPH)
        } else {
            reading.required_text("word", word, PARAGRAPH)
        };
        reading.finish(state.map(|state| Self { state, word }))
    }
}
