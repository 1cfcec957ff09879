//! The guest list: adults of the student's team whom the student or the host invites, and guardians who came later.
use super::{circle::circle, season_store::new_guest, store, types::GuestKind};
use crate::{
    actor::Actor,
    db::{Db, WriteTx},
    entity::{conference, guest},
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::Id,
    policy::{self, Action},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// The conference, while it lies ahead, for somebody who may do this to its guest list.
async fn ahead(tx: &WriteTx, actor: &Actor, conference_id: Id, action: Action) -> Result<conference::Model> {
    let (found, meeting) = store::to_change(tx, actor, conference_id).await?;
    policy::meeting(actor, action, &meeting).require()?;
    if found.state.is_ahead() { Ok(found) } else { Err(Error::Conflict(Obstacle::WrongState)) }
}

/// Invites an adult of the student's team: from now on they read what the student shows.
pub async fn invite(db: &Db, actor: &Actor, conference_id: Id, person_id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = ahead(&tx, actor, conference_id, Action::Invite).await?;
    let team = circle(&tx, actor, conference_id, found.host_id).await?.team;
    let adult = team
        .iter()
        .find(|adult| adult.person_id == person_id)
        .ok_or_else(|| Error::from(FieldErrors::one("person_id", Problem::NotAChoice)))?;
    guest::Entity::insert(new_guest(conference_id, person_id, adult.kind())).exec_without_returning(&tx).await?;
    tx.audit("conference.guest_invited", "conference", conference_id, Some(found.student_id)).await?;
    tx.commit().await
}

/// Takes back the invitation of an adult of the team, who loses sight of the conference at once. Guardians stay: they are
/// there for their child. A guest by code goes with the code.
pub async fn withdraw(db: &Db, actor: &Actor, conference_id: Id, person_id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = ahead(&tx, actor, conference_id, Action::Invite).await?;
    let gone = guest::Entity::delete_many()
        .filter(guest::Column::ConferenceId.eq(conference_id))
        .filter(guest::Column::PersonId.eq(person_id))
        .filter(guest::Column::Kind.is_not_in([GuestKind::Guardian, GuestKind::Code]))
        .exec(&tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    tx.audit("conference.guest_withdrawn", "conference", conference_id, Some(found.student_id)).await?;
    tx.commit().await
}

/// Invites the guardians who came to the student after the list was made.
pub async fn update_guests(db: &Db, actor: &Actor, conference_id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = ahead(&tx, actor, conference_id, Action::Host).await?;
    let missing = circle(&tx, actor, conference_id, found.host_id).await?.missing;
    if !missing.is_empty() {
        let guests = missing.into_iter().map(|guardian| new_guest(conference_id, guardian, GuestKind::Guardian));
        guest::Entity::insert_many(guests).exec_without_returning(&tx).await?;
        tx.audit("conference.guests_updated", "conference", conference_id, Some(found.student_id)).await?;
    }
    tx.commit().await
}
