//! Server functions of links that come by mail.
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Asks for a link. The answer is the same whoever asks for whomever.
#[server(prefix = "/api", endpoint = "account/send-link")]
pub async fn send_link(#[server(default)] address: String) -> Result<Done, AppError> {
    use crate::{done::Toast, error::ErrorKind, request};
    let request = request::current()?;
    if !request.services.mail.leaves() {
        return Err(AppError::of(ErrorKind::NotFound));
    }
    let (browser, language) = (request.tie_links(), request.locale.tag());
    domain::account::link::ask(&request.services.db, &request.origin, &address, &browser, language).await?;
    Ok(Done::to("/sign-in").saying(Toast::LinkAsked))
}

/// Takes a link, and signs in.
#[server(prefix = "/api", endpoint = "account/use-link")]
pub async fn use_link(#[server(default)] token: String) -> Result<Done, AppError> {
    use crate::request;
    let request = request::current()?;
    let browser = request.link_browser().unwrap_or_default();
    let step = domain::account::link::follow(&request.services.db, &request.origin, &token, &browser).await?;
    Ok(super::api::on_from(&request, step, String::new()))
}
