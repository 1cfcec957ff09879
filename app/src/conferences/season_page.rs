//! `/conferences/season`: makes a season in one step, shows who needs an adult first, then how far every conference is.
use super::{
    list_page,
    season_parts::{chosen_season, make_form, needs, progress},
};
use crate::{
    error::AppError,
    i18n::Text,
    parts::{pager, problems},
    request::{self, text},
    routes::Params,
    ui::{Badge, Card, Disclosure, EmptyState, Gap, IconName, PageHead, Section, Stack, Tone},
};
use domain::{
    conferences::service::{self, Overview, Season},
    id::parse_id,
};
use leptos::prelude::*;

/// Where the form that makes a season is posted.
pub(super) const MAKE: &str = "/api/conferences/make-season";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    let page = request::page_number();
    let wanted = match request::query("season") {
        Some(typed) => Some(parse_id(&typed).ok_or_else(|| AppError::of(crate::error::ErrorKind::NotFound))?),
        None => None,
    };
    let overview = service::season(request::snapshot()?.as_ref(), &actor, wanted, page).await?;
    let form = request::form(MAKE);
    let path = chosen_season(wanted);
    let season = overview.shown.as_ref().map(|shown| season(t, &overview, shown, &path, page));
    let Overview { shown, can_make, .. } = overview;
    let nothing = shown.is_none().then(|| {
        view! { <EmptyState icon=IconName::Calendar title=t.season_none_title() text=t.season_none_text()/> }
    });
    let make = can_make.then(|| make_form(t, &form, actor.today));
    let make = if shown.as_ref().is_some_and(|shown| shown.open) {
        make.map(|make| view! { <Disclosure summary=t.season_new_title() open=form.failed()>{make}</Disclosure> }.into_any())
    } else {
        make.map(|make| view! { <Section title=t.season_new_title() lead=t.season_new_lead()>{make}</Section> }.into_any())
    };
    let head = shown.as_ref().map(|shown| heading(t, shown));
    let back = ("/conferences".to_owned(), t.conferences_title());
    Ok(view! {
        <PageHead title=t.season_title() lead=t.season_lead() back=back/>
        {problems(&form)}
        <Stack gap=Gap::Large>
            {head}
            {nothing}
            {season}
            {make}
        </Stack>
    }
    .into_any())
}

fn season(t: Text, overview: &Overview, shown: &Season, path: &str, page: u64) -> AnyView {
    let table = list_page::table(t, t.season_all_title(), &overview.lines, true);
    let pager = pager(path, page, overview.more);
    view! {
        {needs(t, overview)}
        {progress(t, overview)}
        <Section title=t.season_all_title()>
            <Stack>
                {table}
                {pager}
            </Stack>
        </Section>
        {others(t, shown, &overview.seasons)}
    }
    .into_any()
}

fn heading(t: Text, season: &Season) -> AnyView {
    let badge = if season.open {
        view! { <Badge tone=Tone::Good icon=IconName::CalendarCheck text=t.season_is_open()/> }.into_any()
    } else {
        view! { <Badge text=t.season_is_over()/> }.into_any()
    };
    let dates = season.starts_on.zip(season.ends_on).map(|(first, last)| t.season_dates(&t.day(first), &t.day(last)));
    let school = season.school_name.clone();
    view! {
        <Card title=season.title.clone() level=2 icon=IconName::Calendar aside=badge>
            <p dir="auto">{school}</p>
            {dates.map(|dates| view! { <p class="soft">{dates}</p> })}
        </Card>
    }
    .into_any()
}

fn others(t: Text, shown: &Season, seasons: &[Season]) -> Option<AnyView> {
    let links: Vec<AnyView> = seasons
        .iter()
        .filter(|season| season.id != shown.id)
        .map(|season| {
            let label = format!("{} · {}", season.title, season.school_name);
            view! { <li><a href=format!("/conferences/season?season={}", season.id) dir="auto">{label}</a></li> }.into_any()
        })
        .collect();
    (!links.is_empty()).then(|| view! { <Section title=t.season_others()><ul>{links}</ul></Section> }.into_any())
}
