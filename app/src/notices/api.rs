//! Server functions of mail.
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Sends a mail that did not leave back to the head of the queue.
#[server(prefix = "/api", endpoint = "notices/try-again")]
pub async fn try_again(#[server(default)] message_id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, error::ErrorKind, request};
    use domain::{id::parse_id, notices::service};
    let id = parse_id(&message_id).ok_or_else(|| AppError::of(ErrorKind::NotFound))?;
    service::try_again(&request::services()?.db, request::actor()?.as_ref(), id).await?;
    Ok(Done::here().saying(Toast::MailTriedAgain))
}
