//! Identities: UUIDs that sort by the time they were made.
pub use uuid::Uuid;

/// The key of a row.
pub type Id = Uuid;

/// A new key, ordered by time (UUID version 7).
#[cfg(feature = "ssr")]
pub fn new_id() -> Id {
    Uuid::now_v7()
}

/// Reads an id from a path or a form; `None` when it is not one.
pub fn parse_id(text: &str) -> Option<Id> {
    Uuid::try_parse(text).ok()
}
