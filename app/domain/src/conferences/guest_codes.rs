//! Codes for guests from outside the roster: made once, seen by those who invite, ended at any time.
//!
//! What this module must guarantee: a code is stored as a keyed hash only; it opens one conference to one guest, ends by
//! itself a day after that conference, and once over never works again. A guest is a person of whom nothing is known but
//! the name: not active, without role, relation or account, so that no list, card, search or count finds them.
use super::{
    season_store::new_guest,
    store::{self, PassRow},
    types::{GuestKind, NewGuest},
};
use crate::{
    account::token,
    actor::Actor,
    db::{Db, WriteTx},
    entity::{conference, guest, guest_pass, guest_visit, person},
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    policy::{self, Action},
    text::fold,
    time::{DAY_MS, MINUTE_MS, TimeZone, zone},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, Set};

/// Most codes of one conference, those that ended among them.
pub const CODES_MOST: u64 = 20;
/// How long a code works after the conference: a day, in milliseconds.
pub const AFTER_MS: i64 = DAY_MS;
/// How long a code works while its conference has no time: 28 days, in milliseconds.
pub const UNTIMED_MS: i64 = 28 * DAY_MS;

/// A code that was just made. The code itself is not kept.
#[derive(Clone, Debug)]
pub struct FreshCode {
    /// The code, spaced for reading.
    pub code: String,
    /// Until when it works, UTC milliseconds.
    pub ends_at: i64,
    /// The clock of the student's school.
    pub zone: TimeZone,
}

/// A guest's code, as those see it who may invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its id: not the code.
    pub id: Id,
    /// The guest.
    pub name: String,
    /// When it was made, UTC milliseconds.
    pub created_at: i64,
    /// When it ends, or ended, UTC milliseconds.
    pub ends_at: i64,
    /// When it was first used, UTC milliseconds.
    pub first_used_at: Option<i64>,
    /// Whether it works now.
    pub works: bool,
}

impl Code {
    pub(super) fn of(actor: &Actor, row: &PassRow) -> Self {
        Self {
            id: row.id,
            name: row.name(),
            created_at: row.created_at,
            ends_at: row.revoked_at.unwrap_or(row.ends_at),
            first_used_at: row.first_used_at,
            works: row.works(actor.now),
        }
    }
}

/// When a code made at `made_at` ends that is looked at now, in UTC milliseconds: a day after the conference, and 28 days
/// after it was made while that has no time; never sooner than in a day.
fn end_of(made_at: i64, starts_at: Option<i64>, minutes: i32, now: i64) -> i64 {
    let over = starts_at.map(|at| at + i64::from(minutes) * MINUTE_MS);
    over.map_or_else(|| (made_at + UNTIMED_MS).max(now + AFTER_MS), |over| over.max(now) + AFTER_MS)
}

/// Invites somebody from outside the roster with a code: the student or the host, while the conference lies ahead.
pub async fn make_code(db: &Db, actor: &Actor, conference_id: Id, new: &NewGuest) -> Result<FreshCode> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::meeting(actor, Action::Invite, &meeting).require()?;
    let made = guest_pass::Entity::find().filter(guest_pass::Column::ConferenceId.eq(conference_id)).count(&tx).await?;
    if !found.state.is_ahead() || made >= CODES_MOST {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let school = crate::entity::school::Entity::find_by_id(meeting.school_id).one(&tx).await?.ok_or(Error::NotFound)?;
    let code = token::new_code();
    let pass = keep_code(&tx, &found, meeting.school_id, Some(actor.person_id), new, &code).await?;
    tx.audit("guest.code_made", "conference", conference_id, Some(found.student_id)).await?;
    tx.commit().await?;
    Ok(FreshCode { code: token::spaced(&code), ends_at: pass.ends_at, zone: zone(&school.time_zone) })
}

/// Keeps a guest with their place on the guest list and their code, in the caller's transaction. The caller has asked the
/// policy.
pub async fn keep_code(
    tx: &WriteTx,
    conference: &conference::Model,
    school_id: Id,
    made_by: Option<Id>,
    new: &NewGuest,
    code: &str,
) -> Result<guest_pass::Model> {
    let person_id = new_id();
    let somebody = person::ActiveModel {
        id: Set(person_id),
        source_id: Set(None),
        school_id: Set(school_id),
        given_name: Set(new.name.clone()),
        family_name: Set(String::new()),
        preferred_name: Set(None),
        name_folded: Set(fold(&new.name)),
        grade: Set(None),
        born_on: Set(None),
        home_language: Set(new.language.clone()),
        email: Set(None),
        username: Set(None),
        active: Set(false),
    };
    person::Entity::insert(somebody).exec_without_returning(tx).await?;
    guest::Entity::insert(new_guest(conference.id, person_id, GuestKind::Code)).exec_without_returning(tx).await?;
    let pass = guest_pass::Model {
        id: new_id(),
        conference_id: conference.id,
        person_id,
        code_hash: token::hash_guest_code(&tx.secret, code),
        made_by,
        created_at: tx.now,
        ends_at: end_of(tx.now, conference.starts_at, conference.minutes, tx.now),
        revoked_at: None,
        first_used_at: None,
    };
    guest_pass::Entity::insert(guest_pass::ActiveModel::from(pass.clone())).exec_without_returning(tx).await?;
    Ok(pass)
}

/// Ends a code and every visit with it: the guest is out with the next request. While the conference lies ahead they leave
/// the guest list too.
pub async fn end_code(db: &Db, actor: &Actor, pass_id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let pass = guest_pass::Entity::find_by_id(pass_id).one(&tx).await?.ok_or(Error::NotFound)?;
    let (found, meeting) = store::to_change(&tx, actor, pass.conference_id).await?;
    policy::meeting(actor, Action::Invite, &meeting).require()?;
    let change = guest_pass::ActiveModel { revoked_at: Set(Some(tx.now)), ..Default::default() };
    let ended = guest_pass::Entity::update_many()
        .set(change)
        .filter(guest_pass::Column::Id.eq(pass_id))
        .filter(guest_pass::Column::RevokedAt.is_null())
        .filter(guest_pass::Column::EndsAt.gt(tx.now))
        .exec(&tx)
        .await?;
    if ended.rows_affected == 0 {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    guest_visit::Entity::delete_many().filter(guest_visit::Column::PassId.eq(pass_id)).exec(&tx).await?;
    if found.state.is_ahead() {
        guest::Entity::delete_many()
            .filter(guest::Column::ConferenceId.eq(found.id))
            .filter(guest::Column::PersonId.eq(pass.person_id))
            .exec(&tx)
            .await?;
    }
    tx.audit("guest.code_ended", "conference", found.id, Some(found.student_id)).await?;
    tx.commit().await
}

/// Moves the end of the codes that still work to where another time of their conference puts it.
pub(super) async fn move_ends(tx: &WriteTx, conference: &conference::Model, starts_at: Option<i64>) -> Result<()> {
    let passes = guest_pass::Entity::find()
        .filter(guest_pass::Column::ConferenceId.eq(conference.id))
        .filter(store::pass_works(tx.now))
        .lock_exclusive()
        .all(tx)
        .await?;
    for pass in passes {
        let ends_at = end_of(pass.created_at, starts_at, conference.minutes, tx.now);
        let change = guest_pass::ActiveModel { ends_at: Set(ends_at), ..Default::default() };
        guest_pass::Entity::update_many().set(change).filter(guest_pass::Column::Id.eq(pass.id)).exec(tx).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_ends_a_day_after_the_conference() {
        let now = 100 * DAY_MS;
        let at = now + 7 * DAY_MS;
        assert_eq!(end_of(now, Some(at), 20, now), at + 20 * MINUTE_MS + DAY_MS);
        assert_eq!(end_of(now, None, 20, now), now + 28 * DAY_MS);
        assert_eq!(end_of(now, None, 20, now + 40 * DAY_MS), now + 41 * DAY_MS, "a time that was given up ends nobody at once");
        assert_eq!(end_of(now, Some(now - 3 * DAY_MS), 20, now), now + DAY_MS, "a day that passed and was not recorded");
    }
}
