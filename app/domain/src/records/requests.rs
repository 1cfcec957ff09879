//! Formal requests: a family asks to inspect, to correct or to restrict, and a named person answers within the law's time.
use super::{
    days::{self, is_eligible},
    service::Paged,
    store::{self, RequestRow},
    types::{Answer, NewRequest, Outcome, RequestKind, RequestState, SeenKind, Why},
};
use crate::{
    actor::Actor,
    db::{Db, WriteTx},
    entity::{disclosure, record_request},
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    policy::{self, Decision},
    time::{Date, parse_date},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set, sea_query::OnConflict};

/// The law's clock on a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The last day in time.
    pub due_on: Date,
    /// Days left while it is open, negative when overdue; nothing once it is answered.
    pub days_left: Option<i32>,
}

impl Clock {
    fn of(row: &record_request::Model, today: Date) -> Self {
        let due_on = parse_date(&row.due_on).unwrap_or(today);
        let open = row.state != RequestState::Answered;
        Self { due_on, days_left: open.then(|| days::days_left(due_on, today)) }
    }
}

/// A request in a list.
#[derive(Clone, Debug)]
pub struct RequestLine {
    /// The request.
    pub id: Id,
    /// What is asked for.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// How it was answered.
    pub outcome: Option<Outcome>,
    /// Its clock.
    pub clock: Clock,
    /// About whom.
    pub student_name: String,
    /// Who answers it.
    pub taken_by: Option<String>,
}

/// One request.
#[derive(Clone, Debug)]
pub struct OneRequest {
    /// The row.
    pub row: record_request::Model,
    /// Its clock.
    pub clock: Clock,
    /// About whom.
    pub student_name: String,
    /// Who asks.
    pub asker_name: String,
    /// Who answers.
    pub taken_by: Option<String>,
    /// Whether the actor asked.
    pub mine: bool,
    /// Whether the actor may take it.
    pub may_take: bool,
    /// Whether the actor may answer it.
    pub may_answer: bool,
}

/// Asks formally. A guardian asks until the student is of age, then the student does. The clock begins today, at the
/// student's school.
pub async fn ask(db: &Db, actor: &Actor, new: &NewRequest) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    policy::read_record(actor, new.student_id).require()?;
    let student = store::student(&tx, new.student_id).await?.ok_or(Error::NotFound)?;
    let today = student.today(tx.now);
    policy::ask_about_record(actor, student.id, is_eligible(student.born_on(), today)).require()?;
    let id = new_id();
    record_request::ActiveModel {
        id: Set(id),
        student_id: Set(student.id),
        asker_id: Set(actor.person_id),
        kind: Set(new.kind),
        what: Set(new.what.clone()),
        why: Set(new.why.clone()),
        state: Set(RequestState::Asked),
        asked_at: Set(tx.now),
        due_on: Set(days::due_on(today).to_string()),
        taken_by: Set(None),
        taken_at: Set(None),
        outcome: Set(None),
        answer: Set(String::new()),
        shown: Set(String::new()),
        answered_at: Set(None),
        version: Set(1),
    }
    .insert(&tx)
    .await?;
    tx.audit("request.asked", "record_request", id, Some(student.id)).await?;
    tx.commit().await?;
    Ok(id)
}

/// Becomes the named person who answers a request; also in place of somebody who took it before.
pub async fn take(db: &Db, actor: &Actor, id: Id, version: i32) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = store::request_locked(&tx, actor, id).await?;
    policy::take_request(actor, &found.facts()).require()?;
    if found.request.state == RequestState::Answered {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let change = record_request::ActiveModel {
        state: Set(RequestState::Taken),
        taken_by: Set(Some(actor.person_id)),
        taken_at: Set(Some(tx.now)),
        ..Default::default()
    };
    keep(&tx, &found, version, change).await?;
    tx.audit("request.taken", "record_request", id, Some(found.student.id)).await?;
    tx.commit().await
}

/// Answers a request, once. What was shown in answer to a request to inspect goes into the log of who saw what.
pub async fn answer(db: &Db, actor: &Actor, id: Id, version: i32, typed: (&str, &str, &str)) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = store::request_locked(&tx, actor, id).await?;
    policy::answer_request(actor, &found.facts()).require()?;
    let answer = Answer::parse(found.request.kind, typed.0, typed.1, typed.2)?;
    if found.request.state != RequestState::Taken {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let change = record_request::ActiveModel {
        state: Set(RequestState::Answered),
        outcome: Set(Some(answer.outcome)),
        answer: Set(answer.words),
        shown: Set(answer.shown.clone()),
        answered_at: Set(Some(tx.now)),
        ..Default::default()
    };
    keep(&tx, &found, version, change).await?;
    if !answer.shown.is_empty() && found.request.asker_id != found.student.id {
        note_shown(&tx, &found).await?;
    }
    tx.audit("request.answered", "record_request", id, Some(found.student.id)).await?;
    tx.commit().await
}

async fn keep(tx: &WriteTx, found: &RequestRow, version: i32, change: record_request::ActiveModel) -> Result<()> {
    let done = record_request::Entity::update_many()
        .set(record_request::ActiveModel { version: Set(version + 1), ..change })
        .filter(record_request::Column::Id.eq(found.request.id))
        .filter(record_request::Column::Version.eq(version))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 { Err(Error::Conflict(Obstacle::Stale)) } else { Ok(()) }
}

/// That the family was shown the record, on the day of the student's school.
async fn note_shown(tx: &WriteTx, found: &RequestRow) -> Result<()> {
    use disclosure::Column as C;
    let row = disclosure::ActiveModel {
        id: Set(new_id()),
        at: Set(tx.now),
        day: Set(found.student.today(tx.now).to_string()),
        viewer_id: Set(found.request.asker_id),
        student_id: Set(found.student.id),
        object_kind: Set(SeenKind::Record),
        object_id: Set(found.request.id),
        why: Set(Why::Request),
    };
    let once = OnConflict::columns([C::ViewerId, C::ObjectId, C::Day]).do_nothing().to_owned();
    disclosure::Entity::insert(row).on_conflict(once).exec_without_returning(tx).await?;
    Ok(())
}

/// A page of what the actor asked about a student, newest first. Two statements.
pub async fn asked_about(db: &impl ConnectionTrait, actor: &Actor, student_id: Id, page: u64) -> Result<Paged<RequestLine>> {
    policy::read_record(actor, student_id).require()?;
    let rows = store::requests_by(db, actor, student_id, page).await?;
    lines(db, actor, rows).await
}

/// A page of what is asked at the actor's schools: what is open by due date, then what was answered. Two statements.
pub async fn to_answer(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<RequestLine>> {
    policy::answer_requests(actor).require()?;
    let rows = store::requests_for(db, actor, page).await?;
    lines(db, actor, rows).await
}

async fn lines(db: &impl ConnectionTrait, actor: &Actor, rows: Vec<record_request::Model>) -> Result<Paged<RequestLine>> {
    let Paged { rows, more } = Paged::of(rows);
    let ids = rows.iter().flat_map(|row| [Some(row.student_id), row.taken_by]).flatten().collect();
    let names = store::names(db, ids).await?;
    let line = |row: record_request::Model| RequestLine {
        id: row.id,
        kind: row.kind,
        state: row.state,
        outcome: row.outcome,
        clock: Clock::of(&row, actor.today),
        student_name: names.get(&row.student_id).cloned().unwrap_or_default(),
        taken_by: row.taken_by.and_then(|id| names.get(&id).cloned()),
    };
    Ok(Paged { rows: rows.into_iter().map(line).collect(), more })
}

/// One request, for who asked it and for who answers at the school. Three statements.
pub async fn one(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<OneRequest> {
    let found = store::request(db, actor, id).await?;
    let facts = found.facts();
    policy::read_request(actor, &facts).require()?;
    let names = store::names(db, [Some(facts.asker_id), facts.taken_by].into_iter().flatten().collect()).await?;
    let open = found.request.state != RequestState::Answered;
    let taken = found.request.state == RequestState::Taken;
    Ok(OneRequest {
        clock: Clock::of(&found.request, found.student.today(actor.now)),
        student_name: found.student.name(),
        asker_name: names.get(&facts.asker_id).cloned().unwrap_or_default(),
        taken_by: facts.taken_by.and_then(|id| names.get(&id).cloned()),
        mine: facts.asker_id == actor.person_id,
        may_take: open && facts.taken_by != Some(actor.person_id) && policy::take_request(actor, &facts) == Decision::Allowed,
        may_answer: taken && policy::answer_request(actor, &facts) == Decision::Allowed,
        row: found.request,
    })
}
