//! What administrators, leaders and counselors read of restrictions.
use super::{
    first_facts,
    flags::{FlagLine, waiting},
};
use crate::{
    actor::Actor,
    entity::restriction,
    error::{Error, Result},
    id::Id,
    policy::{self, Decision},
    records::{service::Paged, store, types::Scope},
    roster::types::{RelationKind, Role},
    time::{Date, parse_date},
};
use sea_orm::ConnectionTrait;

/// Words from teachers that are shown at once.
const FLAGS_MOST: u64 = 20;
/// Students that a search finds at once.
const FOUND_MOST: u64 = 20;

/// Where a restriction stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Entered; nothing is limited until a second person confirms.
    Waiting,
    /// In force before a second person has looked, until a day.
    Urgent,
    /// In force.
    InForce,
    /// Confirmed; begins later.
    Upcoming,
    /// Over.
    Ended,
    /// A second person did not agree.
    Declined,
    /// It was urgent, and no second person confirmed it in time.
    Lapsed,
}

impl Standing {
    /// Where this one stands. Agrees with [`store::in_force`].
    pub fn of(row: &restriction::Model, today: Date) -> Self {
        let begun = parse_date(&row.starts_on).is_some_and(|day| day <= today);
        let over = row.ends_on.as_deref().and_then(parse_date).is_some_and(|day| day <= today);
        let urgent = row.urgent_until.as_deref().and_then(parse_date);
        match (row.declined_at, row.confirmed_at, urgent) {
            (Some(_), ..) => Self::Declined,
            (None, None, None) => Self::Waiting,
            (None, None, Some(until)) if until <= today => Self::Lapsed,
            _ if over => Self::Ended,
            (None, None, Some(_)) => Self::Urgent,
            (None, Some(_), _) if begun => Self::InForce,
            (None, Some(_), _) => Self::Upcoming,
        }
    }

    /// Whether the adult is limited today.
    pub const fn holds(self) -> bool {
        matches!(self, Self::Urgent | Self::InForce)
    }
}

/// A restriction in a list.
#[derive(Clone, Debug)]
pub struct RestrictionLine {
    /// The restriction.
    pub id: Id,
    /// For whom.
    pub student_name: String,
    /// Whose access.
    pub adult_name: String,
    /// Where it stands.
    pub standing: Standing,
    /// From when.
    pub starts_on: String,
    /// Until when.
    pub ends_on: Option<String>,
    /// Whether another end waits for a second person.
    pub change_waits: bool,
}

/// The page of restrictions.
#[derive(Clone, Debug)]
pub struct Limits {
    /// What waits for a second person first, then the newest.
    pub restrictions: Paged<RestrictionLine>,
    /// Words from teachers, for administrators.
    pub flags: Vec<FlagLine>,
    /// Whether the actor may enter one.
    pub may_enter: bool,
}

/// The restrictions that the actor may see, a page of them, and what was passed on. At most four statements.
pub async fn limits(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Limits> {
    policy::read_restrictions(actor).require()?;
    let may_enter = actor.is(Role::Admin);
    let Paged { rows, more } = Paged::of(store::restrictions(db, actor, page).await?);
    let names = store::names(db, rows.iter().flat_map(|row| [row.student_id, row.adult_id]).collect()).await?;
    let name = |id: &Id| names.get(id).cloned().unwrap_or_default();
    let line = |row: restriction::Model| RestrictionLine {
        id: row.id,
        student_name: name(&row.student_id),
        adult_name: name(&row.adult_id),
        standing: Standing::of(&row, actor.today),
        change_waits: row.change_at.is_some(),
        starts_on: row.starts_on,
        ends_on: row.ends_on,
    };
    let restrictions = Paged { rows: rows.into_iter().map(line).collect(), more };
    let flags = if may_enter { waiting(db, actor, FLAGS_MOST).await? } else { Vec::new() };
    Ok(Limits { restrictions, flags, may_enter })
}

/// Students whom an administrator finds by name, to enter a restriction. Two statements.
pub async fn students_found(db: &impl ConnectionTrait, actor: &Actor, words: &str) -> Result<Vec<(Id, String)>> {
    policy::read_log(actor).require()?;
    if words.trim().is_empty() {
        return Ok(Vec::new());
    }
    let ids = store::students_named(db, actor, words, FOUND_MOST).await?;
    let names = store::names(db, ids.clone()).await?;
    Ok(ids.into_iter().filter_map(|id| names.get(&id).map(|name| (id, name.clone()))).collect())
}

/// An adult whose access to a student can be limited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adult {
    /// The adult.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// In which ways they answer, or answered, for the student.
    pub kinds: Vec<RelationKind>,
}

/// The student's name, and the adults whose access an administrator can limit: family first. Three statements.
pub async fn may_enter_for(db: &impl ConnectionTrait, actor: &Actor, student_id: Id) -> Result<(String, Vec<Adult>)> {
    let student = store::student(db, student_id).await?.ok_or(Error::NotFound)?;
    // Nobody is limited yet: the question is whether this administrator may do it for this student at all.
    policy::enter_restriction(actor, &first_facts(&student, Id::nil())).require()?;
    let ties = store::related_adults(db, student_id).await?;
    let names = store::names(db, ties.iter().map(|(id, _)| *id).collect()).await?;
    let mut adults: Vec<Adult> = Vec::new();
    for (id, kind) in ties.into_iter().filter(|(id, _)| *id != actor.person_id) {
        match adults.iter_mut().find(|adult| adult.id == id) {
            Some(adult) => adult.kinds.push(kind),
            None => adults.push(Adult { id, name: names.get(&id).cloned().unwrap_or_default(), kinds: vec![kind] }),
        }
    }
    let family = |adult: &Adult| adult.kinds.contains(&RelationKind::Guardian);
    adults.sort_by(|a, b| (!family(a), &a.name).cmp(&(!family(b), &b.name)));
    Ok((student.name(), adults))
}

/// One restriction.
#[derive(Clone, Debug)]
pub struct OneRestriction {
    /// The row.
    pub row: restriction::Model,
    /// What is closed.
    pub scope: Scope,
    /// Where it stands.
    pub standing: Standing,
    /// For whom.
    pub student_name: String,
    /// Whose access.
    pub adult_name: String,
    /// Who entered it.
    pub entered_by: Option<String>,
    /// Who confirmed it.
    pub confirmed_by: Option<String>,
    /// Who declined it.
    pub declined_by: Option<String>,
    /// Who asks for another end.
    pub change_by: Option<String>,
    /// Whether the actor may be the second person now.
    pub may_decide: bool,
    /// Whether the actor may ask for another end now.
    pub may_change: bool,
    /// Whether the actor may be the second person for another end now.
    pub may_decide_change: bool,
}

/// One restriction that the actor may see. Three statements.
pub async fn one_restriction(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<OneRestriction> {
    let found = store::restriction(db, actor, id).await?;
    let facts = found.facts();
    policy::read_restriction(actor, &facts).require()?;
    let row = found.restriction;
    let ids = [Some(row.adult_id), row.entered_by, row.confirmed_by, row.declined_by, row.change_by];
    let names = store::names(db, ids.into_iter().flatten().collect()).await?;
    let name = |id: Option<Id>| id.and_then(|id| names.get(&id).cloned());
    let standing = Standing::of(&row, found.student.today(actor.now));
    let open = matches!(standing, Standing::Waiting | Standing::Urgent) && row.confirmed_at.is_none();
    let allowed = |decision: Decision| decision == Decision::Allowed;
    Ok(OneRestriction {
        scope: row.scope,
        standing,
        student_name: found.student.name(),
        adult_name: name(Some(row.adult_id)).unwrap_or_default(),
        entered_by: name(row.entered_by),
        confirmed_by: name(row.confirmed_by),
        declined_by: name(row.declined_by),
        change_by: name(row.change_by),
        may_decide: open && allowed(policy::second_restriction(actor, &facts)),
        may_change: row.confirmed_at.is_some() && row.change_at.is_none() && allowed(policy::enter_restriction(actor, &facts)),
        may_decide_change: row.change_at.is_some() && allowed(policy::second_change(actor, &facts)),
        row,
    })
}
