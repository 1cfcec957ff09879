//! The record that a school keeps of a student: who saw and changed what, formal requests, and restrictions by court order.
//!
//! See `types` for the values, `days` for what the law counts in days, `seen` for how a reading is noted, `log` for how it is
//! kept, `service` for what may be done, and `store` for how rows are found.
pub mod days;
pub mod types;

#[cfg(feature = "ssr")]
mod family;
#[cfg(feature = "ssr")]
pub mod log;
#[cfg(feature = "ssr")]
mod openings;
#[cfg(feature = "ssr")]
mod requests;
#[cfg(feature = "ssr")]
mod restrictions;
#[cfg(feature = "ssr")]
mod school;
#[cfg(feature = "ssr")]
pub mod seen;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
