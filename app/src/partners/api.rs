//! Server functions of partners.
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Chooses a partner, until a day.
#[server(prefix = "/api", endpoint = "partners/name")]
pub async fn name(#[server(default)] person_id: String, #[server(default)] last_day: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::partners::{service, types::NewPartner};
    let actor = request::actor()?;
    let new = NewPartner::parse(&person_id, &last_day, actor.today)?;
    service::name(&request::services()?.db, &actor, new).await?;
    Ok(Done::here().saying(Toast::PartnerNamed))
}

/// Ends what a partner reads.
#[server(prefix = "/api", endpoint = "partners/end")]
pub async fn end(#[server(default)] id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, error::ErrorKind, request};
    use domain::{id::parse_id, partners::service};
    let id = parse_id(&id).ok_or_else(|| AppError::of(ErrorKind::NotFound))?;
    service::end(&request::services()?.db, request::actor()?.as_ref(), id).await?;
    Ok(Done::here().saying(Toast::PartnerEnded))
}
