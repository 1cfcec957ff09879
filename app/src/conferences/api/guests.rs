//! Server functions of the guest list: answers, questions, invitations.
#[cfg(feature = "ssr")]
use crate::carried::id_of;
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Says whether the guest comes.
#[server(prefix = "/api", endpoint = "conferences/rsvp")]
pub async fn rsvp(#[server(default)] conference_id: String, #[server(default)] rsvp: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::{conferences::service, field::Reading};
    let actor = request::actor()?;
    let mut reading = Reading::default();
    let answer = reading.choice("rsvp", &rsvp);
    let answer = reading.finish(answer)?;
    service::rsvp(&request::services()?.db, &actor, id_of(&conference_id)?, answer).await?;
    Ok(Done::here().saying(Toast::RsvpSaved))
}

/// Asks the student something before the day.
#[server(prefix = "/api", endpoint = "conferences/ask")]
pub async fn ask(#[server(default)] conference_id: String, #[server(default)] text: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{service, types};
    let actor = request::actor()?;
    let conference_id = id_of(&conference_id)?;
    let text = types::question(&text)?;
    service::ask(&request::services()?.db, &actor, conference_id, text).await?;
    Ok(Done::here().saying(Toast::QuestionSent))
}

/// Invites an adult of the student's team.
#[server(prefix = "/api", endpoint = "conferences/invite")]
pub async fn invite(#[server(default)] conference_id: String, #[server(default)] person_id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::{conferences::service, field::Reading};
    let actor = request::actor()?;
    let conference_id = id_of(&conference_id)?;
    let mut reading = Reading::default();
    let person_id = reading.required_id("person_id", &person_id);
    let person_id = reading.finish(person_id)?;
    service::invite(&request::services()?.db, &actor, conference_id, person_id).await?;
    Ok(Done::here().saying(Toast::GuestInvited))
}

/// Takes back the invitation of an adult of the team.
#[server(prefix = "/api", endpoint = "conferences/withdraw")]
pub async fn withdraw(#[server(default)] conference_id: String, #[server(default)] person_id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let actor = request::actor()?;
    let (id, person_id) = (id_of(&conference_id)?, id_of(&person_id)?);
    domain::conferences::service::withdraw(&request::services()?.db, &actor, id, person_id).await?;
    Ok(Done::here().saying(Toast::Saved))
}

/// Invites the guardians who came to the student after the guest list was made.
#[server(prefix = "/api", endpoint = "conferences/update-guests")]
pub async fn update_guests(#[server(default)] conference_id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let actor = request::actor()?;
    domain::conferences::service::update_guests(&request::services()?.db, &actor, id_of(&conference_id)?).await?;
    Ok(Done::here().saying(Toast::Saved))
}
