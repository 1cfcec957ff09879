//! What the student prepares, as values: something to show, and how ready it all is.
use super::{AgendaPart, ItemKind};
use crate::{
    field::{FieldErrors, PARAGRAPH, Problem, Reading},
    id::Id,
};

/// Something to show, chosen from the student's own goals and reflections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// What kind of thing.
    pub kind: ItemKind,
    /// Which one.
    pub item_id: Id,
    /// Where in the conversation.
    pub part: AgendaPart,
    /// What the student wants to say about it.
    pub say: String,
}

impl Chosen {
    /// Reads the form. The item comes as `goal:ID` or `reflection:ID`.
    pub fn parse(item: &str, part: &str, say: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let chosen = item.split_once(':').and_then(|(kind, id)| Some((ItemKind::from_word(kind)?, crate::id::parse_id(id)?)));
        if chosen.is_none() {
            reading.errors.add("item", if item.is_empty() { Problem::Required } else { Problem::NotAChoice });
        }
        let part = reading.choice("part", part);
        let say = reading.optional_text("say", say, PARAGRAPH);
        reading.finish(chosen.zip(part).map(|((kind, item_id), part)| Self { kind, item_id, part, say }))
    }
}

string_enum! {
    /// Which way an item moves within its part.
    pub enum Direction { Up = "up", Down = "down" }
}

/// How far the student is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// The words the student opens with.
    pub opening_words: String,
    /// Whether it was rehearsed.
    pub rehearsed: bool,
    /// Whether the student says: I am ready.
    pub ready: bool,
}

impl Readiness {
    /// Reads the form.
    pub fn parse(opening_words: &str, rehearsed: bool, ready: bool) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let opening_words = reading.optional_text("opening_words", opening_words, PARAGRAPH);
        reading.finish(Some(Self { opening_words, rehearsed, ready }))
    }
}
