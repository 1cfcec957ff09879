//! `/reflections?student=ID`: what a student shares with a guardian, a teacher, an advisor or a counselor.
use super::pieces::{state_badge, title_or};
use crate::{
    error::AppError,
    i18n::Text,
    parts::pager,
    request::{self, text},
    ui::{CardLink, EmptyState, Gap, IconName, PageHead, Stack},
};
use domain::{
    actor::Actor,
    id::Id,
    reflections::service::{self, SharedRow},
};
use leptos::prelude::*;

/// The page. Who does not answer for the student is told that there is no such page.
pub async fn page(actor: &Actor, student_id: Id) -> Result<AnyView, AppError> {
    let number = request::page_number();
    let (name, shared) = service::shared_by(request::snapshot()?.as_ref(), actor, student_id, number).await?;
    let t = text();
    let lead = if actor.opened(student_id) { t.records_open_list_lead(&name) } else { t.reflections_of_lead(&name) };
    let none = shared.rows.is_empty().then(|| {
        view! {
            <EmptyState icon=IconName::Reflection title=t.reflections_of_empty_title() text=t.reflections_of_empty_text(&name)/>
        }
    });
    let cards = shared.rows.into_iter().map(|row| card(t, actor, row)).collect_view();
    let pager = pager(&format!("/reflections?student={student_id}"), number, shared.more);
    Ok(view! {
        <PageHead title=t.reflections_of_title(&name) lead=lead/>
        <Stack gap=Gap::Small>
            {none}
            {cards}
        </Stack>
        {pager}
    }
    .into_any())
}

fn card(t: Text, actor: &Actor, row: SharedRow) -> AnyView {
    view! {
        <CardLink
            href=format!("/reflections/{}", row.id)
            title=title_or(t, &row.title)
            icon=IconName::Reflection
            meta=t.reflection_changed_on(&t.day_of(row.updated_at, &actor.zone))
            badge=state_badge(t, row.state)
            level=2
        />
    }
    .into_any()
}
