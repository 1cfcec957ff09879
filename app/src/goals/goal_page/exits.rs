//! From one state of a goal to the next: begin, pause, go on, achieve, change, let go; and how a goal ended.
use crate::{
    goals::{
        view_model::{SeenBy, will_be_seen_by},
        words,
    },
    i18n::Text,
    parts::PostForm,
    request,
    ui::{
        Button, Card, CardLink, Checkbox, Dialog, Gap, Hidden, IconName, Row, Section, Stack, SubmitRow, TextArea, Tone, Variant,
        WhoSees,
    },
};
use domain::{
    goals::{service::GoalDetail, types::GoalState},
    id::Id,
};
use leptos::prelude::*;

pub(super) const MOVE: &str = "/api/goals/move";

/// The fields that every move carries.
fn carried(goal_id: Id, to: GoalState) -> impl IntoView {
    view! {
        <Hidden name="goal_id" value=goal_id.to_string()/>
        <Hidden name="to" value=to.as_str()/>
    }
}

/// The way from a draft to an active goal, with who will see it then.
pub(super) fn activate(t: Text, shown: &GoalDetail) -> AnyView {
    let seen = will_be_seen_by(shown.goal.visibility, &shown.readers, &shown.named);
    let text = match &seen {
        SeenBy::Named(readers) => t.goal_activate_advisor(&words::reader_names(t, readers)),
        SeenBy::Team => t.goal_activate_team(),
        SeenBy::Family => t.goal_activate_family(),
        SeenBy::OnlyOwner | SeenBy::Draft => t.goal_activate_only_you(),
    };
    let private = matches!(seen, SeenBy::OnlyOwner | SeenBy::Draft);
    let id = shown.goal.id;
    let choice = (!private).then(|| {
        view! { <Checkbox name="keep_private" label=t.goal_activate_private() hint=t.goal_activate_private_about()/> }
    });
    view! {
        <Section title=t.goal_activate_title() id="begin".to_owned() lead=t.goal_activate_text()>
            <Card>
                <PostForm action=MOVE>
                    {carried(id, GoalState::Active)}
                    <WhoSees text=text private=private/>
                    {choice}
                    <SubmitRow label=t.goal_activate_button() icon=IconName::Flag/>
                </PostForm>
            </Card>
        </Section>
    }
    .into_any()
}

/// Every way out of an open goal.
pub(super) fn section(t: Text, shown: &GoalDetail) -> AnyView {
    let goal = &shown.goal;
    let may = |to: GoalState| goal.state.may_become(to);
    let resume = (goal.state == GoalState::Paused).then(|| {
        view! {
            <p>{t.goal_resume_text()}</p>
            {at_once(t.goal_resume_button(), IconName::ArrowRight, Variant::Primary, goal.id, GoalState::Active)}
        }
    });
    let pause = may(GoalState::Paused)
        .then(|| at_once(t.goal_pause_button(), IconName::Clock, Variant::Secondary, goal.id, GoalState::Paused));
    let ways = [
        may(GoalState::Achieved).then(|| achieved(t, goal.id).into_any()),
        may(GoalState::Revised).then(|| revise(t, goal.id).into_any()),
        may(GoalState::LetGo).then(|| let_go(t, goal.id).into_any()),
    ];
    view! {
        <Section title=t.goal_exits_title() id="next".to_owned()>
            <Stack>
                {resume}
                <Row gap=Gap::Small>
                    {pause}
                    {ways}
                </Row>
            </Stack>
        </Section>
    }
    .into_any()
}

fn at_once(label: String, icon: IconName, variant: Variant, goal_id: Id, to: GoalState) -> impl IntoView {
    view! {
        <PostForm action=MOVE>
            {carried(goal_id, to)}
            <Button variant=variant icon=icon>{label}</Button>
        </PostForm>
    }
}

fn achieved(t: Text, goal_id: Id) -> impl IntoView {
    let form = request::form_of(MOVE, "to", GoalState::Achieved.as_str());
    view! {
        <Dialog label=t.goal_achieved_button() title=t.goal_achieved_question() tone=Tone::Glow icon=IconName::Star open=form.failed()>
            <PostForm action=MOVE>
                {carried(goal_id, GoalState::Achieved)}
                <TextArea
                    name="word"
                    id="achieved-word".to_owned()
                    label=t.goal_achieved_word()
                    note=t.optional()
                    value=form.value("word", "")
                    error=form.error("word")
                    rows=2
                    maxlength=2_000_u32
                />
                <SubmitRow label=t.goal_achieved_save()/>
            </PostForm>
        </Dialog>
    }
}

fn revise(t: Text, goal_id: Id) -> impl IntoView {
    let form = request::form_of(MOVE, "to", GoalState::Revised.as_str());
    view! {
        <Dialog label=t.goal_revise_button() title=t.goal_revise_question() tone=Tone::Info icon=IconName::Grow open=form.failed()>
            <p>{t.goal_revise_text()}</p>
            <PostForm action=MOVE>
                {carried(goal_id, GoalState::Revised)}
                <TextArea
                    name="word"
                    id="revised-word".to_owned()
                    label=t.goal_revise_word()
                    note=t.optional()
                    value=form.value("word", "")
                    error=form.error("word")
                    rows=2
                    maxlength=2_000_u32
                />
                <SubmitRow label=t.goal_revise_save()/>
            </PostForm>
        </Dialog>
    }
}

fn let_go(t: Text, goal_id: Id) -> impl IntoView {
    let form = request::form_of(MOVE, "to", GoalState::LetGo.as_str());
    view! {
        <Dialog label=t.goal_let_go_button() title=t.goal_let_go_question() tone=Tone::Warn variant=Variant::Quiet open=form.failed()>
            <PostForm action=MOVE>
                {carried(goal_id, GoalState::LetGo)}
                <TextArea
                    name="word"
                    label=t.goal_let_go_word()
                    value=form.value("word", "")
                    error=form.error("word")
                    rows=2
                    maxlength=2_000_u32
                />
                <SubmitRow label=t.goal_let_go_save() variant=Variant::Secondary/>
            </PostForm>
        </Dialog>
    }
}

/// How the goal ended, its last word, the promise it grew out of, and the goals before and after it.
pub(super) fn ending(t: Text, shown: &GoalDetail, closed: Option<String>) -> AnyView {
    let tone = if shown.goal.state == GoalState::Achieved { Tone::Glow } else { Tone::Neutral };
    let word = Some(shown.goal.closing_word.clone()).filter(|word| !word.is_empty());
    let card = closed.map(|closed| {
        view! {
            <Card tone=tone>
                <p class="strong">{closed}</p>
                {word.map(|word| view! { <p class="prose" dir="auto">{word}</p> })}
            </Card>
        }
    });
    let link = |said: String, near: &Option<(Id, String)>| {
        near.clone().map(|(id, title)| {
            view! {
                <p class="soft">{said}</p>
                <CardLink href=format!("/goals/{id}") title=title icon=IconName::Goal level=2/>
            }
        })
    };
    let links = [link(t.goal_after(), &shown.after), link(t.goal_before(), &shown.before)];
    let promise = shown.promise.clone().map(|promise| {
        let href = format!("/conferences/{}", promise.conference_id);
        view! {
            <p class="soft">{t.goal_from_promise()}</p>
            <CardLink href=href title=promise.text icon=IconName::Commitment level=2/>
        }
    });
    view! {
        <Stack gap=Gap::Small>
            {card}
            {promise}
            {links}
        </Stack>
    }
    .into_any()
}
