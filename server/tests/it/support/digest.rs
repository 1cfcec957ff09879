//! What is stored, all of it: every row of every table, so that a test can say "nothing changed".
use super::TestApp;
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};
use std::collections::BTreeMap;

/// Reads the whole database in one statement.
pub struct Digest {
    sql: String,
}

impl Digest {
    /// Learns the tables and columns. When a session was last seen is left out, and who saw what: looking at a page moves both.
    pub async fn of(app: &TestApp) -> Self {
        let (tables, columns) = match app.db.backend() {
            DatabaseBackend::Postgres => (
                "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
                "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2",
            ),
            _ => (
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
                "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1, 2",
            ),
        };
        let tables: Vec<String> = rows(app, tables).await.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        let mut of: BTreeMap<String, Vec<String>> = tables.into_iter().map(|table| (table, Vec::new())).collect();
        for row in rows(app, columns).await {
            let (table, column): (String, String) = (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
            let moves = table == "session" && (column == "seen_at" || column == "idle_ends_at");
            if let Some(columns) = of.get_mut(&table).filter(|_| !moves) {
                columns.push(column);
            }
        }
        of.remove("disclosure");
        assert!(of.len() > 30, "the tables are found: {of:?}");
        let parts: Vec<String> = of.iter().map(|(table, columns)| part(app.db.backend(), table, columns)).collect();
        Self { sql: parts.join(" UNION ALL ") }
    }

    /// Every table with its rows as one text.
    pub async fn read(&self, app: &TestApp) -> BTreeMap<String, String> {
        let found = rows(app, &self.sql).await;
        found.iter().map(|row| (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())).collect()
    }
}

fn part(backend: DatabaseBackend, table: &str, columns: &[String]) -> String {
    if backend == DatabaseBackend::Postgres {
        let line: Vec<String> = columns.iter().map(|column| format!("coalesce(\"{column}\"::text, '-')")).collect();
        let line = line.join(" || ',' || ");
        return format!("SELECT '{table}', coalesce(string_agg({line}, '|' ORDER BY {line}), '') FROM \"{table}\"");
    }
    let line: Vec<String> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
    let line = line.join(" || ',' || ");
    format!(
        "SELECT '{table}', coalesce((SELECT group_concat(line, '|') FROM (SELECT {line} AS line FROM \"{table}\" ORDER BY 1)), '')"
    )
}

async fn rows(app: &TestApp, sql: &str) -> Vec<sea_orm::QueryResult> {
    let db = app.db.writer();
    db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.expect("the database is read")
}

/// The tables that differ.
pub fn changed(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<String> {
    before.iter().filter(|(table, rows)| after.get(*table) != Some(*rows)).map(|(table, _)| table.clone()).collect()
}
