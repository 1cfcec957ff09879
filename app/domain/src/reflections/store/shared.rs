//! What a student shares, as an adult who answers for the student finds it.
use super::visible_to;
use crate::{
    actor::{Actor, display_name},
    entity::{person, reflection},
    error::{Error, Result},
    id::Id,
    reflections::types::ReflectionState,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};

/// A reflection that was shared, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct SharedRow {
    /// Its key.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: ReflectionState,
    /// When its words last changed, UTC milliseconds.
    pub updated_at: i64,
}

/// A student's reflections that the actor may see, the newest first. `limit` rows after `offset`.
pub async fn shared_by(
    db: &impl ConnectionTrait,
    actor: &Actor,
    student_id: Id,
    offset: u64,
    limit: u64,
) -> Result<Vec<SharedRow>> {
    use reflection::Column as R;
    Ok(reflection::Entity::find()
        .select_only()
        .columns([R::Id, R::Title, R::State, R::UpdatedAt])
        .filter(visible_to(actor))
        .filter(R::OwnerId.eq(student_id))
        .order_by_desc(R::UpdatedAt)
        .order_by_desc(R::Id)
        .offset(offset)
        .limit(limit)
        .into_model()
        .all(db)
        .await?)
}

/// The name of a student. Whether the actor may know it is asked before.
pub async fn name_of(db: &impl ConnectionTrait, student_id: Id) -> Result<String> {
    let student = person::Entity::find_by_id(student_id).one(db).await?.ok_or(Error::NotFound)?;
    Ok(display_name(student.preferred_name.as_deref(), &student.given_name, &student.family_name))
}
