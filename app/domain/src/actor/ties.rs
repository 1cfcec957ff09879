//! What somebody holds today, in one statement: roles, live relations, and the record they opened for a reason.
use super::{LiveRelation, OpenRecord, live_relations};
use crate::{
    entity::{person, person_role, record_opening, relation, school},
    error::Result,
    id::Id,
    policy::OPENING,
    records::store::concerned,
    roster::types::{RelationKind, Role, SchoolKind},
    time::Date,
};
use sea_orm::{
    Condition, ConnectionTrait, FromQueryResult,
    sea_query::{Alias, Expr, ExprTrait, JoinType, Query, SelectStatement, UnionType},
};

#[derive(FromQueryResult)]
struct TieRow {
    tie: String,
    subject_id: Id,
    place_id: Option<Id>,
    until: Option<i64>,
}

/// What the query of ties calls a record that is open.
const OPENED: &str = "opened";

/// What somebody holds today.
pub(super) struct Ties {
    pub roles: Vec<(Id, Role)>,
    pub relations: Vec<LiveRelation>,
    pub opened: Option<OpenRecord>,
}

/// Reads them in one statement.
pub(super) async fn load(db: &impl ConnectionTrait, person_id: Id, today: Date, now: i64) -> Result<Ties> {
    let tie = Alias::new("tie");
    let subject = Alias::new("subject_id");
    let place = Alias::new("place_id");
    let until = Alias::new("until");
    let no_end = || Expr::cust("CAST(NULL AS BIGINT)");
    let mut ties = live_relations(person_id, today)
        .expr_as(Expr::col(relation::Column::Kind), tie.clone())
        .expr_as(Expr::col(relation::Column::StudentId), subject.clone())
        .expr_as(Expr::col(relation::Column::SectionId), place.clone())
        .expr_as(no_end(), until.clone())
        .to_owned();
    // A role at the district holds at each of its schools: one installation serves one district.
    let home = Alias::new("home");
    let roles = Query::select()
        .expr_as(Expr::col((person_role::Entity, person_role::Column::Role)), tie.clone())
        .expr_as(Expr::col((person_role::Entity, person_role::Column::PersonId)), subject.clone())
        .expr_as(Expr::col((school::Entity, school::Column::Id)), place.clone())
        .expr_as(no_end(), until.clone())
        .from(person_role::Entity)
        .join_as(
            JoinType::InnerJoin,
            school::Entity,
            home.clone(),
            Expr::col((home.clone(), school::Column::Id)).equals((person_role::Entity, person_role::Column::SchoolId)),
        )
        .join(
            JoinType::InnerJoin,
            school::Entity,
            Condition::any()
                .add(Expr::col((school::Entity, school::Column::Id)).equals((home.clone(), school::Column::Id)))
                .add(Expr::col((home, school::Column::Kind)).eq(SchoolKind::District)),
        )
        .and_where(Expr::col((person_role::Entity, person_role::Column::PersonId)).eq(person_id))
        .to_owned();
    let opened = open_records(person_id, today, now)
        .expr_as(Expr::cust(format!("'{OPENED}'")), tie)
        .expr_as(Expr::col((record_opening::Entity, record_opening::Column::StudentId)), subject)
        .expr_as(Expr::col((person::Entity, person::Column::SchoolId)), place)
        .expr_as(Expr::col((record_opening::Entity, record_opening::Column::EndsAt)), until)
        .to_owned();
    ties.union(UnionType::All, roles).union(UnionType::All, opened);
    let rows = TieRow::find_by_statement(db.get_database_backend().build(&ties)).all(db).await?;
    let mut held = Ties { roles: Vec::new(), relations: Vec::new(), opened: None };
    let mut openings = Vec::new();
    for row in rows {
        if row.tie == OPENED {
            openings.push(row);
        } else if row.subject_id == person_id {
            if let (Some(role), Some(at)) = (Role::from_word(&row.tie), row.place_id) {
                held.roles.push((at, role));
            }
        } else if let Some(kind) = RelationKind::from_word(&row.tie) {
            held.relations.push(LiveRelation { student_id: row.subject_id, kind, section_id: row.place_id });
        }
    }
    held.opened = openings.into_iter().find_map(|row| still_open(&held, &row));
    Ok(held)
}

/// A record stays open to who may open it: a role that ended, or a tie to the student that began meanwhile, closes it.
fn still_open(held: &Ties, row: &TieRow) -> Option<OpenRecord> {
    let administers = held.roles.iter().any(|(at, role)| Some(*at) == row.place_id && OPENING.contains(role));
    let apart = !held.relations.iter().any(|relation| relation.student_id == row.subject_id);
    (administers && apart).then_some(OpenRecord { student_id: row.subject_id, until: row.until? })
}

/// The records that `person_id` opened and whose time lasts, unless the person is family or a restriction names them.
fn open_records(person_id: Id, today: Date, now: i64) -> SelectStatement {
    use record_opening::Column as O;
    let of = |column: O| Expr::col((record_opening::Entity, column));
    Query::select()
        .from(record_opening::Entity)
        .inner_join(
            person::Entity,
            Expr::col((person::Entity, person::Column::Id)).equals((record_opening::Entity, O::StudentId)),
        )
        .and_where(of(O::ActorId).eq(person_id))
        .and_where(of(O::ClosedAt).is_null())
        .and_where(of(O::EndsAt).gt(now))
        .cond_where(concerned(person_id, &of(O::StudentId), today).not())
        .to_owned()
}
