//! What one cell can be: a text, an identifier, a list, a yes or no, a date.
//!
//! Dates are where silent harm is done: `03/04/2026` is March in one country and April in the next. Only `2026-09-01` is
//! read without a word; other orders are read when just one reading is possible, and refused otherwise.

use super::report::Journal;
use super::table::Row;
use jiff::civil::Date;

/// A text that is kept may have this many characters.
const MAX_TEXT_CHARS: usize = 500;
/// An identifier may have this many characters.
const MAX_ID_CHARS: usize = 255;
/// Years outside of this range are slips of the keyboard.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;
const DATE_REMEDY: &str = "write it as year, month and day, such as 2026-09-01";

impl Row<'_> {
    /// The text of a cell, if there is any.
    pub(super) fn text(&self, column: &str, journal: &mut Journal) -> Option<String> {
        self.limited(column, MAX_TEXT_CHARS, journal)
    }

    /// The text of a cell that must not be empty.
    pub(super) fn required(&self, column: &str, journal: &mut Journal) -> Option<String> {
        self.check_filled(column, journal).then(|| self.text(column, journal)).flatten()
    }

    /// An identifier that must not be empty.
    pub(super) fn required_id(&self, column: &str, journal: &mut Journal) -> Option<String> {
        self.check_filled(column, journal).then(|| self.id(column, journal)).flatten()
    }

    /// An identifier, if there is any.
    pub(super) fn id(&self, column: &str, journal: &mut Journal) -> Option<String> {
        self.limited(column, MAX_ID_CHARS, journal)
    }

    fn check_filled(&self, column: &str, journal: &mut Journal) -> bool {
        let filled = !self.cell(column).is_empty();
        if !filled {
            journal.error(self.at(column), "is empty", "every row needs a value here");
        }
        filled
    }

    fn limited(&self, column: &str, max_chars: usize, journal: &mut Journal) -> Option<String> {
        let text = self.cell(column);
        if text.len() > max_chars && text.chars().count() > max_chars {
            journal.error(self.at(column), format!("is longer than {max_chars} characters"), "shorten it");
            return None;
        }
        Some(text.to_owned()).filter(|text| !text.is_empty())
    }

    /// The parts of a comma list, without empty ones.
    pub(super) fn list(&self, column: &str) -> Vec<String> {
        self.cell(column).split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// Yes or no; `None` when the cell is empty.
    pub(super) fn truth(&self, column: &str, journal: &mut Journal) -> Option<bool> {
        let text = self.cell(column).to_lowercase();
        let value = match text.as_str() {
            "" => return None,
            "true" => return Some(true),
            "false" => return Some(false),
            "1" | "yes" | "y" => true,
            "0" | "no" | "n" => false,
            _ => {
                journal.error(self.at(column), "is neither true nor false", "write true or false");
                return None;
            }
        };
        journal.lenient(
            self.at(column),
            "is not spelled as the format does",
            format!("read as {value}"),
            format!("write {value}"),
        );
        Some(value)
    }

    /// A date; `None` when the cell is empty, or after an error in the journal.
    pub(super) fn date(&self, column: &str, journal: &mut Journal) -> Option<Date> {
        let text = self.cell(column);
        if text.is_empty() {
            return None;
        }
        match read_date(text) {
            DateReading::Plain(date) => return Some(date),
            DateReading::Understood(date) => {
                journal.lenient(self.at(column), "is not written year first", format!("read as {date}"), format!("write {date}"));
                return Some(date);
            }
            DateReading::Ambiguous => {
                journal.error(self.at(column), "could be two different days", DATE_REMEDY);
            }
            DateReading::No => journal.error(self.at(column), "is not a date", DATE_REMEDY),
        }
        None
    }

    /// A date that must be there.
    pub(super) fn required_date(&self, column: &str, journal: &mut Journal) -> Option<Date> {
        self.check_filled(column, journal).then(|| self.date(column, journal)).flatten()
    }

    /// First and last day of something. An end before its start is an error.
    pub(super) fn span(&self, journal: &mut Journal) -> (Option<Date>, Option<Date>) {
        let (starts_on, ends_on) = (self.date("beginDate", journal), self.date("endDate", journal));
        self.check_order(starts_on, ends_on, journal);
        (starts_on, ends_on)
    }

    /// Reports an end before its start.
    pub(super) fn check_order(&self, starts_on: Option<Date>, ends_on: Option<Date>, journal: &mut Journal) {
        if let (Some(starts_on), Some(ends_on)) = (starts_on, ends_on)
            && ends_on < starts_on
        {
            journal.error(
                self.at("endDate"),
                format!("is before the start, {starts_on}"),
                format!("write {starts_on} or a later day"),
            );
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum DateReading {
    /// As the format wants it, perhaps with a time, which is not kept.
    Plain(Date),
    /// Another order, with one possible reading.
    Understood(Date),
    Ambiguous,
    No,
}

pub(super) fn read_date(text: &str) -> DateReading {
    let day = match text.char_indices().find(|(_, letter)| matches!(letter, 'T' | 't' | ' ')) {
        Some((end, _)) if is_time(&text[end + 1..]) => &text[..end],
        Some(_) => return DateReading::No,
        None => text,
    };
    if day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit()) {
        return date_of(&day[..4], &day[4..6], &day[6..]).map_or(DateReading::No, DateReading::Understood);
    }
    let separators: Vec<char> = day.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [first, second, third] = parts[..] else {
        return DateReading::No;
    };
    if separators.len() != 2 || separators[0] != separators[1] {
        return DateReading::No;
    }
    if first.len() == 4 {
        let plain = separators[0] == '-' && second.len() == 2 && third.len() == 2;
        let kind = if plain { DateReading::Plain } else { DateReading::Understood };
        return date_of(first, second, third).map_or(DateReading::No, kind);
    }
    match (date_of(third, second, first), date_of(third, first, second)) {
        (Some(day_first), Some(month_first)) if day_first != month_first => DateReading::Ambiguous,
        (Some(date), _) | (None, Some(date)) => DateReading::Understood(date),
        (None, None) => DateReading::No,
    }
}

fn is_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let hour = bytes.len() >= 5 && bytes[0].is_ascii_digit() && bytes[1].is_ascii_digit() && bytes[2] == b':';
    hour && text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'+' | b'-' | b'Z' | b'z' | b' ' | b'A' | b'P' | b'M'))
}

fn date_of(year: &str, month: &str, day: &str) -> Option<Date> {
    if year.len() != 4 || !(1..=2).contains(&month.len()) || !(1..=2).contains(&day.len()) {
        return None;
    }
    let year = year.parse().ok().filter(|year| YEARS.contains(year))?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}
