//! A school that upgrades: a restriction that was on file before the rule of two people stays in force.
use crate::support::{Engine, TestApp, both};
use domain::{entity::restriction, records::store::in_force};
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, EntityTrait, QueryFilter};

/// The migration that gives a restriction its second person.
const OURS: &str = "m20261123_000009_records";

both! {
    async fn a_restriction_on_file_stays_in_force(app: TestApp) {
        // On SQLite beside the app's own database, on PostgreSQL in a schema of its own.
        let url = match app.engine {
            Engine::Sqlite => "sqlite::memory:".to_owned(),
            Engine::Postgres => app.url().to_owned(),
        };
        let mut options = ConnectOptions::new(url);
        options.max_connections(1).sqlx_logging(false);
        let db = Database::connect(options).await.unwrap();
        if app.engine == Engine::Postgres {
            db.execute_unprepared("CREATE SCHEMA before; SET search_path TO before").await.unwrap();
        }
        let before = Migrator::migrations().iter().position(|migration| migration.name() == OURS).expect("our migration");
        Migrator::up(&db, Some(u32::try_from(before).unwrap())).await.unwrap();
        let key = |n: u128| match app.engine {
            Engine::Sqlite => format!("x'{}'", domain::id::Uuid::from_u128(n).simple()),
            Engine::Postgres => format!("'{}'", domain::id::Uuid::from_u128(n)),
        };
        let [school, father, child, order] = [1, 2, 3, 4].map(key);
        let person = |id: &str| {
            format!(
                "INSERT INTO person (id, school_id, given_name, family_name, name_folded, active) \
                 VALUES ({id}, {school}, 'A', 'B', 'a b', TRUE)"
            )
        };
        for sql in [
            format!("INSERT INTO school (id, name, kind, time_zone, active) VALUES ({school}, 'N', 'school', 'UTC', TRUE)"),
            person(&father),
            person(&child),
            format!(
                "INSERT INTO restriction (id, adult_id, student_id, document, starts_on) \
                 VALUES ({order}, {father}, {child}, 'Order 7', '2026-01-01')"
            ),
        ] {
            db.execute_unprepared(&sql).await.unwrap();
        }
        Migrator::up(&db, None).await.unwrap();
        let held = restriction::Entity::find().filter(in_force("2026-11-02".parse().unwrap())).all(&db).await.unwrap();
        assert_eq!(held.len(), 1, "nobody's access comes back because the software is newer");
        assert_eq!((held[0].version, held[0].confirmed_by), (1, None));
    }
}
