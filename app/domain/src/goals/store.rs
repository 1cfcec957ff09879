//! How goals, their steps, check-ins and earlier wordings are found; `help` finds who asks for help, `pinned` what a conference
//! shows; `keep` writes.
mod help;
mod keep;
mod pinned;

pub use help::{CallRow, HelpRow, asking_counselor, asking_for_help};
pub use keep::{insert, insert_check_in, insert_draft, insert_step, reword, set_step_done, update};
pub(super) use pinned::{PinnedRow, unscoped_with_earlier};

use super::types::GoalState;
use crate::{
    actor::Actor,
    db::WriteTx,
    entity::{check_in, goal, goal_version, person, step},
    error::{Error, Result},
    id::Id,
    items::{ItemColumns, visible_items},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, Order, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{CaseStatement, Query, SimpleExpr},
};

const COLUMNS: ItemColumns<goal::Column> = ItemColumns {
    id: goal::Column::Id,
    owner_id: goal::Column::OwnerId,
    state: goal::Column::State,
    visibility: goal::Column::Visibility,
};

const OPEN: [GoalState; 3] = [GoalState::Draft, GoalState::Active, GoalState::Paused];

/// The goals this actor may see.
pub fn visible_to(actor: &Actor) -> Condition {
    visible_items(actor, COLUMNS)
}

fn with_owner(select: Select<goal::Entity>) -> sea_orm::SelectTwo<goal::Entity, person::Entity> {
    select
        .join(
            JoinType::InnerJoin,
            goal::Entity::belongs_to(person::Entity).from(goal::Column::OwnerId).to(person::Column::Id).into(),
        )
        .select_also(person::Entity)
}

/// A visible goal, and with it the visible goals before and after it, each with its owner.
pub async fn with_neighbours(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Id,
) -> Result<Vec<(goal::Model, Option<person::Model>)>> {
    let successor =
        Query::select().column(goal::Column::SuccessorId).from(goal::Entity).and_where(goal::Column::Id.eq(id)).to_owned();
    let near = Condition::any()
        .add(goal::Column::Id.eq(id))
        .add(goal::Column::SuccessorId.eq(id))
        .add(goal::Column::Id.in_subquery(successor));
    Ok(with_owner(goal::Entity::find().filter(visible_to(actor)).filter(near)).all(db).await?)
}

/// A visible goal, held until the transaction ends.
pub async fn find_for_change(tx: &WriteTx, actor: &Actor, id: Id) -> Result<goal::Model> {
    goal::Entity::find_by_id(id).filter(visible_to(actor)).lock_exclusive().one(tx).await?.ok_or(Error::NotFound)
}

/// A page of somebody's goals that the actor may see: open ones first, then by the latest change. One more row than
/// `size` when there is another page.
pub async fn page_of(db: &impl ConnectionTrait, actor: &Actor, owner_id: Id, page: u64, size: u64) -> Result<Vec<goal::Model>> {
    Ok(goal::Entity::find()
        .filter(visible_to(actor))
        .filter(goal::Column::OwnerId.eq(owner_id))
        .order_by(closed_last(), Order::Asc)
        .order_by_desc(goal::Column::UpdatedAt)
        .order_by_desc(goal::Column::Id)
        .offset(page.saturating_sub(1) * size)
        .limit(size + 1)
        .all(db)
        .await?)
}

/// The actor's own open goals, the latest change first, each with its steps in their order: one row a step.
pub async fn own_open(db: &impl ConnectionTrait, actor: &Actor, most: u64) -> Result<Vec<(goal::Model, Option<step::Model>)>> {
    let newest = Query::select()
        .column(goal::Column::Id)
        .from(goal::Entity)
        .and_where(goal::Column::OwnerId.eq(actor.person_id))
        .and_where(goal::Column::State.is_in(OPEN))
        .order_by(goal::Column::UpdatedAt, Order::Desc)
        .order_by(goal::Column::Id, Order::Desc)
        .limit(most)
        .to_owned();
    Ok(goal::Entity::find()
        .join(JoinType::LeftJoin, goal::Entity::belongs_to(step::Entity).from(goal::Column::Id).to(step::Column::GoalId).into())
        .select_also(step::Entity)
        .filter(goal::Column::Id.in_subquery(newest))
        .order_by_desc(goal::Column::UpdatedAt)
        .order_by_desc(goal::Column::Id)
        .order_by_asc(step::Column::Position)
        .order_by_asc(step::Column::Id)
        .all(db)
        .await?)
}

/// The actor's own goals that a conference can show: open or reached, or ended otherwise since `since` (UTC milliseconds).
/// Open ones come first, then by the latest change.
pub async fn own_choosable(db: &impl ConnectionTrait, actor: &Actor, since: i64, most: u64) -> Result<Vec<goal::Model>> {
    let ended = Condition::all()
        .add(goal::Column::State.is_in([GoalState::Revised, GoalState::LetGo]))
        .add(goal::Column::ClosedAt.gte(since));
    let fits = Condition::any().add(goal::Column::State.is_in(OPEN)).add(goal::Column::State.eq(GoalState::Achieved)).add(ended);
    Ok(goal::Entity::find()
        .filter(goal::Column::OwnerId.eq(actor.person_id))
        .filter(fits)
        .order_by(closed_last(), Order::Asc)
        .order_by_desc(goal::Column::UpdatedAt)
        .order_by_desc(goal::Column::Id)
        .limit(most)
        .all(db)
        .await?)
}

fn closed_last() -> SimpleExpr {
    CaseStatement::new().case(goal::Column::State.is_in(OPEN), 0).finally(1).into()
}

/// The steps of these goals, in their order.
pub async fn steps_of(db: &impl ConnectionTrait, goals: &[Id]) -> Result<Vec<step::Model>> {
    if goals.is_empty() {
        return Ok(Vec::new());
    }
    Ok(step::Entity::find()
        .filter(step::Column::GoalId.is_in(goals.iter().copied()))
        .order_by_asc(step::Column::Position)
        .order_by_asc(step::Column::Id)
        .all(db)
        .await?)
}

/// The open step of the actor's active goals that is due first, with its goal.
pub async fn first_open_step(db: &impl ConnectionTrait, actor: &Actor) -> Result<Option<(step::Model, Option<goal::Model>)>> {
    Ok(step::Entity::find()
        .join(JoinType::InnerJoin, step::Entity::belongs_to(goal::Entity).from(step::Column::GoalId).to(goal::Column::Id).into())
        .select_also(goal::Entity)
        .filter(goal::Column::OwnerId.eq(actor.person_id))
        .filter(goal::Column::State.eq(GoalState::Active))
        .filter(step::Column::DoneAt.is_null())
        .order_by(step::Column::DueOn.is_null(), Order::Asc)
        .order_by_asc(step::Column::DueOn)
        .order_by_desc(goal::Column::UpdatedAt)
        .order_by_asc(step::Column::Position)
        .limit(1)
        .one(db)
        .await?)
}

/// The latest check-ins on a goal, the newest first. The goal was found through [`visible_to`] before.
pub async fn check_ins_of(db: &impl ConnectionTrait, goal_id: Id, most: u64) -> Result<Vec<check_in::Model>> {
    Ok(check_in::Entity::find()
        .filter(check_in::Column::GoalId.eq(goal_id))
        .order_by_desc(check_in::Column::At)
        .order_by_desc(check_in::Column::Id)
        .limit(most)
        .all(db)
        .await?)
}

/// The latest earlier wordings of a goal, the newest first.
pub async fn earlier_of(db: &impl ConnectionTrait, goal_id: Id, most: u64) -> Result<Vec<goal_version::Model>> {
    Ok(goal_version::Entity::find()
        .filter(goal_version::Column::GoalId.eq(goal_id))
        .order_by_desc(goal_version::Column::Version)
        .limit(most)
        .all(db)
        .await?)
}

/// The goal of a step; whether the actor may see it is asked with [`find_for_change`].
pub async fn step_by_id(tx: &WriteTx, id: Id) -> Result<Option<step::Model>> {
    Ok(step::Entity::find_by_id(id).one(tx).await?)
}

/// These people.
pub async fn people(db: &impl ConnectionTrait, ids: &[Id]) -> Result<Vec<person::Model>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(person::Entity::find().filter(person::Column::Id.is_in(ids.iter().copied())).all(db).await?)
}
