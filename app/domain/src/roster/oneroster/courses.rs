//! Reads `courses.csv`: what is taught.

use super::draft::{Draft, Opened};
use super::known::Known;
use super::layout;
use super::report::{Journal, Place};
use super::table::Row;
use super::types::{Course, RecordKind};

/// Reads the courses. They may be absent.
pub(super) fn read(draft: &mut Draft, journal: &mut Journal) {
    let table = match draft.open(&layout::COURSES, journal) {
        Opened::Table(table) => table,
        Opened::Broken => {
            draft.courses.broken = true;
            return;
        }
        Opened::Absent => {
            return journal.note(Place::file(layout::COURSES.file), "is not there: classes have no courses");
        }
    };
    let Draft { courses, orgs, terms, roster, .. } = draft;
    let whole = table.for_each_row(journal, |row, journal| {
        let Some(source_id) = courses.claim(row, journal) else {
            return;
        };
        if row.is_gone(RecordKind::Course, &source_id, true, roster, journal) {
            courses.leave_out(&source_id);
            return;
        }
        let school = optional(row, "orgSourcedId", orgs, "kept without it", journal);
        let school_year = optional(row, "schoolYearSourcedId", terms, "kept without it", journal);
        let code = row.text("courseCode", journal);
        let Some(title) = row.required("title", journal) else {
            return;
        };
        courses.keep(&source_id, roster.courses.len());
        let (grades, subjects) = (row.list("grades"), row.list("subjects"));
        roster.courses.push(Course { source_id, title, code, school, school_year, grades, subjects, row: row.reference() });
    });
    courses.broken = !whole;
}

/// A reference that may be empty, and that is dropped when it names nothing.
pub(super) fn optional(row: &Row<'_>, column: &str, known: &Known, done: &str, journal: &mut Journal) -> Option<String> {
    let id = row.id(column, journal)?;
    known.resolve(row.at(column), &id, done, journal).map(|_| id)
}
