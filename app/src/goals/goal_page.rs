//! `/goals/{id}`: one goal with its steps, its check-ins and its story. Its owner acts; others read.
mod check_ins;
mod exits;
mod sharing;
mod steps;
mod wording;

pub(super) use wording::words_list;

use super::{
    pieces::{due_text, state_badge},
    view_model::{SeenBy, part_to_ask, seen_by},
    words,
};
use crate::{
    error::AppError,
    i18n::Text,
    parts::problems,
    request::{self, text},
    routes::Params,
    ui::{Gap, IconName, LinkButton, PageHead, Row, Stack, WhoSees},
};
use domain::{
    actor::Actor,
    goals::{
        service::{GoalDetail, detail},
        types::GoalState,
    },
    policy::{self, Decision},
    visibility::Visibility,
};
use leptos::prelude::*;

/// The page.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    let shown = detail(request::snapshot()?.as_ref(), &actor, params.id("id")?).await?;
    let open = shown.own && shown.goal.state.is_open();
    let state = shown.goal.state;
    let wrong = [steps::ADD, check_ins::CHECK_IN, sharing::SHARE, exits::MOVE].map(|action| problems(&request::form(action)));
    let parts = [
        ending(t, &actor, &shown),
        if open { prompt(t, &shown) } else { None },
        wording::section(t, &shown),
        Some(steps::section(t, &actor, &shown)),
        (shown.own && state == GoalState::Draft).then(|| exits::activate(t, &shown)),
        (shown.own && state == GoalState::Active).then(|| check_ins::form(t, &shown)),
        check_ins::section(t, &actor, &shown),
        shown.own.then(|| sharing::section(t, &actor, &shown)),
        open.then(|| exits::section(t, &shown)),
        wording::history(t, &actor, &shown),
    ];
    Ok(view! {
        {head(t, &actor, &shown)}
        <Stack gap=Gap::Large>{wrong} {parts}</Stack>
    }
    .into_any())
}

fn head(t: Text, actor: &Actor, shown: &GoalDetail) -> impl IntoView + use<> {
    let goal = &shown.goal;
    let back = if shown.own {
        ("/goals".to_owned(), t.goals_title())
    } else if policy::look_at(actor, goal.owner_id) != Decision::Allowed {
        ("/".to_owned(), t.back_home())
    } else {
        (format!("/goals?student={}", goal.owner_id), t.goal_back_of(&shown.owner_name))
    };
    let edit = (shown.own && goal.state.is_open()).then(|| {
        view! { <LinkButton href=format!("/goals/{}/edit", goal.id) icon=IconName::Pencil>{t.goal_edit_link()}</LinkButton> }
            .into_any()
    });
    let kind = words::kind_name(t, goal.wording.kind);
    let kicker = if shown.own { kind } else { format!("{} · {kind}", t.goal_of(&shown.owner_name)) };
    let due = goal.wording.due_on.filter(|_| goal.state.is_open()).map(|day| due_text(t, day, actor.today));
    let private = shown.own && matches!(seen(shown), SeenBy::OnlyOwner | SeenBy::Draft);
    let (state, seen) = (state_badge(t, goal.state), who_sees(t, actor, shown));
    view! {
        <PageHead title=goal.wording.title.clone() kicker=kicker back=back action=edit/>
        <Row gap=Gap::Small>
            {state}
            {due.map(|due| view! { <span class="soft">{due}</span> })}
            <WhoSees text=seen private=private/>
        </Row>
    }
}

fn seen(shown: &GoalDetail) -> SeenBy<'_> {
    seen_by(shown.goal.state, shown.goal.visibility, &shown.readers, &shown.named)
}

fn who_sees(t: Text, actor: &Actor, shown: &GoalDetail) -> String {
    if shown.own {
        return words::seen_by_text(t, &seen(shown));
    }
    if actor.opened(shown.goal.owner_id) {
        return t.records_open_reader();
    }
    match shown.goal.visibility {
        Visibility::Private | Visibility::Named => t.goal_sees_reader_named(&shown.owner_name),
        Visibility::Team => t.goal_sees_reader_team(&shown.owner_name),
        Visibility::Family => t.goal_sees_reader_family(&shown.owner_name),
    }
}

/// How a closed goal ended, the promise it grew out of, and the goals before and after it.
fn ending(t: Text, actor: &Actor, shown: &GoalDetail) -> Option<AnyView> {
    let closed = shown.goal.closed_at.map(|at| {
        let day = t.day_of(at, &actor.zone);
        match shown.goal.state {
            GoalState::Achieved if shown.own => t.goal_ended_achieved(&day),
            GoalState::Achieved => t.goal_reader_ended_achieved(&day),
            GoalState::Revised => t.goal_ended_revised(&day),
            _ => t.goal_ended_let_go(&day),
        }
    });
    let nothing = closed.is_none() && shown.before.is_none() && shown.after.is_none() && shown.promise.is_none();
    (!nothing).then(|| exits::ending(t, shown, closed))
}

/// The next part to ask for, one at a time; how many were skipped stands in the address.
fn prompt(t: Text, shown: &GoalDetail) -> Option<AnyView> {
    let skipped = request::query("skip").and_then(|typed| typed.parse::<usize>().ok()).unwrap_or_default();
    let missing = shown.goal.wording.missing(!shown.steps.is_empty());
    part_to_ask(&missing, skipped).map(|part| wording::prompt(t, shown.goal.id, part, skipped))
}
