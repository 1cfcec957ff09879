//! The guest list's forms: inviting an adult of the student's team, taking that back, and adding guardians who came later.
use crate::{
    i18n::Text,
    parts::{PostForm, problems},
    request,
    ui::{Button, Card, Hidden, Notice, Section, Select, SubmitRow, Tone, Variant},
};
use domain::{
    conferences::{
        service::{Conference, Guest, Invitable},
        types::GuestKind,
    },
    id::Id,
    roster::types::RelationKind,
};
use leptos::prelude::*;

const INVITE: &str = "/api/conferences/invite";
const WITHDRAW: &str = "/api/conferences/withdraw";
const UPDATE: &str = "/api/conferences/update-guests";

/// What was wrong with an invitation.
pub fn summary(id: Id) -> AnyView {
    problems(&request::form_of(INVITE, "conference_id", &id.to_string())).into_any()
}

/// The form that invites an adult of the team. Nothing where nobody can be invited, or not by this person.
pub fn invite_form(t: Text, conference: &Conference) -> Option<AnyView> {
    if conference.team.is_empty() {
        return None;
    }
    let line = &conference.line;
    let id = line.id.to_string();
    let form = request::form_of(INVITE, "conference_id", &id);
    let (title, text) = if conference.may.prepare {
        (t.conference_invite_title(), t.conference_invite_text())
    } else {
        (t.conference_invite_title_of(&line.student_called), t.conference_invite_text_of(&line.student_called))
    };
    let options = conference.team.iter().map(|adult| (adult.person_id.to_string(), named(t, adult))).collect::<Vec<_>>();
    let view = view! {
        <div class="no-print">
            <Section title=title id="invite".to_owned()>
                <Card>
                    <p class="soft">{text}</p>
                    <PostForm action=INVITE>
                        <Hidden name="conference_id" value=id/>
                        <Select
                            name="person_id"
                            label=t.conference_invite_who()
                            options=options
                            value=form.value("person_id", "")
                            placeholder=t.conference_invite_placeholder()
                            error=form.error("person_id")
                        />
                        <SubmitRow label=t.conference_invite_button() variant=Variant::Secondary/>
                    </PostForm>
                </Card>
            </Section>
        </div>
    };
    Some(view.into_any())
}

fn named(t: Text, adult: &Invitable) -> String {
    match adult.relation {
        RelationKind::Counselor => t.conference_invite_counselor(&adult.name),
        RelationKind::Advisor => t.goal_reader_advisor(&adult.name),
        RelationKind::Aide => t.conference_invite_as(&t.role_aide(), &adult.name),
        RelationKind::Coach => t.conference_invite_as(&t.role_coach(), &adult.name),
        RelationKind::Interpreter => t.conference_invite_as(&t.role_interpreter(), &adult.name),
        RelationKind::Teacher | RelationKind::Guardian | RelationKind::Partner => t.goal_reader_teacher(&adult.name),
    }
}

/// The button that takes back an invitation: for adults of the team, not for guardians.
pub fn withdraw_form(t: Text, conference: &Conference, guest: &Guest) -> Option<AnyView> {
    let may = conference.may.invite && conference.line.state.is_ahead() && in_team(guest);
    let (id, person_id) = (conference.line.id.to_string(), guest.person_id.to_string());
    let label = t.conference_withdraw_of(&guest.name);
    may.then(|| {
        view! {
            <PostForm action=WITHDRAW>
                <Hidden name="conference_id" value=id/>
                <Hidden name="person_id" value=person_id/>
                <Button small=true variant=Variant::Quiet>{label}</Button>
            </PostForm>
        }
        .into_any()
    })
}

/// Whether a guest is an adult of the team: those can be taken off the list one by one.
pub fn in_team(guest: &Guest) -> bool {
    !matches!(guest.kind, GuestKind::Guardian | GuestKind::Code)
}

/// Says that guardians are not on the list yet, with the button that adds them.
pub fn update_form(t: Text, conference: &Conference) -> Option<AnyView> {
    let (id, missing) = (conference.line.id.to_string(), conference.family_missing);
    (missing > 0).then(|| {
        view! {
            <div class="no-print">
                <Notice tone=Tone::Info>
                    <p>{t.conference_guests_missing(missing as i64)}</p>
                    <PostForm action=UPDATE>
                        <Hidden name="conference_id" value=id/>
                        <SubmitRow label=t.conference_guests_update() variant=Variant::Secondary/>
                    </PostForm>
                </Notice>
            </div>
        }
        .into_any()
    })
}
