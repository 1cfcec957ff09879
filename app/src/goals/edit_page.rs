//! `/goals/{id}/edit`: every part of a goal in one form.
use super::{goal_page::words_list, pieces::kind_field};
use crate::{
    error::AppError,
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, FormState, text},
    routes::Params,
    ui::{Card, DateField, Hidden, LinkButton, Notice, PageHead, Stack, SubmitRow, TextArea, TextField, Tone, Variant},
};
use domain::goals::{
    record::Goal,
    service::{kinds_for, own_goal},
    types::GoalKind,
};
use leptos::prelude::*;

const ACTION: &str = "/api/goals/edit";

/// The page, for the owner.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    let goal = own_goal(request::snapshot()?.as_ref(), &actor, params.id("id")?).await?;
    let back = (format!("/goals/{}", goal.id), goal.wording.title.clone());
    let body = if goal.state.is_open() {
        let form = request::form(ACTION);
        view! {
            <Stack>
                {problems(&form)}
                {form.is_stale().then(|| stored(t, &goal))}
                <Card>{fields(t, &goal, kinds_for(&actor), &form)}</Card>
            </Stack>
        }
        .into_any()
    } else {
        view! { <Notice tone=Tone::Info>{t.goal_edit_closed()}</Notice> }.into_any()
    };
    Ok(view! {
        <div class="narrow">
            <PageHead title=t.goal_edit_title() lead=t.goal_edit_lead() back=back/>
            {body}
        </div>
    }
    .into_any())
}

/// What is stored, to compare with what was typed.
fn stored(t: Text, goal: &Goal) -> impl IntoView + use<> {
    let title = goal.wording.title.clone();
    let words = words_list(t, &goal.wording, true);
    view! {
        <Card title=t.goal_edit_stored() tone=Tone::Info level=2>
            <p>{t.goal_edit_stored_text()}</p>
            <p class="strong" dir="auto">{title}</p>
            {words}
        </Card>
    }
}

fn fields(t: Text, goal: &Goal, kinds: &[GoalKind], form: &FormState) -> impl IntoView + use<> {
    let stored = &goal.wording;
    let due = stored.due_on.map(|day| day.to_string()).unwrap_or_default();
    let path = format!("/goals/{}", goal.id);
    // The version is the stored one, also after a stale save: who saves again has seen both texts.
    let hidden = [("goal_id", goal.id.to_string()), ("version", goal.version.to_string())]
        .map(|(name, value)| view! { <Hidden name=name value=value/> });
    let title = view! {
        <TextField
            name="title"
            label=t.goal_edit_goal()
            value=form.value("title", &stored.title)
            error=form.error("title")
            maxlength=200_u32
        />
    };
    let kind = kind_field(t, kinds, form.value("kind", stored.kind.as_str()), form.error("kind"));
    let areas = [
        area(t, form, "why", t.goal_why(), t.goal_edit_why_hint(), &stored.why),
        area(t, form, "success", t.goal_success(), t.goal_edit_success_hint(), &stored.success),
        area(t, form, "obstacle", t.goal_obstacle(), t.goal_edit_obstacle_hint(), &stored.obstacle),
        area(t, form, "if_part", t.goal_edit_if(), t.goal_edit_if_hint(), &stored.if_part),
        area(t, form, "then_part", t.goal_edit_then(), t.goal_edit_then_hint(), &stored.then_part),
    ];
    let by_when = view! {
        <DateField
            name="due_on"
            label=t.goal_edit_due()
            note=t.optional()
            value=form.value("due_on", &due)
            error=form.error("due_on")
        />
    };
    view! {
        <PostForm action=ACTION>
            {hidden}
            {title}
            {kind}
            {areas}
            {by_when}
            <SubmitRow label=t.save()>
                <LinkButton href=path variant=Variant::Quiet>{t.cancel()}</LinkButton>
            </SubmitRow>
        </PostForm>
    }
}

fn area(t: Text, form: &FormState, name: &'static str, label: String, hint: String, stored: &str) -> AnyView {
    view! {
        <TextArea
            name=name
            label=label
            hint=hint
            note=t.optional()
            value=form.value(name, stored)
            error=form.error(name)
            rows=3
            maxlength=2_000_u32
        />
    }
    .into_any()
}
