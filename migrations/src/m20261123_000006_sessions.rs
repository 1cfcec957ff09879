//! Sessions that people can see and end, browsers that an account knows, tries that are counted, and the mark of the key.
//!
//! Everybody signs in once more: the session table is made anew.
use crate::build::{index, reference, table};
use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.drop_table(Table::drop().table("session").to_owned()).await?;
        m.create_table(
            table("session")
                .col(blob("token_hash"))
                .col(uuid("id").unique_key())
                .col(uuid("account_id"))
                .col(string_len("way", 24))
                .col(string_len("class", 24))
                .col(string("device"))
                .col(big_integer("created_at"))
                .col(big_integer("seen_at"))
                .col(big_integer("confirmed_at"))
                .col(big_integer("idle_ms"))
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
            table("familiar")
                .col(uuid("account_id"))
                .col(blob("mark"))
                .col(big_integer("last_at"))
                .primary_key(Index::create().col("account_id").col("mark"))
                .foreign_key(&mut reference("familiar", "account_id", "account"))
                .to_owned(),
        )
        .await?;
        m.create_table(
            table("throttle")
                .col(blob("bucket"))
                .col(big_integer("full_at"))
                .primary_key(Index::create().col("bucket"))
                .to_owned(),
        )
        .await?;
        m.create_index(index("throttle", &["full_at"])).await?;
        m.create_table(table("installation").col(string("name").primary_key()).col(string("value")).to_owned()).await
    }
}
