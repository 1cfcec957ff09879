//! Buttons, and links that look like them. A button changes something, a link leads somewhere.

use super::{Icon, IconName};
use leptos::prelude::*;

/// How loud a button is. At most one primary in view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Variant {
    /// The one thing to do here.
    Primary,
    /// Another thing to do.
    #[default]
    Secondary,
    /// Something that may be overlooked.
    Quiet,
    /// Something that takes away.
    Danger,
}

impl Variant {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Secondary => "button",
            Self::Quiet => "button button-quiet",
            Self::Danger => "button button-danger",
        }
    }
}

/// A button. Inside a form it sends it.
#[component]
pub fn Button(
    #[prop(optional)] variant: Variant,
    /// `submit` (the default), or `button` where an island listens.
    #[prop(default = "submit")]
    kind: &'static str,
    /// Sent with the form when this button sent it.
    #[prop(optional_no_strip, into)]
    name: Option<String>,
    /// The value sent under `name`.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
    /// Sends the form to another address than its own.
    #[prop(optional_no_strip, into)]
    formaction: Option<String>,
    #[prop(optional_no_strip, into)] icon: Option<IconName>,
    /// Lower and smaller, for rows in a list.
    #[prop(optional)]
    small: bool,
    #[prop(optional)] disabled: bool,
    children: Children,
) -> impl IntoView {
    let class = class_of(variant, small);
    view! {
        <button class=class type=kind name=name value=value formaction=formaction disabled=disabled>
            {icon.map(|icon| view! { <Icon name=icon/> })}
            <span>{children()}</span>
        </button>
    }
}

/// A link that looks like a button, because it is the next step.
#[component]
pub fn LinkButton(
    /// A path of ours. What people typed goes through `SafeLink`.
    #[prop(into)]
    href: String,
    #[prop(optional)] variant: Variant,
    #[prop(optional_no_strip, into)] icon: Option<IconName>,
    /// Lower and smaller, for rows in a list.
    #[prop(optional)]
    small: bool,
    /// An arrow after the words: this leads onwards.
    #[prop(optional)]
    onwards: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <a class=class_of(variant, small) href=href>
            {icon.map(|icon| view! { <Icon name=icon/> })}
            <span>{children()}</span>
            {onwards.then(|| view! { <Icon name=IconName::ArrowRight/> })}
        </a>
    }
}

fn class_of(variant: Variant, small: bool) -> String {
    format!("{}{}", variant.class(), if small { " button-small" } else { "" })
}
