//! Records opened by an administrator for a stated reason and a limited time.
use crate::build::{index, reference, table};
use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.create_table(
            table("record_opening")
                .col(uuid("id").primary_key())
                .col(uuid("actor_id"))
                .col(uuid("student_id"))
                .col(text("reason"))
                .col(big_integer("opened_at"))
                .col(big_integer("ends_at"))
                .col(big_integer_null("closed_at"))
                .foreign_key(&mut reference("record_opening", "actor_id", "person"))
                .foreign_key(&mut reference("record_opening", "student_id", "person"))
                .to_owned(),
        )
        .await?;
        m.create_index(index("record_opening", &["actor_id"])).await?;
        m.create_index(index("record_opening", &["student_id"])).await
    }
}
