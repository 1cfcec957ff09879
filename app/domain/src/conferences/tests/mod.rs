//! Conferences against a database: seasons, who sees what, and the way from planning to a promise kept.
#![allow(clippy::unwrap_used)]

mod circle;
mod ends;
mod goals;
mod guest_codes;
mod lists;
mod season;
mod sight;
mod way;
mod world;
