//! What can be done about somebody's way in. Each act says first what it does; what takes something away asks once more.
use crate::{
    parts::PostForm,
    request::{FormState, text},
    roster::{people_page::PRINT, words::reason_name},
    ui::{
        Button, Card, Checkbox, Choice, Dialog, Gap, Hidden, IconName, RadioGroup, Row, Section, Stack, SubmitRow, Tone, Variant,
    },
};
use domain::{
    account::access::Reason,
    roster::{
        person::{Person, Suspending},
        types::Paper,
    },
};
use leptos::prelude::*;

/// The form that suspends.
pub const SUSPEND: &str = "/api/people/suspend";

/// The section.
pub fn section(person: &Person, form: &FormState) -> impl IntoView + use<> {
    let t = text();
    let id = person.id.to_string();
    let suspended = person.suspending == Suspending::Done;
    let paper = (!suspended).then(|| paper(person, &id));
    let reset = (!suspended && !person.oneself && person.has_account).then(|| reset(&id, person.second_step_since.is_some()));
    let sessions = (!person.sessions.is_empty() && !person.oneself).then(|| end_sessions(&id));
    let oneself = person.oneself.then(|| view! { <p>{t.access_act_oneself()}</p> });
    let suspend = match person.suspending {
        Suspending::Done if person.oneself => None,
        Suspending::Done => Some(restore(&id)),
        Suspending::Possible => Some(suspend(&id, form)),
        Suspending::LastAdministrator => Some(view! { <p>{t.access_act_last_administrator()}</p> }.into_any()),
        Suspending::NoWayIn => Some(view! { <p>{t.access_act_no_way_in()}</p> }.into_any()),
        Suspending::Oneself => None,
    };
    view! {
        <Section title=t.person_acts() id="acts".to_owned()>
            <Card>
                <Stack gap=Gap::Medium>
                    {paper}
                    {reset}
                    {sessions}
                    {suspend}
                    {oneself}
                </Stack>
            </Card>
        </Section>
    }
}

/// A new card or letter; and the end of the one that is out.
fn paper(person: &Person, id: &str) -> AnyView {
    let t = text();
    let consequence =
        if person.password_set_at.is_some() { t.access_act_print_has_password() } else { t.access_act_print_first() };
    let ends = person.card_until.is_some().then(|| {
        let id = id.to_owned();
        view! {
            <Dialog label=t.access_act_end_card() title=t.access_act_end_card_title() variant=Variant::Quiet icon=IconName::X>
                <p>{t.access_act_end_card_text()}</p>
                <PostForm action="/api/people/end-cards">
                    <Hidden name="id" value=id/>
                    <SubmitRow label=t.access_act_end_card_yes() variant=Variant::Danger/>
                </PostForm>
            </Dialog>
        }
    });
    let id = id.to_owned();
    view! {
        <Dialog label=t.access_act_print() title=t.access_act_print_title() tone=Tone::Info icon=IconName::Printer>
            <p>{consequence}</p>
            <PostForm action=PRINT>
                <Hidden name="id" value=id/>
                <Row>
                    <Button name="whom".to_owned() value=Paper::Card.as_str().to_owned()>{t.access_act_print_card()}</Button>
                    <Button name="whom".to_owned() value=Paper::Letter.as_str().to_owned()>{t.access_act_print_letter()}</Button>
                </Row>
            </PostForm>
        </Dialog>
        {ends}
    }
    .into_any()
}

fn reset(id: &str, second_step: bool) -> AnyView {
    let t = text();
    let id = id.to_owned();
    let lost_phone = second_step.then(|| {
        view! { <Checkbox name="lost_phone" label=t.access_act_lost_phone() hint=t.access_act_lost_phone_about()/> }
    });
    view! {
        <Dialog label=t.access_act_reset() title=t.access_act_reset_title() icon=IconName::Key>
            <p>{t.access_act_reset_text()}</p>
            <PostForm action="/api/people/reset">
                <Hidden name="id" value=id/>
                {lost_phone}
                <Row>
                    <Button name="paper".to_owned() value="card".to_owned() variant=Variant::Danger>{t.access_act_reset_card()}</Button>
                    <Button name="paper".to_owned() value="letter".to_owned() variant=Variant::Danger>{t.access_act_reset_letter()}</Button>
                </Row>
            </PostForm>
        </Dialog>
    }
    .into_any()
}

fn end_sessions(id: &str) -> AnyView {
    let t = text();
    let id = id.to_owned();
    view! {
        <Dialog label=t.access_act_end_sessions() title=t.access_act_end_sessions_title() icon=IconName::LogOut>
            <p>{t.access_act_end_sessions_text()}</p>
            <PostForm action="/api/people/end-sessions">
                <Hidden name="id" value=id/>
                <SubmitRow label=t.access_act_end_sessions_yes() variant=Variant::Danger/>
            </PostForm>
        </Dialog>
    }
    .into_any()
}

fn suspend(id: &str, form: &FormState) -> AnyView {
    let t = text();
    let id = id.to_owned();
    let reasons: Vec<Choice> = Reason::ALL.iter().map(|reason| Choice::new(reason.as_str(), reason_name(*reason))).collect();
    let (chosen, error, open) = (form.value("reason", ""), form.error("reason"), form.failed());
    view! {
        <Dialog label=t.access_act_suspend() title=t.access_act_suspend_title() icon=IconName::Lock open=open>
            <p>{t.access_act_suspend_text()}</p>
            <PostForm action=SUSPEND>
                <Hidden name="id" value=id/>
                <RadioGroup name="reason" legend=t.access_act_suspend_why() options=reasons value=chosen error=error/>
                <SubmitRow label=t.access_act_suspend_yes() variant=Variant::Danger/>
            </PostForm>
        </Dialog>
    }
    .into_any()
}

fn restore(id: &str) -> AnyView {
    let t = text();
    let id = id.to_owned();
    view! {
        <Dialog label=t.access_act_restore() title=t.access_act_restore_title() tone=Tone::Info icon=IconName::Key>
            <p>{t.access_act_restore_text()}</p>
            <PostForm action="/api/people/restore">
                <Hidden name="id" value=id/>
                <SubmitRow label=t.access_act_restore_yes()/>
            </PostForm>
        </Dialog>
    }
    .into_any()
}
