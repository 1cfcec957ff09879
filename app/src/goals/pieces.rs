//! Pieces of goals that several pages show: a goal in a list, its state, the form that starts one.
use super::words;
use crate::{
    i18n::Text,
    parts::PostForm,
    request::FormState,
    ui::{Badge, CardLink, Choice, Hidden, RadioGroup, SubmitRow, TextField, Tone, WhoSees},
};
use domain::{
    goals::{
        record::GoalSummary,
        types::{GoalKind, GoalState},
    },
    id::Id,
    time::Date,
};
use leptos::prelude::*;

/// Where a goal is started.
pub const START: &str = "/api/goals/start";

/// Where a goal stands, as a badge.
pub fn state_badge(t: Text, state: GoalState) -> AnyView {
    let (tone, icon) = words::state_look(state);
    view! { <Badge tone=tone icon=icon text=words::state_name(t, state)/> }.into_any()
}

/// By when; after that day, that it was planned for it.
pub fn due_text(t: Text, due_on: Date, today: Date) -> String {
    if due_on < today { t.goal_overdue(&t.day(due_on)) } else { t.goal_due(&t.day(due_on)) }
}

/// A goal in a list: title, the step to take next, how many are done, by when.
pub fn goal_card(t: Text, goal: &GoalSummary, today: Date) -> AnyView {
    let next = goal.next_step.as_ref().map(|step| t.goal_next_step(&step.title));
    let steps = (goal.steps_total > 0).then(|| t.goal_steps_count(goal.steps_done as i64, goal.steps_total as i64));
    let due = goal.due_on.filter(|_| goal.state.is_open()).map(|day| due_text(t, day, today));
    let meta: Vec<String> = [Some(words::kind_name(t, goal.kind)), steps, due].into_iter().flatten().collect();
    let tone = if goal.state == GoalState::Achieved { Tone::Glow } else { Tone::Neutral };
    view! {
        <CardLink
            href=format!("/goals/{}", goal.id)
            title=goal.title.clone()
            text=next
            icon=words::kind_icon(goal.kind)
            tone=tone
            meta=meta.join(" · ")
            badge=state_badge(t, goal.state)
        />
    }
    .into_any()
}

/// The question what a goal is about, as one big choice; a hidden field where there is only one kind.
pub fn kind_field(t: Text, kinds: &[GoalKind], value: String, error: Option<String>) -> AnyView {
    if let [only] = kinds {
        return view! { <Hidden name="kind" value=only.as_str()/> }.into_any();
    }
    let options = kinds
        .iter()
        .map(|kind| {
            let choice = Choice::new(kind.as_str(), words::kind_name(t, *kind));
            match words::kind_about(t, *kind) {
                Some(about) => choice.describe(about),
                None => choice,
            }
        })
        .collect::<Vec<_>>();
    view! { <RadioGroup name="kind" legend=t.goal_start_kind() options=options value=value error=error/> }.into_any()
}

/// The form that starts a goal with one sentence, out of a promise when there is one.
pub fn start_form(t: Text, kinds: &[GoalKind], form: &FormState, promise_id: Option<Id>) -> AnyView {
    let staff = kinds == [GoalKind::Professional];
    let hint = if staff { t.goal_start_hint_staff() } else { t.goal_start_hint() };
    let title = view! {
        <TextField
            name="title"
            label=t.goal_start_label()
            hint=hint
            value=form.value("title", "")
            error=form.error("title")
            maxlength=200_u32
        />
    };
    let kind = kind_field(t, kinds, form.value("kind", ""), form.error("kind"));
    let seen = if staff { t.goal_sees_only_you() } else { t.goal_sees_draft() };
    view! {
        <PostForm action=START>
            {promise_id.map(|id| view! { <Hidden name="commitment_id" value=id.to_string()/> })}
            {title}
            {kind}
            <WhoSees text=seen private=true/>
            <SubmitRow label=t.goal_start_button()/>
        </PostForm>
    }
    .into_any()
}
