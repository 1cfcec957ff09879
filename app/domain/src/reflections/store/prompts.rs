//! Prompts: what a class is asked, who still has to answer, and what a teacher asked before.
use super::{PAGE, Paged, col};
use crate::{
    actor::{Actor, display_name, live_relations},
    entity::{enrolment, person, prompt, reflection, relation, school, section},
    error::Result,
    id::Id,
    reflections::types::ReflectionState,
    roster::types::{ClassRole, RelationKind, Role, SchoolKind},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Order, Query, QueryStatementBuilder},
};

/// A prompt that a student can answer.
#[derive(Clone, Debug, FromQueryResult)]
pub struct OpenPrompt {
    /// Its key.
    pub id: Id,
    /// What it asks.
    pub text: String,
    /// The last day on which it can be answered.
    pub closes_on: Option<String>,
    /// The class; a prompt of the whole school has none.
    pub section_title: Option<String>,
    given_name: Option<String>,
    family_name: Option<String>,
    preferred_name: Option<String>,
}

impl OpenPrompt {
    /// Who asks.
    pub fn author_name(&self) -> Option<String> {
        let (given, family) = self.given_name.as_ref().zip(self.family_name.as_ref())?;
        Some(display_name(self.preferred_name.as_deref(), given, family))
    }
}

/// The prompts that are put to this actor today: of the classes they attend, and, when they are a student, of their school and
/// of the district, of which an installation serves one.
fn put_to(actor: &Actor) -> Condition {
    use enrolment::Column as E;
    use prompt::Column as C;
    use section::Column as S;
    let day = actor.today.to_string();
    let begun = |starts_on: Expr| Condition::any().add(starts_on.clone().is_null()).add(starts_on.lte(day.clone()));
    let not_over = |ends_on: Expr| Condition::any().add(ends_on.clone().is_null()).add(ends_on.gt(day.clone()));
    let attended = Query::select()
        .expr(col(E::SectionId))
        .from(enrolment::Entity)
        .inner_join(section::Entity, col(S::Id).eq(col(E::SectionId)))
        .and_where(E::PersonId.eq(actor.person_id))
        .and_where(E::Role.eq(ClassRole::Student))
        .cond_where(begun(col(E::StartsOn)))
        .cond_where(not_over(col(E::EndsOn)))
        .cond_where(begun(col(S::StartsOn)))
        .cond_where(not_over(col(S::EndsOn)))
        .to_owned();
    let mut asked = Condition::any().add(C::SectionId.in_subquery(attended));
    if actor.is(Role::Student) {
        let district = Query::select()
            .column(school::Column::Id)
            .from(school::Entity)
            .and_where(school::Column::Kind.eq(SchoolKind::District))
            .to_owned();
        let theirs = Condition::any().add(C::SchoolId.eq(actor.school_id)).add(C::SchoolId.in_subquery(district));
        asked = asked.add(Condition::all().add(C::SectionId.is_null()).add(theirs));
    }
    let open = Condition::any().add(C::ClosesOn.is_null()).add(C::ClosesOn.gte(day));
    Condition::all().add(asked).add(open)
}

/// The open prompts that are put to this actor and that they have not begun to answer.
pub(super) fn waits_for(actor: &Actor) -> Condition {
    let begun = Query::select()
        .expr(Expr::value(1))
        .from(reflection::Entity)
        .and_where(col(reflection::Column::PromptId).eq(col(prompt::Column::Id)))
        .and_where(reflection::Column::OwnerId.eq(actor.person_id))
        .to_owned();
    put_to(actor).add(Expr::exists(begun).not())
}

/// The open prompts that this actor has not begun to answer: those that close first come first.
pub async fn waiting_for(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<OpenPrompt>> {
    use person::Column as P;
    use prompt::Column as C;
    let query = Query::select()
        .expr_as(col(C::Id), "id")
        .expr_as(col(C::Text), "text")
        .expr_as(col(C::ClosesOn), "closes_on")
        .expr_as(col(section::Column::Title), "section_title")
        .expr_as(col(P::GivenName), "given_name")
        .expr_as(col(P::FamilyName), "family_name")
        .expr_as(col(P::PreferredName), "preferred_name")
        .from(prompt::Entity)
        .left_join(section::Entity, col(section::Column::Id).eq(col(C::SectionId)))
        .left_join(person::Entity, col(P::Id).eq(col(C::AuthorId)))
        .cond_where(waits_for(actor))
        .order_by_expr(C::ClosesOn.is_null(), Order::Asc)
        .order_by((prompt::Entity, C::ClosesOn), Order::Asc)
        .order_by((prompt::Entity, C::CreatedAt), Order::Desc)
        .limit(PAGE)
        .to_owned();
    Ok(OpenPrompt::find_by_statement(db.get_database_backend().build(&query)).all(db).await?)
}

/// An open prompt that is put to this actor.
pub async fn open(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Option<prompt::Model>> {
    Ok(prompt::Entity::find_by_id(id).filter(put_to(actor)).one(db).await?)
}

/// The classes that this actor teaches today: key and title.
pub async fn classes_of(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<(Id, String)>> {
    let taught = live_relations(actor.person_id, actor.today)
        .column(relation::Column::SectionId)
        .and_where(relation::Column::Kind.eq(RelationKind::Teacher))
        .and_where(relation::Column::SectionId.is_not_null())
        .to_owned();
    Ok(section::Entity::find()
        .select_only()
        .column(section::Column::Id)
        .column(section::Column::Title)
        .filter(section::Column::Id.in_subquery(taught))
        .order_by_asc(section::Column::Title)
        .into_tuple()
        .all(db)
        .await?)
}

/// A prompt of the actor's own.
#[derive(Clone, Debug, FromQueryResult)]
pub struct OwnPrompt {
    /// Its key.
    pub id: Id,
    /// What it asks.
    pub text: String,
    /// When it was set, UTC milliseconds.
    pub created_at: i64,
    /// The last day on which it can be answered.
    pub closes_on: Option<String>,
    /// The class; a prompt of the whole school has none.
    pub section_title: Option<String>,
    /// How many answers were sent.
    pub answered: i64,
}

/// The prompts that this actor set, newest first.
pub async fn set_by(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<OwnPrompt>> {
    use prompt::Column as C;
    let answered = Query::select()
        .expr(col(reflection::Column::Id).count())
        .from(reflection::Entity)
        .and_where(col(reflection::Column::PromptId).eq(col(C::Id)))
        .and_where(reflection::Column::State.ne(ReflectionState::Draft))
        .to_owned();
    let query = Query::select()
        .expr_as(col(C::Id), "id")
        .expr_as(col(C::Text), "text")
        .expr_as(col(C::CreatedAt), "created_at")
        .expr_as(col(C::ClosesOn), "closes_on")
        .expr_as(col(section::Column::Title), "section_title")
        .expr_as(Expr::from(answered.into_sub_query_statement()), "answered")
        .from(prompt::Entity)
        .left_join(section::Entity, col(section::Column::Id).eq(col(C::SectionId)))
        .and_where(C::AuthorId.eq(actor.person_id))
        .order_by((prompt::Entity, C::CreatedAt), Order::Desc)
        .order_by((prompt::Entity, C::Id), Order::Desc)
        .limit(PAGE + 1)
        .offset(page.saturating_sub(1) * PAGE)
        .to_owned();
    Ok(Paged::of(OwnPrompt::find_by_statement(db.get_database_backend().build(&query)).all(db).await?))
}
