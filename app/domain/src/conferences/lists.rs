//! Conferences as lists show them: a student's own, a guardian's by child, a host's by time.
use super::{
    store,
    types::{ConferenceState, Rsvp},
};
use crate::{
    actor::{Actor, display_name},
    entity::{conference, person},
    error::Result,
    id::Id,
    policy::{self, GUESTS},
    roster::types::{HelperKind, RelationKind},
    time::{Date, TimeZone, civil_of, days_between, instant_of},
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

/// One conference in a list: its time and how far it is, nothing of what is said there.
#[derive(Clone, Debug)]
pub struct Line {
    /// The conference.
    pub id: Id,
    /// Who leads it.
    pub student_id: Id,
    /// The student's whole name.
    pub student_name: String,
    /// What the student is called.
    pub student_called: String,
    /// Who hosts it; nobody while no host answers for the student.
    pub host_id: Option<Id>,
    /// The host's name.
    pub host_name: Option<String>,
    /// Where it stands.
    pub state: ConferenceState,
    /// Its beginning, UTC milliseconds.
    pub starts_at: Option<i64>,
    /// Its length.
    pub minutes: i32,
    /// Where it is; may be empty.
    pub place: String,
    /// The school's zone.
    pub zone: TimeZone,
    /// Days until it begins, in the school's zone; negative when that day is over.
    pub days_ahead: Option<i32>,
    /// Whether the student rehearsed.
    pub rehearsed: bool,
    /// Things the student chose to show.
    pub items: i64,
    /// Questions of the family.
    pub questions: i64,
    /// Whether the actor is on the guest list.
    pub invited: bool,
    /// The actor's own answer, as a guest.
    pub rsvp: Option<Rsvp>,
    /// The version, for forms.
    pub version: i32,
}

impl Line {
    pub(super) fn of(actor: &Actor, row: &store::Row) -> Self {
        let zone = row.zone();
        let (host_id, host_name) = row.host().unzip();
        Self {
            id: row.id,
            student_id: row.student_id,
            student_name: row.student_name(),
            student_called: row.student_called(),
            host_id,
            host_name,
            state: row.state,
            starts_at: row.starts_at,
            minutes: row.minutes,
            place: row.place.clone(),
            days_ahead: row.starts_at.map(|at| days_between(civil_of(actor.now, &zone).date(), civil_of(at, &zone).date())),
            rehearsed: row.rehearsed_at.is_some(),
            items: row.items,
            questions: if policy::can_read_pack(actor, &row.meeting()) { row.questions } else { 0 },
            invited: row.guest_id.is_some(),
            rsvp: row.rsvp,
            version: row.version,
            zone,
        }
    }

    /// Whether its day is over, on the school's clock.
    pub fn is_past(&self) -> bool {
        self.days_ahead.is_some_and(|days| days < 0)
    }

    /// The day it takes place, on the school's clock.
    pub fn day(&self) -> Option<Date> {
        self.starts_at.map(|at| civil_of(at, &self.zone).date())
    }

    /// A page of lines, and one more when another page follows.
    pub(super) async fn page(
        db: &impl ConnectionTrait,
        actor: &Actor,
        rows: Select<conference::Entity>,
        page: u64,
        size: u64,
    ) -> Result<Vec<Self>> {
        let rows: Vec<store::Row> = rows.offset(page.saturating_sub(1) * size).limit(size + 1).into_model().all(db).await?;
        Ok(rows.iter().map(|row| Self::of(actor, row)).collect())
    }
}

/// The actor's own conferences as a student: the next one first, then those that follow, then those of a day that is past
/// and that nobody recorded, then the earlier ones; both newest first.
pub async fn of_student(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Line>> {
    let rows = store::by_time(store::rows(actor)).filter(conference::Column::StudentId.eq(actor.person_id));
    let lines = Line::page(db, actor, rows, 1, 200).await?;
    Ok(ahead_first(lines))
}

/// What lies ahead keeps the order of time; what should have been recorded follows, then what is over, newest first.
fn ahead_first(lines: Vec<Line>) -> Vec<Line> {
    let (ahead, earlier): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.state.is_ahead());
    let (mut first, unrecorded): (Vec<_>, Vec<_>) = ahead.into_iter().partition(|line| !line.is_past());
    first.extend(unrecorded.into_iter().rev());
    first.extend(earlier.into_iter().rev());
    first
}

/// The beginning of the school's day, UTC milliseconds.
fn today_at(actor: &Actor) -> i64 {
    instant_of(actor.today.to_datetime(jiff::civil::Time::midnight()), &actor.zone)
}

/// The student's next conference: the first whose day has not passed, else the last that nobody recorded.
pub async fn next_for_student(db: &impl ConnectionTrait, actor: &Actor) -> Result<Option<Line>> {
    let rows = store::next_first(store::rows(actor), today_at(actor))
        .filter(conference::Column::StudentId.eq(actor.person_id))
        .filter(conference::Column::State.is_in(ConferenceState::AHEAD));
    let row: Option<store::Row> = rows.into_model().one(db).await?;
    Ok(row.map(|row| Line::of(actor, &row)))
}

/// A guardian's child, and the conferences to which the guardian is invited.
#[derive(Clone, Debug)]
pub struct Child {
    /// The student.
    pub student_id: Id,
    /// What the student is called.
    pub called: String,
    /// The student's whole name.
    pub name: String,
    /// The next conference. `rsvp` is the guardian's own answer; `questions` counts those that wait for the day.
    pub next: Option<Line>,
    /// The others: those that follow, then the earlier ones, newest first.
    pub others: Vec<Line>,
}

/// Each child of a guardian with the next conference, the guardian's answer and the questions that wait: two statements.
pub async fn for_guardian(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Child>> {
    let children = actor.students_as(RelationKind::Guardian);
    if children.is_empty() {
        return Ok(Vec::new());
    }
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(children.iter().copied()))
        .order_by_asc(person::Column::NameFolded)
        .order_by_asc(person::Column::Id)
        .all(db)
        .await?;
    let rows = store::by_time(store::rows(actor))
        .filter(store::invited_as(actor, GUESTS))
        .filter(conference::Column::StudentId.is_in(children));
    let lines = ahead_first(Line::page(db, actor, rows, 1, 200).await?);
    let children = people
        .into_iter()
        .map(|person| {
            let mut others: Vec<Line> = lines.iter().filter(|line| line.student_id == person.id).cloned().collect();
            let next = others.first().is_some_and(|line| line.state.is_ahead()).then(|| others.remove(0));
            Child {
                student_id: person.id,
                called: display_name(person.preferred_name.as_deref(), &person.given_name, ""),
                name: display_name(person.preferred_name.as_deref(), &person.given_name, &person.family_name),
                next,
                others,
            }
        })
        .collect();
    Ok(children)
}

/// What is over for a host.
const OVER: [ConferenceState; 3] = [ConferenceState::Held, ConferenceState::Closed, ConferenceState::Cancelled];

/// The next conferences that the actor hosts: those ahead by time, who has no time yet last; then those that were missed, or
/// that nobody recorded, newest first.
pub async fn for_host(db: &impl ConnectionTrait, actor: &Actor, limit: u64) -> Result<Vec<Line>> {
    let rows = store::rows(actor).filter(store::hosted_by(actor)).filter(conference::Column::State.is_not_in(OVER));
    let mut lines = Line::page(db, actor, store::next_first(rows, today_at(actor)), 1, limit).await?;
    lines.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(lines)
}

/// In which ways somebody who is no family is invited.
fn team() -> Vec<RelationKind> {
    GUESTS.iter().copied().filter(|kind| *kind != RelationKind::Guardian).collect()
}

/// The next conferences to which the actor is invited as a helper of the student: those ahead by time, who has no time yet
/// last. One statement.
pub async fn for_helper(db: &impl ConnectionTrait, actor: &Actor, limit: u64) -> Result<Vec<Line>> {
    let ahead = conference::Column::State.is_in(ConferenceState::AHEAD);
    let rows = store::rows(actor).filter(store::invited_as(actor, &HelperKind::RELATIONS)).filter(ahead);
    let mut lines = Line::page(db, actor, store::next_first(rows, today_at(actor)), 1, limit).await?;
    lines.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(lines)
}

/// A page of the conferences that the actor hosts, or is invited to as one of the student's team, and one line more when
/// another page follows: those ahead or missed by time, or the earlier ones, newest first.
pub async fn of_host(db: &impl ConnectionTrait, actor: &Actor, earlier: bool, page: u64, size: u64) -> Result<Vec<Line>> {
    let there = Condition::any().add(store::hosted_by(actor)).add(store::invited_as(actor, &team()));
    let rows = store::rows(actor).filter(there);
    let rows = if earlier {
        let over = rows.filter(conference::Column::State.is_in(OVER));
        over.order_by_asc(conference::Column::StartsAt.is_null())
            .order_by_desc(conference::Column::StartsAt)
            .order_by_asc(conference::Column::Id)
    } else {
        store::by_time(rows.filter(conference::Column::State.is_not_in(OVER)))
    };
    Line::page(db, actor, rows, page, size).await
}
