//! The parts of the season's page: the form that makes one, who needs an adult, and the numbers.
use super::{season_page::MAKE, words};
use crate::{
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, FormState},
    ui::{
        Card, DateField, Grid, Hidden, Notice, Progress, Row, Section, Select, Stack, SubmitRow, Table, TextField, Tone, Variant,
    },
};
use domain::{
    conferences::{
        service::{NEEDS_SHOWN, Need, Overview},
        types::ConferenceState,
    },
    id::Id,
    time::Date,
};
use leptos::prelude::*;

const GIVE_HOST: &str = "/api/conferences/give-host";

/// The path of this page with the season that was chosen.
pub fn chosen_season(wanted: Option<Id>) -> String {
    wanted.map_or_else(|| "/conferences/season".to_owned(), |id| format!("/conferences/season?season={id}"))
}

/// The form that makes a season.
pub fn make_form(t: Text, form: &FormState, today: Date) -> AnyView {
    let (days, hours, form) = (form.clone(), form.clone(), form.clone());
    let least = Some(today.to_string());
    view! {
        <PostForm action=MAKE return_to="/conferences/season".to_owned()>
            <TextField
                name="title"
                label=t.season_field_title()
                hint=t.season_field_title_hint()
                value=form.value("title", "")
                error=form.error("title")
                maxlength=200
            />
            <Row>
                <DateField
                    name="starts_on"
                    label=t.season_field_first()
                    value=days.value("starts_on", "")
                    error=days.error("starts_on")
                    min=least.clone()
                />
                <DateField
                    name="ends_on"
                    label=t.season_field_last()
                    value=days.value("ends_on", "")
                    error=days.error("ends_on")
                    min=least
                />
            </Row>
            <Row>
                <TextField
                    name="from"
                    input_type="time"
                    label=t.season_field_from()
                    value=hours.value("from", "15:00")
                    error=hours.error("from")
                    dir_auto=false
                />
                <TextField
                    name="until"
                    input_type="time"
                    label=t.season_field_until()
                    value=hours.value("until", "18:00")
                    error=hours.error("until")
                    dir_auto=false
                />
                <TextField
                    name="minutes"
                    label=t.season_field_minutes()
                    hint=t.season_field_minutes_hint(5, 120)
                    value=hours.value("minutes", "20")
                    error=hours.error("minutes")
                    inputmode="numeric"
                />
            </Row>
            <SubmitRow label=t.season_make_button()/>
        </PostForm>
    }
    .into_any()
}

/// Students without an adult, first of all.
pub fn needs(t: Text, overview: &Overview) -> AnyView {
    if overview.needs.is_empty() {
        return view! { <Notice tone=Tone::Good>{t.season_needs_none()}</Notice> }.into_any();
    }
    let cards = overview.needs.iter().map(|need| need_card(t, need, &overview.teachers)).collect_view();
    let shown = overview.needs_count > NEEDS_SHOWN as i64;
    view! {
        <Section title=t.season_needs_title() id="needs-an-adult".to_owned() lead=t.season_needs_lead(overview.needs_count)>
            <Stack>
                <Grid>{cards}</Grid>
                {shown.then(|| view! { <p class="soft">{t.season_needs_shown(NEEDS_SHOWN as i64)}</p> })}
            </Stack>
        </Section>
    }
    .into_any()
}

fn need_card(t: Text, need: &Need, teachers: &[(Id, String)]) -> AnyView {
    let id = need.line.id.to_string();
    let form = request::form_of(GIVE_HOST, "conference_id", &id);
    let adults = if need.known.is_empty() { teachers } else { &need.known };
    let options = adults.iter().map(|(id, name)| (id.to_string(), name.clone())).collect::<Vec<_>>();
    let note = need.known.is_empty().then(|| t.season_needs_teacher_note());
    let called = need.line.student_called.clone();
    view! {
        <Card title=need.line.student_name.clone()>
            {problems(&form)}
            <PostForm action=GIVE_HOST>
                <Hidden name="conference_id" value=id.clone()/>
                <Select
                    name="host_id"
                    id=if form.failed() { "host_id".to_owned() } else { format!("host-{id}") }
                    label=t.season_needs_host(&called)
                    hint=note
                    options=options
                    value=form.value("host_id", "")
                    placeholder=t.season_needs_placeholder()
                    error=form.error("host_id")
                />
                <SubmitRow label=t.season_needs_button() variant=Variant::Secondary/>
            </PostForm>
        </Card>
    }
    .into_any()
}

/// The numbers of the season: students heard and answers first, then every state.
pub fn progress(t: Text, overview: &Overview) -> AnyView {
    let numbers = &overview.progress;
    let bar = |label: String, value: i64, total: i64| {
        let count = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
        let text = t.season_of_total(value, total);
        view! { <Progress label=label value=count(value) max=count(total) text=text/> }
    };
    let rows = numbers
        .states
        .iter()
        .filter(|(state, count)| {
            *count > 0
                || matches!(
                    state,
                    ConferenceState::Planned
                        | ConferenceState::Preparing
                        | ConferenceState::Ready
                        | ConferenceState::Held
                        | ConferenceState::Missed
                )
        })
        .map(|(state, count)| {
            view! {
                <tr>
                    <th scope="row">{words::state(t, *state)}</th>
                    <td class="number">{*count}</td>
                </tr>
            }
        })
        .collect_view();
    let heard = bar(t.season_students_heard(), numbers.heard, numbers.total);
    let answered = bar(t.season_answers(), numbers.answered, numbers.invited);
    let without_time = (numbers.without_time > 0).then(|| {
        let words = t.season_without_time(numbers.without_time);
        view! { <Notice tone=Tone::Warn>{words}</Notice> }
    });
    view! {
        <Section title=t.season_progress()>
            <Stack>
                {without_time}
                {heard}
                {answered}
                <Table caption=t.season_progress() quiet_caption=true>
                    <thead>
                        <tr>
                            <th scope="col">{t.season_column_state()}</th>
                            <th scope="col" class="number">{t.season_column_count()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </Table>
            </Stack>
        </Section>
    }
    .into_any()
}
