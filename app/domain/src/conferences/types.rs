//! Student-led conferences as values: states, agendas, guests, commitments, and the timetable of a season.
use crate::{
    field::{FieldErrors, LINE, PARAGRAPH, Problem, Reading},
    id::Id,
    time::Date,
};
use jiff::{ToSpan, civil};

string_enum! {
    /// Where a conference stands.
    pub enum ConferenceState {
        Planned = "planned",
        Preparing = "preparing",
        Ready = "ready",
        Held = "held",
        Missed = "missed",
        Cancelled = "cancelled",
        Closed = "closed",
    }
}
string_enum! {
    /// The part of the conversation in which something is shown.
    pub enum AgendaPart {
        Strength = "strength",
        Challenge = "challenge",
        LastGoals = "last_goals",
        NewGoal = "new_goal",
    }
}
string_enum! {
    /// What an agenda item shows.
    pub enum ItemKind { Goal = "goal", Reflection = "reflection" }
}
string_enum! {
    /// Why somebody is at the table.
    pub enum GuestKind { Guardian = "guardian", Teacher = "teacher", Counselor = "counselor" }
}
string_enum! {
    /// Whether a guest comes.
    pub enum Rsvp { Yes = "yes", No = "no", Maybe = "maybe" }
}
string_enum! {
    /// What became of a promise.
    pub enum CommitmentState { Open = "open", Kept = "kept", Changed = "changed", Dropped = "dropped" }
}

impl ConferenceState {
    /// Whether it still lies ahead.
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Planned | Self::Preparing | Self::Ready)
    }

    /// The states that lie ahead.
    pub const AHEAD: [Self; 3] = [Self::Planned, Self::Preparing, Self::Ready];

    /// Whether a conference may go from this state to `next`. A missed one is booked again; what was recorded can be
    /// corrected until it is closed; one that was held on paper was held, prepared or not.
    pub const fn may_become(self, next: Self) -> bool {
        match self {
            Self::Planned => matches!(next, Self::Preparing | Self::Ready | Self::Held | Self::Missed | Self::Cancelled),
            Self::Preparing => matches!(next, Self::Ready | Self::Held | Self::Missed | Self::Cancelled),
            Self::Ready => matches!(next, Self::Preparing | Self::Held | Self::Missed | Self::Cancelled),
            Self::Held => matches!(next, Self::Held | Self::Missed | Self::Closed),
            Self::Missed => {
                matches!(next, Self::Missed | Self::Held | Self::Planned | Self::Preparing | Self::Ready | Self::Cancelled)
            }
            Self::Cancelled | Self::Closed => false,
        }
    }
}

/// Reads the version a form was opened with.
pub fn version(typed: &str) -> Option<i32> {
    typed.trim().parse().ok()
}

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

/// The plan of a season: days, hours and minutes, from which each host's timetable follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSeason {
    /// What families read: "Fall conferences".
    pub title: String,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// First conference of a day.
    pub from: civil::Time,
    /// No conference ends later.
    pub until: civil::Time,
    /// Minutes of one conference.
    pub minutes: i32,
}

/// The fields of the form that makes a season.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct NewSeasonForm {
    pub title: String,
    pub starts_on: String,
    pub ends_on: String,
    pub from: String,
    pub until: String,
    pub minutes: String,
}

impl NewSeason {
    /// Reads the form. `today` is the school's day.
    pub fn parse(form: &NewSeasonForm, today: Date) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let title = reading.required_text("title", &form.title, LINE);
        let starts_on = reading.required_date("starts_on", &form.starts_on);
        let ends_on = reading.required_date("ends_on", &form.ends_on);
        if starts_on.is_some_and(|day| day < today) {
            reading.errors.add("starts_on", Problem::InThePast);
        }
        if let (Some(first), Some(last)) = (starts_on, ends_on)
            && last < first
        {
            reading.errors.add("ends_on", Problem::EndsBeforeItBegins);
        }
        let from = time_of_day(&mut reading, "from", &form.from);
        let until = time_of_day(&mut reading, "until", &form.until);
        let minutes = reading.optional_number("minutes", &form.minutes, 5, 120);
        if form.minutes.trim().is_empty() {
            reading.errors.add("minutes", Problem::Required);
        }
        if let (Some(from), Some(until)) = (from, until)
            && until <= from
        {
            reading.errors.add("until", Problem::EndsBeforeItBegins);
        }
        let season = (|| {
            Some(Self { title, starts_on: starts_on?, ends_on: ends_on?, from: from?, until: until?, minutes: minutes? as i32 })
        })();
        reading.finish(season)
    }

    /// The beginnings of one host's conferences, in order: weekdays only, back to back, until the days are full.
    pub fn slots(&self) -> Vec<civil::DateTime> {
        let mut slots = Vec::new();
        let mut day = self.starts_on;
        while day <= self.ends_on && slots.len() < 2_000 {
            if !matches!(day.weekday(), civil::Weekday::Saturday | civil::Weekday::Sunday) {
                let end = day.to_datetime(self.until);
                let mut at = day.to_datetime(self.from);
                while let Ok(next) = at.checked_add(i64::from(self.minutes).minutes()) {
                    if next > end {
                        break;
                    }
                    slots.push(at);
                    at = next;
                }
            }
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
        slots
    }
}

/// Reads a time of day as browsers send it (`15:30`).
pub fn time_of_day(reading: &mut Reading, field: &str, typed: &str) -> Option<civil::Time> {
    if typed.trim().is_empty() {
        reading.errors.add(field, Problem::Required);
        return None;
    }
    let time = civil::Time::strptime("%H:%M", typed.trim()).ok();
    if time.is_none() {
        reading.errors.add(field, Problem::NotAChoice);
    }
    time
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form() -> NewSeasonForm {
        NewSeasonForm {
            title: "Fall".into(),
            starts_on: "2026-11-06".into(),
            ends_on: "2026-11-09".into(),
            from: "15:00".into(),
            until: "16:00".into(),
            minutes: "25".into(),
        }
    }

    #[test]
    fn slots_skip_the_weekend_and_end_in_time() {
        let season = NewSeason::parse(&form(), "2026-11-01".parse().unwrap()).unwrap();
        let slots: Vec<String> = season.slots().iter().map(ToString::to_string).collect();
        assert_eq!(slots, ["2026-11-06T15:00:00", "2026-11-06T15:25:00", "2026-11-09T15:00:00", "2026-11-09T15:25:00"]);
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let wrong = NewSeasonForm { minutes: "1".into(), ends_on: "2026-11-01".into(), from: "x".into(), ..form() };
        let errors = NewSeason::parse(&wrong, "2026-11-01".parse().unwrap()).unwrap_err();
        let fields: Vec<_> = errors.0.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["ends_on", "from", "minutes"]);
    }

    #[test]
    fn a_promise_that_was_not_kept_needs_a_word() {
        assert!(Closing::parse("dropped", "").is_err());
        assert!(Closing::parse("kept", "").is_ok());
        assert!(Closing::parse("open", "x").is_err());
    }

    #[test]
    fn an_item_is_named_by_kind_and_id() {
        let id = Id::from_u128(7);
        let chosen = Chosen::parse(&format!("goal:{id}"), "strength", "Look").unwrap();
        assert_eq!((chosen.kind, chosen.item_id, chosen.part), (ItemKind::Goal, id, AgendaPart::Strength));
        for wrong in ["", "goal", "goal:", "goal:7", "review:00000000-0000-0000-0000-000000000007"] {
            assert!(Chosen::parse(wrong, "strength", "").is_err(), "{wrong} was taken");
        }
    }

    #[test]
    fn nobody_attends_a_conference_that_was_missed() {
        let guests = vec![Id::from_u128(1).to_string()];
        let missed = Record::parse("missed", true, &guests, "").unwrap();
        assert!(!missed.student_attended && missed.guests.is_empty());
        assert_eq!(Record::parse("held", true, &guests, "").unwrap().guests, [Id::from_u128(1)]);
        assert!(Record::parse("", true, &guests, "").is_err());
    }

    #[test]
    fn a_closed_or_cancelled_conference_stays_so() {
        for from in [ConferenceState::Closed, ConferenceState::Cancelled] {
            assert!(ConferenceState::ALL.iter().all(|to| !from.may_become(*to)), "{from} can be left");
        }
    }

    #[test]
    fn every_conference_that_lies_ahead_can_be_held_without_preparation_and_a_missed_one_booked_again() {
        for from in ConferenceState::AHEAD {
            assert!(from.is_ahead() && from.may_become(ConferenceState::Held) && from.may_become(ConferenceState::Missed));
            assert!(ConferenceState::Missed.may_become(from));
            assert!(!ConferenceState::Held.may_become(from));
        }
    }

    #[test]
    fn a_day_in_the_past_cannot_be_chosen() {
        let today = "2026-11-10".parse().unwrap();
        assert!(Schedule::parse("2026-11-09", "15:00", "", today).is_err());
        assert_eq!(Schedule::parse("2026-11-10", "15:00", " Room 4 ", today).unwrap().place, "Room 4");
    }

    proptest! {
        #[test]
        fn slots_never_overlap(minutes in 5_i32..120, from in 7_i8..12, hours in 1_i8..10, days in 0_i32..20) {
            let season = NewSeason {
                title: "S".into(),
                starts_on: "2026-10-01".parse().unwrap(),
                ends_on: "2026-10-01".parse::<Date>().unwrap().checked_add(days.days()).unwrap(),
                from: civil::time(from, 0, 0, 0),
                until: civil::time(from + hours, 30, 0, 0),
                minutes,
            };
            let slots = season.slots();
            for pair in slots.windows(2) {
                prop_assert!(pair[0].checked_add(i64::from(minutes).minutes()).unwrap() <= pair[1]);
            }
            for slot in slots {
                prop_assert!(slot.checked_add(i64::from(minutes).minutes()).unwrap().time() <= season.until);
            }
        }
    }
}
