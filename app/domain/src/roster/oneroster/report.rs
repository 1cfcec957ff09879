//! What a reading has to say: the notes and errors that an administrator reads beside the file.
//!
//! Three weights. A *note* tells of something that is so by design. A *leniency* is a fault that could be understood: a note,
//! or an error when the reading is strict. An *error* means that nothing is imported. Notes of one kind are folded into one
//! with a count; errors are listed one by one, up to [`MAX_ERRORS`]. No cell but the faulty one is ever shown.

use serde::Serialize;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

/// Errors beyond this many are counted, not listed.
pub const MAX_ERRORS: usize = 200;
/// Kinds of notes beyond this many are not listed.
const MAX_NOTES: usize = 500;
/// A value that is shown is cut after this many characters.
const SHOWN_CHARS: usize = 60;

/// The outcome of a reading in words and numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What was recognised, such as `OneRoster 1.1 bulk`.
    pub format: String,
    /// How many of each are in the roster: `orgs`, `terms`, `courses`, `classes`, `people`, `roles`, `enrollments`,
    /// `birth_dates`, `family_links`, `removals`. Empty when the reading failed.
    pub counts: BTreeMap<&'static str, u64>,
    /// What was decided on the way, folded.
    pub notes: Vec<Finding>,
    /// What is wrong, at most [`MAX_ERRORS`].
    pub errors: Vec<Finding>,
    /// How many errors there are in all.
    pub errors_total: u64,
}

/// One thing worth saying about one place. Its `Display` is `FILE:LINE: column COLUMN: what is wrong; what would be right`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Name of the file, without its folder.
    pub file: String,
    /// Line in the file, where there is one; of the first, when folded.
    pub line: Option<u64>,
    /// The column as the file's header spells it.
    pub column: Option<String>,
    /// The faulty cell, cut and with control characters escaped.
    pub value: Option<String>,
    /// What is wrong, or what was done.
    pub problem: String,
    /// What would be right. Empty where there is nothing to do.
    pub remedy: String,
    /// How many times, when folded.
    pub count: u64,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:", self.file)?;
        if let Some(line) = self.line {
            write!(out, "{line}:")?;
        }
        if let Some(column) = &self.column {
            write!(out, " column {column}:")?;
        }
        write!(out, " {}", self.problem)?;
        if !self.remedy.is_empty() {
            write!(out, "; {}", self.remedy)?;
        }
        if self.count > 1 {
            write!(out, " ({} times, first here)", self.count)?;
        }
        Ok(())
    }
}

/// A place in the files.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    file: &'a str,
    line: Option<u64>,
    column: Option<&'a str>,
    value: Option<&'a str>,
}

impl<'a> Place<'a> {
    pub(super) fn file(file: &'a str) -> Self {
        Self { file, line: None, column: None, value: None }
    }

    pub(super) fn line(self, line: u64) -> Self {
        Self { line: Some(line), ..self }
    }

    pub(super) fn column(self, column: &'a str) -> Self {
        Self { column: Some(column), ..self }
    }

    /// The faulty cell. An empty one is not shown.
    pub(super) fn value(self, value: &'a str) -> Self {
        Self { value: Some(value).filter(|value| !value.is_empty()), ..self }
    }
}

/// Collects findings while the files are read.
pub(super) struct Journal {
    strict: bool,
    report: Report,
    folded: HashMap<(String, String, Cow<'static, str>), usize>,
}

impl Journal {
    pub(super) fn new(strict: bool) -> Self {
        let report = Report {
            format: "not recognised".to_owned(),
            counts: BTreeMap::new(),
            notes: Vec::new(),
            errors: Vec::new(),
            errors_total: 0,
        };
        Self { strict, report, folded: HashMap::new() }
    }

    pub(super) fn set_format(&mut self, format: impl Into<String>) {
        self.report.format = format.into();
    }

    pub(super) fn set_counts(&mut self, counts: BTreeMap<&'static str, u64>) {
        self.report.counts = counts;
    }

    pub(super) fn failed(&self) -> bool {
        self.report.errors_total > 0
    }

    pub(super) fn into_report(self) -> Report {
        self.report
    }

    /// Something is wrong. `problem` follows the quoted value, when the place has one.
    pub(super) fn error(&mut self, place: Place<'_>, problem: impl Into<Cow<'static, str>>, remedy: impl Into<String>) {
        self.report.errors_total += 1;
        if self.report.errors.len() < MAX_ERRORS {
            self.report.errors.push(finding(place, &problem.into(), remedy.into()));
        }
    }

    /// Something is wrong that can be understood: `done` says how it is read, `remedy` what would be right.
    pub(super) fn lenient(
        &mut self,
        place: Place<'_>,
        problem: impl Into<Cow<'static, str>>,
        done: impl fmt::Display,
        remedy: impl Into<String>,
    ) {
        let problem = problem.into();
        if self.strict {
            self.error(place, problem, remedy);
        } else {
            self.fold(place, problem, &format!(": {done}"), remedy.into());
        }
    }

    /// Something is so by design, and worth knowing.
    pub(super) fn note(&mut self, place: Place<'_>, problem: impl Into<Cow<'static, str>>) {
        self.fold(place, problem.into(), "", String::new());
    }

    /// Like [`Journal::note`], for something that happened `count` times.
    pub(super) fn note_counted(&mut self, place: Place<'_>, problem: impl Into<Cow<'static, str>>, count: u64) {
        if count > 0 && self.report.notes.len() < MAX_NOTES {
            let mut note = finding(place, &problem.into(), String::new());
            note.count = count;
            self.report.notes.push(note);
        }
    }

    fn fold(&mut self, place: Place<'_>, problem: Cow<'static, str>, done: &str, remedy: String) {
        let key = (place.file.to_owned(), place.column.unwrap_or_default().to_owned(), problem);
        if let Some(first) = self.folded.get(&key) {
            self.report.notes[*first].count += 1;
        } else if self.report.notes.len() < MAX_NOTES {
            let note = finding(place, &format!("{}{done}", key.2), remedy);
            self.folded.insert(key, self.report.notes.len());
            self.report.notes.push(note);
        }
    }
}

fn finding(place: Place<'_>, problem: &str, remedy: String) -> Finding {
    let value = place.value.map(shown);
    let problem = match &value {
        Some(value) => format!("\"{value}\" {problem}"),
        None => problem.to_owned(),
    };
    Finding { file: shown(place.file), line: place.line, column: place.column.map(shown), value, problem, remedy, count: 1 }
}

/// A text from outside made safe to print: cut, and with control and direction characters written out.
pub(super) fn shown(text: &str) -> String {
    let mut safe = String::new();
    for (position, letter) in text.chars().enumerate() {
        if position == SHOWN_CHARS {
            safe.push('…');
            break;
        }
        let turns_text =
            matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
        if letter.is_control() || turns_text {
            safe.extend(letter.escape_default());
        } else {
            safe.push(letter);
        }
    }
    safe
}
