//! The words of reflections, version by version.
use super::{Found, col};
use crate::{
    db::WriteTx,
    entity::{reflection, reflection_version},
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    reflections::types::ReflectionText,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Set,
    sea_query::{Expr, ExprTrait, Query},
};

/// What a reflection that the actor may see said at these versions; what was never sent is not among them.
pub async fn versions(db: &impl ConnectionTrait, found: &Found, versions: &[i32]) -> Result<Vec<reflection_version::Model>> {
    use reflection_version::Column as C;
    if versions.is_empty() {
        return Ok(Vec::new());
    }
    let of_this = C::ReflectionId.eq(found.reflection.id).and(C::Version.is_in(versions.iter().copied()));
    Ok(reflection_version::Entity::find().filter(of_this).order_by_asc(C::Version).all(db).await?)
}

/// The words of a reflection at one version.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct ReflectionAtVersion {
    /// The reflection.
    pub reflection_id: Id,
    /// The version asked for.
    pub version: i32,
    /// The version its words have now: greater when they changed since.
    pub current_version: i32,
    /// Whose it is.
    pub owner_id: Id,
    /// Its title at that version.
    pub title: String,
    /// Its text at that version.
    pub body: String,
}

/// What reflections said at these versions. There is no actor: callers hold a permit for a conference's pack.
pub async fn unscoped_at_versions(db: &impl ConnectionTrait, wanted: &[(Id, i32)]) -> Result<Vec<ReflectionAtVersion>> {
    use reflection_version::Column as C;
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let any =
        wanted.iter().fold(Condition::any(), |any, (id, version)| any.add(C::ReflectionId.eq(*id).and(C::Version.eq(*version))));
    let query = Query::select()
        .expr_as(col(C::ReflectionId), "reflection_id")
        .expr_as(col(C::Version), "version")
        .expr_as(col(reflection::Column::Version), "current_version")
        .expr_as(col(reflection::Column::OwnerId), "owner_id")
        .expr_as(col(C::Title), "title")
        .expr_as(col(C::Body), "body")
        .from(reflection_version::Entity)
        .inner_join(reflection::Entity, col(reflection::Column::Id).eq(col(C::ReflectionId)))
        .cond_where(any)
        .to_owned();
    Ok(ReflectionAtVersion::find_by_statement(db.get_database_backend().build(&query)).all(db).await?)
}

/// Keeps new words over the version that was opened, and returns the next version.
pub async fn save_text(tx: &WriteTx, id: Id, version: i32, text: &ReflectionText) -> Result<i32> {
    use reflection::Column as R;
    let saved = reflection::Entity::update_many()
        .col_expr(R::Title, Expr::value(text.title.as_str()))
        .col_expr(R::Body, Expr::value(text.body.as_str()))
        .col_expr(R::UpdatedAt, Expr::value(tx.now))
        .col_expr(R::Version, Expr::value(version + 1))
        .filter(R::Id.eq(id))
        .filter(R::Version.eq(version))
        .exec(tx)
        .await?;
    if saved.rows_affected == 1 { Ok(version + 1) } else { Err(Error::Conflict(Obstacle::Stale)) }
}

/// Keeps what a reflection says at a version, for those who read and review it.
pub async fn add_version(tx: &WriteTx, id: Id, version: i32, text: &ReflectionText) -> Result<()> {
    let row = reflection_version::ActiveModel {
        id: Set(new_id()),
        reflection_id: Set(id),
        version: Set(version),
        title: Set(text.title.clone()),
        body: Set(text.body.clone()),
        at: Set(tx.now),
    };
    reflection_version::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}
