//! Reads `classes.csv`: each class with its school, its course and its terms.

use super::courses::optional;
use super::draft::{Draft, Opened};
use super::known::Known;
use super::layout;
use super::orgs::{Placed, placed};
use super::report::{Journal, Place};
use super::table::Row;
use super::types::{Class, ClassKind, RecordKind, School, SchoolKind};
use super::words::CLASS_KINDS;

/// Reads the classes. They may be absent together with the enrollments.
pub(super) fn read(draft: &mut Draft, journal: &mut Journal) {
    let table = match draft.open(&layout::CLASSES, journal) {
        Opened::Table(table) => table,
        Opened::Broken => {
            draft.classes.broken = true;
            return;
        }
        Opened::Absent if draft.source.has(layout::ENROLLMENTS.file) && !draft.roster.format.is_delta() => {
            journal.error(
                Place::file(layout::CLASSES.file),
                "is missing, and enrollments.csv needs it",
                "export it with the other files",
            );
            draft.classes.broken = true;
            return;
        }
        Opened::Absent => {
            return journal.note(Place::file(layout::CLASSES.file), "is not there: nobody is put into a class");
        }
    };
    let sds = draft.roster.format.is_sds();
    let Draft { classes, courses, terms, orgs, roster, .. } = draft;
    let whole = table.for_each_row(journal, |row, journal| {
        let Some(source_id) = classes.claim(row, journal) else {
            return;
        };
        if row.is_gone(RecordKind::Class, &source_id, false, roster, journal) {
            classes.leave_out(&source_id);
            return;
        }
        let (title, kind) = (row.required("title", journal), kind(row, sds, journal));
        let (code, location) = (row.text("classCode", journal), row.text("location", journal));
        let course = optional(row, "courseSourcedId", courses, "kept without a course", journal);
        let mut in_terms = row.list("termSourcedIds");
        in_terms.retain(|term| terms.resolve(row.at("termSourcedIds"), term, "kept without this term", journal).is_some());
        let Some(org) = row.required_id("schoolSourcedId", journal) else {
            return;
        };
        let Some(position) = orgs.demand(row.at("schoolSourcedId"), &org, journal) else {
            // A class of a school that is gone goes with it.
            if orgs.is_left_out(&org) {
                classes.leave_out(&source_id);
            }
            return;
        };
        let school = school_of(row, &roster.schools, orgs, position, journal).source_id.clone();
        let (Some(title), Some(kind)) = (title, kind) else {
            return;
        };
        classes.keep(&source_id, roster.classes.len());
        let (grades, subjects, periods) = (row.list("grades"), row.list("subjects"), row.list("periods"));
        let row = row.reference();
        roster.classes.push(Class {
            source_id,
            title,
            code,
            kind,
            course,
            school,
            grades,
            terms: in_terms,
            subjects,
            periods,
            location,
            row,
        });
    });
    classes.broken = !whole;
}

fn kind(row: &Row<'_>, sds: bool, journal: &mut Journal) -> Option<ClassKind> {
    if row.cell("classType").is_empty() {
        if !sds {
            journal.lenient(row.at("classType"), "is empty", "read as scheduled", "write homeroom or scheduled");
        }
        return Some(ClassKind::Scheduled);
    }
    let kind = row.word("classType", CLASS_KINDS, journal);
    if kind.is_none() && row.cell("classType").starts_with("ext:") {
        journal.note(row.at("classType"), "is a kind of class of the exporting system: read as scheduled");
        return Some(ClassKind::Scheduled);
    }
    if kind.is_none() {
        journal.error(row.at("classType"), "is not a kind of class", "write homeroom or scheduled");
    }
    kind
}

fn school_of<'a>(row: &Row<'_>, schools: &'a [School], orgs: &Known, position: usize, journal: &mut Journal) -> &'a School {
    let place = row.at("schoolSourcedId");
    let remedy = "write the sourcedId of an organization whose type is school";
    match placed(schools, orgs, position) {
        Placed::Above(school) => {
            journal.lenient(place, "is a department, not a school", "the class is put into the school above it", remedy);
            return &schools[school];
        }
        Placed::Nowhere => {
            let done = "the department stands in for its school";
            journal.lenient(
                place,
                "is a department with no school above it",
                done,
                format!("{remedy}, or give the department a parent"),
            );
        }
        Placed::Itself if schools[position].kind != SchoolKind::School => {
            journal.lenient(place, "is not a school", "the class is kept there", remedy);
        }
        Placed::Itself => {}
    }
    &schools[position]
}
