//! How goals are written. Every row changed here was found through `visible_to` in the same transaction.
use crate::{
    db::WriteTx,
    entity::{check_in, goal, goal_version, step},
    error::{Error, Obstacle, Result},
    goals::{
        record::wording_of,
        types::{GoalState, NewCheckIn, NewGoal, NewStep, Wording},
    },
    id::{Id, new_id},
    visibility::Visibility,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

/// Keeps a new draft and returns its id.
pub async fn insert(tx: &WriteTx, owner_id: Id, new: NewGoal) -> Result<Id> {
    let wording = Wording {
        title: new.title,
        kind: new.kind,
        why: String::new(),
        success: String::new(),
        obstacle: String::new(),
        if_part: String::new(),
        then_part: String::new(),
        due_on: None,
    };
    insert_draft(tx, owner_id, wording, Visibility::Private, new.from_commitment_id).await
}

/// Keeps a draft with all its words and returns its id.
pub async fn insert_draft(
    tx: &WriteTx,
    owner_id: Id,
    wording: Wording,
    visibility: Visibility,
    from_commitment_id: Option<Id>,
) -> Result<Id> {
    let row = goal::Model {
        id: new_id(),
        owner_id,
        kind: wording.kind,
        state: GoalState::Draft,
        visibility,
        title: wording.title,
        why: wording.why,
        success: wording.success,
        obstacle: wording.obstacle,
        if_part: wording.if_part,
        then_part: wording.then_part,
        confidence: None,
        due_on: wording.due_on.map(|day| day.to_string()),
        closing_word: String::new(),
        successor_id: None,
        from_commitment_id,
        created_at: tx.now,
        updated_at: tx.now,
        activated_at: None,
        closed_at: None,
        last_check_in_at: None,
        version: 1,
    };
    let id = row.id;
    goal::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(id)
}

/// Replaces the words of a goal and keeps the former ones. Fails as stale when somebody was faster.
pub async fn reword(tx: &WriteTx, actor_id: Id, row: goal::Model, wording: Wording) -> Result<()> {
    let former = serde_json::to_string(&wording_of(&row)).map_err(|error| Error::Internal(error.to_string()))?;
    let kept = goal_version::ActiveModel {
        id: Set(new_id()),
        goal_id: Set(row.id),
        version: Set(row.version),
        edited_by: Set(actor_id),
        edited_at: Set(tx.now),
        body: Set(former),
    };
    goal_version::Entity::insert(kept).exec_without_returning(tx).await?;
    let changed = goal::ActiveModel {
        kind: Set(wording.kind),
        title: Set(wording.title),
        why: Set(wording.why),
        success: Set(wording.success),
        obstacle: Set(wording.obstacle),
        if_part: Set(wording.if_part),
        then_part: Set(wording.then_part),
        due_on: Set(wording.due_on.map(|day| day.to_string())),
        updated_at: Set(tx.now),
        version: Set(row.version + 1),
        ..Default::default()
    };
    let done = goal::Entity::update_many()
        .set(changed)
        .filter(goal::Column::Id.eq(row.id))
        .filter(goal::Column::Version.eq(row.version))
        .exec(tx)
        .await?;
    if done.rows_affected == 0 { Err(Error::Conflict(Obstacle::Stale)) } else { Ok(()) }
}

/// Saves a change of a goal's state or sharing.
pub async fn update(tx: &WriteTx, mut row: goal::ActiveModel) -> Result<()> {
    row.updated_at = Set(tx.now);
    row.update(tx).await?;
    Ok(())
}

/// Keeps a check-in.
pub async fn insert_check_in(tx: &WriteTx, goal_id: Id, person_id: Id, new: NewCheckIn) -> Result<()> {
    let row = check_in::ActiveModel {
        id: Set(new_id()),
        goal_id: Set(goal_id),
        person_id: Set(person_id),
        at: Set(tx.now),
        going: Set(new.going),
        confidence: Set(new.confidence),
        note: Set(new.note),
        wants_help: Set(new.wants_help),
    };
    check_in::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Keeps a step at this position.
pub async fn insert_step(tx: &WriteTx, goal_id: Id, position: i32, new: NewStep) -> Result<Id> {
    let id = new_id();
    let row = step::ActiveModel {
        id: Set(id),
        goal_id: Set(goal_id),
        position: Set(position),
        title: Set(new.title),
        due_on: Set(new.due_on.map(|day| day.to_string())),
        done_at: Set(None),
    };
    step::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(id)
}

/// Marks a step as done, or as open again.
pub async fn set_step_done(tx: &WriteTx, row: step::Model, done_at: Option<i64>) -> Result<()> {
    let mut row = row.into_active_model();
    row.done_at = Set(done_at);
    row.update(tx).await?;
    Ok(())
}
