//! Goals: begun with one sentence, deepened step by step, checked in on, and brought to a good end.
pub mod api;
#[cfg(feature = "ssr")]
pub mod edit_page;
#[cfg(feature = "ssr")]
pub mod goal_page;
#[cfg(feature = "ssr")]
pub mod list_page;
#[cfg(feature = "ssr")]
pub mod new_page;
#[cfg(feature = "ssr")]
pub mod pieces;
#[cfg(feature = "ssr")]
pub mod view_model;
#[cfg(feature = "ssr")]
pub mod words;
