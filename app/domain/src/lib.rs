//! The rules of Waymark: what a goal, a reflection or a conference is, who may see it, and what may happen to it.
//!
//! Without features the crate builds for the browser: values, their parsing, and pure decisions. The feature `ssr` adds
//! the database: entities, queries (`store`) and use cases (`service`). It knows no screen and no HTTP.

#[macro_use]
mod string_enum;

pub mod account;
pub mod conferences;
pub mod error;
pub mod field;
pub mod goals;
pub mod id;
pub mod insights;
pub mod notices;
pub mod partners;
pub mod records;
pub mod reflections;
pub mod roster;
pub mod time;
pub mod visibility;

#[cfg(feature = "ssr")]
pub mod actor;
#[cfg(feature = "ssr")]
pub mod advisory;
#[cfg(feature = "ssr")]
pub mod db;
#[cfg(feature = "ssr")]
pub mod entity;
#[cfg(feature = "ssr")]
pub mod items;
#[cfg(feature = "ssr")]
pub mod policy;
#[cfg(feature = "ssr")]
pub mod secret;
#[cfg(feature = "ssr")]
pub mod text;

#[cfg(all(test, feature = "ssr"))]
mod a_school;
