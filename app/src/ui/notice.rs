//! Short messages: a notice in the page, a toast after an act, a badge on a thing, and who can see it.

use super::{Icon, IconName, Tone};
use leptos::prelude::*;

/// A message that belongs to the page. Icon and words say what the colour says.
#[component]
pub fn Notice(
    #[prop(optional)] tone: Tone,
    /// A few bold words before the text.
    #[prop(optional_no_strip, into)]
    title: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class=format!("notice {}", tone.class())>
            <Icon name=icon_of(tone)/>
            <div class="notice-words">
                {title.map(|title| view! { <p class="notice-title">{title}</p> })}
                <div>{children()}</div>
            </div>
        </div>
    }
}

/// What has just been done, said once at the top of the next page and read out politely.
#[component]
pub fn Toast(
    #[prop(default = Tone::Good)] tone: Tone,
    /// "Saved.", "Sent to Ms Rivera."
    #[prop(into)]
    text: String,
    /// The way to see it or to take it back.
    #[prop(optional_no_strip, into)]
    action: Option<AnyView>,
) -> impl IntoView {
    view! {
        <div class=format!("notice toast {}", tone.class()) role="status">
            <Icon name=icon_of(tone)/>
            <p class="notice-words">{text}</p>
            {action}
        </div>
    }
}

/// A word or two about the state of a thing.
#[component]
pub fn Badge(
    #[prop(optional)] tone: Tone,
    #[prop(optional_no_strip, into)] icon: Option<IconName>,
    #[prop(into)] text: String,
) -> impl IntoView {
    view! {
        <span class=format!("badge {}", tone.class())>
            {icon.map(|icon| view! { <Icon name=icon/> })}
            <span>{text}</span>
        </span>
    }
}

/// Who can see this, in words, beside everything that is or could be shared.
#[component]
pub fn WhoSees(
    /// "Only you", "You and Ms Rivera".
    #[prop(into)]
    text: String,
    /// Draws a lock instead of an eye: nobody else sees it.
    #[prop(optional)]
    private: bool,
) -> impl IntoView {
    let icon = if private { IconName::Lock } else { IconName::Eye };
    view! {
        <p class="who-sees">
            <Icon name=icon/>
            <span>{text}</span>
        </p>
    }
}

const fn icon_of(tone: Tone) -> IconName {
    match tone {
        Tone::Neutral | Tone::Info => IconName::Info,
        Tone::Good => IconName::CheckCircle,
        Tone::Warn | Tone::Danger => IconName::Alert,
        Tone::Glow => IconName::Glow,
    }
}
