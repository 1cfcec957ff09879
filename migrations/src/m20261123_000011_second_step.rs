//! The second step of signing in: a code from an app, codes for the day the app is lost, and sign-ins that wait for one.
use crate::build::{index, reference, table};
use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.create_table(
            table("second_step")
                .col(uuid("account_id").primary_key())
                .col(blob("sealed_secret"))
                .col(big_integer_null("confirmed_at"))
                .col(big_integer("last_step"))
                .col(big_integer("created_at"))
                .foreign_key(&mut reference("second_step", "account_id", "account"))
                .to_owned(),
        )
        .await?;
        m.create_table(
            table("recovery_code")
                .col(uuid("account_id"))
                .col(blob("code_hash"))
                .col(big_integer_null("used_at"))
                .primary_key(Index::create().col("account_id").col("code_hash"))
                .foreign_key(&mut reference("recovery_code", "account_id", "account"))
                .to_owned(),
        )
        .await?;
        m.create_table(
            table("half_sign_in")
                .col(blob("browser_hash"))
                .col(uuid("account_id"))
                .col(string_len("way", 24))
                .col(big_integer("ends_at"))
                .primary_key(Index::create().col("browser_hash"))
                .foreign_key(&mut reference("half_sign_in", "account_id", "account"))
                .to_owned(),
        )
        .await?;
        m.create_index(index("half_sign_in", &["ends_at"])).await
    }
}
