//! How restrictions, and what families told teachers about court orders, are found.
use super::{PAGE, StudentRow, named, people_of, student};
use crate::{
    actor::Actor,
    db::WriteTx,
    entity::{person, person_role, relation, restriction, restriction_flag},
    error::{Error, Result},
    id::{Id, new_id},
    policy::{ANSWERING, Limit},
    records::types::Scope,
    roster::types::{
        RelationKind::{self, Counselor},
        Role,
    },
    time::Date,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, Query, SelectStatement},
};

/// The restrictions that are not over on `today`: waiting for a second person, in force, or to begin.
pub fn not_over(today: Date) -> Condition {
    use restriction::Column as X;
    Condition::all()
        .add(X::DeclinedAt.is_null())
        .add(Condition::any().add(X::EndsOn.is_null()).add(X::EndsOn.gt(today.to_string())))
}

/// The adults whom such a restriction names for a student, as a subquery.
pub fn named_adults(student_id: Id, today: Date) -> SelectStatement {
    use restriction::Column as X;
    Query::select()
        .column(X::AdultId)
        .from(restriction::Entity)
        .and_where(X::StudentId.eq(student_id))
        .cond_where(not_over(today))
        .to_owned()
}

/// The restrictions that hold on `today`: begun, not ended, and either confirmed by a second person or urgent and not yet
/// lapsed. The one definition; [`crate::actor::live`] asks it for every relation.
pub fn in_force(today: Date) -> Condition {
    use restriction::Column as X;
    let day = today.to_string();
    not_over(today)
        .add(X::StartsOn.lte(day.clone()))
        .add(Condition::any().add(X::ConfirmedAt.is_not_null()).add(X::UrgentUntil.gt(day)))
}

/// A restriction that is on file and in force, as one that is older than the rule of two people. For the demo and for tests.
pub fn on_file(adult_id: Id, student_id: Id, starts_on: Date) -> restriction::Model {
    restriction::Model {
        id: new_id(),
        adult_id,
        student_id,
        scope: Scope::All,
        document: "Court order".into(),
        starts_on: starts_on.to_string(),
        ends_on: None,
        entered_by: None,
        entered_at: None,
        urgent_until: None,
        confirmed_by: None,
        confirmed_at: Some(0),
        declined_by: None,
        declined_at: None,
        change_by: None,
        change_at: None,
        change_ends_on: None,
        version: 1,
    }
}

/// The restrictions that the actor may see. Agrees with [`crate::policy::read_restriction`].
pub fn visible_to(actor: &Actor) -> Condition {
    use restriction::Column as X;
    Condition::all().add(X::AdultId.ne(actor.person_id)).add(
        Condition::any()
            .add(X::StudentId.in_subquery(people_of(&actor.schools_as(ANSWERING))))
            .add(X::StudentId.in_subquery(actor.live_students(&[Counselor]))),
    )
}

/// A page of restrictions: those that wait for a second person first, then the newest. One more when there is another page.
pub async fn restrictions(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Vec<restriction::Model>> {
    use restriction::Column as X;
    let waits = Condition::any()
        .add(Condition::all().add(X::ConfirmedAt.is_null()).add(X::DeclinedAt.is_null()))
        .add(X::ChangeAt.is_not_null());
    let settled: Expr = Expr::case(waits, 0).finally(1).into();
    Ok(restriction::Entity::find()
        .filter(visible_to(actor))
        .order_by_asc(settled)
        .order_by_desc(X::Id)
        .offset(page.saturating_sub(1) * PAGE)
        .limit(PAGE + 1)
        .all(db)
        .await?)
}

/// A restriction, and the student it protects.
#[derive(Clone, Debug)]
pub struct RestrictionRow {
    /// The row.
    pub restriction: restriction::Model,
    /// The student.
    pub student: StudentRow,
}

impl RestrictionRow {
    /// The facts that the policy asks for.
    pub fn facts(&self) -> Limit {
        Limit {
            student_id: self.student.id,
            school_id: self.student.school_id,
            adult_id: self.restriction.adult_id,
            entered_by: self.restriction.entered_by,
            change_by: self.restriction.change_by,
        }
    }
}

/// One restriction that the actor may see. Two statements.
pub async fn restriction(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<RestrictionRow> {
    let found = restriction::Entity::find_by_id(id).filter(visible_to(actor)).one(db).await?;
    with_student(db, found).await
}

/// The same, held until the transaction ends.
pub async fn restriction_locked(tx: &WriteTx, actor: &Actor, id: Id) -> Result<RestrictionRow> {
    let found = restriction::Entity::find_by_id(id).filter(visible_to(actor)).lock_exclusive().one(tx).await?;
    with_student(tx, found).await
}

async fn with_student(db: &impl ConnectionTrait, found: Option<restriction::Model>) -> Result<RestrictionRow> {
    let restriction = found.ok_or(Error::NotFound)?;
    let student = student(db, restriction.student_id).await?.ok_or(Error::NotFound)?;
    Ok(RestrictionRow { restriction, student })
}

/// Every restriction of one adult for one student, held until the transaction ends.
pub async fn of_pair(tx: &WriteTx, adult_id: Id, student_id: Id) -> Result<Vec<restriction::Model>> {
    // Two who enter the same at once are one after the other.
    person::Entity::find_by_id(student_id).lock_exclusive().one(tx).await?;
    Ok(restriction::Entity::find()
        .filter(restriction::Column::AdultId.eq(adult_id))
        .filter(restriction::Column::StudentId.eq(student_id))
        .all(tx)
        .await?)
}

/// The adults who answer or answered for this student in some way, each with every way, whether it holds today or not.
pub async fn related_adults(db: &impl ConnectionTrait, student_id: Id) -> Result<Vec<(Id, RelationKind)>> {
    let mut found: Vec<(Id, RelationKind)> = relation::Entity::find()
        .select_only()
        .columns([relation::Column::AdultId, relation::Column::Kind])
        .filter(relation::Column::StudentId.eq(student_id))
        .into_tuple()
        .all(db)
        .await?;
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Students of the actor's schools, as an administrator, by the words of their name.
pub async fn students_named(db: &impl ConnectionTrait, actor: &Actor, words: &str, most: u64) -> Result<Vec<Id>> {
    let students = Query::select()
        .column(person_role::Column::PersonId)
        .from(person_role::Entity)
        .and_where(person_role::Column::Role.eq(Role::Student))
        .to_owned();
    Ok(person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(person::Column::SchoolId.is_in(actor.schools_as(&[Role::Admin])))
        .filter(person::Column::Active.eq(true))
        .filter(person::Column::Id.in_subquery(students))
        .filter(named(words))
        .order_by_asc(person::Column::NameFolded)
        .order_by_asc(person::Column::Id)
        .limit(most)
        .into_tuple()
        .all(db)
        .await?)
}

/// What a teacher passed on, still open.
pub type FlagRow = restriction_flag::Model;

fn flags_of(actor: &Actor) -> Condition {
    use restriction_flag::Column as F;
    Condition::all().add(F::ClosedAt.is_null()).add(F::StudentId.in_subquery(people_of(&actor.schools_as(&[Role::Admin]))))
}

/// What was passed on to the actor, an administrator, and is still open: the oldest first.
pub async fn flags(db: &impl ConnectionTrait, actor: &Actor, most: u64) -> Result<Vec<FlagRow>> {
    use restriction_flag::Column as F;
    Ok(restriction_flag::Entity::find().filter(flags_of(actor)).order_by_asc(F::Id).limit(most).all(db).await?)
}

/// One of them, held until the transaction ends.
pub async fn flag_locked(tx: &WriteTx, actor: &Actor, id: Id) -> Result<FlagRow> {
    restriction_flag::Entity::find_by_id(id).filter(flags_of(actor)).lock_exclusive().one(tx).await?.ok_or(Error::NotFound)
}
