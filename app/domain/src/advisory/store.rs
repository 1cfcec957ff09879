//! Reads the students of an adult with their status, in one statement.
use crate::{actor::Actor, error::Result, id::Id, roster::types::RelationKind};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

/// One student and where things stand.
#[derive(Clone, Debug, FromQueryResult)]
pub struct StudentRow {
    /// The student.
    pub student_id: Id,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Preferred name.
    pub preferred_name: Option<String>,
    /// Grade.
    pub grade: Option<String>,
    /// Active goals, whether shared or not: a number, never a title.
    pub active_goals: i64,
    /// The last check-in, UTC milliseconds.
    pub last_check_in_at: Option<i64>,
    /// Since when a reflection waits for a review, UTC milliseconds.
    pub waiting_since: Option<i64>,
    /// The next conference, UTC milliseconds.
    pub conference_at: Option<i64>,
}

/// Students for whom the actor answers in this way, the longest unheard first.
pub async fn students(
    db: &impl ConnectionTrait,
    actor: &Actor,
    kind: RelationKind,
    offset: u64,
    limit: u64,
) -> Result<Vec<StudentRow>> {
    let ids = actor.students_as(kind);
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let marks: Vec<String> = (2..ids.len() + 2).map(|index| format!("${index}")).collect();
    let sql = format!(
        "SELECT p.id AS student_id, p.given_name, p.family_name, p.preferred_name, p.grade, \
         (SELECT COUNT(*) FROM goal g WHERE g.owner_id = p.id AND g.state = 'active') AS active_goals, \
         (SELECT MAX(g.last_check_in_at) FROM goal g WHERE g.owner_id = p.id) AS last_check_in_at, \
         (SELECT MIN(f.waiting_since) FROM reflection f WHERE f.owner_id = p.id AND f.state IN ('shared', 'answered') \
          AND f.visibility <> 'private') AS waiting_since, \
         (SELECT MIN(c.starts_at) FROM conference c WHERE c.student_id = p.id AND c.state IN ('planned', 'preparing', 'ready') \
          AND c.starts_at > $1) AS conference_at \
         FROM person p WHERE p.active AND p.id IN ({}) \
         ORDER BY COALESCE((SELECT MAX(g.last_check_in_at) FROM goal g WHERE g.owner_id = p.id), 0), p.family_name, p.id \
         LIMIT {} OFFSET {offset}",
        marks.join(", "),
        limit + 1
    );
    let mut values: Vec<Value> = vec![actor.now.into()];
    values.extend(ids.into_iter().map(Value::from));
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(StudentRow::find_by_statement(statement).all(db).await?)
}
