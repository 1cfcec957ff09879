//! Finds out which format a folder is in, before anything in it is believed.
//!
//! A `OneRoster` export has a manifest that says so. School Data Sync 2.1 has none and is known by its headers. School Data
//! Sync 1 has other files altogether; it is named, so that the administrator knows what to ask for instead.

use super::decode::decode;
use super::format::{Format, Version};
use super::layout::{self, Layout};
use super::manifest;
use super::report::{Journal, Place, shown};
use super::source::Source;
use super::table::Table;

/// Recognises the format, and says what will not be read. `None` after an error in the journal.
pub(super) fn recognise(source: &mut Source, journal: &mut Journal) -> Option<Format> {
    let format = if source.has(layout::MANIFEST.file) { manifest::read(source, journal) } else { from_headers(source, journal) };
    if let Some(format) = format {
        journal.set_format(format.to_string());
        if format.is_delta() {
            let problem = "lists changes only (delta): records are added and changed, none is removed";
            journal.note(Place::file(layout::MANIFEST.file), problem);
        }
        name_unread_files(source, journal);
    }
    format
}

/// Without a manifest: the files and the header of `users.csv` tell.
fn from_headers(source: &mut Source, journal: &mut Journal) -> Option<Format> {
    if !source.has(layout::USERS.file) {
        refuse_other_formats(source, journal);
        return None;
    }
    let header = header_of(source, layout::USERS.file, journal)?;
    let is_oneroster = header.iter().any(|name| matches!(name.as_str(), "enableduser" | "role" | "orgsourcedids"));
    if !is_oneroster && (source.has(layout::ROLES.file) || source.has(layout::RELATIONSHIPS.file)) {
        return Some(Format::SchoolDataSync);
    }
    let place = Place::file(layout::MANIFEST.file);
    journal.lenient(
        place,
        "is missing",
        "the version is found by the headers, and all files are taken as complete",
        "export it with the other files",
    );
    Some(Format::OneRoster { version: version_by_headers(source, journal), delta: false })
}

/// The version, as the header of `users.csv` tells it.
pub(super) fn version_by_headers(source: &mut Source, journal: &mut Journal) -> Version {
    let header = header_of(source, layout::USERS.file, journal).unwrap_or_default();
    if header.iter().any(|name| name == "role") { Version::V1p1 } else { Version::V1p2 }
}

fn header_of(source: &mut Source, file: &'static str, journal: &mut Journal) -> Option<Vec<String>> {
    // Said again, and counted, when the file itself is read.
    let mut aside = Journal::new(false);
    let bytes = source.peek(file, journal)?;
    let text = decode(file, bytes, &mut aside)?;
    let first = text.trim_start().lines().next().unwrap_or_default();
    Some(first.split([',', ';', '\t']).map(|name| name.trim().trim_matches('"').to_lowercase()).collect())
}

fn refuse_other_formats(source: &Source, journal: &mut Journal) {
    let first_version = ["School.csv", "Section.csv", "Student.csv", "Teacher.csv", "StudentEnrollment.csv", "TeacherRoster.csv"];
    if let Some(file) = first_version.into_iter().find(|file| source.has(file)) {
        journal.set_format("School Data Sync 1");
        let place = Place::file(file).line(1).column("SIS ID");
        journal.error(
            place,
            "belongs to School Data Sync 1, which is not read",
            "export School Data Sync 2.1, or OneRoster 1.1 or 1.2",
        );
    } else {
        let names: Vec<String> = source.names().take(5).map(shown).collect();
        let found = if names.is_empty() { "no CSV file".to_owned() } else { names.join(", ") };
        let remedy = "give the folder or .zip of a OneRoster 1.1 or 1.2 or a School Data Sync 2.1 export";
        journal.error(Place::file(layout::USERS.file), format!("is missing (found: {found})"), remedy);
    }
}

fn name_unread_files(source: &Source, journal: &mut Journal) {
    let read = |name: &str| layout::ALL.iter().any(|layout| layout.file.eq_ignore_ascii_case(name));
    let not_roster = |name: &str| layout::NOT_ROSTER.iter().any(|file| file.eq_ignore_ascii_case(name));
    for name in source.names().filter(|name| !read(name)) {
        let lower = name.to_lowercase();
        let problem = match lower.as_str() {
            "userprofiles.csv" => "holds sign-in names and passwords of other systems: deliberately not read",
            "userflags.csv" => "holds facts such as support plans and free meals: deliberately not read",
            _ if not_roster(name) => "is no part of a roster: not read",
            _ => "is not a file of this format: not read",
        };
        journal.note(Place::file(name), problem);
    }
}

/// Reads a file that is there. `None` after an error in the journal.
pub(super) fn open(source: &mut Source, layout: &Layout, sds: bool, journal: &mut Journal) -> Option<Table> {
    let bytes = source.read(layout.file, journal)?;
    let text = decode(layout.file, bytes, journal)?;
    if text.trim().is_empty() {
        journal.error(
            Place::file(layout.file),
            "is empty",
            "a file needs at least its header; leave it out if there is nothing in it",
        );
        return None;
    }
    Table::open(layout, sds, text, journal)
}
