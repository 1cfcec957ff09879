//! Renders a page: data first, then the view, then the document around it.
use super::refusal_log;
use app::{
    error::{AppError, ErrorKind},
    i18n::Text,
    layout,
    request::{FLASH_COOKIE, Request as AppRequest, encode},
    routes::{Params, Route, SECOND_STEP},
    shell,
    ui::IconSprite,
};
use axum::{
    Extension,
    body::Body,
    extract::RawPathParams,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use leptos::{
    prelude::*,
    reactive::{
        computed::ScopedFuture,
        owner::{Owner, Sandboxed},
    },
};
use leptos_axum::ResponseOptions;
use std::sync::Arc;

/// Serves one route: its rule, then its page. Who is not signed in is sent to sign in first.
pub async fn serve(route: Route, params: RawPathParams, Extension(request): Extension<AppRequest>) -> Response {
    if let Err(error) = route.rule.check(route.path, request.actor.as_deref(), request.guest.as_deref(), request.services.demo) {
        return refused(request, error).await;
    }
    let params = Params(params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect());
    render(request, route.title, (route.page)(params)).await
}

/// Answers what no route knows.
pub async fn not_found(Extension(request): Extension<AppRequest>) -> Response {
    error(request, AppError::of(ErrorKind::NotFound)).await
}

/// An error as a page, in the frame, with its status.
pub async fn error(request: AppRequest, problem: AppError) -> Response {
    render(request, title_of_errors, async move { Err(problem) }).await
}

async fn refused(request: AppRequest, problem: AppError) -> Response {
    if problem.kind == ErrorKind::SignedOut {
        return see_other(&sign_in_path(&request.here()));
    }
    if problem.kind == ErrorKind::SecondStepFirst {
        return see_other(SECOND_STEP);
    }
    error(request, problem).await
}

/// Where somebody signs in who wanted to go to `path`.
pub fn sign_in_path(path: &str) -> String {
    if path == "/" { "/sign-in".to_owned() } else { format!("/sign-in?onwards={}", encode(path)) }
}

/// Where somebody proves again who they are before they go on with what they did at `path`.
pub fn confirm_path(path: &str) -> String {
    format!("/sign-in/confirm?onwards={}", encode(path))
}

/// Sends the browser on with GET.
pub fn see_other(path: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let location = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, location);
    response
}

fn title_of_errors(text: Text) -> String {
    text.page_error_title()
}

async fn render(
    request: AppRequest,
    title: fn(Text) -> String,
    page: impl Future<Output = Result<AnyView, AppError>> + Send + 'static,
) -> Response {
    let text = Text { locale: request.locale };
    let flash = &request.flash;
    let had_flash = flash.toast.is_some() || flash.error.is_some() || flash.shown.is_some() || flash.who.is_some();
    // Before sign-in, and behind a page that asks once more who one is, another one may wait.
    let none_waits = had_flash && request.actor.is_some() && !request.path.starts_with("/sign-in");
    let services = request.services.clone();
    let set = ResponseOptions::default();
    let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
    let scoped = owner.with(|| {
        provide_context(request.clone());
        // Cookies, and where to go instead: few pages set them.
        provide_context(set.clone());
        // Before the page is built: its icons are part of it.
        provide_context(IconSprite(services.assets.icons.clone()));
        Sandboxed::new(ScopedFuture::new(async move {
            let (view, problem) = match page.await {
                Ok(view) => (view, None),
                Err(problem) => (layout::error_page(&problem), Some(problem)),
            };
            (layout::framed(&request, view).to_html(), problem)
        }))
    });
    let (body, problem) = scoped.await;
    owner.unset_with_forced_cleanup();
    if problem.as_ref().is_some_and(|problem| problem.kind == ErrorKind::SignedOut) {
        return see_other("/sign-in");
    }
    let heading = if problem.is_some() { title_of_errors(text) } else { title(text) };
    let html = shell::document(text, &services.assets, &heading, &body);
    let set = set.0.read().map(|set| set.headers.clone()).unwrap_or_default();
    let mut response = if set.contains_key(header::LOCATION) && problem.is_none() {
        StatusCode::SEE_OTHER.into_response()
    } else {
        Response::new(Body::from(html))
    };
    response.headers_mut().extend(set);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::VARY, HeaderValue::from_static("cookie, accept-language"));
    if none_waits && let Ok(gone) = HeaderValue::from_str(&services.cookie(FLASH_COOKIE, "", "; Max-Age=0")) {
        headers.append(header::SET_COOKIE, gone);
    }
    if let Some(problem) = problem {
        refusal_log::note(&problem);
        *response.status_mut() = StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if let Some(seconds) = problem.retry_after_s {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
    }
    response
}
