//! The style guide's parts of a page: what is next, cards, messages, trails, facts and pictures.

use super::samples::Sample;
use crate::ui::{
    Avatar, Badge, Bar, Bars, Bdi, Button, Card, CardLink, Chart, ChartPoint, DescriptionList, Disclosure, EmptyState, Gap, Grid,
    Icon, IconName, LinkButton, NextUp, Notice, Pagination, Progress, Row, SafeLink, Stack, StepItem, StepState, Steps, Table,
    Timeline, TimelineItem, Toast, Tone, Variant, WhoSees,
};
use leptos::prelude::*;

/// The one thing that is next, and the queue behind it.
#[component]
pub(super) fn WhatIsNext(s: &'static Sample) -> impl IntoView {
    let waiting = view! { <Badge tone=Tone::Warn icon=IconName::Clock text=s.waiting/> }.into_any();
    view! {
        <Stack>
            <NextUp kicker=s.next_kicker title=s.next_title text=s.next_text.to_owned()>
                <LinkButton href="/styleguide" variant=Variant::Primary onwards=true>{s.start}</LinkButton>
                <LinkButton href="/styleguide" variant=Variant::Quiet>{s.later}</LinkButton>
            </NextUp>
            <Stack gap=Gap::Small>
                <CardLink href="/styleguide" title=s.goal text=s.goal_why.to_owned() icon=IconName::Goal meta=s.due.to_owned()/>
                <CardLink href="/styleguide" title=s.other_person icon=IconName::Reflection badge=waiting/>
                <CardLink href="/styleguide" title=s.steps[3] icon=IconName::Commitment tone=Tone::Glow/>
            </Stack>
            <EmptyState icon=IconName::Reflection title=s.empty text=s.empty_text.to_owned()
                action=view! { <LinkButton href="/styleguide" icon=IconName::Pencil>{s.start}</LinkButton> }.into_any()/>
        </Stack>
    }
}

/// Cards, buttons and badges.
#[component]
pub(super) fn Cards(s: &'static Sample) -> impl IntoView {
    view! {
        <Stack gap=Gap::Large>
            <Grid>
                <Card title=s.goals.to_owned() icon=IconName::Goal
                    aside=view! { <Badge tone=Tone::Good icon=IconName::Check text=s.active/> }.into_any()>
                    <p>{s.goal_why}</p>
                    <Progress label=s.steps[1] value=2 max=5 text="2 / 5"/>
                    <WhoSees text=s.you_and/>
                </Card>
                <Card title=s.next_kicker.to_owned() icon=IconName::Glow tone=Tone::Glow>
                    <p>{s.kept}</p>
                    <WhoSees text=s.only_you private=true/>
                </Card>
                <Card>
                    <Row gap=Gap::Small>
                        <Avatar name=s.person large=true/>
                        <div>
                            <p class="strong"><Bdi text=s.person/></p>
                            <p class="soft small">{s.role}</p>
                        </div>
                    </Row>
                </Card>
            </Grid>
            <Row gap=Gap::Small>
                <Button variant=Variant::Primary icon=IconName::Check kind="button">{s.save}</Button>
                <Button kind="button">{s.later}</Button>
                <Button variant=Variant::Quiet kind="button">{s.cancel}</Button>
                <Button variant=Variant::Danger kind="button">{s.delete}</Button>
                <Button small=true icon=IconName::Plus kind="button">{s.start}</Button>
                <Button disabled=true kind="button">{s.later}</Button>
            </Row>
            <Row gap=Gap::Small>
                <Badge text=s.next/>
                <Badge tone=Tone::Info icon=IconName::Info text=s.now/>
                <Badge tone=Tone::Good icon=IconName::Check text=s.done/>
                <Badge tone=Tone::Warn icon=IconName::Clock text=s.waiting/>
                <Badge tone=Tone::Danger icon=IconName::Alert text=s.overdue/>
                <Badge tone=Tone::Glow icon=IconName::Glow text=s.active/>
            </Row>
            <Row gap=Gap::Small>
                {["Amira Haddad", "Leo Park", "王小明", "Nguyễn Thị Mai", "أميرة حداد", "Sam"]
                    .map(|name| view! { <Avatar name=name/> })
                    .collect_view()}
            </Row>
            <Row gap=Gap::Small>
                {IconName::ALL.iter().map(|name| view! { <Icon name=*name/> }).collect_view()}
            </Row>
        </Stack>
    }
}

/// Notices and toasts.
#[component]
pub(super) fn Messages(s: &'static Sample) -> impl IntoView {
    let undo = view! { <Button small=true variant=Variant::Quiet kind="button">{s.undo}</Button> }.into_any();
    view! {
        <Stack>
            <Toast text=s.saved action=undo/>
            <Notice tone=Tone::Info title=s.next.to_owned()>{s.info}</Notice>
            <Notice tone=Tone::Good>{s.saved}</Notice>
            <Notice tone=Tone::Warn>{s.warn}</Notice>
            <Notice tone=Tone::Danger>{s.danger}</Notice>
            <Notice tone=Tone::Glow>{s.kept}</Notice>
        </Stack>
    }
}

/// Trails: steps, moments, more about something.
#[component]
pub(super) fn AlongTheWay(s: &'static Sample) -> impl IntoView {
    let states = [
        (StepState::Done, s.done, Some(s.due)),
        (StepState::Now, s.now, None),
        (StepState::Next, s.next, None),
        (StepState::Blocked, s.blocked, None),
    ];
    let steps: Vec<StepItem> = s
        .steps
        .iter()
        .zip(states)
        .map(|(label, (state, state_label, detail))| StepItem {
            label: (*label).to_owned(),
            detail: detail.map(str::to_owned),
            state,
            state_label: state_label.to_owned(),
            href: (state == StepState::Now).then(|| "/styleguide".to_owned()),
        })
        .collect();
    let same_steps = steps.clone();
    let moment = |when: &str, title: &str, icon, tone| TimelineItem {
        when: when.to_owned(),
        when_iso: String::new(),
        title: title.to_owned(),
        body: None,
        icon,
        tone,
    };
    let moments = vec![
        moment(s.months[4], s.kept, IconName::Commitment, Tone::Glow),
        TimelineItem {
            body: Some(view! { <p>{s.goal_why}</p> }.into_any()),
            ..moment(s.months[2], s.other_person, IconName::Message, Tone::Info)
        },
        moment(s.months[0], s.goal, IconName::Goal, Tone::Neutral),
    ];
    view! {
        <Stack gap=Gap::Large>
            <Card><Steps label=s.goal items=same_steps across=true/></Card>
            <Grid wide=true>
                <Card><Steps label=s.goals items=steps/></Card>
                <Card><Timeline label=s.goal items=moments/></Card>
            </Grid>
            <Disclosure summary=s.more><p>{s.goal_why}</p></Disclosure>
        </Stack>
    }
}

/// Tables, terms, links, leafing through.
#[component]
pub(super) fn Facts(s: &'static Sample) -> impl IntoView {
    let facts = vec![
        (s.next.to_owned(), s.due.into_any()),
        (s.who_sees.to_owned(), view! { <WhoSees text=s.you_and/> }.into_any()),
        (s.file.to_owned(), view! { <SafeLink href="https://example.org/a/long/address/of/something"/> }.into_any()),
        (s.email.to_owned(), view! { <SafeLink href="javascript:alert(1)"/> }.into_any()),
    ];
    let rows = s
        .months
        .iter()
        .zip(s.scale)
        .map(|(month, step)| {
            view! {
                <tr>
                    <th scope="row">{*month}</th>
                    <td>{s.goal}</td>
                    <td>{s.waiting}</td>
                    <td class="number">{step}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Stack gap=Gap::Large>
            <Card><DescriptionList items=facts/></Card>
            <Table caption=s.heard>
                <thead>
                    <tr>
                        <th scope="col">{s.week}</th>
                        <th scope="col">{s.goals}</th>
                        <th scope="col">{s.next}</th>
                        <th scope="col" class="number">{s.confidence}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
            <Pagination label=s.goals text=s.page_of.to_owned()
                prev=("/styleguide".to_owned(), s.back.to_owned())
                next=("/styleguide".to_owned(), s.next.to_owned())/>
        </Stack>
    }
}

/// Pictures of numbers.
#[component]
pub(super) fn Pictures(s: &'static Sample) -> impl IntoView {
    let points = s
        .months
        .iter()
        .zip([2.0, 2.0, 3.0, 2.0, 4.0])
        .map(|(month, value)| ChartPoint { label: (*month).to_owned(), value, value_label: value.to_string() })
        .collect();
    let bars = s
        .months
        .iter()
        .zip([4.0, 18.0, 11.0, 7.0, 0.0])
        .map(|(month, value)| Bar {
            label: (*month).to_owned(),
            value,
            value_label: format!("{value} / 24"),
            of: Some(value + 4.0),
        })
        .collect();
    view! {
        <Grid wide=true>
            <Chart id="sure" title=s.confidence desc=s.confidence_desc points=points
                low=(1.0, s.low.to_owned()) high=(5.0, s.high.to_owned())
                table_label=s.as_table column_label=s.week column_value=s.confidence/>
            <Bars title=s.heard desc=s.heard_desc.to_owned() column_label=s.week column_value=s.heard bars=bars max=24.0/>
        </Grid>
    }
}
