//! `/records/restrictions/new?student=ID`: enters a limit on one adult for one student. It waits for a second person.
use super::words;
use crate::{
    error::{AppError, ErrorKind},
    parts::{PostForm, problems},
    request::{self, text},
    routes::Params,
    ui::{
        Card, Checkbox, Choice, DateField, EmptyState, Hidden, IconName, Notice, PageHead, RadioGroup, Select, Stack, SubmitRow,
        TextField, Tone,
    },
};
use domain::{
    id::parse_id,
    records::{
        days::{URGENT_SCHOOL_DAYS, urgent_until},
        service::may_enter_for,
        types::Scope,
    },
    time::Date,
};
use leptos::prelude::*;

const ENTER: &str = "/api/records/enter-restriction";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    let typed = request::query("student").unwrap_or_default();
    let student_id = parse_id(&typed).ok_or_else(|| AppError::of(ErrorKind::NotFound))?;
    let (name, adults) = may_enter_for(request::snapshot()?.as_ref(), &actor, student_id).await?;
    let form = request::form(ENTER);
    let back = ("/records/restrictions".to_owned(), t.records_restrictions_title());
    let head = view! { <PageHead title=t.records_enter_for(&name) lead=t.records_enter_lead() back=back/> };
    if adults.is_empty() {
        return Ok(view! { {head} <EmptyState icon=IconName::Users title=t.records_enter_nobody()/> }.into_any());
    }
    let options: Vec<(String, String)> = adults
        .into_iter()
        .map(|adult| {
            let kinds: Vec<String> = adult.kinds.iter().map(|kind| words::relation(t, *kind)).collect();
            (adult.id.to_string(), format!("{} · {}", adult.name, kinds.join(", ")))
        })
        .collect();
    let scopes: Vec<Choice> = Scope::ALL
        .iter()
        .map(|scope| Choice::new(scope.as_str(), words::scope(t, *scope)).describe(t.records_scope_all_about()))
        .collect();
    let lapses: Date = urgent_until(actor.today);
    let urgent_hint = t.records_urgent_hint(&t.day(lapses), i64::from(URGENT_SCHOOL_DAYS));
    let wrong = problems(&form);
    let (adult, document) = (form.value("adult_id", ""), form.value("document", ""));
    let (starts_on, ends_on) = (form.value("starts_on", &actor.today.to_string()), form.value("ends_on", ""));
    let (scope, urgent) = (form.value("scope", Scope::All.as_str()), form.ticked("urgent", false));
    let (wrong_adult, wrong_scope, wrong_document) = (form.error("adult_id"), form.error("scope"), form.error("document"));
    let (wrong_start, wrong_end) = (form.error("starts_on"), form.error("ends_on"));
    let wrong_urgent = form.error("urgent").map(|_| t.records_urgent_no());
    Ok(view! {
        {head}
        <Stack>
            {wrong}
            <Notice tone=Tone::Info>{t.records_enter_second()}</Notice>
            <Card>
                <PostForm action=ENTER>
                    <Hidden name="student_id" value=student_id.to_string()/>
                    <Select
                        name="adult_id"
                        label=t.records_enter_adult()
                        hint=t.records_enter_adult_hint()
                        options=options
                        value=adult
                        placeholder=t.records_enter_choose()
                        error=wrong_adult
                    />
                    <RadioGroup name="scope" legend=t.records_scope() options=scopes value=scope error=wrong_scope/>
                    <TextField
                        name="document"
                        label=t.records_document()
                        hint=t.records_document_hint()
                        value=document
                        error=wrong_document
                    />
                    <DateField name="starts_on" label=t.records_starts_on() value=starts_on error=wrong_start/>
                    <DateField
                        name="ends_on"
                        label=t.records_ends_on()
                        hint=t.records_ends_on_hint()
                        note=t.optional()
                        value=ends_on
                        error=wrong_end
                    />
                    <Checkbox name="urgent" label=t.records_urgent() hint=urgent_hint checked=urgent error=wrong_urgent/>
                    <SubmitRow label=t.records_enter_button() icon=IconName::Lock/>
                </PostForm>
            </Card>
        </Stack>
    }
    .into_any())
}
