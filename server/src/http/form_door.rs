//! The form door: one way in for every change, for plain forms and for islands.
//!
//! A plain form (it accepts `text/html`) gets `303 See Other`: back to `_return`, or on to where the function says. What
//! went wrong, and what was typed, waits in a one-time flash for the page that is shown next; nothing of it travels in a
//! URL. An island gets JSON with the real status. A form that was sent before does its work once and gets the same answer.
mod answer;
mod body;
mod keep;

use super::{BODY_LIMIT, context::cookie, page, refusal_log};
pub use answer::json_error;
use answer::{Answer, read_answer};
use app::{
    done::Done,
    error::{AppError, ErrorKind},
    request::{Flash, Request as AppRequest, VISIT_COOKIE, is_ours},
    routes::{SECOND_STEP, api_rule},
};
use axum::{
    Extension,
    body::Body,
    extract::Request,
    response::{IntoResponse, Response},
};
use body::Fields;
use domain::{account::token, db::FormKey};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts};
use leptos::prelude::provide_context;

/// The most bytes of typed text that are kept for a browser without a session: whoever comes by may send them.
const KEPT_FOR_STRANGERS: usize = 8 * 1024;

/// Serves `POST /api/<capability>/<verb>`.
pub async fn serve(Extension(mut context): Extension<AppRequest>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    if parts.method != Method::POST {
        let mut response = StatusCode::METHOD_NOT_ALLOWED.into_response();
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
        return response;
    }
    let form = wants_html(&parts.headers);
    let Some(rule) = api_rule(parts.uri.path()) else {
        return refuse(&context, form, &Fields::default(), AppError::of(ErrorKind::NotFound)).await;
    };
    let Some(kind) = body::Kind::of(&parts.headers) else { return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response() };
    let Some(bytes) = body::read(body).await else {
        return refuse(&context, form, &Fields::default(), AppError::of(ErrorKind::TooLarge)).await;
    };
    let known = context.guest.is_some() || cookie(&parts.headers, context.services.session_cookie()).is_some();
    let most_kept = if known { BODY_LIMIT } else { KEPT_FOR_STRANGERS };
    let fields = if kind == body::Kind::Form { Fields::read(&bytes, most_kept) } else { Fields::default() };
    if let Err(error) = rule.check(parts.uri.path(), context.actor.as_deref(), context.guest.as_deref(), context.services.demo) {
        return refuse(&context, form, &fields, error).await;
    }
    if let Some(key) = fields.key() {
        context.carry(FormKey { key: key.to_owned(), path: parts.uri.path().to_owned(), body_hash: fields.hash() });
    }
    // The function answers JSON either way; plain forms are turned into redirects below.
    parts.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let answer = call(parts, bytes, &context).await;
    let answer = keep::once(&context, answer).await;
    if form { to_page(&context, &fields, answer).await } else { answer.into_json() }
}

/// Whether a browser asks for a page, as it does when it sends a plain form.
pub fn wants_html(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

async fn call(parts: Parts, bytes: axum::body::Bytes, context: &AppRequest) -> Answer {
    let given = context.clone();
    let request = Request::from_parts(parts, Body::from(bytes));
    let response =
        leptos_axum::handle_server_fns_with_context(move || provide_context(given.clone()), request).await.into_response();
    read_answer(response).await
}

async fn to_page(context: &AppRequest, fields: &Fields, answer: Answer) -> Response {
    match answer.result {
        Ok(body) => {
            let done: Done = serde_json::from_slice(&body).unwrap_or_default();
            if let Some(address) = done.away.filter(|address| context.services.identity.leads_to(address)) {
                let mut response = page::see_other(&address);
                answer::copy_cookies(&answer.headers, &mut response);
                return response;
            }
            let to = done.to.filter(|path| is_ours(path)).unwrap_or_else(|| fields.return_path());
            let mut response = page::see_other(&to);
            if let Some(toast) = done.toast {
                let flash = Flash { toast: Some(toast), ..Flash::default() };
                // After signing in the flash belongs to the new session.
                let owner = answer::session_of(&answer.headers, context.services.session_cookie()).map(token::hash);
                leave(context, owner, &to, &flash, &mut response).await;
            }
            answer::copy_cookies(&answer.headers, &mut response);
            response
        }
        Err(error) => {
            let mut response = refuse(context, true, fields, error).await;
            answer::copy_cookies(&answer.headers, &mut response);
            response
        }
    }
}

/// Answers an error: JSON for islands; for forms a page, or the way back with what was typed.
async fn refuse(context: &AppRequest, form: bool, fields: &Fields, error: AppError) -> Response {
    if !form {
        return json_error(&error);
    }
    let back = fields.return_path();
    match error.kind {
        ErrorKind::SignedOut => {
            let mut response = page::see_other(&page::sign_in_path(&back));
            keep_typed(context, fields, error, &back, &mut response).await;
            response
        }
        ErrorKind::SecondStepFirst => {
            let mut response = page::see_other(SECOND_STEP);
            keep_typed(context, fields, error, &back, &mut response).await;
            response
        }
        ErrorKind::ConfirmFirst => {
            let mut response = page::see_other(&page::confirm_path(&back));
            keep_typed(context, fields, error, &back, &mut response).await;
            response
        }
        ErrorKind::Stale
        | ErrorKind::WrongState
        | ErrorKind::Taken
        | ErrorKind::AlreadyDone
        | ErrorKind::Invalid
        | ErrorKind::KeyReused => {
            let mut response = page::see_other(&back);
            keep_typed(context, fields, error, &back, &mut response).await;
            response
        }
        _ => {
            let mut context = context.clone();
            context.flash = std::sync::Arc::new(Flash { typed: fields.typed(), ..Flash::default() });
            // The page stands where the form stood: its own forms come back to there.
            let (path, query) = back.split_once('?').unwrap_or((&back, ""));
            context.path = path.to_owned();
            context.query = std::sync::Arc::new(serde_urlencoded::from_str(query).unwrap_or_default());
            if let Ok(snapshot) = context.services.db.snapshot().await {
                context.snapshot = Some(std::sync::Arc::new(snapshot));
            }
            page::error(context, error).await
        }
    }
}

async fn keep_typed(context: &AppRequest, fields: &Fields, error: AppError, back: &str, response: &mut Response) {
    refusal_log::note(&error);
    let (form, typed, who) = (context.path.clone(), fields.typed(), fields.who());
    let flash = Flash { form, error: Some(error), typed, who, ..Flash::default() };
    leave(context, None, back, &flash, response).await;
}

/// Leaves a flash for the next page of this browser, under its session or, before sign-in, its visit.
async fn leave(context: &AppRequest, owner: Option<Vec<u8>>, to: &str, flash: &Flash, response: &mut Response) {
    let mut owner = owner.unwrap_or_else(|| context.origin.owner_hash.clone());
    if context.viewer().is_none() && owner == context.origin.owner_hash {
        owner = if let Some(visit_hash) = &context.visit_hash {
            // What waits already goes on waiting under the same visit.
            visit_hash.clone()
        } else {
            let visit = token::new_token();
            keep::set_cookie(context, response, VISIT_COOKIE, &visit);
            token::hash(&visit)
        };
    }
    keep::flash(context, owner, to, flash, response).await;
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn only_paths_of_ours_are_followed() {
        for ours in ["/", "/goals?page=2", "/reflections/0198"] {
            assert!(is_ours(ours), "{ours}");
        }
        for theirs in ["", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nSet-Cookie: x", "javascript:x"] {
            assert!(!is_ours(theirs), "{theirs}");
        }
    }
}
