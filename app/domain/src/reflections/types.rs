//! Reflections and reviews as values.
use crate::{
    field::{FieldErrors, LINE, LONG_TEXT, PARAGRAPH, Problem, Reading},
    id::{Id, parse_id},
    time::Date,
    visibility::Visibility,
};
use serde::{Deserialize, Serialize};

string_enum! {
    /// Where a reflection stands.
    pub enum ReflectionState {
        /// Only its writer sees it.
        Draft = "draft",
        /// Sent, waiting for a review.
        Shared = "shared",
        /// A review was released.
        Reviewed = "reviewed",
        /// The student answered the review; it waits again.
        Answered = "answered",
    }
}
string_enum! {
    /// A review is its writer's own until it is released.
    pub enum ReviewState { Draft = "draft", Released = "released" }
}

/// Characters of a title made from a prompt.
const PROMPT_TITLE: usize = 80;

/// A reflection begun: with a title of one's own, or from a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReflection {
    /// The title; empty when the prompt gives it.
    pub title: String,
    /// The prompt it answers.
    pub prompt_id: Option<Id>,
    /// The writer's goal it is about.
    pub goal_id: Option<Id>,
}

impl NewReflection {
    /// Reads the form. Without a prompt there must be a title.
    pub fn parse(title: &str, prompt_id: &str, goal_id: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let title = if prompt_id.is_empty() {
            reading.required_text("title", title, LINE)
        } else {
            reading.optional_text("title", title, LINE)
        };
        let prompt_id = reading.optional_id("prompt_id", prompt_id);
        let goal_id = reading.optional_id("goal_id", goal_id);
        reading.finish(Some(Self { title, prompt_id, goal_id }))
    }
}

/// A first title from a prompt's words: whole words, cut where a title ends.
pub fn title_from_prompt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= PROMPT_TITLE {
        return line;
    }
    let cut: String = line.chars().take(PROMPT_TITLE).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{whole}…")
}

/// Who is to read a reflection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// How far it goes.
    pub visibility: Visibility,
    /// The adults it is sent to, each once.
    pub adults: Vec<Id>,
}

impl Sharing {
    /// Reads the form. To send it to named adults takes at least one of them.
    pub fn parse(visibility: &str, adults: &[String]) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let visibility = reading.choice("visibility", visibility);
        let mut chosen: Vec<Id> = Vec::new();
        for adult in adults {
            match parse_id(adult) {
                Some(id) if !chosen.contains(&id) => chosen.push(id),
                Some(_) => {}
                None => reading.errors.add("adults", Problem::NotAChoice),
            }
        }
        if visibility == Some(Visibility::Named) && chosen.is_empty() && reading.errors.0.is_empty() {
            reading.errors.add("adults", Problem::Required);
        }
        reading.finish(visibility.map(|visibility| Self { visibility, adults: chosen }))
    }

    /// What is sent goes to somebody.
    pub fn ready_to_send(&self) -> Result<(), FieldErrors> {
        if self.visibility == Visibility::Private {
            return Err(FieldErrors::one("visibility", Problem::NotAChoice));
        }
        Ok(())
    }
}

/// Whether a reviewer has released their review of the present round: each answer of the student opens a new one.
///
/// `released_at`: when this reviewer released; `answered_at`: when the student answered anybody. UTC milliseconds.
pub fn reviewed_this_round(released_at: impl IntoIterator<Item = i64>, answered_at: impl IntoIterator<Item = i64>) -> bool {
    let last_released = released_at.into_iter().max();
    let last_answered = answered_at.into_iter().max();
    last_released.is_some_and(|released| last_answered.is_none_or(|answered| answered < released))
}

/// What a student saves: by hand, or by itself every few seconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReflectionText {
    /// A title; may be empty while it is a draft.
    pub title: String,
    /// The text.
    pub body: String,
}

impl ReflectionText {
    /// Reads the form; drafts may be empty.
    pub fn parse(title: &str, body: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let title = reading.optional_text("title", title, LINE);
        let body = reading.optional_text("body", body, LONG_TEXT);
        reading.finish(Some(Self { title, body }))
    }

    /// What must be there before it is sent.
    pub fn ready_to_send(&self) -> Result<(), FieldErrors> {
        let mut reading = Reading::default();
        reading.required_text("title", &self.title, LINE);
        reading.required_text("body", &self.body, LONG_TEXT);
        reading.finish(Some(()))
    }
}

/// A review: what shines, what could grow, and a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewText {
    /// What shines.
    pub glow: String,
    /// What could grow.
    pub grow: String,
    /// A question to the student.
    pub question: String,
}

impl ReviewText {
    /// Reads the form; a draft may be empty.
    pub fn parse(glow: &str, grow: &str, question: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let glow = reading.optional_text("glow", glow, PARAGRAPH);
        let grow = reading.optional_text("grow", grow, PARAGRAPH);
        let question = reading.optional_text("question", question, PARAGRAPH);
        reading.finish(Some(Self { glow, grow, question }))
    }

    /// A released review says at least what shines.
    pub fn ready_to_release(&self) -> Result<(), FieldErrors> {
        if self.glow.trim().is_empty() {
            return Err(FieldErrors::one("glow", Problem::Required));
        }
        Ok(())
    }
}

/// Whom a prompt asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// One class.
    Class(Id),
    /// Every student of the school.
    School,
}

impl Asked {
    /// The word with which a form says: the whole school.
    pub const SCHOOL: &str = "school";
}

/// A prompt for one class, or for the whole school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPrompt {
    /// Whom it asks.
    pub asked: Asked,
    /// The question.
    pub text: String,
    /// The last day on which students see it.
    pub closes_on: Option<Date>,
}

impl NewPrompt {
    /// Reads the form: a class by its id, or [`Asked::SCHOOL`]. `today` is the school's day.
    pub fn parse(section_id: &str, text: &str, closes_on: &str, today: Date) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let asked = if section_id.trim() == Asked::SCHOOL {
            Some(Asked::School)
        } else {
            reading.required_id("section_id", section_id).map(Asked::Class)
        };
        let text = reading.required_text("text", text, PARAGRAPH);
        let closes_on = reading.optional_date("closes_on", closes_on);
        if closes_on.is_some_and(|day| day < today) {
            reading.errors.add("closes_on", Problem::InThePast);
        }
        reading.finish(asked.map(|asked| Self { asked, text, closes_on }))
    }
}

/// The student's answer to a released review.
pub fn parse_answer(answer: &str) -> Result<String, FieldErrors> {
    let mut reading = Reading::default();
    let answer = reading.required_text("answer", answer, PARAGRAPH);
    reading.finish(Some(answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reflection_of_ones_own_begins_with_a_title_and_one_from_a_prompt_need_not() {
        let prompt = "019ab000-0000-7000-8000-000000000001";
        assert_eq!(NewReflection::parse(" ", "", ""), Err(FieldErrors::one("title", Problem::Required)));
        assert!(NewReflection::parse("", prompt, "").is_ok_and(|new| new.prompt_id == parse_id(prompt)));
        assert_eq!(NewReflection::parse("A", "", "goal"), Err(FieldErrors::one("goal_id", Problem::NotAChoice)));
    }

    #[test]
    fn a_title_from_a_prompt_keeps_whole_words() {
        assert_eq!(title_from_prompt("What went\n well?"), "What went well?");
        let long = title_from_prompt(&"learning ".repeat(20));
        assert!(long.ends_with("learning…") && long.chars().count() <= PROMPT_TITLE + 1, "{long}");
        assert_eq!(title_from_prompt(&"思".repeat(100)).chars().count(), PROMPT_TITLE + 1);
    }

    #[test]
    fn sending_to_named_adults_takes_an_adult() {
        assert_eq!(Sharing::parse("named", &[]), Err(FieldErrors::one("adults", Problem::Required)));
        assert_eq!(Sharing::parse("named", &["me".into()]), Err(FieldErrors::one("adults", Problem::NotAChoice)));
        assert!(Sharing::parse("team", &[]).is_ok_and(|sharing| sharing.ready_to_send().is_ok()));
        assert!(Sharing::parse("private", &[]).is_ok_and(|sharing| sharing.ready_to_send().is_err()));
        assert!(Sharing::parse("everyone", &[]).is_err());
    }

    #[test]
    fn a_reviewer_has_one_turn_a_round_and_an_answer_opens_the_next() {
        assert!(!reviewed_this_round([], []));
        assert!(!reviewed_this_round([], [3]));
        assert!(reviewed_this_round([5], [3]));
        assert!(!reviewed_this_round([5], [5]));
        assert!(!reviewed_this_round([5], [3, 9]));
        assert!(reviewed_this_round([5, 12], [9]));
    }

    #[test]
    fn a_draft_may_be_empty_but_what_is_sent_says_something() {
        let text = ReflectionText::parse("", "").unwrap();
        let errors = text.ready_to_send().unwrap_err();
        assert_eq!(errors.0.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(), ["title", "body"]);
    }

    #[test]
    fn a_prompt_asks_a_class_or_the_school() {
        let today = "2026-09-15".parse().unwrap();
        let class = "019ab000-0000-7000-8000-000000000001";
        assert_eq!(NewPrompt::parse("school", "Why?", "", today).unwrap().asked, Asked::School);
        assert_eq!(NewPrompt::parse(class, "Why?", "", today).unwrap().asked, Asked::Class(parse_id(class).unwrap()));
        assert_eq!(NewPrompt::parse("", "Why?", "", today), Err(FieldErrors::one("section_id", Problem::Required)));
        assert_eq!(NewPrompt::parse("all", "Why?", "", today), Err(FieldErrors::one("section_id", Problem::NotAChoice)));
    }

    #[test]
    fn a_review_is_not_released_without_a_glow() {
        assert!(ReviewText::parse("", "More detail", "Why?").unwrap().ready_to_release().is_err());
    }
}
