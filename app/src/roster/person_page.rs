//! `/people/{id}`: one person, for administrators. Who they are, how they get in, what they can see and why, and what can be
//! done about it.
mod acts;
mod helpers;
mod opening;
mod sees;

use super::words::{access_badge, reason_name};
use crate::{
    error::AppError,
    i18n::Locale,
    layout::role_name,
    parts::problems,
    request::{self, text},
    routes::Params,
    ui::{Avatar, Bdi, Card, DescriptionList, Gap, IconName, LinkButton, Notice, PageHead, Row, Section, Stack, Table, Tone},
};
use domain::{
    actor::Actor,
    roster::{
        person::{self, COUNTED_DAYS, Person, SessionRow, Show},
        types::{Role, Source, grade_in_words},
    },
};
use leptos::prelude::*;

/// The page.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot) = (request::actor()?, request::snapshot()?);
    let id = params.id("id")?;
    let show = if request::query("show").as_deref() == Some("other") { Show::Other } else { Show::Now };
    let number = request::page_number();
    let person = person::person(snapshot.as_ref(), &actor, id, show, number).await?;
    let form = request::form(acts::SUSPEND);
    let suspended = person.suspended.map(|(at, reason)| {
        let day = t.day_of(at, &actor.zone);
        let why = reason.map(reason_name);
        view! {
            <Notice tone=Tone::Warn title=t.person_suspended_since(&day)>
                {why.map(|why| view! { <p>{why}</p> })}
                <p>{t.person_suspended_text()}</p>
            </Notice>
        }
    });
    let history = view! {
        <LinkButton href=format!("/people/{id}/history") icon=IconName::Clock>{t.access_history_title()}</LinkButton>
    }
    .into_any();
    let who = who(&person);
    let way_in = way_in(&actor, &person);
    let sessions = sessions(&actor, &person.sessions);
    let acts = acts::section(&person, &form);
    let sees = sees::sections(&person, show, number);
    let helper_form = request::form(helpers::NAME);
    let helpers = helpers::section(&person, &helper_form);
    let open_form = request::form(opening::OPEN);
    let opening = opening::section(&person, &actor.zone, &open_form);
    let name = person.name.clone();
    Ok(view! {
        <PageHead title=name back=("/people".to_owned(), t.people_title()) action=history/>
        <Stack gap=Gap::Large>
            {problems(&form)}
            {problems(&helper_form)}
            {problems(&open_form)}
            {suspended}
            <Section title=t.person_who() id="who".to_owned()><Card>{who}</Card></Section>
            <Section title=t.person_way_in() id="way-in".to_owned()>
                <Card>{way_in}</Card>
                {sessions}
            </Section>
            {acts}
            {sees}
            {helpers}
            {opening}
        </Stack>
    }
    .into_any())
}

fn who(person: &Person) -> impl IntoView + use<> {
    let t = text();
    let mut facts = Vec::new();
    if let Some(full) = person.full_name.clone() {
        facts.push((t.person_full_name(), view! { <Bdi text=full/> }.into_any()));
    }
    let roles = person
        .roles
        .iter()
        .map(|held| {
            let words = t.person_role_at(&role_name(t, held.role), &held.school_name);
            let words = if held.source == Source::Hand { t.person_by_hand(&words) } else { words };
            view! { <li>{words}</li> }
        })
        .collect_view();
    let roles =
        if person.roles.is_empty() { t.person_no_role().into_any() } else { view! { <ul role="list">{roles}</ul> }.into_any() };
    facts.push((t.people_role(), roles));
    if let Some(grade) = person.grade.as_deref().filter(|_| person.is(Role::Student)) {
        facts.push((t.people_grade(), grade_in_words(grade).to_owned().into_any()));
    }
    facts.push((t.person_school(), view! { <Bdi text=person.school_name.clone()/> }.into_any()));
    if let Some(email) = person.email.clone() {
        facts.push((t.person_email(), view! { <span dir="ltr">{email}</span> }.into_any()));
    }
    if let Some(locale) = person.home_language.as_deref().and_then(Locale::from_tag) {
        facts.push((t.person_language(), view! { <span lang=locale.tag()>{locale.own_name()}</span> }.into_any()));
    }
    let source = if person.from_roster { t.person_from_roster() } else { t.person_from_hand() };
    facts.push((t.person_source(), source.into_any()));
    let name = person.name.clone();
    view! {
        <Row>
            <Avatar name=name large=true/>
            <DescriptionList items=facts/>
        </Row>
    }
}

fn way_in(actor: &Actor, person: &Person) -> impl IntoView + use<> {
    let t = text();
    let state = access_badge(person.password_set_at.is_some(), person.suspended.is_some(), person.card_until, &actor.zone);
    let mut facts = vec![(t.person_state(), state)];
    let identifier = match person.identifier.clone() {
        Some(identifier) => view! { <strong dir="ltr">{identifier}</strong> }.into_any(),
        None => t.person_no_identifier().into_any(),
    };
    facts.push((t.sign_in_identifier(), identifier));
    let password = person.password_set_at.map_or_else(
        || if person.has_account { t.person_no_password() } else { t.person_never_in() },
        |at| t.person_password_set(&t.day_of(at, &actor.zone)),
    );
    facts.push((t.sign_in_password(), password.into_any()));
    if let Some(at) = person.second_step_since {
        facts.push((t.second_step_title(), t.second_step_since(&t.day_of(at, &actor.zone)).into_any()));
    }
    let card = person.card_until.map_or_else(|| t.person_no_card(), |until| t.person_card_until(&t.day_of(until, &actor.zone)));
    facts.push((t.people_card(), card.into_any()));
    if person.has_account {
        facts.push((t.person_sign_ins(), t.person_sign_in_count(person.sign_ins, COUNTED_DAYS).into_any()));
    }
    view! { <DescriptionList items=facts/> }
}

/// Where the person is signed in.
fn sessions(actor: &Actor, sessions: &[SessionRow]) -> Option<AnyView> {
    let t = text();
    (!sessions.is_empty()).then(|| {
        let rows = sessions
            .iter()
            .map(|session| {
                let device = if session.device.is_empty() { t.person_unknown_device() } else { session.device.clone() };
                view! {
                    <tr>
                        <th scope="row"><Bdi text=device/></th>
                        <td>{t.short_moment(session.seen_at, &actor.zone)}</td>
                        <td>{t.short_moment(session.created_at, &actor.zone)}</td>
                    </tr>
                }
            })
            .collect_view();
        view! {
            <Table caption=t.person_sessions(sessions.len() as i64)>
                <thead>
                    <tr>
                        <th scope="col">{t.person_device()}</th>
                        <th scope="col">{t.person_last_seen()}</th>
                        <th scope="col">{t.person_signed_in_at()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        }
        .into_any()
    })
}
