//! Coming in and going out.
pub mod api;
#[cfg(feature = "ssr")]
pub mod card_page;
#[cfg(feature = "ssr")]
pub mod code_page;
#[cfg(feature = "ssr")]
pub mod confirm_page;
pub mod identity_api;
#[cfg(feature = "ssr")]
pub mod identity_page;
pub mod link_api;
#[cfg(feature = "ssr")]
pub mod link_page;
#[cfg(feature = "ssr")]
pub mod sign_in_page;
