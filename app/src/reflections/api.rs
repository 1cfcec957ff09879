//! Server functions of reflections, reviews and prompts.
#[cfg(feature = "ssr")]
use crate::carried::{id_of, version_of};
use crate::{done::Done, error::AppError};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Begins a draft, with a title of one's own or from a prompt.
#[server(prefix = "/api", endpoint = "reflections/start")]
pub async fn start(
    #[server(default)] title: String,
    #[server(default)] prompt_id: String,
    #[server(default)] goal_id: String,
) -> Result<Done, AppError> {
    use crate::request;
    use domain::reflections::{service, types::NewReflection};
    let new = NewReflection::parse(&title, &prompt_id, &goal_id)?;
    let id = service::start(&request::services()?.db, request::actor()?.as_ref(), new).await?;
    Ok(Done::to(format!("/reflections/{id}")))
}

/// Saves a draft, or a new version of what was sent.
#[server(prefix = "/api", endpoint = "reflections/save")]
pub async fn save(
    #[server(default)] reflection_id: String,
    #[server(default)] version: String,
    #[server(default)] title: String,
    #[server(default)] body: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::reflections::{service, types::ReflectionText};
    let text = ReflectionText::parse(&title, &body)?;
    let id = id_of(&reflection_id)?;
    let version = version_of(&version)?;
    service::save(&request::services()?.db, request::actor()?.as_ref(), id, version, &text).await?;
    Ok(Done::here().saying(Toast::Saved))
}

/// What autosave answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The version that is stored now.
    pub version: i32,
}

/// Saves a draft by itself while it is being written.
#[server(prefix = "/api", endpoint = "reflections/autosave", input = server_fn::codec::Json)]
pub async fn autosave(reflection_id: String, version: i32, title: String, body: String) -> Result<Saved, AppError> {
    use crate::request;
    use domain::reflections::{service, types::ReflectionText};
    let text = ReflectionText::parse(&title, &body)?;
    let id = id_of(&reflection_id)?;
    let version = service::autosave(&request::services()?.db, request::actor()?.as_ref(), id, version, &text).await?;
    Ok(Saved { version })
}

/// Sends a draft, as it stands in the form, to those who are to read it.
#[server(name = SendReflection, prefix = "/api", endpoint = "reflections/send")]
pub async fn send(
    #[server(default)] reflection_id: String,
    #[server(default)] version: String,
    #[server(default)] title: String,
    #[server(default)] body: String,
    #[server(default)] visibility: String,
    #[server(default)] adults: Vec<String>,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::reflections::{
        service,
        types::{ReflectionText, Sharing},
    };
    let text = ReflectionText::parse(&title, &body)?;
    let sharing = Sharing::parse(&visibility, &adults)?;
    let id = id_of(&reflection_id)?;
    let version = version_of(&version)?;
    service::send(&request::services()?.db, request::actor()?.as_ref(), id, version, &text, &sharing).await?;
    Ok(Done::here().saying(Toast::ReflectionSent))
}

/// Changes who can see what was sent.
#[server(prefix = "/api", endpoint = "reflections/share")]
pub async fn share(
    #[server(default)] reflection_id: String,
    #[server(default)] visibility: String,
    #[server(default)] adults: Vec<String>,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::reflections::{service, types::Sharing};
    let sharing = Sharing::parse(&visibility, &adults)?;
    let id = id_of(&reflection_id)?;
    service::share(&request::services()?.db, request::actor()?.as_ref(), id, &sharing).await?;
    Ok(Done::here().saying(Toast::Saved))
}

/// Saves the draft of a review, or releases it.
#[server(prefix = "/api", endpoint = "reflections/review")]
pub async fn review(
    #[server(default)] reflection_id: String,
    #[server(default)] reflection_version: String,
    #[server(default)] version: String,
    #[server(default)] glow: String,
    #[server(default)] grow: String,
    #[server(default)] question: String,
    #[server(default)] release: bool,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::reflections::{
        service::{self, ReviewOf},
        types::ReviewText,
    };
    let text = ReviewText::parse(&glow, &grow, &question)?;
    let of = ReviewOf {
        reflection_id: id_of(&reflection_id)?,
        reflection_version: version_of(&reflection_version)?,
        version: version_of(&version)?,
    };
    service::review(&request::services()?.db, request::actor()?.as_ref(), of, text, release).await?;
    Ok(if release { Done::to("/reviews").saying(Toast::ReviewReleased) } else { Done::here().saying(Toast::Saved) })
}

/// The student answers a released review.
#[server(prefix = "/api", endpoint = "reflections/answer")]
pub async fn answer(#[server(default)] review_id: String, #[server(default)] answer: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::reflections::{service, types::parse_answer};
    let answer = parse_answer(&answer)?;
    let id = id_of(&review_id)?;
    service::answer(&request::services()?.db, request::actor()?.as_ref(), id, answer).await?;
    Ok(Done::here().saying(Toast::AnswerSent))
}

/// Asks a class, or the whole school, to reflect.
#[server(prefix = "/api", endpoint = "reflections/set-prompt")]
pub async fn set_prompt(
    #[server(default)] section_id: String,
    #[server(default)] text: String,
    #[server(default)] closes_on: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::reflections::{service, types::NewPrompt};
    let actor = request::actor()?;
    let new = NewPrompt::parse(&section_id, &text, &closes_on, actor.today)?;
    service::set_prompt(&request::services()?.db, actor.as_ref(), new).await?;
    Ok(Done::here().saying(Toast::PromptSet))
}
