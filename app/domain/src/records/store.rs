//! How records are found: who is who, what was seen and changed, requests, and restrictions.
mod held;
mod lines;
mod openings;
mod requests;
mod restrictions;

pub use held::{HeldRow, family_held, school_counts, student_held};
pub use lines::{Change, SeenLine, Whose, changes, seen_lines};
pub use openings::{concerned, hold, is_concerned, is_student, is_told, open_of, openings_at, openings_of, to_tell};
pub use requests::{RequestRow, request, request_locked, requests_by, requests_for, visible_to as requests_visible_to};
pub use restrictions::{
    FlagRow, RestrictionRow, flag_locked, flags, in_force, named_adults, not_over, of_pair, on_file, related_adults, restriction,
    restriction_locked, restrictions, students_named, visible_to as restrictions_visible_to,
};

use crate::{
    actor::display_name,
    entity::{person, school},
    error::Result,
    id::Id,
    time::{Date, TimeZone, day_of, parse_date, zone},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};
use std::collections::HashMap;

/// Rows of a page of a list.
pub const PAGE: u64 = 20;

/// A student, with what decides whose rights hold: the birthday and the clock of the school.
#[derive(Clone, Debug, FromQueryResult)]
pub struct StudentRow {
    /// The student.
    pub id: Id,
    /// Their school.
    pub school_id: Id,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
    born_on: Option<String>,
    time_zone: String,
}

impl StudentRow {
    /// The student's name.
    pub fn name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }

    /// The zone of the student's school.
    pub fn zone(&self) -> TimeZone {
        zone(&self.time_zone)
    }

    /// The day at the student's school.
    pub fn today(&self, now: i64) -> Date {
        day_of(now, &self.zone())
    }

    /// The student's birthday.
    pub fn born_on(&self) -> Option<Date> {
        self.born_on.as_deref().and_then(parse_date)
    }
}

/// A student by id. What the actor may know of them is for the policy: nothing here is shown before it was asked.
pub async fn student(db: &impl ConnectionTrait, id: Id) -> Result<Option<StudentRow>> {
    Ok(person::Entity::find_by_id(id)
        .select_only()
        .columns([
            person::Column::Id,
            person::Column::SchoolId,
            person::Column::GivenName,
            person::Column::FamilyName,
            person::Column::PreferredName,
            person::Column::BornOn,
        ])
        .column(school::Column::TimeZone)
        .join(
            JoinType::InnerJoin,
            person::Entity::belongs_to(school::Entity).from(person::Column::SchoolId).to(school::Column::Id).into(),
        )
        .into_model::<StudentRow>()
        .one(db)
        .await?)
}

/// The names of these people, who stand in rows that the actor may see. One statement.
pub async fn names(db: &impl ConnectionTrait, mut ids: Vec<Id>) -> Result<HashMap<Id, String>> {
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(db).await?;
    let name = |row: &person::Model| display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name);
    Ok(people.iter().map(|row| (row.id, name(row))).collect())
}

/// The people of these schools, as a subquery.
fn people_of(schools: &[Id]) -> SelectStatement {
    Query::select()
        .column(person::Column::Id)
        .from(person::Entity)
        .and_where(person::Column::SchoolId.is_in(schools.iter().copied()))
        .to_owned()
}

/// People whose folded name holds every word, as a condition on `person`.
fn named(words: &str) -> Condition {
    crate::text::fold(words).split(' ').filter(|word| !word.is_empty()).fold(Condition::all(), |found, word| {
        let escaped: String =
            word.chars().flat_map(|c| if matches!(c, '%' | '_' | '\\') { vec!['\\', c] } else { vec![c] }).collect();
        let like = sea_orm::sea_query::LikeExpr::new(format!("%{escaped}%")).escape('\\');
        found.add(Expr::col((person::Entity, person::Column::NameFolded)).like(like))
    })
}
