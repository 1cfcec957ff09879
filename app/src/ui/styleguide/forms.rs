//! The style guide's forms: every field as it begins, and every field with something to mend.

use super::samples::Sample;
use crate::ui::{
    Checkbox, CheckboxGroup, Choice, CodeField, DateField, Dialog, ErrorSummary, FileField, Form, Hidden, LinkButton,
    PasswordField, RadioGroup, Select, SubmitRow, TextArea, TextField, Variant,
};
use leptos::prelude::*;

/// Every field as it begins.
#[component]
pub(super) fn FormAsItBegins(s: &'static Sample) -> impl IntoView {
    let kinds = s.kinds.iter().map(|kind| Choice::new(*kind, *kind)).collect();
    let scale = s.scale.iter().map(|step| Choice::new(*step, *step)).collect();
    let sharing = vec![Choice::new("private", s.only_you), Choice::new("named", s.you_and).describe(s.who_sees_about)];
    let months = s.months.iter().map(|month| ((*month).to_owned(), (*month).to_owned())).collect();
    view! {
        <Form action="/styleguide" return_to="/styleguide" key="sample" get=true>
            <TextField name="goal" label=s.goals hint=s.hint.to_owned() value=s.goal required=true maxlength=200/>
            <TextArea name="why" label=s.more note=s.optional.to_owned() value=s.goal_why/>
            <RadioGroup name="visibility" legend=s.who_sees options=sharing value="named"/>
            <RadioGroup name="confidence" legend=s.confidence hint=format!("1: {}. 5: {}.", s.low, s.high)
                options=scale value=s.scale[2] scale=true/>
            <CheckboxGroup name="kinds[]" legend=s.goals options=kinds values=vec![s.kinds[0].to_owned()]/>
            <Select name="month" label=s.date options=months placeholder=s.choose.to_owned()/>
            <DateField name="due_on" label=s.date value="2025-03-14"/>
            <TextField name="email" label=s.email input_type="email" autocomplete="email" dir_auto=false/>
            <PasswordField name="password" label=s.password/>
            <CodeField name="code" label=s.code value="BIRCH42" maxlength=12/>
            <FileField name="picture" label=s.file accept="image/jpeg,image/png".to_owned()/>
            <Checkbox name="remember" label=s.you_and hint=s.who_sees_about.to_owned() checked=true/>
            <Hidden name="version" value="3"/>
            <SubmitRow label=s.save>
                <LinkButton href="/styleguide" variant=Variant::Quiet>{s.cancel}</LinkButton>
            </SubmitRow>
        </Form>
        <Dialog label=s.delete title=s.delete_question variant=Variant::Danger open=true>
            <p>{s.who_sees_about}</p>
            <Form action="/styleguide" get=true>
                <TextField name="reason" label=s.goal_why note=s.optional.to_owned()/>
                <SubmitRow label=s.delete variant=Variant::Danger/>
            </Form>
        </Dialog>
    }
}

/// Every field with something to mend.
#[component]
pub(super) fn FormWithErrors(s: &'static Sample) -> impl IntoView {
    let wrong = || Some(s.missing.to_owned());
    let errors = vec![("wrong_goal".to_owned(), s.missing.to_owned()), ("wrong_kind".to_owned(), s.choose.to_owned())];
    let kinds = || s.kinds.iter().map(|kind| Choice::new(*kind, *kind)).collect::<Vec<_>>();
    view! {
        <ErrorSummary title=s.mend errors=errors/>
        <Form action="/styleguide" get=true>
            <TextField name="wrong_goal" label=s.goals hint=s.hint.to_owned() error=wrong()/>
            <TextArea name="wrong_why" label=s.more error=wrong()/>
            <RadioGroup name="wrong_kind" legend=s.goals options=kinds() error=Some(s.choose.to_owned())/>
            <CheckboxGroup name="wrong_kinds[]" legend=s.goals options=kinds() error=Some(s.choose.to_owned())/>
            <Select name="wrong_month" label=s.date options=Vec::new() placeholder=s.choose.to_owned() error=wrong()/>
            <DateField name="wrong_due_on" label=s.date error=wrong()/>
            <CodeField name="wrong_code" label=s.code value="OAK" error=Some(s.danger.to_owned())/>
            <Checkbox name="wrong_agree" label=s.you_and error=wrong()/>
        </Form>
    }
}
