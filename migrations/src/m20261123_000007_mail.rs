//! Mail that waits to leave, and links with which families and students come in.
//!
//! A message holds ids and no words: what it says, and to which address, is read when it leaves. A link holds no token:
//! the token is made from the link's id with a key that is not in the database.
use crate::build::{index, reference, table};
use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.create_table(
            table("message")
                .col(uuid("id").primary_key())
                .col(string_len("kind", 40))
                .col(uuid("to_person_id"))
                .col(uuid_null("student_id"))
                .col(text("payload"))
                .col(string_len("state", 24))
                .col(integer("attempts"))
                .col(big_integer("next_at"))
                .col(big_integer_null("leased_until"))
                .col(uuid_null("leased_by"))
                .col(string_len_null("last_problem", 24))
                .col(integer_null("last_code"))
                .col(big_integer("created_at"))
                .col(big_integer("ends_at"))
                .col(big_integer_null("closed_at"))
                .foreign_key(&mut reference("message", "to_person_id", "person"))
                .foreign_key(&mut reference("message", "student_id", "person"))
                .to_owned(),
        )
        .await?;
        m.create_index(index("message", &["state", "next_at"])).await?;
        m.create_index(index("message", &["to_person_id"])).await?;
        m.create_table(
            table("sign_in_link")
                .col(uuid("id").primary_key())
                .col(uuid("person_id"))
                .col(blob("browser_hash"))
                .col(big_integer("created_at"))
                .col(big_integer("ends_at"))
                .col(big_integer_null("used_at"))
                .foreign_key(&mut reference("sign_in_link", "person_id", "person"))
                .to_owned(),
        )
        .await?;
        m.create_index(index("sign_in_link", &["person_id"])).await?;
        m.create_index(index("sign_in_link", &["ends_at"])).await?;
        // Strangers ask for links by address: that is looked up, never searched for.
        m.get_connection().execute_unprepared("CREATE INDEX ix_person_email_lower ON person (lower(email))").await?;
        Ok(())
    }
}
