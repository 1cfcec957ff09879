//! What families tell teachers and advisors about a court order: a word to the administrators, no limit yet.
use crate::{
    actor::Actor,
    db::Db,
    entity::restriction_flag,
    error::{Error, Result},
    id::{Id, new_id},
    policy,
    records::{store, types::NewFlag},
    roster::types::RelationKind,
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Set};

/// A word that waits for an administrator.
#[derive(Clone, Debug)]
pub struct FlagLine {
    /// The word.
    pub id: Id,
    /// About whom.
    pub student: (Id, String),
    /// Who passed it on.
    pub teller: String,
    /// When, UTC milliseconds.
    pub at: i64,
    /// What was said.
    pub text: String,
}

/// Passes on what a family said, to the administrators of the student's school.
pub async fn flag(db: &Db, actor: &Actor, new: &NewFlag) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    policy::flag_restriction(actor, new.student_id).require()?;
    let id = new_id();
    restriction_flag::ActiveModel {
        id: Set(id),
        student_id: Set(new.student_id),
        flagged_by: Set(actor.person_id),
        text: Set(new.text.clone()),
        flagged_at: Set(tx.now),
        closed_by: Set(None),
        closed_at: Set(None),
    }
    .insert(&tx)
    .await?;
    tx.audit("restriction.flagged", "restriction_flag", id, Some(new.student_id)).await?;
    tx.commit().await
}

/// Takes a word off the list once it has been dealt with.
pub async fn close_flag(db: &Db, actor: &Actor, id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    policy::read_log(actor).require()?;
    let found = store::flag_locked(&tx, actor, id).await?;
    let student_id = found.student_id;
    let mut change = found.into_active_model();
    change.closed_by = Set(Some(actor.person_id));
    change.closed_at = Set(Some(tx.now));
    change.update(&tx).await?;
    tx.audit("restriction.flag_closed", "restriction_flag", id, Some(student_id)).await?;
    tx.commit().await
}

/// The students about whom the actor may pass on a word, by name. Nobody for who neither teaches nor advises. One statement.
pub async fn students_to_flag(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<(Id, String)>> {
    let of = |kind| actor.students_as(kind);
    let ids: Vec<Id> = of(RelationKind::Advisor).into_iter().chain(of(RelationKind::Teacher)).collect();
    let mut students: Vec<(Id, String)> = store::names(db, ids).await?.into_iter().collect();
    students.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    Ok(students)
}

/// What waits for the actor, an administrator: at most `most`, the oldest first. Two statements.
pub(super) async fn waiting(db: &impl ConnectionTrait, actor: &Actor, most: u64) -> Result<Vec<FlagLine>> {
    policy::read_log(actor).require().map_err(|_| Error::Forbidden)?;
    let rows = store::flags(db, actor, most).await?;
    let names = store::names(db, rows.iter().flat_map(|row| [row.student_id, row.flagged_by]).collect()).await?;
    let name = |id: &Id| names.get(id).cloned().unwrap_or_default();
    let line = |row: restriction_flag::Model| FlagLine {
        id: row.id,
        student: (row.student_id, name(&row.student_id)),
        teller: name(&row.flagged_by),
        at: row.flagged_at,
        text: row.text,
    };
    Ok(rows.into_iter().map(line).collect())
}
