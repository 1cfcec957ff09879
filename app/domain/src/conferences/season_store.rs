//! What a season is made of: students, the adults who answer for them, and counts that name nobody.
use super::{
    store,
    types::{ConferenceState, GuestKind, Rsvp},
};
use crate::{
    actor::{self, Actor, display_name},
    db::WriteTx,
    entity::{conference, guest, person, person_role, relation, school, season},
    error::Result,
    id::{Id, new_id},
    policy::RESPONSIBLE,
    roster::types::{RelationKind, Role, Source},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, RelationDef, Select, Set,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};

/// Rows of one insert: far below the 32,766 values that a statement may carry.
const CHUNK: usize = 500;

/// Seasons that one list shows: those of some years at every school of a district.
const SEASONS_MOST: u64 = 100;

/// The seasons of the actor's schools.
pub fn visible_to(actor: &Actor) -> Condition {
    Condition::all().add(season::Column::SchoolId.is_in(actor.schools_as(&[Role::Coordinator])))
}

/// The newest seasons of the actor's schools, each with its school.
pub async fn seasons(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<(season::Model, Option<school::Model>)>> {
    let to_school: RelationDef =
        season::Entity::belongs_to(school::Entity).from(season::Column::SchoolId).to(school::Column::Id).into();
    let seasons = season::Entity::find()
        .join(JoinType::LeftJoin, to_school)
        .select_also(school::Entity)
        .filter(visible_to(actor))
        .order_by_desc(season::Column::StartsOn)
        .order_by_asc(season::Column::Id)
        .limit(SEASONS_MOST)
        .all(db)
        .await?;
    Ok(seasons)
}

/// The active schools that the actor coordinates and at which somebody is a student: a district office has no conferences.
fn plannable(actor: &Actor) -> Select<school::Entity> {
    let coordinated = actor.schools_as(&[Role::Coordinator]);
    let with_students = students_of(&coordinated).clear_selects().column((person::Entity, person::Column::SchoolId)).to_owned();
    school::Entity::find()
        .filter(school::Column::Id.is_in(coordinated))
        .filter(school::Column::Active.eq(true))
        .filter(school::Column::Id.in_subquery(with_students))
        .order_by_asc(school::Column::Id)
}

/// The schools of the actor at which a season is open.
fn with_open_season(actor: &Actor) -> SelectStatement {
    Query::select()
        .column(season::Column::SchoolId)
        .from(season::Entity)
        .cond_where(visible_to(actor))
        .and_where(season::Column::EndsOn.gte(actor.today.to_string()))
        .to_owned()
}

/// The schools that the actor coordinates, that have students and no open season, held against other coordinators.
pub async fn schools_without_season(tx: &WriteTx, actor: &Actor) -> Result<Vec<school::Model>> {
    let schools = plannable(actor).lock_exclusive().all(tx).await?;
    // Asked once the schools are held: a season that somebody made meanwhile is seen.
    let busy = with_open_season(actor);
    let busy = school::Entity::find().filter(school::Column::Id.in_subquery(busy)).all(tx).await?;
    Ok(schools.into_iter().filter(|school| busy.iter().all(|other| other.id != school.id)).collect())
}

/// Whether there is a school for which [`schools_without_season`] would make one.
pub async fn can_make(db: &impl ConnectionTrait, actor: &Actor) -> Result<bool> {
    let free = plannable(actor).filter(school::Column::Id.not_in_subquery(with_open_season(actor)));
    Ok(free.one(db).await?.is_some())
}

/// A student whose conference is to be made.
#[derive(Clone, Debug, FromQueryResult)]
pub struct StudentRow {
    pub id: Id,
    pub school_id: Id,
}

fn students_of(schools: &[Id]) -> SelectStatement {
    let same = Expr::col((person_role::Entity, person_role::Column::SchoolId)).equals((person::Entity, person::Column::SchoolId));
    Query::select()
        .column((person::Entity, person::Column::Id))
        .from(person::Entity)
        .inner_join(
            person_role::Entity,
            Expr::col((person_role::Entity, person_role::Column::PersonId)).equals((person::Entity, person::Column::Id)),
        )
        .and_where(same)
        .and_where(person_role::Column::Role.eq(Role::Student))
        .and_where(person::Column::Active.eq(true))
        .and_where(person::Column::SchoolId.is_in(schools.iter().copied()))
        .to_owned()
}

/// The active students of these schools, by name.
pub async fn students(tx: &WriteTx, schools: &[Id]) -> Result<Vec<StudentRow>> {
    let students = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::SchoolId])
        .filter(person::Column::Id.in_subquery(students_of(schools)))
        .order_by_asc(person::Column::NameFolded)
        .order_by_asc(person::Column::Id)
        .into_model::<StudentRow>()
        .all(tx)
        .await?;
    Ok(students)
}

/// An adult who answers for a student today.
#[derive(Clone, Debug, FromQueryResult)]
pub struct TieRow {
    pub student_id: Id,
    pub adult_id: Id,
    pub source: Source,
}

/// The active adults who answer for the students of these schools today in this way.
pub async fn ties(tx: &WriteTx, actor: &Actor, schools: &[Id], kind: RelationKind) -> Result<Vec<TieRow>> {
    let ties = actor::live(actor.today)
        .columns([
            (relation::Entity, relation::Column::StudentId),
            (relation::Entity, relation::Column::AdultId),
            (relation::Entity, relation::Column::Source),
        ])
        .inner_join(
            person::Entity,
            Expr::col((person::Entity, person::Column::Id)).equals((relation::Entity, relation::Column::AdultId)),
        )
        .and_where(person::Column::Active.eq(true))
        .and_where(relation::Column::Kind.eq(kind))
        .and_where(relation::Column::StudentId.in_subquery(students_of(schools)))
        .to_owned();
    Ok(TieRow::find_by_statement(tx.get_database_backend().build(&ties)).all(tx).await?)
}

/// Writes the conferences and guests of a season in a few statements.
pub async fn insert(tx: &WriteTx, conferences: Vec<conference::ActiveModel>, guests: Vec<guest::ActiveModel>) -> Result<()> {
    for chunk in conferences.chunks(CHUNK) {
        conference::Entity::insert_many(chunk.iter().cloned()).exec_without_returning(tx).await?;
    }
    for chunk in guests.chunks(CHUNK) {
        guest::Entity::insert_many(chunk.iter().cloned()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// A new place on the guest list.
pub fn new_guest(conference_id: Id, person_id: Id, kind: GuestKind) -> guest::ActiveModel {
    guest::ActiveModel {
        id: Set(new_id()),
        conference_id: Set(conference_id),
        person_id: Set(person_id),
        kind: Set(kind),
        rsvp: Set(None),
        answered_at: Set(None),
        attended: Set(None),
    }
}

/// How many conferences of a season stand where.
#[derive(Clone, Debug, FromQueryResult)]
pub struct StateCount {
    pub state: ConferenceState,
    pub count: i64,
    pub without_time: i64,
    pub heard: i64,
}

/// Conferences of a season by state, and among them those without a time.
pub async fn by_state(db: &impl ConnectionTrait, actor: &Actor, season_id: Id) -> Result<Vec<StateCount>> {
    let counts = conference::Entity::find()
        .select_only()
        .column(conference::Column::State)
        .expr_as(Expr::cust("COUNT(*)"), "count")
        .expr_as(Expr::cust("COUNT(*) - COUNT(starts_at)"), "without_time")
        .expr_as(Expr::cust("COUNT(CASE WHEN student_attended THEN 1 END)"), "heard")
        .filter(store::visible_to(actor))
        .filter(conference::Column::SeasonId.eq(season_id))
        .group_by(conference::Column::State)
        .into_model::<StateCount>()
        .all(db)
        .await?;
    Ok(counts)
}

/// How many guests of a season gave which answer.
#[derive(Clone, Debug, FromQueryResult)]
pub struct RsvpCount {
    pub rsvp: Option<Rsvp>,
    pub count: i64,
}

/// Guests of a season by their answer. Those from outside the roster are not counted.
pub async fn by_rsvp(db: &impl ConnectionTrait, actor: &Actor, season_id: Id) -> Result<Vec<RsvpCount>> {
    let counts = guest::Entity::find()
        .select_only()
        .column(guest::Column::Rsvp)
        .expr_as(Expr::cust("COUNT(*)"), "count")
        .join(
            JoinType::InnerJoin,
            guest::Entity::belongs_to(conference::Entity).from(guest::Column::ConferenceId).to(conference::Column::Id).into(),
        )
        .filter(store::visible_to(actor))
        .filter(conference::Column::SeasonId.eq(season_id))
        .filter(guest::Column::Kind.ne(GuestKind::Code))
        .group_by(guest::Column::Rsvp)
        .into_model::<RsvpCount>()
        .all(db)
        .await?;
    Ok(counts)
}

/// The conferences that still lie ahead and have no host who answers for the student today.
pub fn needs_an_adult(actor: &Actor) -> Condition {
    Condition::all()
        .add(conference::Column::State.is_in(ConferenceState::AHEAD))
        .add(Condition::any().add(conference::Column::HostId.is_null()).add(Expr::exists(store::live_host(actor.today)).not()))
}

/// How many conferences of a season need an adult.
pub async fn count_needs(db: &impl ConnectionTrait, actor: &Actor, season_id: Id) -> Result<i64> {
    let count = conference::Entity::find()
        .filter(store::visible_to(actor))
        .filter(conference::Column::SeasonId.eq(season_id))
        .filter(needs_an_adult(actor))
        .count(db)
        .await?;
    Ok(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Somebody who could host.
#[derive(Clone, Debug, FromQueryResult)]
pub struct AdultRow {
    pub id: Id,
    pub student_id: Option<Id>,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
}

impl AdultRow {
    /// The adult's name.
    pub fn name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }
}

/// The active staff who answer for these students today.
pub async fn adults_of(db: &impl ConnectionTrait, actor: &Actor, students: &[Id]) -> Result<Vec<AdultRow>> {
    let adults = actor::live(actor.today)
        .column((person::Entity, person::Column::Id))
        .column((relation::Entity, relation::Column::StudentId))
        .columns([
            (person::Entity, person::Column::GivenName),
            (person::Entity, person::Column::FamilyName),
            (person::Entity, person::Column::PreferredName),
            (person::Entity, person::Column::NameFolded),
        ])
        .distinct()
        .inner_join(
            person::Entity,
            Expr::col((person::Entity, person::Column::Id)).equals((relation::Entity, relation::Column::AdultId)),
        )
        .and_where(person::Column::Active.eq(true))
        .and_where(relation::Column::Kind.is_in(RESPONSIBLE.iter().copied()))
        .and_where(relation::Column::StudentId.is_in(students.iter().copied()))
        .order_by((person::Entity, person::Column::NameFolded), sea_orm::Order::Asc)
        .order_by((person::Entity, person::Column::Id), sea_orm::Order::Asc)
        .to_owned();
    Ok(AdultRow::find_by_statement(db.get_database_backend().build(&adults)).all(db).await?)
}

/// The active teachers of these schools, by name.
pub async fn teachers_of(db: &impl ConnectionTrait, schools: &[Id]) -> Result<Vec<AdultRow>> {
    let teach = Query::select()
        .column(person_role::Column::PersonId)
        .from(person_role::Entity)
        .and_where(person_role::Column::Role.eq(Role::Teacher))
        .and_where(person_role::Column::SchoolId.is_in(schools.iter().copied()))
        .to_owned();
    let teachers = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::GivenName, person::Column::FamilyName, person::Column::PreferredName])
        .expr_as(Expr::cust("NULL"), "student_id")
        .filter(person::Column::Id.in_subquery(teach))
        .filter(person::Column::Active.eq(true))
        .order_by_asc(person::Column::NameFolded)
        .order_by_asc(person::Column::Id)
        .into_model::<AdultRow>()
        .all(db)
        .await?;
    Ok(teachers)
}

/// Whether this adult answers for this student today as somebody who may host.
pub async fn answers_for(tx: &WriteTx, actor: &Actor, adult_id: Id, student_id: Id) -> Result<bool> {
    Ok(adults_of(tx, actor, &[student_id]).await?.iter().any(|adult| adult.id == adult_id))
}

/// Whether this person is an active teacher of this school.
pub async fn teaches_at(tx: &WriteTx, person_id: Id, school_id: Id) -> Result<bool> {
    let role = person_role::Entity::find()
        .join(
            JoinType::InnerJoin,
            person_role::Entity::belongs_to(person::Entity).from(person_role::Column::PersonId).to(person::Column::Id).into(),
        )
        .filter(person::Column::Active.eq(true))
        .filter(person_role::Column::PersonId.eq(person_id))
        .filter(person_role::Column::SchoolId.eq(school_id))
        .filter(person_role::Column::Role.eq(Role::Teacher))
        .one(tx)
        .await?;
    Ok(role.is_some())
}

/// Holds hosts until the transaction ends: whoever gives one of them a time waits here before asking when they are free.
pub async fn hold_hosts(tx: &WriteTx, hosts: &[Id]) -> Result<()> {
    let rows = person::Entity::find().filter(person::Column::Id.is_in(hosts.iter().copied()));
    rows.order_by_asc(person::Column::Id).lock_exclusive().all(tx).await?;
    Ok(())
}

/// When these hosts, held before, sit in conferences that lie ahead: host, beginning and minutes.
pub async fn busy_hosts(tx: &WriteTx, hosts: &[Id]) -> Result<Vec<(Id, i64, i32)>> {
    let busy = conference::Entity::find()
        .select_only()
        .columns([conference::Column::HostId, conference::Column::StartsAt, conference::Column::Minutes])
        .filter(conference::Column::HostId.is_in(hosts.iter().copied()))
        .filter(conference::Column::State.is_in(ConferenceState::AHEAD))
        .filter(conference::Column::StartsAt.is_not_null())
        .into_tuple::<(Id, i64, i32)>()
        .all(tx)
        .await?;
    Ok(busy)
}

/// When else a host sits in a conference that lies ahead: beginnings and minutes. The host is held from now on.
pub async fn busy(tx: &WriteTx, host_id: Id, except: Id) -> Result<Vec<(i64, i32)>> {
    hold_hosts(tx, &[host_id]).await?;
    let busy = conference::Entity::find()
        .select_only()
        .columns([conference::Column::StartsAt, conference::Column::Minutes])
        .filter(conference::Column::HostId.eq(host_id))
        .filter(conference::Column::Id.ne(except))
        .filter(conference::Column::State.is_in(ConferenceState::AHEAD))
        .filter(conference::Column::StartsAt.is_not_null())
        .into_tuple::<(i64, i32)>()
        .all(tx)
        .await?;
    Ok(busy)
}
