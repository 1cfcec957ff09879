//! `/conferences/code`: the code that was just made for a guest, for the printer. It is shown once and not kept.
use crate::{
    error::AppError,
    i18n::{Locale, Text},
    request::{self, text},
    routes::{GUEST_DOOR, Params},
    ui::{Bdi, EmptyState, IconName, LinkButton, Notice, PageHead, Stack, Tone, qr_code},
};
use domain::{
    conferences::{service::FreshCode, types::NewGuest},
    id::Id,
    time::{civil_of, parse_date},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// This page's path.
pub const HERE: &str = "/conferences/code";

/// A code on its way to the page that shows it once.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sheet {
    /// The conference it opens.
    pub conference_id: Id,
    /// The guest's name.
    pub name: String,
    /// The tag of the language it is written in, when the guest's is known.
    pub language: Option<String>,
    /// The code, spaced for reading.
    pub code: String,
    /// The last day on which it works, `2026-12-02`.
    pub until: String,
}

impl Sheet {
    /// What a service made.
    pub fn of(conference_id: Id, guest: NewGuest, fresh: FreshCode) -> Self {
        let until = civil_of(fresh.ends_at, &fresh.zone).date().to_string();
        Self { conference_id, name: guest.name, language: guest.language, code: fresh.code, until }
    }
}

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let address = request::services()?.base_url.clone();
    Ok(request::shown::<Sheet>().map_or_else(nothing, |sheet| shown(sheet, &address)))
}

fn nothing() -> AnyView {
    let t = text();
    view! {
        <PageHead title=t.guest_sheet_title() back=("/conferences".to_owned(), t.conferences_title())/>
        <EmptyState
            icon=IconName::IdCard
            title=t.guest_sheet_none_title()
            text=t.guest_sheet_none_text()
            action=view! { <LinkButton href="/conferences">{t.conferences_title()}</LinkButton> }.into_any()
        />
    }
    .into_any()
}

fn shown(sheet: Sheet, address: &str) -> AnyView {
    let t = text();
    let back = (format!("/conferences/{}", sheet.conference_id), t.guest_sheet_back());
    let lead = t.guest_sheet_lead(&sheet.name);
    view! {
        <div class="no-print">
            <Stack>
                <PageHead title=t.guest_sheet_title() lead=lead back=back/>
                <Notice tone=Tone::Warn>{t.guest_sheet_once()}</Notice>
            </Stack>
        </div>
        <ul class="card-sheet" role="list">{paper(sheet, t.locale, address)}</ul>
    }
    .into_any()
}

/// What is handed over, in the guest's language, else in that of whoever made it. It names no student: paper gets lost.
fn paper(sheet: Sheet, ours: Locale, address: &str) -> impl IntoView + use<> {
    let t = Text { locale: sheet.language.as_deref().and_then(Locale::from_tag).unwrap_or(ours) };
    let door = format!("{address}{GUEST_DOOR}");
    let picture = qr_code(&format!("{door}/{}", sheet.code), t.cards_qr());
    let until = parse_date(&sheet.until).map(|day| view! { <p class="card-meta">{t.guest_sheet_until(&t.day(day))}</p> });
    view! {
        <li class="sheet-card" lang=t.locale.tag() dir=t.locale.direction()>
            <div>
                <p class="card-title"><Bdi text=sheet.name/></p>
                <p>{t.guest_sheet_how()}</p>
                <p class="card-meta" dir="ltr">{door}</p>
                <p>{t.guest_door_code()} " " <strong class="sheet-code" dir="ltr">{sheet.code}</strong></p>
                {until}
                <p class="card-meta">{t.guest_sheet_lost()}</p>
            </div>
            {picture}
        </li>
    }
}
