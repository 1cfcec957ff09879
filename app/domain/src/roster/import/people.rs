//! People, their roles, and their places in classes.
use super::{
    Applied,
    places::{Places, by_source},
};
use crate::{
    db::WriteTx,
    entity::{enrolment, person, person_role},
    error::Result,
    id::{Id, new_id},
    roster::{
        oneroster::{Person, Role as ReadRole, Roster},
        types::{ClassRole, Role, Source},
    },
    text::fold,
    time::Date,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use std::collections::{HashMap, HashSet};

/// Rows sent to the database in one statement: stays below its limit of values.
pub const CHUNK: usize = 500;

/// People by the files' ids.
pub struct People {
    /// Each person's row.
    pub rows: HashMap<String, person::Model>,
    /// Enrolments as they stand after the import.
    pub enrolments: Vec<enrolment::Model>,
    /// Who is switched off, in these files or before.
    pub inactive: HashSet<Id>,
}

/// Applies users, roles, birth dates and enrolments. A role counts from its first day to its last.
pub async fn apply(tx: &WriteTx, roster: &Roster, places: &Places, today: Date, applied: &mut Applied) -> Result<People> {
    let (rows, inactive) = people(tx, roster, places, applied).await?;
    roles(tx, roster, (places, today), &rows, applied).await?;
    let enrolments = enrolments(tx, roster, places, &rows, applied).await?;
    Ok(People { rows, enrolments, inactive })
}

async fn people(
    tx: &WriteTx,
    roster: &Roster,
    places: &Places,
    applied: &mut Applied,
) -> Result<(HashMap<String, person::Model>, HashSet<Id>)> {
    let known = by_source(person::Entity::find().all(tx).await?, |row| row.source_id.clone());
    let births: HashMap<&str, Date> = roster.demographics.iter().map(|d| (d.person.as_str(), d.born_on)).collect();
    let mut rows = HashMap::new();
    let mut new = Vec::new();
    for read in &roster.people {
        let before = known.get(&read.source_id);
        let wanted = person_row(read, before, births.get(read.source_id.as_str()).copied(), places);
        match before {
            Some(row) if *row == wanted => applied.of("people").unchanged += 1,
            Some(_) => {
                applied.of("people").changed += 1;
                wanted.clone().into_active_model().reset_all().update(tx).await?;
            }
            None => {
                applied.of("people").added += 1;
                new.push(wanted.clone().into_active_model());
            }
        }
        rows.insert(read.source_id.clone(), wanted);
    }
    for chunk in new.chunks(CHUNK) {
        person::Entity::insert_many(chunk.to_vec()).exec_without_returning(tx).await?;
    }
    let named_no_more = known.iter().filter(|(source_id, _)| !rows.contains_key(*source_id)).map(|(_, row)| row);
    let inactive = rows.values().chain(named_no_more).filter(|row| !row.active).map(|row| row.id).collect();
    Ok((rows, inactive))
}

fn person_row(read: &Person, before: Option<&person::Model>, born_on: Option<Date>, places: &Places) -> person::Model {
    let primary = read.roles.iter().find(|role| role.primary).or_else(|| read.roles.first());
    let preferred = read.preferred_given_name.clone();
    let family = read.preferred_family_name.clone().unwrap_or_else(|| read.family_name.clone());
    person::Model {
        id: before.map_or_else(new_id, |row| row.id),
        source_id: Some(read.source_id.clone()),
        school_id: primary.and_then(|role| places.schools.get(&role.school)).copied().unwrap_or(places.any_school),
        name_folded: fold(&format!("{} {} {family}", preferred.as_deref().unwrap_or(""), read.given_name)),
        given_name: read.given_name.clone(),
        family_name: family,
        preferred_name: preferred,
        grade: read.grades.first().cloned(),
        born_on: born_on.map(|day| day.to_string()).or_else(|| before.and_then(|row| row.born_on.clone())),
        // The files have no place for it: what somebody entered stays.
        home_language: before.and_then(|row| row.home_language.clone()),
        email: read.email.clone(),
        username: read.username.clone(),
        active: read.active,
    }
}

/// A role of ours for a role of the files; people at school without one of ours are left without.
const fn role_of(read: ReadRole) -> Option<Role> {
    Some(match read {
        ReadRole::Student => Role::Student,
        ReadRole::Parent | ReadRole::Guardian | ReadRole::Relative => Role::Guardian,
        ReadRole::Teacher | ReadRole::Advisor => Role::Teacher,
        ReadRole::Aide => Role::Aide,
        ReadRole::Counselor => Role::Counselor,
        ReadRole::Leader => Role::Leader,
        ReadRole::Admin => Role::Admin,
        ReadRole::Other => return None,
    })
}

async fn roles(
    tx: &WriteTx,
    roster: &Roster,
    (places, today): (&Places, Date),
    people: &HashMap<String, person::Model>,
    applied: &mut Applied,
) -> Result<()> {
    let known = person_role::Entity::find().all(tx).await?;
    let held: HashSet<(Id, Id, Role)> = known.iter().map(|row| (row.person_id, row.school_id, row.role)).collect();
    let (mut wanted, mut over) = (HashSet::new(), HashSet::new());
    let mut new = Vec::new();
    for read in &roster.people {
        let Some(person) = people.get(&read.source_id) else { continue };
        for role in &read.roles {
            let Some(kind) = role_of(role.role) else { continue };
            let school_id = places.schools.get(&role.school).copied().unwrap_or(person.school_id);
            if !role.holds_on(today) {
                over.insert((person.id, school_id, kind));
                continue;
            }
            if !wanted.insert((person.id, school_id, kind)) {
                continue;
            }
            if held.contains(&(person.id, school_id, kind)) {
                applied.of("roles").unchanged += 1;
            } else {
                applied.of("roles").added += 1;
                let row =
                    person_role::Model { id: new_id(), person_id: person.id, school_id, role: kind, source: Source::Import };
                new.push(row.into_active_model());
            }
        }
    }
    for chunk in new.chunks(CHUNK) {
        person_role::Entity::insert_many(chunk.to_vec()).exec_without_returning(tx).await?;
    }
    // A role that the files gave before and no longer give ends with this import, as does one whose days are over. What a
    // delta leaves out is unchanged.
    let whole = !roster.format.is_delta();
    let mentioned: HashSet<Id> = people.values().map(|person| person.id).collect();
    for row in known {
        let gone = row.source == Source::Import
            && mentioned.contains(&row.person_id)
            && (whole || over.contains(&(row.person_id, row.school_id, row.role)))
            && !wanted.contains(&(row.person_id, row.school_id, row.role));
        if gone {
            applied.of("roles").ended += 1;
            person_role::Entity::delete_by_id(row.id).exec(tx).await?;
        }
    }
    Ok(())
}

async fn enrolments(
    tx: &WriteTx,
    roster: &Roster,
    places: &Places,
    people: &HashMap<String, person::Model>,
    applied: &mut Applied,
) -> Result<Vec<enrolment::Model>> {
    let before = enrolment::Entity::find().all(tx).await?;
    let known: HashMap<(Id, Id, ClassRole), enrolment::Model> =
        before.into_iter().map(|row| ((row.section_id, row.person_id, row.role), row)).collect();
    let mut seen = HashSet::new();
    let (mut new, mut changed) = (Vec::new(), Vec::new());
    let mut rows = Vec::new();
    for read in &roster.enrollments {
        let role = match role_of(read.role) {
            Some(Role::Student) => ClassRole::Student,
            Some(Role::Teacher) => ClassRole::Teacher,
            Some(Role::Aide) => ClassRole::Aide,
            _ => continue,
        };
        let (Some(section), Some(person)) = (places.sections.get(&read.class), people.get(&read.person)) else { continue };
        let key = (section.id, person.id, role);
        if !seen.insert(key) {
            continue;
        }
        let found = known.get(&key);
        let wanted = enrolment::Model {
            id: found.map_or_else(new_id, |row| row.id),
            source_id: Some(read.source_id.clone()),
            section_id: section.id,
            person_id: person.id,
            role,
            starts_on: read.starts_on.map(|day| day.to_string()),
            ends_on: read.ends_on.and_then(|day| day.tomorrow().ok()).map(|day| day.to_string()),
        };
        match found {
            Some(row) if *row == wanted => applied.of("enrolments").unchanged += 1,
            Some(_) => {
                applied.of("enrolments").changed += 1;
                changed.push(wanted.clone());
            }
            None => {
                applied.of("enrolments").added += 1;
                new.push(wanted.clone().into_active_model());
            }
        }
        rows.push(wanted);
    }
    let ours: HashSet<Id> = places.sections.values().map(|section| section.id).collect();
    let named: HashSet<String> = rows.iter().filter_map(|row| row.source_id.clone()).collect();
    for (key, row) in &known {
        let Some(source_id) = row.source_id.as_ref().filter(|_| !seen.contains(key)) else { continue };
        // Either the class no longer has this person, or the files use its id for another place now.
        if named.contains(source_id) || (ours.contains(&row.section_id) && !roster.format.is_delta()) {
            applied.of("enrolments").ended += 1;
            enrolment::Entity::delete_by_id(row.id).exec(tx).await?;
        } else if roster.format.is_delta() {
            rows.push(row.clone());
        }
    }
    // An id of the files is free again before another row takes it: two rows may have changed places.
    for row in &changed {
        if known.values().any(|before| before.id == row.id && before.source_id != row.source_id) {
            enrolment::Entity::delete_by_id(row.id).exec(tx).await?;
            new.push(row.clone().into_active_model());
        } else {
            row.clone().into_active_model().reset_all().update(tx).await?;
        }
    }
    for chunk in new.chunks(CHUNK) {
        enrolment::Entity::insert_many(chunk.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(rows)
}
