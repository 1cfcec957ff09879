//! A student's own reflections, and everything that waits for the student to write.
use super::{col, prompts};
use crate::{
    actor::Actor,
    entity::{prompt, reflection, review, section},
    error::Result,
    id::Id,
    reflections::types::{ReflectionState, ReviewState},
    visibility::Visibility,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, FromQueryResult,
    sea_query::{Alias, Expr, ExprTrait, Order, Query, QueryStatementBuilder, SelectStatement, UnionType},
};

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
    let query = rows(actor).limit(limit).offset(offset).to_owned();
    Ok(MineRow::find_by_statement(db.get_database_backend().build(&query)).all(db).await?)
}

/// The actor's own reflections that were sent, the newest first.
pub async fn sent(db: &impl ConnectionTrait, actor: &Actor, limit: u64) -> Result<Vec<MineRow>> {
    let sent = reflection::Column::State.ne(ReflectionState::Draft);
    let query = rows(actor).and_where(sent).limit(limit).to_owned();
    Ok(MineRow::find_by_statement(db.get_database_backend().build(&query)).all(db).await?)
}

fn rows(actor: &Actor) -> SelectStatement {
    use reflection::Column as R;
    Query::select()
        .expr_as(col(R::Id), "id")
        .expr_as(col(R::Title), "title")
        .expr_as(col(R::State), "state")
        .expr_as(col(R::Visibility), "visibility")
        .expr_as(col(R::UpdatedAt), "updated_at")
        .expr_as(col(R::Version), "version")
        .expr_as(Expr::from(to_answer().into_sub_query_statement()), "to_answer_since")
        .from(reflection::Entity)
        .and_where(R::OwnerId.eq(actor.person_id))
        .order_by_expr(R::State.eq(ReflectionState::Draft), Order::Desc)
        .order_by(R::UpdatedAt, Order::Desc)
        .order_by(R::Id, Order::Desc)
        .to_owned()
}

/// When a review of a reflection was released that the student has not answered.
fn to_answer() -> SelectStatement {
    Query::select()
        .expr(col(review::Column::ReleasedAt).max())
        .from(review::Entity)
        .and_where(col(review::Column::ReflectionId).eq(col(reflection::Column::Id)))
        .and_where(review::Column::State.eq(ReviewState::Released))
        .and_where(review::Column::AnsweredAt.is_null())
        .to_owned()
}

string_enum! {
    /// What waits for a student to write.
    pub enum WaitingKind {
        /// A released review that has no answer.
        Answer = "answer",
        /// A question that was put to the student.
        Prompt = "prompt",
        /// A draft.
        Draft = "draft",
    }
}

/// Something that waits for a student to write.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct WaitingToWrite {
    /// What.
    pub kind: WaitingKind,
    /// The reflection or the prompt.
    pub id: Id,
    /// The reflection's title, or what the prompt asks.
    pub title: String,
    /// The class that asks; a prompt of the whole school has none.
    pub section_title: Option<String>,
}

/// Reviews without an answer, open prompts, and drafts of the actor's own, the newest first. One statement.
pub async fn waiting_to_write(db: &impl ConnectionTrait, actor: &Actor, most: u64) -> Result<Vec<WaitingToWrite>> {
    use reflection::Column as R;
    let unanswered = Expr::from(to_answer().into_sub_query_statement()).is_not_null();
    let draft = R::State.eq(ReflectionState::Draft);
    let kind = Expr::case(draft.clone(), WaitingKind::Draft).finally(WaitingKind::Answer);
    let at = Alias::new("at");
    let mut waiting = Query::select()
        .expr_as(kind, "kind")
        .expr_as(col(R::Id), "id")
        .expr_as(col(R::Title), "title")
        .expr_as(Expr::cust("NULL"), "section_title")
        .expr_as(col(R::UpdatedAt), at.clone())
        .from(reflection::Entity)
        .and_where(R::OwnerId.eq(actor.person_id))
        .cond_where(Condition::any().add(draft).add(unanswered))
        .to_owned();
    let asked = Query::select()
        .expr_as(Expr::value(WaitingKind::Prompt), "kind")
        .expr_as(col(prompt::Column::Id), "id")
        .expr_as(col(prompt::Column::Text), "title")
        .expr_as(col(section::Column::Title), "section_title")
        .expr_as(col(prompt::Column::CreatedAt), at.clone())
        .from(prompt::Entity)
        .left_join(section::Entity, col(section::Column::Id).eq(col(prompt::Column::SectionId)))
        .cond_where(prompts::waits_for(actor))
        .to_owned();
    waiting.union(UnionType::All, asked).order_by(at, Order::Desc).order_by(Alias::new("id"), Order::Desc).limit(most);
    Ok(WaitingToWrite::find_by_statement(db.get_database_backend().build(&waiting)).all(db).await?)
}
