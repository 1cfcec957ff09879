//! Conferences: see `types` for the values, `conversation` and `timetable` for what is computed, `service` for what may be
//! done, and the `…store` modules for how rows are found.
pub mod conversation;
pub mod timetable;
pub mod types;

#[cfg(feature = "ssr")]
mod agenda;
#[cfg(feature = "ssr")]
mod circle;
#[cfg(feature = "ssr")]
mod commitment_store;
#[cfg(feature = "ssr")]
mod commitments;
#[cfg(feature = "ssr")]
mod guest_codes;
#[cfg(feature = "ssr")]
pub mod guest_door;
#[cfg(feature = "ssr")]
mod guests;
#[cfg(feature = "ssr")]
mod hosting;
#[cfg(feature = "ssr")]
mod inviting;
#[cfg(feature = "ssr")]
mod lists;
#[cfg(feature = "ssr")]
mod meeting;
#[cfg(feature = "ssr")]
mod pack;
#[cfg(feature = "ssr")]
mod preparation;
#[cfg(feature = "ssr")]
mod season;
#[cfg(feature = "ssr")]
mod season_store;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
