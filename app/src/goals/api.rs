//! Server functions of goals.
#![allow(clippy::too_many_arguments)] // a form's fields are a server function's arguments
#[cfg(feature = "ssr")]
use crate::carried::{id_of, version_of};
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Starts a goal with one sentence; `commitment_id` names the promise it grows out of.
#[server(prefix = "/api", endpoint = "goals/start")]
pub async fn start(
    #[server(default)] title: String,
    #[server(default)] kind: String,
    #[server(default)] commitment_id: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::goals::{
        service,
        types::{NewGoal, NewGoalForm},
    };
    let new = NewGoal::parse(&NewGoalForm { title, kind, commitment_id })?;
    let id = service::start(&request::services()?.db, request::actor()?.as_ref(), new).await?;
    Ok(Done::to(format!("/goals/{id}")).saying(Toast::GoalStarted))
}

/// Changes the words of a goal.
#[server(prefix = "/api", endpoint = "goals/edit")]
pub async fn edit(
    #[server(default)] goal_id: String,
    #[server(default)] version: String,
    #[server(default)] title: String,
    #[server(default)] kind: String,
    #[server(default)] why: String,
    #[server(default)] success: String,
    #[server(default)] obstacle: String,
    #[server(default)] if_part: String,
    #[server(default)] then_part: String,
    #[server(default)] due_on: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::goals::{
        service,
        types::{Wording, WordingForm},
    };
    let actor = request::actor()?;
    let id = id_of(&goal_id)?;
    let wording = Wording::parse(&WordingForm { title, kind, why, success, obstacle, if_part, then_part, due_on })?;
    service::edit(&request::services()?.db, &actor, id, version_of(&version)?, wording).await?;
    Ok(Done::to(format!("/goals/{id}")).saying(Toast::Saved))
}

/// Moves a goal to another state: activate, pause, resume, achieved, let go, revised.
#[server(prefix = "/api", endpoint = "goals/move")]
pub async fn move_goal(
    #[server(default)] goal_id: String,
    #[server(default)] to: String,
    #[server(default)] word: String,
    #[server(default)] keep_private: bool,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::goals::{
        service,
        types::{GoalMove, GoalState},
    };
    let actor = request::actor()?;
    let id = id_of(&goal_id)?;
    let asked = GoalMove::parse(&to, &word)?;
    let toast = match asked.to {
        GoalState::Active => Toast::GoalActive,
        GoalState::Achieved => Toast::GoalAchieved,
        GoalState::Revised => Toast::GoalStarted,
        _ => Toast::Saved,
    };
    let onwards = service::move_to(&request::services()?.db, &actor, id, asked, keep_private).await?;
    Ok(Done::to(format!("/goals/{onwards}")).saying(toast))
}

/// Notes how a goal goes.
#[server(prefix = "/api", endpoint = "goals/check-in")]
pub async fn check_in(
    #[server(default)] goal_id: String,
    #[server(default)] going: String,
    #[server(default)] confidence: String,
    #[server(default)] note: String,
    #[server(default)] wants_help: bool,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::goals::{service, types::NewCheckIn};
    let actor = request::actor()?;
    let id = id_of(&goal_id)?;
    let new = NewCheckIn::parse(&going, &confidence, &note, wants_help)?;
    service::check_in(&request::services()?.db, &actor, id, new).await?;
    Ok(Done::here().saying(Toast::CheckedIn))
}

/// Adds a step to a goal.
#[server(prefix = "/api", endpoint = "goals/add-step")]
pub async fn add_step(
    #[server(default)] goal_id: String,
    #[server(default)] title: String,
    #[server(default)] due_on: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::goals::{service, types::NewStep};
    let actor = request::actor()?;
    let id = id_of(&goal_id)?;
    service::add_step(&request::services()?.db, &actor, id, NewStep::parse(&title, &due_on)?).await?;
    Ok(Done::here().saying(Toast::Saved))
}

/// Ticks a step, or opens it again.
#[server(prefix = "/api", endpoint = "goals/tick-step")]
pub async fn tick_step(#[server(default)] step_id: String, #[server(default)] done: bool) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let actor = request::actor()?;
    domain::goals::service::tick_step(&request::services()?.db, &actor, id_of(&step_id)?, done).await?;
    Ok(Done::here().saying(Toast::Saved))
}

/// Shares a goal as far as its owner chooses.
#[server(prefix = "/api", endpoint = "goals/share")]
pub async fn share(
    #[server(default)] goal_id: String,
    #[server(default)] visibility: String,
    #[server(default)] adults: Vec<String>,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::goals::{service, types::Share};
    let actor = request::actor()?;
    let id = id_of(&goal_id)?;
    service::share(&request::services()?.db, &actor, id, Share::parse(&visibility, &adults)?).await?;
    Ok(Done::here().saying(Toast::Saved))
}
