//! What adults do: the queue, reviews, prompts; and the student's answer to a review.
use super::{Found, ReleasedRow, WaitingRow, record_of, store};
use crate::{
    actor::Actor,
    db::{Db, WriteTx},
    entity::{prompt, reflection, review, section},
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    items,
    policy::{self, Action},
    reflections::{
        service::{OwnPrompt, Paged, Turn, turn},
        store::ReviewRow,
        types::{Asked, NewPrompt, ReflectionState, ReviewState, ReviewText},
    },
    visibility::Visibility,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set,
    sea_query::{Expr, ExprTrait},
};
use std::collections::HashMap;

/// What waits for this reviewer, longest first: `limit` rows. One statement.
pub async fn waiting_for_review(db: &impl ConnectionTrait, actor: &Actor, limit: u64) -> Result<Vec<WaitingRow>> {
    store::queue::waiting(db, actor, 0, limit).await
}

/// How many reflections wait for this reviewer. One statement.
pub async fn count_waiting(db: &impl ConnectionTrait, actor: &Actor) -> Result<u64> {
    store::queue::count_waiting(db, actor).await
}

/// A page of the queue.
pub async fn waiting_page(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<WaitingRow>> {
    let offset = page.saturating_sub(1) * store::PAGE;
    Ok(Paged::of(store::queue::waiting(db, actor, offset, store::PAGE + 1).await?))
}

/// The actor's own released reviews, newest first.
pub async fn released_reviews(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<ReleasedRow>> {
    store::queue::released(db, actor, page).await
}

/// Which review is written, as the form says it.
#[derive(Clone, Copy, Debug)]
pub struct ReviewOf {
    /// Of which reflection.
    pub reflection_id: Id,
    /// The version of it that the reviewer read.
    pub reflection_version: i32,
    /// The version of the reviewer's own draft; 0 when there is none yet.
    pub version: i32,
}

/// Saves the reviewer's draft, or releases the review to those who may read it.
pub async fn review(db: &Db, actor: &Actor, of: ReviewOf, text: ReviewText, release: bool) -> Result<()> {
    if release {
        text.ready_to_release()?;
    }
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = store::find_locked(&tx, actor, of.reflection_id).await?;
    policy::item(actor, Action::Review, &found.facts()).require()?;
    let reviews = store::reviews(&tx, actor, &found).await?;
    if turn(actor, &found, &reviews) != Turn::Open {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    if store::versions(&tx, &found, &[of.reflection_version]).await?.is_empty() {
        return Err(Error::Conflict(Obstacle::Stale));
    }
    let others_owe = release && others_owe(&tx, actor, &found, &reviews).await?;
    let draft = reviews.into_iter().find(|row| row.review.state == ReviewState::Draft);
    let id = keep_review(&tx, actor, of, text, release, draft).await?;
    let owner_id = found.reflection.owner_id;
    if release {
        if !others_owe {
            reflection::Entity::update_many()
                .col_expr(reflection::Column::State, Expr::value(ReflectionState::Reviewed))
                .col_expr(reflection::Column::WaitingSince, Expr::value(None::<i64>))
                .filter(reflection::Column::Id.eq(of.reflection_id))
                .exec(&tx)
                .await?;
        }
        tx.audit("review.released", "review", id, Some(owner_id)).await?;
    } else {
        tx.audit("review.saved", "review", id, Some(owner_id)).await?;
    }
    tx.commit().await
}

/// Whether the student answered the latest review of another adult, who can still read the reflection and has not said
/// anything since: it goes on waiting for them.
async fn others_owe(tx: &WriteTx, actor: &Actor, found: &Found, reviews: &[ReviewRow]) -> Result<bool> {
    let mut latest: HashMap<Id, (Option<i64>, bool)> = HashMap::new();
    for row in reviews.iter().filter(|row| row.review.state == ReviewState::Released) {
        let said = (row.review.released_at, row.review.answered_at.is_some());
        latest.entry(row.review.reviewer_id).and_modify(|held| *held = (*held).max(said)).or_insert(said);
    }
    latest.retain(|reviewer, (_, answered)| *reviewer != actor.person_id && *answered);
    if latest.is_empty() {
        return Ok(false);
    }
    let reflection = &found.reflection;
    let mut readers: Vec<Id> =
        items::possible_readers(tx, reflection.owner_id, actor.today).await?.into_iter().map(|reader| reader.person_id).collect();
    if reflection.visibility == Visibility::Named {
        let named = items::named_adults(tx, reflection.id).await?;
        readers.retain(|reader| named.iter().any(|(adult, _)| adult == reader));
    }
    Ok(latest.keys().any(|reviewer| readers.contains(reviewer)))
}

async fn keep_review(
    tx: &WriteTx,
    actor: &Actor,
    of: ReviewOf,
    text: ReviewText,
    release: bool,
    draft: Option<ReviewRow>,
) -> Result<Id> {
    let stored_version = draft.as_ref().map_or(0, |row| row.review.version);
    if stored_version != of.version {
        return Err(Error::Conflict(Obstacle::Stale));
    }
    let state = if release { ReviewState::Released } else { ReviewState::Draft };
    let mut row = review::ActiveModel {
        reflection_version: Set(of.reflection_version),
        glow: Set(text.glow),
        grow: Set(text.grow),
        question: Set(text.question),
        state: Set(state),
        updated_at: Set(tx.now),
        released_at: Set(release.then_some(tx.now)),
        version: Set(stored_version + 1),
        ..Default::default()
    };
    let Some(draft) = draft else {
        let id = new_id();
        row.id = Set(id);
        row.reflection_id = Set(of.reflection_id);
        row.reviewer_id = Set(actor.person_id);
        row.created_at = Set(tx.now);
        row.answer = Set(String::new());
        row.answered_at = Set(None);
        row.insert(tx).await?;
        return Ok(id);
    };
    let saved = review::Entity::update_many()
        .set(row)
        .filter(review::Column::Id.eq(draft.review.id))
        .filter(review::Column::Version.eq(of.version))
        .exec(tx)
        .await?;
    if saved.rows_affected == 1 { Ok(draft.review.id) } else { Err(Error::Conflict(Obstacle::Stale)) }
}

/// The student answers a released review, once; the reflection waits for the reviewer again. Returns the reflection.
pub async fn answer(db: &Db, actor: &Actor, review_id: Id, answer: String) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let reflection_id = store::reviewed_of_mine(&tx, actor, review_id).await?.reflection_id;
    let found = store::find_locked(&tx, actor, reflection_id).await?;
    policy::item(actor, Action::Answer, &found.facts()).require()?;
    let answered = review::Entity::update_many()
        .col_expr(review::Column::Answer, Expr::value(answer))
        .col_expr(review::Column::AnsweredAt, Expr::value(tx.now))
        .col_expr(review::Column::UpdatedAt, Expr::value(tx.now))
        .col_expr(review::Column::Version, Expr::col(review::Column::Version).add(1))
        .filter(review::Column::Id.eq(review_id))
        .filter(review::Column::AnsweredAt.is_null())
        .exec(&tx)
        .await?;
    if answered.rows_affected != 1 {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    reflection::Entity::update_many()
        .col_expr(reflection::Column::State, Expr::value(ReflectionState::Answered))
        .col_expr(reflection::Column::WaitingSince, Expr::value(tx.now))
        .filter(reflection::Column::Id.eq(reflection_id))
        .exec(&tx)
        .await?;
    tx.audit("review.answered", "review", review_id, record_of(actor)).await?;
    tx.commit().await?;
    Ok(reflection_id)
}

/// The classes that this actor teaches, to ask one of them: key and title.
pub async fn classes(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<(Id, String)>> {
    store::prompts::classes_of(db, actor).await
}

/// The prompts that this actor set, newest first, with the number of answers sent.
pub async fn my_prompts(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Paged<OwnPrompt>> {
    store::prompts::set_by(db, actor, page).await
}

/// Asks one of the actor's own classes to reflect, or, for leaders and coordinators, every student of their school.
pub async fn set_prompt(db: &Db, actor: &Actor, new: NewPrompt) -> Result<Id> {
    match new.asked {
        Asked::Class(section_id) => policy::set_prompt(actor, section_id).require()?,
        Asked::School => policy::set_school_prompt(actor, actor.school_id).require()?,
    }
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (school_id, section_id) = match new.asked {
        Asked::Class(section_id) => {
            let class = section::Entity::find_by_id(section_id).one(&tx).await?.ok_or(Error::NotFound)?;
            (class.school_id, Some(class.id))
        }
        Asked::School => (actor.school_id, None),
    };
    let id = new_id();
    prompt::ActiveModel {
        id: Set(id),
        school_id: Set(school_id),
        section_id: Set(section_id),
        author_id: Set(Some(actor.person_id)),
        text: Set(new.text),
        created_at: Set(tx.now),
        closes_on: Set(new.closes_on.map(|day| day.to_string())),
    }
    .insert(&tx)
    .await?;
    tx.audit("prompt.set", "prompt", id, None).await?;
    tx.commit().await?;
    Ok(id)
}

/// Whether the actor may ask every student of their school.
pub fn may_ask_school(actor: &Actor) -> bool {
    policy::set_school_prompt(actor, actor.school_id).require().is_ok()
}
