//! Languages: every person-facing string is a Fluent message, reached through one typed function a message.
//!
//! `text().goals_title()` says it in the visitor's language. The functions are generated from `locales/en`; the build
//! fails when another language lacks one.
mod bundle;
mod dates;
mod lists;
mod locale;

pub use locale::Locale;

#[allow(clippy::pedantic, clippy::redundant_closure_for_method_calls)]
mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// The messages of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The language.
    pub locale: Locale,
}
