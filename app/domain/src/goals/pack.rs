//! Goals as a student chose to show them at a conference: the words of one version, whatever its level now.
use super::{
    record::wording_of,
    store::{self, PinnedRow},
    types::{GoalState, Wording},
};
use crate::{error::Result, id::Id, policy::PackPermit};
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
    /// Steps that are done now: steps have no versions.
    pub steps_done: i64,
    /// All steps it has now.
    pub steps_total: i64,
}

/// The words of goals at versions, for a conference's pack, in the order asked for; goals that do not exist are left out.
/// There is no actor: the permit says that one may read them. One statement.
pub async fn goals_at_versions(db: &impl ConnectionTrait, _: &PackPermit, asked: &[(Id, i32)]) -> Result<Vec<GoalAtVersion>> {
    let rows = store::unscoped_with_earlier(db, asked).await?;
    Ok(asked.iter().filter_map(|(id, version)| at_version(&rows, *id, *version)).collect())
}

/// A stored wording stands from the version after the one stored before it, up to its own; the goal holds the latest.
fn at_version(rows: &[PinnedRow], goal_id: Id, version: i32) -> Option<GoalAtVersion> {
    let of_goal = || rows.iter().filter(|row| row.goal.id == goal_id);
    let PinnedRow { goal, steps_done, steps_total, .. } = of_goal().next()?;
    let former = of_goal()
        .filter(|row| row.kept_version.is_some_and(|kept| kept >= version))
        .min_by_key(|row| row.kept_version)
        .and_then(|row| serde_json::from_str(row.kept_body.as_deref()?).ok());
    Some(GoalAtVersion {
        goal_id,
        version,
        current_version: goal.version,
        owner_id: goal.owner_id,
        state: goal.state,
        steps_done: *steps_done,
        steps_total: *steps_total,
        wording: former.unwrap_or_else(|| wording_of(goal)),
    })
}
