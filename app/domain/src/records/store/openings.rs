//! How records that were opened for a reason are found, whom that concerns, and who is told of it.
use super::{PAGE, StudentRow, in_force, not_over, people_of};
use crate::{
    actor::{Actor, live_adults},
    db::WriteTx,
    entity::{person, person_role, record_opening, relation, restriction, school},
    error::Result,
    id::Id,
    policy::ANSWERING,
    roster::types::{RelationKind, Role, SchoolKind},
    time::Date,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};

/// Whether an adult is, or was, family of a student, or is named by a restriction that was not declined and has not ended:
/// who opens a record for a reason must be neither.
pub fn concerned(adult_id: Id, student: &Expr, today: Date) -> Condition {
    use relation::Column as R;
    let kin = Query::select()
        .expr(Expr::value(1))
        .from(relation::Entity)
        .and_where(Expr::col((relation::Entity, R::StudentId)).eq(student.clone()))
        .and_where(Expr::col((relation::Entity, R::AdultId)).eq(adult_id))
        .and_where(R::Kind.eq(RelationKind::Guardian))
        .to_owned();
    Condition::any().add(Expr::exists(kin)).add(Expr::exists(naming(adult_id, student, today)))
}

/// The restrictions that name this adult for a student: waiting for a second person, in force, or to begin.
fn naming(adult_id: Id, student: &Expr, today: Date) -> SelectStatement {
    use restriction::Column as X;
    Query::select()
        .expr(Expr::value(1))
        .from(restriction::Entity)
        .and_where(Expr::col((restriction::Entity, X::StudentId)).eq(student.clone()))
        .and_where(Expr::col((restriction::Entity, X::AdultId)).eq(adult_id))
        .cond_where(not_over(today))
        .to_owned()
}

/// Whether that is so for one student. One statement.
pub async fn is_concerned(db: &impl ConnectionTrait, adult_id: Id, student_id: Id, today: Date) -> Result<bool> {
    let student = Expr::col((person::Entity, person::Column::Id));
    Ok(person::Entity::find_by_id(student_id).filter(concerned(adult_id, &student, today)).count(db).await? > 0)
}

/// Whether somebody is a student at all.
pub async fn is_student(db: &impl ConnectionTrait, person_id: Id) -> Result<bool> {
    use person_role::Column as P;
    Ok(person_role::Entity::find().filter(P::PersonId.eq(person_id)).filter(P::Role.eq(Role::Student)).count(db).await? > 0)
}

/// Holds the actor's own row until the transaction ends: what they do twice at once is done one after the other.
pub async fn hold(tx: &WriteTx, actor: &Actor) -> Result<()> {
    person::Entity::find_by_id(actor.person_id).lock_exclusive().one(tx).await?;
    Ok(())
}

/// The record that the actor has open, whatever it has become to them.
pub async fn open_of(db: &impl ConnectionTrait, actor: &Actor, now: i64) -> Result<Option<record_opening::Model>> {
    use record_opening::Column as O;
    Ok(record_opening::Entity::find()
        .filter(O::ActorId.eq(actor.person_id))
        .filter(O::ClosedAt.is_null())
        .filter(O::EndsAt.gt(now))
        .one(db)
        .await?)
}

/// The last openings of one student's record, the newest first. One statement.
pub async fn openings_of(db: &impl ConnectionTrait, student_id: Id) -> Result<Vec<record_opening::Model>> {
    use record_opening::Column as O;
    Ok(record_opening::Entity::find()
        .filter(O::StudentId.eq(student_id))
        .order_by_desc(O::OpenedAt)
        .order_by_desc(O::Id)
        .limit(PAGE)
        .all(db)
        .await?)
}

/// A page of the openings at the actor's schools, but for students whom a restriction keeps from the actor; and one more
/// when there is another page. One statement.
pub async fn openings_at(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Vec<record_opening::Model>> {
    use record_opening::Column as O;
    let student = Expr::col((record_opening::Entity, O::StudentId));
    Ok(record_opening::Entity::find()
        .filter(O::StudentId.in_subquery(people_of(&actor.schools_as(ANSWERING))))
        .filter(Expr::exists(naming(actor.person_id, &student, actor.today)).not())
        .order_by_desc(O::OpenedAt)
        .order_by_desc(O::Id)
        .offset(page.saturating_sub(1) * PAGE)
        .limit(PAGE + 1)
        .all(db)
        .await?)
}

/// Those who answer for records at a student's school, or at its district.
fn answering(school_id: Id) -> SelectStatement {
    use person_role::Column as P;
    let districts = Query::select()
        .column(school::Column::Id)
        .from(school::Entity)
        .and_where(school::Column::Kind.eq(SchoolKind::District))
        .to_owned();
    Query::select()
        .column(P::PersonId)
        .from(person_role::Entity)
        .and_where(P::Role.is_in(ANSWERING.iter().copied()))
        .cond_where(Condition::any().add(P::SchoolId.eq(school_id)).add(P::SchoolId.in_subquery(districts)))
        .to_owned()
}

/// The adults whom a restriction in force keeps from a student.
fn kept_away(student_id: Id, today: Date) -> SelectStatement {
    Query::select()
        .column(restriction::Column::AdultId)
        .from(restriction::Entity)
        .and_where(restriction::Column::StudentId.eq(student_id))
        .cond_where(in_force(today))
        .to_owned()
}

/// Who is told that a student's record was opened: the student, the family of today, and who answers for records at the
/// school; nobody whom a restriction keeps from the student.
fn told(student: &StudentRow, today: Date) -> Condition {
    use person::Column as P;
    let family = live_adults(student.id, today)
        .expr(Expr::col((relation::Entity, relation::Column::AdultId)))
        .and_where(relation::Column::Kind.eq(RelationKind::Guardian))
        .to_owned();
    let school = Condition::all()
        .add(P::Id.in_subquery(answering(student.school_id)))
        .add(P::Id.not_in_subquery(kept_away(student.id, today)));
    Condition::all()
        .add(P::Active.eq(true))
        .add(Condition::any().add(P::Id.eq(student.id)).add(P::Id.in_subquery(family)).add(school))
}

/// Those who are told and to whom mail can go. One statement.
pub async fn to_tell(db: &impl ConnectionTrait, student: &StudentRow, today: Date) -> Result<Vec<Id>> {
    let people = person::Entity::find().filter(told(student, today)).filter(person::Column::Email.is_not_null()).all(db).await?;
    let has_address = |person: &person::Model| person.email.as_deref().is_some_and(|email| !email.trim().is_empty());
    Ok(people.into_iter().filter(has_address).map(|person| person.id).collect())
}

/// Whether somebody is told at this moment. Two statements.
pub async fn is_told(db: &impl ConnectionTrait, person_id: Id, student_id: Id, now: i64) -> Result<bool> {
    let Some(student) = super::student(db, student_id).await? else { return Ok(false) };
    let told = told(&student, student.today(now));
    Ok(person::Entity::find_by_id(person_id).filter(told).count(db).await? > 0)
}
