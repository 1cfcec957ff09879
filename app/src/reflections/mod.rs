//! Reflections: writing, sending, reviewing, and the prompts that ask for them.
pub mod api;
#[cfg(feature = "hydrate")]
mod autosave_browser;
pub mod autosave_island;
#[cfg(feature = "ssr")]
pub mod list_page;
#[cfg(feature = "ssr")]
mod of_student;
#[cfg(feature = "ssr")]
mod owner_view;
#[cfg(feature = "ssr")]
mod pieces;
#[cfg(feature = "ssr")]
pub mod prompts_page;
#[cfg(feature = "ssr")]
pub mod queue_page;
#[cfg(feature = "ssr")]
mod reader_view;
#[cfg(feature = "ssr")]
pub mod reflection_page;
#[cfg(feature = "ssr")]
pub mod view_model;
