//! What is next for those who look after the whole school: leaders, coordinators, administrators, counselors.
use crate::{
    advisory::help_view,
    error::AppError,
    request::text,
    ui::{CardLink, IconName, LinkButton, NextUp, Section, Stack, Variant},
};
use domain::{
    actor::Actor,
    db::Snapshot,
    goals, insights, reflections,
    roster::types::{RelationKind, Role},
};
use leptos::prelude::*;

/// The part of the home page for those who look after the school; nothing for a counselor without a caseload.
pub async fn next(db: &Snapshot, actor: &Actor) -> Result<Option<AnyView>, AppError> {
    let t = text();
    let mut links: Vec<AnyView> = Vec::new();
    let mut primary = None;
    let mut calls = None;
    if actor.is(Role::Leader) || actor.is(Role::Coordinator) {
        let [no_goal, no_review, unheard] = insights::service::measures(db, actor).await?.missing;
        primary = Some(view! {
            <NextUp
                kicker=t.home_not_reached()
                title=t.home_unheard(unheard)
                text=t.home_unheard_text()
                icon=IconName::Chart
            >
                <LinkButton href="/insights?show=conference" variant=Variant::Primary onwards=true>{t.home_see_names()}</LinkButton>
            </NextUp>
        });
        links.push(
            view! { <CardLink href="/insights?show=goal" title=t.home_without_goal(no_goal) icon=IconName::Goal/> }.into_any(),
        );
        links.push(
            view! { <CardLink href="/insights?show=review" title=t.home_without_review(no_review) icon=IconName::Message/> }
                .into_any(),
        );
    }
    if reflections::service::may_ask_school(actor) {
        let text = t.home_ask_school_text();
        links.push(
            view! { <CardLink href="/reviews/prompts" title=t.home_ask_school() text=text icon=IconName::Message/> }.into_any(),
        );
    }
    if actor.is(Role::Coordinator) {
        let text = t.home_season_text();
        links.push(
            view! { <CardLink href="/conferences/season" title=t.season_title() text=text icon=IconName::Calendar/> }.into_any(),
        );
    }
    if actor.is(Role::Admin) {
        links.push(
            view! { <CardLink href="/people" title=t.people_title() text=t.people_lead() icon=IconName::IdCard/> }.into_any(),
        );
    }
    if actor.has_relation(RelationKind::Counselor) {
        calls = help_view::section(actor, goals::service::calls_for_help(db, actor).await?);
        let text = t.home_caseload_text();
        links.push(
            view! { <CardLink href="/advisory?as=counselor" title=t.advisory_as_counselor() text=text icon=IconName::Users/> }
                .into_any(),
        );
    }
    // Whoever has something first, or is called for help, has a link too.
    Ok((!links.is_empty()).then(|| {
        view! {
            {primary}
            {calls}
            <Section title=t.home_school()><Stack>{links}</Stack></Section>
        }
        .into_any()
    }))
}
