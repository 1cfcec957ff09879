//! Whether every student is reached: status by name for those responsible, and counts that give nobody away.
pub mod suppression;

#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
