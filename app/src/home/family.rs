//! What is next for a guardian: each child, the next date, and what to answer.
use crate::{
    error::AppError,
    request::text,
    ui::{Badge, Bdi, Card, CardLink, IconName, LinkButton, Section, Stack, Tone, Variant},
};
use domain::{actor::Actor, conferences, conferences::service::Child, db::Snapshot};
use leptos::prelude::*;

/// The part of the home page for families.
pub async fn next(db: &Snapshot, actor: &Actor) -> Result<AnyView, AppError> {
    let t = text();
    let children = conferences::service::for_guardian(db, actor).await?;
    let promises = conferences::service::open_commitments(db, actor).await?;
    let promises = promises
        .into_iter()
        .map(|promise| {
            let due = promise.due_on.map(|day| t.home_promise_due(&t.day(day))).unwrap_or_default();
            let text = if promise.mine { due } else { format!("{} · {due}", promise.owner_name) };
            view! { <CardLink href=format!("/conferences/{}", promise.conference_id) title=promise.text text=text icon=IconName::Commitment/> }
        })
        .collect::<Vec<_>>();
    let cards = children.into_iter().map(child).collect_view();
    Ok(view! {
        <Section title=t.home_children()><Stack>{cards}</Stack></Section>
        {(!promises.is_empty()).then(|| view! { <Section title=t.home_promises()><Stack>{promises}</Stack></Section> })}
    }
    .into_any())
}

fn child(child: Child) -> impl IntoView {
    let t = text();
    let goals = view! { <a href=format!("/goals?student={}", child.student_id)>{t.home_child_goals()}</a> };
    let reflections = view! { <a href=format!("/reflections?student={}", child.student_id)>{t.home_child_reflections()}</a> };
    let next = child.next.map(|line| {
        let when = line.starts_at.map_or_else(|| t.home_no_time(), |at| t.moment(at, &line.zone));
        let place = (!line.place.is_empty()).then(|| line.place.clone());
        let (words, tone) =
            if line.rsvp.is_some() { (t.home_answered(), Tone::Good) } else { (t.home_please_answer(), Tone::Warn) };
        let button = if line.rsvp.is_some() { t.home_open_conference() } else { t.home_answer() };
        view! {
            <p><strong>{when}</strong> {place.map(|place| view! { " · " <Bdi text=place/> })}</p>
            <p><Badge tone=tone text=words/></p>
            <LinkButton href=format!("/conferences/{}", line.id) variant=Variant::Primary onwards=true>{button}</LinkButton>
        }
    });
    let none = next.is_none().then(|| view! { <p>{t.home_no_conference()}</p> });
    view! { <Card title=child.name icon=IconName::User level=3>{next} {none} <p>{goals}</p> <p>{reflections}</p></Card> }
}
