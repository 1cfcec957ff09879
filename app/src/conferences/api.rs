//! Server functions of conferences: what a student prepares and everybody promises here; what hosts and guests do beside.
pub mod by_code;
pub mod codes;
pub mod guests;
pub mod hosting;

#[cfg(feature = "ssr")]
use crate::carried::{id_of, version_of};
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Chooses something to show.
#[server(prefix = "/api", endpoint = "conferences/choose-item")]
pub async fn choose_item(
    #[server(default)] conference_id: String,
    #[server(default)] item: String,
    #[server(default)] part: String,
    #[server(default)] say: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{service, types::Chosen};
    let actor = request::actor()?;
    let conference_id = id_of(&conference_id)?;
    let chosen = Chosen::parse(&item, &part, &say)?;
    service::choose(&request::services()?.db, &actor, conference_id, &chosen).await?;
    Ok(Done::here().saying(Toast::AgendaAdded))
}

/// Changes what is said about an item; `update` shows its newest version.
#[server(prefix = "/api", endpoint = "conferences/edit-item")]
pub async fn edit_item(
    #[server(default)] item_id: String,
    #[server(default)] say: String,
    #[server(default)] update: bool,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::{
        conferences::service,
        field::{PARAGRAPH, Reading},
    };
    let actor = request::actor()?;
    let mut reading = Reading::default();
    let say = reading.optional_text("say", &say, PARAGRAPH);
    let say = reading.finish(Some(say))?;
    service::edit_item(&request::services()?.db, &actor, id_of(&item_id)?, say, update).await?;
    Ok(Done::here().saying(Toast::Saved))
}

/// Moves an item up or down within its part.
#[server(prefix = "/api", endpoint = "conferences/move-item")]
pub async fn move_item(#[server(default)] item_id: String, #[server(default)] direction: String) -> Result<Done, AppError> {
    use crate::request;
    use domain::{conferences::service, field::Reading};
    let actor = request::actor()?;
    let mut reading = Reading::default();
    let direction = reading.choice("direction", &direction);
    let direction = reading.finish(direction)?;
    service::move_item(&request::services()?.db, &actor, id_of(&item_id)?, direction).await?;
    Ok(Done::here())
}

/// Takes an item off the agenda.
#[server(prefix = "/api", endpoint = "conferences/remove-item")]
pub async fn remove_item(#[server(default)] item_id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let actor = request::actor()?;
    domain::conferences::service::remove_item(&request::services()?.db, &actor, id_of(&item_id)?).await?;
    Ok(Done::here().saying(Toast::Saved))
}

/// Keeps the opening words, and whether the student rehearsed and is ready.
#[server(prefix = "/api", endpoint = "conferences/ready")]
pub async fn ready(
    #[server(default)] conference_id: String,
    #[server(default)] version: String,
    #[server(default)] opening_words: String,
    #[server(default)] rehearsed: bool,
    #[server(default)] ready: bool,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{
        service,
        types::{ConferenceState, Readiness},
    };
    let actor = request::actor()?;
    let (id, version) = (id_of(&conference_id)?, version_of(&version)?);
    let readiness = Readiness::parse(&opening_words, rehearsed, ready)?;
    let state = service::ready(&request::services()?.db, &actor, id, version, &readiness).await?;
    Ok(Done::here().saying(if state == ConferenceState::Ready { Toast::ConferenceReady } else { Toast::Saved }))
}

/// Writes down a promise; one's own when no owner is named.
#[server(prefix = "/api", endpoint = "conferences/commit")]
pub async fn commit(
    #[server(default)] conference_id: String,
    #[server(default)] text: String,
    #[server(default)] due_on: String,
    #[server(default)] owner_id: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{service, types::NewCommitment};
    let actor = request::actor()?;
    let conference_id = id_of(&conference_id)?;
    let owner_id = if owner_id.is_empty() { actor.person_id.to_string() } else { owner_id };
    let new = NewCommitment::parse(&text, &due_on, &owner_id, actor.today)?;
    service::commit(&request::services()?.db, &actor, conference_id, &new).await?;
    Ok(Done::here().saying(Toast::CommitmentMade))
}

/// Says what became of a promise.
#[server(prefix = "/api", endpoint = "conferences/close-commitment")]
pub async fn close_commitment(
    #[server(default)] commitment_id: String,
    #[server(default)] version: String,
    #[server(default)] state: String,
    #[server(default)] word: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{
        service,
        types::{Closing, CommitmentState},
    };
    let actor = request::actor()?;
    let (id, version) = (id_of(&commitment_id)?, version_of(&version)?);
    let closing = Closing::parse(&state, &word)?;
    service::close(&request::services()?.db, &actor, id, version, &closing).await?;
    let kept = closing.state == CommitmentState::Kept;
    Ok(Done::here().saying(if kept { Toast::CommitmentKept } else { Toast::CommitmentClosed }))
}
