//! Facts in rows: tables that scroll by themselves on a narrow screen, and lists of terms.

use leptos::prelude::*;

/// A table inside a group that can be scrolled by keyboard; no landmark, for the section around it is one. The rows are the caller's: `<thead>`, `<tbody>`,
/// with `scope` on headers.
#[component]
pub fn Table(
    /// What the table shows; also the name of the scrolling group.
    #[prop(into)]
    caption: String,
    /// Keeps the caption for screen readers only, where a heading just above says the same.
    #[prop(optional)]
    quiet_caption: bool,
    children: Children,
) -> impl IntoView {
    let class = quiet_caption.then_some("visually-hidden");
    view! {
        <div class="table-scroll" role="group" aria-label=caption tabindex="0">
            <table class="table">
                <caption class=class>{caption.clone()}</caption>
                {children()}
            </table>
        </div>
    }
}

/// Terms and what they are: "Teacher" and "Ms Rivera".
#[component]
pub fn DescriptionList(
    /// Term and description, in order.
    items: Vec<(String, AnyView)>,
) -> impl IntoView {
    view! {
        <dl class="facts">
            {items
                .into_iter()
                .map(|(term, description)| {
                    view! {
                        <div class="fact">
                            <dt>{term}</dt>
                            <dd>{description}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
}
