//! `/reviews`: what waits for me, longest first, and what I reviewed before.
use super::pieces::{review_words, title_or};
use crate::{
    error::AppError,
    i18n::Text,
    parts::pager,
    request::{self, text},
    routes::Params,
    ui::{Badge, Card, CardLink, Disclosure, EmptyState, Gap, IconName, LinkButton, PageHead, Section, Stack, Tone, Variant},
};
use domain::{
    actor::Actor,
    reflections::{
        service::{self, ReleasedRow, WaitingRow},
        types::ReflectionState,
    },
    time::days_since,
};
use leptos::prelude::*;

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let actor = request::actor()?;
    let snapshot = request::snapshot()?;
    let number = request::page_number();
    let waiting = service::waiting_page(snapshot.as_ref(), &actor, number).await?;
    let released = if number == 1 { service::released_reviews(snapshot.as_ref(), &actor, 1).await?.rows } else { Vec::new() };
    let t = text();
    let none = waiting.rows.is_empty().then(|| {
        view! { <EmptyState icon=IconName::CheckCircle title=t.reviews_none_title() text=t.reviews_none_text()/> }
    });
    let recent = (!released.is_empty()).then(|| {
        let rows: Vec<AnyView> = released.into_iter().map(|row| released_card(t, &actor, row)).collect();
        view! {
            <Section title=t.reviews_recent_title() id="recent".to_owned()>
                <Stack gap=Gap::Small>{rows}</Stack>
            </Section>
        }
    });
    let prompts = view! {
        <LinkButton href="/reviews/prompts" icon=IconName::Help variant=Variant::Secondary>{t.reviews_to_prompts()}</LinkButton>
    };
    Ok(view! {
        <PageHead title=t.reviews_title() lead=t.reviews_lead() action=prompts.into_any()/>
        <Stack gap=Gap::Large>
            <Section title=t.reviews_waiting_title() id="waiting".to_owned()>
                <Stack gap=Gap::Small>
                    {none}
                    {waiting.rows.into_iter().map(|row| waiting_card(t, &actor, row)).collect_view()}
                </Stack>
                {pager("/reviews", number, waiting.more)}
            </Section>
            {recent}
        </Stack>
    }
    .into_any())
}

fn waiting_card(t: Text, actor: &Actor, row: WaitingRow) -> AnyView {
    let name = row.student_name();
    let waited = row.waiting_since.map_or(0, |at| days_since(at, actor.today, &actor.zone));
    let who = row.section_title.as_ref().map_or_else(|| t.review_row(&name), |class| t.review_row_class(class, &name));
    let badge = if row.draft_id.is_some() {
        Some(view! { <Badge tone=Tone::Info icon=IconName::Pencil text=t.review_row_draft()/> }.into_any())
    } else if row.state == ReflectionState::Answered {
        Some(view! { <Badge tone=Tone::Glow icon=IconName::Message text=t.review_row_answered()/> }.into_any())
    } else {
        None
    };
    view! {
        <CardLink
            href=format!("/reflections/{}", row.id)
            title=title_or(t, &row.title)
            text=who
            icon=IconName::Reflection
            meta=t.review_waiting_days(waited)
            badge=badge
        />
    }
    .into_any()
}

/// What I reviewed. When I cannot see the reflection any more, my own words are still mine, and nobody is named.
fn released_card(t: Text, actor: &Actor, row: ReleasedRow) -> AnyView {
    let review = &row.review;
    let day = t.review_released_on(&t.day_of(review.released_at.unwrap_or(review.updated_at), &actor.zone));
    let Some((title, name)) = row.title.clone().zip(row.student_name()) else {
        let said = review_words(t, &review.glow, &review.grow, &review.question);
        return view! {
            <Card title=t.review_hidden_title() icon=IconName::Lock>
                <p class="soft">{t.review_hidden_text()}</p>
                <p class="soft small">{day}</p>
                <Disclosure summary=t.review_hidden_words()>
                    {said}
                </Disclosure>
            </Card>
        }
        .into_any();
    };
    view! {
        <CardLink
            href=format!("/reflections/{}", review.reflection_id)
            title=title_or(t, &title)
            text=t.review_row(&name)
            icon=IconName::CheckCircle
            meta=day
        />
    }
    .into_any()
}
