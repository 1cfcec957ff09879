//! One reflection, with what decides who sees it and the names around it.
use super::{col, visible_to};
use crate::{
    actor::{Actor, display_name},
    db::WriteTx,
    entity::{goal, named_reader, person, prompt, reflection, section},
    error::{Error, Result},
    id::Id,
    policy::Item,
    reflections::types::ReflectionState,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait, JoinType},
};

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
