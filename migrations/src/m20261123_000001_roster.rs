//! Who is at school: schools, people, classes, and who is responsible for whom.
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
        table("school")
            .col(uuid("id").primary_key())
            .col(string_null("source_id").unique_key())
            .col(string("name"))
            .col(string_len("kind", 24))
            .col(string("time_zone"))
            .col(boolean("active"))
            .to_owned(),
    )
    .await?;
    m.create_table(
        table("term")
            .col(uuid("id").primary_key())
            .col(string_null("source_id").unique_key())
            .col(uuid("school_id"))
            .col(string("title"))
            .col(string_len("starts_on", 10))
            .col(string_len("ends_on", 10))
            .col(integer("school_year"))
            .foreign_key(&mut reference("term", "school_id", "school"))
            .to_owned(),
    )
    .await?;
    m.create_table(
        table("course")
            .col(uuid("id").primary_key())
            .col(string_null("source_id").unique_key())
            .col(uuid("school_id"))
            .col(string("title"))
            .col(string_null("code"))
            .foreign_key(&mut reference("course", "school_id", "school"))
            .to_owned(),
    )
    .await?;
    m.create_table(
        table("section")
            .col(uuid("id").primary_key())
            .col(string_null("source_id").unique_key())
            .col(uuid("school_id"))
            .col(uuid_null("course_id"))
            .col(string("title"))
            .col(string_len("kind", 24))
            .col(string_len_null("starts_on", 10))
            .col(string_len_null("ends_on", 10))
            .col(boolean("active"))
            .foreign_key(&mut reference("section", "school_id", "school"))
            .foreign_key(&mut reference("section", "course_id", "course"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("section", &["school_id"])).await?;
    m.create_table(
        table("person")
            .col(uuid("id").primary_key())
            .col(string_null("source_id").unique_key())
            .col(uuid("school_id"))
            .col(string("given_name"))
            .col(string("family_name"))
            .col(string_null("preferred_name"))
            .col(string("name_folded"))
            .col(string_null("grade"))
            .col(string_len_null("born_on", 10))
            .col(string_null("home_language"))
            .col(string_null("email"))
            .col(string_null("username"))
            .col(boolean("active"))
            .foreign_key(&mut reference("person", "school_id", "school"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("person", &["school_id", "name_folded"])).await?;
    m.create_table(
        table("person_role")
            .col(uuid("id").primary_key())
            .col(uuid("person_id"))
            .col(uuid("school_id"))
            .col(string_len("role", 24))
            .col(string_len("source", 24))
            .foreign_key(&mut reference("person_role", "person_id", "person"))
            .foreign_key(&mut reference("person_role", "school_id", "school"))
            .to_owned(),
    )
    .await?;
    m.create_index(unique("person_role", &["person_id", "school_id", "role"])).await?;
    m.create_table(
        table("enrolment")
            .col(uuid("id").primary_key())
            .col(string_null("source_id").unique_key())
            .col(uuid("section_id"))
            .col(uuid("person_id"))
            .col(string_len("role", 24))
            .col(string_len_null("starts_on", 10))
            .col(string_len_null("ends_on", 10))
            .foreign_key(&mut reference("enrolment", "section_id", "section"))
            .foreign_key(&mut reference("enrolment", "person_id", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(unique("enrolment", &["section_id", "person_id", "role"])).await?;
    m.create_index(index("enrolment", &["person_id"])).await?;
    m.create_table(
        table("advisory")
            .col(uuid("id").primary_key())
            .col(uuid("school_id"))
            .col(string("title"))
            .col(uuid_null("section_id"))
            .foreign_key(&mut reference("advisory", "school_id", "school"))
            .foreign_key(&mut reference("advisory", "section_id", "section"))
            .to_owned(),
    )
    .await?;
    m.create_index(unique("advisory", &["section_id"])).await?;
    m.create_table(
        table("relation")
            .col(uuid("id").primary_key())
            .col(uuid("adult_id"))
            .col(uuid("student_id"))
            .col(string_len("kind", 24))
            .col(uuid_null("section_id"))
            .col(uuid_null("advisory_id"))
            .col(string_len("starts_on", 10))
            .col(string_len_null("ends_on", 10))
            .col(string_len("source", 24))
            .foreign_key(&mut reference("relation", "adult_id", "person"))
            .foreign_key(&mut reference("relation", "student_id", "person"))
            .foreign_key(&mut reference("relation", "section_id", "section"))
            .foreign_key(&mut reference("relation", "advisory_id", "advisory"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("relation", &["adult_id", "kind"])).await?;
    m.create_index(index("relation", &["student_id", "kind"])).await?;
    m.create_table(
        table("restriction")
            .col(uuid("id").primary_key())
            .col(uuid("adult_id"))
            .col(uuid("student_id"))
            .col(string("document"))
            .col(string_len("starts_on", 10))
            .col(string_len_null("ends_on", 10))
            .col(uuid_null("entered_by"))
            .foreign_key(&mut reference("restriction", "adult_id", "person"))
            .foreign_key(&mut reference("restriction", "student_id", "person"))
            .foreign_key(&mut reference("restriction", "entered_by", "person"))
            .to_owned(),
    )
    .await?;
    m.create_index(index("restriction", &["adult_id", "student_id"])).await?;
    m.create_table(
        table("import_run")
            .col(uuid("id").primary_key())
            .col(big_integer("imported_at"))
            .col(string("format"))
            .col(text("summary"))
            .to_owned(),
    )
    .await?;
    Ok(())
}
