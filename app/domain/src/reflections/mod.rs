//! Reflections: see `types` for the values, `service` for what may be done, `store` for how rows are found.
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod types;
