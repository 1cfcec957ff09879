//! Reflections, the prompts that ask for them and the reviews that answer.
use crate::build::{index, reference, table, unique};
use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        create(m).await
    }
}

async fn create(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    m.create_table(
        table("prompt")
            .col(uuid("id").primary_key())
            .col(uuid("school_id"))
            .col(uuid_null("section_id"))
            .col(uuid_null("author_id"))
            .col(text("text"))
            .col(big_integer("created_at"))
            .col(string_len_null("closes_on", 10))
            .foreign_key(&mut reference("prompt", "school_id", "school"))
            .foreign_key(&mut reference("prompt", "section_id", "section"))
            .foreign_key(&mut reference("prompt", "author_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("prompt", &["section_id"])).await?;
    m.create_table(
        table("reflection")
            .col(uuid("id").primary_key())
            .col(uuid("owner_id"))
            .col(uuid_null("prompt_id"))
            .col(uuid_null("goal_id"))
            .col(string("title"))
            .col(text("body"))
            .col(string_len("state", 24))
            .col(string_len("visibility", 24))
            .col(big_integer("created_at"))
            .col(big_integer("updated_at"))
            .col(big_integer_null("shared_at"))
            .col(big_integer_null("waiting_since"))
            .col(integer("version"))
            .foreign_key(&mut reference("reflection", "owner_id", "person"))
            .foreign_key(&mut reference("reflection", "prompt_id", "prompt"))
            .foreign_key(&mut reference("reflection", "goal_id", "goal"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("reflection", &["owner_id", "state"])).await?;
    m.create_index(index("reflection", &["prompt_id"])).await?;
    m.create_table(
        table("reflection_version")
            .col(uuid("id").primary_key())
            .col(uuid("reflection_id"))
            .col(integer("version"))
            .col(string("title"))
            .col(text("body"))
            .col(big_integer("at"))
            .foreign_key(&mut reference("reflection_version", "reflection_id", "reflection"))
            .to_owned(),
    )
    .await?;
    m.create_index(unique("reflection_version", &["reflection_id", "version"])).await?;
    m.create_table(
        table("review")
            .col(uuid("id").primary_key())
            .col(uuid("reflection_id"))
            .col(uuid("reviewer_id"))
            .col(integer("reflection_version"))
            .col(text("glow"))
            .col(text("grow"))
            .col(text("question"))
            .col(string_len("state", 24))
            .col(big_integer("created_at"))
            .col(big_integer("updated_at"))
            .col(big_integer_null("released_at"))
            .col(text("answer"))
            .col(big_integer_null("answered_at"))
            .col(integer("version"))
            .foreign_key(&mut reference("review", "reflection_id", "reflection"))
            .foreign_key(&mut reference("review", "reviewer_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("review", &["reflection_id"])).await?;
    m.create_index(index("review", &["reviewer_id", "state"])).await?;
    Ok(())
}
