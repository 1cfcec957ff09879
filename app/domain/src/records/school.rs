//! What a school reads: the security log for administrators, counts for leaders, and for everybody their own acts.
use super::{
    service::{HeldRow, Line, Paged},
    store::{self, Whose},
    types::{SeenKind, Why},
};
use crate::{actor::Actor, error::Result, id::Id, policy, roster::types::Role};
use sea_orm::ConnectionTrait;

/// The first words of acts by which the security log can be narrowed, in the order in which they are offered.
pub const KINDS: [&str; 14] = [
    "account",
    "roster",
    "relation",
    "restriction",
    "record",
    "request",
    "goal",
    "reflection",
    "review",
    "conference",
    "commitment",
    "guest",
    "season",
    "prompt",
];

/// A page of readings, with names. Two statements.
pub(super) async fn seen_lines(
    db: &impl ConnectionTrait,
    actor: &Actor,
    whose: &Whose,
    page: u64,
) -> Result<Paged<Line<(SeenKind, Id, Why)>>> {
    let found = Paged::of(store::seen_lines(db, actor, whose, page).await?);
    let ids = found.rows.iter().flat_map(|line| [line.viewer_id, line.student_id]).collect();
    let names = store::names(db, ids).await?;
    let named = |id: Id| Some((id, names.get(&id).cloned().unwrap_or_default()));
    let rows = found.rows.iter().map(|line| Line {
        at: line.at,
        who: named(line.viewer_id),
        whose: named(line.student_id),
        what: (line.kind, line.object_id, line.why),
    });
    Ok(Paged { rows: rows.collect(), more: found.more })
}

/// A page of acts, with names. Two statements.
pub(super) async fn change_lines(
    db: &impl ConnectionTrait,
    actor: &Actor,
    whose: &Whose,
    page: u64,
) -> Result<Paged<Line<String>>> {
    let found = Paged::of(store::changes(db, actor, whose, page).await?);
    let ids = found.rows.iter().flat_map(|line| [line.actor_id, line.student_id]).flatten().collect();
    let names = store::names(db, ids).await?;
    let named = |id: Id| (id, names.get(&id).cloned().unwrap_or_default());
    let rows = found.rows.into_iter().map(|line| Line {
        at: line.at,
        who: line.actor_id.map(named),
        whose: line.student_id.map(named),
        what: line.action,
    });
    Ok(Paged { rows: rows.collect(), more: found.more })
}

fn at_schools(actor: &Actor, words: &str, kind: &str) -> Whose {
    let kind = KINDS.iter().find(|known| **known == kind).map(|known| (*known).to_owned()).unwrap_or_default();
    Whose::Schools { schools: actor.schools_as(&[Role::Admin]), words: words.to_owned(), kind }
}

/// The security log of the schools where the actor is an administrator: who did what, without what it said. `words` are of
/// somebody's name, `kind` one of [`KINDS`]; both may be empty. Two statements.
pub async fn log(db: &impl ConnectionTrait, actor: &Actor, words: &str, kind: &str, page: u64) -> Result<Paged<Line<String>>> {
    policy::read_log(actor).require()?;
    change_lines(db, actor, &at_schools(actor, words, kind), page).await
}

/// Who saw what at these schools. Two statements.
pub async fn seen_at_school(
    db: &impl ConnectionTrait,
    actor: &Actor,
    words: &str,
    page: u64,
) -> Result<Paged<Line<(SeenKind, Id, Why)>>> {
    policy::read_log(actor).require()?;
    seen_lines(db, actor, &at_schools(actor, words, ""), page).await
}

/// How it stands at the schools of a leader, in counts. One statement.
pub async fn counts(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<HeldRow>> {
    policy::read_summary(actor).require()?;
    store::school_counts(db, actor, &actor.schools_as(&[Role::Leader])).await
}

/// What the actor did. Two statements.
pub async fn mine(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<Line<String>>> {
    change_lines(db, actor, &Whose::Mine, page).await
}

/// What of students the actor saw. Two statements.
pub async fn mine_seen(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<Line<(SeenKind, Id, Why)>>> {
    seen_lines(db, actor, &Whose::Mine, page).await
}
