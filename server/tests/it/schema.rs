//! The entities say what the schema is: compared with the live one on both databases.
use crate::support::{Engine, TestApp, both};
use domain::entity::*;
use sea_orm::{ConnectionTrait, EntityTrait, Iden, Iterable, QuerySelect, Statement};
use std::collections::BTreeSet;

/// The columns of a table in the live database.
async fn columns(app: &TestApp, table: &str) -> BTreeSet<String> {
    let db = app.db.writer();
    let sql = match app.db.backend() {
        sea_orm::DatabaseBackend::Postgres => {
            format!("SELECT column_name::text FROM information_schema.columns WHERE table_name = '{table}'")
        }
        _ => format!("SELECT name FROM pragma_table_info('{table}')"),
    };
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

macro_rules! compare {
    ($app:ident, $($entity:ident),+ $(,)?) => {$(
        let expected: BTreeSet<String> = $entity::Column::iter().map(|column| column.to_string()).collect();
        assert_eq!(columns(&$app, stringify!($entity)).await, expected, "{}", stringify!($entity));
        // Every column decodes as the type of its field.
        $entity::Entity::find().limit(1).all($app.db.writer()).await.expect(stringify!($entity));
    )+};
}

both! {
    async fn entities_and_schema_agree(app: TestApp) {
        compare!(
            app, account, advisory, agenda_item, audit, check_in, commitment, conference, course, disclosure, enrolment, familiar, flash,
            goal, goal_version, guest, guest_pass, guest_visit, half_sign_in, idempotency, identity, identity_ask, import_run,
            installation, message, named_reader, person, person_role, prompt, question, record_opening, record_request,
            recovery_code, reflection, reflection_version, relation, restriction, restriction_flag, review, school, season,
            second_step, section, session, sign_in_card, sign_in_link, step, term, throttle,
        );
    }

    async fn the_embedded_sqlite_keeps_its_plans(app: TestApp) {
        // PostgreSQL is the school's own, and has nothing to be built with.
        if app.db.backend() == sea_orm::DatabaseBackend::Sqlite {
            let sql = "SELECT compile_options FROM pragma_compile_options \
                       WHERE compile_options IN ('ENABLE_QPSG', 'ENABLE_MEMORY_MANAGEMENT')";
            let rows = app.db.writer().query_all_raw(Statement::from_string(app.db.backend(), sql)).await.unwrap();
            let found: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
            assert_eq!(found, ["ENABLE_QPSG"], "SQLite is built with LIBSQLITE3_FLAGS of .cargo/config.toml");
        }
    }

    async fn the_audit_table_refuses_changes(app: TestApp) {
        let world = app.world().await;
        let before = audit::Entity::find().all(app.db.writer()).await.unwrap();
        assert!(!before.is_empty(), "the import is on record");
        for sql in ["DELETE FROM audit", "UPDATE audit SET action = 'x'"] {
            let refused = app.db.writer().execute_unprepared(sql).await.unwrap_err();
            assert!(refused.to_string().contains("append-only"), "{refused}");
        }
        assert_eq!(audit::Entity::find().all(app.db.writer()).await.unwrap(), before);
        drop(world);
    }
}
