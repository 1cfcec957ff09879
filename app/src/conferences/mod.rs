//! Student-led conferences: preparing, meeting, promising, and the season in which they all take place.
pub mod api;

#[cfg(feature = "ssr")]
mod agenda_view;
#[cfg(feature = "ssr")]
mod code_forms;
#[cfg(feature = "ssr")]
pub mod code_page;
#[cfg(feature = "ssr")]
mod commitments_view;
#[cfg(feature = "ssr")]
pub mod conference_page;
#[cfg(feature = "ssr")]
pub mod door_page;
#[cfg(feature = "ssr")]
mod ending;
#[cfg(feature = "ssr")]
mod guest_forms;
#[cfg(feature = "ssr")]
pub mod guest_page;
#[cfg(feature = "ssr")]
mod host_forms;
#[cfg(feature = "ssr")]
mod invite_forms;
#[cfg(feature = "ssr")]
pub mod list_page;
#[cfg(feature = "ssr")]
mod prepare_items;
#[cfg(feature = "ssr")]
pub mod prepare_page;
#[cfg(feature = "ssr")]
pub mod season_page;
#[cfg(feature = "ssr")]
mod season_parts;
#[cfg(feature = "ssr")]
mod view_model;
#[cfg(feature = "ssr")]
mod words;
