//! Seasons, student-led conferences, guests and commitments.
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
        table("season")
            .col(uuid("id").primary_key())
            .col(uuid("school_id"))
            .col(string("title"))
            .col(string_len("starts_on", 10))
            .col(string_len("ends_on", 10))
            .col(integer("minutes"))
            .col(uuid_null("created_by"))
            .col(big_integer("created_at"))
            .foreign_key(&mut reference("season", "school_id", "school"))
            .foreign_key(&mut reference("season", "created_by", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("season", &["school_id"])).await?;
    m.create_table(
        table("conference")
            .col(uuid("id").primary_key())
            .col(uuid_null("season_id"))
            .col(uuid("student_id"))
            .col(uuid_null("host_id"))
            .col(string_len("state", 24))
            .col(big_integer_null("starts_at"))
            .col(integer("minutes"))
            .col(string("place"))
            .col(text("opening_words"))
            .col(big_integer_null("ready_at"))
            .col(big_integer_null("rehearsed_at"))
            .col(big_integer_null("held_at"))
            .col(big_integer_null("closed_at"))
            .col(boolean_null("student_attended"))
            .col(text("summary"))
            .col(text("cancel_word"))
            .col(big_integer("created_at"))
            .col(big_integer("updated_at"))
            .col(integer("version"))
            .foreign_key(&mut reference("conference", "season_id", "season"))
            .foreign_key(&mut reference("conference", "student_id", "person"))
            .foreign_key(&mut reference("conference", "host_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(unique("conference", &["season_id", "student_id"])).await?;
    m.create_index(index("conference", &["student_id"])).await?;
    m.create_index(index("conference", &["host_id", "state"])).await?;
    m.create_table(
        table("agenda_item")
            .col(uuid("id").primary_key())
            .col(uuid("conference_id"))
            .col(integer("position"))
            .col(string_len("part", 24))
            .col(string_len("item_kind", 24))
            .col(uuid("item_id"))
            .col(integer("item_version"))
            .col(text("say"))
            .col(big_integer("added_at"))
            .foreign_key(&mut reference("agenda_item", "conference_id", "conference"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("agenda_item", &["conference_id"])).await?;
    m.create_index(index("agenda_item", &["item_id"])).await?;
    m.create_table(
        table("guest")
            .col(uuid("id").primary_key())
            .col(uuid("conference_id"))
            .col(uuid("person_id"))
            .col(string_len("kind", 24))
            .col(string_len_null("rsvp", 24))
            .col(big_integer_null("answered_at"))
            .col(boolean_null("attended"))
            .foreign_key(&mut reference("guest", "conference_id", "conference"))
            .foreign_key(&mut reference("guest", "person_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(unique("guest", &["conference_id", "person_id"])).await?;
    m.create_index(index("guest", &["person_id"])).await?;
    m.create_table(
        table("question")
            .col(uuid("id").primary_key())
            .col(uuid("conference_id"))
            .col(uuid("asker_id"))
            .col(text("text"))
            .col(big_integer("asked_at"))
            .foreign_key(&mut reference("question", "conference_id", "conference"))
            .foreign_key(&mut reference("question", "asker_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("question", &["conference_id"])).await?;
    m.create_table(
        table("commitment")
            .col(uuid("id").primary_key())
            .col(uuid("conference_id"))
            .col(uuid("student_id"))
            .col(uuid("owner_id"))
            .col(text("text"))
            .col(string_len("due_on", 10))
            .col(string_len("state", 24))
            .col(text("closing_word"))
            .col(big_integer("made_at"))
            .col(big_integer_null("closed_at"))
            .col(integer("version"))
            .foreign_key(&mut reference("commitment", "conference_id", "conference"))
            .foreign_key(&mut reference("commitment", "student_id", "person"))
            .foreign_key(&mut reference("commitment", "owner_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("commitment", &["student_id", "state"])).await?;
    m.create_index(index("commitment", &["owner_id", "state"])).await?;
    m.create_index(index("commitment", &["conference_id"])).await?;
    Ok(())
}
