//! Goals: see `types` for the values, `record` for goals as they are kept, `service` for what may be done, `store` for how
//! rows are found.
#[cfg(feature = "ssr")]
mod look;
#[cfg(feature = "ssr")]
mod pack;
#[cfg(feature = "ssr")]
pub mod record;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;
pub mod types;

#[cfg(feature = "ssr")]
pub use record::{CallForHelp, CheckIn, Goal, GoalSummary, HelpWanted, NextStep, Step};
