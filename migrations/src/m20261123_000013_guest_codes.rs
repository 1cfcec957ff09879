//! Guests by code: what opens one conference's pack to somebody outside the roster, and the browsers it was opened in.
use crate::build::{index, reference, table, unique};
use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.create_table(
            table("guest_pass")
                .col(uuid("id").primary_key())
                .col(uuid("conference_id"))
                .col(uuid("person_id"))
                .col(blob("code_hash"))
                .col(uuid_null("made_by"))
                .col(big_integer("created_at"))
                .col(big_integer("ends_at"))
                .col(big_integer_null("revoked_at"))
                .col(big_integer_null("first_used_at"))
                .foreign_key(&mut reference("guest_pass", "conference_id", "conference"))
                .foreign_key(&mut reference("guest_pass", "person_id", "person"))
                .foreign_key(&mut reference("guest_pass", "made_by", "person"))
                .to_owned(),
        )
        .await?;
        m.create_index(unique("guest_pass", &["code_hash"])).await?;
        m.create_index(index("guest_pass", &["conference_id"])).await?;
        m.create_index(unique("guest_pass", &["person_id"])).await?;
        m.create_table(
            table("guest_visit")
                .col(blob("token_hash"))
                .col(uuid("pass_id"))
                .col(big_integer("opened_at"))
                .col(big_integer("ends_at"))
                .primary_key(Index::create().col("token_hash"))
                .foreign_key(&mut reference("guest_visit", "pass_id", "guest_pass"))
                .to_owned(),
        )
        .await?;
        m.create_index(index("guest_visit", &["pass_id"])).await?;
        m.create_index(index("guest_visit", &["ends_at"])).await?;
        let mut commitment = Table::alter();
        m.alter_table(commitment.table("commitment").add_column(big_integer_null("acknowledged_at")).to_owned()).await
    }
}
