//! Server functions of visitors' choices.
#![allow(clippy::unused_async)] // a server function is async, whether it waits for something or not
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Chooses the language, before sign-in too. It is kept in a cookie of this browser.
#[server(prefix = "/api", endpoint = "settings/language")]
pub async fn choose_language(#[server(default)] locale: String) -> Result<Done, AppError> {
    use crate::{i18n::Locale, request};
    use domain::field::{FieldErrors, Problem};
    let locale = Locale::from_tag(&locale).ok_or_else(|| FieldErrors::one("locale", Problem::NotAChoice))?;
    request::current()?.set_locale(locale);
    Ok(Done::here())
}
