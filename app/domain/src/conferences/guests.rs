//! What guests do beforehand: say whether they come, and ask the student a question.
use super::{store, types::Rsvp};
use crate::{
    actor::Actor,
    db::Db,
    entity::{guest, question},
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    policy::{self, Action},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};

/// Questions of one guest by code: a code may pass from hand to hand.
pub const QUESTIONS_OF_GUEST: u64 = 5;

/// A guest says whether they come.
pub async fn rsvp(db: &Db, actor: &Actor, conference_id: Id, answer: Rsvp) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::meeting(actor, Action::Attend, &meeting).require()?;
    if !found.state.is_ahead() {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let change = guest::ActiveModel { rsvp: Set(Some(answer)), answered_at: Set(Some(tx.now)), ..Default::default() };
    guest::Entity::update_many()
        .set(change)
        .filter(guest::Column::ConferenceId.eq(conference_id))
        .filter(guest::Column::PersonId.eq(actor.person_id))
        .exec(&tx)
        .await?;
    tx.audit("conference.rsvp", "conference", conference_id, Some(found.student_id)).await?;
    tx.commit().await
}

/// A guest asks something before the day.
pub async fn ask(db: &Db, actor: &Actor, conference_id: Id, text: String) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::meeting(actor, Action::Attend, &meeting).require()?;
    if !found.state.is_ahead() {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    if actor.guest_of.is_some() {
        let own = question::Entity::find()
            .filter(question::Column::ConferenceId.eq(conference_id))
            .filter(question::Column::AskerId.eq(actor.person_id));
        if own.count(&tx).await? >= QUESTIONS_OF_GUEST {
            return Err(Error::Conflict(Obstacle::WrongState));
        }
    }
    let id = new_id();
    let row = question::ActiveModel {
        id: Set(id),
        conference_id: Set(conference_id),
        asker_id: Set(actor.person_id),
        text: Set(text),
        asked_at: Set(tx.now),
    };
    question::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.audit("question.asked", "question", id, Some(found.student_id)).await?;
    tx.commit().await
}
