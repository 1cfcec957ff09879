//! Schools, terms, courses and classes.
use super::{Applied, Settings};
use crate::{
    db::WriteTx,
    entity::{course, school, section, term},
    error::Result,
    id::{Id, new_id},
    roster::{
        oneroster::{ClassKind, Roster, SchoolKind as OrgKind},
        types::{SchoolKind, SectionKind},
    },
    time::Date,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use std::collections::HashMap;

/// Ids of rows by the files' ids.
pub struct Places {
    /// Schools; a department stands for its school.
    pub schools: HashMap<String, Id>,
    /// Classes.
    pub sections: HashMap<String, section::Model>,
    /// A school to fall back on.
    pub any_school: Id,
}

/// Applies orgs, sessions, courses and classes.
pub async fn apply(tx: &WriteTx, roster: &Roster, settings: &Settings, applied: &mut Applied) -> Result<Places> {
    let schools = schools(tx, roster, settings, applied).await?;
    let any_school = roster
        .schools
        .iter()
        .filter(|org| matches!(org.kind, OrgKind::School))
        .chain(&roster.schools)
        .find_map(|org| schools.get(&org.source_id).copied())
        .unwrap_or_default();
    terms(tx, roster, any_school, applied).await?;
    let courses = courses(tx, roster, &schools, any_school, applied).await?;
    let sections = sections(tx, roster, &schools, &courses, any_school, applied).await?;
    Ok(Places { schools, sections, any_school })
}

async fn schools(tx: &WriteTx, roster: &Roster, settings: &Settings, applied: &mut Applied) -> Result<HashMap<String, Id>> {
    let known = by_source(school::Entity::find().all(tx).await?, |row| row.source_id.clone());
    let mut ids = HashMap::new();
    for org in &roster.schools {
        // A department is a part of its school; without one it stands for itself.
        if matches!(org.kind, OrgKind::Department | OrgKind::Other) && school_above(roster, org.parent.as_deref()).is_some() {
            continue;
        }
        let kind = if matches!(org.kind, OrgKind::District) { SchoolKind::District } else { SchoolKind::School };
        let count = applied.of("schools");
        let id = if let Some(row) = known.get(&org.source_id) {
            if row.name == org.name && row.kind == kind && row.active {
                count.unchanged += 1;
            } else {
                count.changed += 1;
                let mut row = row.clone().into_active_model();
                row.name = Set(org.name.clone());
                row.kind = Set(kind);
                row.active = Set(true);
                row.update(tx).await?;
            }
            row.id
        } else {
            count.added += 1;
            let id = new_id();
            let row = school::ActiveModel {
                id: Set(id),
                source_id: Set(Some(org.source_id.clone())),
                name: Set(org.name.clone()),
                kind: Set(kind),
                time_zone: Set(settings.time_zone.clone()),
                active: Set(true),
            };
            school::Entity::insert(row).exec_without_returning(tx).await?;
            id
        };
        ids.insert(org.source_id.clone(), id);
    }
    for org in &roster.schools {
        if !ids.contains_key(&org.source_id)
            && let Some(id) = school_above(roster, org.parent.as_deref()).and_then(|above| ids.get(above)).copied()
        {
            ids.insert(org.source_id.clone(), id);
        }
    }
    Ok(ids)
}

/// The school or district above an org; at most eight levels up.
fn school_above<'a>(roster: &'a Roster, parent: Option<&'a str>) -> Option<&'a str> {
    let mut next = parent;
    for _ in 0..8 {
        let org = roster.schools.iter().find(|org| Some(org.source_id.as_str()) == next)?;
        if matches!(org.kind, OrgKind::School | OrgKind::District) {
            return Some(&org.source_id);
        }
        next = org.parent.as_deref();
    }
    None
}

async fn terms(tx: &WriteTx, roster: &Roster, school_id: Id, applied: &mut Applied) -> Result<()> {
    let known = by_source(term::Entity::find().all(tx).await?, |row| row.source_id.clone());
    for session in &roster.terms {
        let wanted = term::Model {
            id: known.get(&session.source_id).map_or_else(new_id, |row| row.id),
            source_id: Some(session.source_id.clone()),
            school_id,
            title: session.title.clone(),
            starts_on: session.starts_on.to_string(),
            ends_on: session.ends_on.to_string(),
            school_year: i32::from(session.school_year.unwrap_or(session.ends_on.year())),
        };
        match known.get(&session.source_id) {
            Some(row) if *row == wanted => applied.of("terms").unchanged += 1,
            Some(_) => {
                applied.of("terms").changed += 1;
                wanted.into_active_model().reset_all().update(tx).await?;
            }
            None => {
                applied.of("terms").added += 1;
                term::Entity::insert(wanted.into_active_model()).exec_without_returning(tx).await?;
            }
        }
    }
    Ok(())
}

async fn courses(
    tx: &WriteTx,
    roster: &Roster,
    schools: &HashMap<String, Id>,
    any_school: Id,
    applied: &mut Applied,
) -> Result<HashMap<String, Id>> {
    let known = by_source(course::Entity::find().all(tx).await?, |row| row.source_id.clone());
    let mut ids = HashMap::new();
    for read in &roster.courses {
        let wanted = course::Model {
            id: known.get(&read.source_id).map_or_else(new_id, |row| row.id),
            source_id: Some(read.source_id.clone()),
            school_id: read.school.as_ref().and_then(|org| schools.get(org)).copied().unwrap_or(any_school),
            title: read.title.clone(),
            code: read.code.clone(),
        };
        ids.insert(read.source_id.clone(), wanted.id);
        match known.get(&read.source_id) {
            Some(row) if *row == wanted => applied.of("courses").unchanged += 1,
            Some(_) => {
                applied.of("courses").changed += 1;
                wanted.into_active_model().reset_all().update(tx).await?;
            }
            None => {
                applied.of("courses").added += 1;
                course::Entity::insert(wanted.into_active_model()).exec_without_returning(tx).await?;
            }
        }
    }
    Ok(ids)
}

async fn sections(
    tx: &WriteTx,
    roster: &Roster,
    schools: &HashMap<String, Id>,
    courses: &HashMap<String, Id>,
    any_school: Id,
    applied: &mut Applied,
) -> Result<HashMap<String, section::Model>> {
    let known = by_source(section::Entity::find().all(tx).await?, |row| row.source_id.clone());
    let terms: HashMap<&str, (Date, Date)> =
        roster.terms.iter().map(|term| (term.source_id.as_str(), (term.starts_on, term.ends_on))).collect();
    let mut sections = HashMap::new();
    for class in &roster.classes {
        let spans: Vec<(Date, Date)> = class.terms.iter().filter_map(|id| terms.get(id.as_str()).copied()).collect();
        let wanted = section::Model {
            id: known.get(&class.source_id).map_or_else(new_id, |row| row.id),
            source_id: Some(class.source_id.clone()),
            school_id: schools.get(&class.school).copied().unwrap_or(any_school),
            course_id: class.course.as_ref().and_then(|course| courses.get(course)).copied(),
            title: class.title.clone(),
            kind: match class.kind {
                ClassKind::Homeroom => SectionKind::Homeroom,
                ClassKind::Scheduled => SectionKind::Scheduled,
            },
            starts_on: spans.iter().map(|span| span.0).min().map(|day| day.to_string()),
            // A class ends on the day after its last term: the first day on which nobody answers for anybody through it.
            ends_on: spans.iter().map(|span| span.1).max().and_then(|day| day.tomorrow().ok()).map(|day| day.to_string()),
            active: true,
        };
        match known.get(&class.source_id) {
            Some(row) if *row == wanted => applied.of("classes").unchanged += 1,
            Some(_) => {
                applied.of("classes").changed += 1;
                wanted.clone().into_active_model().reset_all().update(tx).await?;
            }
            None => {
                applied.of("classes").added += 1;
                section::Entity::insert(wanted.clone().into_active_model()).exec_without_returning(tx).await?;
            }
        }
        sections.insert(class.source_id.clone(), wanted);
    }
    if roster.format.is_delta() {
        // What a delta leaves out is unchanged, and counts when it is worked out who answers for whom.
        for (source_id, row) in known {
            sections.entry(source_id).or_insert(row);
        }
    }
    Ok(sections)
}

/// Rows by their source id.
pub fn by_source<M>(rows: Vec<M>, source_id: impl Fn(&M) -> Option<String>) -> HashMap<String, M> {
    rows.into_iter().filter_map(|row| source_id(&row).map(|id| (id, row))).collect()
}
