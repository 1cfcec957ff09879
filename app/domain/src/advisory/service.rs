//! What an advisor, a class teacher or a counselor sees of their students: status by name, longest unheard first.
use super::store;
use crate::{actor::Actor, error::Result, roster::types::RelationKind};
use sea_orm::ConnectionTrait;

pub use super::store::StudentRow;

/// Students on a page.
pub const PAGE: u64 = 20;

/// The actor's students in this relation, longest unheard first. Says whether there are more.
pub async fn students(
    db: &impl ConnectionTrait,
    actor: &Actor,
    kind: RelationKind,
    page: u64,
) -> Result<(Vec<StudentRow>, bool)> {
    let mut rows = store::students(db, actor, kind, page.saturating_sub(1) * PAGE, PAGE).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    Ok((rows, more))
}
