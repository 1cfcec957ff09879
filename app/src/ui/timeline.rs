//! What happened, newest or oldest first: one line of moments.

use super::{Icon, IconName, Tone};
use leptos::prelude::*;

/// One moment.
pub struct TimelineItem {
    /// When, in words of the reader's language.
    pub when: String,
    /// When, for machines: `2025-03-14` or a full instant. Empty where there is none.
    pub when_iso: String,
    /// What happened.
    pub title: String,
    /// More about it: what someone wrote, a link, a small button.
    pub body: Option<AnyView>,
    /// Its picture.
    pub icon: IconName,
    /// Its tone.
    pub tone: Tone,
}

/// A line of moments.
#[component]
pub fn Timeline(
    /// What it is the story of.
    #[prop(into)]
    label: String,
    items: Vec<TimelineItem>,
) -> impl IntoView {
    let moments = items
        .into_iter()
        .map(|item| {
            let iso = Some(item.when_iso).filter(|iso| !iso.is_empty());
            view! {
                <li class=format!("moment {}", item.tone.class())>
                    <span class="moment-mark"><Icon name=item.icon/></span>
                    <div class="moment-words">
                        <p class="moment-when"><time datetime=iso>{item.when}</time></p>
                        <p class="moment-title" dir="auto">{item.title}</p>
                        {item.body.map(|body| view! { <div class="moment-body">{body}</div> })}
                    </div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="timeline" role="list" aria-label=label>{moments}</ol> }
}
