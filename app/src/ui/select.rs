//! One of many: a list that the device shows in its own way.

use super::field::{Field, FieldIds, given};
use leptos::prelude::*;

/// One of many. For up to six answers a `RadioGroup` is kinder.
#[component]
pub fn Select(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] note: Option<String>,
    /// Value and words of each.
    options: Vec<(String, String)>,
    /// The value that is chosen.
    #[prop(optional, into)]
    value: String,
    /// Words for "nothing chosen yet", sent as an empty value.
    #[prop(optional_no_strip, into)]
    placeholder: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, hint.as_ref(), error.as_ref());
    let control = ids.clone();
    let options = placeholder
        .map(|words| (String::new(), words))
        .into_iter()
        .chain(options)
        .map(|(option, words)| {
            let selected = option == value;
            view! { <option value=option selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <Field ids=ids label=label note=note hint=hint error=error>
            <select
                class="input input-select"
                id=control.own.clone()
                name=name
                required=required
                aria-describedby=control.described_by()
                aria-invalid=control.invalid()
            >
                {options}
            </select>
        </Field>
    }
}
