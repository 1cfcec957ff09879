//! How messages are kept and found.
use super::types::{Kind, MessageState, Trouble};
use crate::{
    actor::{Actor, live_relations},
    db::WriteTx,
    entity::{account, message, person, relation, school},
    error::Result,
    id::Id,
    roster::types::{RelationKind, Role},
    time::{DAY_MS, Date},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, JoinType, QueryFilter, QueryOrder,
    QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait},
};

/// How long mail that has left or was withdrawn stays on the list: 30 days, in milliseconds.
pub const KEEP_MS: i64 = 30 * DAY_MS;

/// Keeps a new message.
pub async fn insert(tx: &WriteTx, row: message::Model) -> Result<()> {
    message::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Mail to people at the schools where the actor is an administrator.
pub fn visible_to(actor: &Actor) -> Condition {
    Condition::all().add(person::Column::SchoolId.is_in(actor.schools_as(&[Role::Admin])))
}

fn to_its_reader() -> sea_orm::RelationDef {
    message::Entity::belongs_to(person::Entity).from(message::Column::ToPersonId).to(person::Column::Id).into()
}

fn visible_messages(actor: &Actor) -> Select<message::Entity> {
    message::Entity::find().join(JoinType::InnerJoin, to_its_reader()).filter(visible_to(actor))
}

/// One message that the actor may see.
pub async fn visible(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Option<message::Model>> {
    Ok(visible_messages(actor).filter(message::Column::Id.eq(id)).one(db).await?)
}

/// A message in a list.
#[derive(Clone, Debug, FromQueryResult)]
pub struct ListRow {
    /// The message.
    pub id: Id,
    /// What it is about.
    pub kind: Kind,
    /// Where it stands.
    pub state: MessageState,
    /// Tries so far.
    pub attempts: i32,
    /// The next try.
    pub next_at: i64,
    /// What stood in its way.
    pub last_problem: Option<Trouble>,
    /// What the mail server said.
    pub last_code: Option<i32>,
    /// When it was queued.
    pub created_at: i64,
    /// When it is too late.
    pub ends_at: i64,
    /// Its reader's given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Preferred name.
    pub preferred_name: Option<String>,
}

/// Messages that the actor may see, the latest first. One more than `limit` says there are more.
pub async fn listed(
    db: &impl ConnectionTrait,
    actor: &Actor,
    states: &[MessageState],
    offset: u64,
    limit: u64,
) -> Result<Vec<ListRow>> {
    use message::Column as M;
    Ok(visible_messages(actor)
        .select_only()
        .columns([M::Id, M::Kind, M::State, M::Attempts, M::NextAt, M::LastProblem, M::LastCode, M::CreatedAt, M::EndsAt])
        .columns([person::Column::GivenName, person::Column::FamilyName, person::Column::PreferredName])
        .filter(M::State.is_in(states.iter().copied()))
        .order_by_desc(M::CreatedAt)
        .order_by_desc(M::Id)
        .offset(offset)
        .limit(limit + 1)
        .into_model::<ListRow>()
        .all(db)
        .await?)
}

/// Puts a message at the head of the queue, as if it had never been tried.
pub async fn requeue(tx: &WriteTx, id: Id) -> Result<()> {
    message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(MessageState::Waiting))
        .col_expr(message::Column::Attempts, Expr::value(0))
        .col_expr(message::Column::NextAt, Expr::value(tx.now))
        .col_expr(message::Column::ClosedAt, Expr::value(None::<i64>))
        .filter(message::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// What is due and in nobody's hands.
fn due(now: i64) -> Condition {
    Condition::all()
        .add(message::Column::State.eq(MessageState::Waiting))
        .add(message::Column::NextAt.lte(now))
        .add(Condition::any().add(message::Column::LeasedUntil.is_null()).add(message::Column::LeasedUntil.lte(now)))
}

/// The first few messages that are due: those that are of no use soonest come first, so that a link never stands in line
/// behind a school's invitations.
pub async fn first_due(db: &impl ConnectionTrait, now: i64, limit: u64) -> Result<Vec<Id>> {
    Ok(message::Entity::find()
        .select_only()
        .column(message::Column::Id)
        .filter(due(now))
        .order_by_asc(message::Column::EndsAt)
        .order_by_asc(message::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?)
}

/// Takes a message into one pair of hands, if it is still due and in nobody's. Of all who try at once, one succeeds: the
/// update looks at the row again after it waited for it.
pub async fn lease(db: &impl ConnectionTrait, id: Id, by: Id, now: i64, until: i64) -> Result<Option<message::Model>> {
    let taken = message::Entity::update_many()
        .col_expr(message::Column::LeasedBy, Expr::value(by))
        .col_expr(message::Column::LeasedUntil, Expr::value(until))
        .col_expr(message::Column::Attempts, Expr::col(message::Column::Attempts).add(1))
        .filter(message::Column::Id.eq(id))
        .filter(due(now))
        .exec(db)
        .await?;
    if taken.rows_affected == 0 {
        return Ok(None);
    }
    Ok(message::Entity::find_by_id(id).filter(message::Column::LeasedBy.eq(by)).one(db).await?)
}

/// What a postman who still holds the message says of it. Who took too long holds it no more, and says nothing.
fn held(id: Id, by: Id) -> UpdateMany<message::Entity> {
    message::Entity::update_many()
        .col_expr(message::Column::LeasedBy, Expr::value(None::<Id>))
        .col_expr(message::Column::LeasedUntil, Expr::value(None::<i64>))
        .filter(message::Column::Id.eq(id))
        .filter(message::Column::LeasedBy.eq(by))
}

/// Lays a message aside until `next_at`.
pub async fn put_off(
    db: &impl ConnectionTrait,
    (id, by): (Id, Id),
    next_at: i64,
    (trouble, code): (Trouble, Option<i32>),
) -> Result<()> {
    held(id, by)
        .col_expr(message::Column::NextAt, Expr::value(next_at))
        .col_expr(message::Column::LastProblem, Expr::value(trouble))
        .col_expr(message::Column::LastCode, Expr::value(code))
        .exec(db)
        .await?;
    Ok(())
}

/// Closes a message.
pub async fn close(
    db: &impl ConnectionTrait,
    (id, by): (Id, Id),
    state: MessageState,
    now: i64,
    trouble: Option<(Trouble, Option<i32>)>,
) -> Result<()> {
    let mut closing =
        held(id, by).col_expr(message::Column::State, Expr::value(state)).col_expr(message::Column::ClosedAt, Expr::value(now));
    if let Some((trouble, code)) = trouble {
        closing = closing
            .col_expr(message::Column::LastProblem, Expr::value(trouble))
            .col_expr(message::Column::LastCode, Expr::value(code));
    }
    closing.exec(db).await?;
    Ok(())
}

/// Who reads a message, as the roster knows them now.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Reader {
    /// The person.
    pub id: Id,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Preferred name.
    pub preferred_name: Option<String>,
    /// The language at home.
    pub home_language: Option<String>,
    /// Where mail goes.
    pub email: Option<String>,
    /// The school's name.
    pub school_name: String,
    /// The school's time zone.
    pub time_zone: String,
    /// When the account was disabled, if there is one and it was.
    pub disabled_at: Option<i64>,
}

/// The reader, if the school still knows them.
pub async fn reader(db: &impl ConnectionTrait, person_id: Id) -> Result<Option<Reader>> {
    use person::Column as P;
    Ok(person::Entity::find()
        .select_only()
        .columns([P::Id, P::GivenName, P::FamilyName, P::PreferredName, P::HomeLanguage, P::Email])
        .column_as(school::Column::Name, "school_name")
        .column_as(school::Column::TimeZone, "time_zone")
        .column(account::Column::DisabledAt)
        .join(JoinType::InnerJoin, person::Entity::belongs_to(school::Entity).from(P::SchoolId).to(school::Column::Id).into())
        .join(JoinType::LeftJoin, person::Entity::belongs_to(account::Entity).from(P::Id).to(account::Column::PersonId).into())
        .filter(P::Id.eq(person_id))
        .filter(P::Active.eq(true))
        .into_model::<Reader>()
        .one(db)
        .await?)
}

/// Whether an adult answers for a student on a day, in whatever way, and no restriction stands against it.
pub async fn answers_for(db: &impl ConnectionTrait, adult_id: Id, student_id: Id, today: Date) -> Result<bool> {
    let found = live_relations(adult_id, today)
        .expr(Expr::value(1))
        .and_where(Expr::col((relation::Entity, relation::Column::StudentId)).eq(student_id))
        .and_where(relation::Column::Kind.ne(RelationKind::Partner))
        .limit(1)
        .to_owned();
    Ok(db.query_one(&found).await?.is_some())
}

/// Removes mail that was closed long ago, and withdraws what it is too late for: where no worker runs, nobody else does.
pub async fn sweep(db: &impl ConnectionTrait, now: i64) -> Result<()> {
    message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(MessageState::Withdrawn))
        .col_expr(message::Column::ClosedAt, Expr::value(now))
        .filter(due(now))
        .filter(message::Column::EndsAt.lte(now))
        .exec(db)
        .await?;
    message::Entity::delete_many().filter(message::Column::ClosedAt.lt(now - KEEP_MS)).exec(db).await?;
    Ok(())
}
