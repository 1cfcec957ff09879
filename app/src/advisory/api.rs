//! Server functions of an advisor's own group: its sign-in cards.
use crate::{
    done::{Done, Toast},
    error::{AppError, ErrorKind},
    request,
    roster::paper::{Pile, hand_over},
};
use domain::{
    account::access,
    id::{Id, parse_id},
    roster::letters,
};
use leptos::prelude::*;

/// Prints sign-in cards for an advisor's own group, or for one of its students.
#[server(prefix = "/api", endpoint = "advisory/print-cards")]
pub async fn print_cards(#[server(default)] student_id: String, #[server(default)] everybody: bool) -> Result<Done, AppError> {
    let student = if student_id.is_empty() { None } else { Some(student_of(&student_id)?) };
    let (services, actor) = (request::services()?, request::actor()?);
    let printed = letters::print_for_advisees(&services.db, &actor, student, everybody).await?;
    hand_over(Pile::of(printed, false, "/advisory")).await
}

/// Ends the unused cards of an advisor's own group, or of one of its students.
#[server(prefix = "/api", endpoint = "advisory/end-cards")]
pub async fn end_cards(#[server(default)] student_id: String) -> Result<Done, AppError> {
    let (services, actor) = (request::services()?, request::actor()?);
    if student_id.is_empty() {
        access::end_cards_of_advisees(&services.db, &actor).await?;
    } else {
        access::end_cards(&services.db, &actor, student_of(&student_id)?).await?;
    }
    Ok(Done::here().saying(Toast::CardsEnded))
}

/// What is no id names nobody: 404.
fn student_of(id: &str) -> Result<Id, AppError> {
    parse_id(id).ok_or_else(|| AppError::of(ErrorKind::NotFound))
}
