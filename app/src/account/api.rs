//! Server functions of the ways in.
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Signs in with a password and goes on to where the visitor wanted to go.
#[server(prefix = "/api", endpoint = "account/sign-in")]
pub async fn sign_in(
    #[server(default)] identifier: String,
    #[server(default)] password: String,
    #[server(default)] onwards: String,
) -> Result<Done, AppError> {
    use crate::request;
    use domain::account::{service, types::Credentials};
    let request = request::current()?;
    let credentials = Credentials::parse(&identifier, &password)?;
    let token = service::sign_in(&request.services.db, &request.origin.without_form(), credentials).await?;
    request.set_session(&token);
    Ok(Done::to(if onwards.is_empty() { "/".to_owned() } else { onwards }))
}

/// Ends the session.
#[server(prefix = "/api", endpoint = "account/sign-out")]
pub async fn sign_out() -> Result<Done, AppError> {
    use crate::request;
    let request = request::current()?;
    domain::account::service::sign_out(&request.services.db, request::actor()?.as_ref()).await?;
    request.end_session();
    Ok(Done::to("/sign-in"))
}

/// Takes the code of a sign-in card, sets the password and signs in.
#[server(prefix = "/api", endpoint = "account/use-card")]
pub async fn use_card(
    #[server(default)] code: String,
    #[server(default)] identifier: String,
    #[server(default)] password: String,
    #[server(default)] again: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::account::{service, types::NewPassword};
    let request = request::current()?;
    let new = NewPassword::parse(&password, &again)?;
    let token = service::use_card(&request.services.db, &request.origin, &code, &identifier, new).await?;
    request.set_session(&token);
    Ok(Done::to("/").saying(Toast::PasswordSet))
}
