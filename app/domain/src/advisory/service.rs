//! What an advisor, a class teacher or a counselor sees of their students: status by name, longest unheard first.
use super::store;
use crate::{actor::Actor, error::Result, id::Id, records::store::names, roster::types::RelationKind};
use sea_orm::ConnectionTrait;

pub use super::store::StudentRow;

/// Students on a page.
pub const PAGE: u64 = 20;

/// The students whom the actor helps as an aide or a coach, by name. One statement, none for whoever helps nobody.
pub async fn helped(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<(Id, String)>> {
    let mut ids = actor.students_as(RelationKind::Aide);
    ids.extend(actor.students_as(RelationKind::Coach));
    let mut helped: Vec<(Id, String)> = names(db, ids).await?.into_iter().collect();
    helped.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    helped.truncate(PAGE as usize);
    Ok(helped)
}

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
