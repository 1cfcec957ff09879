//! Server functions of people and classes.
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Prints a card or a letter for a person, for each student of a class, or for the families of a class.
#[server(prefix = "/api", endpoint = "people/print-cards")]
pub async fn print_cards(
    #[server(default)] whom: String,
    #[server(default)] id: String,
    #[server(default)] everybody: bool,
) -> Result<Done, AppError> {
    use super::paper::{Pile, hand_over};
    use crate::request;
    use domain::roster::{letters, types::PrintOrder};
    let order = PrintOrder::parse(&whom, &id, everybody)?;
    let printed = letters::print(&request::services()?.db, request::actor()?.as_ref(), order).await?;
    hand_over(Pile::of(printed, order.paper.is_letter(), "/people")).await
}

/// Ends the unused cards of a person.
#[server(prefix = "/api", endpoint = "people/end-cards")]
pub async fn end_cards(#[server(default)] id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    domain::account::access::end_cards(&request::services()?.db, request::actor()?.as_ref(), person_id(&id)?).await?;
    Ok(Done::here().saying(Toast::CardsEnded))
}

/// Suspends a person: with their next request they are out.
#[server(prefix = "/api", endpoint = "people/suspend")]
pub async fn suspend(#[server(default)] id: String, #[server(default)] reason: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::{
        account::access::{self, Reason},
        field::Reading,
    };
    let mut reading = Reading::default();
    let reason: Option<Reason> = reading.choice("reason", &reason);
    let reason = reading.finish(reason)?;
    access::suspend(&request::services()?.db, request::actor()?.as_ref(), person_id(&id)?, reason).await?;
    Ok(Done::here().saying(Toast::PersonSuspended))
}

/// Lets a suspended person in again.
#[server(prefix = "/api", endpoint = "people/restore")]
pub async fn restore(#[server(default)] id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    domain::account::access::restore(&request::services()?.db, request::actor()?.as_ref(), person_id(&id)?).await?;
    Ok(Done::here().saying(Toast::PersonRestored))
}

/// Takes a person's password away and prints the card or the letter with which they choose a new one.
#[server(prefix = "/api", endpoint = "people/reset")]
pub async fn reset(
    #[server(default)] id: String,
    #[server(default)] paper: String,
    #[server(default)] lost_phone: bool,
) -> Result<Done, AppError> {
    use super::paper::{Pile, hand_over};
    use crate::request;
    use domain::roster::letters;
    let id = person_id(&id)?;
    let printed = letters::reset(&request::services()?.db, request::actor()?.as_ref(), id, lost_phone).await?;
    hand_over(Pile::of(printed, paper == "letter", &format!("/people/{id}"))).await
}

/// Ends every session of a person.
#[server(prefix = "/api", endpoint = "people/end-sessions")]
pub async fn end_sessions(#[server(default)] id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    domain::account::access::end_sessions(&request::services()?.db, request::actor()?.as_ref(), person_id(&id)?).await?;
    Ok(Done::here().saying(Toast::SessionsEnded))
}

/// Names an aide, a coach or an interpreter for a student, until a day.
#[server(prefix = "/api", endpoint = "people/name-helper")]
pub async fn name_helper(
    #[server(default)] id: String,
    #[server(default)] kind: String,
    #[server(default)] adult_id: String,
    #[server(default)] last_day: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::roster::{helpers, types::NewHelper};
    let actor = request::actor()?;
    let new = NewHelper::parse(person_id(&id)?, &kind, &adult_id, &last_day, actor.today)?;
    helpers::name(&request::services()?.db, &actor, new).await?;
    Ok(Done::here().saying(Toast::HelperNamed))
}

/// Ends what a helper has to do with a student.
#[server(prefix = "/api", endpoint = "people/end-helper")]
pub async fn end_helper(#[server(default)] id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    domain::roster::helpers::end(&request::services()?.db, request::actor()?.as_ref(), person_id(&id)?).await?;
    Ok(Done::here().saying(Toast::HelperEnded))
}

/// What is no id names nobody: 404.
#[cfg(feature = "ssr")]
fn person_id(id: &str) -> Result<domain::id::Id, AppError> {
    domain::id::parse_id(id).ok_or_else(|| AppError::of(crate::error::ErrorKind::NotFound))
}
