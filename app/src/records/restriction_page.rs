//! `/records/restrictions/{id}`: one limit by court order, who entered and confirmed it, and another end for it.
use super::{
    lists::badge,
    restrictions_page::{day, span},
    words,
};
use crate::{
    error::AppError,
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, text},
    routes::Params,
    ui::{
        Bdi, Button, Card, DateField, DescriptionList, Gap, Hidden, IconName, Notice, PageHead, Row, Section, Stack, SubmitRow,
        Tone, Variant,
    },
};
use domain::records::{
    service::{OneRestriction, Standing, one_restriction},
    types::Word,
};
use leptos::prelude::*;

const DECIDE: &str = "/api/records/decide-restriction";
const CHANGE: &str = "/api/records/change-restriction";
const DECIDE_CHANGE: &str = "/api/records/decide-change";

/// The page.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    let found = one_restriction(request::snapshot()?.as_ref(), &actor, params.id("id")?).await?;
    let wrong = problems(&request::form(CHANGE));
    let parts = [notice(t, &found), Some(facts(t, &found)), deciding(t, &found), pending(t, &found), change_form(t, &found)];
    Ok(view! {
        <PageHead
            title=found.adult_name.clone()
            kicker=t.records_restriction_for(&found.student_name)
            back=("/records/restrictions".to_owned(), t.records_restrictions_title())
        />
        <Stack gap=Gap::Large>{wrong} {parts}</Stack>
    }
    .into_any())
}

fn notice(t: Text, found: &OneRestriction) -> Option<AnyView> {
    let until = found.row.urgent_until.as_deref().map(|until| day(t, until)).unwrap_or_default();
    let (tone, words) = match found.standing {
        Standing::Waiting => (Tone::Warn, t.records_waiting_text()),
        Standing::Urgent => (Tone::Danger, t.records_urgent_text(&until)),
        Standing::Lapsed => (Tone::Danger, t.records_lapsed_text(&until)),
        _ => return None,
    };
    Some(view! { <Notice tone=tone>{words}</Notice> }.into_any())
}

fn facts(t: Text, found: &OneRestriction) -> AnyView {
    let row = &found.row;
    let (document, span) = (row.document.clone(), span(t, &row.starts_on, row.ends_on.as_deref()));
    let mut items = vec![
        (t.records_state(), badge(words::standing(t, found.standing))),
        (t.records_scope(), view! { <span>{words::scope(t, found.scope)}</span> }.into_any()),
        (t.records_document(), view! { <span dir="auto">{document}</span> }.into_any()),
        (t.records_dates(), view! { <span>{span}</span> }.into_any()),
    ];
    let people = [
        (t.records_entered_by(), &found.entered_by),
        (t.records_confirmed_by(), &found.confirmed_by),
        (t.records_declined_by(), &found.declined_by),
    ];
    for (term, name) in people {
        if let Some(name) = name.clone() {
            items.push((term, view! { <Bdi text=name/> }.into_any()));
        }
    }
    view! { <Card><DescriptionList items=items/></Card> }.into_any()
}

/// The two buttons of a second person.
fn two_buttons(action: &'static str, found: &OneRestriction, confirm: String, decline: String) -> AnyView {
    let (id, version) = (found.row.id.to_string(), found.row.version.to_string());
    view! {
        <PostForm action=action>
            <Hidden name="restriction_id" value=id/>
            <Hidden name="version" value=version/>
            <Row>
                <Button name="word".to_owned() value=Word::Confirm.as_str().to_owned() variant=Variant::Primary icon=IconName::Check>
                    {confirm}
                </Button>
                <Button name="word".to_owned() value=Word::Decline.as_str().to_owned() icon=IconName::X>{decline}</Button>
            </Row>
        </PostForm>
    }
    .into_any()
}

fn deciding(t: Text, found: &OneRestriction) -> Option<AnyView> {
    found.may_decide.then(|| {
        let buttons = two_buttons(DECIDE, found, t.records_confirm(), t.records_decline());
        view! { <Section title=t.records_second_title() lead=t.records_second_lead()><Card>{buttons}</Card></Section> }.into_any()
    })
}

/// Another end that waits for a second person.
fn pending(t: Text, found: &OneRestriction) -> Option<AnyView> {
    let by = found.change_by.clone()?;
    let words = match found.row.change_ends_on.as_deref() {
        Some(ends_on) => t.records_change_to(&by, &day(t, ends_on)),
        None => t.records_change_to_none(&by),
    };
    let buttons =
        found.may_decide_change.then(|| two_buttons(DECIDE_CHANGE, found, t.records_change_confirm(), t.records_decline()));
    Some(
        view! {
            <Section title=t.records_change_waits() lead=t.records_change_meanwhile()>
                <Card><p>{words}</p> {buttons}</Card>
            </Section>
        }
        .into_any(),
    )
}

fn change_form(t: Text, found: &OneRestriction) -> Option<AnyView> {
    if !found.may_change {
        return None;
    }
    let form = request::form(CHANGE);
    let (id, version) = (found.row.id.to_string(), found.row.version.to_string());
    let (ends_on, wrong) = (form.value("ends_on", found.row.ends_on.as_deref().unwrap_or_default()), form.error("ends_on"));
    let view = view! {
        <Section title=t.records_change_title() lead=t.records_change_lead() id="change".to_owned()>
            <Card>
                <PostForm action=CHANGE>
                    <Hidden name="restriction_id" value=id/>
                    <Hidden name="version" value=version/>
                    <DateField name="ends_on" label=t.records_ends_on() hint=t.records_ends_on_hint() value=ends_on error=wrong/>
                    <SubmitRow label=t.records_change_button() variant=Variant::Secondary/>
                </PostForm>
            </Card>
        </Section>
    };
    Some(view.into_any())
}
