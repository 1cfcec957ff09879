//! Goals, their steps, versions and check-ins.
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
        table("goal")
            .col(uuid("id").primary_key())
            .col(uuid("owner_id"))
            .col(string_len("kind", 24))
            .col(string_len("state", 24))
            .col(string_len("visibility", 24))
            .col(string("title"))
            .col(text("why"))
            .col(text("success"))
            .col(text("obstacle"))
            .col(text("if_part"))
            .col(text("then_part"))
            .col(integer_null("confidence"))
            .col(string_len_null("due_on", 10))
            .col(text("closing_word"))
            .col(uuid_null("successor_id"))
            .col(uuid_null("from_commitment_id"))
            .col(big_integer("created_at"))
            .col(big_integer("updated_at"))
            .col(big_integer_null("activated_at"))
            .col(big_integer_null("closed_at"))
            .col(big_integer_null("last_check_in_at"))
            .col(integer("version"))
            .foreign_key(&mut reference("goal", "owner_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("goal", &["owner_id", "state"])).await?;
    m.create_table(
        table("goal_version")
            .col(uuid("id").primary_key())
            .col(uuid("goal_id"))
            .col(integer("version"))
            .col(uuid("edited_by"))
            .col(big_integer("edited_at"))
            .col(text("body"))
            .foreign_key(&mut reference("goal_version", "goal_id", "goal"))
            .foreign_key(&mut reference("goal_version", "edited_by", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(unique("goal_version", &["goal_id", "version"])).await?;
    m.create_table(
        table("step")
            .col(uuid("id").primary_key())
            .col(uuid("goal_id"))
            .col(integer("position"))
            .col(string("title"))
            .col(string_len_null("due_on", 10))
            .col(big_integer_null("done_at"))
            .foreign_key(&mut reference("step", "goal_id", "goal"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("step", &["goal_id"])).await?;
    m.create_table(
        table("check_in")
            .col(uuid("id").primary_key())
            .col(uuid("goal_id"))
            .col(uuid("person_id"))
            .col(big_integer("at"))
            .col(string_len("going", 24))
            .col(integer_null("confidence"))
            .col(text("note"))
            .col(boolean("wants_help"))
            .foreign_key(&mut reference("check_in", "goal_id", "goal"))
            .foreign_key(&mut reference("check_in", "person_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("check_in", &["goal_id", "at"])).await?;
    m.create_index(index("check_in", &["person_id", "at"])).await?;
    m.create_table(
        table("named_reader")
            .col(uuid("item_id"))
            .col(uuid("adult_id"))
            .col(big_integer("added_at"))
            .primary_key(Index::create().col("item_id").col("adult_id"))
            .foreign_key(&mut reference("named_reader", "adult_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("named_reader", &["adult_id"])).await?;
    Ok(())
}
