//! What the rest of the house does with mail: queue it; and what administrators do: see what is stuck, and try again.
use super::{
    outbox, store,
    types::{Kind, MessageState, NewMessage, Payload, Ready, Trouble},
};
use crate::{
    actor::{Actor, display_name},
    db::{Db, WriteTx},
    entity::message,
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    policy,
    roster::types::Role,
    secret::Secret,
    time::DAY_MS,
};
use sea_orm::ConnectionTrait;

/// How long a warning is worth sending: three days, in milliseconds.
const WARNING_MS: i64 = 3 * DAY_MS;
/// Mails on a page.
pub const PAGE: u64 = 20;

/// Queues a mail in the transaction of the act that it tells of: when the act is undone, so is its mail.
pub async fn queue(tx: &WriteTx, new: NewMessage) -> Result<Id> {
    queue_for(tx, new, tx.now).await
}

/// The same for a mail that leaves at `next_at` at the earliest, UTC milliseconds.
async fn queue_for(tx: &WriteTx, new: NewMessage, next_at: i64) -> Result<Id> {
    let payload = Payload { about: new.about, language: new.language };
    let payload = serde_json::to_string(&payload).map_err(|error| Error::Internal(error.to_string()))?;
    let row = message::Model {
        id: new_id(),
        kind: new.kind,
        to_person_id: new.to,
        student_id: new.student_id,
        payload,
        state: MessageState::Waiting,
        attempts: 0,
        next_at,
        leased_until: None,
        leased_by: None,
        last_problem: None,
        last_code: None,
        created_at: tx.now,
        ends_at: new.ends_at,
        closed_at: None,
    };
    let id = row.id;
    store::insert(tx, row).await?;
    Ok(id)
}

/// Tells somebody that their password was set anew (OWASP ASVS 5.0, 6.3.7), if the school knows an address of theirs.
pub async fn tell_password_set(tx: &WriteTx, person_id: Id) -> Result<()> {
    let reader = store::reader(tx, person_id).await?;
    if reader.and_then(|reader| reader.email).is_none_or(|email| email.trim().is_empty()) {
        return Ok(());
    }
    let ends_at = tx.now + WARNING_MS;
    let new = NewMessage { kind: Kind::PasswordSet, to: person_id, student_id: None, about: None, language: None, ends_at };
    queue(tx, new).await?;
    Ok(())
}

/// How long word of an opened record is worth sending: a week, in milliseconds.
const OPENED_MS: i64 = 7 * DAY_MS;

/// Tells somebody, once its time is over, that a student's record was opened for a stated reason. Whether they may know is
/// asked again when the mail leaves.
pub async fn tell_record_opened(tx: &WriteTx, person_id: Id, student_id: Id, over_at: i64) -> Result<()> {
    let new = NewMessage {
        kind: Kind::RecordOpened,
        to: person_id,
        student_id: Some(student_id),
        about: None,
        language: None,
        ends_at: over_at + OPENED_MS,
    };
    queue_for(tx, new, over_at).await?;
    Ok(())
}

/// A mail in the administrators' list: whose and why, never what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The message.
    pub id: Id,
    /// What it is about.
    pub kind: Kind,
    /// Its reader's name.
    pub name: String,
    /// Where it stands.
    pub state: MessageState,
    /// When it was queued, UTC milliseconds.
    pub created_at: i64,
    /// When it is tried again, UTC milliseconds, while it waits.
    pub next_at: i64,
    /// How often it was tried.
    pub attempts: i32,
    /// What stood in its way.
    pub trouble: Option<Trouble>,
    /// The mail server's three digits, when it said some.
    pub code: Option<i32>,
    /// Whether it can be tried again now.
    pub can_retry: bool,
}

fn require_admin(actor: &Actor) -> Result<()> {
    let school = actor.schools_as(&[Role::Admin]).first().copied().ok_or(Error::Forbidden)?;
    policy::manage_people(actor, school).require()
}

/// Mail to people of the actor's schools in one of these states, the latest first. Says whether there is more.
pub async fn list(db: &impl ConnectionTrait, actor: &Actor, states: &[MessageState], page: u64) -> Result<(Vec<Listed>, bool)> {
    require_admin(actor)?;
    let mut rows = store::listed(db, actor, states, page.saturating_sub(1) * PAGE, PAGE).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let listed = |row: store::ListRow| Listed {
        name: display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name),
        can_retry: can_retry(row.state, row.ends_at, actor.now),
        id: row.id,
        kind: row.kind,
        state: row.state,
        created_at: row.created_at,
        next_at: row.next_at,
        attempts: row.attempts,
        trouble: row.last_problem,
        code: row.last_code,
    };
    Ok((rows.into_iter().map(listed).collect(), more))
}

/// A mail that did not leave can be tried again as long as it is not too late for what it says.
fn can_retry(state: MessageState, ends_at: i64, now: i64) -> bool {
    matches!(state, MessageState::Waiting | MessageState::Undeliverable) && ends_at > now
}

/// Sends a mail back to the head of the queue.
pub async fn try_again(db: &Db, actor: &Actor, id: Id) -> Result<()> {
    require_admin(actor)?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let row = store::visible(&tx, actor, id).await?.ok_or(Error::NotFound)?;
    if !can_retry(row.state, row.ends_at, tx.now) {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    store::requeue(&tx, id).await?;
    tx.audit("notices.tried_again", "message", id, None).await?;
    tx.commit().await
}

/// A mail as its reader got it, for a demo in which no mail leaves. Nobody else reads other people's mail.
pub async fn read_kept(db: &impl ConnectionTrait, secret: &Secret, actor: &Actor, id: Id) -> Result<Ready> {
    require_admin(actor)?;
    let row = store::visible(db, actor, id).await?.ok_or(Error::NotFound)?;
    let reader = store::reader(db, row.to_person_id).await?.ok_or(Error::NotFound)?;
    outbox::ready(secret, &row, reader).ok_or(Error::NotFound)
}
