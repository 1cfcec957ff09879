//! The students an adult answers for, and how each one's process stands.
pub mod service;
mod store;
