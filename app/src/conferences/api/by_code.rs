//! Server functions of guests by code: come in, answer, ask, say yes to one's own promise, go. They can call no other.
#[cfg(feature = "ssr")]
use crate::carried::id_of;
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Exchanges a code for a cookie that opens one conference.
#[server(prefix = "/api", endpoint = "guests/enter")]
pub async fn enter(#[server(default)] code: String) -> Result<Done, AppError> {
    use crate::{request, routes::GUEST_PACK};
    let request = request::current()?;
    let token = domain::conferences::guest_door::enter(&request.services.db, &request.origin, &code).await?;
    request.set_guest(&token);
    Ok(Done::to(GUEST_PACK))
}

/// Says whether the guest comes.
#[server(prefix = "/api", endpoint = "guests/rsvp")]
pub async fn guest_rsvp(#[server(default)] conference_id: String, #[server(default)] rsvp: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::{conferences::service, field::Reading};
    let guest = request::guest()?;
    let mut reading = Reading::default();
    let answer = reading.choice("rsvp", &rsvp);
    let answer = reading.finish(answer)?;
    service::rsvp(&request::services()?.db, &guest, id_of(&conference_id)?, answer).await?;
    Ok(Done::here().saying(Toast::RsvpSaved))
}

/// Asks the student something before the day.
#[server(prefix = "/api", endpoint = "guests/ask")]
pub async fn guest_ask(#[server(default)] conference_id: String, #[server(default)] text: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::conferences::{service, types};
    let guest = request::guest()?;
    let conference_id = id_of(&conference_id)?;
    let text = types::question(&text)?;
    service::ask(&request::services()?.db, &guest, conference_id, text).await?;
    Ok(Done::here().saying(Toast::QuestionSent))
}

/// Says yes to a promise that the host wrote down for the guest.
#[server(prefix = "/api", endpoint = "guests/acknowledge")]
pub async fn acknowledge(#[server(default)] commitment_id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let guest = request::guest()?;
    domain::conferences::service::acknowledge(&request::services()?.db, &guest, id_of(&commitment_id)?).await?;
    Ok(Done::here().saying(Toast::Saved))
}

/// Ends the guest's visit in this browser.
#[server(prefix = "/api", endpoint = "guests/leave")]
pub async fn leave() -> Result<Done, AppError> {
    use crate::{request, routes::GUEST_DOOR};
    let request = request::current()?;
    domain::conferences::guest_door::leave(&request.services.db, request::guest()?.as_ref()).await?;
    request.end_guest();
    Ok(Done::to(GUEST_DOOR))
}
