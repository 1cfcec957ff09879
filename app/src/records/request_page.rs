//! `/records/requests/{id}`: one formal request, its clock and its answer; for who asked it, and for who answers it.
use super::{lists::badge, words};
use crate::{
    error::AppError,
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, text},
    routes::Params,
    ui::{
        Bdi, Button, Card, Choice, DescriptionList, Gap, Hidden, IconName, Notice, PageHead, RadioGroup, Section, Stack,
        SubmitRow, TextArea, Tone, Variant,
    },
};
use domain::{
    actor::Actor,
    records::{
        service::{OneRequest, one},
        types::{Outcome, RequestKind},
    },
};
use leptos::prelude::*;

const TAKE: &str = "/api/records/take";
const ANSWER: &str = "/api/records/answer";

/// The page.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    let found = one(request::snapshot()?.as_ref(), &actor, params.id("id")?).await?;
    let back = if found.mine {
        let child =
            if found.row.student_id == actor.person_id { String::new() } else { format!("child={}&", found.row.student_id) };
        format!("/records?{child}show=requests")
    } else {
        "/records?show=requests".to_owned()
    };
    let wrong = problems(&request::form(ANSWER));
    let (facts, asked, answered) = (facts(t, &actor, &found), asked(t, &found), answered(t, &actor, &found));
    let (take, answer) = (found.may_take.then(|| take_form(t, &found)), found.may_answer.then(|| answer_form(t, &found)));
    Ok(view! {
        <PageHead
            title=words::request_kind(t, found.row.kind)
            kicker=t.records_request_about(&found.student_name)
            back=(back, t.records_tab_requests())
        />
        <Stack gap=Gap::Large>{wrong} {facts} {answered} {asked} {take} {answer}</Stack>
    }
    .into_any())
}

fn facts(t: Text, actor: &Actor, found: &OneRequest) -> AnyView {
    let row = &found.row;
    let asker = found.asker_name.clone();
    let mut items = vec![
        (t.records_state(), badge(words::request_state(t, row.state, row.outcome))),
        (t.records_asked_by(), view! { <Bdi text=asker/> }.into_any()),
        (t.records_asked_on(), view! { <span>{t.day_of(row.asked_at, &actor.zone)}</span> }.into_any()),
        (t.records_due(), view! { <span>{t.day(found.clock.due_on)}</span> }.into_any()),
    ];
    if let Some(left) = words::clock(t, &found.clock) {
        items.push((t.records_left(), badge(left)));
    }
    if let Some(name) = found.taken_by.clone() {
        items.push((t.records_taken_by(), view! { <Bdi text=name/> }.into_any()));
    }
    view! { <Card><DescriptionList items=items/></Card> }.into_any()
}

fn said(title: String, words: String) -> AnyView {
    view! { <Section title=title><Card><p class="prose" dir="auto">{words}</p></Card></Section> }.into_any()
}

fn asked(t: Text, found: &OneRequest) -> AnyView {
    let why = (!found.row.why.is_empty()).then(|| said(t.records_ask_why(), found.row.why.clone()));
    view! { {said(t.records_ask_what(), found.row.what.clone())} {why} }.into_any()
}

fn answered(t: Text, actor: &Actor, found: &OneRequest) -> Option<AnyView> {
    let row = &found.row;
    let day = t.day_of(row.answered_at?, &actor.zone);
    let shown = (!row.shown.is_empty()).then(|| said(t.records_shown(), row.shown.clone()));
    let hearing = (row.outcome == Some(Outcome::Refused)).then(|| {
        let words = match row.kind {
            RequestKind::Correct => t.records_hearing_correct(),
            RequestKind::Inspect | RequestKind::Restrict => t.records_hearing(),
        };
        view! { <Notice tone=Tone::Info title=t.records_hearing_title()>{words}</Notice> }
    });
    Some(view! { {said(t.records_answer_of(&day), row.answer.clone())} {shown} {hearing} }.into_any())
}

fn take_form(t: Text, found: &OneRequest) -> AnyView {
    let (id, version) = (found.row.id.to_string(), found.row.version.to_string());
    let words = if found.taken_by.is_some() { t.records_take_over() } else { t.records_take() };
    view! {
        <div class="no-print">
            <Card>
                <p>{t.records_take_text()}</p>
                <PostForm action=TAKE>
                    <Hidden name="request_id" value=id/>
                    <Hidden name="version" value=version/>
                    <Button variant=Variant::Primary icon=IconName::User>{words}</Button>
                </PostForm>
            </Card>
        </div>
    }
    .into_any()
}

fn answer_form(t: Text, found: &OneRequest) -> AnyView {
    let form = request::form(ANSWER);
    let (id, version) = (found.row.id.to_string(), found.row.version.to_string());
    let options = vec![
        Choice::new(Outcome::Granted.as_str(), t.records_grant()),
        Choice::new(Outcome::Refused.as_str(), t.records_refuse()).describe(t.records_refuse_about()),
    ];
    let inspect = found.row.kind == RequestKind::Inspect;
    let (outcome, answer, shown) = (form.value("outcome", ""), form.value("answer", ""), form.value("shown", ""));
    let (wrong_outcome, wrong_answer, wrong_shown) = (form.error("outcome"), form.error("answer"), form.error("shown"));
    let shows = inspect.then(|| {
        view! {
            <TextArea name="shown" label=t.records_shown() hint=t.records_shown_hint() value=shown error=wrong_shown rows=3/>
        }
    });
    view! {
        <div class="no-print">
            <Section title=t.records_answer_title() id="answering".to_owned()>
                <Card>
                    <PostForm action=ANSWER>
                        <Hidden name="request_id" value=id/>
                        <Hidden name="version" value=version/>
                        <RadioGroup name="outcome" legend=t.records_outcome() options=options value=outcome error=wrong_outcome/>
                        <TextArea name="answer" label=t.records_answer() hint=t.records_answer_hint() value=answer error=wrong_answer/>
                        {shows}
                        <SubmitRow label=t.records_answer_button() icon=IconName::Send/>
                    </PostForm>
                </Card>
            </Section>
        </div>
    }
    .into_any()
}
