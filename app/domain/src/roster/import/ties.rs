//! Who answers for whom, worked out from the files: class teachers, advisors, counselors and family.
//!
//! A homeroom class becomes an advisory and its teacher the advisor of its students. A student without a homeroom is
//! hosted by the teacher of their first class. A class that is over gives nobody an advisor, and one that has not begun only
//! where no other does. Who has neither stands on the "needs an adult" list. Family answers for a
//! student only where the files say so, and until the student's eighteenth birthday. What a delta leaves out is unchanged:
//! class teachers and advisors follow from everything that was imported, and no other tie ends.
use super::{
    Applied,
    caseloads::counselor_of,
    people::{CHUNK, People},
    places::Places,
};
use crate::{
    db::WriteTx,
    entity::{advisory, enrolment, relation, section},
    error::Result,
    id::{Id, new_id},
    roster::{
        oneroster::{Role as ReadRole, Roster},
        types::{ClassRole, RelationKind, SectionKind, Source},
    },
    time::Date,
};
use jiff::ToSpan;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The age at which rights pass to the student (FERPA, 34 CFR 99.5).
const ELIGIBLE_AGE: i32 = 18;
/// Begins before any school day: for ties that the files give no beginning.
const ALWAYS: &str = "1900-01-01";
/// The sources that an import owns.
const OURS: [Source; 3] = [Source::Import, Source::Homeroom, Source::ClassTeacher];

/// What makes two ties the same.
type Key = (Id, Id, RelationKind, Option<Id>, Source);

struct Tie {
    key: Key,
    advisory_id: Option<Id>,
    starts_on: String,
    ends_on: Option<String>,
}

/// Works out every tie and brings the table to it.
pub async fn apply(
    tx: &WriteTx,
    roster: &Roster,
    places: &Places,
    people: &People,
    today: Date,
    applied: &mut Applied,
) -> Result<()> {
    let advisories = advisories(tx, places, applied).await?;
    let sections: HashMap<Id, &section::Model> = places.sections.values().map(|section| (section.id, section)).collect();
    let mut ties = class_ties(&sections, &people.enrolments);
    let hosted = advisor_ties(&sections, people, &advisories, today, &mut ties);
    let mut students: Vec<(Id, Id)> = Vec::new();
    for read in &roster.people {
        if let Some(row) = people.rows.get(&read.source_id)
            && read.has_role_on(ReadRole::Student, today)
            && row.active
        {
            students.push((row.id, row.school_id));
        }
    }
    students.sort_unstable();
    applied.students_without_host = students.iter().filter(|(id, _)| !hosted.contains(id)).count() as u64;
    let delta = roster.format.is_delta();
    if !delta {
        ties.extend(counselor_ties(roster, places, people, &students, today));
    }
    ties.extend(family_ties(roster, people));
    store(tx, ties, people, (today, delta), applied).await
}

async fn advisories(tx: &WriteTx, places: &Places, applied: &mut Applied) -> Result<HashMap<Id, Id>> {
    let known: HashMap<Id, advisory::Model> =
        advisory::Entity::find().all(tx).await?.into_iter().filter_map(|row| row.section_id.map(|s| (s, row))).collect();
    let mut ids = HashMap::new();
    let mut homerooms: Vec<&section::Model> =
        places.sections.values().filter(|section| section.kind == SectionKind::Homeroom).collect();
    homerooms.sort_by(|a, b| a.title.cmp(&b.title));
    for homeroom in homerooms {
        let id = if let Some(row) = known.get(&homeroom.id) {
            if row.title == homeroom.title && row.school_id == homeroom.school_id {
                applied.of("advisories").unchanged += 1;
            } else {
                applied.of("advisories").changed += 1;
                let mut row = row.clone().into_active_model();
                row.title = Set(homeroom.title.clone());
                row.school_id = Set(homeroom.school_id);
                row.update(tx).await?;
            }
            row.id
        } else {
            applied.of("advisories").added += 1;
            let row = advisory::Model {
                id: new_id(),
                school_id: homeroom.school_id,
                title: homeroom.title.clone(),
                section_id: Some(homeroom.id),
            };
            let id = row.id;
            advisory::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
            id
        };
        ids.insert(homeroom.id, id);
    }
    Ok(ids)
}

/// Teachers and students by class, teachers in the order of the file.
fn by_class(enrolments: &[enrolment::Model]) -> BTreeMap<Id, (Vec<&enrolment::Model>, Vec<&enrolment::Model>)> {
    let mut classes: BTreeMap<Id, (Vec<_>, Vec<_>)> = BTreeMap::new();
    for row in enrolments {
        let class = classes.entry(row.section_id).or_default();
        match row.role {
            ClassRole::Teacher => class.0.push(row),
            ClassRole::Student => class.1.push(row),
            ClassRole::Aide => {}
        }
    }
    classes
}

fn span(section: &section::Model, teacher: &enrolment::Model, student: &enrolment::Model) -> (String, Option<String>) {
    let starts = [&section.starts_on, &teacher.starts_on, &student.starts_on];
    let ends = [&section.ends_on, &teacher.ends_on, &student.ends_on];
    let start = starts.into_iter().flatten().max().cloned().unwrap_or_else(|| ALWAYS.to_owned());
    (start, ends.into_iter().flatten().min().cloned())
}

fn class_ties(sections: &HashMap<Id, &section::Model>, enrolments: &[enrolment::Model]) -> Vec<Tie> {
    let mut ties = Vec::new();
    for (section_id, (teachers, students)) in by_class(enrolments) {
        let Some(section) = sections.get(&section_id) else { continue };
        for teacher in &teachers {
            for student in students.iter().filter(|student| student.person_id != teacher.person_id) {
                let (starts_on, ends_on) = span(section, teacher, student);
                let key = (teacher.person_id, student.person_id, RelationKind::Teacher, Some(section_id), Source::Import);
                ties.push(Tie { key, advisory_id: None, starts_on, ends_on });
            }
        }
    }
    ties
}

/// Adds each student's advisor and returns who has one: from the classes of today first, then from those to come.
fn advisor_ties(
    sections: &HashMap<Id, &section::Model>,
    people: &People,
    advisories: &HashMap<Id, Id>,
    today: Date,
    ties: &mut Vec<Tie>,
) -> HashSet<Id> {
    let today = today.to_string();
    let mut hosted = HashSet::new();
    let classes = by_class(&people.enrolments);
    let mut ordered: Vec<(&Id, &&section::Model)> = sections.iter().collect();
    // Homerooms first, then classes by title: "the first class teacher" is the same one every time.
    ordered.sort_by(|a, b| (a.1.kind, &a.1.title, a.0).cmp(&(b.1.kind, &b.1.title, b.0)));
    for begun in [true, false] {
        for (section_id, section) in &ordered {
            let Some((teachers, students)) = classes.get(*section_id) else { continue };
            let source = if section.kind == SectionKind::Homeroom { Source::Homeroom } else { Source::ClassTeacher };
            for student in students {
                let fits = |teacher: &&enrolment::Model| {
                    let (starts_on, ends_on) = span(section, teacher, student);
                    let over = ends_on.as_ref().is_some_and(|end| *end <= today || *end <= starts_on);
                    let who = teacher.person_id;
                    let there = who != student.person_id && !people.inactive.contains(&who);
                    (there && !over && (starts_on <= today) == begun).then_some((who, starts_on, ends_on))
                };
                if hosted.contains(&student.person_id) {
                    continue;
                }
                if let Some((who, starts_on, ends_on)) = teachers.iter().find_map(fits) {
                    hosted.insert(student.person_id);
                    let key = (who, student.person_id, RelationKind::Advisor, None, source);
                    ties.push(Tie { key, advisory_id: advisories.get(*section_id).copied(), starts_on, ends_on });
                }
            }
        }
    }
    hosted
}

/// Shares the students of a school among its counselors: whose caseload a student is on depends on the two alone, so that
/// nobody else's coming or leaving moves the student.
fn counselor_ties(roster: &Roster, places: &Places, people: &People, students: &[(Id, Id)], today: Date) -> Vec<Tie> {
    let mut counselors: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for read in roster.people.iter().filter(|read| read.active) {
        for role in read.roles.iter().filter(|role| role.role == ReadRole::Counselor && role.holds_on(today)) {
            if let (Some(school), Some(row)) = (places.schools.get(&role.school), people.rows.get(&read.source_id)) {
                counselors.entry(*school).or_default().push(row.id);
            }
        }
    }
    let mut ties = Vec::new();
    for (school, counselors) in counselors {
        for (student, _) in students.iter().filter(|(_, at)| *at == school) {
            let Some(counselor) = counselor_of(*student, &counselors) else { continue };
            let key = (counselor, *student, RelationKind::Counselor, None, Source::Import);
            ties.push(Tie { key, advisory_id: None, starts_on: ALWAYS.into(), ends_on: None });
        }
    }
    ties
}

fn family_ties(roster: &Roster, people: &People) -> Vec<Tie> {
    let mut ties = Vec::new();
    for link in &roster.links {
        let (Some(adult), Some(student)) = (people.rows.get(&link.adult), people.rows.get(&link.student)) else { continue };
        let birthday = student.born_on.as_deref().and_then(|day| day.parse::<Date>().ok());
        let key = (adult.id, student.id, RelationKind::Guardian, None, Source::Import);
        let ends_on = birthday.and_then(eighteenth_birthday).map(|day| day.to_string());
        ties.push(Tie { key, advisory_id: None, starts_on: ALWAYS.into(), ends_on });
    }
    ties
}

/// The day on which rights pass to the student. Who was born on 29 February comes of age on 28 February here: the day
/// before would be late by law in no state we know of.
fn eighteenth_birthday(born_on: Date) -> Option<Date> {
    born_on.checked_add(ELIGIBLE_AGE.years()).ok()
}

async fn store(tx: &WriteTx, ties: Vec<Tie>, people: &People, (today, delta): (Date, bool), applied: &mut Applied) -> Result<()> {
    let ours: HashSet<Id> = people.rows.values().map(|person| person.id).collect();
    let known = relation::Entity::find().filter(relation::Column::Source.is_in(OURS)).all(tx).await?;
    let mut by_key: HashMap<Key, relation::Model> = HashMap::new();
    for row in known {
        by_key.insert((row.adult_id, row.student_id, row.kind, row.section_id, row.source), row);
    }
    let mut new = Vec::new();
    let mut seen = HashSet::new();
    for tie in ties {
        if !seen.insert(tie.key) {
            continue;
        }
        match by_key.remove(&tie.key) {
            Some(row) if row.starts_on == tie.starts_on && row.ends_on == tie.ends_on && row.advisory_id == tie.advisory_id => {
                applied.of("ties").unchanged += 1;
            }
            Some(row) => {
                applied.of("ties").changed += 1;
                let mut row = row.into_active_model();
                row.starts_on = Set(tie.starts_on);
                row.ends_on = Set(tie.ends_on);
                row.advisory_id = Set(tie.advisory_id);
                row.update(tx).await?;
            }
            None => {
                applied.of("ties").added += 1;
                let (adult_id, student_id, kind, section_id, source) = tie.key;
                let row = relation::Model {
                    id: new_id(),
                    adult_id,
                    student_id,
                    kind,
                    section_id,
                    advisory_id: tie.advisory_id,
                    starts_on: tie.starts_on,
                    ends_on: tie.ends_on,
                    source,
                };
                new.push(row.into_active_model());
            }
        }
    }
    for chunk in new.chunks(CHUNK) {
        relation::Entity::insert_many(chunk.to_vec()).exec_without_returning(tx).await?;
    }
    let today = today.to_string();
    for row in by_key.into_values() {
        let over = row.ends_on.as_ref().is_some_and(|end| *end <= today);
        let whole = !delta || matches!(row.kind, RelationKind::Teacher | RelationKind::Advisor);
        if !over && whole && ours.contains(&row.student_id) {
            applied.of("ties").ended += 1;
            let mut row = row.into_active_model();
            row.ends_on = Set(Some(today.clone()));
            row.update(tx).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_pass_at_eighteen_also_for_leap_days() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(eighteenth_birthday(day("2008-11-26")), Some(day("2026-11-26")));
        assert_eq!(eighteenth_birthday(day("2008-02-29")), Some(day("2026-02-28")));
    }
}
