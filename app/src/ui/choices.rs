//! Answers in full view: one of a few, any of a few, yes or no. The whole line of an answer can be tapped.

use super::field::{FieldGroup, FieldIds, given};
use leptos::prelude::*;

/// One answer on offer.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// What it means, under the label.
    pub description: Option<String>,
}

impl Choice {
    /// An answer that needs no explanation.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), description: None }
    }

    /// With what it means.
    #[must_use]
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// One of a few.
#[component]
pub fn RadioGroup(
    #[prop(into)] name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] note: Option<String>,
    options: Vec<Choice>,
    /// The value that is chosen; empty for none.
    #[prop(optional, into)]
    value: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional)] required: bool,
    /// Side by side, for short answers such as a scale from 1 to 5.
    #[prop(optional)]
    scale: bool,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, hint.as_ref(), error.as_ref());
    let class = if scale { "choices choices-scale" } else { "choices" };
    let options = options
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let checked = !value.is_empty() && choice.value == value;
            answer("radio", name.clone(), nth_id(&ids.own, index), choice, checked, required, ids.invalid())
        })
        .collect_view();
    view! {
        <FieldGroup ids=ids legend=legend note=note hint=hint error=error>
            <div class=class>{options}</div>
        </FieldGroup>
    }
}

/// Any of a few. The name ends in `[]`; the id is the name without it.
#[component]
pub fn CheckboxGroup(
    #[prop(into)] name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] note: Option<String>,
    options: Vec<Choice>,
    /// The values that are chosen.
    #[prop(optional)]
    values: Vec<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, hint.as_ref(), error.as_ref());
    let options = options
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let checked = values.contains(&choice.value);
            answer("checkbox", name.clone(), nth_id(&ids.own, index), choice, checked, false, ids.invalid())
        })
        .collect_view();
    view! {
        <FieldGroup ids=ids legend=legend note=note hint=hint error=error>
            <div class="choices">{options}</div>
        </FieldGroup>
    }
}

/// Yes or no. Ticked, it sends `true`; else nothing.
#[component]
pub fn Checkbox(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    /// What ticking means, under the label.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    #[prop(optional)] checked: bool,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, None, error.as_ref());
    let class = if error.is_some() { "field field-wrong" } else { "field" };
    let choice = Choice { value: "true".to_owned(), label, description: hint };
    let messages = ids.messages(None, error);
    let described_by = ids.described_by();
    view! {
        <div class=class role="group" aria-describedby=described_by>
            {messages}
            {answer("checkbox", name, ids.own.clone(), choice, checked, required, ids.invalid())}
        </div>
    }
}

/// The first control carries the field's own id, so that the error summary leads to it.
fn nth_id(own: &str, index: usize) -> String {
    if index == 0 { own.to_owned() } else { format!("{own}-{}", index + 1) }
}

fn answer(
    kind: &'static str,
    name: String,
    id: String,
    choice: Choice,
    checked: bool,
    required: bool,
    invalid: Option<&'static str>,
) -> impl IntoView + use<> {
    let described_by = choice.description.as_ref().map(|_| format!("{id}-about"));
    let about_id = described_by.clone();
    view! {
        <div class="choice">
            <input
                class="choice-control"
                type=kind
                id=id.clone()
                name=name
                value=choice.value
                checked=checked
                required=required
                aria-describedby=described_by
                aria-invalid=invalid
            />
            <label class="choice-label" for=id>
                <span dir="auto">{choice.label}</span>
            </label>
            {choice
                .description
                .map(|description| view! { <p class="choice-about" id=about_id dir="auto">{description}</p> })}
        </div>
    }
}
