//! Naming somebody to help a student: as an aide, a coach or an interpreter, until a day.
use crate::{
    parts::PostForm,
    request::{FormState, text},
    roster::words::{kind_name, kind_sees},
    ui::{Button, Card, Choice, DateField, Hidden, IconName, RadioGroup, Section, Select, SubmitRow, Variant},
};
use domain::roster::{
    helpers::Possible,
    person::{Person, Tie},
    types::HelperKind,
};
use leptos::prelude::*;

/// The form that names one.
pub const NAME: &str = "/api/people/name-helper";

/// The section, for students of a school that has somebody to name.
pub fn section(person: &Person, form: &FormState) -> Option<AnyView> {
    let t = text();
    let possible = person.helpers.as_ref().filter(|possible| !possible.is_empty())?;
    let option = |one: &Possible| {
        let label = if one.is_aide { t.conference_invite_as(&t.role_aide(), &one.name) } else { one.name.clone() };
        (one.id.to_string(), label)
    };
    let options: Vec<(String, String)> = possible.iter().map(option).collect();
    let kinds = HelperKind::ALL.iter().map(|kind| {
        let relation = kind.relation();
        Choice::new(kind.as_str(), kind_name(relation)).describe(kind_sees(relation))
    });
    let kinds: Vec<Choice> = kinds.collect();
    let id = person.id.to_string();
    let (kind, adult, day) = (form.value("kind", ""), form.value("adult_id", ""), form.value("last_day", ""));
    let (wrong_kind, wrong_adult, wrong_day) = (form.error("kind"), form.error("adult_id"), form.error("last_day"));
    Some(
        view! {
            <Section title=t.helper_title() lead=t.helper_lead() id="helpers".to_owned()>
                <Card>
                    <PostForm action=NAME>
                        <Hidden name="id" value=id/>
                        <RadioGroup name="kind" legend=t.helper_kind() options=kinds value=kind error=wrong_kind/>
                        <Select
                            name="adult_id"
                            label=t.helper_adult()
                            options=options
                            value=adult
                            placeholder=t.helper_choose()
                            error=wrong_adult
                        />
                        <DateField name="last_day" label=t.helper_last_day() hint=t.helper_last_day_hint() value=day error=wrong_day/>
                        <SubmitRow label=t.helper_button() variant=Variant::Secondary icon=IconName::Plus/>
                    </PostForm>
                </Card>
            </Section>
        }
        .into_any(),
    )
}

/// The button that ends one, beside the tie.
pub fn end(tie: &Tie) -> Option<AnyView> {
    let id = tie.id.to_string();
    tie.may_end.then(|| {
        view! {
            <PostForm action="/api/people/end-helper">
                <Hidden name="id" value=id/>
                <Button small=true icon=IconName::X>{text().helper_end()}</Button>
            </PostForm>
        }
        .into_any()
    })
}
