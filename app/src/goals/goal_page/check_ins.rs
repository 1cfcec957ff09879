//! How a goal goes: the form that says it in a few taps, the line of confidence, and what was said before.
use super::seen;
use crate::{
    goals::{
        view_model::{SeenBy, confidence_line},
        words,
    },
    i18n::Text,
    parts::PostForm,
    request,
    ui::{
        Badge, Card, Chart, ChartPoint, Checkbox, Choice, Gap, Hidden, IconName, RadioGroup, Section, Stack, SubmitRow,
        TextField, Timeline, TimelineItem, Tone,
    },
};
use domain::{
    actor::Actor,
    goals::{record::CheckIn, service::GoalDetail, types::Going},
    time::day_of,
};
use leptos::prelude::*;

pub(super) const CHECK_IN: &str = "/api/goals/check-in";

/// The form, for the owner of an active goal.
pub(super) fn form(t: Text, shown: &GoalDetail) -> AnyView {
    let form = request::form(CHECK_IN);
    let going = Going::ALL.iter().map(|going| Choice::new(going.as_str(), words::going_name(t, *going))).collect::<Vec<_>>();
    let scale = (1..=5).map(|number| Choice::new(number.to_string(), number.to_string())).collect::<Vec<_>>();
    let id = shown.goal.id.to_string();
    let nobody_sees = matches!(seen(shown), SeenBy::OnlyOwner);
    let help_hint = if nobody_sees { t.goal_check_in_help_hint_private() } else { t.goal_check_in_help_hint() };
    view! {
        <Section title=t.goal_check_in_title() id="check-in".to_owned()>
            <Card>
                <PostForm action=CHECK_IN>
                    <Hidden name="goal_id" value=id/>
                    <RadioGroup
                        name="going"
                        legend=t.goal_check_in_going()
                        options=going
                        value=form.value("going", "")
                        error=form.error("going")
                    />
                    <RadioGroup
                        name="confidence"
                        legend=t.goal_check_in_confidence()
                        hint=t.goal_check_in_confidence_hint()
                        note=t.optional()
                        options=scale
                        value=form.value("confidence", "")
                        error=form.error("confidence")
                        scale=true
                    />
                    <TextField
                        name="note"
                        label=t.goal_check_in_note()
                        note=t.optional()
                        value=form.value("note", "")
                        error=form.error("note")
                        maxlength=2_000_u32
                    />
                    <Checkbox
                        name="wants_help"
                        label=t.goal_check_in_help()
                        hint=help_hint
                        checked=form.ticked("wants_help", false)
                    />
                    <SubmitRow label=t.goal_check_in_button()/>
                </PostForm>
            </Card>
        </Section>
    }
    .into_any()
}

/// Confidence over time and the latest check-ins. Nothing where there is none.
pub(super) fn section(t: Text, actor: &Actor, shown: &GoalDetail) -> Option<AnyView> {
    if shown.check_ins.is_empty() {
        return None;
    }
    let moments = shown.check_ins.iter().map(|check_in| moment(t, actor, check_in)).collect::<Vec<_>>();
    let chart = chart(t, actor, &shown.check_ins);
    Some(
        view! {
            <Section title=t.goal_check_ins_title() id="check-ins".to_owned()>
                <Stack gap=Gap::Medium>
                    {chart}
                    <Card><Timeline label=t.goal_check_ins_label() items=moments/></Card>
                </Stack>
            </Section>
        }
        .into_any(),
    )
}

fn chart(t: Text, actor: &Actor, check_ins: &[CheckIn]) -> Option<AnyView> {
    let line = confidence_line(check_ins);
    let ((_, first), (_, last)) = line.first().copied().zip(line.last().copied())?;
    let text = t.goal_chart_text(line.len() as i64, &first.to_string(), &last.to_string());
    let points = line
        .into_iter()
        .map(|(at, value)| ChartPoint {
            label: t.day_of(at, &actor.zone),
            value: f64::from(value),
            value_label: value.to_string(),
        })
        .collect();
    Some(
        view! {
            <Card>
                <Chart
                    id="confidence-line"
                    title=t.goal_chart_title()
                    desc=text
                    points=points
                    low=(1.0, t.goal_chart_low())
                    high=(5.0, t.goal_chart_high())
                    table_label=t.goal_chart_table()
                    column_label=t.goal_chart_when()
                    column_value=t.goal_chart_value()
                />
            </Card>
        }
        .into_any(),
    )
}

fn moment(t: Text, actor: &Actor, check_in: &CheckIn) -> TimelineItem {
    let (tone, icon) = words::going_look(check_in.going);
    let going = words::going_name(t, check_in.going);
    let title = match check_in.confidence {
        Some(value) => format!("{going} · {}", t.goal_confidence_of_five(&value.to_string())),
        None => going,
    };
    let note = (!check_in.note.is_empty()).then(|| check_in.note.clone());
    let help = check_in.wants_help;
    let body = (note.is_some() || help).then(|| {
        view! {
            {note.map(|note| view! { <p class="prose" dir="auto">{note}</p> })}
            {help.then(|| view! { <Badge tone=Tone::Warn icon=IconName::Help text=t.goal_wants_help()/> })}
        }
        .into_any()
    });
    TimelineItem {
        when: t.day_of(check_in.at, &actor.zone),
        when_iso: day_of(check_in.at, &actor.zone).to_string(),
        title,
        body,
        icon,
        tone,
    }
}
