//! How conferences are found: every query starts from [`visible_to`], which says in SQL what `policy` says of one.
use super::types::{ConferenceState, GuestKind, Rsvp};
use crate::{
    actor::{self, Actor, display_name},
    db::WriteTx,
    entity::{agenda_item, conference, guest, person, question, relation, school},
    error::{Error, Obstacle, Result},
    id::Id,
    policy::{Meeting, READERS_FAMILY, RESPONSIBLE},
    roster::types::Role,
    time::{Date, TimeZone, zone},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect,
    Select, Set,
    sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement},
};

/// The conferences this actor may see: one's own, those one hosts or is invited to while one answers for the student, and,
/// for coordinators, those of the school's students. Agrees with [`crate::policy::can_read_meeting`].
pub fn visible_to(actor: &Actor) -> Condition {
    let schools = actor.schools_as(&[Role::Coordinator]);
    let students = Query::select()
        .column(person::Column::Id)
        .from(person::Entity)
        .and_where(person::Column::SchoolId.is_in(schools))
        .to_owned();
    at_the_table(actor).add(conference::Column::StudentId.in_subquery(students))
}

/// The conferences whose pack this actor may read. Agrees with [`crate::policy::can_read_pack`].
pub fn at_the_table(actor: &Actor) -> Condition {
    let invited = Query::select()
        .column(guest::Column::ConferenceId)
        .from(guest::Entity)
        .and_where(guest::Column::PersonId.eq(actor.person_id))
        .to_owned();
    let attends = Condition::all()
        .add(conference::Column::Id.in_subquery(invited))
        .add(conference::Column::StudentId.in_subquery(actor.live_students(READERS_FAMILY)));
    Condition::any().add(conference::Column::StudentId.eq(actor.person_id)).add(hosted_by(actor)).add(attends)
}

/// The conferences this actor hosts while answering for the student.
pub fn hosted_by(actor: &Actor) -> Condition {
    Condition::all()
        .add(conference::Column::HostId.eq(actor.person_id))
        .add(conference::Column::StudentId.in_subquery(actor.live_students(RESPONSIBLE)))
}

/// Whether the host of a conference answers for its student today, as a subquery to be tested with `EXISTS`.
pub fn live_host(today: Date) -> SelectStatement {
    actor::live(today)
        .expr(Expr::value(1))
        .and_where(
            Expr::col((relation::Entity, relation::Column::AdultId)).equals((conference::Entity, conference::Column::HostId)),
        )
        .and_where(
            Expr::col((relation::Entity, relation::Column::StudentId))
                .equals((conference::Entity, conference::Column::StudentId)),
        )
        .and_where(relation::Column::Kind.is_in(RESPONSIBLE.iter().copied()))
        .to_owned()
}

/// A conference with the names around it, as lists and pages show it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    pub id: Id,
    pub season_id: Option<Id>,
    pub student_id: Id,
    pub host_id: Option<Id>,
    pub state: ConferenceState,
    pub starts_at: Option<i64>,
    pub minutes: i32,
    pub place: String,
    pub opening_words: String,
    pub ready_at: Option<i64>,
    pub rehearsed_at: Option<i64>,
    pub held_at: Option<i64>,
    pub student_attended: Option<bool>,
    pub summary: String,
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
            C::SeasonId,
            C::StudentId,
            C::HostId,
            C::State,
            C::StartsAt,
            C::Minutes,
            C::Place,
            C::OpeningWords,
            C::ReadyAt,
            C::RehearsedAt,
            C::HeldAt,
            C::StudentAttended,
            C::Summary,
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

/// One conference to change, held against other writers, and the facts that the policy asks for.
pub async fn to_change(tx: &WriteTx, actor: &Actor, id: Id) -> Result<(conference::Model, Meeting)> {
    let found =
        conference::Entity::find_by_id(id).filter(visible_to(actor)).lock_exclusive().one(tx).await?.ok_or(Error::NotFound)?;
    let student = person::Entity::find_by_id(found.student_id).one(tx).await?.ok_or(Error::NotFound)?;
    let invited = guest::Entity::find()
        .filter(guest::Column::ConferenceId.eq(id))
        .filter(guest::Column::PersonId.eq(actor.person_id))
        .one(tx)
        .await?;
    let meeting = Meeting {
        student_id: found.student_id,
        host_id: found.host_id,
        school_id: student.school_id,
        invited: invited.is_some(),
        state: found.state,
    };
    Ok((found, meeting))
}

/// Writes a change over the version it was made from; another version in between is a conflict.
pub async fn change(tx: &WriteTx, before: &conference::Model, change: conference::ActiveModel) -> Result<()> {
    let change = conference::ActiveModel { updated_at: Set(tx.now), version: Set(before.version + 1), ..change };
    let done = conference::Entity::update_many()
        .set(change)
        .filter(conference::Column::Id.eq(before.id))
        .filter(conference::Column::Version.eq(before.version))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 { Err(Error::Conflict(Obstacle::Stale)) } else { Ok(()) }
}

/// Somebody invited, who answers for the student today.
#[derive(Clone, Debug, FromQueryResult)]
pub struct GuestRow {
    pub conference_id: Id,
    pub person_id: Id,
    pub kind: GuestKind,
    pub rsvp: Option<Rsvp>,
    pub attended: Option<bool>,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
}

impl GuestRow {
    /// The guest's name.
    pub fn name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }
}

/// The guests of these conferences, by name. Who no longer answers for the student, or may not, is no guest any more.
pub async fn guests(db: &impl ConnectionTrait, actor: &Actor, conference_ids: &[Id]) -> Result<Vec<GuestRow>> {
    let live = actor::live(actor.today)
        .expr(Expr::value(1))
        .and_where(Expr::col((relation::Entity, relation::Column::AdultId)).equals((guest::Entity, guest::Column::PersonId)))
        .and_where(
            Expr::col((relation::Entity, relation::Column::StudentId))
                .equals((conference::Entity, conference::Column::StudentId)),
        )
        .and_where(relation::Column::Kind.is_in(READERS_FAMILY.iter().copied()))
        .to_owned();
    let guests = guest::Entity::find()
        .select_only()
        .columns([
            guest::Column::ConferenceId,
            guest::Column::PersonId,
            guest::Column::Kind,
            guest::Column::Rsvp,
            guest::Column::Attended,
        ])
        .columns([person::Column::GivenName, person::Column::FamilyName, person::Column::PreferredName])
        .join(
            JoinType::InnerJoin,
            guest::Entity::belongs_to(conference::Entity).from(guest::Column::ConferenceId).to(conference::Column::Id).into(),
        )
        .join(
            JoinType::InnerJoin,
            guest::Entity::belongs_to(person::Entity).from(guest::Column::PersonId).to(person::Column::Id).into(),
        )
        .filter(visible_to(actor))
        .filter(conference::Column::Id.is_in(conference_ids.iter().copied()))
        .filter(Expr::exists(live))
        .order_by_asc(person::Column::NameFolded)
        .order_by_asc(person::Column::Id)
        .into_model::<GuestRow>()
        .all(db)
        .await?;
    Ok(guests)
}

/// A question of the family, and who asks.
#[derive(Clone, Debug, FromQueryResult)]
pub struct QuestionRow {
    pub id: Id,
    pub asker_id: Id,
    pub text: String,
    pub asked_at: i64,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
}

impl QuestionRow {
    /// Who asks.
    pub fn asker_name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }
}

/// The questions of one conference, for the people at its table.
pub async fn questions(db: &impl ConnectionTrait, actor: &Actor, conference_id: Id) -> Result<Vec<QuestionRow>> {
    let questions = question::Entity::find()
        .select_only()
        .columns([question::Column::Id, question::Column::AskerId, question::Column::Text, question::Column::AskedAt])
        .columns([person::Column::GivenName, person::Column::FamilyName, person::Column::PreferredName])
        .join(
            JoinType::InnerJoin,
            question::Entity::belongs_to(conference::Entity)
                .from(question::Column::ConferenceId)
                .to(conference::Column::Id)
                .into(),
        )
        .join(
            JoinType::InnerJoin,
            question::Entity::belongs_to(person::Entity).from(question::Column::AskerId).to(person::Column::Id).into(),
        )
        .filter(at_the_table(actor))
        .filter(conference::Column::Id.eq(conference_id))
        .order_by_asc(question::Column::AskedAt)
        .order_by_asc(question::Column::Id)
        .into_model::<QuestionRow>()
        .all(db)
        .await?;
    Ok(questions)
}

/// What the student chose to show, in order, for the people at the table.
pub async fn items(db: &impl ConnectionTrait, actor: &Actor, conference_id: Id) -> Result<Vec<agenda_item::Model>> {
    let items = agenda_item::Entity::find()
        .join(
            JoinType::InnerJoin,
            agenda_item::Entity::belongs_to(conference::Entity)
                .from(agenda_item::Column::ConferenceId)
                .to(conference::Column::Id)
                .into(),
        )
        .filter(at_the_table(actor))
        .filter(conference::Column::Id.eq(conference_id))
        .order_by_asc(agenda_item::Column::Position)
        .order_by_asc(agenda_item::Column::Id)
        .all(db)
        .await?;
    Ok(items)
}

/// An item on the agenda of a conference that the actor leads.
pub async fn own_item(tx: &WriteTx, actor: &Actor, item_id: Id) -> Result<Option<agenda_item::Model>> {
    let item = agenda_item::Entity::find_by_id(item_id)
        .join(
            JoinType::InnerJoin,
            agenda_item::Entity::belongs_to(conference::Entity)
                .from(agenda_item::Column::ConferenceId)
                .to(conference::Column::Id)
                .into(),
        )
        .filter(conference::Column::StudentId.eq(actor.person_id))
        .one(tx)
        .await?;
    Ok(item)
}
