//! Partners: a student chooses another one to rehearse with, and finds on the home page what others sent.
pub mod api;

#[cfg(feature = "ssr")]
pub mod pieces;
