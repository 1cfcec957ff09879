//! Promises with a date: made at a conference, closed with a word, and first on the table of the next one.
use super::{
    circle::circle,
    commitment_store as rows, store,
    types::{Closing, CommitmentState, ConferenceState, NewCommitment},
};
use crate::{
    actor::Actor,
    db::Db,
    entity::commitment,
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::{Id, new_id},
    policy::{self, Action},
    time::{Date, days_between, parse_date},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};

/// Promises of one person that lists show.
const MOST: u64 = 50;

/// A promise as people see it.
#[derive(Clone, Debug)]
pub struct Commitment {
    /// Its id.
    pub id: Id,
    /// The conference at which it was made.
    pub conference_id: Id,
    /// About whose learning.
    pub student_id: Id,
    /// What the student is called.
    pub student_called: String,
    /// Who promised.
    pub owner_id: Id,
    /// The owner's name.
    pub owner_name: String,
    /// What is promised.
    pub text: String,
    /// By when.
    pub due_on: Option<Date>,
    /// Days until then; negative when the day is past.
    pub days_left: Option<i32>,
    /// What became of it.
    pub state: CommitmentState,
    /// The word with which it was closed.
    pub closing_word: String,
    /// When it was made, UTC milliseconds.
    pub made_at: i64,
    /// Whether it is the actor's own.
    pub mine: bool,
    /// When a guest by code said yes to it, UTC milliseconds.
    pub acknowledged_at: Option<i64>,
    /// The version, for forms.
    pub version: i32,
}

impl Commitment {
    pub(super) fn of(actor: &Actor, row: &rows::Row) -> Self {
        let due_on = parse_date(&row.due_on);
        Self {
            id: row.id,
            conference_id: row.conference_id,
            student_id: row.student_id,
            student_called: row.student_called(),
            owner_id: row.owner_id,
            owner_name: row.owner_name(),
            text: row.text.clone(),
            due_on,
            days_left: due_on.map(|due| days_between(actor.today, due)),
            state: row.state,
            closing_word: row.closing_word.clone(),
            made_at: row.made_at,
            mine: row.owner_id == actor.person_id,
            acknowledged_at: row.acknowledged_at,
            version: row.version,
        }
    }
}

/// The open promises that are the actor's own or about the actor's children, by date: one statement.
pub async fn open_commitments(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Commitment>> {
    Ok(rows::open(db, actor, MOST).await?.iter().map(|row| Commitment::of(actor, row)).collect())
}

/// A student's own promise, as a goal that grows out of it quotes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPromise {
    /// Its id.
    pub id: Id,
    /// The conference at which it was made.
    pub conference_id: Id,
    /// What is promised.
    pub text: String,
}

/// The promise with this id, when the actor made it about their own learning: one statement.
pub async fn own_promise(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Option<OwnPromise>> {
    let found = rows::own_as_student(db, actor, id).await?;
    Ok(found.map(|row| OwnPromise { id: row.id, conference_id: row.conference_id, text: row.text }))
}

/// Writes down a promise. Everybody at the table promises for themselves; the host writes for all who were there.
pub async fn commit(db: &Db, actor: &Actor, conference_id: Id, new: &NewCommitment) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::meeting(actor, Action::Promise, &meeting).require()?;
    if matches!(found.state, ConferenceState::Cancelled | ConferenceState::Closed) {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    if new.owner_id != actor.person_id {
        let host = policy::hosts(actor, &meeting);
        let present = new.owner_id == found.student_id
            || circle(&tx, actor, conference_id, found.host_id).await?.guests.iter().any(|guest| guest.person_id == new.owner_id);
        if !host || !present {
            return Err(FieldErrors::one("owner_id", Problem::NotAChoice).into());
        }
    }
    let id = new_id();
    let row = commitment::ActiveModel {
        id: Set(id),
        conference_id: Set(conference_id),
        student_id: Set(found.student_id),
        owner_id: Set(new.owner_id),
        text: Set(new.text.clone()),
        due_on: Set(new.due_on.to_string()),
        state: Set(CommitmentState::Open),
        closing_word: Set(String::new()),
        made_at: Set(tx.now),
        closed_at: Set(None),
        acknowledged_at: Set(None),
        version: Set(1),
    };
    commitment::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.audit("commitment.made", "commitment", id, Some(found.student_id)).await?;
    tx.commit().await
}

/// Says what became of a promise: its owner, or the host of the conference it was made at or opens.
pub async fn close(db: &Db, actor: &Actor, id: Id, version: i32, closing: &Closing) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, promise) = rows::to_close(&tx, actor, id).await?;
    policy::promise(actor, Action::Close, &promise).require()?;
    if found.version != version {
        return Err(Error::Conflict(Obstacle::Stale));
    }
    if found.state != CommitmentState::Open {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let change = commitment::ActiveModel {
        state: Set(closing.state),
        closing_word: Set(closing.word.clone()),
        closed_at: Set(Some(tx.now)),
        version: Set(version + 1),
        ..Default::default()
    };
    let done = commitment::Entity::update_many()
        .set(change)
        .filter(commitment::Column::Id.eq(id))
        .filter(commitment::Column::Version.eq(version))
        .exec(&tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(Error::Conflict(Obstacle::Stale));
    }
    tx.audit(&format!("commitment.{}", closing.state), "commitment", id, Some(found.student_id)).await?;
    tx.commit().await
}

/// A guest by code says yes to what the host wrote down for them. Said twice, it was said the first time.
pub async fn acknowledge(db: &Db, guest: &Actor, id: Id) -> Result<()> {
    let tx = db.begin(&guest.origin, Some(guest.person_id)).await?;
    let (found, promise) = rows::to_close(&tx, guest, id).await?;
    policy::promise(guest, Action::Acknowledge, &promise).require()?;
    if found.state != CommitmentState::Open {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    if found.acknowledged_at.is_none() {
        let change = commitment::ActiveModel { acknowledged_at: Set(Some(tx.now)), ..Default::default() };
        commitment::Entity::update_many().set(change).filter(commitment::Column::Id.eq(id)).exec(&tx).await?;
        tx.audit("commitment.acknowledged", "commitment", id, Some(found.student_id)).await?;
    }
    tx.commit().await
}
