//! What is next for an advisor or teacher: who waits longest for a review, who asked for help, the next conferences.
use crate::{
    error::AppError,
    request::text,
    ui::{CardLink, EmptyState, IconName, LinkButton, NextUp, Section, Stack, Tone, Variant},
};
use domain::{actor::Actor, conferences, db::Snapshot, goals, reflections, time::days_since};
use leptos::prelude::*;

/// Rows of each list.
const ROWS: u64 = 5;

/// The part of the home page for those who coach.
pub async fn next(db: &Snapshot, actor: &Actor) -> Result<AnyView, AppError> {
    let t = text();
    let waiting = reflections::service::waiting_for_review(db, actor, ROWS).await?;
    let days = |at: i64| days_since(at, actor.today, &actor.zone);
    let count =
        if waiting.len() as u64 == ROWS { reflections::service::count_waiting(db, actor).await? } else { waiting.len() as u64 };
    let help = goals::service::waiting_for_help(db, actor).await?;
    let hosted = conferences::service::for_host(db, actor, ROWS).await?;
    let primary = waiting.first().cloned().map(|first| {
        let waited = first.waiting_since.map_or(0, days);
        let (href, name) = (format!("/reflections/{}", first.id), first.student_name());
        view! {
            <NextUp
                kicker=t.home_reviews_waiting(count as i64)
                title=t.home_review_of(&name)
                text=t.days_waiting(waited)
                icon=IconName::Message
            >
                <LinkButton href=href variant=Variant::Primary onwards=true>{t.home_review()}</LinkButton>
            </NextUp>
        }
        .into_any()
    });
    let primary = primary.unwrap_or_else(|| {
        view! { <EmptyState icon=IconName::CheckCircle title=t.home_no_reviews() text=t.home_no_reviews_text()/> }.into_any()
    });
    let help = help
        .into_iter()
        .take(ROWS as usize)
        .map(|asked| {
            view! {
                <CardLink
                    href=format!("/goals/{}", asked.goal_id)
                    title=asked.student_name
                    text=if asked.check_in.note.is_empty() { asked.goal_title } else { asked.check_in.note }
                    icon=IconName::Help
                    tone=Tone::Warn
                />
            }
        })
        .collect::<Vec<_>>();
    let rest = waiting
        .into_iter()
        .skip(1)
        .map(|row| {
            let meta = row.waiting_since.map(|at| t.days_waiting(days(at)));
            let name = row.student_name();
            view! { <CardLink href=format!("/reflections/{}", row.id) title=name text=row.title meta=meta icon=IconName::Reflection/> }
        })
        .collect::<Vec<_>>();
    let hosted = hosted
        .into_iter()
        .map(|line| {
            let when = line.starts_at.map_or_else(|| t.home_no_time(), |at| t.moment(at, &line.zone));
            view! { <CardLink href=format!("/conferences/{}", line.id) title=line.student_name text=when icon=IconName::Calendar/> }
        })
        .collect::<Vec<_>>();
    Ok(view! {
        {primary}
        {(!help.is_empty()).then(|| view! { <Section title=t.home_help()><Stack>{help}</Stack></Section> })}
        {(!rest.is_empty()).then(|| {
            let all = view! { <LinkButton href="/reviews" small=true>{t.home_all_reviews()}</LinkButton> }.into_any();
            view! { <Section title=t.nav_reviews() action=all><Stack>{rest}</Stack></Section> }
        })}
        {(!hosted.is_empty()).then(|| view! { <Section title=t.home_hosting()><Stack>{hosted}</Stack></Section> })}
    }
    .into_any())
}
