//! Links to addresses that people typed: the one door through which they reach an `href`.

use leptos::prelude::*;

/// The address if it is safe to follow: `https://…` or `mailto:…`, with nothing hidden in it.
pub fn safe_href(typed: &str) -> Option<String> {
    let address = typed.trim();
    let hides_something = address.chars().any(|letter| letter.is_control() || letter.is_whitespace() || letter == '\\');
    let starts_with = |scheme: &str| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)) && address.len() > scheme.len()
    };
    let safe = !hides_something && (starts_with("https://") || starts_with("mailto:"));
    safe.then(|| address.to_owned())
}

/// A link to an address that a person typed. What is not safe to follow is shown as plain text.
#[component]
pub fn SafeLink(
    /// The address as typed.
    #[prop(into)]
    href: String,
    /// What to show; the address itself when nothing is given.
    #[prop(optional_no_strip, into)]
    text: Option<String>,
) -> impl IntoView {
    let shown = text.filter(|text| !text.trim().is_empty()).unwrap_or_else(|| href.clone());
    match safe_href(&href) {
        Some(href) => view! {
            <a class="safe-link" href=href rel="noopener noreferrer nofollow" dir="auto">{shown}</a>
        }
        .into_any(),
        None => view! { <span class="safe-link" dir="auto">{shown}</span> }.into_any(),
    }
}
