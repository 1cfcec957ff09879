//! How the process of every student stands, read in one statement each: status, never content.
use crate::{
    actor,
    entity::{person, relation},
    error::Result,
    id::Id,
    roster::types::{RelationKind, Source},
    time::Date,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, FromQueryResult, Order, Statement, Value,
    sea_query::{Alias, CaseStatement, Expr, ExprTrait, SelectStatement},
};

/// One student's status.
#[derive(Clone, Debug, FromQueryResult)]
pub struct StatusRow {
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
    /// 1 when there is an active goal.
    pub has_goal: i32,
    /// 1 when a review was released.
    pub has_review: i32,
    /// 1 when a conference of the season was held.
    pub was_heard: i32,
    /// Since when a reflection waits for a review, UTC milliseconds.
    pub waiting_since: Option<i64>,
    /// The host's given name.
    pub host_given_name: Option<String>,
    /// The host's family name.
    pub host_family_name: Option<String>,
    /// The host's preferred name.
    pub host_preferred_name: Option<String>,
}

/// Students of one grade, counted.
#[derive(Clone, Debug, FromQueryResult)]
pub struct GradeRow {
    /// The grade.
    pub grade: Option<String>,
    /// Students.
    pub total: i64,
    /// Of them with an active goal.
    pub with_goal: i64,
    /// Of them with a released review.
    pub with_review: i64,
    /// Of them heard at a conference of the season.
    pub heard: i64,
}

/// Which students to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Without an active goal.
    Goal,
    /// Without a released review.
    Review,
    /// Not heard at a conference of the season.
    Conference,
}

const GOAL: &str = "EXISTS (SELECT 1 FROM goal g WHERE g.owner_id = p.id AND g.state = 'active')";
const REVIEW: &str = "EXISTS (SELECT 1 FROM review v JOIN reflection f ON f.id = v.reflection_id \
     WHERE f.owner_id = p.id AND v.state = 'released')";
const HEARD: &str = "EXISTS (SELECT 1 FROM conference c WHERE c.student_id = p.id AND c.state IN ('held', 'closed') \
     AND c.student_attended AND c.season_id IN (SELECT s.id FROM season s WHERE s.school_id = p.school_id AND s.starts_on = \
     (SELECT MAX(n.starts_on) FROM season n WHERE n.school_id = p.school_id)))";
const STUDENTS: &str = "FROM person p JOIN person_role r ON r.person_id = p.id AND r.role = 'student' AND r.school_id = p.school_id \
     WHERE p.active AND p.school_id IN ";

fn in_list(count: usize, from: usize) -> String {
    let marks: Vec<String> = (from..from + count).map(|index| format!("${index}")).collect();
    format!("({})", marks.join(", "))
}

/// The host of the student `p`, as making a season chooses one: of the active advisors of this day the first by rank, then
/// by id.
fn host_of(today: Date) -> SelectStatement {
    use relation::Column as R;
    let rank = Source::ALL
        .iter()
        .fold(CaseStatement::new(), |rank, source| rank.case(R::Source.eq(*source), i32::from(source.host_rank())));
    actor::live(today)
        .column((relation::Entity, R::AdultId))
        .inner_join(person::Entity, Expr::col((person::Entity, person::Column::Id)).equals((relation::Entity, R::AdultId)))
        .and_where(person::Column::Active.eq(true))
        .and_where(R::Kind.eq(RelationKind::Advisor))
        .and_where(Expr::col((relation::Entity, R::StudentId)).equals((Alias::new("p"), person::Column::Id)))
        .order_by_expr(rank.into(), Order::Asc)
        .order_by((relation::Entity, R::AdultId), Order::Asc)
        .limit(1)
        .to_owned()
}

/// Students of these schools who miss something, by name, with their host. One more than `limit` says there are more.
pub async fn missing(
    db: &impl ConnectionTrait,
    schools: &[Id],
    missing: Missing,
    today: Date,
    offset: u64,
    limit: u64,
) -> Result<Vec<StatusRow>> {
    let lacks = match missing {
        Missing::Goal => GOAL,
        Missing::Review => REVIEW,
        Missing::Conference => HEARD,
    };
    let schools_list = in_list(schools.len(), 1);
    let sql = format!(
        "SELECT p.id AS student_id, p.given_name, p.family_name, p.preferred_name, p.grade, \
         CASE WHEN {GOAL} THEN 1 ELSE 0 END AS has_goal, CASE WHEN {REVIEW} THEN 1 ELSE 0 END AS has_review, \
         CASE WHEN {HEARD} THEN 1 ELSE 0 END AS was_heard, \
         (SELECT MIN(f.waiting_since) FROM reflection f WHERE f.owner_id = p.id AND f.state IN ('shared', 'answered') \
          AND f.visibility <> 'private') AS waiting_since, \
         h.given_name AS host_given_name, h.family_name AS host_family_name, h.preferred_name AS host_preferred_name \
         {STUDENTS} {schools_list} AND NOT {lacks}"
    );
    // The host is joined between FROM and WHERE.
    let host = db.get_database_backend().build(&host_of(today));
    let host = format!("LEFT JOIN person h ON h.id = ({host}) WHERE p.active");
    let sql = sql.replacen("WHERE p.active", &host, 1)
        + &format!(" ORDER BY p.family_name, p.given_name, p.id LIMIT {} OFFSET {offset}", limit + 1);
    let values: Vec<Value> = schools.iter().map(|id| Value::from(*id)).collect();
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(StatusRow::find_by_statement(statement).all(db).await?)
}

/// Students of these schools by grade, counted by what they have.
pub async fn by_grade(db: &impl ConnectionTrait, schools: &[Id]) -> Result<Vec<GradeRow>> {
    let sql = format!(
        "SELECT p.grade, COUNT(*) AS total, COALESCE(SUM(CASE WHEN {GOAL} THEN 1 ELSE 0 END), 0) AS with_goal, \
         COALESCE(SUM(CASE WHEN {REVIEW} THEN 1 ELSE 0 END), 0) AS with_review, \
         COALESCE(SUM(CASE WHEN {HEARD} THEN 1 ELSE 0 END), 0) AS heard {STUDENTS} {} GROUP BY p.grade ORDER BY p.grade",
        in_list(schools.len(), 1)
    );
    let values: Vec<Value> = schools.iter().map(|id| Value::from(*id)).collect();
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(GradeRow::find_by_statement(statement).all(db).await?)
}
