//! Forms: the door every change goes through, with or without script.

use super::{Button, Icon, IconName, Variant};
use leptos::prelude::*;

/// A form that posts, says where to come back to, and carries a key so that sent twice is done once.
///
/// The browser's own checks are off (`novalidate`): there is one validator, its words are translated,
/// and its errors arrive together in an [`ErrorSummary`].
#[component]
pub fn Form(
    /// The server function's path, `/api/<capability>/<verb>`.
    #[prop(into)]
    action: String,
    /// The path to come back to; left out when empty.
    #[prop(optional, into)]
    return_to: String,
    /// The idempotency key; left out when empty.
    #[prop(optional, into)]
    key: String,
    /// An id, where an island or a button elsewhere needs one.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
    /// For files.
    #[prop(optional)]
    multipart: bool,
    /// A search: travels in the address, and changes nothing.
    #[prop(optional)]
    get: bool,
    children: Children,
) -> impl IntoView {
    let method = if get { "get" } else { "post" };
    let enctype = multipart.then_some("multipart/form-data");
    view! {
        <form class="form" id=id action=action method=method enctype=enctype novalidate=true>
            {(!return_to.is_empty()).then(|| view! { <Hidden name="_return" value=return_to/> })}
            {(!key.is_empty()).then(|| view! { <Hidden name="_key" value=key/> })}
            {children()}
        </form>
    }
}

/// Something a form carries without showing it.
#[component]
pub fn Hidden(#[prop(into)] name: String, #[prop(into)] value: String) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}

/// What needs mending before the form can be taken, with a link to each field. Stands above the form,
/// is read out at once, and takes focus when the page opens. Renders nothing without errors.
#[component]
pub fn ErrorSummary(
    /// "There is something to mend".
    #[prop(into)]
    title: String,
    /// The id of a field (an empty one for the form as a whole), and what would be right.
    errors: Vec<(String, String)>,
) -> impl IntoView {
    (!errors.is_empty()).then(|| {
        let lines = errors
            .into_iter()
            .map(|(field, message)| {
                let line = if field.is_empty() {
                    view! { <span>{message}</span> }.into_any()
                } else {
                    view! { <a href=format!("#{field}")>{message}</a> }.into_any()
                };
                view! { <li>{line}</li> }
            })
            .collect_view();
        view! {
            <div class="notice error-summary tone-danger" role="alert">
                <Icon name=IconName::Alert/>
                <div class="notice-words">
                    <h2 class="notice-title" id="error-summary" tabindex="-1" autofocus=true>{title}</h2>
                    <ul>{lines}</ul>
                </div>
            </div>
        }
    })
}

/// The end of a form: its one primary button, and what else can be done instead.
#[component]
pub fn SubmitRow(
    /// What sending does: "Save goal".
    #[prop(into)]
    label: String,
    #[prop(default = Variant::Primary)] variant: Variant,
    #[prop(optional_no_strip, into)] icon: Option<IconName>,
    /// Other buttons and links.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="submit-row">
            <Button variant=variant icon=icon>{label}</Button>
            {children.map(|children| children())}
        </div>
    }
}
