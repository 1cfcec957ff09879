//! What may be done with goals. Only the owner changes one; every earlier wording is kept.
//!
//! Reading is in `look`, and the words that a conference shows are in `pack`; both can be had from here.
use super::{
    look::facts,
    record::{Step, wording_of},
    store,
    types::{GoalKind, GoalMove, GoalState, NewCheckIn, NewGoal, NewStep, STUDENT_KINDS, Share, Wording, shared_on_activation},
};
pub use super::{
    look::{
        ChoosableGoal, EarlierWording, GoalDetail, GoalList, calls_for_help, choosable, detail, goals_of, next_step_of,
        open_goals, own_children, own_goal, own_goals, waiting_for_help,
    },
    pack::{GoalAtVersion, goals_at_versions},
};
use crate::{
    actor::Actor,
    conferences::service::own_promise,
    db::{Db, WriteTx},
    entity::goal,
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::Id,
    items,
    policy::{self, Action},
    roster::types::{RelationKind, Role},
    visibility::Visibility,
};
use sea_orm::{IntoActiveModel, Set};

/// Steps that one goal can have: more would be another goal.
pub const STEPS_MOST: usize = 50;

/// The kinds from which this actor chooses.
pub fn kinds_for(actor: &Actor) -> &'static [GoalKind] {
    if actor.is(Role::Student) { &STUDENT_KINDS } else { &[GoalKind::Professional] }
}

fn kind_fits(actor: &Actor, kind: GoalKind) -> Result<()> {
    if kinds_for(actor).contains(&kind) { Ok(()) } else { Err(FieldErrors::one("kind", Problem::NotAChoice).into()) }
}

/// Whose record a goal is in, for the audit: a student's; adults' goals are nobody's record.
fn record_of(actor: &Actor) -> Option<Id> {
    actor.is(Role::Student).then_some(actor.person_id)
}

/// The goal, held for a change by its owner.
async fn own(tx: &WriteTx, actor: &Actor, id: Id) -> Result<goal::Model> {
    let row = store::find_for_change(tx, actor, id).await?;
    policy::item(actor, Action::Edit, &facts(&row)).require()?;
    Ok(row)
}

fn when(fits: bool) -> Result<()> {
    if fits { Ok(()) } else { Err(Error::Conflict(Obstacle::WrongState)) }
}

/// Starts a goal with one sentence: a draft that only its owner sees. It remembers the promise it grows out of, when that
/// is the owner's own. Returns its id.
pub async fn start(db: &Db, actor: &Actor, mut new: NewGoal) -> Result<Id> {
    policy::start_goal(actor).require()?;
    kind_fits(actor, new.kind)?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    if let Some(promise_id) = new.from_commitment_id {
        new.from_commitment_id = own_promise(&tx, actor, promise_id).await?.map(|promise| promise.id);
    }
    let id = store::insert(&tx, actor.person_id, new).await?;
    tx.audit("goal.started", "goal", id, record_of(actor)).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes the words of an open goal that still has the version the owner saw. The former wording is kept.
pub async fn edit(db: &Db, actor: &Actor, id: Id, version: i32, wording: Wording) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let row = own(&tx, actor, id).await?;
    when(row.state.is_open())?;
    kind_fits(actor, wording.kind)?;
    if row.version != version {
        return Err(Error::Conflict(Obstacle::Stale));
    }
    if wording_of(&row) != wording {
        store::reword(&tx, actor.person_id, row, wording).await?;
        tx.audit("goal.edited", "goal", id, record_of(actor)).await?;
    }
    tx.commit().await
}

/// Moves a goal to another state. Returns the goal to go on with: the successor when it was revised, else the goal itself.
///
/// A student's draft that becomes active goes to the advisor, unless the student keeps it private or chose other readers.
pub async fn move_to(db: &Db, actor: &Actor, id: Id, step: GoalMove, keep_private: bool) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let row = own(&tx, actor, id).await?;
    when(row.state.may_become(step.to))?;
    let mut changed = row.clone().into_active_model();
    changed.state = Set(step.to);
    let mut onwards = id;
    match step.to {
        GoalState::Active if row.state == GoalState::Draft => {
            changed.activated_at = Set(Some(tx.now));
            changed.visibility = Set(share_on_activation(&tx, actor, &row, keep_private).await?);
        }
        GoalState::Achieved | GoalState::LetGo | GoalState::Revised => {
            changed.closed_at = Set(Some(tx.now));
            changed.closing_word = Set(step.word);
            if step.to == GoalState::Revised {
                onwards = succeed(&tx, actor, &row).await?;
                changed.successor_id = Set(Some(onwards));
            }
        }
        _ => {}
    }
    store::update(&tx, changed).await?;
    tx.audit(&format!("goal.{}", step.to), "goal", id, record_of(actor)).await?;
    tx.commit().await?;
    Ok(onwards)
}

async fn share_on_activation(tx: &WriteTx, actor: &Actor, row: &goal::Model, keep_private: bool) -> Result<Visibility> {
    let advisors = if actor.is(Role::Student) { advisors_of(tx, actor).await? } else { Vec::new() };
    let visibility = shared_on_activation(row.visibility, keep_private, !advisors.is_empty());
    match (row.visibility, visibility) {
        (_, Visibility::Private) => items::set_named(tx, row.id, &[]).await?,
        (Visibility::Private, Visibility::Named) => items::set_named(tx, row.id, &advisors).await?,
        _ => {}
    }
    Ok(visibility)
}

async fn advisors_of(tx: &WriteTx, actor: &Actor) -> Result<Vec<Id>> {
    let readers = items::possible_readers(tx, actor.person_id, actor.today).await?;
    Ok(readers.into_iter().filter(|reader| reader.kind == RelationKind::Advisor).map(|reader| reader.person_id).collect())
}

/// A draft with the same words, the same readers and the open steps, so that nothing is asked twice.
async fn succeed(tx: &WriteTx, actor: &Actor, row: &goal::Model) -> Result<Id> {
    let id = store::insert_draft(tx, actor.person_id, wording_of(row), row.visibility, row.from_commitment_id).await?;
    let readers: Vec<Id> = items::named_adults(tx, row.id).await?.into_iter().map(|(adult, _)| adult).collect();
    items::set_named(tx, id, &readers).await?;
    let open = store::steps_of(tx, &[row.id]).await?.into_iter().filter(|step| step.done_at.is_none());
    for (position, step) in open.map(Step::from).enumerate() {
        store::insert_step(tx, id, position as i32 + 1, NewStep { title: step.title, due_on: step.due_on }).await?;
    }
    tx.audit("goal.started", "goal", id, record_of(actor)).await?;
    Ok(id)
}

/// Notes how an active goal goes.
pub async fn check_in(db: &Db, actor: &Actor, id: Id, new: NewCheckIn) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let row = own(&tx, actor, id).await?;
    when(row.state == GoalState::Active)?;
    let mut changed = row.into_active_model();
    changed.last_check_in_at = Set(Some(tx.now));
    if new.confidence.is_some() {
        changed.confidence = Set(new.confidence);
    }
    store::insert_check_in(&tx, id, actor.person_id, new).await?;
    store::update(&tx, changed).await?;
    tx.audit("goal.checked_in", "goal", id, record_of(actor)).await?;
    tx.commit().await
}

/// Adds a step at the end of an open goal's steps.
pub async fn add_step(db: &Db, actor: &Actor, goal_id: Id, new: NewStep) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let row = own(&tx, actor, goal_id).await?;
    let steps = store::steps_of(&tx, &[goal_id]).await?;
    when(row.state.is_open() && steps.len() < STEPS_MOST)?;
    let position = steps.last().map_or(1, |last| last.position + 1);
    let id = store::insert_step(&tx, goal_id, position, new).await?;
    store::update(&tx, row.into_active_model()).await?;
    tx.audit("goal.step_added", "goal", goal_id, record_of(actor)).await?;
    tx.commit().await?;
    Ok(id)
}

/// Ticks a step of an open goal, or opens it again. Returns its goal.
pub async fn tick_step(db: &Db, actor: &Actor, step_id: Id, done: bool) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let step = store::step_by_id(&tx, step_id).await?.ok_or(Error::NotFound)?;
    let row = own(&tx, actor, step.goal_id).await?;
    when(row.state.is_open())?;
    let goal_id = row.id;
    if step.done_at.is_some() != done {
        store::set_step_done(&tx, step, done.then_some(tx.now)).await?;
        store::update(&tx, row.into_active_model()).await?;
        let act = if done { "goal.step_done" } else { "goal.step_reopened" };
        tx.audit(act, "goal", goal_id, record_of(actor)).await?;
    }
    tx.commit().await?;
    Ok(goal_id)
}

/// Shares a student's goal as far as its owner chooses, with adults who answer for them today. Narrowing works at once.
pub async fn share(db: &Db, actor: &Actor, id: Id, share: Share) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let row = own(&tx, actor, id).await?;
    if !actor.is(Role::Student) && share.visibility != Visibility::Private {
        return Err(FieldErrors::one("visibility", Problem::NotAChoice).into());
    }
    if !share.adults.is_empty() {
        let readers = items::possible_readers(&tx, actor.person_id, actor.today).await?;
        let known = |adult: &Id| readers.iter().any(|reader| reader.person_id == *adult);
        if !share.adults.iter().all(known) {
            return Err(FieldErrors::one("adults", Problem::NotAChoice).into());
        }
    }
    items::set_named(&tx, id, &share.adults).await?;
    let mut changed = row.into_active_model();
    changed.visibility = Set(share.visibility);
    store::update(&tx, changed).await?;
    tx.audit("goal.shared", "goal", id, record_of(actor)).await?;
    tx.commit().await
}

#[cfg(test)]
mod tests;
