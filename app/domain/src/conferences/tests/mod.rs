//! Conferences against a database: seasons, who sees what, and the way from planning to a promise kept.
mod season;
mod sight;
mod way;
mod world;
