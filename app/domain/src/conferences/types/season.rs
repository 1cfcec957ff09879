//! The plan of a season, as a value, and the timetable that follows from it.
use crate::{
    field::{FieldErrors, LINE, Problem, Reading},
    time::Date,
};
use jiff::{ToSpan, civil};

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
