//! Reads birth dates from `demographics.csv`, and leaves everything else in it.
//!
//! The birth date is needed, because rights pass to the student at 18. Nothing here needs anybody's sex, race or origin.

use super::draft::{Draft, Opened};
use super::layout;
use super::report::{Journal, Place};
use super::types::{Demographics, RecordKind};
use std::collections::HashSet;

/// Reads the birth dates. The file may be absent.
pub(super) fn read(draft: &mut Draft, journal: &mut Journal) {
    let file = Place::file(layout::DEMOGRAPHICS.file);
    let table = match draft.open(&layout::DEMOGRAPHICS, journal) {
        Opened::Table(table) => table,
        Opened::Broken => return,
        Opened::Absent => {
            return journal.note(file, "is not there: no birth dates, so nobody is known to have turned 18");
        }
    };
    journal.note(file.line(1), "gives birth dates; sex, race, ethnicity and place of birth are deliberately not kept");
    let Draft { people, roster, .. } = draft;
    let mut seen = HashSet::new();
    table.for_each_row(journal, |row, journal| {
        let Some(person) = row.required_id("sourcedId", journal) else {
            return;
        };
        if !seen.insert(person.clone()) {
            return journal.error(row.at("sourcedId"), "is there twice", "write one row for each person");
        }
        if row.is_gone(RecordKind::Demographics, &person, false, roster, journal) {
            return;
        }
        let born_on = row.date("birthDate", journal);
        if people.resolve(row.at("sourcedId"), &person, "left out", journal).is_some()
            && let Some(born_on) = born_on
        {
            roster.demographics.push(Demographics { person, born_on, row: row.reference() });
        }
    });
}
