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
    use domain::account::{sign_in, types::Credentials};
    let request = request::current()?;
    let credentials = Credentials::parse(&identifier, &password)?;
    let step = sign_in::sign_in(&request.services.db, &request.origin, credentials).await?;
    Ok(on_from(&request, step, onwards))
}

/// On from a right first step: in, or to the second.
#[cfg(feature = "ssr")]
pub(super) fn on_from(request: &crate::request::Request, step: domain::account::sign_in::FirstStep, onwards: String) -> Done {
    use domain::account::sign_in::FirstStep;
    match step {
        FirstStep::In(token) => {
            request.set_session(&token);
            Done::to(if onwards.is_empty() { "/".to_owned() } else { onwards })
        }
        FirstStep::AskSecond => {
            request.keep_browser();
            Done::to(format!("/sign-in/code?onwards={}", crate::request::encode(&onwards)))
        }
    }
}

/// Takes the second step of a sign-in: six digits, or a recovery code.
#[server(prefix = "/api", endpoint = "account/use-code")]
pub async fn use_code(#[server(default)] code: String, #[server(default)] onwards: String) -> Result<Done, AppError> {
    use crate::request;
    let request = request::current()?;
    let token = domain::account::second_step::answer(&request.services.db, &request.origin, &code).await?;
    request.set_session(&token);
    Ok(Done::to(if onwards.is_empty() { "/".to_owned() } else { onwards }))
}

/// Begins to set up one's own second step.
#[server(prefix = "/api", endpoint = "account/begin-second-step")]
pub async fn begin_second_step() -> Result<Done, AppError> {
    use crate::{request, routes::SECOND_STEP};
    domain::account::second_step::begin(&request::services()?.db, request::actor()?.as_ref()).await?;
    Ok(Done::to(SECOND_STEP))
}

/// Takes the first code of one's own second step, and shows the recovery codes once.
#[server(prefix = "/api", endpoint = "account/finish-second-step")]
pub async fn finish_second_step(#[server(default)] code: String) -> Result<Done, AppError> {
    use crate::{request, routes::SECOND_STEP};
    let request = request::current()?;
    let codes = domain::account::second_step::finish(&request.services.db, request::actor()?.as_ref(), &code).await?;
    request.show_once(SECOND_STEP, &codes).await?;
    Ok(Done::to(SECOND_STEP))
}

/// Ends one's own second step.
#[server(prefix = "/api", endpoint = "account/end-second-step")]
pub async fn end_second_step() -> Result<Done, AppError> {
    use crate::{done::Toast, request, routes::SECOND_STEP};
    domain::account::second_step::end(&request::services()?.db, request::actor()?.as_ref()).await?;
    Ok(Done::to(SECOND_STEP).saying(Toast::Saved))
}

/// Makes new recovery codes, and shows them once.
#[server(prefix = "/api", endpoint = "account/renew-codes")]
pub async fn renew_codes() -> Result<Done, AppError> {
    use crate::{request, routes::SECOND_STEP};
    let request = request::current()?;
    let codes = domain::account::second_step::renew_codes(&request.services.db, request::actor()?.as_ref()).await?;
    request.show_once(SECOND_STEP, &codes).await?;
    Ok(Done::to(SECOND_STEP))
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
    let step = service::use_card(&request.services.db, &request.origin, &code, &identifier, new).await?;
    Ok(on_from(&request, step, String::new()).saying(Toast::PasswordSet))
}

/// Proves with the password that the account's owner still sits there, and goes on to where that was asked for.
#[server(prefix = "/api", endpoint = "account/confirm")]
pub async fn confirm(#[server(default)] password: String, #[server(default)] onwards: String) -> Result<Done, AppError> {
    use crate::request;
    let request = request::current()?;
    let token = domain::account::sessions::confirm(&request.services.db, request::actor()?.as_ref(), password).await?;
    request.set_session(&token);
    Ok(Done::to(if onwards.is_empty() { "/settings".to_owned() } else { onwards }))
}

/// Changes one's own password. Every other session ends.
#[server(prefix = "/api", endpoint = "account/change-password")]
pub async fn change_password(
    #[server(default)] current: String,
    #[server(default)] password: String,
    #[server(default)] again: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::account::{service, types::NewPassword};
    let request = request::current()?;
    let new = NewPassword::parse(&password, &again)?;
    let token = service::change_password(&request.services.db, request::actor()?.as_ref(), current, new).await?;
    request.set_session(&token);
    Ok(Done::to("/settings").saying(Toast::PasswordSet))
}

/// Ends one of one's own sessions.
#[server(prefix = "/api", endpoint = "account/end-session")]
pub async fn end_session(#[server(default)] id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, error::ErrorKind, request};
    let id = domain::id::parse_id(&id).ok_or_else(|| AppError::of(ErrorKind::NotFound))?;
    domain::account::sessions::end_one(&request::services()?.db, request::actor()?.as_ref(), id).await?;
    Ok(Done::to("/settings").saying(Toast::SessionEnded))
}

/// Ends every session of one's own but this one.
#[server(prefix = "/api", endpoint = "account/end-other-sessions")]
pub async fn end_other_sessions() -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    domain::account::sessions::end_others(&request::services()?.db, request::actor()?.as_ref()).await?;
    Ok(Done::to("/settings").saying(Toast::SessionEnded))
}

/// Keeps a session alive whose owner is there but sends no request.
#[server(prefix = "/api", endpoint = "account/stay")]
pub async fn stay() -> Result<Done, AppError> {
    use crate::request;
    domain::account::sessions::stay(&request::services()?.db, request::actor()?.as_ref()).await?;
    Ok(Done::here())
}
