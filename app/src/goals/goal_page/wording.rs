//! The words of a goal: its parts, the question for the next one, and how it was worded before.
use crate::{
    i18n::Text,
    ui::{Card, DescriptionList, Disclosure, Gap, IconName, LinkButton, NextUp, Section, Stack, Variant},
};
use domain::{
    actor::Actor,
    goals::{
        service::GoalDetail,
        types::{Part, Wording},
    },
    id::Id,
};
use leptos::prelude::*;

/// The parts that are there. With `all_dates` also the day by which it is planned.
pub fn words_list(t: Text, wording: &Wording, all_dates: bool) -> Option<AnyView> {
    let text = |words: &str| view! { <p class="prose" dir="auto">{words.to_owned()}</p> }.into_any();
    let mut items: Vec<(String, AnyView)> = Vec::new();
    for (label, words) in
        [(t.goal_why(), &wording.why), (t.goal_success(), &wording.success), (t.goal_obstacle(), &wording.obstacle)]
    {
        if !words.is_empty() {
            items.push((label, text(words)));
        }
    }
    match (wording.if_part.is_empty(), wording.then_part.is_empty()) {
        (false, false) => items.push((t.goal_plan(), text(&t.goal_plan_sentence(&wording.then_part, &wording.if_part)))),
        (false, true) => items.push((t.goal_edit_if(), text(&wording.if_part))),
        (true, false) => items.push((t.goal_edit_then(), text(&wording.then_part))),
        (true, true) => {}
    }
    if let Some(day) = wording.due_on.filter(|_| all_dates) {
        items.push((t.goal_edit_due(), t.day(day).into_any()));
    }
    (!items.is_empty()).then(|| view! { <DescriptionList items=items/> }.into_any())
}

/// The parts of the goal, when there are any.
pub(super) fn section(t: Text, shown: &GoalDetail) -> Option<AnyView> {
    words_list(t, &shown.goal.wording, false)
        .map(|words| view! { <Section title=t.goal_words_title()><Card>{words}</Card></Section> }.into_any())
}

/// One question, and a way to leave it for later.
pub(super) fn prompt(t: Text, goal_id: Id, part: Part, skipped: usize) -> AnyView {
    let (title, text, link, anchor, icon) = match part {
        Part::Why => {
            (t.goal_prompt_why_title(), t.goal_prompt_why_text(), t.goal_prompt_why_link(), "/edit#why", IconName::Heart)
        }
        Part::Success => (
            t.goal_prompt_success_title(),
            t.goal_prompt_success_text(),
            t.goal_prompt_success_link(),
            "/edit#success",
            IconName::Star,
        ),
        Part::FirstStep => (
            t.goal_prompt_first_step_title(),
            t.goal_prompt_first_step_text(),
            t.goal_prompt_first_step_link(),
            "#title",
            IconName::Steps,
        ),
        Part::Plan => (
            t.goal_prompt_plan_title(),
            t.goal_prompt_plan_text(),
            t.goal_prompt_plan_link(),
            "/edit#obstacle",
            IconName::Compass,
        ),
    };
    let later = format!("/goals/{goal_id}?skip={}", skipped + 1);
    view! {
        <NextUp kicker=t.goal_prompt_kicker() title=title text=text icon=icon>
            <LinkButton href=format!("/goals/{goal_id}{anchor}")>{link}</LinkButton>
            <LinkButton href=later variant=Variant::Quiet>{t.goal_prompt_later()}</LinkButton>
        </NextUp>
    }
    .into_any()
}

/// How the goal was worded before, behind a line.
pub(super) fn history(t: Text, actor: &Actor, shown: &GoalDetail) -> Option<AnyView> {
    if shown.earlier.is_empty() {
        return None;
    }
    let earlier = shown
        .earlier
        .iter()
        .map(|former| {
            let until = t.goal_history_until(&t.day_of(former.until, &actor.zone));
            let title = former.wording.title.clone();
            let words = words_list(t, &former.wording, true);
            view! {
                <Card>
                    <p class="soft small">{until}</p>
                    <p class="strong" dir="auto">{title}</p>
                    {words}
                </Card>
            }
        })
        .collect_view();
    let summary = t.goal_history(shown.earlier.len() as i64);
    Some(view! { <Disclosure summary=summary><Stack gap=Gap::Small>{earlier}</Stack></Disclosure> }.into_any())
}
