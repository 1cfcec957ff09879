//! Who saw what, formal requests about a record, and restrictions that need two people.
use crate::append_only::append_only;
use crate::build::{index, reference, table, unique};
use sea_orm_migration::{prelude::*, schema::*, sea_orm};
use std::time::{SystemTime, UNIX_EPOCH};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        disclosures(m).await?;
        requests(m).await?;
        restrictions(m).await?;
        m.create_index(index("audit", &["actor_id"])).await
    }
}

/// Without references, like `audit`: the record of who saw what stays whatever becomes of the rows it names.
async fn disclosures(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    m.create_table(
        table("disclosure")
            .col(uuid("id").primary_key())
            .col(big_integer("at"))
            .col(string_len("day", 10))
            .col(uuid("viewer_id"))
            .col(uuid("student_id"))
            .col(string_len("object_kind", 24))
            .col(uuid("object_id"))
            .col(string_len("why", 24))
            .to_owned(),
    )
    .await?;
    m.create_index(unique("disclosure", &["viewer_id", "object_id", "day"])).await?;
    m.create_index(index("disclosure", &["student_id", "id"])).await?;
    append_only(m, "disclosure").await
}

async fn requests(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    m.create_table(
        table("record_request")
            .col(uuid("id").primary_key())
            .col(uuid("student_id"))
            .col(uuid("asker_id"))
            .col(string_len("kind", 24))
            .col(text("what"))
            .col(text("why"))
            .col(string_len("state", 24))
            .col(big_integer("asked_at"))
            .col(string_len("due_on", 10))
            .col(uuid_null("taken_by"))
            .col(big_integer_null("taken_at"))
            .col(string_len_null("outcome", 24))
            .col(text("answer"))
            .col(text("shown"))
            .col(big_integer_null("answered_at"))
            .col(integer("version"))
            .foreign_key(&mut reference("record_request", "student_id", "person"))
            .foreign_key(&mut reference("record_request", "asker_id", "person"))
            .foreign_key(&mut reference("record_request", "taken_by", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("record_request", &["student_id"])).await?;
    m.create_index(index("record_request", &["asker_id"])).await?;
    m.create_index(index("record_request", &["state", "due_on"])).await
}

/// A restriction that was on file before is in force as it was: it counts as confirmed now.
async fn restrictions(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let connection = m.get_connection();
    let key = if m.get_database_backend() == sea_orm::DatabaseBackend::Postgres { "uuid" } else { "uuid_text" };
    for column in [
        "scope varchar(24) NOT NULL DEFAULT 'all'".to_owned(),
        "entered_at bigint".to_owned(),
        "urgent_until varchar(10)".to_owned(),
        format!("confirmed_by {key} REFERENCES person (id)"),
        "confirmed_at bigint".to_owned(),
        format!("declined_by {key} REFERENCES person (id)"),
        "declined_at bigint".to_owned(),
        format!("change_by {key} REFERENCES person (id)"),
        "change_at bigint".to_owned(),
        "change_ends_on varchar(10)".to_owned(),
        "version integer NOT NULL DEFAULT 1".to_owned(),
    ] {
        connection.execute_unprepared(&format!("ALTER TABLE restriction ADD COLUMN {column}")).await?;
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    connection.execute_unprepared(&format!("UPDATE restriction SET confirmed_at = {now}")).await?;
    m.create_table(
        table("restriction_flag")
            .col(uuid("id").primary_key())
            .col(uuid("student_id"))
            .col(uuid("flagged_by"))
            .col(text("text"))
            .col(big_integer("flagged_at"))
            .col(uuid_null("closed_by"))
            .col(big_integer_null("closed_at"))
            .foreign_key(&mut reference("restriction_flag", "student_id", "person"))
            .foreign_key(&mut reference("restriction_flag", "flagged_by", "person"))
            .foreign_key(&mut reference("restriction_flag", "closed_by", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("restriction_flag", &["student_id"])).await
}
