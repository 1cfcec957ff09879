//! Conferences with the names around them, as lists and pages show them.
use super::{live_host, visible_to};
use crate::{
    actor::{Actor, display_name},
    conferences::types::{ConferenceState, Rsvp},
    entity::{agenda_item, conference, guest, person, question, school},
    error::{Error, Result},
    id::Id,
    policy::Meeting,
    time::{TimeZone, zone},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, Order, QueryFilter, QueryOrder, QuerySelect,
    Select,
    sea_query::{Alias, CaseStatement, Expr, ExprTrait, Query, SimpleExpr},
};

/// A conference with the names around it, as lists and pages show it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    pub id: Id,
    pub student_id: Id,
    pub host_id: Option<Id>,
    pub state: ConferenceState,
    pub starts_at: Option<i64>,
    pub minutes: i32,
    pub place: String,
    pub opening_words: String,
    pub rehearsed_at: Option<i64>,
    pub held_at: Option<i64>,
    pub student_attended: Option<bool>,
    pub summary: String,
    pub cancel_word: String,
    pub created_at: i64,
    pub version: i32,
    pub school_id: Id,
    pub time_zone: String,
    pub student_given: String,
    pub student_family: String,
    pub student_preferred: Option<String>,
    pub host_given: Option<String>,
    pub host_family: Option<String>,
    pub host_preferred: Option<String>,
    pub guest_id: Option<Id>,
    pub rsvp: Option<Rsvp>,
    pub host_live: bool,
    pub items: i64,
    pub questions: i64,
}

impl Row {
    /// The student's name.
    pub fn student_name(&self) -> String {
        display_name(self.student_preferred.as_deref(), &self.student_given, &self.student_family)
    }

    /// What the student is called.
    pub fn student_called(&self) -> String {
        display_name(self.student_preferred.as_deref(), &self.student_given, "")
    }

    /// Who hosts it, while answering for the student.
    pub fn host(&self) -> Option<(Id, String)> {
        let id = self.host_id.filter(|_| self.host_live)?;
        let given = self.host_given.as_deref()?;
        Some((id, display_name(self.host_preferred.as_deref(), given, self.host_family.as_deref().unwrap_or_default())))
    }

    /// The school's zone.
    pub fn zone(&self) -> TimeZone {
        zone(&self.time_zone)
    }

    /// The facts that the policy asks for.
    pub fn meeting(&self) -> Meeting {
        Meeting {
            id: self.id,
            student_id: self.student_id,
            host_id: self.host_id,
            school_id: self.school_id,
            invited: self.guest_id.is_some(),
            state: self.state,
        }
    }
}

fn count_of(from: impl EntityTrait, key: impl ColumnTrait) -> Expr {
    let count = Query::select()
        .expr(Expr::cust("COUNT(*)"))
        .from(from.table_ref())
        .and_where(key.into_expr().equals((conference::Entity, conference::Column::Id)))
        .to_owned();
    Expr::SubQuery(None, Box::new(count.into()))
}

/// Every conference the actor may see, with the names around it and the actor's own place on the guest list.
pub fn rows(actor: &Actor) -> Select<conference::Entity> {
    use conference::Column as C;
    let (student, host) = (Alias::new("student"), Alias::new("host"));
    let person_id = actor.person_id;
    let mut to_guest: sea_orm::RelationDef =
        conference::Entity::belongs_to(guest::Entity).from(C::Id).to(guest::Column::ConferenceId).into();
    to_guest =
        to_guest.on_condition(move |_, right| Condition::all().add(Expr::col((right, guest::Column::PersonId)).eq(person_id)));
    let mut rows = conference::Entity::find()
        .select_only()
        .columns([
            C::Id,
            C::StudentId,
            C::HostId,
            C::State,
            C::StartsAt,
            C::Minutes,
            C::Place,
            C::OpeningWords,
            C::RehearsedAt,
            C::HeldAt,
            C::StudentAttended,
            C::Summary,
            C::CancelWord,
            C::CreatedAt,
            C::Version,
        ])
        .expr_as(Expr::col((student.clone(), person::Column::SchoolId)), "school_id")
        .column_as(school::Column::TimeZone, "time_zone")
        .column_as(guest::Column::Id, "guest_id")
        .column_as(guest::Column::Rsvp, "rsvp")
        .expr_as(Expr::exists(live_host(actor.today)), "host_live")
        .expr_as(count_of(agenda_item::Entity, agenda_item::Column::ConferenceId), "items")
        .expr_as(count_of(question::Entity, question::Column::ConferenceId), "questions");
    for (alias, prefix) in [(&student, "student"), (&host, "host")] {
        rows = rows
            .expr_as(Expr::col((alias.clone(), person::Column::GivenName)), format!("{prefix}_given"))
            .expr_as(Expr::col((alias.clone(), person::Column::FamilyName)), format!("{prefix}_family"))
            .expr_as(Expr::col((alias.clone(), person::Column::PreferredName)), format!("{prefix}_preferred"));
    }
    rows.join_as(
        JoinType::InnerJoin,
        conference::Entity::belongs_to(person::Entity).from(C::StudentId).to(person::Column::Id).into(),
        student.clone(),
    )
    .join_as(
        JoinType::LeftJoin,
        conference::Entity::belongs_to(person::Entity).from(C::HostId).to(person::Column::Id).into(),
        host,
    )
    .join(JoinType::InnerJoin, {
        let mut to_school: sea_orm::RelationDef =
            person::Entity::belongs_to(school::Entity).from(person::Column::SchoolId).to(school::Column::Id).into();
        to_school.from_tbl = to_school.from_tbl.alias(student);
        to_school
    })
    .join(JoinType::LeftJoin, to_guest)
    .filter(visible_to(actor))
}

/// In the order of time; who has no time yet comes last.
pub fn by_time(rows: Select<conference::Entity>) -> Select<conference::Entity> {
    rows.order_by_asc(conference::Column::StartsAt.is_null())
        .order_by_asc(conference::Column::StartsAt)
        .order_by_asc(Expr::col((Alias::new("student"), person::Column::NameFolded)))
        .order_by_asc(conference::Column::Id)
}

/// What lies ahead from `today_at` on (UTC milliseconds) in the order of time, then what should have been recorded or planned
/// again, newest first.
pub fn next_first(rows: Select<conference::Entity>, today_at: i64) -> Select<conference::Entity> {
    use conference::Column as C;
    let ahead = C::State.is_in(ConferenceState::AHEAD).and(C::StartsAt.is_null().or(C::StartsAt.gte(today_at)));
    let at = Expr::col((conference::Entity, C::StartsAt));
    let group: SimpleExpr = CaseStatement::new().case(ahead.clone(), 0).finally(1).into();
    let nearest: SimpleExpr = CaseStatement::new().case(ahead, at.clone()).finally(at.mul(-1_i64)).into();
    rows.order_by(group, Order::Asc).order_by_asc(C::StartsAt.is_null()).order_by(nearest, Order::Asc).order_by_asc(C::Id)
}

/// By host, and for each in the order of time; those without a host come last.
pub fn by_host(rows: Select<conference::Entity>) -> Select<conference::Entity> {
    let host = |column| Expr::col((Alias::new("host"), column));
    by_time(
        rows.order_by_asc(conference::Column::HostId.is_null())
            .order_by_asc(host(person::Column::NameFolded))
            .order_by_asc(host(person::Column::Id)),
    )
}

/// One conference with the names around it.
pub async fn row(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Row> {
    let row = rows(actor).filter(conference::Column::Id.eq(id)).into_model::<Row>().one(db).await?;
    row.ok_or(Error::NotFound)
}
