//! What visitors choose for themselves: language, password, where they are signed in.
pub mod api;
#[cfg(feature = "ssr")]
pub mod second_step_page;
#[cfg(feature = "ssr")]
mod settings_page;

#[cfg(feature = "ssr")]
pub use settings_page::page;

#[cfg(feature = "ssr")]
use crate::{error::AppError, request, routes::Params, ui::Styleguide};
#[cfg(feature = "ssr")]
use leptos::prelude::*;

/// `/styleguide`, in demos only: every shape in every state.
#[cfg(feature = "ssr")]
pub async fn styleguide_page(_: Params) -> Result<AnyView, AppError> {
    let arabic = request::text().locale.direction() == "rtl";
    Ok(view! { <Styleguide arabic=arabic/> }.into_any())
}
