//! Goals as a conference's pack shows them: there is no actor here, callers hold a permit.
use crate::{
    entity::{goal, goal_version, step},
    error::Result,
    id::Id,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement},
};

/// A goal with one of its earlier wordings, or none, and how many steps it has.
#[derive(Clone, Debug, FromQueryResult)]
pub struct PinnedRow {
    /// The goal as it is now.
    #[sea_orm(nested)]
    pub goal: goal::Model,
    /// The version that the earlier wording had.
    pub kept_version: Option<i32>,
    /// The earlier wording.
    pub kept_body: Option<String>,
    /// Steps that are done.
    pub steps_done: i64,
    /// All steps.
    pub steps_total: i64,
}

/// Goals, each with the earlier wordings that say what it said at the versions asked for, where it changed since; and how far
/// their steps are. One statement.
pub async fn unscoped_with_earlier(db: &impl ConnectionTrait, asked: &[(Id, i32)]) -> Result<Vec<PinnedRow>> {
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let done = steps().and_where(step::Column::DoneAt.is_not_null()).to_owned();
    let kept = asked.iter().fold(Condition::any(), |kept, (id, version)| kept.add(stood_at(*id, *version)));
    let mut goals = goal::Entity::find()
        .column_as(goal_version::Column::Version, "kept_version")
        .column_as(goal_version::Column::Body, "kept_body")
        .expr_as(Expr::SubQuery(None, Box::new(done.into())), "steps_done")
        .expr_as(Expr::SubQuery(None, Box::new(steps().into())), "steps_total")
        .filter(goal::Column::Id.is_in(asked.iter().map(|(id, _)| *id)))
        .order_by_asc(goal_version::Column::Version);
    let of_goal = Expr::col((goal_version::Entity, goal_version::Column::GoalId)).equals((goal::Entity, goal::Column::Id));
    QuerySelect::query(&mut goals).left_join(goal_version::Entity, Condition::all().add(of_goal).add(kept));
    Ok(goals.into_model::<PinnedRow>().all(db).await?)
}

/// The stored wording that this goal had at this version: the first that was replaced at it or later.
fn stood_at(goal_id: Id, version: i32) -> Condition {
    use goal_version::Column as V;
    let later = Alias::new("later");
    let first = Query::select()
        .expr(Expr::col((later.clone(), V::Version)).min())
        .from_as(goal_version::Entity, later.clone())
        .and_where(Expr::col((later.clone(), V::GoalId)).eq(goal_id))
        .and_where(Expr::col((later, V::Version)).gte(version))
        .to_owned();
    Condition::all().add(V::GoalId.eq(goal_id)).add(V::Version.in_subquery(first))
}

fn steps() -> SelectStatement {
    Query::select()
        .expr(Expr::cust("COUNT(*)"))
        .from(step::Entity)
        .and_where(Expr::col((step::Entity, step::Column::GoalId)).equals((goal::Entity, goal::Column::Id)))
        .to_owned()
}
