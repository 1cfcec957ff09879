//! `/conferences/{id}/prepare`: what to show, in which part, with which words, and how ready it all is.
use super::{
    invite_forms,
    prepare_items::{choose_form, chosen},
    view_model, words,
};
use crate::{
    error::AppError,
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, text},
    routes::Params,
    ui::{
        Card, Checkbox, Gap, Hidden, IconName, LinkButton, Notice, PageHead, Section, Stack, StepItem, StepState, Steps,
        SubmitRow, TextArea, Tone,
    },
};
use domain::conferences::{
    service::{self, Conference, Pack, Preparation},
    types::{ConferenceState, Rsvp},
};
use leptos::prelude::*;

/// Where the readiness form is posted.
const READY: &str = "/api/conferences/ready";
/// Where the form that chooses an item is posted.
pub(super) const CHOOSE: &str = "/api/conferences/choose-item";
/// Where the form that changes an item is posted.
pub(super) const EDIT: &str = "/api/conferences/edit-item";

/// The page.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    let preparation = service::preparation(request::snapshot()?.as_ref(), &actor, params.id("id")?).await?;
    let conference = &preparation.conference;
    let line = &conference.line;
    let empty = Pack::default();
    let pack = conference.pack.as_ref().unwrap_or(&empty);
    let ahead = line.state.is_ahead();
    let preview = view! {
        <LinkButton href=format!("/conferences/{}", line.id) icon=IconName::Eye>{t.prepare_preview()}</LinkButton>
    }
    .into_any();
    let kicker = words::countdown(t, line).unwrap_or_else(|| words::state(t, line.state));
    let body = view! {
        {ahead.then(|| checklist(t, conference, pack))}
        {chosen(t, &preparation, pack)}
        {ahead.then(|| choose_form(t, &preparation))}
        {invite_forms::invite_form(t, conference)}
        {ahead.then(|| ready_form(t, conference, pack))}
    };
    Ok(view! {
        <PageHead
            title=t.prepare_title()
            kicker=kicker
            lead=t.prepare_lead()
            back=(format!("/conferences/{}", line.id), t.conference_yours())
            action=preview
        />
        {summaries(&preparation)}
        <Stack gap=Gap::Large>
            {(!ahead).then(|| view! { <Notice tone=Tone::Info>{t.prepare_over()}</Notice> })}
            {body}
        </Stack>
    }
    .into_any())
}

fn summaries(preparation: &Preparation) -> AnyView {
    let id = preparation.conference.line.id.to_string();
    view! {
        {problems(&request::form_of(CHOOSE, "conference_id", &id))}
        {problems(&request::form_of(READY, "conference_id", &id))}
        {problems(&request::form(EDIT))}
        {invite_forms::summary(preparation.conference.line.id)}
    }
    .into_any()
}

fn checklist(t: Text, conference: &Conference, pack: &Pack) -> AnyView {
    let answers: Vec<Option<Rsvp>> = conference.guests.iter().map(|guest| guest.rsvp).collect();
    let checks = view_model::checklist(&pack.items, &pack.opening_words, conference.line.rehearsed, &answers);
    let first_open = checks.iter().position(|(_, done)| !done);
    let coming: Vec<String> =
        conference.guests.iter().filter(|guest| guest.rsvp == Some(Rsvp::Yes)).map(|guest| guest.name.clone()).collect();
    let items = checks
        .into_iter()
        .enumerate()
        .map(|(index, (check, done))| {
            let (state, label) = if done {
                (StepState::Done, t.prepare_check_done())
            } else if first_open == Some(index) {
                (StepState::Now, t.prepare_check_next())
            } else {
                (StepState::Next, t.prepare_check_open())
            };
            let detail = (check == view_model::Check::Guests)
                .then(|| if coming.is_empty() { t.prepare_guests_waiting() } else { t.prepare_guests_coming(&t.list(&coming)) });
            StepItem { label: words::check(t, check), detail, state, state_label: label, href: None }
        })
        .collect::<Vec<_>>();
    view! {
        <Section title=t.prepare_checklist()>
            <Steps label=t.prepare_checklist() items=items/>
        </Section>
    }
    .into_any()
}

fn ready_form(t: Text, conference: &Conference, pack: &Pack) -> AnyView {
    let line = &conference.line;
    let form = request::form_of(READY, "conference_id", &line.id.to_string());
    let stale = form.is_stale().then(|| {
        let words = t.prepare_opening_stored(&pack.opening_words);
        view! { <Notice tone=Tone::Warn>{words}</Notice> }
    });
    let ready = if pack.items.is_empty() {
        view! { <p class="soft">{t.prepare_ready_needs()}</p> }.into_any()
    } else {
        view! {
            <Checkbox
                name="ready"
                label=t.prepare_ready()
                hint=t.prepare_ready_hint()
                checked=form.ticked("ready", line.state == ConferenceState::Ready)
            />
        }
        .into_any()
    };
    let (id, version, rehearsed) = (line.id.to_string(), line.version.to_string(), line.rehearsed);
    let opening = form.value("opening_words", &pack.opening_words);
    view! {
        <Section title=t.prepare_ready_title() id="ready-to-lead".to_owned()>
            <Card>
                {stale}
                <PostForm action=READY>
                    <Hidden name="conference_id" value=id/>
                    <Hidden name="version" value=version/>
                    <TextArea
                        name="opening_words"
                        label=t.prepare_opening()
                        hint=t.prepare_opening_hint()
                        value=opening
                        error=form.error("opening_words")
                    />
                    <Checkbox
                        name="rehearsed"
                        label=t.prepare_rehearsed()
                        hint=t.prepare_rehearsed_hint()
                        checked=form.ticked("rehearsed", rehearsed)
                    />
                    {ready}
                    <SubmitRow label=t.prepare_save()/>
                </PostForm>
            </Card>
        </Section>
    }
    .into_any()
}
