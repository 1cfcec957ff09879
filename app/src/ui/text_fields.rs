//! Fields of one line: text, password, code, date, file.

use super::field::{Field, FieldIds, given};
use leptos::prelude::*;

/// One line of text.
#[component]
pub fn TextField(
    /// The name it is sent under; also its id.
    #[prop(into)]
    name: String,
    #[prop(into)] label: String,
    /// Another id, where a page has two fields of one name.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
    /// Help under the label.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// A word beside the label, such as "optional".
    #[prop(optional_no_strip, into)]
    note: Option<String>,
    /// What was typed before.
    #[prop(optional, into)]
    value: String,
    /// What would be right.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// `text`, `email`, `url`, `tel`, `search`, `time`, `number`.
    #[prop(default = "text")]
    input_type: &'static str,
    #[prop(optional_no_strip, into)] autocomplete: Option<&'static str>,
    /// Which keyboard a phone shows.
    #[prop(optional_no_strip, into)]
    inputmode: Option<&'static str>,
    #[prop(optional)] required: bool,
    #[prop(optional_no_strip, into)] maxlength: Option<u32>,
    /// Lets the text choose its direction.
    #[prop(default = true)]
    dir_auto: bool,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, hint.as_ref(), error.as_ref());
    let control = ids.clone();
    view! {
        <Field ids=ids label=label note=note hint=hint error=error>
            <input
                class="input"
                id=control.own.clone()
                name=name
                type=input_type
                value=value
                autocomplete=autocomplete
                inputmode=inputmode
                required=required
                maxlength=maxlength
                dir=dir_auto.then_some("auto")
                aria-describedby=control.described_by()
                aria-invalid=control.invalid()
            />
        </Field>
    }
}

/// A password. What was typed never comes back.
#[component]
pub fn PasswordField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// `current-password`, or `new-password`.
    #[prop(default = "current-password")]
    autocomplete: &'static str,
    #[prop(default = true)] required: bool,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, hint.as_ref(), error.as_ref());
    let control = ids.clone();
    view! {
        <Field ids=ids label=label note=None hint=hint error=error>
            <input
                class="input"
                id=control.own.clone()
                name=name
                type="password"
                autocomplete=autocomplete
                autocapitalize="none"
                spellcheck="false"
                required=required
                dir="ltr"
                aria-describedby=control.described_by()
                aria-invalid=control.invalid()
            />
        </Field>
    }
}

/// A code from a card or a letter: large, plain letters that are easy to compare with the paper.
#[component]
pub fn CodeField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional, into)] value: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// `one-time-code` for codes that a phone may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    #[prop(optional_no_strip, into)] maxlength: Option<u32>,
    #[prop(default = true)] required: bool,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, hint.as_ref(), error.as_ref());
    let control = ids.clone();
    view! {
        <Field ids=ids label=label note=None hint=hint error=error>
            <input
                class="input input-code"
                id=control.own.clone()
                name=name
                type="text"
                value=value
                autocomplete=autocomplete
                autocapitalize="characters"
                spellcheck="false"
                required=required
                maxlength=maxlength
                dir="ltr"
                aria-describedby=control.described_by()
                aria-invalid=control.invalid()
            />
        </Field>
    }
}

/// A day, as the browser asks for one.
#[component]
pub fn DateField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] note: Option<String>,
    /// `2025-03-14`, or empty.
    #[prop(optional, into)]
    value: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// The earliest day on offer.
    #[prop(optional_no_strip, into)]
    min: Option<String>,
    /// The last day on offer.
    #[prop(optional_no_strip, into)]
    max: Option<String>,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, hint.as_ref(), error.as_ref());
    let control = ids.clone();
    view! {
        <Field ids=ids label=label note=note hint=hint error=error>
            <input
                class="input input-date"
                id=control.own.clone()
                name=name
                type="date"
                value=value
                min=min
                max=max
                required=required
                aria-describedby=control.described_by()
                aria-invalid=control.invalid()
            />
        </Field>
    }
}

/// A file from the device. The form around it is multipart.
#[component]
pub fn FileField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// Which kinds: `image/jpeg,image/png`.
    #[prop(optional_no_strip, into)]
    accept: Option<String>,
    #[prop(optional)] multiple: bool,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, hint.as_ref(), error.as_ref());
    let control = ids.clone();
    view! {
        <Field ids=ids label=label note=None hint=hint error=error>
            <input
                class="input input-file"
                id=control.own.clone()
                name=name
                type="file"
                accept=accept
                multiple=multiple
                required=required
                aria-describedby=control.described_by()
                aria-invalid=control.invalid()
            />
        </Field>
    }
}
