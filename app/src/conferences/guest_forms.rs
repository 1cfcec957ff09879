//! Guests: who is invited, and the forms with which they answer and ask.
use super::{
    invite_forms::{in_team, update_form, withdraw_form},
    words,
};
use crate::{
    i18n::Text,
    parts::{PostForm, problems},
    request,
    ui::{Bdi, Card, Choice, Grid, Hidden, RadioGroup, Section, Stack, SubmitRow, Table, TextArea, Variant},
};
use domain::{
    conferences::{
        service::{Conference, Guest},
        types::{GuestKind, Rsvp},
    },
    id::Id,
};
use leptos::prelude::*;

const RSVP: &str = "/api/conferences/rsvp";
const ASK: &str = "/api/conferences/ask";
const RSVP_BY_CODE: &str = "/api/guests/rsvp";
const ASK_BY_CODE: &str = "/api/guests/ask";

/// What was wrong with a guest's form.
pub fn summary(id: Id) -> AnyView {
    let id = id.to_string();
    let rsvp = request::form_of(RSVP, "conference_id", &id);
    let ask = request::form_of(ASK, "conference_id", &id);
    view! {
        {problems(&rsvp)}
        {problems(&ask)}
    }
    .into_any()
}

/// What was wrong with the form of a guest by code.
pub fn summary_by_code() -> AnyView {
    view! {
        {problems(&request::form(RSVP_BY_CODE))}
        {problems(&request::form(ASK_BY_CODE))}
    }
    .into_any()
}

/// Who is invited and what they answered.
pub fn guests(t: Text, conference: &Conference) -> AnyView {
    let team = conference.guests.iter().any(in_team);
    let withdrawals = team && conference.may.invite && conference.line.state.is_ahead();
    let rows = conference
        .guests
        .iter()
        .map(|guest| {
            view! {
                <tr>
                    <th scope="row"><Bdi text=guest.name.clone()/></th>
                    <td>{role(t, guest)}</td>
                    <td>{answer(t, guest)}</td>
                    {withdrawals.then(|| view! { <td>{withdraw_form(t, conference, guest)}</td> })}
                </tr>
            }
        })
        .collect_view();
    let body = if conference.guests.is_empty() {
        view! { <p class="soft">{t.conference_guests_none()}</p> }.into_any()
    } else {
        view! { <Table caption=t.conference_guests_title() quiet_caption=true><tbody>{rows}</tbody></Table> }.into_any()
    };
    let update = update_form(t, conference);
    view! {
        <Section title=t.conference_guests_title() id="guests".to_owned()>
            <Stack>
                {body}
                {update}
            </Stack>
        </Section>
    }
    .into_any()
}

fn role(t: Text, guest: &Guest) -> String {
    match guest.kind {
        GuestKind::Guardian => t.role_guardian(),
        GuestKind::Teacher => t.role_teacher(),
        GuestKind::Counselor => t.role_counselor(),
        GuestKind::Aide => t.role_aide(),
        GuestKind::Coach => t.role_coach(),
        GuestKind::Interpreter => t.role_interpreter(),
        GuestKind::Code => t.conference_guest_by_code(),
    }
}

fn answer(t: Text, guest: &Guest) -> String {
    match guest.attended {
        Some(true) => t.conference_guest_attended(),
        Some(false) => t.conference_guest_absent(),
        None => words::rsvp(t, guest.rsvp),
    }
}

/// The forms of a guest, while the conference lies ahead.
pub fn forms(t: Text, conference: &Conference) -> Option<AnyView> {
    forms_to(t, conference, RSVP, Some(ASK))
}

/// The same for a guest by code, who has so many questions and no more.
pub fn forms_by_code(t: Text, conference: &Conference, questions_left: bool) -> Option<AnyView> {
    forms_to(t, conference, RSVP_BY_CODE, questions_left.then_some(ASK_BY_CODE))
}

fn forms_to(t: Text, conference: &Conference, rsvp_to: &'static str, ask_to: Option<&'static str>) -> Option<AnyView> {
    let line = &conference.line;
    let id = line.id.to_string();
    let rsvp = request::form_of(rsvp_to, "conference_id", &id);
    let ask = ask_to.map(|action| ask_card(t, &id, action));
    let options = Rsvp::ALL.iter().map(|answer| Choice::new(answer.as_str(), words::rsvp(t, Some(*answer)))).collect::<Vec<_>>();
    let stored = line.rsvp.map(Rsvp::as_str).unwrap_or_default();
    line.state.is_ahead().then(|| {
        view! {
            <div class="no-print">
                <Grid wide=true>
                    <Card title=t.conference_rsvp_title()>
                        <PostForm action=rsvp_to>
                            <Hidden name="conference_id" value=id/>
                            <RadioGroup
                                name="rsvp"
                                legend=t.conference_rsvp_question()
                                options=options
                                value=rsvp.value("rsvp", stored)
                                error=rsvp.error("rsvp")
                            />
                            <SubmitRow label=t.conference_rsvp_button()/>
                        </PostForm>
                    </Card>
                    {ask}
                </Grid>
            </div>
        }
        .into_any()
    })
}

fn ask_card(t: Text, id: &str, action: &'static str) -> AnyView {
    let ask = request::form_of(action, "conference_id", id);
    let asked_of = id.to_owned();
    view! {
        <Card title=t.conference_ask_title()>
            <PostForm action=action>
                <Hidden name="conference_id" value=asked_of/>
                <TextArea
                    name="text"
                    id=words::field_id(&ask, "ask", "text")
                    label=t.conference_ask_label()
                    hint=t.conference_ask_hint()
                    value=ask.value("text", "")
                    error=ask.error("text")
                    rows=3
                />
                <SubmitRow label=t.conference_ask_button() variant=Variant::Secondary/>
            </PostForm>
        </Card>
    }
    .into_any()
}
