//! `/conferences`: a student's own, a guardian's by child, a host's by time, and the coordinator's way to the season.
use super::words;
use crate::{
    error::AppError,
    i18n::Text,
    parts::pager,
    request::{self, text},
    routes::Params,
    ui::{Bdi, Card, CardLink, EmptyState, Gap, IconName, LinkButton, NextUp, PageHead, Section, Stack, Table, Variant},
};
use domain::{
    actor::Actor,
    conferences::service::{self, Child, Line, PAGE},
    roster::types::Role,
};
use leptos::prelude::*;

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    let db = request::snapshot()?;
    let own = if actor.is(Role::Student) { Some(service::of_student(db.as_ref(), &actor).await?) } else { None };
    let children = service::for_guardian(db.as_ref(), &actor).await?;
    let hosting = if actor.is_staff() { Some(Hosting::load(&actor).await?) } else { None };
    let action = actor.is(Role::Coordinator).then(|| {
        view! { <LinkButton href="/conferences/season" icon=IconName::Calendar>{t.conferences_season_link()}</LinkButton> }
            .into_any()
    });
    let lead = if own.is_some() { t.conferences_lead_student() } else { t.conferences_lead() };
    let family = (!children.is_empty()).then(|| family(t, children));
    Ok(view! {
        <PageHead title=t.conferences_title() lead=lead action=action/>
        <Stack gap=Gap::Large>
            {own.map(|lines| student(t, lines))}
            {family}
            {hosting.map(|hosting| hosting.view(t))}
        </Stack>
    }
    .into_any())
}

fn student(t: Text, lines: Vec<Line>) -> AnyView {
    let (ahead, earlier): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.state.is_ahead());
    let mut ahead = ahead.into_iter();
    let next = match ahead.next() {
        Some(line) => {
            let href = format!("/conferences/{}", line.id);
            let host = line.host_name.as_deref().map_or_else(|| t.conference_no_host(), |name| t.conferences_with_host(name));
            view! {
                <NextUp
                    kicker=words::countdown(t, &line).unwrap_or_else(|| t.conferences_mine())
                    title=words::when(t, &line)
                    text=host
                    icon=IconName::Calendar
                >
                    <LinkButton href=format!("{href}/prepare") variant=Variant::Primary onwards=true>{t.conferences_prepare()}</LinkButton>
                    <LinkButton href=href variant=Variant::Quiet>{t.conferences_open()}</LinkButton>
                </NextUp>
            }
            .into_any()
        }
        None => view! {
            <EmptyState icon=IconName::Calendar title=t.conferences_none_title() text=t.conferences_none_text()/>
        }
        .into_any(),
    };
    let rest: Vec<Line> = ahead.chain(earlier).collect();
    view! {
        {next}
        {other_lines(t, &rest, false)}
    }
    .into_any()
}

/// A page of the others: a whole school life of conferences is too long for one.
fn other_lines(t: Text, lines: &[Line], named: bool) -> Option<AnyView> {
    let (page, size) = (request::page_number(), PAGE as usize);
    let before = (page - 1) as usize * size;
    let cards = lines.iter().skip(before).take(size).map(|line| card(t, line, named)).collect_view();
    let more = lines.len() > before + size;
    let all_over = lines.iter().all(|line| !line.state.is_ahead());
    let title = if all_over { t.conferences_earlier() } else { t.conferences_others() };
    (!lines.is_empty()).then(|| {
        view! {
            <Section title=title>
                <Stack>
                    <Stack gap=Gap::Small>{cards}</Stack>
                    {pager("/conferences", page, more)}
                </Stack>
            </Section>
        }
        .into_any()
    })
}

fn card(t: Text, line: &Line, named: bool) -> AnyView {
    let title = if named { t.conference_of(&line.student_called) } else { words::when(t, line) };
    let host = line.host_name.as_deref().map_or_else(|| t.conference_no_host(), |name| t.conferences_with_host(name));
    let text = if named { words::when(t, line) } else { host };
    view! {
        <CardLink
            href=format!("/conferences/{}", line.id)
            title=title
            text=text
            icon=IconName::Calendar
            badge=words::state_badge(t, line.state)
        />
    }
    .into_any()
}

fn family(t: Text, children: Vec<Child>) -> AnyView {
    let others: Vec<Line> = children.iter().flat_map(|child| child.others.iter().cloned()).collect();
    let children = children.into_iter().map(|child| next_of_child(t, child)).collect_view();
    view! {
        <Section title=t.conferences_family()>
            <Stack>{children}</Stack>
        </Section>
        {other_lines(t, &others, true)}
    }
    .into_any()
}

fn next_of_child(t: Text, child: Child) -> AnyView {
    let Some(line) = child.next else {
        return view! { <p>{t.conferences_child_none(&child.called)}</p> }.into_any();
    };
    let mut parts = vec![words::when(t, &line)];
    parts.extend(line.rsvp.map(|answer| t.conferences_your_answer(&words::rsvp(t, Some(answer)))));
    parts.extend((line.questions > 0).then(|| t.conferences_your_questions(line.questions)));
    let facts = parts.into_iter().map(|part| view! { <li>{part}</li> }).collect_view();
    let label = if line.rsvp.is_none() { t.conferences_answer_now() } else { t.conferences_open() };
    let variant = if line.rsvp.is_none() { Variant::Primary } else { Variant::Secondary };
    let href = format!("/conferences/{}", line.id);
    view! {
        <Card
            title=t.conference_of(&line.student_called)
            icon=IconName::Calendar
            aside=words::state_badge(t, line.state)
        >
            <ul>{facts}</ul>
            <LinkButton href=href variant=variant onwards=true>{label}</LinkButton>
        </Card>
    }
    .into_any()
}

/// What a host sees: a page of conferences, ahead or earlier.
struct Hosting {
    lines: Vec<Line>,
    earlier: bool,
    page: u64,
    more: bool,
}

impl Hosting {
    async fn load(actor: &Actor) -> Result<Self, AppError> {
        let earlier = request::query("earlier").is_some();
        let page = request::page_number();
        let mut lines = service::of_host(request::snapshot()?.as_ref(), actor, earlier, page, PAGE).await?;
        let more = lines.len() as u64 > PAGE;
        lines.truncate(PAGE as usize);
        Ok(Self { lines, earlier, page, more })
    }

    fn view(self, t: Text) -> AnyView {
        let title = if self.earlier { t.conferences_earlier() } else { t.conferences_hosting() };
        let (path, other, other_label) = if self.earlier {
            ("/conferences?earlier=1", "/conferences", t.conferences_show_ahead())
        } else {
            ("/conferences", "/conferences?earlier=1", t.conferences_show_earlier())
        };
        let body = if self.lines.is_empty() {
            view! {
                <EmptyState icon=IconName::Calendar title=t.conferences_hosting_none_title() text=t.conferences_hosting_none_text()/>
            }
            .into_any()
        } else {
            table(t, title.clone(), &self.lines, false)
        };
        view! {
            <Section title=title action=view! { <a href=other>{other_label}</a> }.into_any()>
                <Stack>
                    {body}
                    {pager(path, self.page, self.more)}
                </Stack>
            </Section>
        }
        .into_any()
    }
}

/// Conferences as a table: who, when, how far; with the host for coordinators.
pub fn table(t: Text, caption: String, lines: &[Line], with_host: bool) -> AnyView {
    let rows = lines
        .iter()
        .map(|line| {
            let host = line.host_name.clone().map_or_else(
                || view! { <span>{t.conference_no_host()}</span> }.into_any(),
                |name| view! { <Bdi text=name/> }.into_any(),
            );
            let ready = if line.rehearsed {
                format!("{} · {}", t.conferences_items(line.items), t.conferences_rehearsed())
            } else {
                t.conferences_items(line.items)
            };
            view! {
                <tr>
                    <th scope="row">
                        <a href=format!("/conferences/{}", line.id)><Bdi text=line.student_name.clone()/></a>
                        {line.invited.then(|| view! { <span class="soft small">" · " {t.conferences_invited()}</span> })}
                    </th>
                    {with_host.then(|| view! { <td>{host}</td> })}
                    <td>{words::when(t, line)}</td>
                    <td dir="auto">{line.place.clone()}</td>
                    <td>{words::state_badge(t, line.state)}</td>
                    <td>{ready}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Table caption=caption quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.conferences_column_student()}</th>
                    {with_host.then(|| view! { <th scope="col">{t.conferences_column_host()}</th> })}
                    <th scope="col">{t.conferences_column_when()}</th>
                    <th scope="col">{t.conferences_column_place()}</th>
                    <th scope="col">{t.conferences_column_state()}</th>
                    <th scope="col">{t.conferences_column_ready()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
    .into_any()
}
