//! Ways in, sessions, and the record of who did what.
use crate::append_only::append_only;
use crate::build::{index, reference, table};
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
        table("account")
            .col(uuid("id").primary_key())
            .col(uuid("person_id").unique_key())
            .col(string("identifier"))
            .col(string("identifier_folded").unique_key())
            .col(string_null("password_hash"))
            .col(big_integer_null("disabled_at"))
            .col(big_integer("created_at"))
            .col(big_integer_null("password_set_at"))
            .foreign_key(&mut reference("account", "person_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_table(
        table("session")
            .col(blob("token_hash"))
            .col(uuid("account_id"))
            .col(big_integer("created_at"))
            .col(big_integer("seen_at"))
            .col(big_integer("idle_ends_at"))
            .col(big_integer("ends_at"))
            .primary_key(Index::create().col("token_hash"))
            .foreign_key(&mut reference("session", "account_id", "account"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("session", &["account_id"])).await?;
    m.create_index(index("session", &["ends_at"])).await?;
    m.create_table(
        table("sign_in_card")
            .col(uuid("id").primary_key())
            .col(uuid("person_id"))
            .col(blob("code_hash").unique_key())
            .col(uuid_null("printed_by"))
            .col(big_integer("created_at"))
            .col(big_integer("ends_at"))
            .col(big_integer_null("used_at"))
            .foreign_key(&mut reference("sign_in_card", "person_id", "person"))
            .foreign_key(&mut reference("sign_in_card", "printed_by", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("sign_in_card", &["person_id"])).await?;
    m.create_table(
        table("audit")
            .col(uuid("id").primary_key())
            .col(big_integer("at"))
            .col(uuid_null("actor_id"))
            .col(string("action"))
            .col(string("object_kind"))
            .col(uuid_null("object_id"))
            .col(uuid_null("student_id"))
            .col(string_null("request_id"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("audit", &["object_id"])).await?;
    m.create_index(index("audit", &["student_id"])).await?;
    m.create_table(
        table("flash")
            .col(blob("owner_hash"))
            .col(string("path"))
            .col(text("body"))
            .col(big_integer("created_at"))
            .primary_key(Index::create().col("owner_hash").col("path"))
            .to_owned(),
    )
    .await?;
    m.create_table(
        table("idempotency")
            .col(blob("owner_hash"))
            .col(string("key"))
            .col(string("path"))
            .col(blob("body_hash"))
            .col(text_null("answer"))
            .col(big_integer("created_at"))
            .primary_key(Index::create().col("owner_hash").col("key"))
            .to_owned(),
    )
    .await?;
    append_only(m, "audit").await?;
    Ok(())
}
