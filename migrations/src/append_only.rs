//! Tables that only grow: the database itself refuses changes and deletions.
use sea_orm_migration::{prelude::*, sea_orm};

/// Makes the database refuse `UPDATE` and `DELETE` on `table`.
pub async fn append_only(m: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let connection = m.get_connection();
    if m.get_database_backend() == sea_orm::DatabaseBackend::Postgres {
        connection
            .execute_unprepared(&format!(
                "CREATE FUNCTION refuse_change_{table}() RETURNS trigger LANGUAGE plpgsql AS $$ \
                 BEGIN RAISE EXCEPTION '{table} is append-only'; END $$; \
                 CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} \
                 FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_{table}()"
            ))
            .await?;
    } else {
        for verb in ["UPDATE", "DELETE"] {
            connection
                .execute_unprepared(&format!(
                    "CREATE TRIGGER {table}_no_{} BEFORE {verb} ON {table} \
                     BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
                    verb.to_lowercase()
                ))
                .await?;
        }
    }
    Ok(())
}
