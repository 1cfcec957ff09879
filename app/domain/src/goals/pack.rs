//! Goals as a student chose to show them at a conference: the words of one version, whatever its level now.
use super::{
    record::wording_of,
    store,
    types::{GoalState, Wording},
};
use crate::{
    entity::{goal, goal_version},
    error::Result,
    id::Id,
    policy::PackPermit,
};
use sea_orm::ConnectionTrait;

/// The words of a goal at one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalAtVersion {
    /// The goal.
    pub goal_id: Id,
    /// The version asked for.
    pub version: i32,
    /// The version its words have now: greater when they changed since.
    pub current_version: i32,
    /// Whose it is.
    pub owner_id: Id,
    /// Where the goal stands now.
    pub state: GoalState,
    /// Its words at that version.
    pub wording: Wording,
}

/// The words of a goal at a version, for a conference's pack. There is no actor: the permit says that one may read it.
pub async fn goal_at_version(
    db: &impl ConnectionTrait,
    permit: &PackPermit,
    goal_id: Id,
    version: i32,
) -> Result<Option<GoalAtVersion>> {
    Ok(goals_at_versions(db, permit, &[(goal_id, version)]).await?.pop())
}

/// Like [`goal_at_version`] for many, in the order asked for; goals that do not exist are left out. Two statements.
pub async fn goals_at_versions(db: &impl ConnectionTrait, _: &PackPermit, asked: &[(Id, i32)]) -> Result<Vec<GoalAtVersion>> {
    let ids: Vec<Id> = asked.iter().map(|(id, _)| *id).collect();
    let (rows, earlier) = store::unscoped_with_earlier(db, &ids).await?;
    Ok(asked
        .iter()
        .filter_map(|(id, version)| rows.iter().find(|row| row.id == *id).map(|row| at_version(row, &earlier, *version)))
        .collect())
}

/// A stored wording stands from the version after the one stored before it, up to its own; the row holds the latest.
fn at_version(row: &goal::Model, earlier: &[goal_version::Model], version: i32) -> GoalAtVersion {
    let former = earlier
        .iter()
        .filter(|kept| kept.goal_id == row.id && kept.version >= version)
        .min_by_key(|kept| kept.version)
        .and_then(|kept| serde_json::from_str(&kept.body).ok());
    GoalAtVersion {
        goal_id: row.id,
        version,
        current_version: row.version,
        owner_id: row.owner_id,
        state: row.state,
        wording: former.unwrap_or_else(|| wording_of(row)),
    }
}
