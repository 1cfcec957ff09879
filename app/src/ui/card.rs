//! Cards: a thing on a page, a thing that leads on, and the one thing that is next.

use super::{Icon, IconName, Tone};
use leptos::prelude::*;

/// A calm surface that holds what belongs together.
#[component]
pub fn Card(
    /// Its heading; a card without one is only a surface.
    #[prop(optional_no_strip, into)]
    title: Option<String>,
    #[prop(optional_no_strip, into)] icon: Option<IconName>,
    #[prop(optional)] tone: Tone,
    /// The level of its heading, 2 or 3.
    #[prop(default = 3)]
    level: u8,
    /// A badge or a small action beside the heading.
    #[prop(optional_no_strip, into)]
    aside: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    let has_head = title.is_some() || aside.is_some();
    let head = has_head.then(|| {
        view! {
            <div class="card-head">
                {icon.map(|icon| view! { <Icon name=icon/> })}
                {title.map(|title| heading(level, title))}
                {aside.map(|aside| view! { <div class="card-aside">{aside}</div> })}
            </div>
        }
    });
    view! {
        <article class=format!("card {}", tone.class())>
            {head}
            {children()}
        </article>
    }
}

/// A card that leads somewhere: the whole of it can be tapped, and its name is its title.
#[component]
pub fn CardLink(
    #[prop(into)] href: String,
    #[prop(into)] title: String,
    /// A line under the title.
    #[prop(optional_no_strip, into)]
    text: Option<String>,
    #[prop(optional_no_strip, into)] icon: Option<IconName>,
    #[prop(optional)] tone: Tone,
    /// A date or a count, small.
    #[prop(optional_no_strip, into)]
    meta: Option<String>,
    /// A badge at the end.
    #[prop(optional_no_strip, into)]
    badge: Option<AnyView>,
    /// The level of its heading, 2 or 3.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    let link = view! { <a class="card-link-anchor" href=href dir="auto">{title}</a> };
    let heading = match level {
        2 => view! { <h2 class="card-title">{link}</h2> }.into_any(),
        _ => view! { <h3 class="card-title">{link}</h3> }.into_any(),
    };
    view! {
        <article class=format!("card card-link {}", tone.class())>
            {icon.map(|icon| view! { <span class="card-mark"><Icon name=icon/></span> })}
            <div class="card-words">
                {heading}
                {text.map(|text| view! { <p class="card-text" dir="auto">{text}</p> })}
                {meta.map(|meta| view! { <p class="card-meta">{meta}</p> })}
            </div>
            {badge}
            <Icon name=IconName::ChevronRight class="card-onwards"/>
        </article>
    }
}

/// The one thing that is next for this person. At most one a page, at its top.
#[component]
pub fn NextUp(
    /// Which kind of thing: "Today's step".
    #[prop(into)]
    kicker: String,
    /// The thing itself.
    #[prop(into)]
    title: String,
    /// Why now, or what it will take.
    #[prop(optional_no_strip, into)]
    text: Option<String>,
    #[prop(default = IconName::Flag)] icon: IconName,
    /// The primary button, and perhaps one quiet one.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="next-up">
            <span class="next-up-mark"><Icon name=icon class="icon-l"/></span>
            <div class="next-up-words">
                <p class="kicker">{kicker}</p>
                <h2 class="next-up-title" dir="auto">{title}</h2>
                {text.map(|text| view! { <p class="next-up-text">{text}</p> })}
            </div>
            <div class="next-up-action">{children()}</div>
        </section>
    }
}

fn heading(level: u8, title: String) -> AnyView {
    match level {
        2 => view! { <h2 class="card-title" dir="auto">{title}</h2> }.into_any(),
        _ => view! { <h3 class="card-title" dir="auto">{title}</h3> }.into_any(),
    }
}
