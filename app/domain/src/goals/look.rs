//! What pages read of goals: one goal with everything around it, lists, the next step, and who asks for help.
use super::{
    record::{CallForHelp, CheckIn, Goal, GoalSummary, HelpWanted, NextStep, Step},
    store,
    types::{GoalState, Wording},
};
use crate::{
    actor::{Actor, display_name},
    conferences::service::{OwnPromise, own_promise},
    entity::{check_in, goal, person},
    error::{Error, Result},
    id::Id,
    items::{self, Reader},
    policy::{self, Action, Item, READERS_NAMED, READERS_TEAM},
    records::{
        seen::{note, note_item},
        types::SeenKind,
    },
    roster::types::Role,
    time::{instant_of, school_year_start},
    visibility::Visibility,
};
use sea_orm::{ConnectionTrait, EntityTrait};

/// Goals on one page of a list.
pub const PAGE: u64 = 20;
/// Check-ins and earlier wordings that a goal's page shows.
const SHOWN: u64 = 20;
/// Open goals, and calls for help, that are shown at once.
const OPEN_MOST: u64 = 50;
/// Goals from which a student chooses for a conference.
const CHOOSABLE: u64 = 100;

/// One goal, as its page shows it.
#[derive(Clone, Debug)]
pub struct GoalDetail {
    /// The goal.
    pub goal: Goal,
    /// Its owner's name.
    pub owner_name: String,
    /// Whether the reader is its owner.
    pub own: bool,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// The latest check-ins, the newest first, for whoever may read them.
    pub check_ins: Vec<CheckIn>,
    /// Earlier wordings, the latest first, each with the time at which it was replaced.
    pub earlier: Vec<EarlierWording>,
    /// The goal from which this one goes on.
    pub before: Option<(Id, String)>,
    /// The goal that goes on from this one.
    pub after: Option<(Id, String)>,
    /// For the owner: the promise it grew out of.
    pub promise: Option<OwnPromise>,
    /// For the owner: adults to whom it can be sent. Empty for adults, whose goals are their own.
    pub readers: Vec<Reader>,
    /// For the owner: those of them to whom it is sent.
    pub named: Vec<Id>,
}

/// A former wording of a goal.
#[derive(Clone, Debug)]
pub struct EarlierWording {
    /// When it was replaced, UTC milliseconds.
    pub until: i64,
    /// What it said.
    pub wording: Wording,
}

/// The facts about a goal that was found through `visible_to`: at the named level that means it was sent to this actor.
pub(super) fn facts(row: &goal::Model) -> Item {
    Item {
        owner_id: row.owner_id,
        visibility: row.visibility,
        draft: row.state == GoalState::Draft,
        named: row.visibility == Visibility::Named,
        prompt_section_id: None,
    }
}

fn name_of(person: &person::Model) -> String {
    display_name(person.preferred_name.as_deref(), &person.given_name, &person.family_name)
}

/// One goal with everything its page shows. At most seven statements for its owner, four for others.
pub async fn detail(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<GoalDetail> {
    let mut near = store::with_neighbours(db, actor, id).await?;
    let at = near.iter().position(|(row, _)| row.id == id).ok_or(Error::NotFound)?;
    let (row, owner) = near.swap_remove(at);
    policy::item(actor, Action::Read, &facts(&row)).require()?;
    note_item(actor, row.owner_id, SeenKind::Goal, id, row.visibility);
    let own = row.owner_id == actor.person_id;
    let neighbour = |fits: &dyn Fn(&goal::Model) -> bool| {
        near.iter().find(|(other, _)| fits(other)).map(|(other, _)| (other.id, other.title.clone()))
    };
    let before = neighbour(&|other| other.successor_id == Some(id));
    let after = neighbour(&|other| row.successor_id == Some(other.id));
    let steps = store::steps_of(db, &[id]).await?.into_iter().map(Step::from).collect();
    let check_ins = check_ins(db, actor, &row).await?;
    let earlier = if row.version > 1 { store::earlier_of(db, id, SHOWN).await? } else { Vec::new() };
    let promise = match row.from_commitment_id.filter(|_| own) {
        Some(promise_id) => own_promise(db, actor, promise_id).await?,
        None => None,
    };
    let (readers, named) = if own { readers_of(db, actor, id).await? } else { (Vec::new(), Vec::new()) };
    Ok(GoalDetail {
        owner_name: owner.as_ref().map(name_of).unwrap_or_default(),
        own,
        steps,
        check_ins: check_ins.into_iter().map(CheckIn::from).collect(),
        earlier: earlier
            .into_iter()
            .filter_map(|kept| {
                serde_json::from_str(&kept.body).ok().map(|wording| EarlierWording { until: kept.edited_at, wording })
            })
            .collect(),
        before,
        after,
        promise,
        readers,
        named,
        goal: row.into(),
    })
}

/// The latest check-ins, for whoever may read them. None, or one statement.
async fn check_ins(db: &impl ConnectionTrait, actor: &Actor, row: &goal::Model) -> Result<Vec<check_in::Model>> {
    let active = row.state == GoalState::Active;
    if row.last_check_in_at.is_none() || !policy::read_check_ins(actor, &facts(row), active) {
        return Ok(Vec::new());
    }
    let latest = store::check_ins_of(db, row.id, SHOWN).await?;
    let asks_for_help = active && latest.first().is_some_and(|check_in| check_in.wants_help);
    Ok(if policy::read_check_ins(actor, &facts(row), asks_for_help) { latest } else { Vec::new() })
}

async fn readers_of(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<(Vec<Reader>, Vec<Id>)> {
    if !actor.is(Role::Student) {
        return Ok((Vec::new(), Vec::new()));
    }
    let readers = items::possible_readers(db, actor.person_id, actor.today).await?;
    let named = items::named_adults(db, id).await?;
    let still = named.into_iter().map(|(id, _)| id).filter(|id| readers.iter().any(|reader| reader.person_id == *id)).collect();
    Ok((readers, still))
}

/// The actor's own goal, for the page that edits it. One statement.
pub async fn own_goal(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Goal> {
    let near = store::with_neighbours(db, actor, id).await?;
    let row = near.into_iter().map(|(row, _)| row).find(|row| row.id == id).ok_or(Error::NotFound)?;
    policy::item(actor, Action::Edit, &facts(&row)).require()?;
    Ok(row.into())
}

/// A page of goals.
#[derive(Clone, Debug)]
pub struct GoalList {
    /// Open ones first.
    pub goals: Vec<GoalSummary>,
    /// Whether there is another page.
    pub more: bool,
}

/// A page of the actor's own goals, open ones first. Two statements.
pub async fn own_goals(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<GoalList> {
    list(db, actor, actor.person_id, page).await
}

/// The name of a student for whom the actor answers, or whose record they opened for a reason, and a page of those of their
/// goals that the actor may see. Three statements. Others learn nothing.
pub async fn goals_of(db: &impl ConnectionTrait, actor: &Actor, student_id: Id, page: u64) -> Result<(String, GoalList)> {
    policy::look_at(actor, student_id).require()?;
    let student = person::Entity::find_by_id(student_id).one(db).await?.ok_or(Error::NotFound)?;
    Ok((name_of(&student), list(db, actor, student_id, page).await?))
}

/// The students for whom the actor answers as a guardian, by name. One statement.
pub async fn own_children(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<(Id, String)>> {
    let ids = actor.students_as(crate::roster::types::RelationKind::Guardian);
    let mut children: Vec<(Id, String)> =
        store::people(db, &ids).await?.iter().map(|person| (person.id, name_of(person))).collect();
    children.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(children)
}

async fn list(db: &impl ConnectionTrait, actor: &Actor, owner_id: Id, page: u64) -> Result<GoalList> {
    let mut rows = store::page_of(db, actor, owner_id, page, PAGE).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    Ok(GoalList { goals: summaries(db, rows).await?, more })
}

async fn summaries(db: &impl ConnectionTrait, rows: Vec<goal::Model>) -> Result<Vec<GoalSummary>> {
    let ids: Vec<Id> = rows.iter().map(|row| row.id).collect();
    let steps: Vec<Step> = store::steps_of(db, &ids).await?.into_iter().map(Step::from).collect();
    Ok(rows.into_iter().map(|row| GoalSummary::new(row, &steps)).collect())
}

/// The actor's own open goals (draft, active, paused), the latest change first: for home. One statement.
pub async fn open_goals(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<GoalSummary>> {
    let mut goals: Vec<(goal::Model, Vec<Step>)> = Vec::new();
    for (row, step) in store::own_open(db, actor, OPEN_MOST).await? {
        match goals.last_mut() {
            Some((known, steps)) if known.id == row.id => steps.extend(step.map(Step::from)),
            _ => goals.push((row, step.map(Step::from).into_iter().collect())),
        }
    }
    Ok(goals.into_iter().map(|(row, steps)| GoalSummary::new(row, &steps)).collect())
}

/// A goal that its owner can choose for a conference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoosableGoal {
    /// Its key.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: GoalState,
    /// How far it is shared.
    pub visibility: Visibility,
    /// The version that would be shown.
    pub version: i32,
}

/// The actor's own goals that a conference can show: open ones, those that were reached, and those of this school year that
/// were let go or became another goal. One statement.
pub async fn choosable(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<ChoosableGoal>> {
    let since = instant_of(school_year_start(actor.today).to_datetime(jiff::civil::Time::midnight()), &actor.zone);
    let rows = store::own_choosable(db, actor, since, CHOOSABLE).await?;
    Ok(rows
        .into_iter()
        .map(|row| ChoosableGoal {
            id: row.id,
            title: row.title,
            state: row.state,
            visibility: row.visibility,
            version: row.version,
        })
        .collect())
}

/// The open step of the actor's active goals that is due first. One statement.
pub async fn next_step_of(db: &impl ConnectionTrait, actor: &Actor) -> Result<Option<NextStep>> {
    let found = store::first_open_step(db, actor).await?;
    Ok(found.and_then(|(step, goal)| goal.map(|goal| NextStep { step: step.into(), goal_title: goal.title })))
}

/// For an advisor: the students whose latest check-in on a goal the advisor may see asks for help, who waits longest
/// first. One statement.
pub async fn waiting_for_help(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<HelpWanted>> {
    let rows = store::asking_for_help(db, actor, OPEN_MOST).await?;
    for row in &rows {
        note(actor, row.student_id, SeenKind::Goal, row.goal_id, READERS_NAMED);
    }
    Ok(rows
        .into_iter()
        .map(|row| HelpWanted {
            student_id: row.student_id,
            student_name: display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name),
            goal_id: row.goal_id,
            goal_title: row.goal_title,
            check_in: CheckIn { at: row.at, going: row.going, confidence: row.confidence, note: row.note, wants_help: true },
        })
        .collect())
}

/// For a counselor: the students on the caseload who asked for help in their latest check-in, who waits longest first. Of
/// goals that are not open to the counselor only the call is heard, once a student. One statement.
pub async fn calls_for_help(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<CallForHelp>> {
    let mut calls: Vec<CallForHelp> = Vec::new();
    for row in store::asking_counselor(db, actor, OPEN_MOST).await? {
        let call = call_of(row);
        if let Some(words) = &call.words {
            note(actor, call.student_id, SeenKind::Goal, words.goal_id, READERS_TEAM);
        }
        let heard = |known: &CallForHelp| known.student_id == call.student_id && known.words.is_none();
        if call.words.is_some() || !calls.iter().any(heard) {
            calls.push(call);
        }
    }
    Ok(calls)
}

fn call_of(row: store::CallRow) -> CallForHelp {
    let student_name = display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name);
    let words = row.goal_id.zip(row.going).map(|(goal_id, going)| HelpWanted {
        student_id: row.student_id,
        student_name: student_name.clone(),
        goal_id,
        goal_title: row.goal_title.unwrap_or_default(),
        check_in: CheckIn { at: row.at, going, confidence: row.confidence, note: row.note.unwrap_or_default(), wants_help: true },
    });
    CallForHelp { student_id: row.student_id, student_name, at: row.at, words }
}
