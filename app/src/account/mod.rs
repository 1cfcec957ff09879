//! Coming in and going out.
pub mod api;
#[cfg(feature = "ssr")]
pub mod card_page;
#[cfg(feature = "ssr")]
pub mod sign_in_page;
