//! Server functions of conferences.
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Makes a season: a conference for every student.
#[server(prefix = "/api", endpoint = "conferences/make-season")]
pub async fn make_season(
    #[server(default)] title: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
    #[server(default)] from: String,
    #[server(default)] until: String,
    #[server(default)] minutes: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{
        service,
        types::{NewSeason, NewSeasonForm},
    };
    let actor = request::actor()?;
    let form = NewSeasonForm { title, starts_on, ends_on, from, until, minutes };
    let new = NewSeason::parse(&form, actor.today)?;
    service::make_season(&request::services()?.db, &actor, &new).await?;
    Ok(Done::to("/conferences/season").saying(Toast::SeasonMade))
}

/// Gives a conference a host.
#[server(prefix = "/api", endpoint = "conferences/give-host")]
pub async fn give_host(#[server(default)] conference_id: String, #[server(default)] host_id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::{conferences::service, field::Reading};
    let actor = request::actor()?;
    let conference_id = id_of(&conference_id)?;
    let mut reading = Reading::default();
    let host_id = reading.required_id("host_id", &host_id);
    let host_id = reading.finish(host_id)?;
    service::give_host(&request::services()?.db, &actor, conference_id, host_id).await?;
    Ok(Done::here().saying(Toast::Saved))
}

/// Sets day, time and place.
#[server(prefix = "/api", endpoint = "conferences/schedule")]
pub async fn schedule(
    #[server(default)] conference_id: String,
    #[server(default)] version: String,
    #[server(default)] day: String,
    #[server(default)] time: String,
    #[server(default)] place: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{service, types::Schedule};
    let actor = request::actor()?;
    let (id, version) = (id_of(&conference_id)?, version_of(&version)?);
    let schedule = Schedule::parse(&day, &time, &place, actor.today)?;
    service::schedule(&request::services()?.db, &actor, id, version, &schedule).await?;
    Ok(Done::to(format!("/conferences/{id}")).saying(Toast::Saved))
}

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

/// Records whether the conference was held, and who came.
#[server(prefix = "/api", endpoint = "conferences/record")]
pub async fn record(
    #[server(default)] conference_id: String,
    #[server(default)] version: String,
    #[server(default)] outcome: String,
    #[server(default)] student_attended: bool,
    #[server(default)] guest_ids: Vec<String>,
    #[server(default)] summary: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{
        service,
        types::{Outcome, Record},
    };
    let actor = request::actor()?;
    let (id, version) = (id_of(&conference_id)?, version_of(&version)?);
    let record = Record::parse(&outcome, student_attended, &guest_ids, &summary)?;
    service::record(&request::services()?.db, &actor, id, version, &record).await?;
    Ok(Done::here().saying(if record.outcome == Outcome::Held { Toast::ConferenceHeld } else { Toast::Saved }))
}

/// The id a form carries. What is no id names nothing.
#[cfg(feature = "ssr")]
fn id_of(typed: &str) -> Result<domain::id::Id, AppError> {
    domain::id::parse_id(typed).ok_or_else(|| AppError::of(crate::error::ErrorKind::NotFound))
}

/// The version a form was opened with. Without one, nothing says that it is not stale.
#[cfg(feature = "ssr")]
fn version_of(typed: &str) -> Result<i32, AppError> {
    domain::conferences::types::version(typed).ok_or_else(|| AppError::of(crate::error::ErrorKind::Stale))
}
