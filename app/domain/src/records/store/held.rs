//! Counts: what is held of a student, and what stands where at the schools of a leader. One statement each.
use super::{in_force, people_of};
use crate::{
    actor::Actor,
    conferences::store::at_the_table,
    entity::{
        audit, check_in, commitment, conference, disclosure, goal, record_request, reflection, restriction, restriction_flag,
        review,
    },
    error::Result,
    goals::store as goals,
    id::Id,
    records::types::RequestState,
    reflections::{store as reflections, types::ReviewState},
    time::DAY_MS,
    visibility::Visibility,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, FromQueryResult,
    sea_query::{Expr, IntoTableRef, Query, SelectStatement, UnionType},
};

/// How many there are of a kind.
#[derive(Clone, Debug, FromQueryResult)]
pub struct HeldRow {
    /// Which kind.
    pub kind: String,
    /// How many.
    pub number: i64,
}

/// Counts the rows of a table. `kind` is a word of ours, never typed by anybody.
fn count(kind: &'static str, table: impl IntoTableRef, filter: Condition) -> SelectStatement {
    Query::select()
        .expr_as(Expr::cust(format!("'{kind}'")), "kind")
        .expr_as(Expr::cust("count(*)"), "number")
        .from(table)
        .cond_where(filter)
        .to_owned()
}

async fn all(db: &impl ConnectionTrait, counts: Vec<SelectStatement>) -> Result<Vec<HeldRow>> {
    let mut counts = counts.into_iter();
    let Some(mut query) = counts.next() else { return Ok(Vec::new()) };
    for more in counts {
        query.union(UnionType::All, more);
    }
    Ok(HeldRow::find_by_statement(db.get_database_backend().build(&query)).all(db).await?)
}

fn of(filter: impl Into<Expr>) -> Condition {
    Condition::all().add(filter.into())
}

/// Everything that is held of a student, for the student.
pub async fn student_held(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<HeldRow>> {
    let id = actor.person_id;
    let own_reflections = Query::select()
        .column(reflection::Column::Id)
        .from(reflection::Entity)
        .and_where(reflection::Column::OwnerId.eq(id))
        .to_owned();
    let reviews =
        of(review::Column::ReflectionId.in_subquery(own_reflections)).add(review::Column::State.eq(ReviewState::Released));
    all(
        db,
        vec![
            count("goals", goal::Entity, of(goal::Column::OwnerId.eq(id))),
            count("check_ins", check_in::Entity, of(check_in::Column::PersonId.eq(id))),
            count("reflections", reflection::Entity, of(reflection::Column::OwnerId.eq(id))),
            count("reviews", review::Entity, reviews),
            count("conferences", conference::Entity, of(conference::Column::StudentId.eq(id))),
            count("commitments", commitment::Entity, of(commitment::Column::StudentId.eq(id))),
        ],
    )
    .await
}

/// What of a child's record is open to the actor, a guardian: what the student shares, and the conferences they are
/// invited to. What is not shared is not counted either.
pub async fn family_held(db: &impl ConnectionTrait, actor: &Actor, student_id: Id) -> Result<Vec<HeldRow>> {
    let open_reflections = Query::select()
        .column(reflection::Column::Id)
        .from(reflection::Entity)
        .and_where(reflection::Column::OwnerId.eq(student_id))
        .and_where(reflection::Column::Visibility.eq(Visibility::Family))
        .cond_where(reflections::visible_to(actor))
        .to_owned();
    let reviews =
        of(review::Column::ReflectionId.in_subquery(open_reflections)).add(review::Column::State.eq(ReviewState::Released));
    all(
        db,
        vec![
            count("goals", goal::Entity, of(goal::Column::OwnerId.eq(student_id)).add(goals::visible_to(actor))),
            count(
                "reflections",
                reflection::Entity,
                of(reflection::Column::OwnerId.eq(student_id)).add(reflections::visible_to(actor)),
            ),
            count("reviews", review::Entity, reviews),
            count("conferences", conference::Entity, of(conference::Column::StudentId.eq(student_id)).add(at_the_table(actor))),
        ],
    )
    .await
}

/// How it stands at these schools: requests, restrictions, and what was seen and changed in the last thirty days.
pub async fn school_counts(db: &impl ConnectionTrait, actor: &Actor, schools: &[Id]) -> Result<Vec<HeldRow>> {
    use record_request::Column as Q;
    use restriction::Column as X;
    let since = actor.now - 30 * DAY_MS;
    let here = || people_of(schools);
    let open = || of(Q::StudentId.in_subquery(here())).add(Q::State.ne(RequestState::Answered));
    let limits = || of(X::StudentId.in_subquery(here())).add(X::AdultId.ne(actor.person_id));
    let waiting = Condition::any().add(X::ConfirmedAt.is_null()).add(X::ChangeAt.is_not_null());
    let flags = of(restriction_flag::Column::StudentId.in_subquery(here())).add(restriction_flag::Column::ClosedAt.is_null());
    all(
        db,
        vec![
            count("open", record_request::Entity, open()),
            count("overdue", record_request::Entity, open().add(Q::DueOn.lt(actor.today.to_string()))),
            count("in_force", restriction::Entity, limits().add(in_force(actor.today))),
            count("waiting", restriction::Entity, limits().add(X::DeclinedAt.is_null()).add(waiting)),
            count("flags", restriction_flag::Entity, flags),
            count(
                "seen",
                disclosure::Entity,
                of(disclosure::Column::StudentId.in_subquery(here())).add(disclosure::Column::At.gte(since)),
            ),
            count("changed", audit::Entity, of(audit::Column::StudentId.in_subquery(here())).add(audit::Column::At.gte(since))),
        ],
    )
    .await
}
