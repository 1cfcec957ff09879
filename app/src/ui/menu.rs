//! The two small menus in the header: which language, and who I am. Both open without script.

use super::{Avatar, Hidden, Icon, IconName};
use leptos::prelude::*;

/// A button that opens a small panel below it.
#[component]
pub fn Menu(
    /// The name of the menu, in words.
    #[prop(into)]
    label: String,
    #[prop(optional_no_strip, into)] icon: Option<IconName>,
    /// Initials in front of the label.
    #[prop(optional_no_strip, into)]
    avatar: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="menu">
            <summary>
                {icon.map(|icon| view! { <Icon name=icon/> })}
                {avatar.map(|name| view! { <Avatar name=name/> })}
                <span class="menu-label" dir="auto">{label}</span>
                <Icon name=IconName::ChevronDown class="menu-arrow"/>
            </summary>
            <div class="menu-panel">{children()}</div>
        </details>
    }
}

/// A way to go in a menu.
#[component]
pub fn MenuLink(#[prop(into)] href: String, icon: IconName, #[prop(into)] label: String) -> impl IntoView {
    view! {
        <a class="menu-item" href=href>
            <Icon name=icon/>
            <span>{label}</span>
        </a>
    }
}

/// One language on offer.
#[derive(Clone, Debug)]
pub struct LanguageChoice {
    /// `en`, `zh-Hans`.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// Whether the page is in it now.
    pub current: bool,
}

/// The way to another language: a form with one button for each, sent as `locale`.
#[component]
pub fn LanguageSwitch(
    /// "Language", in the language of the page.
    #[prop(into)]
    label: String,
    /// Where the choice is sent.
    #[prop(into)]
    action: String,
    /// Where to come back to: the path of this page.
    #[prop(into)]
    return_to: String,
    choices: Vec<LanguageChoice>,
) -> impl IntoView {
    let buttons = choices
        .into_iter()
        .map(|choice| {
            let dir = if choice.rtl { "rtl" } else { "ltr" };
            view! {
                <li>
                    <button
                        class="menu-item"
                        name="locale"
                        value=choice.tag.clone()
                        lang=choice.tag
                        dir=dir
                        aria-current=choice.current.then_some("true")
                    >
                        {choice.name}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <Menu label=label icon=IconName::Languages>
            <form action=action method="post">
                <Hidden name="_return" value=return_to/>
                <ul role="list">{buttons}</ul>
            </form>
        </Menu>
    }
}

/// Who is signed in, and the way out.
#[component]
pub fn WhoAmI(
    /// The person's name as they want to be called.
    #[prop(into)]
    name: String,
    /// What they are here: "Student", "Advisor".
    #[prop(optional_no_strip, into)]
    role: Option<String>,
    /// Where signing out is sent.
    #[prop(into)]
    sign_out_action: String,
    /// "Sign out".
    #[prop(into)]
    sign_out_label: String,
    /// Links above the way out: own settings, another role.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <Menu label=name.clone() avatar=name.clone()>
            <p class="menu-who">
                <bdi class="menu-name">{name}</bdi>
                {role.map(|role| view! { <span class="menu-role">{role}</span> })}
            </p>
            {children.map(|children| children())}
            <form action=sign_out_action method="post">
                <button class="menu-item">
                    <Icon name=IconName::LogOut/>
                    <span>{sign_out_label}</span>
                </button>
            </form>
        </Menu>
    }
}
