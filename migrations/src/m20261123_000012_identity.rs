//! School accounts: whom an identity provider vouches for, and sign-ins that are on their way to a provider and back.
use crate::build::{index, reference, table, unique};
use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.create_table(
            table("identity")
                .col(uuid("id").primary_key())
                .col(string("issuer"))
                .col(string("subject"))
                .col(uuid("account_id"))
                .col(big_integer("created_at"))
                .col(big_integer("last_at"))
                .foreign_key(&mut reference("identity", "account_id", "account"))
                .to_owned(),
        )
        .await?;
        m.create_index(unique("identity", &["issuer", "subject"])).await?;
        m.create_index(unique("identity", &["account_id", "issuer"])).await?;
        m.create_table(
            table("identity_ask")
                .col(blob("state_hash"))
                .col(string_len("provider", 32))
                .col(blob("browser_hash"))
                .col(uuid_null("account_id"))
                .col(text("onwards"))
                .col(big_integer("ends_at"))
                .primary_key(Index::create().col("state_hash"))
                .foreign_key(&mut reference("identity_ask", "account_id", "account"))
                .to_owned(),
        )
        .await?;
        m.create_index(index("identity_ask", &["ends_at"])).await
    }
}
