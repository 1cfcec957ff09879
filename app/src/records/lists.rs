//! Lists that several pages show: who saw what, who did what, and requests with their clocks.
use super::words;
use crate::{
    i18n::Text,
    parts::pager,
    ui::{Badge, Bdi, EmptyState, IconName, LinkButton, Row, Stack, Table, Tone, Variant},
};
use domain::{
    id::Id,
    records::{
        service::{Line, OpeningLine, Paged, RequestLine},
        types::{SeenKind, Why},
    },
    time::TimeZone,
};
use leptos::prelude::*;

/// How a list of what happened is shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Columns {
    /// Who did it: not where it is the reader.
    pub who: bool,
    /// Whose record it was: not where it is all one student's.
    pub whose: bool,
    /// Links to what was seen: for the student.
    pub links: bool,
    /// The log's own words: for administrators.
    pub code: bool,
}

/// Links between the parts of a page: address, words, and whether it is the one that is open.
pub fn tabs(tabs: Vec<(String, String, bool)>) -> impl IntoView {
    let links = tabs
        .into_iter()
        .map(|(href, words, open)| {
            let variant = if open { Variant::Primary } else { Variant::Secondary };
            view! { <LinkButton href=href variant=variant small=true>{words}</LinkButton> }
        })
        .collect_view();
    view! { <div class="no-print"><Row>{links}</Row></div> }
}

fn nothing(t: Text) -> AnyView {
    view! { <EmptyState icon=IconName::CheckCircle title=t.records_none() text=t.records_none_text()/> }.into_any()
}

fn name(t: Text, who: Option<(Id, String)>) -> AnyView {
    match who {
        Some((_, name)) => view! { <Bdi text=name/> }.into_any(),
        None => view! { <span>{t.records_nobody()}</span> }.into_any(),
    }
}

fn head(t: Text, columns: Columns, last: Vec<String>) -> impl IntoView {
    view! {
        <thead>
            <tr>
                <th scope="col">{t.records_when()}</th>
                {columns.who.then(|| view! { <th scope="col">{t.records_who()}</th> })}
                {last.into_iter().map(|words| view! { <th scope="col">{words}</th> }).collect_view()}
                {columns.whose.then(|| view! { <th scope="col">{t.records_whose()}</th> })}
            </tr>
        </thead>
    }
}

/// Who saw what, and why they could.
pub fn seen(
    t: Text,
    zone: &TimeZone,
    found: Paged<Line<(SeenKind, Id, Why)>>,
    columns: Columns,
    (path, page): (&str, u64),
) -> AnyView {
    let more = found.more;
    let empty = found.rows.is_empty();
    let rows = found
        .rows
        .into_iter()
        .map(|line| {
            let (kind, id, why) = line.what;
            let words = words::seen_kind(t, kind);
            let what = match words::seen_path(kind, id).filter(|_| columns.links) {
                Some(href) => view! { <a href=href>{words}</a> }.into_any(),
                None => view! { <span>{words}</span> }.into_any(),
            };
            view! {
                <tr>
                    <th scope="row">{t.day_of(line.at, zone)}</th>
                    {columns.who.then(|| view! { <td>{name(t, line.who)}</td> })}
                    <td>{words::why(t, why)}</td>
                    <td>{what}</td>
                    {columns.whose.then(|| view! { <td>{name(t, line.whose)}</td> })}
                </tr>
            }
        })
        .collect_view();
    let table = view! {
        <Table caption=t.records_tab_seen() quiet_caption=true>
            {head(t, columns, vec![t.records_why(), t.records_what()])}
            <tbody>{rows}</tbody>
        </Table>
    };
    let body = if empty { nothing(t) } else { table.into_any() };
    let pager = pager(path, page, more);
    view! { <Stack>{body} {pager}</Stack> }.into_any()
}

/// Who did what.
pub fn acts(t: Text, zone: &TimeZone, found: Paged<Line<String>>, columns: Columns, (path, page): (&str, u64)) -> AnyView {
    let more = found.more;
    let empty = found.rows.is_empty();
    let rows = found
        .rows
        .into_iter()
        .map(|line| {
            let words = words::act(t, &line.what);
            let code = columns.code.then(|| view! { " " <code class="soft" dir="ltr">{line.what}</code> });
            view! {
                <tr>
                    <th scope="row">{t.short_moment(line.at, zone)}</th>
                    {columns.who.then(|| view! { <td>{name(t, line.who)}</td> })}
                    <td>{words} {code}</td>
                    {columns.whose.then(|| view! { <td>{line.whose.map(|whose| name(t, Some(whose)))}</td> })}
                </tr>
            }
        })
        .collect_view();
    let table = view! {
        <Table caption=t.records_tab_changed() quiet_caption=true>
            {head(t, columns, vec![t.records_did()])}
            <tbody>{rows}</tbody>
        </Table>
    };
    let body = if empty { nothing(t) } else { table.into_any() };
    let pager = pager(path, page, more);
    view! { <Stack>{body} {pager}</Stack> }.into_any()
}

/// Records that were opened for a reason: by whom, from when until when, and why; `names` says whose, too.
pub fn openings(t: Text, zone: &TimeZone, rows: Vec<OpeningLine>, names: bool) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|line| {
            let span = t.records_opened_span(&t.short_moment(line.from, zone), &t.short_moment(line.until, zone));
            view! {
                <tr>
                    <th scope="row">{span}</th>
                    <td><Bdi text=line.who/></td>
                    {names.then(|| view! { <td><Bdi text=line.whose/></td> })}
                    <td dir="auto">{line.reason}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Table caption=t.records_opened_title() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.records_when()}</th>
                    <th scope="col">{t.records_who()}</th>
                    {names.then(|| view! { <th scope="col">{t.records_whose()}</th> })}
                    <th scope="col">{t.records_opened_reason()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
    .into_any()
}

/// Requests, with their clocks.
pub fn requests(t: Text, found: Paged<RequestLine>, names: bool, (path, page): (&str, u64)) -> AnyView {
    let more = found.more;
    let empty = found.rows.is_empty();
    let rows = found
        .rows
        .into_iter()
        .map(|line| {
            let href = format!("/records/requests/{}", line.id);
            let (state, tone) = words::request_state(t, line.state, line.outcome);
            let left = words::clock(t, &line.clock).map(|(words, tone)| view! { " " <Badge tone=tone text=words/> });
            let due = t.day(line.clock.due_on);
            let student = line.student_name;
            view! {
                <tr>
                    <th scope="row"><a href=href>{words::request_kind(t, line.kind)}</a></th>
                    {names.then(|| view! { <td><Bdi text=student/></td> })}
                    <td>{due} {left}</td>
                    <td><Badge tone=tone text=state/></td>
                    <td>{line.taken_by.map(|name| view! { <Bdi text=name/> })}</td>
                </tr>
            }
        })
        .collect_view();
    let table = view! {
        <Table caption=t.records_tab_requests() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.records_request()}</th>
                    {names.then(|| view! { <th scope="col">{t.records_whose()}</th> })}
                    <th scope="col">{t.records_due()}</th>
                    <th scope="col">{t.records_state()}</th>
                    <th scope="col">{t.records_taken_by()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    };
    let body = if empty {
        view! { <EmptyState icon=IconName::CheckCircle title=t.records_requests_none()/> }.into_any()
    } else {
        table.into_any()
    };
    let pager = pager(path, page, more);
    view! { <Stack>{body} {pager}</Stack> }.into_any()
}

/// A badge from words and a tone.
pub fn badge((words, tone): (String, Tone)) -> AnyView {
    view! { <Badge tone=tone text=words/> }.into_any()
}
