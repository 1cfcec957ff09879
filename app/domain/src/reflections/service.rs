//! What may be done with reflections: begin, save, send, share; read; and what other pages show of them.
mod reviewing;

pub use super::store::{
    Found, MineRow, Paged, ReflectionAtVersion, ReviewRow, SharedRow, WaitingKind, WaitingToWrite,
    prompts::{OpenPrompt, OwnPrompt},
    queue::{ReleasedRow, WaitingRow},
};
pub use reviewing::{
    ReviewOf, answer, classes, count_waiting, may_ask_school, my_prompts, released_reviews, review, set_prompt,
    waiting_for_review, waiting_page,
};

use super::{
    store,
    types::{NewReflection, ReflectionState, ReflectionText, ReviewState, Sharing, reviewed_this_round, title_from_prompt},
};
use crate::{
    actor::Actor,
    db::{Db, WriteTx},
    entity::{reflection, reflection_version},
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::{Id, new_id},
    items::{self, Reader},
    policy::{self, Action, Decision, PackPermit, REVIEWERS_NAMED},
    records::{seen::note_item, types::SeenKind},
    roster::types::{RelationKind, Role},
    visibility::Visibility,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set, sea_query::Expr};

/// Rows that the student's home shows.
const HOME_ROWS: u64 = 20;
/// The most reflections that a student chooses from for a conference.
const CHOOSABLE: u64 = 100;

/// Whether the actor writes reflections.
pub fn may_start(actor: &Actor) -> bool {
    policy::start_reflection(actor) == Decision::Allowed
}

/// Whether the actor shares reflections with others: a student does; what adults write is their own.
pub fn may_send(actor: &Actor) -> bool {
    actor.is(Role::Student)
}

/// Whose record a reflection is in, for the audit: a student's; adults' reflections are nobody's record.
fn record_of(actor: &Actor) -> Option<Id> {
    actor.is(Role::Student).then_some(actor.person_id)
}

/// Begins a draft and returns its key. A prompt is answered once: begun before, that reflection is the answer.
pub async fn start(db: &Db, actor: &Actor, new: NewReflection) -> Result<Id> {
    policy::start_reflection(actor).require()?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let mut title = new.title;
    if let Some(prompt_id) = new.prompt_id {
        store::hold_writer(&tx, actor).await?;
        if let Some(begun) = store::answering(&tx, actor, prompt_id).await? {
            return Ok(begun.id);
        }
        let prompt = store::prompts::open(&tx, actor, prompt_id).await?.ok_or(Error::NotFound)?;
        if title.is_empty() {
            title = title_from_prompt(&prompt.text);
        }
    }
    if let Some(goal_id) = new.goal_id {
        let mine = store::open_goals(&tx, actor).await?;
        if !mine.iter().any(|(id, _)| *id == goal_id) {
            return Err(FieldErrors::one("goal_id", Problem::NotAChoice).into());
        }
    }
    let id = new_id();
    reflection::ActiveModel {
        id: Set(id),
        owner_id: Set(actor.person_id),
        prompt_id: Set(new.prompt_id),
        goal_id: Set(new.goal_id),
        title: Set(title),
        body: Set(String::new()),
        state: Set(ReflectionState::Draft),
        visibility: Set(Visibility::Private),
        created_at: Set(tx.now),
        updated_at: Set(tx.now),
        shared_at: Set(None),
        waiting_since: Set(None),
        version: Set(1),
    }
    .insert(&tx)
    .await?;
    tx.audit("reflection.started", "reflection", id, record_of(actor)).await?;
    tx.commit().await?;
    Ok(id)
}

/// Saves a draft, or writes a new version beside what was sent. Returns the version that is stored now.
pub async fn save(db: &Db, actor: &Actor, id: Id, version: i32, text: &ReflectionText) -> Result<i32> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = own(&tx, actor, id).await?;
    let sent = found.reflection.state != ReflectionState::Draft;
    if sent {
        text.ready_to_send()?;
    }
    let saved = keep_text(&tx, &found.reflection, version, text).await?;
    if saved != found.reflection.version {
        if sent {
            store::add_version(&tx, id, saved, text).await?;
        }
        tx.audit("reflection.edited", "reflection", id, record_of(actor)).await?;
    }
    tx.commit().await?;
    Ok(saved)
}

/// Saves a draft while it is being written. Not audited: it happens every few seconds and only its writer sees it.
pub async fn autosave(db: &Db, actor: &Actor, id: Id, version: i32, text: &ReflectionText) -> Result<i32> {
    let tx = db.begin(&actor.origin.without_form(), Some(actor.person_id)).await?;
    let found = own(&tx, actor, id).await?;
    if found.reflection.state != ReflectionState::Draft {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let saved = keep_text(&tx, &found.reflection, version, text).await?;
    tx.commit().await?;
    Ok(saved)
}

/// Sends a draft, as it stands in the form, to those who are to read it. It waits for a review from now on.
pub async fn send(db: &Db, actor: &Actor, id: Id, version: i32, text: &ReflectionText, sharing: &Sharing) -> Result<()> {
    let mut errors = text.ready_to_send().err().unwrap_or_default();
    errors.0.extend(sharing.ready_to_send().err().unwrap_or_default().0);
    errors.into_result(())?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = own(&tx, actor, id).await?;
    if found.reflection.state != ReflectionState::Draft {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let waits = check_readers(&tx, actor, sharing).await?;
    let version = keep_text(&tx, &found.reflection, version, text).await?;
    store::add_version(&tx, id, version, text).await?;
    items::set_named(&tx, id, &sharing.adults).await?;
    reflection::Entity::update_many()
        .col_expr(reflection::Column::State, Expr::value(ReflectionState::Shared))
        .col_expr(reflection::Column::Visibility, Expr::value(sharing.visibility))
        .col_expr(reflection::Column::SharedAt, Expr::value(tx.now))
        .col_expr(reflection::Column::WaitingSince, Expr::value(waits.then_some(tx.now)))
        .col_expr(reflection::Column::UpdatedAt, Expr::value(tx.now))
        .filter(reflection::Column::Id.eq(id))
        .exec(&tx)
        .await?;
    tx.audit("reflection.sent", "reflection", id, record_of(actor)).await?;
    tx.commit().await
}

/// Changes who reads what was sent. Who is left out loses it at once.
pub async fn share(db: &Db, actor: &Actor, id: Id, sharing: &Sharing) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = own(&tx, actor, id).await?;
    if found.reflection.state == ReflectionState::Draft {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let waits = check_readers(&tx, actor, sharing).await?;
    items::set_named(&tx, id, &sharing.adults).await?;
    let open = matches!(found.reflection.state, ReflectionState::Shared | ReflectionState::Answered);
    let waiting_since = match found.reflection.waiting_since {
        _ if !waits && sharing.visibility == Visibility::Named => None,
        None if waits && open => Some(tx.now),
        since => since,
    };
    reflection::Entity::update_many()
        .col_expr(reflection::Column::Visibility, Expr::value(sharing.visibility))
        .col_expr(reflection::Column::WaitingSince, Expr::value(waiting_since))
        .filter(reflection::Column::Id.eq(id))
        .exec(&tx)
        .await?;
    tx.audit("reflection.shared", "reflection", id, record_of(actor)).await?;
    tx.commit().await
}

async fn own(tx: &WriteTx, actor: &Actor, id: Id) -> Result<Found> {
    let found = store::find_locked(tx, actor, id).await?;
    policy::item(actor, Action::Edit, &found.facts()).require()?;
    Ok(found)
}

/// Keeps the words over the version that was opened. The same words again are no conflict: nothing would be lost, and a
/// browser that never heard the answer may ask once more.
async fn keep_text(tx: &WriteTx, row: &reflection::Model, version: i32, text: &ReflectionText) -> Result<i32> {
    if row.title == text.title && row.body == text.body {
        return Ok(row.version);
    }
    store::save_text(tx, row.id, version, text).await
}

/// Refuses readers whom the student does not have. Says whether anybody among those who are chosen reviews: a partner does not.
async fn check_readers(tx: &WriteTx, actor: &Actor, sharing: &Sharing) -> Result<bool> {
    if !may_send(actor) && sharing.visibility != Visibility::Private {
        return Err(FieldErrors::one("visibility", Problem::NotAChoice).into());
    }
    if sharing.adults.is_empty() {
        return Ok(sharing.visibility != Visibility::Private);
    }
    let possible = items::possible_readers(tx, actor.person_id, actor.today).await?;
    let kind = |id: &Id| possible.iter().find(|reader| reader.person_id == *id).map(|reader| reader.kind);
    let kinds: Option<Vec<RelationKind>> = sharing.adults.iter().map(kind).collect();
    let kinds = kinds.ok_or_else(|| FieldErrors::one("adults", Problem::NotAChoice))?;
    let reviewed = kinds.iter().any(|kind| REVIEWERS_NAMED.contains(kind));
    Ok(match sharing.visibility {
        Visibility::Private => false,
        Visibility::Named => reviewed,
        Visibility::Team | Visibility::Family => true,
    })
}

/// A reflection as one person sees it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The row, its prompt and its names.
    pub found: Found,
    /// Whether the viewer wrote it.
    pub is_owner: bool,
    /// The reviews that the viewer may read, oldest first.
    pub reviews: Vec<ReviewRow>,
    /// The versions of which those reviews speak, where the words have changed since.
    pub earlier: Vec<reflection_version::Model>,
    /// Those to whom it was sent and who can still read it.
    pub named: Vec<(Id, String)>,
    /// The student's partner, when it was sent to them.
    pub partner: Option<Id>,
    /// Those to whom it could be sent: for its writer.
    pub possible: Vec<Reader>,
    /// What the viewer may do as a reviewer.
    pub turn: Turn,
}

/// A reviewer's turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The viewer does not review this.
    None,
    /// A review can be written.
    Open,
    /// Released; the student's answer opens the next round.
    Done,
}

impl Opened {
    /// The viewer's own draft of a review.
    pub fn own_draft(&self) -> Option<&ReviewRow> {
        self.reviews.iter().find(|row| row.review.state == ReviewState::Draft)
    }

    /// What it said at a version, when that was sent and is not what it says now.
    pub fn said_at(&self, version: i32) -> Option<&reflection_version::Model> {
        self.earlier.iter().find(|earlier| earlier.version == version)
    }
}

/// Opens a reflection for whoever may see it. At most five statements.
pub async fn open(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Opened> {
    let found = store::find(db, actor, id).await?;
    let facts = found.facts();
    let is_owner = facts.owner_id == actor.person_id;
    let mut reviews = Vec::new();
    if found.reflection.state != ReflectionState::Draft {
        reviews = store::reviews(db, actor, &found).await?;
    }
    let turn = turn(actor, &found, &reviews);
    reviews
        .retain(|row| policy::can_read_review(actor, &facts, row.review.reviewer_id, row.review.state == ReviewState::Released));
    note_item(actor, facts.owner_id, SeenKind::Reflection, id, facts.visibility);
    for row in reviews.iter().filter(|row| row.review.reviewer_id != actor.person_id) {
        note_item(actor, facts.owner_id, SeenKind::Review, row.review.id, facts.visibility);
    }
    let mut spoken_of: Vec<i32> = reviews.iter().map(|row| row.review.reflection_version).collect();
    spoken_of.retain(|version| *version != found.reflection.version);
    let earlier = store::versions(db, &found, &spoken_of).await?;
    let possible = items::possible_readers(db, facts.owner_id, actor.today).await?;
    let mut named = items::named_adults(db, id).await?;
    named.retain(|(adult, _)| possible.iter().any(|reader| reader.person_id == *adult));
    let partner = possible.iter().find(|reader| reader.kind == RelationKind::Partner).map(|reader| reader.person_id);
    let possible = if is_owner { possible } else { Vec::new() };
    Ok(Opened { found, is_owner, reviews, earlier, named, partner, possible, turn })
}

/// `reviews` holds every released review and the actor's own.
fn turn(actor: &Actor, found: &Found, reviews: &[ReviewRow]) -> Turn {
    if policy::item(actor, Action::Review, &found.facts()).require().is_err() {
        return Turn::None;
    }
    let own = reviews.iter().filter(|row| row.review.reviewer_id == actor.person_id);
    let released = own.filter_map(|row| row.review.released_at);
    let answered = reviews.iter().filter_map(|row| row.review.answered_at);
    if reviewed_this_round(released, answered) { Turn::Done } else { Turn::Open }
}

/// The actor's own reflections, a page of them: drafts first, then the newest.
pub async fn mine(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<MineRow>> {
    let offset = page.saturating_sub(1) * store::PAGE;
    Ok(Paged::of(store::mine(db, actor, offset, store::PAGE + 1).await?))
}

/// The name of a student for whom the actor answers, or whose record they opened for a reason, and a page of those of their
/// reflections that the actor may see, the newest first. Two statements. Others learn nothing.
pub async fn shared_by(
    db: &impl ConnectionTrait,
    actor: &Actor,
    student_id: Id,
    page: u64,
) -> Result<(String, Paged<SharedRow>)> {
    policy::look_at(actor, student_id).require()?;
    let name = store::name_of(db, student_id).await?;
    let offset = page.saturating_sub(1) * store::PAGE;
    Ok((name, Paged::of(store::shared_by(db, actor, student_id, offset, store::PAGE + 1).await?)))
}

/// The prompts that wait for this actor's answer.
pub async fn prompts_waiting(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<OpenPrompt>> {
    store::prompts::waiting_for(db, actor).await
}

/// The actor's own open goals, to write about: key and title.
pub async fn goals_to_write_about(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<(Id, String)>> {
    store::open_goals(db, actor).await
}

/// Released reviews without an answer, prompts and drafts, for the student's home, the newest first. One statement.
pub async fn waiting_to_write(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<WaitingToWrite>> {
    store::waiting_to_write(db, actor, HOME_ROWS).await
}

/// A reflection that its writer can choose for a conference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choosable {
    /// Its key.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// The version that would be shown.
    pub version: i32,
    /// How far it is shared now: private when its writer took it back from everybody.
    pub visibility: Visibility,
}

/// The actor's own reflections that were sent, newest first, for a conference.
pub async fn choosable(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Choosable>> {
    let sent = store::sent(db, actor, CHOOSABLE).await?;
    Ok(sent
        .into_iter()
        .map(|row| Choosable { id: row.id, title: row.title, version: row.version, visibility: row.visibility })
        .collect())
}

/// What reflections said at the versions chosen for a conference, in the order asked for, for whoever holds the permit to
/// read its pack. A version that was never sent is left out. One statement.
pub async fn reflections_at_versions(
    db: &impl ConnectionTrait,
    _permit: &PackPermit,
    wanted: &[(Id, i32)],
) -> Result<Vec<ReflectionAtVersion>> {
    let mut rows = store::unscoped_at_versions(db, wanted).await?;
    rows.sort_by_key(|row| wanted.iter().position(|(id, version)| (row.reflection_id, row.version) == (*id, *version)));
    Ok(rows)
}
