//! Server functions of hosts and coordinators.
#[cfg(feature = "ssr")]
use crate::carried::{id_of, version_of};
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

/// Closes a conference that was held and at which something was promised.
#[server(prefix = "/api", endpoint = "conferences/close")]
pub async fn conclude(#[server(default)] conference_id: String, #[server(default)] version: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let actor = request::actor()?;
    let (id, version) = (id_of(&conference_id)?, version_of(&version)?);
    domain::conferences::service::conclude(&request::services()?.db, &actor, id, version).await?;
    Ok(Done::here().saying(Toast::ConferenceClosed))
}

/// Cancels a conference, with a word why.
#[server(prefix = "/api", endpoint = "conferences/cancel")]
pub async fn cancel(
    #[server(default)] conference_id: String,
    #[server(default)] version: String,
    #[server(default)] word: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{service, types};
    let actor = request::actor()?;
    let (id, version) = (id_of(&conference_id)?, version_of(&version)?);
    let word = types::cancel_word(&word)?;
    service::cancel(&request::services()?.db, &actor, id, version, word).await?;
    Ok(Done::here().saying(Toast::ConferenceCancelled))
}
