//! `/people/{id}/history`: what happened to somebody's way in, by whom and when.
use super::words::reason_name;
use crate::{
    error::AppError,
    parts::pager,
    request::{self, text},
    routes::Params,
    ui::{EmptyState, IconName, PageHead, Stack, Timeline, TimelineItem, Tone},
};
use domain::{
    actor::Actor,
    roster::history::{self, By, Event, What},
    time::DAY_MS,
};
use leptos::prelude::*;

/// The page.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot) = (request::actor()?, request::snapshot()?);
    let id = params.id("id")?;
    let number = request::page_number();
    let history = history::history(snapshot.as_ref(), &actor, id, number).await?;
    let back = (format!("/people/{id}"), history.name.clone());
    let list = if history.events.is_empty() {
        view! { <EmptyState icon=IconName::Clock title=t.access_history_none() text=t.access_history_none_text()/> }.into_any()
    } else {
        let items = history.events.into_iter().map(|event| item(&actor, event)).collect::<Vec<_>>();
        view! { <Timeline label=t.access_history_title() items=items/> }.into_any()
    };
    Ok(view! {
        <PageHead title=t.access_history_title() lead=t.access_history_lead() back=back/>
        <Stack>
            {list}
            {pager(&format!("/people/{id}/history"), number, history.more)}
        </Stack>
    }
    .into_any())
}

fn item(actor: &Actor, event: Event) -> TimelineItem {
    let t = text();
    let (title, icon, tone) = match event.what {
        What::Created => (t.access_history_created(), IconName::User, Tone::Neutral),
        What::CardPrinted => (t.access_history_card_printed(), IconName::IdCard, Tone::Neutral),
        What::CardUsed => (t.access_history_card_used(), IconName::CheckCircle, Tone::Good),
        What::CardsEnded => (t.access_history_cards_ended(), IconName::X, Tone::Neutral),
        What::Suspended(_) => (t.access_history_suspended(), IconName::Lock, Tone::Warn),
        What::Restored => (t.access_history_restored(), IconName::Key, Tone::Good),
        What::Reset => (t.access_history_reset(), IconName::Key, Tone::Warn),
        What::SecondStep => (t.access_history_second_step(), IconName::Lock, Tone::Good),
        What::SecondStepEnded => (t.access_history_second_step_ended(), IconName::Lock, Tone::Warn),
        What::PasswordSet => (t.access_history_password_set(), IconName::Key, Tone::Neutral),
        What::SessionsEnded => (t.access_history_sessions_ended(), IconName::LogOut, Tone::Neutral),
        What::Other => (t.access_history_other(), IconName::Info, Tone::Neutral),
    };
    let by = match event.by {
        By::Themselves => t.access_history_by_themselves(),
        By::Somebody(name) => t.access_history_by(&name),
        By::Server => t.access_history_by_server(),
    };
    let why = match event.what {
        What::Suspended(Some(reason)) => Some(reason_name(reason)),
        _ => None,
    };
    let body = view! {
        {why.map(|why| view! { <p>{why}</p> })}
        <p class="soft small">{by}</p>
    };
    // The short form has no year.
    let recent = actor.now - event.at < 300 * DAY_MS;
    TimelineItem {
        when: if recent { t.short_moment(event.at, &actor.zone) } else { t.day_of(event.at, &actor.zone) },
        when_iso: String::new(),
        title,
        body: Some(body.into_any()),
        icon,
        tone,
    }
}
