//! Mail: what waits to leave, who may still get it at the moment it leaves, and what became of it.
//!
//! Whatever wants to write to somebody calls [`service::queue`] in its own transaction: no mail without the act, no act
//! without its mail. A [`outbox::Postman`] takes one message at a time, asks again whether its reader may have it, and says
//! how it went. A new kind of mail is a word in [`types::Kind`], a line in [`types::Says`], and a letter in `app::notices`.
pub mod types;

#[cfg(feature = "ssr")]
pub mod outbox;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
pub mod store;
