//! Reads a school's roster from the files that its student information system exports.
//!
//! Bytes in, a checked [`Roster`] out: no database, no clock, no network. [`read`] opens a folder or a `.zip`, recognises
//! `OneRoster` 1.1 and 1.2 (bulk and delta) and Microsoft School Data Sync 2.1, and follows every reference. A lenient
//! reading takes what can be understood and says what it made of it; a strict one takes nothing that needs such a word. In both,
//! a fault that could put somebody in the wrong place stops the import, and the report gives line, column and what would be right.
//!
//! The path of a byte: `source` (and `archive`) → `decode` → `table` (with `layout` and `shape`) → `cell` and `words` → one
//! file for each part of the roster → `draft`, whose `known` identifiers settle every reference.

mod archive;
mod cell;
mod classes;
mod courses;
mod decode;
mod demographics;
mod draft;
mod enrollments;
mod family;
mod format;
mod known;
mod layout;
mod manifest;
mod orgs;
mod people;
mod recognise;
mod report;
mod roles;
mod shape;
mod source;
mod table;
mod terms;
#[cfg(test)]
mod tests;
mod types;
mod words;

pub use format::{Format, Version};
pub use report::{Finding, MAX_ERRORS, Report};
pub use types::{
    Class, ClassKind, Course, Demographics, Enrollment, FamilyLink, Person, PersonRole, RecordKind, Relation, Removal, Role,
    Roster, RowRef, School, SchoolKind, Term, TermKind,
};

use draft::Draft;
use report::{Journal, Place};
use source::Source;
use std::collections::BTreeMap;
use std::path::Path;

/// How to read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Refuse whatever a lenient reading would change or leave out.
    pub strict: bool,
}

/// Reads a folder or a `.zip`. On errors nothing but the report is given, with as many of them as it can hold.
pub fn read(source: &Path, options: Options) -> Result<(Roster, Report), Report> {
    let mut journal = Journal::new(options.strict);
    match put_together(source, &mut journal) {
        Some(roster) if !journal.failed() => {
            journal.set_counts(counts(&roster));
            Ok((roster, journal.into_report()))
        }
        _ => Err(journal.into_report()),
    }
}

fn put_together(path: &Path, journal: &mut Journal) -> Option<Roster> {
    let mut source = Source::open(path, journal)?;
    let format = recognise::recognise(&mut source, journal)?;
    let mut draft = Draft::new(source, format);
    orgs::read(&mut draft, journal);
    terms::read(&mut draft, journal);
    courses::read(&mut draft, journal);
    classes::read(&mut draft, journal);
    let agents = people::read(&mut draft, journal);
    roles::read(&mut draft, journal);
    enrollments::read(&mut draft, journal);
    family::link_agents(&mut draft, agents, journal);
    family::read_relationships(&mut draft, journal);
    demographics::read(&mut draft, journal);
    for person in draft.roster.people.iter().filter(|person| person.roles.is_empty()) {
        let place = Place::file(person.row.file).line(person.row.line).column("sourcedId").value(&person.source_id);
        journal.note(place, "has no role in these files: kept, with no rights");
    }
    Some(draft.roster)
}

fn counts(roster: &Roster) -> BTreeMap<&'static str, u64> {
    let roles = roster.people.iter().map(|person| person.roles.len()).sum();
    [
        ("orgs", roster.schools.len()),
        ("terms", roster.terms.len()),
        ("courses", roster.courses.len()),
        ("classes", roster.classes.len()),
        ("people", roster.people.len()),
        ("roles", roles),
        ("enrollments", roster.enrollments.len()),
        ("birth_dates", roster.demographics.len()),
        ("family_links", roster.links.len()),
        ("removals", roster.removals.len()),
    ]
    .into_iter()
    .map(|(name, count)| (name, count as u64))
    .collect()
}
