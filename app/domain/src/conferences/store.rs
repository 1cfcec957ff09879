//! How conferences are found: every query starts from [`visible_to`], which says in SQL what `policy` says of one.
mod passes;
mod rows;
mod table;

pub use passes::{PassRow, pass_opens, pass_works, passes};
pub use rows::{Row, by_host, by_time, next_first, row, rows};
pub use table::{CircleRow, QuestionRow, circle, items, own_item, questions};

use crate::{
    actor::{self, Actor},
    conferences::types::ConferenceState,
    db::WriteTx,
    entity::{conference, guest, person, relation},
    error::{Error, Obstacle, Result},
    id::Id,
    policy::{GUESTS, Meeting, RESPONSIBLE},
    roster::types::{RelationKind, Role},
    time::Date,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, Set,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};

/// The conferences this actor may see: one's own, those one hosts or is invited to while one answers for the student, and,
/// for coordinators, those of the school's students. Agrees with [`crate::policy::can_read_meeting`].
pub fn visible_to(actor: &Actor) -> Condition {
    let visible = Condition::any().add(conference::Column::StudentId.eq(actor.person_id)).add_option(hosted_or_invited(actor));
    let schools = actor.schools_as(&[Role::Coordinator]);
    if schools.is_empty() {
        return visible;
    }
    let students = Query::select()
        .column(person::Column::Id)
        .from(person::Entity)
        .and_where(person::Column::SchoolId.is_in(schools))
        .to_owned();
    visible.add(conference::Column::StudentId.in_subquery(students))
}

/// The conferences whose pack this actor may read: of one that was cancelled, the student alone. Agrees with
/// [`crate::policy::can_read_pack`].
pub fn at_the_table(actor: &Actor) -> Condition {
    let stands = conference::Column::State.ne(ConferenceState::Cancelled);
    let others = hosted_or_invited(actor).map(|others| Condition::all().add(stands).add(others));
    Condition::any().add(conference::Column::StudentId.eq(actor.person_id)).add_option(others)
}

/// None for who answers for nobody and came by no code.
fn hosted_or_invited(actor: &Actor) -> Option<Condition> {
    match actor.guest_of {
        Some(conference_id) => Some(invited_by_code(actor, conference_id)),
        None => actor.answers_as(GUESTS).then(|| Condition::any().add(hosted_by(actor)).add(invited_as(actor, GUESTS))),
    }
}

/// The one conference that a guest by code came to see, while they stand on its guest list.
fn invited_by_code(actor: &Actor, conference_id: Id) -> Condition {
    Condition::all().add(conference::Column::Id.eq(conference_id)).add(conference::Column::Id.in_subquery(invitations(actor)))
}

fn invitations(actor: &Actor) -> SelectStatement {
    Query::select()
        .column(guest::Column::ConferenceId)
        .from(guest::Entity)
        .and_where(guest::Column::PersonId.eq(actor.person_id))
        .to_owned()
}

/// The conferences to which this actor is invited while answering for the student in one of these ways.
pub fn invited_as(actor: &Actor, kinds: &[RelationKind]) -> Condition {
    Condition::all()
        .add(conference::Column::Id.in_subquery(invitations(actor)))
        .add(conference::Column::StudentId.in_subquery(actor.live_students(kinds)))
}

/// The conferences this actor hosts while answering for the student.
pub fn hosted_by(actor: &Actor) -> Condition {
    Condition::all()
        .add(conference::Column::HostId.eq(actor.person_id))
        .add(conference::Column::StudentId.in_subquery(actor.live_students(RESPONSIBLE)))
}

/// Whether the host of a conference is active and answers for its student today, as a subquery to be tested with `EXISTS`.
pub fn live_host(today: Date) -> SelectStatement {
    actor::live(today)
        .expr(Expr::value(1))
        .and_where(
            Expr::col((relation::Entity, relation::Column::AdultId)).equals((conference::Entity, conference::Column::HostId)),
        )
        .and_where(
            Expr::col((relation::Entity, relation::Column::StudentId))
                .equals((conference::Entity, conference::Column::StudentId)),
        )
        .inner_join(
            person::Entity,
            Expr::col((person::Entity, person::Column::Id)).equals((relation::Entity, relation::Column::AdultId)),
        )
        .and_where(person::Column::Active.eq(true))
        .and_where(relation::Column::Kind.is_in(RESPONSIBLE.iter().copied()))
        .to_owned()
}

/// One conference to change, held against other writers, and the facts that the policy asks for.
pub async fn to_change(tx: &WriteTx, actor: &Actor, id: Id) -> Result<(conference::Model, Meeting)> {
    let found =
        conference::Entity::find_by_id(id).filter(visible_to(actor)).lock_exclusive().one(tx).await?.ok_or(Error::NotFound)?;
    let student = person::Entity::find_by_id(found.student_id).one(tx).await?.ok_or(Error::NotFound)?;
    let invited = guest::Entity::find()
        .filter(guest::Column::ConferenceId.eq(id))
        .filter(guest::Column::PersonId.eq(actor.person_id))
        .one(tx)
        .await?;
    let meeting = Meeting {
        id: found.id,
        student_id: found.student_id,
        host_id: found.host_id,
        school_id: student.school_id,
        invited: invited.is_some(),
        state: found.state,
    };
    Ok((found, meeting))
}

/// Writes a change over the version it was made from; another version in between is a conflict.
pub async fn change(tx: &WriteTx, before: &conference::Model, change: conference::ActiveModel) -> Result<()> {
    let change = conference::ActiveModel { updated_at: Set(tx.now), version: Set(before.version + 1), ..change };
    let done = conference::Entity::update_many()
        .set(change)
        .filter(conference::Column::Id.eq(before.id))
        .filter(conference::Column::Version.eq(before.version))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 { Err(Error::Conflict(Obstacle::Stale)) } else { Ok(()) }
}
