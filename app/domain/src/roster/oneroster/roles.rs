//! Reads `roles.csv` (`OneRoster` 1.2 and School Data Sync): what each person is, and where.

use super::draft::Draft;
use super::known::Known;
use super::layout;
use super::orgs::{Placed, placed};
use super::report::{Journal, Place};
use super::table::Row;
use super::types::{Person, PersonRole, RecordKind, School};
use std::collections::HashMap;

/// Reads the roles into the people.
pub(super) fn read(draft: &mut Draft, journal: &mut Journal) {
    let in_users = draft.roster.format.has_roles_in_users();
    if in_users {
        if draft.source.has(layout::ROLES.file) {
            journal.note(Place::file(layout::ROLES.file), "is not part of OneRoster 1.1: not read, roles are in users.csv");
        }
        return;
    }
    let Some(table) = draft.open_required(&layout::ROLES, "so that nobody has a role", journal) else {
        return;
    };
    let Draft { people, orgs, roster, .. } = draft;
    let mut seen: HashMap<String, u64> = HashMap::new();
    table.for_each_row(journal, |row, journal| {
        let source_id = if table.has("sourcedId") { row.required_id("sourcedId", journal) } else { None };
        if let Some(id) = &source_id
            && let Some(line) = seen.insert(id.clone(), row.line)
        {
            return journal.error(
                row.at("sourcedId"),
                format!("is already used in line {line}"),
                "give every record an identifier of its own",
            );
        }
        let (user, org) = (row.required_id("userSourcedId", journal), row.required_id("orgSourcedId", journal));
        let filled = row.required_id("role", journal).is_some();
        let (Some(user), Some(org), true) = (user, org, filled) else {
            return;
        };
        if row.is_gone(RecordKind::Role, source_id.as_deref().unwrap_or(&user), false, roster, journal) {
            return;
        }
        let role = row.role(journal);
        let primary = primary(row, journal);
        let (starts_on, ends_on) = row.span(journal);
        let person = people.resolve(row.at("userSourcedId"), &user, "the role is left out", journal);
        let position = orgs.resolve(row.at("orgSourcedId"), &org, "the role is left out", journal);
        if let (Some(person), Some(position)) = (person, position) {
            let school = roster.schools[position].source_id.clone();
            let person = &mut roster.people[person];
            for grade in row.list("grades") {
                if !person.grades.contains(&grade) {
                    person.grades.push(grade);
                }
            }
            let role = PersonRole { role, school, primary, starts_on, ends_on };
            add_role(row.at("orgSourcedId"), person, role, &roster.schools, orgs, journal);
        }
    });
}

fn primary(row: &Row<'_>, journal: &mut Journal) -> bool {
    match row.cell("roleType") {
        "" => row.truth("isPrimary", journal).unwrap_or(false),
        _ => row.word("roleType", &[("primary", true), ("secondary", false)], journal).unwrap_or_else(|| {
            journal.error(row.at("roleType"), "is not a kind of role", "write primary or secondary");
            false
        }),
    }
}

/// Adds a role to a person, at the school when the file names a department, and only once.
pub(super) fn add_role(
    place: Place<'_>,
    person: &mut Person,
    mut role: PersonRole,
    schools: &[School],
    orgs: &Known,
    journal: &mut Journal,
) {
    if let Some(position) = orgs.position(&role.school) {
        match placed(schools, orgs, position) {
            Placed::Above(school) => {
                journal.note(place.value(&role.school), "is a department: the role is held at the school above it");
                role.school.clone_from(&schools[school].source_id);
            }
            Placed::Nowhere => {
                journal.note(place.value(&role.school), "is a department with no school above it: the role is held there");
            }
            Placed::Itself => {}
        }
    }
    let same = |held: &&mut PersonRole| {
        (held.role, &held.school, held.starts_on, held.ends_on) == (role.role, &role.school, role.starts_on, role.ends_on)
    };
    match person.roles.iter_mut().find(same) {
        Some(held) => held.primary |= role.primary,
        None => person.roles.push(role),
    }
}
