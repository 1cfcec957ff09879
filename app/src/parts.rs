//! Pieces that many pages share and that know the request: the form with its key, its error summary, a pager.
use crate::{
    request::{self, FormState, text},
    ui::{ErrorSummary, Form, Hidden, Pagination},
};
use domain::id::Uuid;
use leptos::prelude::*;

/// A form to a server function, with its idempotency key, the way back to this page, and whose form it is: what is typed
/// into it and has to wait behind a sign-in waits for that person alone.
#[component]
pub fn PostForm(
    /// `/api/<capability>/<verb>`.
    #[prop(into)]
    action: String,
    /// Where to come back to; this page when absent.
    #[prop(optional_no_strip, into)]
    return_to: Option<String>,
    /// An id, where a button elsewhere sends the form.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
    children: Children,
) -> impl IntoView {
    let request = request::current().ok();
    let here = request.as_ref().map_or_else(|| "/".to_owned(), request::Request::here);
    let who = request.as_ref().and_then(request::Request::viewer).map(|viewer| viewer.person_id.to_string());
    view! {
        <Form action=action return_to=return_to.unwrap_or(here) key=new_form_key() id=id>
            {who.map(|who| view! { <Hidden name="_who" value=who/> })}
            {children()}
        </Form>
    }
}

/// A fresh key: the same form sent twice does its work once.
pub fn new_form_key() -> String {
    Uuid::now_v7().simple().to_string()
}

/// The problems of a form that came back, above it.
pub fn problems(form: &FormState) -> impl IntoView + use<> {
    view! { <ErrorSummary title=text().problems_title() errors=form.summary()/> }
}

/// Links to the pages before and after, when a list has more than one. `path` may hold a query.
pub fn pager(path: &str, page: u64, more: bool) -> impl IntoView + use<> {
    let t = text();
    let join = if path.contains('?') { '&' } else { '?' };
    let to = |page: u64| format!("{path}{join}page={page}");
    (page > 1 || more).then(|| {
        view! {
            <Pagination
                label=t.pager_label()
                text=t.pager_here(page as i64)
                prev=(page > 1).then(|| (to(page - 1), t.pager_previous()))
                next=more.then(|| (to(page + 1), t.pager_next()))
            />
        }
    })
}
