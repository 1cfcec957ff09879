//! Naming an aide for a student: an adult who is an aide by the roster, until a day.
use crate::{
    parts::PostForm,
    request::{FormState, text},
    ui::{Button, Card, DateField, Gap, Hidden, IconName, Section, Select, Stack, SubmitRow, Variant, WhoSees},
};
use domain::roster::person::{Person, Tie};
use leptos::prelude::*;

/// The form that names one.
pub const NAME: &str = "/api/people/name-aide";

/// The section, for students of a school that has aides.
pub fn section(person: &Person, form: &FormState) -> Option<AnyView> {
    let t = text();
    let aides = person.aides.as_ref().filter(|aides| !aides.is_empty())?;
    let options: Vec<(String, String)> = aides.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    let id = person.id.to_string();
    let (adult, day) = (form.value("adult_id", ""), form.value("last_day", ""));
    let (wrong_adult, wrong_day) = (form.error("adult_id"), form.error("last_day"));
    let sees = t.tie_aide_sees();
    Some(
        view! {
            <Section title=t.aide_title() lead=t.aide_lead() id="aides".to_owned()>
                <Card>
                    <Stack gap=Gap::Medium>
                        <WhoSees text=sees/>
                        <PostForm action=NAME>
                            <Hidden name="id" value=id/>
                            <Select
                                name="adult_id"
                                label=t.aide_adult()
                                options=options
                                value=adult
                                placeholder=t.aide_choose()
                                error=wrong_adult
                            />
                            <DateField name="last_day" label=t.aide_last_day() hint=t.aide_last_day_hint() value=day error=wrong_day/>
                            <SubmitRow label=t.aide_button() variant=Variant::Secondary icon=IconName::Plus/>
                        </PostForm>
                    </Stack>
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
            <PostForm action="/api/people/end-aide">
                <Hidden name="id" value=id/>
                <Button small=true icon=IconName::X>{text().aide_end()}</Button>
            </PostForm>
        }
        .into_any()
    })
}
