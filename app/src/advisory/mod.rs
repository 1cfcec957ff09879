//! `/advisory`: an adult's students and where each one stands, the longest unheard first; for a counselor, who asks for help.
pub mod api;
mod cards_view;
pub(crate) mod help_view;

use crate::{
    error::AppError,
    parts::pager,
    request::{self, text},
    routes::Params,
    ui::{Badge, Bdi, EmptyState, IconName, LinkButton, PageHead, Row, Stack, Table, Tone, Variant},
};
use domain::{
    actor::{Actor, display_name},
    advisory::service::{self, StudentRow},
    goals,
    roster::types::RelationKind,
    time::days_since,
};
use leptos::prelude::*;

/// The relations that have a list here, in the order of the switch.
const KINDS: [RelationKind; 3] = [RelationKind::Advisor, RelationKind::Teacher, RelationKind::Counselor];
/// Days without a word after which a student stands out.
const LONG_UNHEARD_DAYS: i64 = 14;

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot) = (request::actor()?, request::snapshot()?);
    let held: Vec<RelationKind> = KINDS.into_iter().filter(|kind| actor.has_relation(*kind)).collect();
    let asked = request::query("as").and_then(|word| RelationKind::from_word(&word)).filter(|kind| held.contains(kind));
    let Some(kind) = asked.or_else(|| held.first().copied()) else {
        return Ok(view! {
            <PageHead title=t.advisory_title()/>
            <EmptyState icon=IconName::Users title=t.advisory_none() text=t.advisory_none_text()/>
        }
        .into_any());
    };
    let number = request::page_number();
    let (students, more) = service::students(snapshot.as_ref(), &actor, kind, number).await?;
    let calls = if kind == RelationKind::Counselor {
        goals::service::calls_for_help(snapshot.as_ref(), &actor).await?
    } else {
        Vec::new()
    };
    let cards = (kind == RelationKind::Advisor).then(cards_view::group);
    let switch = (held.len() > 1).then(|| {
        let links = held
            .into_iter()
            .map(|held| {
                let variant = if held == kind { Variant::Primary } else { Variant::Secondary };
                view! { <LinkButton href=format!("/advisory?as={held}") variant=variant small=true>{kind_name(held)}</LinkButton> }
            })
            .collect_view();
        view! { <Row>{links}</Row> }
    });
    Ok(view! {
        <PageHead title=t.advisory_title() lead=t.advisory_lead()/>
        <Stack>
            {switch}
            {help_view::section(&actor, calls)}
            {table(&actor, students, kind == RelationKind::Advisor)}
            {pager(&format!("/advisory?as={kind}"), number, more)}
            {cards}
        </Stack>
    }
    .into_any())
}

fn kind_name(kind: RelationKind) -> String {
    let t = text();
    match kind {
        RelationKind::Advisor => t.advisory_as_advisor(),
        RelationKind::Teacher => t.advisory_as_teacher(),
        RelationKind::Counselor => t.advisory_as_counselor(),
        RelationKind::Guardian => t.role_guardian(),
        RelationKind::Aide => t.role_aide(),
        RelationKind::Coach => t.role_coach(),
        RelationKind::Interpreter => t.role_interpreter(),
        RelationKind::Partner => t.tie_partner(),
    }
}

/// The students; with the column of sign-in cards for their advisor.
fn table(actor: &Actor, students: Vec<StudentRow>, cards: bool) -> impl IntoView + use<> {
    let t = text();
    let rows = students.into_iter().map(|student| row(actor, student, cards)).collect_view();
    view! {
        <Table caption=t.advisory_title() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.people_name()}</th>
                    <th scope="col">{t.advisory_goals()}</th>
                    <th scope="col">{t.nav_reflections()}</th>
                    <th scope="col">{t.advisory_check_in()}</th>
                    <th scope="col">{t.advisory_waiting()}</th>
                    <th scope="col">{t.advisory_conference()}</th>
                    {cards.then(|| view! { <th scope="col">{t.people_access()}</th> })}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

fn row(actor: &Actor, student: StudentRow, cards: bool) -> impl IntoView + use<> {
    let t = text();
    let access = cards.then(|| view! { <td>{cards_view::cell(actor, &student)}</td> });
    let name = display_name(student.preferred_name.as_deref(), &student.given_name, &student.family_name);
    let goals = if student.active_goals == 0 {
        view! { <Badge tone=Tone::Warn icon=IconName::Alert text=t.advisory_no_goal()/> }.into_any()
    } else {
        t.advisory_goal_count(student.active_goals).into_any()
    };
    let reflections = view! {
        <a href=format!("/reflections?student={}", student.student_id)>
            {t.advisory_read()}
            <span class="visually-hidden">{format!(" {name}")}</span>
        </a>
    };
    let days = student.last_check_in_at.map(|at| days_since(at, actor.today, &actor.zone));
    let heard = match days {
        None => view! { <Badge tone=Tone::Warn icon=IconName::Clock text=t.advisory_never()/> }.into_any(),
        Some(days) if days >= LONG_UNHEARD_DAYS => {
            view! { <Badge tone=Tone::Warn icon=IconName::Clock text=t.days_ago(days)/> }.into_any()
        }
        Some(days) => t.days_ago(days).into_any(),
    };
    let waited = student.waiting_since.map(|at| days_since(at, actor.today, &actor.zone));
    let waiting = waited.map(|days| view! { <a href="/reviews">{t.days_waiting(days)}</a> });
    let conference = student.conference_at.map(|at| t.short_moment(at, &actor.zone));
    view! {
        <tr>
            <th scope="row"><a href=format!("/goals?student={}", student.student_id)><Bdi text=name.clone()/></a></th>
            <td>{goals}</td>
            <td>{reflections}</td>
            <td>{heard}</td>
            <td>{waiting}</td>
            <td>{conference}</td>
            {access}
        </tr>
    }
}
