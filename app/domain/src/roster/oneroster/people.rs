//! Reads `users.csv`: who is there. Roles come from the same rows in `OneRoster` 1.1, from `roles.csv` otherwise.
//!
//! Passwords stand in these files in plain text. They are counted and dropped: there is no field that could hold one.

use super::draft::Draft;
use super::known::Known;
use super::layout;
use super::report::{Journal, Place};
use super::roles::add_role;
use super::table::Row;
use super::types::{Person, PersonRole, RecordKind, RowRef, School};

/// One entry of `agentSourcedIds`: the row's person, and somebody who is named as belonging to them.
pub(super) struct Agent {
    pub(super) person: String,
    pub(super) named: String,
    pub(super) row: RowRef,
}

/// Reads the people, and gives the agents that they name.
pub(super) fn read(draft: &mut Draft, journal: &mut Journal) -> Vec<Agent> {
    let mut agents = Vec::new();
    let Some(table) = draft.open_required(&layout::USERS, "and it names the people", journal) else {
        draft.people.broken = true;
        return agents;
    };
    let format = draft.roster.format;
    for column in ["role", "orgSourcedIds"].into_iter().filter(|column| format.has_roles_in_users() && !table.has(column)) {
        journal.error(
            Place::file(layout::USERS.file).line(1).column(column),
            "is missing from the header",
            "export the file with this column",
        );
        draft.people.broken = true;
    }
    if draft.people.broken {
        return agents;
    }
    let Draft { people, orgs, roster, .. } = draft;
    let mut passwords = 0;
    let whole = table.for_each_row(journal, |row, journal| {
        passwords += u64::from(!row.cell("password").is_empty());
        let Some(source_id) = people.claim(row, journal) else {
            return;
        };
        if row.is_gone(RecordKind::Person, &source_id, true, roster, journal) {
            people.leave_out(&source_id);
            return;
        }
        let Some(mut person) = person(row, source_id, format.is_sds(), journal) else {
            return;
        };
        if format.has_roles_in_users() {
            roles_in_row(row, &mut person, &roster.schools, orgs, journal);
        }
        for named in row.list("agentSourcedIds") {
            agents.push(Agent { person: person.source_id.clone(), named, row: row.reference() });
        }
        people.keep(&person.source_id, roster.people.len());
        roster.people.push(person);
    });
    people.broken = !whole;
    let problem = "holds passwords in plain text: dropped; they are best left out of the export";
    journal.note_counted(Place::file(layout::USERS.file).line(1).column("password"), problem, passwords);
    agents
}

fn person(row: &Row<'_>, source_id: String, sds: bool, journal: &mut Journal) -> Option<Person> {
    let username = if sds { row.text("username", journal) } else { row.required("username", journal) };
    let (given_name, family_name) = (row.required("givenName", journal), row.required("familyName", journal));
    let enabled = row.truth("enabledUser", journal);
    if enabled.is_none() && !sds && row.cell("enabledUser").is_empty() {
        journal.lenient(row.at("enabledUser"), "is empty", "read as true", "write true or false");
    }
    let status = row.cell("status");
    let mut person = Person {
        source_id,
        username: None,
        email: row.text("email", journal),
        given_name: String::new(),
        family_name: String::new(),
        middle_name: row.text("middleName", journal),
        preferred_given_name: row.text("preferredGivenName", journal),
        preferred_family_name: row.text("preferredFamilyName", journal),
        pronouns: row.text("pronouns", journal),
        grades: row.list("grades"),
        identifier: row.text("identifier", journal),
        sms: row.text("sms", journal),
        phone: row.text("phone", journal),
        roles: Vec::new(),
        active: enabled.unwrap_or(true) && !status.eq_ignore_ascii_case("inactive"),
        row: row.reference(),
    };
    if !sds && username.is_none() {
        return None;
    }
    person.username = username;
    person.given_name = given_name?;
    person.family_name = family_name?;
    Some(person)
}

/// `OneRoster` 1.1: one role, at each of the listed organizations.
fn roles_in_row(row: &Row<'_>, person: &mut Person, schools: &[School], orgs: &Known, journal: &mut Journal) {
    if row.required_id("role", journal).is_none() {
        return;
    }
    let role = row.role(journal);
    let mut places = row.list("orgSourcedIds");
    if places.is_empty() {
        match only_top(schools) {
            Some(top) => {
                let done = format!("placed at the top of the organizations, {}", top.source_id);
                journal.lenient(row.at("orgSourcedIds"), "is empty", done, "write the sourcedId of the person's school");
                places.push(top.source_id.clone());
            }
            None => journal.error(row.at("orgSourcedIds"), "is empty", "write the sourcedId of the person's school"),
        }
    }
    let primary = places.len() == 1;
    for place in places {
        if let Some(position) = orgs.resolve(row.at("orgSourcedIds"), &place, "the person is kept without this role", journal) {
            let school = schools[position].source_id.clone();
            add_role(
                row.at("orgSourcedIds"),
                person,
                PersonRole { role, school, primary, starts_on: None, ends_on: None },
                schools,
                orgs,
                journal,
            );
        }
    }
}

fn only_top(schools: &[School]) -> Option<&School> {
    let mut tops = schools.iter().filter(|school| school.parent.is_none());
    tops.next().filter(|_| tops.next().is_none())
}
