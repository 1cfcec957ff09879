//! How reflections, their versions and their reviews are found and kept.
//!
//! What this module must guarantee: every read starts from [`visible_to`] or from the actor's own id.
pub mod prompts;
pub mod queue;

use super::types::{ReflectionState, ReflectionText, ReviewState};
use crate::{
    actor::{Actor, display_name},
    db::WriteTx,
    entity::{goal, named_reader, person, prompt, reflection, reflection_version, review, section},
    error::{Error, Obstacle, Result},
    goals::types::GoalState,
    id::{Id, new_id},
    items::{ItemColumns, visible_items},
    policy::Item,
    visibility::Visibility,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::{Alias, Expr, ExprTrait, JoinType, Order, Query, QueryStatementBuilder, SelectStatement},
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

/// A reflection with what decides who sees it, and the names around it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Found {
    /// The row.
    #[sea_orm(nested)]
    pub reflection: reflection::Model,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
    author_given_name: Option<String>,
    author_family_name: Option<String>,
    author_preferred_name: Option<String>,
    /// Who wrote the prompt.
    pub prompt_author_id: Option<Id>,
    /// The prompt's words.
    pub prompt_text: Option<String>,
    /// The class that was asked.
    pub prompt_section_id: Option<Id>,
    /// Its title.
    pub section_title: Option<String>,
    /// The goal it is about: for its writer only.
    pub goal_title: Option<String>,
    named_at: Option<i64>,
}

impl Found {
    /// The facts that the policy asks for.
    pub fn facts(&self) -> Item {
        Item {
            owner_id: self.reflection.owner_id,
            visibility: self.reflection.visibility,
            draft: self.reflection.state == ReflectionState::Draft,
            named: self.named_at.is_some(),
            prompt_section_id: self.prompt_section_id,
        }
    }

    /// The name of its writer.
    pub fn owner_name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }

    /// The name of who wrote the prompt.
    pub fn author_name(&self) -> Option<String> {
        let (given, family) = self.author_given_name.as_ref().zip(self.author_family_name.as_ref())?;
        Some(display_name(self.author_preferred_name.as_deref(), given, family))
    }
}

/// The reflection, when this actor may see it. One statement.
pub async fn find(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Found> {
    use person::Column as P;
    use reflection::Column as R;
    let author = Alias::new("author");
    let of_author = |column: P| Expr::col((author.clone(), column));
    let mut select = reflection::Entity::find().filter(R::Id.eq(id)).filter(visible_to(actor));
    QuerySelect::query(&mut select)
        .expr_as(col(P::GivenName), "given_name")
        .expr_as(col(P::FamilyName), "family_name")
        .expr_as(col(P::PreferredName), "preferred_name")
        .expr_as(of_author(P::GivenName), "author_given_name")
        .expr_as(of_author(P::FamilyName), "author_family_name")
        .expr_as(of_author(P::PreferredName), "author_preferred_name")
        .expr_as(col(prompt::Column::AuthorId), "prompt_author_id")
        .expr_as(col(prompt::Column::Text), "prompt_text")
        .expr_as(col(prompt::Column::SectionId), "prompt_section_id")
        .expr_as(col(section::Column::Title), "section_title")
        .expr_as(col(goal::Column::Title), "goal_title")
        .expr_as(col(named_reader::Column::AddedAt), "named_at")
        .inner_join(person::Entity, col(P::Id).eq(col(R::OwnerId)))
        .left_join(prompt::Entity, col(prompt::Column::Id).eq(col(R::PromptId)))
        .left_join(section::Entity, col(section::Column::Id).eq(col(prompt::Column::SectionId)))
        .join_as(
            JoinType::LeftJoin,
            person::Entity,
            author.clone(),
            Expr::col((author.clone(), P::Id)).eq(col(prompt::Column::AuthorId)),
        )
        .left_join(
            goal::Entity,
            Condition::all().add(col(goal::Column::Id).eq(col(R::GoalId))).add(goal::Column::OwnerId.eq(actor.person_id)),
        )
        .left_join(
            named_reader::Entity,
            Condition::all()
                .add(col(named_reader::Column::ItemId).eq(col(R::Id)))
                .add(named_reader::Column::AdultId.eq(actor.person_id)),
        );
    select.into_model::<Found>().one(db).await?.ok_or(Error::NotFound)
}

/// The reflection, when this actor may see it, held against other writers until the transaction ends.
pub async fn find_locked(tx: &WriteTx, actor: &Actor, id: Id) -> Result<Found> {
    // Only the row itself: PostgreSQL locks no row on the far side of an outer join.
    reflection::Entity::find_by_id(id).filter(visible_to(actor)).lock_exclusive().one(tx).await?.ok_or(Error::NotFound)?;
    find(tx, actor, id).await
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

/// One of my reflections, as my list shows it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct MineRow {
    /// Its key.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: ReflectionState,
    /// How far it is shared.
    pub visibility: Visibility,
    /// When its words last changed, UTC milliseconds.
    pub updated_at: i64,
    /// Its version.
    pub version: i32,
    /// When a review was released that the student has not answered, UTC milliseconds.
    pub to_answer_since: Option<i64>,
}

/// The actor's own reflections: drafts first, then the newest. `limit` rows after `offset`.
pub async fn mine(db: &impl ConnectionTrait, actor: &Actor, offset: u64, limit: u64) -> Result<Vec<MineRow>> {
    use reflection::Column as R;
    let to_answer = Query::select()
        .expr(col(review::Column::ReleasedAt).max())
        .from(review::Entity)
        .and_where(col(review::Column::ReflectionId).eq(col(R::Id)))
        .and_where(review::Column::State.eq(ReviewState::Released))
        .and_where(review::Column::AnsweredAt.is_null())
        .to_owned();
    let query = Query::select()
        .expr_as(col(R::Id), "id")
        .expr_as(col(R::Title), "title")
        .expr_as(col(R::State), "state")
        .expr_as(col(R::Visibility), "visibility")
        .expr_as(col(R::UpdatedAt), "updated_at")
        .expr_as(col(R::Version), "version")
        .expr_as(Expr::from(to_answer.into_sub_query_statement()), "to_answer_since")
        .from(reflection::Entity)
        .and_where(R::OwnerId.eq(actor.person_id))
        .order_by_expr(R::State.eq(ReflectionState::Draft), Order::Desc)
        .order_by(R::UpdatedAt, Order::Desc)
        .order_by(R::Id, Order::Desc)
        .limit(limit)
        .offset(offset)
        .to_owned();
    Ok(MineRow::find_by_statement(db.get_database_backend().build(&query)).all(db).await?)
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

/// The actor's own reflection that answers this prompt, when there is one.
pub async fn answering(db: &impl ConnectionTrait, actor: &Actor, prompt_id: Id) -> Result<Option<reflection::Model>> {
    use reflection::Column as R;
    Ok(reflection::Entity::find().filter(R::OwnerId.eq(actor.person_id)).filter(R::PromptId.eq(prompt_id)).one(db).await?)
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
