//! How reflections, their versions and their reviews are found and kept.
//!
//! What this module must guarantee: every read starts from [`visible_to`] or from the actor's own id.
mod found;
mod mine;
pub mod prompts;
pub mod queue;
mod shared;
mod words;

pub use found::{Found, find, find_locked};
pub use mine::{MineRow, WaitingKind, WaitingToWrite, mine, sent, waiting_to_write};
pub use shared::{SharedRow, name_of, shared_by};
pub use words::{ReflectionAtVersion, add_version, save_text, unscoped_at_versions, versions};

use super::types::ReviewState;
use crate::{
    actor::{Actor, display_name},
    db::WriteTx,
    entity::{goal, person, reflection, review},
    error::{Error, Result},
    goals::types::GoalState,
    id::Id,
    items::{ItemColumns, visible_items},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, SelectStatement},
};

/// Rows of a page of a list.
pub const PAGE: u64 = 20;

/// Which reflections this actor may see.
pub fn visible_to(actor: &Actor) -> Condition {
    use reflection::Column as C;
    visible_items(actor, ItemColumns { id: C::Id, owner_id: C::OwnerId, state: C::State, visibility: C::Visibility })
}

/// A column with its table.
pub(super) fn col(column: impl ColumnTrait) -> Expr {
    Expr::col(column.as_column_ref())
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Paged<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Whether there is another page.
    pub more: bool,
}

impl<T> Paged<T> {
    /// From rows read with a limit of one more than a page.
    pub(super) fn of(mut rows: Vec<T>) -> Self {
        let more = rows.len() > PAGE as usize;
        rows.truncate(PAGE as usize);
        Self { rows, more }
    }
}

/// A review with the name of who wrote it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct ReviewRow {
    /// The row.
    #[sea_orm(nested)]
    pub review: review::Model,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
}

impl ReviewRow {
    /// The name of its writer.
    pub fn reviewer_name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }
}

/// The actor's own reviews of a reflection they may see, and the released ones of others; oldest first.
/// Which of the others' they may read is for the policy.
pub async fn reviews(db: &impl ConnectionTrait, actor: &Actor, found: &Found) -> Result<Vec<ReviewRow>> {
    use review::Column as C;
    let mut select = review::Entity::find()
        .filter(C::ReflectionId.eq(found.reflection.id))
        .filter(Condition::any().add(C::ReviewerId.eq(actor.person_id)).add(C::State.eq(ReviewState::Released)))
        .order_by_asc(C::CreatedAt)
        .order_by_asc(C::Id);
    with_person(QuerySelect::query(&mut select), C::ReviewerId);
    Ok(select.into_model::<ReviewRow>().all(db).await?)
}

/// Joins the person behind `column` and selects the parts of the name.
pub(super) fn with_person(select: &mut SelectStatement, column: impl ColumnTrait) -> &mut SelectStatement {
    use person::Column as P;
    select
        .expr_as(col(P::GivenName), "given_name")
        .expr_as(col(P::FamilyName), "family_name")
        .expr_as(col(P::PreferredName), "preferred_name")
        .inner_join(person::Entity, col(P::Id).eq(col(column)))
}

/// The actor's own open goals: key and title.
pub async fn open_goals(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<(Id, String)>> {
    use goal::Column as G;
    let open = GoalState::ALL.iter().copied().filter(|state| state.is_open());
    Ok(goal::Entity::find()
        .select_only()
        .column(G::Id)
        .column(G::Title)
        .filter(G::OwnerId.eq(actor.person_id))
        .filter(G::State.is_in(open))
        .order_by_asc(G::Title)
        .into_tuple()
        .all(db)
        .await?)
}

/// Holds the actor's own row until the transaction ends: two tabs that begin an answer at once are one after the other.
pub async fn hold_writer(tx: &WriteTx, actor: &Actor) -> Result<()> {
    person::Entity::find_by_id(actor.person_id).lock_exclusive().one(tx).await?;
    Ok(())
}

/// The actor's own reflection that answers this prompt, when there is one.
pub async fn answering(db: &impl ConnectionTrait, actor: &Actor, prompt_id: Id) -> Result<Option<reflection::Model>> {
    use reflection::Column as R;
    Ok(reflection::Entity::find().filter(R::OwnerId.eq(actor.person_id)).filter(R::PromptId.eq(prompt_id)).one(db).await?)
}

/// The actor's own reflection behind a released review of it.
pub async fn reviewed_of_mine(db: &impl ConnectionTrait, actor: &Actor, review_id: Id) -> Result<review::Model> {
    let mut select = review::Entity::find_by_id(review_id).filter(review::Column::State.eq(ReviewState::Released));
    QuerySelect::query(&mut select).inner_join(
        reflection::Entity,
        Condition::all()
            .add(col(reflection::Column::Id).eq(col(review::Column::ReflectionId)))
            .add(reflection::Column::OwnerId.eq(actor.person_id)),
    );
    select.one(db).await?.ok_or(Error::NotFound)
}
