//! Which adult belongs to which student.
//!
//! A link lets an adult see a child's work, so it is made only when the files say both things: that one is a student, and
//! that the other is a parent, guardian or relative. Everything else is withheld, with the reason. School Data Sync gives
//! family members no role row; their row in `relationships.csv` is their role.

use super::draft::{Draft, Opened};
use super::layout;
use super::people::Agent;
use super::report::{Journal, Place};
use super::table::Row;
use super::types::{FamilyLink, Person, PersonRole, Relation, Role};
use super::words::RELATIONS;
use std::collections::HashSet;

const WITHHELD: &str = "no link is made";

/// Links from the agents that `users.csv` names. Either end may name the other.
pub(super) fn link_agents(draft: &mut Draft, agents: Vec<Agent>, journal: &mut Journal) {
    let mut seen = HashSet::new();
    for Agent { person, named: agent, row } in agents {
        let place = Place::file(row.file).line(row.line).column("agentSourcedIds").value(&agent);
        let Some(named) = draft.people.resolve(place, &agent, WITHHELD, journal) else {
            continue;
        };
        let Some(own) = draft.people.position(&person) else {
            continue;
        };
        let (own, named) = (&draft.roster.people[own], &draft.roster.people[named]);
        let pairs = [(named, own), (own, named)].map(|(adult, student)| {
            let relation = relation_of(adult).filter(|_| student.has_role(Role::Student) && adult.source_id != student.source_id);
            relation.map(|relation| (adult, student, relation))
        });
        match pairs {
            [Some((adult, student, relation)), None] | [None, Some((adult, student, relation))] => {
                if seen.insert((adult.source_id.clone(), student.source_id.clone())) {
                    let (adult, student) = (adult.source_id.clone(), student.source_id.clone());
                    draft.roster.links.push(FamilyLink { adult, student, relation, row });
                }
            }
            [Some(_), Some(_)] => {
                let problem = "could be the adult as well as the student of this pair";
                journal.lenient(place, problem, WITHHELD, "give the adult a family role, and the student the role student, only");
            }
            [None, None] => {
                let (problem, remedy) = if !own.has_role(Role::Student) && !named.has_role(Role::Student) {
                    ("is linked to somebody, and neither of them is a student", "link adults to students only")
                } else if own.has_role(Role::Student) && named.has_role(Role::Student) {
                    ("is a student, linked to a student", "link students to a parent, guardian or relative")
                } else {
                    (
                        "is linked as family, and the adult has no family role",
                        "give the adult the role parent, guardian or relative",
                    )
                };
                journal.lenient(place, problem, WITHHELD, remedy);
            }
        }
    }
}

fn relation_of(person: &Person) -> Option<Relation> {
    [(Role::Parent, Relation::Parent), (Role::Guardian, Relation::Guardian), (Role::Relative, Relation::Relative)]
        .into_iter()
        .find(|(role, _)| person.has_role(*role))
        .map(|(_, relation)| relation)
}

/// Links from `relationships.csv`: a student, an adult, and what the adult is.
pub(super) fn read_relationships(draft: &mut Draft, journal: &mut Journal) {
    let Opened::Table(table) = draft.open(&layout::RELATIONSHIPS, journal) else {
        return;
    };
    let Draft { people, roster, .. } = draft;
    let mut seen: HashSet<_> = roster.links.iter().map(|link| (link.adult.clone(), link.student.clone())).collect();
    table.for_each_row(journal, |row, journal| {
        let (student_id, adult_id) =
            (row.required_id("userSourcedId", journal), row.required_id("relationshipUserSourcedId", journal));
        let filled = row.required_id("relationshipRole", journal).is_some();
        let (Some(student_id), Some(adult_id), true) = (student_id, adult_id, filled) else {
            return;
        };
        let student = people.resolve(row.at("userSourcedId"), &student_id, WITHHELD, journal);
        let adult = people.resolve(row.at("relationshipUserSourcedId"), &adult_id, WITHHELD, journal);
        let (Some(student), Some(adult)) = (student, adult) else {
            return;
        };
        let Some(relation) = relation_in_row(row, journal) else {
            return;
        };
        if !check_ends(row, &roster.people[student], &roster.people[adult], journal) {
            return;
        }
        if !seen.insert((adult_id.clone(), student_id.clone())) {
            let place = row.at("relationshipUserSourcedId");
            return journal.lenient(
                place,
                "is linked to this student already",
                "the first row is kept",
                "leave out the second row",
            );
        }
        let school = roster.people[student].roles.iter().find(|held| held.role == Role::Student).map(|held| held.school.clone());
        if let Some(school) = school
            && relation_of(&roster.people[adult]).is_none()
        {
            journal
                .note(row.at("relationshipUserSourcedId"), "has no family role of their own: the relationship is taken as one");
            let primary = roster.people[adult].roles.is_empty();
            roster.people[adult].roles.push(PersonRole {
                role: role_for(relation),
                school,
                primary,
                starts_on: None,
                ends_on: None,
            });
        }
        roster.links.push(FamilyLink { adult: adult_id, student: student_id, relation, row: row.reference() });
    });
}

fn relation_in_row(row: &Row<'_>, journal: &mut Journal) -> Option<Relation> {
    let relation = row.word("relationshipRole", RELATIONS, journal).flatten();
    if relation.is_none() {
        journal.lenient(row.at("relationshipRole"), "does not make a family", WITHHELD, "write parent, guardian or relative");
    }
    relation
}

fn check_ends(row: &Row<'_>, student: &Person, adult: &Person, journal: &mut Journal) -> bool {
    let (column, problem, remedy) = if !student.has_role(Role::Student) {
        ("userSourcedId", "is not a student", "write the student here, and the adult in relationshipUserSourcedId")
    } else if adult.source_id == student.source_id {
        ("relationshipUserSourcedId", "is the student", "write the adult here")
    } else if adult.has_role(Role::Student) && relation_of(adult).is_none() {
        ("relationshipUserSourcedId", "is a student, linked to a student", "link students to a parent, guardian or relative")
    } else {
        return true;
    };
    journal.lenient(row.at(column), problem, WITHHELD, remedy);
    false
}

fn role_for(relation: Relation) -> Role {
    match relation {
        Relation::Parent => Role::Parent,
        Relation::Guardian => Role::Guardian,
        Relation::Relative => Role::Relative,
    }
}
