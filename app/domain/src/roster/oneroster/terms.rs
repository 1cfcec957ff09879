//! Reads `academicSessions.csv`: the years, semesters and terms in which classes meet.

use super::draft::{Draft, Opened};
use super::known::{HasParent, settle_parents};
use super::layout;
use super::report::{Journal, Place};
use super::table::Row;
use super::types::{RecordKind, RowRef, Term};
use super::words::TERM_KINDS;

/// Reads the terms. They may be absent.
pub(super) fn read(draft: &mut Draft, journal: &mut Journal) {
    let table = match draft.open(&layout::TERMS, journal) {
        Opened::Table(table) => table,
        Opened::Broken => {
            draft.terms.broken = true;
            return;
        }
        Opened::Absent => {
            return journal.note(Place::file(layout::TERMS.file), "is not there: classes have no terms");
        }
    };
    let Draft { terms, roster, .. } = draft;
    let whole = table.for_each_row(journal, |row, journal| {
        let Some(source_id) = terms.claim(row, journal) else {
            return;
        };
        if row.is_gone(RecordKind::Term, &source_id, true, roster, journal) {
            terms.leave_out(&source_id);
            return;
        }
        let title = row.required("title", journal);
        let kind = row.required_id("type", journal).and_then(|_| {
            let kind = row.word("type", TERM_KINDS, journal);
            if kind.is_none() {
                journal.error(row.at("type"), "is not a kind of term", "write term, semester, schoolYear or gradingPeriod");
            }
            kind
        });
        let (starts_on, ends_on) = (row.required_date("startDate", journal), row.required_date("endDate", journal));
        row.check_order(starts_on, ends_on, journal);
        let (school_year, parent) = (school_year(row, journal), row.id("parentSourcedId", journal));
        let (Some(title), Some(kind), Some(starts_on), Some(ends_on)) = (title, kind, starts_on, ends_on) else {
            return;
        };
        terms.keep(&source_id, roster.terms.len());
        roster.terms.push(Term { source_id, title, kind, starts_on, ends_on, school_year, parent, row: row.reference() });
    });
    terms.broken = !whole;
    settle_parents(terms, &mut roster.terms, journal);
}

/// A school year is four digits; `2026-2027` or `2026/27` is read as the year in which it ends.
fn school_year(row: &Row<'_>, journal: &mut Journal) -> Option<i16> {
    let text = row.cell("schoolYear");
    let year = |digits: &str| digits.parse::<i16>().ok().filter(|year| digits.len() == 4 && (1900..=2199).contains(year));
    if text.is_empty() || year(text).is_some() {
        return year(text);
    }
    let ending = text.split_once(['-', '/', '–']).and_then(|(first, last)| {
        let first = year(first.trim())?;
        let last = last.trim();
        let ending = if last.len() == 2 { year(&format!("{}{last}", first / 100)) } else { year(last) };
        ending.filter(|ending| *ending == first + 1)
    });
    match ending {
        Some(ending) => {
            journal.lenient(
                row.at("schoolYear"),
                "is not one year",
                format!("read as {ending}"),
                format!("write the year in which it ends, {ending}"),
            );
        }
        None => journal.error(row.at("schoolYear"), "is not a school year", "write the year in which it ends, such as 2027"),
    }
    ending
}

impl HasParent for Term {
    fn parent(&self) -> Option<&str> {
        self.parent.as_deref()
    }

    fn drop_parent(&mut self) {
        self.parent = None;
    }

    fn row(&self) -> RowRef {
        self.row
    }
}
