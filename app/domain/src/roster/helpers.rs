//! Helpers: adults whom the school names for one student, until a day. An aide and a coach read what the student shares with
//! the team; an interpreter reads what a conference shows to which they are invited.
//!
//! What this module must guarantee: only who works at the student's school can be named, and as an aide only who is one by
//! the roster; never for family, and never where a restriction names them; it ends by itself, and an administrator ends it
//! at once.
use super::types::{HelperKind, NewHelper, RelationKind, Role, Source};
use crate::{
    account::sessions,
    actor::{Actor, display_name, live_adults},
    db::Db,
    entity::{person, person_role, relation},
    error::{Error, Result},
    field::{FieldErrors, Problem},
    id::{Id, new_id},
    partners::service::close,
    policy::{self, Partnership},
    records::store::{is_student, named_adults, student},
    time::Date,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select,
    sea_query::{Expr, Query, SelectStatement},
};

/// People that are offered.
const OFFERED: u64 = 500;

/// Somebody who can be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possible {
    /// The person.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// Whether they are an aide by the roster.
    pub is_aide: bool,
}

#[derive(FromQueryResult)]
struct Row {
    id: Id,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
    is_aide: bool,
}

/// People with one of these roles at a school, as a subquery.
fn with_role(school_id: Id, roles: impl IntoIterator<Item = Role>) -> SelectStatement {
    Query::select()
        .column(person_role::Column::PersonId)
        .from(person_role::Entity)
        .and_where(person_role::Column::Role.is_in(roles))
        .and_where(person_role::Column::SchoolId.eq(school_id))
        .to_owned()
}

/// Who can be named for this student: who works at the school; not the family, nobody whom a restriction names, not who is
/// a helper of the student already, and nobody names themselves.
fn candidates(actor: &Actor, student_id: Id, school_id: Id, today: Date) -> Select<person::Entity> {
    use person::Column as P;
    let kin = Query::select()
        .column(relation::Column::AdultId)
        .from(relation::Entity)
        .and_where(relation::Column::StudentId.eq(student_id))
        .and_where(relation::Column::Kind.eq(RelationKind::Guardian))
        .to_owned();
    let named = live_adults(student_id, today)
        .expr(Expr::col((relation::Entity, relation::Column::AdultId)))
        .and_where(relation::Column::Kind.is_in(HelperKind::RELATIONS))
        .to_owned();
    let staff = Role::ALL.iter().copied().filter(|role| role.is_staff());
    person::Entity::find()
        .select_only()
        .columns([P::Id, P::GivenName, P::FamilyName, P::PreferredName])
        .expr_as(P::Id.in_subquery(with_role(school_id, [Role::Aide])), "is_aide")
        .filter(P::Active.eq(true))
        .filter(P::Id.is_not_in([student_id, actor.person_id]))
        .filter(P::Id.in_subquery(with_role(school_id, staff)))
        .filter(P::Id.not_in_subquery(kin))
        .filter(P::Id.not_in_subquery(named_adults(student_id, today)))
        .filter(P::Id.not_in_subquery(named))
}

/// Who can be named for this student, by name. One statement.
pub async fn possible(
    db: &impl ConnectionTrait,
    actor: &Actor,
    student_id: Id,
    school_id: Id,
    today: Date,
) -> Result<Vec<Possible>> {
    policy::name_helper(actor, school_id).require()?;
    let found = candidates(actor, student_id, school_id, today)
        .order_by_asc(person::Column::NameFolded)
        .order_by_asc(person::Column::Id)
        .limit(OFFERED)
        .into_model::<Row>()
        .all(db)
        .await?;
    let name = |row: &Row| display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name);
    Ok(found.iter().map(|row| Possible { id: row.id, name: name(row), is_aide: row.is_aide }).collect())
}

/// Names a helper, from today on.
pub async fn name(db: &Db, actor: &Actor, new: NewHelper) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let student = student(&tx, new.student_id).await?.ok_or(Error::NotFound)?;
    policy::name_helper(actor, student.school_id).require()?;
    if !is_student(&tx, student.id).await? {
        return Err(Error::NotFound);
    }
    let today = student.today(tx.now);
    let adult = candidates(actor, student.id, student.school_id, today).filter(person::Column::Id.eq(new.adult_id));
    match adult.into_model::<Row>().one(&tx).await? {
        None => return Err(FieldErrors::one("adult_id", Problem::NotAChoice).into()),
        Some(row) if new.kind == HelperKind::Aide && !row.is_aide => {
            return Err(FieldErrors::one("adult_id", Problem::NotAnAide).into());
        }
        Some(_) => {}
    }
    sessions::require_fresh(actor)?;
    let ends_on = new.last_day.tomorrow().unwrap_or(new.last_day);
    let row = relation::Model {
        id: new_id(),
        adult_id: new.adult_id,
        student_id: student.id,
        kind: new.kind.relation(),
        section_id: None,
        advisory_id: None,
        starts_on: today.to_string(),
        ends_on: Some(ends_on.to_string()),
        source: Source::Hand,
    };
    let id = row.id;
    row.into_active_model().insert(&tx).await?;
    tx.audit("relation.helper_named", "relation", id, Some(student.id)).await?;
    tx.commit().await
}

/// Ends what a helper, or a partner whom the student chose, has to do with a student, from today on. Returns the student.
pub async fn end(db: &Db, actor: &Actor, relation_id: Id) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = relation::Entity::find_by_id(relation_id)
        .filter(relation::Column::Kind.is_in(HelperKind::ENDED_BY_THE_SCHOOL))
        .one(&tx)
        .await?;
    let row = found.ok_or(Error::NotFound)?;
    let student = student(&tx, row.student_id).await?.ok_or(Error::NotFound)?;
    let between = Partnership { student_id: student.id, partner_id: row.adult_id, school_id: student.school_id };
    let (decision, act) = match row.kind {
        RelationKind::Partner => (policy::end_partner(actor, &between), "relation.partner_ended"),
        _ => (policy::name_helper(actor, student.school_id), "relation.helper_ended"),
    };
    decision.require()?;
    close(&tx, row, student.today(tx.now), act).await?;
    tx.commit().await?;
    Ok(student.id)
}
