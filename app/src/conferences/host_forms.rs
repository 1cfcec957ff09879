//! The host's forms: day, time and place before; attendance and a summary after.
use super::{ending, words};
use crate::{
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, FormState},
    ui::{
        Card, Checkbox, CheckboxGroup, Choice, DateField, Disclosure, Hidden, Notice, RadioGroup, Row, Stack, SubmitRow,
        TextArea, TextField, Tone, Variant,
    },
};
use domain::{
    conferences::{
        service::{Conference, Pack},
        types::{ConferenceState, Outcome},
    },
    id::Id,
    time::civil_of,
};
use leptos::prelude::*;

const SCHEDULE: &str = "/api/conferences/schedule";
const RECORD: &str = "/api/conferences/record";

/// What was wrong with one of the host's forms.
pub fn summary(id: Id) -> AnyView {
    let id = id.to_string();
    view! {
        {problems(&request::form_of(SCHEDULE, "conference_id", &id))}
        {problems(&request::form_of(RECORD, "conference_id", &id))}
    }
    .into_any()
}

/// The forms that fit the state. Without a pack there is no summary to write: a coordinator takes attendance only.
pub fn forms(t: Text, conference: &Conference, pack: Option<&Pack>) -> AnyView {
    let state = conference.line.state;
    let schedule = (state.is_ahead() || state == ConferenceState::Missed).then(|| schedule_form(t, conference));
    let record = matches!(state, ConferenceState::Held | ConferenceState::Missed) || state.is_ahead();
    let record = record.then(|| record_card(t, conference, pack));
    let cancel = ending::cancel_form(t, conference);
    view! {
        <div class="no-print">
            <Stack>
                {schedule}
                {record}
                {cancel}
            </Stack>
        </div>
    }
    .into_any()
}

fn schedule_form(t: Text, conference: &Conference) -> AnyView {
    let line = &conference.line;
    let id = line.id.to_string();
    let form = request::form_of(SCHEDULE, "conference_id", &id);
    let civil = line.starts_at.map(|at| civil_of(at, &line.zone));
    let day = civil.map(|civil| civil.date().to_string()).unwrap_or_default();
    let time = civil.map(|civil| civil.strftime("%H:%M").to_string()).unwrap_or_default();
    let open = form.failed() || line.starts_at.is_none() || line.state == ConferenceState::Missed;
    let stale = form.is_stale().then(|| {
        let now = format!("{} · {}", words::when(t, line), line.place);
        view! { <Notice tone=Tone::Warn>{t.conference_schedule_stale(&now)}</Notice> }
    });
    let missed = line.state == ConferenceState::Missed;
    let title = if missed { t.conference_schedule_again_title() } else { t.conference_schedule_title() };
    let (version, place) = (line.version.to_string(), form.value("place", &line.place));
    let place_error = form.error("place");
    view! {
        <Disclosure summary=title open=open>
            {stale}
            <PostForm action=SCHEDULE return_to=format!("/conferences/{id}")>
                <Hidden name="conference_id" value=id/>
                <Hidden name="version" value=version/>
                <Row>
                    <DateField name="day" label=t.conference_schedule_day() value=form.value("day", &day) error=form.error("day")/>
                    <TextField
                        name="time"
                        input_type="time"
                        label=t.conference_schedule_time()
                        value=form.value("time", &time)
                        error=form.error("time")
                        dir_auto=false
                    />
                </Row>
                <TextField
                    name="place"
                    label=t.conference_schedule_place()
                    note=t.optional()
                    value=place
                    error=place_error
                    maxlength=200
                />
                <SubmitRow label=t.conference_schedule_button() variant=Variant::Secondary/>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

fn record_card(t: Text, conference: &Conference, pack: Option<&Pack>) -> AnyView {
    let line = &conference.line;
    let form = request::form_of(RECORD, "conference_id", &line.id.to_string());
    let fields = record_form(t, &form, conference, pack);
    if line.state.is_ahead() {
        return view! {
            <Card title=t.conference_record_title()>
                <p class="soft">{t.conference_record_lead()}</p>
                {fields}
            </Card>
        }
        .into_any();
    }
    let next = match line.state {
        ConferenceState::Held if pack.is_some() => Some((Tone::Good, t.conference_record_commit())),
        ConferenceState::Missed => Some((Tone::Warn, t.conference_record_missed_text())),
        _ => None,
    };
    view! {
        {next.map(|(tone, words)| view! { <Notice tone=tone>{words}</Notice> })}
        <Disclosure summary=t.conference_record_again_title() open=form.failed()>
            {fields}
        </Disclosure>
    }
    .into_any()
}

fn record_form(t: Text, form: &FormState, conference: &Conference, pack: Option<&Pack>) -> AnyView {
    let line = &conference.line;
    let stored = match line.state {
        ConferenceState::Held => Outcome::Held.as_str(),
        ConferenceState::Missed => Outcome::Missed.as_str(),
        _ => "",
    };
    let outcomes = vec![
        Choice::new(Outcome::Held.as_str(), t.conference_record_held()),
        Choice::new(Outcome::Missed.as_str(), t.conference_record_missed()),
    ];
    let guests: Vec<Choice> =
        conference.guests.iter().map(|guest| Choice::new(guest.person_id.to_string(), guest.name.clone())).collect();
    let came: Vec<String> =
        conference.guests.iter().filter(|guest| guest.attended == Some(true)).map(|guest| guest.person_id.to_string()).collect();
    let guests = (!guests.is_empty()).then(|| {
        view! {
            <CheckboxGroup
                name="guest_ids[]"
                legend=t.conference_record_guests()
                options=guests
                values=form.values("guest_ids[]", came)
                error=form.error("guest_ids")
            />
        }
    });
    let summary = pack.map(|pack| {
        view! {
            <TextArea
                name="summary"
                label=t.conference_record_summary()
                hint=t.conference_record_summary_hint()
                note=t.optional()
                value=form.value("summary", &pack.summary)
                error=form.error("summary")
                rows=4
            />
        }
    });
    let stale = form.is_stale().then(|| {
        let now = pack
            .map_or_else(|| words::state(t, line.state), |pack| format!("{} · {}", words::state(t, line.state), pack.summary));
        view! { <Notice tone=Tone::Warn>{t.conference_schedule_stale(&now)}</Notice> }
    });
    let (id, version, name) = (line.id.to_string(), line.version.to_string(), line.student_called.clone());
    let (outcome, outcome_error) = (form.value("outcome", stored), form.error("outcome"));
    let attended = form.ticked("student_attended", conference.student_attended.unwrap_or(true));
    view! {
        {stale}
        <PostForm action=RECORD return_to=format!("/conferences/{id}")>
            <Hidden name="conference_id" value=id/>
            <Hidden name="version" value=version/>
            <RadioGroup
                name="outcome"
                legend=t.conference_record_outcome()
                options=outcomes
                value=outcome
                error=outcome_error
            />
            <Checkbox
                name="student_attended"
                label=t.conference_record_student(&name)
                checked=attended
            />
            {guests}
            {summary}
            <SubmitRow label=t.conference_record_button()/>
        </PostForm>
    }
    .into_any()
}
