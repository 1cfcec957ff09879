//! The parts of a page: its head, its sections, and what stands where there is nothing yet.

use super::{Icon, IconName};
use leptos::prelude::*;

/// The head of a page: the way back, the one `h1`, a sentence about what the page is for, and its actions.
#[component]
pub fn PageHead(
    /// The page's name, as its only `h1`.
    #[prop(into)]
    title: String,
    /// One or two plain sentences.
    #[prop(optional_no_strip, into)]
    lead: Option<String>,
    /// Where the way back leads, and what it is called.
    #[prop(optional_no_strip, into)]
    back: Option<(String, String)>,
    /// A few words above the title: which kind of thing, or whose.
    #[prop(optional_no_strip, into)]
    kicker: Option<String>,
    /// Buttons that concern the whole page.
    #[prop(optional_no_strip, into)]
    action: Option<AnyView>,
) -> impl IntoView {
    view! {
        <div class="page-head">
            {back
                .map(|(href, label)| {
                    view! {
                        <a class="back-link" href=href>
                            <Icon name=IconName::ArrowLeft/>
                            <span>{label}</span>
                        </a>
                    }
                })}
            <div class="page-head-row">
                <div class="page-head-words">
                    {kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> })}
                    <h1 dir="auto">{title}</h1>
                </div>
                {action.map(|action| view! { <div class="page-actions no-print">{action}</div> })}
            </div>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        </div>
    }
}

/// A part of a page under an `h2`.
#[component]
pub fn Section(
    /// Its heading.
    #[prop(into)]
    title: String,
    /// An anchor, so that other pages can point here; the heading gets `ID-title`.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
    /// A sentence under the heading.
    #[prop(optional_no_strip, into)]
    lead: Option<String>,
    /// A link or button beside the heading.
    #[prop(optional_no_strip, into)]
    action: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    let title_id = id.as_ref().map(|id| format!("{id}-title"));
    let named_by = title_id.clone();
    view! {
        <section class="section" id=id aria-labelledby=named_by>
            <div class="section-head">
                <h2 id=title_id>{title}</h2>
                {action.map(|action| view! { <div class="section-action no-print">{action}</div> })}
            </div>
            {lead.map(|lead| view! { <p class="section-lead">{lead}</p> })}
            {children()}
        </section>
    }
}

/// Stands where a list would be: says kindly that there is nothing yet, and what to do first.
#[component]
pub fn EmptyState(
    icon: IconName,
    /// What is not here yet.
    #[prop(into)]
    title: String,
    /// What will be here, and how it comes.
    #[prop(optional_no_strip, into)]
    text: Option<String>,
    /// The first step.
    #[prop(optional_no_strip, into)]
    action: Option<AnyView>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <span class="empty-icon"><Icon name=icon class="icon-l"/></span>
            <p class="empty-title">{title}</p>
            {text.map(|text| view! { <p class="empty-text">{text}</p> })}
            {action.map(|action| view! { <div class="empty-action">{action}</div> })}
        </div>
    }
}
