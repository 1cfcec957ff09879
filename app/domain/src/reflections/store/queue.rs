//! The reviewer's queue: what waits for whom, and what they reviewed before.
use super::{PAGE, Paged, col, visible_to, with_person};
use crate::{
    actor::{Actor, display_name, live_relations},
    entity::{named_reader, person, prompt, reflection, relation, review, section},
    error::Result,
    id::Id,
    policy::REVIEWERS_NAMED,
    reflections::types::{ReflectionState, ReviewState},
    roster::types::RelationKind,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait, Order, Query, SelectStatement},
};

/// A reflection that waits for a review.
#[derive(Clone, Debug, FromQueryResult)]
pub struct WaitingRow {
    /// Its key.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Shared, or answered after a review; reviewed, when another released theirs before the actor's draft was done.
    pub state: ReflectionState,
    /// Since when, UTC milliseconds.
    pub waiting_since: Option<i64>,
    /// The prompt's words.
    pub prompt_text: Option<String>,
    /// The class that was asked.
    pub section_title: Option<String>,
    /// The actor's own draft of a review.
    pub draft_id: Option<Id>,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
}

impl WaitingRow {
    /// The student's name.
    pub fn student_name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }
}

/// Whom `policy::item` allows to review, in SQL: the advisor, the teacher of the class that asked, a named adult.
/// The query joins `prompt`.
fn may_review(actor: &Actor) -> Condition {
    use reflection::Column as R;
    use relation::Column as L;
    let asked = live_relations(actor.person_id, actor.today)
        .expr(Expr::value(1))
        .and_where(L::Kind.eq(RelationKind::Teacher))
        .and_where(col(L::StudentId).eq(col(R::OwnerId)))
        .and_where(col(L::SectionId).eq(col(prompt::Column::SectionId)))
        .to_owned();
    let named = Query::select()
        .expr(Expr::value(1))
        .from(named_reader::Entity)
        .and_where(col(named_reader::Column::ItemId).eq(col(R::Id)))
        .and_where(named_reader::Column::AdultId.eq(actor.person_id))
        .to_owned();
    let named_and_live =
        Condition::all().add(R::OwnerId.in_subquery(actor.live_students(REVIEWERS_NAMED))).add(Expr::exists(named));
    Condition::any()
        .add(R::OwnerId.in_subquery(actor.live_students(&[RelationKind::Advisor])))
        .add(Expr::exists(asked))
        .add(named_and_live)
}

/// What waits: nobody's review is there yet, or an answer came to one, and the actor has not released theirs since; or the
/// actor's own draft of a review is not released, whoever released one meanwhile. Agrees with
/// [`crate::reflections::types::reviewed_this_round`].
fn awaiting(actor: &Actor) -> SelectStatement {
    use reflection::Column as R;
    use review::Column as C;
    let own = |state: ReviewState| {
        Query::select()
            .expr(Expr::value(1))
            .from(review::Entity)
            .and_where(col(C::ReflectionId).eq(col(R::Id)))
            .and_where(col(C::ReviewerId).eq(actor.person_id))
            .and_where(col(C::State).eq(state))
            .to_owned()
    };
    let answer = Alias::new("answer");
    let of_answer = |column: C| Expr::col((answer.clone(), column));
    let answered_since = Query::select()
        .expr(Expr::value(1))
        .from_as(review::Entity, answer.clone())
        .and_where(of_answer(C::ReflectionId).eq(col(R::Id)))
        .and_where(of_answer(C::AnsweredAt).gte(col(C::ReleasedAt)))
        .to_owned();
    let done = own(ReviewState::Released).and_where(Expr::exists(answered_since).not()).to_owned();
    let round =
        Condition::all().add(R::State.is_in([ReflectionState::Shared, ReflectionState::Answered])).add(Expr::exists(done).not());
    let begun = Condition::all().add(R::State.eq(ReflectionState::Reviewed)).add(Expr::exists(own(ReviewState::Draft)));
    Query::select()
        .from(reflection::Entity)
        .left_join(prompt::Entity, col(prompt::Column::Id).eq(col(R::PromptId)))
        .cond_where(Condition::any().add(round).add(begun))
        .and_where(R::OwnerId.ne(actor.person_id))
        .cond_where(visible_to(actor))
        .cond_where(may_review(actor))
        .to_owned()
}

/// What waits for this reviewer, longest first. `limit` rows after `offset`.
pub async fn waiting(db: &impl ConnectionTrait, actor: &Actor, offset: u64, limit: u64) -> Result<Vec<WaitingRow>> {
    use reflection::Column as R;
    let mut query = awaiting(actor);
    with_person(&mut query, R::OwnerId)
        .expr_as(col(R::Id), "id")
        .expr_as(col(R::Title), "title")
        .expr_as(col(R::State), "state")
        .expr_as(col(R::WaitingSince), "waiting_since")
        .expr_as(col(prompt::Column::Text), "prompt_text")
        .expr_as(col(section::Column::Title), "section_title")
        .expr_as(col(review::Column::Id), "draft_id")
        .left_join(section::Entity, col(section::Column::Id).eq(col(prompt::Column::SectionId)))
        .left_join(
            review::Entity,
            Condition::all()
                .add(col(review::Column::ReflectionId).eq(col(R::Id)))
                .add(review::Column::ReviewerId.eq(actor.person_id))
                .add(review::Column::State.eq(ReviewState::Draft)),
        )
        .order_by_expr(R::WaitingSince.is_null(), Order::Asc)
        .order_by((reflection::Entity, R::WaitingSince), Order::Asc)
        .order_by((reflection::Entity, R::Id), Order::Asc)
        .limit(limit)
        .offset(offset);
    Ok(WaitingRow::find_by_statement(db.get_database_backend().build(&query)).all(db).await?)
}

#[derive(FromQueryResult)]
struct CountRow {
    number: i64,
}

/// How many reflections wait for this reviewer.
pub async fn count_waiting(db: &impl ConnectionTrait, actor: &Actor) -> Result<u64> {
    let query = awaiting(actor).expr_as(col(reflection::Column::Id).count(), "number").to_owned();
    let row = CountRow::find_by_statement(db.get_database_backend().build(&query)).one(db).await?;
    Ok(row.map_or(0, |row| u64::try_from(row.number).unwrap_or(0)))
}

/// A review of the actor's own that was released.
#[derive(Clone, Debug, FromQueryResult)]
pub struct ReleasedRow {
    /// The review.
    #[sea_orm(nested)]
    pub review: review::Model,
    /// The reflection's title, while the actor may see it.
    pub title: Option<String>,
    given_name: Option<String>,
    family_name: Option<String>,
    preferred_name: Option<String>,
}

impl ReleasedRow {
    /// The student's name, while the actor may see the reflection.
    pub fn student_name(&self) -> Option<String> {
        let (given, family) = self.given_name.as_ref().zip(self.family_name.as_ref())?;
        Some(display_name(self.preferred_name.as_deref(), given, family))
    }
}

/// The actor's own released reviews, newest first. What they reviewed stays unnamed when it is hidden from them now.
pub async fn released(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<ReleasedRow>> {
    use person::Column as P;
    use reflection::Column as R;
    use review::Column as C;
    let mut select = review::Entity::find()
        .filter(C::ReviewerId.eq(actor.person_id))
        .filter(C::State.eq(ReviewState::Released))
        .order_by_desc(C::ReleasedAt)
        .order_by_desc(C::Id)
        .offset(page.saturating_sub(1) * PAGE)
        .limit(PAGE + 1);
    QuerySelect::query(&mut select)
        .expr_as(col(R::Title), "title")
        .expr_as(col(P::GivenName), "given_name")
        .expr_as(col(P::FamilyName), "family_name")
        .expr_as(col(P::PreferredName), "preferred_name")
        .left_join(reflection::Entity, Condition::all().add(col(R::Id).eq(col(C::ReflectionId))).add(visible_to(actor)))
        .left_join(person::Entity, col(P::Id).eq(col(R::OwnerId)));
    Ok(Paged::of(select.into_model::<ReleasedRow>().all(db).await?))
}
