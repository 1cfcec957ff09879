//! The frame round every page: the way past it, the header, the ways to go, the page itself, the foot.

use super::{Icon, IconName};
use leptos::prelude::*;

/// How many places the bar on a phone has.
const PLACES_ON_A_PHONE: usize = 5;

/// One way to go.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// A path of ours.
    pub href: String,
    /// One or two words.
    pub label: String,
    /// Its picture.
    pub icon: IconName,
    /// Whether this page belongs to it.
    pub current: bool,
    /// How many things wait there. Zero is not shown.
    pub badge: Option<u32>,
}

/// The words of the frame, in the language of the page.
#[derive(Clone, Debug)]
pub struct FrameWords {
    /// The product's name.
    pub brand: String,
    /// "Skip to main content".
    pub skip: String,
    /// The name of the navigation: "Main".
    pub navigation: String,
    /// What holds the rest on a phone: "More".
    pub more: String,
}

/// The whole body of a page. On wide screens the ways to go stand at the side, on phones in a bar at the bottom.
#[component]
pub fn Frame(
    words: FrameWords,
    /// The school, when one is known.
    #[prop(optional_no_strip, into)]
    school: Option<String>,
    /// Where the brand leads.
    #[prop(default = "/".to_owned(), into)]
    home: String,
    /// The ways to go, the most important first. Empty before sign-in.
    #[prop(optional)]
    nav: Vec<NavItem>,
    /// The language switch.
    #[prop(optional_no_strip, into)]
    language: Option<AnyView>,
    /// Who I am, and signing out; or the way to sign in.
    #[prop(optional_no_strip, into)]
    who: Option<AnyView>,
    /// What has just been done.
    #[prop(optional_no_strip, into)]
    flash: Option<AnyView>,
    #[prop(optional_no_strip, into)] footer: Option<AnyView>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let class = if nav.is_empty() { "frame frame-plain" } else { "frame" };
    let FrameWords { brand, skip, navigation, more } = words;
    let nav = (!nav.is_empty()).then(|| view! { <Navigation label=navigation more=more items=nav/> });
    view! {
        <a class="skip-link" href="#main">{skip}</a>
        <div class=class>
            <header class="header no-print">
                <a class="brand" href=home>
                    <Mark/>
                    <span class="brand-words">
                        <span class="brand-name">{brand}</span>
                        {school.map(|school| view! { <bdi class="brand-school">{school}</bdi> })}
                    </span>
                </a>
                <div class="header-menus">{language} {who}</div>
            </header>
            {nav}
            <main id="main" class="main" tabindex="-1">
                {flash.map(|flash| view! { <div class="flash no-print">{flash}</div> })}
                {children()}
            </main>
            {footer.map(|footer| view! { <footer class="footer no-print">{footer}</footer> })}
        </div>
    }
}

/// All ways to go. What does not fit the bar on a phone is behind "More" there, and in line with the others elsewhere.
#[component]
fn Navigation(label: String, more: String, items: Vec<NavItem>) -> impl IntoView {
    let fits = items.len() <= PLACES_ON_A_PHONE;
    let shown = if fits { items.len() } else { PLACES_ON_A_PHONE - 1 };
    let mut items = items;
    let rest = items.split_off(shown);
    let rest_is_current = rest.iter().any(|item| item.current);
    let waiting: u32 = rest.iter().filter_map(|item| item.badge).sum();
    let more = (!rest.is_empty()).then(|| {
        let class = if rest_is_current { "nav-more nav-more-current" } else { "nav-more" };
        view! {
            <li class=class>
                <details>
                    <summary class="nav-link">
                        <Icon name=IconName::More/>
                        <span class="nav-label">{more}</span>
                        {badge(Some(waiting))}
                    </summary>
                    <ul class="nav-panel" role="list">
                        {rest.iter().cloned().map(|item| view! { <li>{nav_link(item)}</li> }).collect_view()}
                    </ul>
                </details>
            </li>
        }
    });
    view! {
        <nav class="nav no-print" aria-label=label>
            <ul class="nav-list" role="list">
                {items.into_iter().map(|item| view! { <li>{nav_link(item)}</li> }).collect_view()}
                {rest.iter().cloned().map(|item| view! { <li class="nav-rest">{nav_link(item)}</li> }).collect_view()}
                {more}
            </ul>
        </nav>
    }
}

fn nav_link(item: NavItem) -> impl IntoView {
    view! {
        <a class="nav-link" href=item.href aria-current=item.current.then_some("page")>
            <Icon name=item.icon/>
            <span class="nav-label">{item.label}</span>
            {badge(item.badge)}
        </a>
    }
}

fn badge(waiting: Option<u32>) -> Option<impl IntoView> {
    let count = waiting.filter(|count| *count > 0)?;
    let shown = if count > 99 { "99+".to_owned() } else { count.to_string() };
    Some(view! { <span class="nav-badge">{shown}</span> })
}

/// The product's own mark: a cairn, three stones and a light.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <circle class="mark-light" cx="16" cy="5.5" r="2.5"></circle>
            <rect class="mark-stone" x="10.5" y="10" width="11" height="5.5" rx="2.75"></rect>
            <rect class="mark-stone" x="6.5" y="16.75" width="18" height="6" rx="3"></rect>
            <rect class="mark-stone" x="3" y="24" width="26" height="6.5" rx="3.25"></rect>
        </svg>
    }
}
