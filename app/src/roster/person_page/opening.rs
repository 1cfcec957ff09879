//! Opening a student's record for a stated reason: what it does and who is told stands before the button.
use crate::{
    parts::PostForm,
    request::{FormState, text},
    ui::{Card, Gap, Hidden, IconName, LinkButton, Notice, Row, Section, Stack, SubmitRow, TextArea, Tone, Variant},
};
use domain::{records::service::Offer, roster::person::Person, time::TimeZone};
use leptos::prelude::*;

/// The form that opens it.
pub const OPEN: &str = "/api/records/open-record";

/// The section, for students.
pub fn section(person: &Person, zone: &TimeZone, form: &FormState) -> Option<AnyView> {
    let t = text();
    let body = match person.opening? {
        Offer::Possible => ask(person, form),
        Offer::Open(until) => open(person, until, zone),
        Offer::Another => view! { <Notice tone=Tone::Info>{t.records_open_another()}</Notice> }.into_any(),
        Offer::Concerned => view! { <Notice tone=Tone::Info>{t.records_open_concerned()}</Notice> }.into_any(),
    };
    let lead = t.records_open_lead(&person.name);
    Some(view! { <Section title=t.records_open_title() lead=lead id="opening".to_owned()>{body}</Section> }.into_any())
}

fn ask(person: &Person, form: &FormState) -> AnyView {
    let t = text();
    let (id, told) = (person.id.to_string(), t.records_open_told(&person.name));
    let (reason, wrong) = (form.value("why", ""), form.error("why"));
    view! {
        <Card>
            <Stack gap=Gap::Medium>
                <Notice tone=Tone::Warn>{told}</Notice>
                <PostForm action=OPEN>
                    <Hidden name="student_id" value=id/>
                    <TextArea
                        name="why"
                        label=t.records_open_reason()
                        hint=t.records_open_reason_hint()
                        value=reason
                        error=wrong
                        rows=3
                    />
                    <SubmitRow label=t.records_open_button() variant=Variant::Danger icon=IconName::Eye/>
                </PostForm>
            </Stack>
        </Card>
    }
    .into_any()
}

/// The way to what is open. Closing it stands at the top of every page.
fn open(person: &Person, until: i64, zone: &TimeZone) -> AnyView {
    let t = text();
    let until = t.records_open_now(&t.short_moment(until, zone));
    let goals = format!("/goals?student={}", person.id);
    let reflections = format!("/reflections?student={}", person.id);
    view! {
        <Card>
            <Stack gap=Gap::Medium>
                <p>{until}</p>
                <Row>
                    <LinkButton href=goals icon=IconName::Goal>{t.records_held_goals()}</LinkButton>
                    <LinkButton href=reflections icon=IconName::Reflection>{t.records_held_reflections()}</LinkButton>
                </Row>
            </Stack>
        </Card>
    }
    .into_any()
}
