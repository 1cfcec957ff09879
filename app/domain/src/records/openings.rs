//! Breaking the glass: an administrator opens one student's record for a stated reason and half an hour.
//!
//! What this module must guarantee: nobody opens the record of a child of theirs, or of a student from whom a restriction
//! keeps them; who opens one has just proved who they are; it is never a secret: it stands in the audit and among the
//! disclosures from the first moment, and the student, the family and the others who answer for records at the school are
//! told when the time is over. Only reading is opened, and it ends by itself ([`crate::actor::OpenRecord`]).
use super::{
    service::Paged,
    store,
    types::{NewOpening, SeenKind, Why},
};
use crate::{
    account::sessions,
    actor::Actor,
    db::{Db, WriteTx},
    entity::{disclosure, record_opening},
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    notices,
    policy::{self, Decision, Opening},
    time::MINUTE_MS,
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Set};

/// How long a record stays open: half an hour, in milliseconds.
pub const OPEN_MS: i64 = 30 * MINUTE_MS;

/// What an administrator may do about a student's record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Open it.
    Possible,
    /// It is open until then, UTC milliseconds.
    Open(i64),
    /// The actor has another record open, and closes that first.
    Another,
    /// The actor is family, answers for the student, or is named by a restriction: somebody else has to.
    Concerned,
}

/// A record that was opened for a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningLine {
    /// Who opened it.
    pub who: String,
    /// Whose it is.
    pub whose: String,
    /// Why, in the words of who opened it.
    pub reason: String,
    /// From when, UTC milliseconds.
    pub from: i64,
    /// Until when, UTC milliseconds; in the future while it is open.
    pub until: i64,
}

/// The facts that the policy asks for.
async fn facts(db: &impl ConnectionTrait, actor: &Actor, student_id: Id, school_id: Id) -> Result<Opening> {
    let concerned = store::is_concerned(db, actor.person_id, student_id, actor.today).await?;
    Ok(Opening { student_id, school_id, concerned })
}

/// What the actor may do about the record of a student of this school. One statement.
pub async fn offer(db: &impl ConnectionTrait, actor: &Actor, student_id: Id, school_id: Id) -> Result<Offer> {
    Ok(match actor.opened {
        Some(opened) if opened.student_id == student_id => Offer::Open(opened.until),
        _ if policy::open_record(actor, &facts(db, actor, student_id, school_id).await?) != Decision::Allowed => Offer::Concerned,
        Some(_) => Offer::Another,
        None => Offer::Possible,
    })
}

/// Opens a student's record for half an hour.
pub async fn open_record(db: &Db, actor: &Actor, new: &NewOpening) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let student = store::student(&tx, new.student_id).await?.ok_or(Error::NotFound)?;
    policy::open_record(actor, &facts(&tx, actor, student.id, student.school_id).await?).require()?;
    if !store::is_student(&tx, student.id).await? {
        return Err(Error::NotFound);
    }
    sessions::require_fresh(actor)?;
    store::hold(&tx, actor).await?;
    if store::open_of(&tx, actor, tx.now).await?.is_some() {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let opening = record_opening::Model {
        id: new_id(),
        actor_id: actor.person_id,
        student_id: student.id,
        reason: new.reason.clone(),
        opened_at: tx.now,
        ends_at: tx.now + OPEN_MS,
        closed_at: None,
    };
    opening.clone().into_active_model().insert(&tx).await?;
    note(&tx, actor, &opening).await?;
    tx.audit("record.opened", "record", opening.id, Some(student.id)).await?;
    let told = store::to_tell(&tx, &student, student.today(tx.now)).await?;
    for person_id in told.into_iter().filter(|person_id| *person_id != actor.person_id) {
        notices::service::tell_record_opened(&tx, person_id, student.id, opening.ends_at).await?;
    }
    tx.commit().await
}

/// Notes the opening among the disclosures: what was read while it was open follows with each reading.
async fn note(tx: &WriteTx, actor: &Actor, opening: &record_opening::Model) -> Result<()> {
    let row = disclosure::Model {
        id: new_id(),
        at: tx.now,
        day: actor.today.to_string(),
        viewer_id: actor.person_id,
        student_id: opening.student_id,
        object_kind: SeenKind::Opening,
        object_id: opening.id,
        why: Why::Opened,
    };
    disclosure::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Closes the record that the actor has open, before its time is over. Returns whose it was.
pub async fn close_record(db: &Db, actor: &Actor) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let row = store::open_of(&tx, actor, tx.now).await?.ok_or(Error::NotFound)?;
    let (id, student_id) = (row.id, row.student_id);
    let mut row = row.into_active_model();
    row.closed_at = Set(Some(tx.now));
    row.update(&tx).await?;
    tx.audit("record.closed", "record", id, Some(student_id)).await?;
    tx.commit().await?;
    Ok(student_id)
}

/// The last times when a record was opened for a reason: for the student and the family. Two statements, one when it never
/// was.
pub async fn openings_of(db: &impl ConnectionTrait, actor: &Actor, student_id: Id) -> Result<Vec<OpeningLine>> {
    policy::read_record(actor, student_id).require()?;
    lines(db, store::openings_of(db, student_id).await?).await
}

/// The records opened for a reason at the actor's schools, a page of them, the newest first. At most two statements.
pub async fn openings_at(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<OpeningLine>> {
    policy::read_openings(actor).require()?;
    let Paged { rows, more } = Paged::of(store::openings_at(db, actor, page).await?);
    Ok(Paged { rows: lines(db, rows).await?, more })
}

async fn lines(db: &impl ConnectionTrait, rows: Vec<record_opening::Model>) -> Result<Vec<OpeningLine>> {
    let names = store::names(db, rows.iter().flat_map(|row| [row.actor_id, row.student_id]).collect()).await?;
    let name = |id: Id| names.get(&id).cloned().unwrap_or_default();
    let line = |row: record_opening::Model| OpeningLine {
        who: name(row.actor_id),
        whose: name(row.student_id),
        reason: row.reason,
        from: row.opened_at,
        until: row.closed_at.unwrap_or(row.ends_at),
    };
    Ok(rows.into_iter().map(line).collect())
}
