//! `/insights`: who is not reached, by name and host, and counts that give nobody away.
mod view_model;

use crate::{
    error::AppError,
    parts::pager,
    request::{self, text},
    routes::Params,
    ui::{Badge, Bdi, Card, EmptyState, Grid, IconName, LinkButton, Notice, PageHead, Section, Stack, Table, Tone, Variant},
};
use domain::{
    actor::{Actor, display_name},
    insights::{
        service::{self, Measures, Missing},
        store::StatusRow,
        suppression::Cell,
    },
    roster::types::grade_in_words,
    time::days_since,
};
use leptos::prelude::*;
use view_model::{missing_of, word};

const ALL: [Missing; 3] = [Missing::Goal, Missing::Review, Missing::Conference];

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot) = (request::actor()?, request::snapshot()?);
    let missing = missing_of(request::query("show").as_deref());
    let number = request::page_number();
    let measures = service::measures(snapshot.as_ref(), &actor).await?;
    let (rows, more) = service::not_reached(snapshot.as_ref(), &actor, missing, number).await?;
    let cards = ALL
        .into_iter()
        .zip(measures.missing)
        .map(|(kind, count)| {
            let variant = if kind == missing { Variant::Primary } else { Variant::Secondary };
            view! {
                <Card title=title(kind) icon=icon(kind) level=2>
                    <p class="figure">{count.to_string()}</p>
                    <LinkButton href=format!("/insights?show={}", word(kind)) variant=variant small=true>
                        {t.insights_show()}
                        <span class="visually-hidden">{format!(" {}", title(kind))}</span>
                    </LinkButton>
                </Card>
            }
        })
        .collect_view();
    Ok(view! {
        <PageHead title=t.insights_title() lead=t.insights_lead()/>
        <Stack>
            <Grid>{cards}</Grid>
            <Section title=title(missing) lead=t.insights_names_lead()>
                {if rows.is_empty() {
                    view! { <EmptyState icon=IconName::CheckCircle title=t.insights_all_reached() text=t.insights_all_reached_text()/> }
                        .into_any()
                } else {
                    names(&actor, missing, rows).into_any()
                }}
                {pager(&format!("/insights?show={}", word(missing)), number, more)}
            </Section>
            <Section title=t.insights_published() lead=t.insights_published_lead()>{published(&measures)}</Section>
        </Stack>
    }
    .into_any())
}

fn title(missing: Missing) -> String {
    let t = text();
    match missing {
        Missing::Goal => t.insights_no_goal(),
        Missing::Review => t.insights_no_review(),
        Missing::Conference => t.insights_no_conference(),
    }
}

const fn icon(missing: Missing) -> IconName {
    match missing {
        Missing::Goal => IconName::Goal,
        Missing::Review => IconName::Message,
        Missing::Conference => IconName::Calendar,
    }
}

fn names(actor: &Actor, missing: Missing, rows: Vec<StatusRow>) -> impl IntoView + use<> {
    let t = text();
    let rows = rows
        .into_iter()
        .map(|row| {
            let name = display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name);
            let host = row.host_given_name.zip(row.host_family_name);
            let host = host.map(|(given, family)| display_name(row.host_preferred_name.as_deref(), &given, &family));
            let host = match host {
                Some(host) => view! { <Bdi text=host/> }.into_any(),
                None => view! { <Badge tone=Tone::Warn icon=IconName::Alert text=t.insights_no_host()/> }.into_any(),
            };
            let waiting = row.waiting_since.map(|at| t.days_waiting(days_since(at, actor.today, &actor.zone)));
            view! {
                <tr>
                    <th scope="row"><Bdi text=name/></th>
                    <td>{row.grade.as_deref().map(|grade| grade_in_words(grade).to_owned())}</td>
                    <td>{host}</td>
                    <td>{mark(row.has_goal == 1)}</td>
                    <td>{mark(row.has_review == 1)} {waiting.map(|words| format!(" {words}"))}</td>
                    <td>{mark(row.was_heard == 1)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Table caption=title(missing) quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.people_name()}</th>
                    <th scope="col">{t.people_grade()}</th>
                    <th scope="col">{t.insights_host()}</th>
                    <th scope="col">{t.insights_goal()}</th>
                    <th scope="col">{t.insights_review()}</th>
                    <th scope="col">{t.insights_heard()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

fn mark(done: bool) -> impl IntoView {
    let t = text();
    if done {
        view! { <Badge tone=Tone::Good icon=IconName::Check text=t.insights_yes()/> }
    } else {
        view! { <Badge icon=IconName::Circle text=t.insights_not_yet()/> }
    }
}

fn published(measures: &Measures) -> impl IntoView + use<> {
    let t = text();
    let cell = |cell: Cell, total: i64| match cell {
        Cell::Shown(count) => t.insights_of(count, total),
        Cell::Hidden => t.insights_hidden(),
    };
    let row = |label: String, total: i64, cells: [Cell; 3]| {
        view! {
            <tr>
                <th scope="row">{label}</th>
                {cells.into_iter().map(|value| view! { <td>{cell(value, total)}</td> }).collect_view()}
            </tr>
        }
    };
    let columns = [&measures.goal, &measures.review, &measures.heard];
    let rows = measures
        .goal
        .groups
        .iter()
        .enumerate()
        .map(|(index, group)| {
            let cells = columns.map(|measure| measure.published.cells.get(index).copied().unwrap_or(Cell::Hidden));
            row(t.insights_grade(grade_in_words(&group.label)), group.total, cells)
        })
        .collect_view();
    let total = measures.goal.groups.iter().map(|group| group.total).sum();
    let sums = row(t.insights_all(), total, columns.map(|measure| measure.published.sum));
    view! {
        <Notice>{t.insights_small_groups()}</Notice>
        <Table caption=t.insights_published() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.people_grade()}</th>
                    <th scope="col">{t.insights_goal()}</th>
                    <th scope="col">{t.insights_review()}</th>
                    <th scope="col">{t.insights_heard()}</th>
                </tr>
            </thead>
            <tbody>{rows} {sums}</tbody>
        </Table>
    }
}
