//! Reads `enrollments.csv`: who is in which class, as what.
//!
//! What the enrollment says holds for its class, even when the person is something else at the school, with one exception:
//! a student or a family member is not made a teacher by one row, because a teacher reads what students write.

use super::draft::{Draft, Opened};
use super::layout;
use super::orgs::{Placed, placed};
use super::report::{Journal, Place};
use super::table::Row;
use super::types::{Enrollment, Person, RecordKind, Role};
use std::collections::HashMap;

/// From this many rows on, a file of which most rows name nothing is taken for the wrong file.
const MANY_ROWS: usize = 20;

/// Reads the enrollments. They may be absent together with the classes.
pub(super) fn read(draft: &mut Draft, journal: &mut Journal) {
    let table = match draft.open(&layout::ENROLLMENTS, journal) {
        Opened::Table(table) => table,
        Opened::Broken => return,
        Opened::Absent => {
            if draft.source.has(layout::CLASSES.file) && !draft.roster.format.is_delta() {
                journal.error(
                    Place::file(layout::ENROLLMENTS.file),
                    "is missing, and classes.csv needs it",
                    "export it with the other files",
                );
            }
            return;
        }
    };
    let Draft { classes, people, orgs, roster, .. } = draft;
    let mut seen: HashMap<String, u64> = HashMap::new();
    let (mut rows, mut dangling) = (0, 0);
    table.for_each_row(journal, |row, journal| {
        let (class_id, user) = (row.required_id("classSourcedId", journal), row.required_id("userSourcedId", journal));
        let filled = row.required_id("role", journal).is_some();
        let own_id = if table.has("sourcedId") { row.required_id("sourcedId", journal) } else { None };
        let (Some(class_id), Some(user), true) = (class_id, user, filled) else {
            return;
        };
        if table.has("sourcedId") && own_id.is_none() {
            return;
        }
        if let Some(id) = &own_id
            && row.is_gone(RecordKind::Enrollment, id, false, roster, journal)
        {
            seen.insert(id.clone(), row.line);
            return;
        }
        let role = row.role(journal);
        let source_id = own_id.clone().unwrap_or_else(|| format!("{class_id}/{user}/{}", role.word()));
        if let Some(line) = seen.insert(source_id, row.line) {
            return match own_id {
                Some(_) => journal.error(
                    row.at("sourcedId"),
                    format!("is already used in line {line}"),
                    "give every record an identifier of its own",
                ),
                None => journal.lenient(
                    row.at("userSourcedId"),
                    "is in this class already, by an earlier row",
                    "left out",
                    "leave out the second row",
                ),
            };
        }
        let source_id = own_id.unwrap_or_else(|| format!("{class_id}/{user}/{}", role.word()));
        let primary = row.truth("primary", journal).unwrap_or(false);
        let (starts_on, ends_on) = row.span(journal);
        rows += 1;
        let class = classes.resolve(row.at("classSourcedId"), &class_id, "left out", journal);
        let person = people.resolve(row.at("userSourcedId"), &user, "left out", journal);
        let (Some(class), Some(person)) = (class, person) else {
            dangling += 1;
            return;
        };
        let class = &roster.classes[class];
        if let Some(school) = row.id("schoolSourcedId", journal)
            && let Some(position) = orgs.resolve(row.at("schoolSourcedId"), &school, "the school of the class is taken", journal)
        {
            let own = match placed(&roster.schools, orgs, position) {
                Placed::Above(above) => above,
                Placed::Itself | Placed::Nowhere => position,
            };
            if roster.schools[own].source_id != class.school {
                let remedy = "write the school that classes.csv gives for the class";
                journal.lenient(
                    row.at("schoolSourcedId"),
                    "is not the school of the class",
                    "the school of the class is taken",
                    remedy,
                );
            }
        }
        if !fits(row, &roster.people[person], role, journal) {
            return;
        }
        let (class, school) = (class_id, class.school.clone());
        roster.enrollments.push(Enrollment {
            source_id,
            class,
            school,
            person: user,
            role,
            primary,
            starts_on,
            ends_on,
            row: row.reference(),
        });
    });
    if rows >= MANY_ROWS
        && dangling * 2 > rows
        && !roster.format.is_delta()
        && !classes.broken
        && !people.broken
        && !journal.failed()
    {
        let problem =
            format!("does not fit the other files: {dangling} of {rows} rows name a class or a person that is not there");
        journal.error(Place::file(layout::ENROLLMENTS.file), problem, "export all files in one go");
    }
}

/// Whether a person may be in a class as `role`, given what they are at the school.
fn fits(row: &Row<'_>, person: &Person, role: Role, journal: &mut Journal) -> bool {
    let Some(main) = person.roles.iter().find(|held| held.primary).or(person.roles.first()).map(|held| held.role) else {
        return true;
    };
    let is_staff = person.roles.iter().any(|held| held.role.is_staff());
    let place = row.at("userSourcedId");
    if role == Role::Student && !person.has_role(Role::Student) {
        journal.note(place, format!("is a {}, enrolled as student: kept as enrolled", main.word()));
    } else if role.is_staff() && role != Role::Other && !is_staff {
        let problem = format!("is a {}, enrolled as {}", main.word(), role.word());
        let done = "left out, because it would let them read what students write";
        journal.lenient(place, problem, done, "enroll them as student, or give them the role at the school");
        return false;
    }
    true
}
