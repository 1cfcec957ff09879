//! `/records/restrictions`: limits by court order, what waits for a second person, and what teachers passed on.
use super::{lists::badge, words};
use crate::{
    error::AppError,
    i18n::Text,
    parts::{PostForm, pager},
    request::{self, text},
    routes::Params,
    ui::{
        Bdi, Button, Card, CardLink, EmptyState, Form, Gap, Hidden, IconName, PageHead, Section, Stack, SubmitRow, Table,
        TextField, Variant,
    },
};
use domain::{
    actor::Actor,
    id::Id,
    records::service::{self, FlagLine, RestrictionLine},
    time::parse_date,
};
use leptos::prelude::*;

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot) = (request::actor()?, request::snapshot()?);
    let number = request::page_number();
    let found = service::limits(snapshot.as_ref(), &actor, number).await?;
    let search = if found.may_enter {
        let typed = request::query("q").unwrap_or_default();
        let students = service::students_found(snapshot.as_ref(), &actor, &typed).await?;
        Some(search(t, typed, students))
    } else {
        None
    };
    let more = found.restrictions.more;
    let list = if found.restrictions.rows.is_empty() {
        view! { <EmptyState icon=IconName::Lock title=t.records_restrictions_none()/> }.into_any()
    } else {
        table(t, found.restrictions.rows)
    };
    let flags = (!found.flags.is_empty()).then(|| flags(t, &actor, found.flags));
    let pager = pager("/records/restrictions", number, more);
    Ok(view! {
        <PageHead
            title=t.records_restrictions_title()
            lead=t.records_restrictions_lead()
            back=("/records".to_owned(), t.records_title())
        />
        <Stack gap=Gap::Large>{flags} <Stack>{list} {pager}</Stack> {search}</Stack>
    }
    .into_any())
}

/// A day as it is stored, in words.
pub(super) fn day(t: Text, stored: &str) -> String {
    parse_date(stored).map_or_else(|| stored.to_owned(), |day| t.day(day))
}

/// From when until when, in words.
pub(super) fn span(t: Text, starts_on: &str, ends_on: Option<&str>) -> String {
    match ends_on {
        Some(ends_on) => t.records_from_until(&day(t, starts_on), &day(t, ends_on)),
        None => t.records_from(&day(t, starts_on)),
    }
}

fn table(t: Text, rows: Vec<RestrictionLine>) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|line| {
            let href = format!("/records/restrictions/{}", line.id);
            let change = line.change_waits.then(|| badge((t.records_change_waits(), crate::ui::Tone::Warn)));
            let span = span(t, &line.starts_on, line.ends_on.as_deref());
            view! {
                <tr>
                    <th scope="row"><a href=href><Bdi text=line.adult_name/></a></th>
                    <td><Bdi text=line.student_name/></td>
                    <td>{span}</td>
                    <td>{badge(words::standing(t, line.standing))} " " {change}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Table caption=t.records_restrictions_title() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.records_adult()}</th>
                    <th scope="col">{t.records_protected()}</th>
                    <th scope="col">{t.records_dates()}</th>
                    <th scope="col">{t.records_state()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
    .into_any()
}

fn flags(t: Text, actor: &Actor, flags: Vec<FlagLine>) -> AnyView {
    let cards = flags
        .into_iter()
        .map(|flag| {
            let href = format!("/records/restrictions/new?student={}", flag.student.0);
            let told = t.records_flag_from(&t.day_of(flag.at, &actor.zone), &flag.teller);
            let (id, name, said) = (flag.id.to_string(), flag.student.1, flag.text);
            view! {
                <Card title=name>
                    <p class="prose" dir="auto">{said}</p>
                    <p class="soft">{told}</p>
                    <p><a href=href>{t.records_flag_enter()}</a></p>
                    <PostForm action="/api/records/close-flag">
                        <Hidden name="flag_id" value=id/>
                        <Button small=true icon=IconName::Check>{t.records_flag_close()}</Button>
                    </PostForm>
                </Card>
            }
        })
        .collect_view();
    view! { <Section title=t.records_flags_title() lead=t.records_flags_lead()><Stack>{cards}</Stack></Section> }.into_any()
}

fn search(t: Text, typed: String, students: Vec<(Id, String)>) -> AnyView {
    let none = (!typed.trim().is_empty() && students.is_empty()).then(|| view! { <p>{t.people_none()}</p> });
    let links = students
        .into_iter()
        .map(|(id, name)| {
            view! { <CardLink href=format!("/records/restrictions/new?student={id}") title=name icon=IconName::User/> }
        })
        .collect_view();
    view! {
        <Section title=t.records_enter_title() lead=t.records_enter_find() id="enter".to_owned()>
            <Stack>
                <Card>
                    <Form action="/records/restrictions" get=true>
                        <TextField name="q" label=t.records_enter_student() value=typed input_type="search"/>
                        <SubmitRow label=t.people_find() icon=IconName::Search variant=Variant::Secondary/>
                    </Form>
                </Card>
                {none}
                {links}
            </Stack>
        </Section>
    }
    .into_any()
}
