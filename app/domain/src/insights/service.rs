//! What leaders and coordinators see: who is not reached, by name and host, and published counts.
use super::{
    store::{self, GradeRow, StatusRow},
    suppression::{Group, Published, publish},
};
use crate::{
    actor::Actor,
    error::{Error, Result},
    id::Id,
    policy::{self, Decision},
    roster::types::Role,
};
use sea_orm::ConnectionTrait;

pub use super::store::Missing;

/// Rows of a page.
pub const PAGE: u64 = 20;

/// A measure by grade, as it may be shown to all.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Grades in order.
    pub groups: Vec<Group>,
    /// What may be shown of them.
    pub published: Published,
}

/// The three measures that are published.
#[derive(Clone, Debug)]
pub struct Measures {
    /// Students with an active goal.
    pub goal: Measure,
    /// Students with a released review.
    pub review: Measure,
    /// Students heard at a conference of the season.
    pub heard: Measure,
    /// How many miss each, exactly: for those responsible, beside the names.
    pub missing: [i64; 3],
}

/// The schools at which the actor may see how every student's process stands.
fn schools(actor: &Actor) -> Result<Vec<Id>> {
    let mut schools = actor.schools_as(&[Role::Leader, Role::Coordinator]);
    schools.retain(|school| policy::read_process(actor, *school) == Decision::Allowed);
    if schools.is_empty() { Err(Error::Forbidden) } else { Ok(schools) }
}

/// Students who miss something at the actor's schools, by name: for leaders and coordinators. Says whether there are more.
pub async fn not_reached(
    db: &impl ConnectionTrait,
    actor: &Actor,
    missing: Missing,
    page: u64,
) -> Result<(Vec<StatusRow>, bool)> {
    let schools = schools(actor)?;
    let offset = page.saturating_sub(1) * PAGE;
    let mut rows = store::missing(db, &schools, missing, actor.today, offset, PAGE).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    Ok((rows, more))
}

/// The published measures of the actor's schools.
pub async fn measures(db: &impl ConnectionTrait, actor: &Actor) -> Result<Measures> {
    let mut rows = store::by_grade(db, &schools(actor)?).await?;
    rows.sort_by_key(|row| row.grade.as_deref().and_then(|grade| grade.parse::<i32>().ok()).unwrap_or(i32::MAX));
    let total: i64 = rows.iter().map(|row| row.total).sum();
    let measure = |count: fn(&GradeRow) -> i64| {
        let groups: Vec<Group> = rows
            .iter()
            .map(|row| Group { label: row.grade.clone().unwrap_or_default(), total: row.total, with: count(row) })
            .collect();
        Measure { published: publish(&groups), groups }
    };
    let goal = measure(|row| row.with_goal);
    let review = measure(|row| row.with_review);
    let heard = measure(|row| row.heard);
    let missing = [&goal, &review, &heard].map(|m| total - m.groups.iter().map(|group| group.with).sum::<i64>());
    Ok(Measures { goal, review, heard, missing })
}
