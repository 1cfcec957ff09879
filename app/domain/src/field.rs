//! Reading form fields: one validator for browser and server, every problem named by its field.
use crate::time::{Date, parse_date};
use serde::{Deserialize, Serialize};

/// What is wrong with one field, in words that each language translates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "problem")]
pub enum Problem {
    /// Nothing was given.
    Required,
    /// More characters than fit.
    TooLong {
        /// Characters that fit.
        most: usize,
    },
    /// Fewer characters than needed.
    TooShort {
        /// Characters needed.
        least: usize,
    },
    /// Not a date like 2026-09-01.
    NotADate,
    /// The date lies in the past.
    InThePast,
    /// The date lies further away than it may.
    TooFar,
    /// The date lies more days away than it may.
    TooManyDays {
        /// Days that it may.
        most: i64,
    },
    /// Ends before it begins.
    EndsBeforeItBegins,
    /// Not one of the choices offered.
    NotAChoice,
    /// Not an aide by the roster.
    NotAnAide,
    /// A number outside its range.
    OutOfRange {
        /// Smallest number allowed.
        least: i64,
        /// Largest number allowed.
        most: i64,
    },
    /// The two entries differ.
    Differs,
    /// The identifier and password do not belong together.
    WrongCredentials,
    /// The password is not the account's.
    WrongPassword,
    /// The password stands in published lists of passwords.
    KnownPassword,
    /// The password is made of the school's, the product's or the person's own words.
    OwnWords,
    /// The six digits, or the recovery code, are wrong or used already.
    WrongCode,
    /// The code is unknown, used or past its date.
    UnknownCode,
    /// A guest's code is unknown, ended or past its time.
    GuestCodeOver,
    /// The link is used, past its time, or none of ours.
    LinkOver,
    /// The link was asked for in another browser.
    OtherBrowser,
    /// An identity provider's word opened nothing.
    IdentityRefused,
    /// An identity was not connected.
    IdentityNotConnected,
    /// There is somebody with this already.
    Taken,
}

/// The problems of one form, by field name, in the order of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldErrors(pub Vec<(String, Problem)>);

impl FieldErrors {
    /// One problem in one field.
    pub fn one(field: &str, problem: Problem) -> Self {
        Self(vec![(field.to_owned(), problem)])
    }

    /// Notes a problem.
    pub fn add(&mut self, field: &str, problem: Problem) {
        self.0.push((field.to_owned(), problem));
    }

    /// The value when no problem was noted.
    pub fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

/// Characters of a line: a title, a name, a step.
pub const LINE: usize = 200;
/// Characters of a paragraph: why, a check-in's note, a question.
pub const PARAGRAPH: usize = 2_000;
/// Characters of a long text: a reflection.
pub const LONG_TEXT: usize = 20_000;

/// Reads fields one by one and gathers every problem.
#[derive(Debug, Default)]
pub struct Reading {
    /// Problems found so far.
    pub errors: FieldErrors,
}

impl Reading {
    /// A text that may be empty. Line ends become `\n`, and a NUL, which no keyboard types and PostgreSQL does not store,
    /// goes; nothing else of what was typed changes.
    pub fn optional_text(&mut self, field: &str, typed: &str, most: usize) -> String {
        let text = typed.replace("\r\n", "\n").replace('\0', "");
        if text.chars().count() > most {
            self.errors.add(field, Problem::TooLong { most });
        }
        if text.trim().is_empty() { String::new() } else { text }
    }

    /// A text that must say something.
    pub fn required_text(&mut self, field: &str, typed: &str, most: usize) -> String {
        let text = self.optional_text(field, typed, most);
        if text.is_empty() {
            self.errors.add(field, Problem::Required);
        }
        text
    }

    /// A date, or nothing.
    pub fn optional_date(&mut self, field: &str, typed: &str) -> Option<Date> {
        if typed.trim().is_empty() {
            return None;
        }
        let date = parse_date(typed);
        if date.is_none() {
            self.errors.add(field, Problem::NotADate);
        }
        date
    }

    /// A date that must be given.
    pub fn required_date(&mut self, field: &str, typed: &str) -> Option<Date> {
        if typed.trim().is_empty() {
            self.errors.add(field, Problem::Required);
            return None;
        }
        self.optional_date(field, typed)
    }

    /// One of the words of an enum.
    pub fn choice<T: std::str::FromStr>(&mut self, field: &str, typed: &str) -> Option<T> {
        let choice = typed.parse().ok();
        if choice.is_none() {
            let problem = if typed.is_empty() { Problem::Required } else { Problem::NotAChoice };
            self.errors.add(field, problem);
        }
        choice
    }

    /// A whole number in a range, or nothing.
    pub fn optional_number(&mut self, field: &str, typed: &str, least: i64, most: i64) -> Option<i64> {
        if typed.trim().is_empty() {
            return None;
        }
        let number = typed.trim().parse::<i64>().ok().filter(|n| (least..=most).contains(n));
        if number.is_none() {
            self.errors.add(field, Problem::OutOfRange { least, most });
        }
        number
    }

    /// An id chosen from a list, or nothing.
    pub fn optional_id(&mut self, field: &str, typed: &str) -> Option<crate::id::Id> {
        if typed.is_empty() {
            return None;
        }
        let id = crate::id::parse_id(typed);
        if id.is_none() {
            self.errors.add(field, Problem::NotAChoice);
        }
        id
    }

    /// An id that must be chosen from a list.
    pub fn required_id(&mut self, field: &str, typed: &str) -> Option<crate::id::Id> {
        if typed.is_empty() {
            self.errors.add(field, Problem::Required);
        }
        self.optional_id(field, typed)
    }

    /// The value when every field was good.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, FieldErrors> {
        match value {
            Some(value) if self.errors.0.is_empty() => Ok(value),
            _ => Err(self.errors),
        }
    }
}
