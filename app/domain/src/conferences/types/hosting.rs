//! What the host does, as values: day, time and place; the record of the day; the word with which one is cancelled.
use super::time_of_day;
use crate::{
    field::{FieldErrors, LINE, PARAGRAPH, Problem, Reading},
    id::Id,
    time::Date,
};
use jiff::civil;

/// A new day, time and place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// When, on the school's clock.
    pub at: civil::DateTime,
    /// Where; may be empty.
    pub place: String,
}

impl Schedule {
    /// Reads the form. `today` is the school's day.
    pub fn parse(day: &str, time: &str, place: &str, today: Date) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let day = reading.required_date("day", day);
        if day.is_some_and(|day| day < today) {
            reading.errors.add("day", Problem::InThePast);
        }
        let time = time_of_day(&mut reading, "time", time);
        let place = reading.optional_text("place", place.trim(), LINE);
        reading.finish(day.zip(time).map(|(day, time)| Self { at: day.to_datetime(time), place }))
    }
}

string_enum! {
    /// What the host records after the day.
    pub enum Outcome { Held = "held", Missed = "missed" }
}

/// The record of a conference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Whether it took place.
    pub outcome: Outcome,
    /// Whether the student led it.
    pub student_attended: bool,
    /// The guests who came, by the id of the person.
    pub guests: Vec<Id>,
    /// A few sentences for everybody at the table.
    pub summary: String,
}

impl Record {
    /// Reads the form. Nobody attends a conference that was missed.
    pub fn parse(outcome: &str, student_attended: bool, guests: &[String], summary: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let outcome = reading.choice("outcome", outcome);
        let mut came: Vec<Id> = guests.iter().filter_map(|guest| reading.optional_id("guest_ids", guest)).collect();
        came.sort_unstable();
        came.dedup();
        let summary = reading.optional_text("summary", summary, PARAGRAPH);
        reading.finish(outcome.map(|outcome| {
            let held = outcome == Outcome::Held;
            Self { outcome, student_attended: held && student_attended, guests: if held { came } else { Vec::new() }, summary }
        }))
    }
}

/// Reads the word why a conference is cancelled: there is always one.
pub fn cancel_word(word: &str) -> Result<String, FieldErrors> {
    let mut reading = Reading::default();
    let word = reading.required_text("word", word, PARAGRAPH);
    reading.finish(Some(word))
}
