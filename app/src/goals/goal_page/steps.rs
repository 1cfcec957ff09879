//! The steps of a goal: ticked with one tap, and one more whenever it comes to mind.
use crate::{
    goals::pieces::due_text,
    i18n::Text,
    parts::PostForm,
    request,
    ui::{Button, Card, DateField, Disclosure, Hidden, Icon, IconName, Progress, Section, Stack, SubmitRow, TextField, Variant},
};
use domain::{
    actor::Actor,
    goals::{
        record::Step,
        service::{GoalDetail, STEPS_MOST},
    },
    time::Date,
};
use leptos::prelude::*;

pub(super) const ADD: &str = "/api/goals/add-step";
const TICK: &str = "/api/goals/tick-step";

/// The steps, and the form that adds one.
pub(super) fn section(t: Text, actor: &Actor, shown: &GoalDetail) -> AnyView {
    let acts = shown.own && shown.goal.state.is_open();
    let total = shown.steps.len();
    let done = shown.steps.iter().filter(|step| step.done_at.is_some()).count();
    let progress = (total > 0).then(|| {
        let text = t.goal_steps_count(done as i64, total as i64);
        view! { <Progress label=t.goal_steps_title() value=done as u32 max=total as u32 text=text/> }
    });
    let form = acts
        .then(|| if total < STEPS_MOST { add(t, shown) } else { view! { <p class="soft">{t.goal_step_most()}</p> }.into_any() });
    let rows = shown.steps.iter().map(|step| row(t, step, actor.today, acts)).collect_view();
    view! {
        <Section title=t.goal_steps_title() id="steps".to_owned()>
            <Card>
                <Stack>
                    {progress}
                    {(total == 0).then(|| view! { <p class="soft">{t.goal_steps_none()}</p> })}
                    {(total > 0).then(|| view! { <ul class="ticks" role="list" aria-label=t.goal_steps_label()>{rows}</ul> })}
                    {form}
                </Stack>
            </Card>
        </Section>
    }
    .into_any()
}

fn row(t: Text, step: &Step, today: Date, acts: bool) -> impl IntoView + use<> {
    let done = step.done_at.is_some();
    let due = step.due_on.map(|day| if done { t.goal_due(&t.day(day)) } else { due_text(t, day, today) });
    let mark = if acts {
        tick(t, step).into_any()
    } else {
        let (icon, words) =
            if done { (IconName::CheckCircle, t.goal_step_is_done()) } else { (IconName::Circle, t.goal_step_is_open()) };
        view! { <Icon name=icon label=words/> }.into_any()
    };
    view! {
        <li class=if done { "tick tick-done" } else { "tick" }>
            <div class="tick-words">
                <p class="tick-title" dir="auto">{step.title.clone()}</p>
                {due.map(|due| view! { <p class="soft small">{due}</p> })}
            </div>
            {mark}
        </li>
    }
}

fn tick(t: Text, step: &Step) -> impl IntoView + use<> {
    let done = step.done_at.is_some();
    let (words, icon, variant) = if done {
        (t.goal_step_untick(), IconName::CheckCircle, Variant::Quiet)
    } else {
        (t.goal_step_tick(), IconName::Circle, Variant::Secondary)
    };
    let (id, title) = (step.id.to_string(), step.title.clone());
    view! {
        <PostForm action=TICK>
            <Hidden name="step_id" value=id/>
            <Hidden name="done" value=(!done).to_string()/>
            <Button variant=variant icon=icon small=true>
                {words}
                <span class="visually-hidden">": " <bdi>{title}</bdi></span>
            </Button>
        </PostForm>
    }
}

fn add(t: Text, shown: &GoalDetail) -> AnyView {
    let form = request::form(ADD);
    let first = shown.steps.is_empty();
    let failed = form.failed();
    let id = shown.goal.id.to_string();
    let fields = view! {
        <PostForm action=ADD>
            <Hidden name="goal_id" value=id/>
            <TextField
                name="title"
                label=t.goal_step_title()
                value=form.value("title", "")
                error=form.error("title")
                maxlength=200_u32
            />
            <DateField
                name="due_on"
                label=t.goal_step_due()
                note=t.optional()
                value=form.value("due_on", "")
                error=form.error("due_on")
            />
            <SubmitRow label=t.goal_step_add() variant=Variant::Secondary icon=IconName::Plus/>
        </PostForm>
    };
    // The first step is asked for in full view; later ones wait behind a line.
    if first || failed {
        return fields.into_any();
    }
    view! { <Disclosure summary=t.goal_step_add_title()>{fields}</Disclosure> }.into_any()
}
