//! The way through long lists.

use super::{Icon, IconName};
use leptos::prelude::*;

/// The way to the page before and the page after.
#[component]
pub fn Pagination(
    /// What is being leafed through, for screen readers.
    #[prop(into)]
    label: String,
    /// Address and words of the page before.
    #[prop(optional_no_strip, into)]
    prev: Option<(String, String)>,
    /// Address and words of the page after.
    #[prop(optional_no_strip, into)]
    next: Option<(String, String)>,
    /// "Page 2 of 5".
    #[prop(optional_no_strip, into)]
    text: Option<String>,
) -> impl IntoView {
    view! {
        <nav class="pagination" aria-label=label>
            <div class="pagination-prev">
                {prev
                    .map(|(href, words)| {
                        view! {
                            <a class="button" href=href rel="prev">
                                <Icon name=IconName::ArrowLeft/>
                                <span>{words}</span>
                            </a>
                        }
                    })}
            </div>
            {text.map(|text| view! { <p class="pagination-text">{text}</p> })}
            <div class="pagination-next">
                {next
                    .map(|(href, words)| {
                        view! {
                            <a class="button" href=href rel="next">
                                <span>{words}</span>
                                <Icon name=IconName::ArrowRight/>
                            </a>
                        }
                    })}
            </div>
        </nav>
    }
}
