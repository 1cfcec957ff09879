//! The one place that writes a `<textarea>`, and the one place that may write raw HTML.
//!
//! Leptos 0.8 does not escape the children of a textarea on the server, so a person's text could close the tag
//! and become markup for the next reader. Here the text is escaped first. A newline goes before it because
//! HTML drops the first newline inside a textarea, and that one is ours to lose.

use super::field::{Field, FieldIds, given};
use leptos::prelude::*;

/// Several lines of text.
#[component]
pub fn TextArea(
    /// The name it is sent under; also its id.
    #[prop(into)]
    name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] id: Option<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] note: Option<String>,
    /// What was typed before.
    #[prop(optional, into)]
    value: String,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// How tall it starts.
    #[prop(default = 4)]
    rows: u32,
    #[prop(optional)] required: bool,
    #[prop(optional_no_strip, into)] maxlength: Option<u32>,
    /// The language of the text, where it differs from the page's.
    #[prop(optional_no_strip, into)]
    lang: Option<String>,
) -> impl IntoView {
    let (hint, error) = (given(hint), given(error));
    let ids = FieldIds::new(&name, id, hint.as_ref(), error.as_ref());
    let control = ids.clone();
    view! {
        <Field ids=ids label=label note=note hint=hint error=error>
            <textarea
                class="input input-area"
                id=control.own.clone()
                name=name
                rows=rows
                required=required
                maxlength=maxlength
                dir="auto"
                lang=lang
                aria-describedby=control.described_by()
                aria-invalid=control.invalid()
                inner_html=format!("\n{}", escape(&value))
            ></textarea>
        </Field>
    }
}

/// The text with every character that could mean something to HTML written out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            plain => escaped.push(plain),
        }
    }
    escaped
}
