//! Partners: another student to whom a student sends what they choose, to rehearse with.
pub mod types;

#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
mod store;
