//! `/people/cards`: the cards or letters that were just made, for the printer. The codes are shown once and not kept.
use super::{
    letter::letter,
    paper::{Pile, Sheet},
};
use crate::{
    error::AppError,
    i18n::Text,
    request::{self, encode, text},
    routes::Params,
    ui::{Bdi, EmptyState, IconName, LinkButton, Notice, PageHead, Stack, Tone, qr_code},
};
use domain::roster::types::Role;
use leptos::prelude::*;

/// This page's path.
pub const HERE: &str = "/people/cards";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let pile: Option<Pile> = request::shown();
    let address = request::services()?.base_url.clone();
    // Advisors come from their students, administrators from people.
    let home = if request::actor()?.is(Role::Admin) { "/people" } else { "/advisory" };
    Ok(match pile {
        None => nothing(home),
        Some(pile) if pile.sheets.is_empty() => nobody(&pile),
        Some(pile) if pile.letters => letters(pile, &address),
        Some(pile) => cards(pile, &address),
    })
}

/// The way back to where an order comes from.
fn way_back(path: &str) -> (String, String) {
    let t = text();
    let name = match path {
        "/advisory" => t.advisory_title(),
        "/people" => t.people_title(),
        _ => t.person_back(),
    };
    (path.to_owned(), name)
}

fn nothing(home: &'static str) -> AnyView {
    let t = text();
    let (href, name) = way_back(home);
    view! {
        <PageHead title=t.cards_title() back=way_back(home)/>
        <EmptyState
            icon=IconName::IdCard
            title=t.cards_none_title()
            text=t.cards_none_text()
            action=view! { <LinkButton href=href>{name}</LinkButton> }.into_any()
        />
    }
    .into_any()
}

/// An order for which nobody was left.
fn nobody(pile: &Pile) -> AnyView {
    let t = text();
    let (href, name) = way_back(&pile.back);
    let words = if pile.can_sign_in > 0 { t.cards_all_can() } else { t.cards_nobody_text() };
    let left_out = left_out(pile);
    let back = way_back(&pile.back);
    view! {
        <PageHead title=t.cards_title() back=back/>
        <Stack>
            <EmptyState
                icon=IconName::IdCard
                title=t.cards_nobody_title()
                text=words
                action=view! { <LinkButton href=href>{name}</LinkButton> }.into_any()
            />
            {left_out}
        </Stack>
    }
    .into_any()
}

/// Who is not among them, and why.
fn left_out(pile: &Pile) -> Option<AnyView> {
    let t = text();
    let lines = [
        (pile.can_sign_in > 0).then(|| t.cards_left_out(pile.can_sign_in as i64)),
        (pile.suspended > 0).then(|| t.cards_left_suspended(pile.suspended as i64)),
        (pile.elsewhere > 0).then(|| t.cards_left_elsewhere(pile.elsewhere as i64)),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        view! { <Notice tone=Tone::Info title=t.cards_left_title()>{lines}</Notice> }.into_any()
    })
}

/// What stands above the paper on the screen, and is not printed.
fn above(pile: &Pile, title: String, lead: String) -> impl IntoView + use<> {
    let t = text();
    let back = way_back(&pile.back);
    let left_out = left_out(pile);
    view! {
        <div class="no-print">
            <Stack>
                <PageHead title=title lead=lead back=back/>
                <Notice tone=Tone::Warn>{t.cards_once()}</Notice>
                {left_out}
            </Stack>
        </div>
    }
}

fn letters(pile: Pile, address: &str) -> AnyView {
    let t = text();
    let above = above(&pile, t.cards_letters_title(), t.cards_letters_lead(pile.sheets.len() as i64));
    let sheets = pile.sheets.into_iter().map(|sheet| letter(sheet, address)).collect_view();
    view! {
        {above}
        <div class="letters">{sheets}</div>
    }
    .into_any()
}

fn cards(pile: Pile, address: &str) -> AnyView {
    let t = text();
    let above = above(&pile, t.cards_title(), t.cards_lead(pile.sheets.len() as i64));
    let sheets = pile.sheets.into_iter().map(|sheet| card(sheet, address)).collect_view();
    view! {
        {above}
        <ul class="card-sheet" role="list">{sheets}</ul>
    }
    .into_any()
}

/// Where a code is used, with the code for a camera.
pub fn scanned(address: &str, code: &str) -> String {
    format!("{address}/sign-in/card?code={}", encode(code))
}

fn card(sheet: Sheet, address: &str) -> impl IntoView + use<> {
    let t = Text { locale: sheet.locale() };
    let link = scanned(address, &sheet.code);
    let until = sheet.last_day().map(|day| view! { <p class="card-meta">{t.paper_until(&t.day(day))}</p> });
    view! {
        <li class="sheet-card" lang=t.locale.tag() dir=t.locale.direction()>
            <div>
                <p class="card-title"><Bdi text=sheet.name/></p>
                <p>{t.cards_how()}</p>
                <p class="card-meta" dir="ltr">{format!("{address}/sign-in/card")}</p>
                <p>{t.card_code()} " " <strong class="sheet-code" dir="ltr">{sheet.code}</strong></p>
                {sheet.identifier.map(|name| view! { <p>{t.cards_identifier()} " " <strong dir="ltr">{name}</strong></p> })}
                {until}
                <p class="card-meta"><Bdi text=sheet.school/></p>
            </div>
            {qr_code(&link, t.cards_qr())}
        </li>
    }
}
