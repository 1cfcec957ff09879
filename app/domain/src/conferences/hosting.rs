//! What the host does: set day, time and place, record how it went, close it, or cancel it with a word why.
use super::{
    guest_codes::move_ends,
    season_store, store, timetable,
    types::{ConferenceState, Outcome, Record, Schedule},
};
use crate::{
    actor::Actor,
    db::{Db, WriteTx},
    entity::{agenda_item, commitment, conference, guest, school},
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::Id,
    policy::{self, Action},
    time::{instant_of, zone},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};

/// Sets day, time and place on the school's clock. A conference that was missed is booked again by it. Guests are asked again
/// when it begins at another time.
pub async fn schedule(db: &Db, actor: &Actor, conference_id: Id, version: i32, schedule: &Schedule) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::meeting(actor, Action::Host, &meeting).require()?;
    current(&found, version)?;
    let state = match found.state {
        ahead if ahead.is_ahead() => ahead,
        ConferenceState::Missed => before_the_day(&tx, &found).await?,
        _ => return Err(Error::Conflict(Obstacle::WrongState)),
    };
    let school = school::Entity::find_by_id(meeting.school_id).one(&tx).await?.ok_or(Error::NotFound)?;
    let starts_at = instant_of(schedule.at, &zone(&school.time_zone));
    if let Some(host_id) = found.host_id {
        let busy = season_store::busy(&tx, host_id, conference_id).await?;
        if busy.iter().any(|other| timetable::overlap((starts_at, found.minutes), *other)) {
            return Err(FieldErrors::one("time", Problem::Taken).into());
        }
    }
    let change = conference::ActiveModel {
        state: Set(state),
        starts_at: Set(Some(starts_at)),
        place: Set(schedule.place.clone()),
        held_at: Set(None),
        student_attended: Set(None),
        ..Default::default()
    };
    store::change(&tx, &found, change).await?;
    move_ends(&tx, &found, Some(starts_at)).await?;
    if found.state == ConferenceState::Missed || found.starts_at != Some(starts_at) {
        ask_again(&tx, conference_id).await?;
    }
    tx.audit("conference.scheduled", "conference", conference_id, Some(found.student_id)).await?;
    tx.commit().await
}

/// A new time is a new question: what guests answered, and who was there, was about the one that was given up.
pub(super) async fn ask_again(tx: &WriteTx, conference_id: Id) -> Result<()> {
    let change = guest::ActiveModel { rsvp: Set(None), answered_at: Set(None), attended: Set(None), ..Default::default() };
    guest::Entity::update_many().set(change).filter(guest::Column::ConferenceId.eq(conference_id)).exec(tx).await?;
    Ok(())
}

pub(super) fn current(found: &conference::Model, version: i32) -> Result<()> {
    if found.version == version { Ok(()) } else { Err(Error::Conflict(Obstacle::Stale)) }
}

/// Where a conference stood before it was missed.
async fn before_the_day(tx: &WriteTx, found: &conference::Model) -> Result<ConferenceState> {
    if found.ready_at.is_some() {
        return Ok(ConferenceState::Ready);
    }
    let items = agenda_item::Entity::find().filter(agenda_item::Column::ConferenceId.eq(found.id)).count(tx).await?;
    Ok(if items > 0 { ConferenceState::Preparing } else { ConferenceState::Planned })
}

/// Records whether it was held and who came. What was recorded can be corrected. A coordinator who is not at the table
/// records attendance; the summary stays the table's.
pub async fn record(db: &Db, actor: &Actor, conference_id: Id, version: i32, record: &Record) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::meeting(actor, Action::Host, &meeting).require()?;
    current(&found, version)?;
    let state = match record.outcome {
        Outcome::Held => ConferenceState::Held,
        Outcome::Missed => ConferenceState::Missed,
    };
    if !found.state.may_become(state) {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let held = state == ConferenceState::Held;
    let mut change = conference::ActiveModel {
        state: Set(state),
        held_at: Set(held.then(|| found.held_at.unwrap_or(tx.now))),
        student_attended: Set(Some(record.student_attended)),
        ..Default::default()
    };
    if policy::can_read_pack(actor, &meeting) {
        change.summary = Set(record.summary.clone());
    }
    store::change(&tx, &found, change).await?;
    attendance(&tx, conference_id, &record.guests).await?;
    let action = if held { "conference.held" } else { "conference.missed" };
    tx.audit(action, "conference", conference_id, Some(found.student_id)).await?;
    tx.commit().await
}

/// Cancels a conference that was not held, with a word why that everybody who sees the conference reads.
pub async fn cancel(db: &Db, actor: &Actor, conference_id: Id, version: i32, word: String) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::meeting(actor, Action::Host, &meeting).require()?;
    current(&found, version)?;
    let change = conference::ActiveModel { cancel_word: Set(word), ..to_state(&found, ConferenceState::Cancelled)? };
    store::change(&tx, &found, change).await?;
    tx.audit("conference.cancelled", "conference", conference_id, Some(found.student_id)).await?;
    tx.commit().await
}

/// Closes a conference that was held and at which something was promised: its record stays as it is from now on, and the
/// promises go on.
pub async fn conclude(db: &Db, actor: &Actor, conference_id: Id, version: i32) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::meeting(actor, Action::Conclude, &meeting).require()?;
    current(&found, version)?;
    let change = conference::ActiveModel { closed_at: Set(Some(tx.now)), ..to_state(&found, ConferenceState::Closed)? };
    let promised = commitment::Entity::find().filter(commitment::Column::ConferenceId.eq(conference_id)).count(&tx).await?;
    if promised == 0 {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    store::change(&tx, &found, change).await?;
    tx.audit("conference.closed", "conference", conference_id, Some(found.student_id)).await?;
    tx.commit().await
}

fn to_state(found: &conference::Model, next: ConferenceState) -> Result<conference::ActiveModel> {
    if !found.state.may_become(next) {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    Ok(conference::ActiveModel { state: Set(next), ..Default::default() })
}

async fn attendance(tx: &WriteTx, conference_id: Id, came: &[Id]) -> Result<()> {
    for attended in [false, true] {
        let change = guest::ActiveModel { attended: Set(Some(attended)), ..Default::default() };
        let mut update = guest::Entity::update_many().set(change).filter(guest::Column::ConferenceId.eq(conference_id));
        if attended {
            update = update.filter(guest::Column::PersonId.is_in(came.iter().copied()));
        }
        update.exec(tx).await?;
    }
    Ok(())
}
