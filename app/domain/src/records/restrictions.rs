//! Restrictions by court order: entered by one person, in force when a second one has looked; ended or changed by two.
//!
//! What this module must guarantee: nobody alone limits somebody's access, or gives it back, for longer than three school
//! days; the same person is never both; and the adult concerned has no part in it, whatever their role.
mod flags;
mod reading;

pub use flags::{FlagLine, close_flag, flag, students_to_flag};
pub use reading::{
    Adult, Limits, OneRestriction, RestrictionLine, Standing, limits, may_enter_for, one_restriction, students_found,
};

use super::{
    days::{URGENT_ONCE_IN_DAYS, urgent_until},
    store::{self, RestrictionRow, StudentRow},
    types::{NewRestriction, Word, new_end},
};
use crate::{
    actor::Actor,
    db::{Db, WriteTx},
    entity::restriction,
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::{Id, new_id},
    policy::{self, Limit},
    time::{DAY_MS, Date, parse_date},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};

/// Enters a restriction. It waits for a second person; an urgent one holds meanwhile, for three school days at most.
pub async fn enter(db: &Db, actor: &Actor, new: &NewRestriction) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let student = store::student(&tx, new.student_id).await?.ok_or(Error::NotFound)?;
    let limit = first_facts(&student, new.adult_id);
    policy::enter_restriction(actor, &limit).require()?;
    let known = store::related_adults(&tx, student.id).await?;
    if !known.iter().any(|(adult_id, _)| *adult_id == new.adult_id) {
        return Err(FieldErrors::one("adult_id", Problem::NotAChoice).into());
    }
    let earlier = store::of_pair(&tx, new.adult_id, student.id).await?;
    let today = student.today(tx.now);
    if new.urgent && !urgent_again(&earlier, tx.now) {
        return Err(FieldErrors::one("urgent", Problem::NotAChoice).into());
    }
    let id = new_id();
    restriction::ActiveModel {
        id: Set(id),
        adult_id: Set(new.adult_id),
        student_id: Set(student.id),
        scope: Set(new.scope),
        document: Set(new.document.clone()),
        starts_on: Set(new.starts_on.to_string()),
        ends_on: Set(new.ends_on.map(|day| day.to_string())),
        entered_by: Set(Some(actor.person_id)),
        entered_at: Set(Some(tx.now)),
        urgent_until: Set(new.urgent.then(|| urgent_until(today).to_string())),
        confirmed_by: Set(None),
        confirmed_at: Set(None),
        declined_by: Set(None),
        declined_at: Set(None),
        change_by: Set(None),
        change_at: Set(None),
        change_ends_on: Set(None),
        version: Set(1),
    }
    .insert(&tx)
    .await?;
    let action = if new.urgent { "restriction.entered_urgent" } else { "restriction.entered" };
    tx.audit(action, "restriction", id, Some(student.id)).await?;
    tx.commit().await?;
    Ok(id)
}

/// The facts about a restriction that nobody has entered yet.
fn first_facts(student: &StudentRow, adult_id: Id) -> Limit {
    Limit { student_id: student.id, school_id: student.school_id, adult_id, entered_by: None, change_by: None }
}

/// Whether a limit may be urgent: not when the same one was urgent lately and no second person confirmed it.
fn urgent_again(earlier: &[restriction::Model], now: i64) -> bool {
    let since = now - i64::from(URGENT_ONCE_IN_DAYS) * DAY_MS;
    !earlier.iter().any(|row| {
        row.urgent_until.is_some() && row.confirmed_at.is_none() && row.entered_at.is_some_and(|entered| entered > since)
    })
}

/// A second person confirms a restriction, or declines it.
pub async fn decide(db: &Db, actor: &Actor, id: Id, version: i32, word: Word) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = store::restriction_locked(&tx, actor, id).await?;
    policy::second_restriction(actor, &found.facts()).require()?;
    let row = &found.restriction;
    let lapsed = row.urgent_until.as_deref().and_then(parse_date).is_some_and(|day| day <= found.student.today(tx.now));
    if row.confirmed_at.is_some() || row.declined_at.is_some() || lapsed {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let (by, at) = (Set(Some(actor.person_id)), Set(Some(tx.now)));
    let (action, change) = match word {
        Word::Confirm => {
            ("restriction.confirmed", restriction::ActiveModel { confirmed_by: by, confirmed_at: at, ..Default::default() })
        }
        Word::Decline => {
            ("restriction.declined", restriction::ActiveModel { declined_by: by, declined_at: at, ..Default::default() })
        }
    };
    keep(&tx, &found, version, change).await?;
    tx.audit(action, "restriction", id, Some(found.student.id)).await?;
    tx.commit().await
}

/// Asks for another end of a confirmed restriction; `ends_on` as typed, empty for none. It waits for a second person, and
/// until then the old end holds.
pub async fn change_end(db: &Db, actor: &Actor, id: Id, version: i32, ends_on: &str) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = store::restriction_locked(&tx, actor, id).await?;
    policy::enter_restriction(actor, &found.facts()).require()?;
    let row = &found.restriction;
    let ends_on: Option<Date> = new_end(ends_on, parse_date(&row.starts_on))?;
    if row.confirmed_at.is_none() || row.change_at.is_some() {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let change = restriction::ActiveModel {
        change_by: Set(Some(actor.person_id)),
        change_at: Set(Some(tx.now)),
        change_ends_on: Set(ends_on.map(|day| day.to_string())),
        ..Default::default()
    };
    keep(&tx, &found, version, change).await?;
    tx.audit("restriction.change_asked", "restriction", id, Some(found.student.id)).await?;
    tx.commit().await
}

/// A second person confirms another end, or declines it.
pub async fn decide_change(db: &Db, actor: &Actor, id: Id, version: i32, word: Word) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = store::restriction_locked(&tx, actor, id).await?;
    policy::second_change(actor, &found.facts()).require()?;
    if found.restriction.change_at.is_none() {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let mut change =
        restriction::ActiveModel { change_by: Set(None), change_at: Set(None), change_ends_on: Set(None), ..Default::default() };
    let action = match word {
        Word::Confirm => {
            change.ends_on = Set(found.restriction.change_ends_on.clone());
            "restriction.change_confirmed"
        }
        Word::Decline => "restriction.change_declined",
    };
    keep(&tx, &found, version, change).await?;
    tx.audit(action, "restriction", id, Some(found.student.id)).await?;
    tx.commit().await
}

async fn keep(tx: &WriteTx, found: &RestrictionRow, version: i32, change: restriction::ActiveModel) -> Result<()> {
    let done = restriction::Entity::update_many()
        .set(restriction::ActiveModel { version: Set(version + 1), ..change })
        .filter(restriction::Column::Id.eq(found.restriction.id))
        .filter(restriction::Column::Version.eq(version))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 { Err(Error::Conflict(Obstacle::Stale)) } else { Ok(()) }
}
