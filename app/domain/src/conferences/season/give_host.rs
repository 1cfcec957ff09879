//! An adult for a student who has none.
use crate::{
    actor::Actor,
    conferences::{guest_codes::move_ends, hosting::ask_again, season_store as rows, store, timetable},
    db::Db,
    entity::{conference, relation},
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::{Id, new_id},
    policy,
    roster::types::{RelationKind, Source},
};
use sea_orm::{EntityTrait, Set};

/// Gives a conference a host: somebody who answers for the student, else a teacher of the school, who becomes an advisor.
/// A time at which the new host sits elsewhere is given up, and what guests answered with it.
pub async fn give_host(db: &Db, actor: &Actor, conference_id: Id, host_id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::plan_season(actor, meeting.school_id).require()?;
    if !found.state.is_ahead() {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let student_id = found.student_id;
    let no_choice = || Error::from(FieldErrors::one("host_id", Problem::NotAChoice));
    if !rows::answers_for(&tx, actor, host_id, student_id).await? {
        if !rows::teaches_at(&tx, host_id, meeting.school_id).await? {
            return Err(no_choice());
        }
        let relation_id = new_id();
        let row = relation::ActiveModel {
            id: Set(relation_id),
            adult_id: Set(host_id),
            student_id: Set(student_id),
            kind: Set(RelationKind::Advisor),
            section_id: Set(None),
            advisory_id: Set(None),
            starts_on: Set(actor.today.to_string()),
            ends_on: Set(None),
            source: Set(Source::Hand),
        };
        relation::Entity::insert(row).exec_without_returning(&tx).await?;
        // A restriction beats the new relation: then this adult cannot host.
        if !rows::answers_for(&tx, actor, host_id, student_id).await? {
            return Err(no_choice());
        }
        tx.audit("relation.given", "relation", relation_id, Some(student_id)).await?;
    }
    let busy = rows::busy(&tx, host_id, conference_id).await?;
    let starts_at = found.starts_at.filter(|at| !busy.iter().any(|other| timetable::overlap((*at, found.minutes), *other)));
    let change = conference::ActiveModel { host_id: Set(Some(host_id)), starts_at: Set(starts_at), ..Default::default() };
    store::change(&tx, &found, change).await?;
    if found.starts_at != starts_at {
        ask_again(&tx, conference_id).await?;
        move_ends(&tx, &found, starts_at).await?;
    }
    tx.audit("conference.host_given", "conference", conference_id, Some(student_id)).await?;
    tx.commit().await
}
