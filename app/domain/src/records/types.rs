//! The words and forms of records: what was seen and why, requests and their answers, restrictions.
use crate::{
    field::{FieldErrors, LINE, PARAGRAPH, Problem, Reading},
    id::Id,
    roster::types::RelationKind,
    time::Date,
};

string_enum! {
    /// What somebody saw of a student.
    pub enum SeenKind {
        Goal = "goal",
        Reflection = "reflection",
        Review = "review",
        /// What a student chose to show at a conference.
        Conference = "conference",
        /// What was shown in answer to a formal request.
        Record = "record",
        /// The whole record, opened by an administrator for a stated reason.
        Opening = "opening",
    }
}
string_enum! {
    /// Why somebody could see it: the relation that opened it, a formal request, or a code.
    pub enum Why {
        Guardian = "guardian",
        Teacher = "teacher",
        Advisor = "advisor",
        Counselor = "counselor",
        Aide = "aide",
        Coach = "coach",
        Interpreter = "interpreter",
        /// Another student, to whom the student sent it.
        Partner = "partner",
        Request = "request",
        /// An administrator opened the record for a stated reason.
        Opened = "opened",
        /// A guest's code for one conference.
        Guest = "guest",
    }
}

impl From<RelationKind> for Why {
    fn from(kind: RelationKind) -> Self {
        match kind {
            RelationKind::Guardian => Self::Guardian,
            RelationKind::Teacher => Self::Teacher,
            RelationKind::Advisor => Self::Advisor,
            RelationKind::Counselor => Self::Counselor,
            RelationKind::Aide => Self::Aide,
            RelationKind::Coach => Self::Coach,
            RelationKind::Interpreter => Self::Interpreter,
            RelationKind::Partner => Self::Partner,
        }
    }
}

string_enum! {
    /// What a family asks for.
    pub enum RequestKind {
        /// To see what is held (FERPA, 34 CFR 99.10).
        Inspect = "inspect",
        /// To have something put right (34 CFR 99.20).
        Correct = "correct",
        /// That the school limits somebody's access.
        Restrict = "restrict",
    }
}
string_enum! {
    /// Where a request stands.
    pub enum RequestState {
        Asked = "asked",
        /// Somebody at the school, by name, answers it.
        Taken = "taken",
        Answered = "answered",
    }
}
string_enum! {
    /// How a request was answered.
    pub enum Outcome { Granted = "granted", Refused = "refused" }
}
string_enum! {
    /// What a restriction closes. Only what the policy enforces is offered.
    pub enum Scope {
        /// Everything about the student.
        All = "all",
    }
}
string_enum! {
    /// A second person's word.
    pub enum Word { Confirm = "confirm", Decline = "decline" }
}

/// A family's request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRequest {
    /// About whom.
    pub student_id: Id,
    /// What is asked for.
    pub kind: RequestKind,
    /// What it is about, in the family's words.
    pub what: String,
    /// Why; may be empty.
    pub why: String,
}

impl NewRequest {
    /// Reads the form.
    pub fn parse(student_id: Id, kind: &str, what: &str, why: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let kind = reading.choice("kind", kind);
        let what = reading.required_text("what", what, PARAGRAPH);
        let why = reading.optional_text("why", why, PARAGRAPH);
        reading.finish(kind.map(|kind| Self { student_id, kind, what, why }))
    }
}

/// The school's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Granted or refused.
    pub outcome: Outcome,
    /// In words that the family reads.
    pub words: String,
    /// What was shown, and how; said when a request to inspect is granted.
    pub shown: String,
}

impl Answer {
    /// Reads the form for a request of this kind.
    pub fn parse(kind: RequestKind, outcome: &str, words: &str, shown: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let outcome = reading.choice("outcome", outcome);
        let words = reading.required_text("answer", words, PARAGRAPH);
        let shows = kind == RequestKind::Inspect && outcome == Some(Outcome::Granted);
        let shown = if shows { reading.required_text("shown", shown, PARAGRAPH) } else { String::new() };
        reading.finish(outcome.map(|outcome| Self { outcome, words, shown }))
    }
}

/// Characters that a reason has at least: a sentence says more than a word.
pub const REASON_LEAST: usize = 20;

/// The opening of a student's record for a stated reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOpening {
    /// Whose.
    pub student_id: Id,
    /// Why, in a sentence or more that the student and the family read.
    pub reason: String,
}

impl NewOpening {
    /// Reads the form.
    pub fn parse(student_id: Id, reason: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let reason = reading.required_text("why", reason, PARAGRAPH);
        let said = reason.trim().chars().count();
        if (1..REASON_LEAST).contains(&said) {
            reading.errors.add("why", Problem::TooShort { least: REASON_LEAST });
        }
        reading.finish(Some(Self { student_id, reason }))
    }
}

/// A limit on one adult for one student, as it is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRestriction {
    /// For whom.
    pub student_id: Id,
    /// Whose access is limited.
    pub adult_id: Id,
    /// What is closed.
    pub scope: Scope,
    /// Which document orders it.
    pub document: String,
    /// From which day on.
    pub starts_on: Date,
    /// The first day on which it no longer holds; nothing when the document names no end.
    pub ends_on: Option<Date>,
    /// Whether it takes force before a second person has looked at it.
    pub urgent: bool,
}

/// The form of a restriction, as typed.
#[derive(Clone, Debug, Default)]
pub struct NewRestrictionForm {
    /// Whose access.
    pub adult_id: String,
    /// What is closed.
    pub scope: String,
    /// Which document.
    pub document: String,
    /// From when.
    pub starts_on: String,
    /// Until when.
    pub ends_on: String,
    /// `true` when it is urgent.
    pub urgent: String,
}

impl NewRestriction {
    /// Reads the form. `today` is the school's day: what is urgent begins today or before.
    pub fn parse(student_id: Id, form: &NewRestrictionForm, today: Date) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let adult_id = reading.required_id("adult_id", &form.adult_id);
        let scope = reading.choice("scope", &form.scope);
        let document = reading.required_text("document", &form.document, LINE);
        let starts_on = reading.required_date("starts_on", &form.starts_on);
        let ends_on = end_after(&mut reading, &form.ends_on, starts_on);
        let urgent = form.urgent == "true";
        if urgent && starts_on.is_some_and(|day| day > today) {
            reading.errors.add("urgent", Problem::NotAChoice);
        }
        let whole = adult_id.zip(scope).zip(starts_on);
        reading.finish(whole.map(|((adult_id, scope), starts_on)| Self {
            student_id,
            adult_id,
            scope,
            document,
            starts_on,
            ends_on,
            urgent,
        }))
    }
}

/// Reads another end date for a restriction that began on `starts_on`; empty means no end.
pub fn new_end(typed: &str, starts_on: Option<Date>) -> Result<Option<Date>, FieldErrors> {
    let mut reading = Reading::default();
    let ends_on = end_after(&mut reading, typed, starts_on);
    reading.finish(Some(ends_on))
}

fn end_after(reading: &mut Reading, typed: &str, starts_on: Option<Date>) -> Option<Date> {
    let ends_on = reading.optional_date("ends_on", typed);
    if ends_on.zip(starts_on).is_some_and(|(ends_on, starts_on)| ends_on < starts_on) {
        reading.errors.add("ends_on", Problem::EndsBeforeItBegins);
    }
    ends_on
}

/// What a family told a teacher about a court order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFlag {
    /// About which student.
    pub student_id: Id,
    /// What was said.
    pub text: String,
}

impl NewFlag {
    /// Reads the form.
    pub fn parse(student_id: &str, text: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let student_id = reading.required_id("student_id", student_id);
        let text = reading.required_text("text", text, PARAGRAPH);
        reading.finish(student_id.map(|student_id| Self { student_id, text }))
    }
}

/// Reads a second person's word.
pub fn second_word(typed: &str) -> Result<Word, FieldErrors> {
    let mut reading = Reading::default();
    let word = reading.choice("word", typed);
    reading.finish(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Uuid;

    fn form(starts_on: &str, ends_on: &str, urgent: &str) -> NewRestrictionForm {
        NewRestrictionForm {
            adult_id: Uuid::from_u128(7).to_string(),
            scope: "all".into(),
            document: "Order 7".into(),
            starts_on: starts_on.into(),
            ends_on: ends_on.into(),
            urgent: urgent.into(),
        }
    }

    #[test]
    fn a_restriction_ends_after_it_begins_and_is_urgent_only_when_it_has_begun() {
        let today = jiff::civil::date(2026, 11, 2);
        let read = |form: &NewRestrictionForm| NewRestriction::parse(Uuid::nil(), form, today);
        assert!(read(&form("2026-11-02", "", "true")).is_ok_and(|new| new.urgent && new.ends_on.is_none()));
        let wrong = read(&form("2026-11-03", "2026-11-02", "true")).unwrap_err();
        assert_eq!(wrong.0.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(), ["ends_on", "urgent"]);
    }

    #[test]
    fn a_record_is_opened_for_a_sentence_and_not_for_a_word() {
        let wrong = |typed: &str| NewOpening::parse(Uuid::nil(), typed).unwrap_err().0;
        assert_eq!(wrong("  "), [("why".to_owned(), Problem::Required)]);
        assert_eq!(wrong("  because            "), [("why".to_owned(), Problem::TooShort { least: REASON_LEAST })]);
        assert!(NewOpening::parse(Uuid::nil(), "A parent reports a threat.").is_ok());
    }

    #[test]
    fn a_limit_that_is_not_enforced_is_not_offered() {
        assert_eq!(Scope::ALL, [Scope::All]);
        let unknown = NewRestrictionForm { scope: "conferences".into(), ..form("2026-11-02", "", "") };
        assert!(NewRestriction::parse(Uuid::nil(), &unknown, jiff::civil::date(2026, 11, 2)).is_err());
    }

    #[test]
    fn what_was_shown_is_said_when_a_request_to_inspect_is_granted() {
        assert!(Answer::parse(RequestKind::Inspect, "granted", "Come by", "").is_err());
        assert!(Answer::parse(RequestKind::Inspect, "refused", "No", "").is_ok());
        assert!(Answer::parse(RequestKind::Correct, "granted", "Done", "").is_ok());
        assert!(Answer::parse(RequestKind::Correct, "refused", "  ", "").is_err());
    }
}
