//! `/people/cards`: the cards that were just made, for the printer. The codes are shown once and not kept.
use super::qr;
use crate::{
    error::AppError,
    request::{self, encode, text},
    routes::Params,
    ui::{Bdi, EmptyState, IconName, LinkButton, Notice, PageHead, Tone},
};
use domain::account::service;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// This page's path.
pub const HERE: &str = "/people/cards";

/// A card on its way to this page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PrintedCard {
    name: String,
    identifier: Option<String>,
    code: String,
}

impl From<service::PrintedCard> for PrintedCard {
    fn from(card: service::PrintedCard) -> Self {
        Self { name: card.name, identifier: card.identifier, code: card.code }
    }
}

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let cards: Vec<PrintedCard> = request::shown().unwrap_or_default();
    let address = request::services()?.base_url.clone();
    let back = ("/people".to_owned(), t.people_title());
    if cards.is_empty() {
        return Ok(view! {
            <PageHead title=t.cards_title() back=back/>
            <EmptyState
                icon=IconName::IdCard
                title=t.cards_none_title()
                text=t.cards_none_text()
                action=view! { <LinkButton href="/people">{t.people_title()}</LinkButton> }.into_any()
            />
        }
        .into_any());
    }
    let count = cards.len() as i64;
    let sheet = cards.into_iter().map(|card| one_card(card, &address)).collect_view();
    Ok(view! {
        <PageHead title=t.cards_title() lead=t.cards_lead(count) back=back/>
        <div class="no-print"><Notice tone=Tone::Warn>{t.cards_once()}</Notice></div>
        <ul class="card-sheet" role="list">{sheet}</ul>
    }
    .into_any())
}

fn one_card(card: PrintedCard, address: &str) -> impl IntoView + use<> {
    let t = text();
    let link = format!("{address}/sign-in/card?code={}", encode(&card.code));
    view! {
        <li class="sheet-card">
            <div>
                <p class="card-title"><Bdi text=card.name/></p>
                <p>{t.cards_how()}</p>
                <p class="card-meta" dir="ltr">{format!("{address}/sign-in/card")}</p>
                <p>{t.card_code()} " " <strong class="sheet-code" dir="ltr">{card.code}</strong></p>
                {card.identifier.map(|name| view! { <p>{t.cards_identifier()} " " <strong dir="ltr">{name}</strong></p> })}
            </div>
            {qr::picture(&link, t.cards_qr())}
        </li>
    }
}
