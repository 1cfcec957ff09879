//! Goals as a conference's pack shows them: there is no actor here, callers hold a permit.
use crate::{
    entity::{goal, goal_version, step},
    error::Result,
    id::Id,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
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

/// Goals with all their earlier wordings, the oldest first, one row each; and how far their steps are. One statement.
pub async fn unscoped_with_earlier(db: &impl ConnectionTrait, goals: &[Id]) -> Result<Vec<PinnedRow>> {
    if goals.is_empty() {
        return Ok(Vec::new());
    }
    let done = steps().and_where(step::Column::DoneAt.is_not_null()).to_owned();
    let to_kept = goal::Entity::belongs_to(goal_version::Entity).from(goal::Column::Id).to(goal_version::Column::GoalId).into();
    Ok(goal::Entity::find()
        .column_as(goal_version::Column::Version, "kept_version")
        .column_as(goal_version::Column::Body, "kept_body")
        .expr_as(Expr::SubQuery(None, Box::new(done.into())), "steps_done")
        .expr_as(Expr::SubQuery(None, Box::new(steps().into())), "steps_total")
        .join(JoinType::LeftJoin, to_kept)
        .filter(goal::Column::Id.is_in(goals.iter().copied()))
        .order_by_asc(goal_version::Column::Version)
        .into_model::<PinnedRow>()
        .all(db)
        .await?)
}

fn steps() -> SelectStatement {
    Query::select()
        .expr(Expr::cust("COUNT(*)"))
        .from(step::Entity)
        .and_where(Expr::col((step::Entity, step::Column::GoalId)).equals((goal::Entity, goal::Column::Id)))
        .to_owned()
}
