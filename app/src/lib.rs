//! What a person sees. Compiled twice: for the server (`ssr`) and for the browser (`hydrate`).
//!
//! A page is an `async fn` that loads through `domain` services and builds a view; it is listed in [`routes`]. A change is
//! one server function in the capability's `api.rs`. An island is for what a plain page cannot do.
// Views are deeply nested types; the default of 128 is too little for the frame.
#![recursion_limit = "256"]

pub mod done;
pub mod error;
pub mod ui;

pub mod account;
pub mod conferences;
pub mod goals;
pub mod notices;
pub mod partners;
pub mod records;
pub mod reflections;
pub mod roster;
pub mod settings;

#[cfg(feature = "ssr")]
pub mod advisory;
#[cfg(feature = "ssr")]
mod carried;
#[cfg(feature = "ssr")]
pub mod home;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod insights;
#[cfg(feature = "ssr")]
pub mod layout;
#[cfg(feature = "ssr")]
pub mod parts;
#[cfg(feature = "ssr")]
pub mod request;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod shell;
