//! `/conferences/{id}`: one page for everybody at the table, and on paper. It opens with what was promised last time.
use super::{agenda_view, code_forms, commitments_view, ending, guest_forms, host_forms, invite_forms, words};
use crate::{
    error::AppError,
    i18n::Text,
    request::{self, text},
    routes::Params,
    ui::{Bdi, Card, DescriptionList, Gap, IconName, LinkButton, Notice, PageHead, Section, Stack, Tone, Variant, WhoSees},
};
use domain::{
    actor::Actor,
    conferences::{
        service::{self, Conference, Pack},
        types::ConferenceState,
    },
};
use leptos::prelude::*;

/// The page.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    let conference = service::conference(request::snapshot()?.as_ref(), &actor, params.id("id")?).await?;
    let line = &conference.line;
    let own = line.student_id == actor.person_id;
    let title = if own { t.conference_yours() } else { t.conference_of(&line.student_called) };
    let prepare = conference.may.prepare.then(|| {
        let href = format!("/conferences/{}/prepare", line.id);
        view! { <LinkButton href=href variant=Variant::Primary icon=IconName::Pencil>{t.conference_prepare_link()}</LinkButton> }
            .into_any()
    });
    let kicker = words::countdown(t, line).unwrap_or_else(|| words::state(t, line.state));
    let body = match &conference.pack {
        Some(pack) => at_the_table(t, &actor, &conference, pack),
        None => planning(t, &conference),
    };
    let facts = facts(t, &conference);
    Ok(view! {
        <PageHead
            title=title
            kicker=kicker
            back=("/conferences".to_owned(), t.conferences_title())
            action=prepare
        />
        {guest_forms::summary(line.id)}
        {commitments_view::summary(&conference)}
        {host_forms::summary(line.id)}
        {ending::summary(line.id)}
        {invite_forms::summary(line.id)}
        {code_forms::summary(line.id)}
        <Stack gap=Gap::Large>
            {facts}
            {ending::notice(t, &conference)}
            {body}
        </Stack>
    }
    .into_any())
}

/// Day, place, host and how it went.
pub fn facts(t: Text, conference: &Conference) -> AnyView {
    let line = &conference.line;
    let place = if line.place.is_empty() { t.conference_no_place() } else { line.place.clone() };
    let host = line
        .host_name
        .clone()
        .map_or_else(|| view! { <span>{t.conference_no_host()}</span> }.into_any(), |name| view! { <Bdi text=name/> }.into_any());
    let mut items = vec![
        (t.conference_when(), view! { <span>{words::when(t, line)}</span> }.into_any()),
        (t.conference_where(), view! { <span dir="auto">{place}</span> }.into_any()),
        (t.conference_host(), host),
        (t.conference_length(), view! { <span>{t.conference_minutes(i64::from(line.minutes))}</span> }.into_any()),
        (t.conferences_column_state(), words::state_badge(t, line.state)),
    ];
    if let Some(at) = conference.held_at {
        let name = &line.student_called;
        let led = match conference.student_attended {
            Some(true) => t.conference_student_led(name),
            _ => t.conference_student_absent(name),
        };
        let held = format!("{} · {led}", t.conference_held_on(&t.day_of(at, &line.zone)));
        items.push((t.conference_state_held(), view! { <span>{held}</span> }.into_any()));
    }
    view! { <Card><DescriptionList items=items/></Card> }.into_any()
}

/// What coordinators see: time and state, and the forms with which they plan. Of a conference that was cancelled, all but the
/// student see no more.
fn planning(t: Text, conference: &Conference) -> AnyView {
    let cancelled = conference.line.state == ConferenceState::Cancelled;
    view! {
        {(!cancelled).then(|| view! { <Notice tone=Tone::Info>{t.conference_status_only()}</Notice> })}
        {guest_forms::guests(t, conference)}
        {conference.may.host.then(|| host_forms::forms(t, conference, None))}
    }
    .into_any()
}

fn at_the_table(t: Text, actor: &Actor, conference: &Conference, pack: &Pack) -> AnyView {
    let own = conference.line.student_id == actor.person_id;
    let readers = t.list(&conference.readers());
    let seen = match (readers.is_empty(), own) {
        (true, _) => t.conference_seen_by_you(),
        (false, true) => t.conference_seen_by_student(&readers),
        (false, false) => t.conference_seen_by(&readers),
    };
    view! {
        <WhoSees text=seen/>
        {summary(t, pack)}
        {commitments_view::before(t, conference, &pack.before)}
        {agenda_view::agenda(t, conference, pack)}
        {guest_forms::guests(t, conference)}
        {(!own).then(|| invite_forms::invite_form(t, conference))}
        {code_forms::codes(t, conference)}
        {conference.may.attend.then(|| guest_forms::forms(t, conference))}
        {conference.may.host.then(|| host_forms::forms(t, conference, Some(pack)))}
        {commitments_view::made_here(t, actor, conference, &pack.commitments)}
        {ending::close_form(t, conference, pack)}
    }
    .into_any()
}

/// What the host wrote down afterwards.
pub fn summary(t: Text, pack: &Pack) -> Option<AnyView> {
    let words = pack.summary.clone();
    (!words.is_empty()).then(|| {
        view! {
            <Section title=t.conference_summary_title()>
                <Card tone=Tone::Glow><p class="prose" dir="auto">{words}</p></Card>
            </Section>
        }
        .into_any()
    })
}
