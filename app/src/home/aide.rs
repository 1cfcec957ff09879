//! What is there for an aide: each student they help, and the way to what that student shares with the team.
use crate::{
    error::AppError,
    request::text,
    ui::{Card, IconName, Section, Stack},
};
use domain::{actor::Actor, advisory::service::helped, db::Snapshot};
use leptos::prelude::*;

/// The part of the home page for aides.
pub async fn next(db: &Snapshot, actor: &Actor) -> Result<AnyView, AppError> {
    let t = text();
    let cards = helped(db, actor)
        .await?
        .into_iter()
        .map(|(id, name)| {
            let goals = view! { <a href=format!("/goals?student={id}")>{t.home_child_goals()}</a> };
            let reflections = view! { <a href=format!("/reflections?student={id}")>{t.home_child_reflections()}</a> };
            view! { <Card title=name icon=IconName::User level=3><p>{goals}</p> <p>{reflections}</p></Card> }
        })
        .collect_view();
    Ok(view! { <Section title=t.home_helped()><Stack>{cards}</Stack></Section> }.into_any())
}
