//! Server functions of people and classes.
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Prints sign-in cards for a person, for a class, or for the families of a class.
#[server(prefix = "/api", endpoint = "people/print-cards")]
pub async fn print_cards(#[server(default)] whom: String, #[server(default)] id: String) -> Result<Done, AppError> {
    use super::cards_page::{HERE, PrintedCard};
    use crate::request;
    use domain::roster::service::{self, CardsFor};
    let request = request::current()?;
    let cards = service::cards(&request.services.db, request::actor()?.as_ref(), CardsFor::parse(&whom, &id)?).await?;
    let cards: Vec<PrintedCard> = cards.into_iter().map(Into::into).collect();
    request.show_once(HERE, &cards).await?;
    Ok(Done::to(HERE))
}
