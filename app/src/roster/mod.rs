//! People and classes, for administrators.
pub mod api;
#[cfg(feature = "ssr")]
pub mod cards_page;
#[cfg(feature = "ssr")]
pub mod people_page;
#[cfg(feature = "ssr")]
mod qr;
