//! Server functions of guests' codes: made and ended by those who invite.
#[cfg(feature = "ssr")]
use crate::carried::id_of;
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Makes a code for a guest from outside the roster, and shows it once.
#[server(prefix = "/api", endpoint = "conferences/make-code")]
pub async fn make_code(
    #[server(default)] conference_id: String,
    #[server(default)] name: String,
    #[server(default)] language: String,
) -> Result<Done, AppError> {
    use crate::{conferences::code_page, request};
    use domain::conferences::{service, types::NewGuest};
    let request = request::current()?;
    let actor = request::actor()?;
    let conference_id = id_of(&conference_id)?;
    let new = NewGuest::parse(&name, &language)?;
    let fresh = service::make_code(&request.services.db, &actor, conference_id, &new).await?;
    request.show_once(code_page::HERE, &code_page::Sheet::of(conference_id, new, fresh)).await?;
    Ok(Done::to(code_page::HERE))
}

/// Ends a guest's code: they are out with their next request.
#[server(prefix = "/api", endpoint = "conferences/end-code")]
pub async fn end_code(#[server(default)] code_id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let actor = request::actor()?;
    domain::conferences::service::end_code(&request::services()?.db, &actor, id_of(&code_id)?).await?;
    Ok(Done::here().saying(Toast::GuestCodeEnded))
}
