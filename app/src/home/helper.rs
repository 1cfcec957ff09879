//! What is there for somebody whom the school named to help: for an aide and a coach each student, and the way to what that
//! student shares with the team; for all of them the conferences to which they are invited.
use crate::{
    error::AppError,
    request::text,
    ui::{Card, CardLink, IconName, Section, Stack},
};
use domain::{
    actor::Actor,
    advisory::service::helped,
    conferences::service::{Line, for_helper},
    db::Snapshot,
};
use leptos::prelude::*;

/// Conferences that are shown.
const ROWS: u64 = 5;

/// The part of the home page for helpers, when it has something to say.
pub async fn next(db: &Snapshot, actor: &Actor) -> Result<Option<AnyView>, AppError> {
    let t = text();
    let students = helped(db, actor).await?;
    let invited = for_helper(db, actor, ROWS).await?;
    if students.is_empty() && invited.is_empty() {
        return Ok(None);
    }
    let cards: Vec<_> = students
        .into_iter()
        .map(|(id, name)| {
            let goals = view! { <a href=format!("/goals?student={id}")>{t.home_child_goals()}</a> };
            let reflections = view! { <a href=format!("/reflections?student={id}")>{t.home_child_reflections()}</a> };
            view! { <Card title=name icon=IconName::User level=3><p>{goals}</p> <p>{reflections}</p></Card> }
        })
        .collect();
    let invited: Vec<_> = invited.into_iter().map(conference).collect();
    let view = view! {
        {(!cards.is_empty()).then(|| view! { <Section title=t.home_helped()><Stack>{cards}</Stack></Section> })}
        {(!invited.is_empty()).then(|| view! { <Section title=t.home_invited()><Stack>{invited}</Stack></Section> })}
    };
    Ok(Some(view.into_any()))
}

fn conference(line: Line) -> impl IntoView {
    let when = line.starts_at.map_or_else(|| text().home_no_time(), |at| text().moment(at, &line.zone));
    view! { <CardLink href=format!("/conferences/{}", line.id) title=line.student_name text=when icon=IconName::Calendar/> }
}
