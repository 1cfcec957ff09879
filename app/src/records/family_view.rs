//! A record as its family sees it: what is held, who saw it, who changed it, and what the family asked.
use super::{
    lists::{self, Columns},
    words,
};
use crate::{
    error::AppError,
    i18n::Text,
    parts::{PostForm, problems},
    request,
    ui::{
        Card, Choice, DescriptionList, EmptyState, Gap, Hidden, IconName, Notice, PageHead, RadioGroup, Section, Stack,
        SubmitRow, TextArea, Tone,
    },
};
use domain::{
    actor::Actor,
    db::Snapshot,
    records::{
        days::ANSWER_DAYS,
        service::{self, HeldRow, Record},
        types::RequestKind,
    },
};
use leptos::prelude::*;

const ASK: &str = "/api/records/ask";

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Held,
    Seen,
    Changed,
    Requests,
}

const PARTS: [(Part, &str); 4] =
    [(Part::Held, "held"), (Part::Seen, "seen"), (Part::Changed, "changed"), (Part::Requests, "requests")];

/// The page.
pub async fn page(t: Text, db: &Snapshot, actor: &Actor, record: &Record) -> Result<AnyView, AppError> {
    let asked = request::query("show").unwrap_or_default();
    let part = PARTS.into_iter().find(|(_, word)| *word == asked).map_or(Part::Held, |(part, _)| part);
    let path = |word: &str| {
        if record.own { format!("/records?show={word}") } else { format!("/records?child={}&show={word}", record.student_id) }
    };
    let tabs = PARTS
        .into_iter()
        .map(|(each, word)| {
            let words = match each {
                Part::Held => t.records_tab_held(),
                Part::Seen => t.records_tab_seen(),
                Part::Changed => t.records_tab_changed(),
                Part::Requests => t.records_tab_requests(),
            };
            (path(word), words, each == part)
        })
        .collect();
    let children: Vec<(String, String, bool)> = record
        .children
        .iter()
        .map(|(id, name)| (format!("/records?child={id}"), name.clone(), *id == record.student_id))
        .collect();
    let switch = (!children.is_empty()).then(|| lists::tabs(children));
    let (id, page) = (record.student_id, request::page_number());
    let columns = Columns { who: true, links: record.own, ..Columns::default() };
    let body = match part {
        Part::Held => held(t, record, service::held_of(db, actor, id).await?),
        Part::Seen => {
            let found = service::seen_of(db, actor, id, page).await?;
            let list = lists::seen(t, &actor.zone, found, columns, (&path("seen"), page));
            let openings = service::openings_of(db, actor, id).await?;
            let opened = (!openings.is_empty()).then(|| {
                let list = lists::openings(t, &actor.zone, openings, false);
                view! { <Section title=t.records_opened_title() lead=t.records_opened_lead()>{list}</Section> }
            });
            view! {
                {opened}
                <Section title=t.records_tab_seen() lead=t.records_seen_lead()>{list}</Section>
            }
            .into_any()
        }
        Part::Changed => {
            let lead = if record.own { t.records_changed_lead() } else { t.records_changed_lead_family(&record.name) };
            let found = service::changes_of(db, actor, id, page).await?;
            let list = lists::acts(t, &actor.zone, found, columns, (&path("changed"), page));
            view! { <Section title=t.records_tab_changed() lead=lead>{list}</Section> }.into_any()
        }
        Part::Requests => {
            let found = service::asked_about(db, actor, id, page).await?;
            let list = lists::requests(t, found, false, (&path("requests"), page));
            let form = ask_form(t, record);
            view! {
                <Section title=t.records_tab_requests() lead=t.records_requests_lead(i64::from(ANSWER_DAYS))>{list}</Section>
                {form}
            }
            .into_any()
        }
    };
    let (title, lead) = if record.own {
        (t.records_title_own(), t.records_lead_own())
    } else {
        (t.records_title_of(&record.name), t.records_lead_family())
    };
    let wrong = problems(&request::form(ASK));
    Ok(view! {
        <PageHead title=title lead=lead/>
        <Stack gap=Gap::Large>{wrong} {switch} {lists::tabs(tabs)} {body}</Stack>
    }
    .into_any())
}

/// Stands where somebody has no record and no child here.
pub fn nobody(t: Text) -> AnyView {
    view! {
        <PageHead title=t.records_title()/>
        <EmptyState icon=IconName::Eye title=t.records_nobody_title() text=t.records_nobody_text()/>
    }
    .into_any()
}

fn held(t: Text, record: &Record, rows: Vec<HeldRow>) -> AnyView {
    let goals = if record.own { "/goals".to_owned() } else { format!("/goals?student={}", record.student_id) };
    let own = |path: &str| record.own.then(|| path.to_owned());
    let items = rows
        .into_iter()
        .filter_map(|row| {
            let (words, href) = match row.kind.as_str() {
                "goals" => (t.records_held_goals(), Some(goals.clone())),
                "check_ins" => (t.records_held_check_ins(), own("/goals")),
                "reflections" => (t.records_held_reflections(), own("/reflections")),
                "reviews" => (t.records_held_reviews(), own("/reflections")),
                "conferences" => (t.records_held_conferences(), Some("/conferences".to_owned())),
                "commitments" => (t.records_held_commitments(), own("/conferences")),
                _ => return None,
            };
            let number = row.number.to_string();
            let value = match href {
                Some(href) => {
                    let label = format!("{words}: {number}");
                    view! { <a href=href aria-label=label>{number}</a> }.into_any()
                }
                None => view! { <span>{number}</span> }.into_any(),
            };
            Some((words, value))
        })
        .collect::<Vec<_>>();
    let lead = if record.own { t.records_held_lead() } else { t.records_held_lead_family(&record.name) };
    let also = if record.own { t.records_held_also() } else { t.records_held_also_family() };
    view! {
        <Section title=t.records_tab_held() lead=lead>
            <Stack>
                <Card><DescriptionList items=items/></Card>
                <p class="soft">{also}</p>
            </Stack>
        </Section>
    }
    .into_any()
}

/// The form with which one asks formally, or why one cannot.
fn ask_form(t: Text, record: &Record) -> AnyView {
    if !record.may_ask {
        let words = if record.own { t.records_ask_not_yet() } else { t.records_ask_no_more(&record.name) };
        return view! { <Notice tone=Tone::Info>{words}</Notice> }.into_any();
    }
    let form = request::form(ASK);
    let kinds = RequestKind::ALL
        .iter()
        .map(|kind| {
            let about = match kind {
                RequestKind::Inspect => t.records_ask_inspect_about(),
                RequestKind::Correct => t.records_ask_correct_about(),
                RequestKind::Restrict => t.records_ask_restrict_about(),
            };
            Choice::new(kind.as_str(), words::request_kind(t, *kind)).describe(about)
        })
        .collect::<Vec<_>>();
    let student_id = record.student_id.to_string();
    let (kind, what, why) = (form.value("kind", ""), form.value("what", ""), form.value("why", ""));
    let (wrong_kind, wrong_what, wrong_why) = (form.error("kind"), form.error("what"), form.error("why"));
    view! {
        <Section title=t.records_ask_title() lead=t.records_ask_lead() id="ask".to_owned()>
            <Card>
                <PostForm action=ASK>
                    <Hidden name="student_id" value=student_id/>
                    <RadioGroup name="kind" legend=t.records_ask_kind() options=kinds value=kind error=wrong_kind/>
                    <TextArea name="what" label=t.records_ask_what() hint=t.records_ask_what_hint() value=what error=wrong_what/>
                    <TextArea name="why" label=t.records_ask_why() note=t.optional() value=why error=wrong_why rows=3/>
                    <SubmitRow label=t.records_ask_button() icon=IconName::Send/>
                </PostForm>
            </Card>
        </Section>
    }
    .into_any()
}
