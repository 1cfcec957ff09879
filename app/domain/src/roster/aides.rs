//! Aides: adults whom the school names for one student, until a day. They read what the student shares with the team.
//!
//! What this module must guarantee: only who is an aide by the roster can be named, never for family, and never where a
//! restriction names them; it ends by itself, and an administrator ends it at once.
use super::types::{NewAide, RelationKind, Role, Source};
use crate::{
    account::sessions,
    actor::{Actor, display_name, live_adults},
    db::Db,
    entity::{person, person_role, relation, restriction},
    error::{Error, Result},
    field::{FieldErrors, Problem},
    id::{Id, new_id},
    policy,
    records::store::{is_student, student},
    time::{Date, parse_date},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Set,
    sea_query::{Expr, Query},
};

/// Aides that are offered.
const OFFERED: u64 = 200;

/// Who can be named for this student: active aides of the school, by name; not the family, nobody whom a restriction names,
/// not who is the student's aide already, and nobody names themselves. One statement.
pub async fn possible(
    db: &impl ConnectionTrait,
    actor: &Actor,
    student_id: Id,
    school_id: Id,
    today: Date,
) -> Result<Vec<(Id, String)>> {
    use person::Column as P;
    policy::name_aide(actor, school_id).require()?;
    let aides = Query::select()
        .column(person_role::Column::PersonId)
        .from(person_role::Entity)
        .and_where(person_role::Column::Role.eq(Role::Aide))
        .and_where(person_role::Column::SchoolId.eq(school_id))
        .to_owned();
    let kin = Query::select()
        .column(relation::Column::AdultId)
        .from(relation::Entity)
        .and_where(relation::Column::StudentId.eq(student_id))
        .and_where(relation::Column::Kind.eq(RelationKind::Guardian))
        .to_owned();
    let limited = Query::select()
        .column(restriction::Column::AdultId)
        .from(restriction::Entity)
        .and_where(restriction::Column::StudentId.eq(student_id))
        .and_where(restriction::Column::DeclinedAt.is_null())
        .cond_where(
            Condition::any().add(restriction::Column::EndsOn.is_null()).add(restriction::Column::EndsOn.gt(today.to_string())),
        )
        .to_owned();
    let named = live_adults(student_id, today)
        .expr(Expr::col((relation::Entity, relation::Column::AdultId)))
        .and_where(relation::Column::Kind.eq(RelationKind::Aide))
        .to_owned();
    let found = person::Entity::find()
        .filter(P::Active.eq(true))
        .filter(P::Id.is_not_in([student_id, actor.person_id]))
        .filter(P::Id.in_subquery(aides))
        .filter(P::Id.not_in_subquery(kin))
        .filter(P::Id.not_in_subquery(limited))
        .filter(P::Id.not_in_subquery(named))
        .order_by_asc(P::NameFolded)
        .limit(OFFERED)
        .all(db)
        .await?;
    let name = |row: &person::Model| display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name);
    Ok(found.iter().map(|row| (row.id, name(row))).collect())
}

/// Names an aide, from today on.
pub async fn name(db: &Db, actor: &Actor, new: NewAide) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let student = student(&tx, new.student_id).await?.ok_or(Error::NotFound)?;
    let today = student.today(tx.now);
    let possible = possible(&tx, actor, student.id, student.school_id, today).await?;
    if !is_student(&tx, student.id).await? {
        return Err(Error::NotFound);
    }
    if !possible.iter().any(|(id, _)| *id == new.adult_id) {
        return Err(FieldErrors::one("adult_id", Problem::NotAChoice).into());
    }
    sessions::require_fresh(actor)?;
    let ends_on = new.last_day.tomorrow().unwrap_or(new.last_day);
    let row = relation::Model {
        id: new_id(),
        adult_id: new.adult_id,
        student_id: student.id,
        kind: RelationKind::Aide,
        section_id: None,
        advisory_id: None,
        starts_on: today.to_string(),
        ends_on: Some(ends_on.to_string()),
        source: Source::Hand,
    };
    let id = row.id;
    row.into_active_model().insert(&tx).await?;
    tx.audit("relation.aide_named", "relation", id, Some(student.id)).await?;
    tx.commit().await
}

/// Ends what an aide has to do with a student, from today on. Returns the student.
pub async fn end(db: &Db, actor: &Actor, relation_id: Id) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = relation::Entity::find_by_id(relation_id).filter(relation::Column::Kind.eq(RelationKind::Aide)).one(&tx).await?;
    let row = found.ok_or(Error::NotFound)?;
    let student = student(&tx, row.student_id).await?.ok_or(Error::NotFound)?;
    policy::name_aide(actor, student.school_id).require()?;
    let today = student.today(tx.now);
    if row.ends_on.as_deref().and_then(parse_date).is_none_or(|end| end > today) {
        let mut row = row.into_active_model();
        row.ends_on = Set(Some(today.to_string()));
        row.update(&tx).await?;
        tx.audit("relation.aide_ended", "relation", relation_id, Some(student.id)).await?;
    }
    tx.commit().await?;
    Ok(student.id)
}
