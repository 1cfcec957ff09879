//! `/`: a short list of what is next for me. One primary action, then the queue; by role.
mod family;
mod helper;
mod school;
mod staff;
mod student;

use crate::{
    error::AppError,
    partners::pieces,
    request::{self, text},
    routes::Params,
    ui::{EmptyState, IconName, PageHead, Stack},
};
use domain::roster::types::{HelperKind, RelationKind, Role};
use leptos::prelude::*;

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot) = (request::actor()?, request::snapshot()?);
    let db = snapshot.as_ref();
    let mut parts: Vec<AnyView> = Vec::new();
    if actor.is(Role::Student) {
        parts.push(student::next(db, &actor).await?);
    }
    if actor.has_relation(RelationKind::Advisor) || actor.has_relation(RelationKind::Teacher) {
        parts.push(staff::next(db, &actor).await?);
    }
    if actor.is(Role::Leader) || actor.is(Role::Coordinator) || actor.is(Role::Admin) || actor.is(Role::Counselor) {
        parts.extend(school::next(db, &actor).await?);
    }
    if actor.answers_as(&HelperKind::RELATIONS) {
        parts.extend(helper::next(db, &actor).await?);
    }
    if actor.has_relation(RelationKind::Partner) {
        parts.push(pieces::sent(db, &actor).await?);
    }
    if actor.has_relation(RelationKind::Guardian) {
        parts.push(family::next(db, &actor).await?);
    }
    if parts.is_empty() {
        parts.push(view! { <EmptyState icon=IconName::Compass title=t.home_nothing() text=t.home_nothing_text()/> }.into_any());
    }
    let greeting = t.home_greeting(&actor.called);
    Ok(view! {
        <PageHead title=greeting/>
        <Stack>{parts}</Stack>
    }
    .into_any())
}
