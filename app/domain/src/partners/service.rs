//! Choosing a partner, and ending it: the student who chose, the partner, who was not asked, and the school, each at once.
//!
//! What this module must guarantee: only a student of the same school who sits in a class or an advisory with the student
//! today can be chosen, one at a time, and never where a restriction names them; a partner reads what was sent to them since
//! they were chosen, and nothing else.
use super::{store, types::NewPartner};
use crate::{
    actor::Actor,
    db::{Db, WriteTx},
    entity::relation,
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::{Id, new_id},
    policy::{self, Decision, Partnership},
    records::store::{hold, student},
    roster::types::{RelationKind, Source},
    time::{Date, parse_date},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

pub use super::store::{Chosen, ChosenBy, SentItem, SentKind, chosen_by, sent};

/// What a student is told about their partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Own {
    /// Who it is.
    Chosen(Chosen),
    /// Nobody today; these could be, by name: key and name.
    Nobody(Vec<(Id, String)>),
}

/// The actor's partner of today, or who could be. `None` for who may not choose one. At most two statements.
pub async fn own(db: &impl ConnectionTrait, actor: &Actor) -> Result<Option<Own>> {
    if policy::choose_partner(actor) != Decision::Allowed {
        return Ok(None);
    }
    if let Some(chosen) = store::chosen(db, actor).await? {
        return Ok(Some(Own::Chosen(chosen)));
    }
    Ok(Some(Own::Nobody(store::possible(db, actor).await?)))
}

/// Chooses a partner, from today on. What somebody was sent as an earlier partner stays closed to them.
pub async fn name(db: &Db, actor: &Actor, new: NewPartner) -> Result<()> {
    policy::choose_partner(actor).require()?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    hold(&tx, actor).await?;
    if store::chosen(&tx, actor).await?.is_some() {
        return Err(Error::Conflict(Obstacle::Taken));
    }
    if !store::is_possible(&tx, actor, new.person_id).await? {
        return Err(FieldErrors::one("person_id", Problem::NotAChoice).into());
    }
    store::take_back(&tx, actor, new.person_id).await?;
    let ends_on = new.last_day.tomorrow().unwrap_or(new.last_day);
    let row = relation::Model {
        id: new_id(),
        adult_id: new.person_id,
        student_id: actor.person_id,
        kind: RelationKind::Partner,
        section_id: None,
        advisory_id: None,
        starts_on: actor.today.to_string(),
        ends_on: Some(ends_on.to_string()),
        source: Source::Student,
    };
    let id = row.id;
    row.into_active_model().insert(&tx).await?;
    tx.audit("relation.partner_named", "relation", id, Some(actor.person_id)).await?;
    tx.commit().await
}

/// Ends it from today on.
pub async fn end(db: &Db, actor: &Actor, relation_id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let partners = relation::Entity::find_by_id(relation_id).filter(relation::Column::Kind.eq(RelationKind::Partner));
    let row = partners.one(&tx).await?.ok_or(Error::NotFound)?;
    let student = student(&tx, row.student_id).await?.ok_or(Error::NotFound)?;
    let between = Partnership { student_id: student.id, partner_id: row.adult_id, school_id: student.school_id };
    policy::end_partner(actor, &between).require()?;
    let today = student.today(tx.now);
    close(&tx, row, today, "relation.partner_ended").await?;
    tx.commit().await
}

/// Ends a relation on a day, when that is before its own end, and says so in the log.
pub(crate) async fn close(tx: &WriteTx, row: relation::Model, today: Date, action: &str) -> Result<()> {
    if row.ends_on.as_deref().and_then(parse_date).is_some_and(|end| end <= today) {
        return Ok(());
    }
    let (id, student_id) = (row.id, row.student_id);
    let mut row = row.into_active_model();
    row.ends_on = Set(Some(today.to_string()));
    row.update(tx).await?;
    tx.audit(action, "relation", id, Some(student_id)).await
}
