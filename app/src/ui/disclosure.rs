//! Things that open without script: more about something, and a question before something that cannot be undone.

use super::{Icon, IconName, Tone, Variant};
use leptos::prelude::*;

/// More about something, behind its title.
#[component]
pub fn Disclosure(
    /// What opens.
    #[prop(into)]
    summary: String,
    #[prop(optional)] open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" open=open>
            <summary>
                <Icon name=IconName::ChevronDown/>
                <span>{summary}</span>
            </summary>
            <div class="disclosure-body">{children()}</div>
        </details>
    }
}

/// A question before an act that takes something away or cannot be undone. It opens in place, below its button;
/// inside stands the form that does it. Closing it again is the way out.
#[component]
pub fn Dialog(
    /// The words on the button that opens it.
    #[prop(into)]
    label: String,
    /// The question.
    #[prop(into)]
    title: String,
    #[prop(default = Tone::Danger)] tone: Tone,
    #[prop(optional)] variant: Variant,
    #[prop(optional_no_strip, into)] icon: Option<IconName>,
    /// Open already, after an error inside it.
    #[prop(optional)]
    open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="dialog" open=open>
            <summary class=variant.class()>
                {icon.map(|icon| view! { <Icon name=icon/> })}
                <span>{label}</span>
            </summary>
            <div class=format!("dialog-body {}", tone.class()) role="group" aria-label=title>
                <p class="dialog-title">{title.clone()}</p>
                {children()}
            </div>
        </details>
    }
}
