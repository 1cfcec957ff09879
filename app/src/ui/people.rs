//! People on a page: their names, set apart from the direction of the text around them, and their initials.

use leptos::prelude::*;

/// A name, or anything a person chose, inside a sentence that may run the other way.
#[component]
pub fn Bdi(#[prop(into)] text: String) -> impl IntoView {
    view! { <bdi>{text}</bdi> }
}

/// Initials in a circle. Decoration: the name stands beside it in words.
#[component]
pub fn Avatar(
    /// The whole name; its initials are shown, its letters choose the colour.
    #[prop(into)]
    name: String,
    /// Twice the size, for the head of a person's page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let hue = name.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte))) % 6;
    let large = if large { " avatar-l" } else { "" };
    view! {
        <span class=format!("avatar avatar-{hue}{large}") aria-hidden="true">
            {initials(&name)}
        </span>
    }
}

/// The first letters of the first and the last word; of a name in one word, its first letter.
pub(super) fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    // Arabic letters would join into a shape that is nobody's initials, and Chinese names need one only.
    let one_is_enough = first.is_some_and(|letter| letter >= '\u{590}');
    let last = last.filter(|_| !one_is_enough);
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}
