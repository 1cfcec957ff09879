//! How a conference ends: what everybody reads then, and the host's forms that close or cancel it.
use super::words;
use crate::{
    i18n::Text,
    parts::{PostForm, problems},
    request,
    ui::{Card, Dialog, Hidden, IconName, Notice, SubmitRow, TextArea, Tone, Variant},
};
use domain::{
    conferences::{
        service::{Conference, Pack},
        types::ConferenceState,
    },
    id::Id,
};
use leptos::prelude::*;

const CLOSE: &str = "/api/conferences/close";
const CANCEL: &str = "/api/conferences/cancel";

/// What was wrong with the form that cancels.
pub fn summary(id: Id) -> AnyView {
    problems(&request::form_of(CANCEL, "conference_id", &id.to_string())).into_any()
}

/// How it ended, in words, for everybody who sees the conference.
pub fn notice(t: Text, conference: &Conference) -> Option<AnyView> {
    let words = match conference.line.state {
        ConferenceState::Closed => (Tone::Good, t.conference_closed_text()),
        ConferenceState::Missed => (Tone::Warn, t.conference_missed_text()),
        ConferenceState::Cancelled => (Tone::Warn, t.conference_cancelled_text()),
        _ => return None,
    };
    let why = (!conference.cancel_word.is_empty()).then(|| {
        let word = conference.cancel_word.clone();
        view! {
            <p class="soft small">{t.conference_cancelled_why()}</p>
            <p class="prose" dir="auto">{word}</p>
        }
    });
    let (tone, text) = words;
    Some(view! { <Notice tone=tone><p>{text}</p> {why}</Notice> }.into_any())
}

/// The host's button that closes what was held, once something is promised.
pub fn close_form(t: Text, conference: &Conference, pack: &Pack) -> Option<AnyView> {
    let line = &conference.line;
    if !conference.may.conclude || line.state != ConferenceState::Held {
        return None;
    }
    if pack.commitments.is_empty() {
        return Some(view! { <p class="soft no-print">{t.conference_close_needs()}</p> }.into_any());
    }
    let (id, version) = (line.id.to_string(), line.version.to_string());
    let view = view! {
        <div class="no-print">
            <Card title=t.conference_close_button() icon=IconName::CalendarCheck>
                <p class="soft">{t.conference_close_text()}</p>
                <PostForm action=CLOSE return_to=format!("/conferences/{id}")>
                    <Hidden name="conference_id" value=id/>
                    <Hidden name="version" value=version/>
                    <SubmitRow label=t.conference_close_button()/>
                </PostForm>
            </Card>
        </div>
    };
    Some(view.into_any())
}

/// The question before cancelling, for host and coordinator, while it can still be cancelled.
pub fn cancel_form(t: Text, conference: &Conference) -> Option<AnyView> {
    let line = &conference.line;
    if !conference.may.host || !line.state.may_become(ConferenceState::Cancelled) {
        return None;
    }
    let (id, version) = (line.id.to_string(), line.version.to_string());
    let form = request::form_of(CANCEL, "conference_id", &id);
    let stale = form.is_stale().then(|| {
        let now = format!("{} · {}", words::state(t, line.state), words::when(t, line));
        view! { <Notice tone=Tone::Warn>{t.conference_schedule_stale(&now)}</Notice> }
    });
    let view = view! {
        <Dialog
            label=t.conference_cancel_button()
            title=t.conference_cancel_question()
            variant=Variant::Quiet
            open=form.failed()
        >
            {stale}
            <p>{t.conference_cancel_text()}</p>
            <PostForm action=CANCEL return_to=format!("/conferences/{id}")>
                <Hidden name="conference_id" value=id/>
                <Hidden name="version" value=version/>
                <TextArea
                    name="word"
                    id=words::field_id(&form, "cancel", "word")
                    label=t.conference_cancel_word()
                    value=form.value("word", "")
                    error=form.error("word")
                    rows=2
                />
                <SubmitRow label=t.conference_cancel_button() variant=Variant::Danger/>
            </PostForm>
        </Dialog>
    };
    Some(view.into_any())
}
