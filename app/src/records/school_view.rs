//! `/records` for staff: requests to answer, the security log, counts for leaders, and for everybody what they did and saw.
use super::{
    lists::{self, Columns},
    words,
};
use crate::{
    error::{AppError, ErrorKind},
    i18n::Text,
    parts::{PostForm, pager, problems},
    request::{self, encode},
    ui::{
        Card, DescriptionList, EmptyState, Form, Gap, Hidden, IconName, LinkButton, Notice, PageHead, Section, Select, Stack,
        SubmitRow, TextArea, TextField, Tone, Variant,
    },
};
use domain::{
    actor::Actor,
    db::Snapshot,
    goals::service::own_children,
    policy::{self, Decision},
    records::service::{self, HeldRow, KINDS, OpeningLine, Paged},
    roster::types::RelationKind,
};
use leptos::prelude::*;

const FLAG: &str = "/api/records/flag";

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Summary,
    Requests,
    Log,
    Shown,
    Opened,
    Saw,
    Did,
}

const PARTS: [(Part, &str); 7] = [
    (Part::Summary, "summary"),
    (Part::Requests, "requests"),
    (Part::Log, "log"),
    (Part::Shown, "shown"),
    (Part::Opened, "opened"),
    (Part::Saw, "saw"),
    (Part::Did, "did"),
];

impl Part {
    /// Whether this is for the actor at all.
    fn is_for(self, actor: &Actor) -> bool {
        let decision = match self {
            Self::Summary => policy::read_summary(actor),
            Self::Requests => policy::answer_requests(actor),
            Self::Log | Self::Shown => policy::read_log(actor),
            Self::Opened => policy::read_openings(actor),
            Self::Saw | Self::Did => Decision::Allowed,
        };
        decision == Decision::Allowed
    }

    fn words(self, t: Text) -> String {
        match self {
            Self::Summary => t.records_tab_summary(),
            Self::Requests => t.records_tab_requests(),
            Self::Log => t.records_tab_log(),
            Self::Shown => t.records_tab_seen(),
            Self::Opened => t.records_opened_title(),
            Self::Saw => t.records_tab_saw(),
            Self::Did => t.records_tab_did(),
        }
    }
}

/// The page. A part that is not the actor's is told so: 403.
pub async fn page(t: Text, db: &Snapshot, actor: &Actor) -> Result<AnyView, AppError> {
    let own: Vec<(Part, &str)> = PARTS.into_iter().filter(|(part, _)| part.is_for(actor)).collect();
    let asked = request::query("show").and_then(|asked| PARTS.into_iter().find(|(_, word)| *word == asked));
    let part = match asked {
        Some((part, _)) if !part.is_for(actor) => return Err(AppError::of(ErrorKind::Forbidden)),
        Some((part, _)) => part,
        None => own.first().map_or(Part::Saw, |(part, _)| *part),
    };
    let tabs = own.iter().map(|(each, word)| (format!("/records?show={word}"), each.words(t), *each == part)).collect();
    let page = request::page_number();
    let body = match part {
        Part::Summary => summary(t, service::counts(db, actor).await?),
        Part::Requests => {
            let found = service::to_answer(db, actor, page).await?;
            let list = lists::requests(t, found, true, ("/records?show=requests", page));
            view! { <Section title=t.records_tab_requests() lead=t.records_answering_lead()>{list}</Section> }.into_any()
        }
        Part::Log | Part::Shown => log(t, db, actor, part, page).await?,
        Part::Opened => opened(t, actor, service::openings_at(db, actor, page).await?, page),
        Part::Saw => {
            let columns = Columns { whose: true, ..Columns::default() };
            let found = service::mine_seen(db, actor, page).await?;
            let list = lists::seen(t, &actor.zone, found, columns, ("/records?show=saw", page));
            view! { <Section title=t.records_tab_saw() lead=t.records_saw_lead()>{list}</Section> }.into_any()
        }
        Part::Did => {
            let columns = Columns { whose: true, ..Columns::default() };
            let found = service::mine(db, actor, page).await?;
            let list = lists::acts(t, &actor.zone, found, columns, ("/records?show=did", page));
            view! { <Section title=t.records_tab_did() lead=t.records_did_lead()>{list}</Section> }.into_any()
        }
    };
    let flag = if matches!(part, Part::Saw) { flag_form(t, service::students_to_flag(db, actor).await?) } else { None };
    let family = if actor.has_relation(RelationKind::Guardian) { children(t, db, actor).await? } else { None };
    let restrictions = (policy::read_restrictions(actor) == Decision::Allowed).then(|| {
        view! {
            <LinkButton href="/records/restrictions" icon=IconName::Lock>{t.records_restrictions_title()}</LinkButton>
        }
        .into_any()
    });
    let wrong = problems(&request::form(FLAG));
    Ok(view! {
        <PageHead title=t.records_title() lead=t.records_lead_staff() action=restrictions/>
        <Stack gap=Gap::Large>{wrong} {family} {lists::tabs(tabs)} {body} {flag}</Stack>
    }
    .into_any())
}

/// The way to the records of one's own children, for staff who are family too.
async fn children(t: Text, db: &Snapshot, actor: &Actor) -> Result<Option<AnyView>, AppError> {
    let links: Vec<(String, String, bool)> = own_children(db, actor)
        .await?
        .into_iter()
        .map(|(id, name)| (format!("/records?child={id}"), t.records_title_of(&name), false))
        .collect();
    Ok((!links.is_empty()).then(|| lists::tabs(links).into_any()))
}

fn summary(t: Text, rows: Vec<HeldRow>) -> AnyView {
    let items = rows
        .into_iter()
        .filter_map(|row| {
            let words = match row.kind.as_str() {
                "open" => t.records_count_open(),
                "overdue" => t.records_count_overdue(),
                "in_force" => t.records_count_in_force(),
                "waiting" => t.records_count_waiting(),
                "flags" => t.records_count_flags(),
                "seen" => t.records_count_seen(),
                "changed" => t.records_count_changed(),
                _ => return None,
            };
            Some((words, view! { <span>{row.number.to_string()}</span> }.into_any()))
        })
        .collect::<Vec<_>>();
    view! {
        <Section title=t.records_tab_summary() lead=t.records_summary_lead()>
            <Card><DescriptionList items=items/></Card>
        </Section>
    }
    .into_any()
}

/// Records that were opened for a reason.
fn opened(t: Text, actor: &Actor, found: Paged<OpeningLine>, page: u64) -> AnyView {
    let list = if found.rows.is_empty() {
        view! { <EmptyState icon=IconName::CheckCircle title=t.records_opened_none()/> }.into_any()
    } else {
        lists::openings(t, &actor.zone, found.rows, true)
    };
    let pager = pager("/records?show=opened", page, found.more);
    view! {
        <Section title=t.records_opened_title() lead=t.records_opened_lead_school()>
            <Stack>{list} {pager}</Stack>
        </Section>
    }
    .into_any()
}

/// The security log, or who saw what at the school, with the form that narrows it.
async fn log(t: Text, db: &Snapshot, actor: &Actor, part: Part, page: u64) -> Result<AnyView, AppError> {
    let words = request::query("q").unwrap_or_default();
    let kind = request::query("kind").filter(|kind| KINDS.contains(&kind.as_str())).unwrap_or_default();
    let is_log = part == Part::Log;
    let word = if is_log { "log" } else { "shown" };
    let here = format!("/records?show={word}&q={}&kind={}", encode(&words), encode(&kind));
    let columns = Columns { who: true, whose: true, code: true, links: false };
    let list = if is_log {
        lists::acts(t, &actor.zone, service::log(db, actor, &words, &kind, page).await?, columns, (&here, page))
    } else {
        lists::seen(t, &actor.zone, service::seen_at_school(db, actor, &words, page).await?, columns, (&here, page))
    };
    let kinds: Vec<(String, String)> = KINDS.iter().map(|kind| ((*kind).to_owned(), words::kind_of_act(t, kind))).collect();
    let choose = is_log.then(|| {
        view! { <Select name="kind" label=t.records_log_kind() options=kinds value=kind placeholder=t.records_log_any()/> }
    });
    let (title, lead) =
        if is_log { (t.records_tab_log(), t.records_log_lead()) } else { (t.records_tab_seen(), t.records_shown_lead()) };
    Ok(view! {
        <Section title=title lead=lead>
            <Stack>
                <Card>
                    <Form action="/records" get=true>
                        <Hidden name="show" value=word/>
                        <TextField name="q" label=t.records_log_person() value=words input_type="search"/>
                        {choose}
                        <SubmitRow label=t.records_log_find() icon=IconName::Search variant=Variant::Secondary/>
                    </Form>
                </Card>
                {list}
            </Stack>
        </Section>
    }
    .into_any())
}

/// The form with which a teacher or an advisor passes on what a family said about a court order.
fn flag_form(t: Text, students: Vec<(domain::id::Id, String)>) -> Option<AnyView> {
    if students.is_empty() {
        return None;
    }
    let form = request::form(FLAG);
    let options: Vec<(String, String)> = students.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    let (student, said) = (form.value("student_id", ""), form.value("text", ""));
    let (wrong_student, wrong_text) = (form.error("student_id"), form.error("text"));
    let form = view! {
        <Section title=t.records_flag_title() lead=t.records_flag_lead() id="flag".to_owned()>
            <Card>
                <Stack>
                    <Notice tone=Tone::Info>{t.records_flag_note()}</Notice>
                    <PostForm action=FLAG>
                        <Select
                            name="student_id"
                            label=t.records_flag_student()
                            options=options
                            value=student
                            placeholder=t.records_flag_choose()
                            error=wrong_student
                        />
                        <TextArea name="text" label=t.records_flag_text() hint=t.records_flag_hint() value=said error=wrong_text rows=3/>
                        <SubmitRow label=t.records_flag_button() variant=Variant::Secondary/>
                    </PostForm>
                </Stack>
            </Card>
        </Section>
    };
    Some(form.into_any())
}
