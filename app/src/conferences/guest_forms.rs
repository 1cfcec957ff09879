//! Guests: who is invited, and the forms with which they answer and ask.
use super::{
    invite_forms::{update_form, withdraw_form},
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

/// Who is invited and what they answered.
pub fn guests(t: Text, conference: &Conference) -> AnyView {
    let team = conference.guests.iter().any(|guest| guest.kind != GuestKind::Guardian);
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
    let line = &conference.line;
    let id = line.id.to_string();
    let rsvp = request::form_of(RSVP, "conference_id", &id);
    let ask = request::form_of(ASK, "conference_id", &id);
    let asked_of = id.clone();
    let options = Rsvp::ALL.iter().map(|answer| Choice::new(answer.as_str(), words::rsvp(t, Some(*answer)))).collect::<Vec<_>>();
    let stored = line.rsvp.map(Rsvp::as_str).unwrap_or_default();
    line.state.is_ahead().then(|| {
        view! {
            <div class="no-print">
                <Grid wide=true>
                    <Card title=t.conference_rsvp_title()>
                        <PostForm action=RSVP>
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
                    <Card title=t.conference_ask_title()>
                        <PostForm action=ASK>
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
                </Grid>
            </div>
        }
        .into_any()
    })
}
