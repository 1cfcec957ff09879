//! What every field has in common: a label, a hint, an error, and the ids that tie them together.

use super::{Icon, IconName};
use leptos::prelude::*;

/// The ids of one field. The field's own is its name without `[]`, unless the page gives another.
#[derive(Clone, Debug)]
pub(super) struct FieldIds {
    /// The control's id, where the error summary points.
    pub own: String,
    hint: Option<String>,
    error: Option<String>,
}

impl FieldIds {
    pub fn new(name: &str, id: Option<String>, hint: Option<&String>, error: Option<&String>) -> Self {
        let own = id.unwrap_or_else(|| name.trim_end_matches("[]").to_owned());
        let hint = hint.map(|_| format!("{own}-hint"));
        let error = error.map(|_| format!("{own}-error"));
        Self { own, hint, error }
    }

    /// For `aria-describedby`: the error first, because it is what to hear first.
    pub fn described_by(&self) -> Option<String> {
        match (&self.error, &self.hint) {
            (Some(error), Some(hint)) => Some(format!("{error} {hint}")),
            (Some(one), None) | (None, Some(one)) => Some(one.clone()),
            (None, None) => None,
        }
    }

    /// For `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    /// The paragraphs that `described_by` points to.
    pub fn messages(&self, hint: Option<String>, error: Option<String>) -> impl IntoView + use<> {
        let hint_id = self.hint.clone();
        let error_id = self.error.clone();
        view! {
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {error
                .map(|error| {
                    view! {
                        <p class="field-error" id=error_id>
                            <Icon name=IconName::Alert/>
                            <span>{error}</span>
                        </p>
                    }
                })}
        }
    }
}

/// An absent or empty text is no text.
pub(super) fn given(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

/// A field with one control: its label above, then hint, error, control.
#[component]
pub(super) fn Field(
    ids: FieldIds,
    label: String,
    /// A word beside the label, such as "optional".
    note: Option<String>,
    hint: Option<String>,
    error: Option<String>,
    children: Children,
) -> impl IntoView {
    let class = if error.is_some() { "field field-wrong" } else { "field" };
    let messages = ids.messages(hint, error);
    view! {
        <div class=class>
            <label class="label" for=ids.own>
                {label}
                {note.map(|note| view! { <span class="label-note">{note}</span> })}
            </label>
            {messages}
            {children()}
        </div>
    }
}

/// A field with several controls: a fieldset with its legend, then hint, error, controls.
#[component]
pub(super) fn FieldGroup(
    ids: FieldIds,
    legend: String,
    note: Option<String>,
    hint: Option<String>,
    error: Option<String>,
    children: Children,
) -> impl IntoView {
    let class = if error.is_some() { "field field-group field-wrong" } else { "field field-group" };
    let described_by = ids.described_by();
    let messages = ids.messages(hint, error);
    view! {
        <fieldset class=class aria-describedby=described_by>
            <legend class="label">
                {legend}
                {note.map(|note| view! { <span class="label-note">{note}</span> })}
            </legend>
            {messages}
            {children()}
        </fieldset>
    }
}
