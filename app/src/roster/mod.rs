//! People and classes: finding them, their access, and the paper with which they come in.
pub mod api;

#[cfg(feature = "ssr")]
pub mod cards_page;
#[cfg(feature = "ssr")]
pub mod history_page;
#[cfg(feature = "ssr")]
mod letter;
#[cfg(feature = "ssr")]
pub mod paper;
#[cfg(feature = "ssr")]
pub mod people_page;
#[cfg(feature = "ssr")]
pub mod person_page;
#[cfg(feature = "ssr")]
pub mod words;
