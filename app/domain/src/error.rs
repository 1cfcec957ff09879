//! What can go wrong, told apart by what the person can do about it.
use crate::field::FieldErrors;

/// A word that is not one of an enum's spellings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of the known words")]
pub struct UnknownWord;

/// Why an act was refused that the person may do in general, but not now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// Somebody else, or another tab, changed it since it was opened.
    Stale,
    /// The thing is no longer in a state in which this can be done.
    WrongState,
    /// There is such a thing already.
    Taken,
    /// The same form key came with another content.
    KeyReused,
}

/// The error of every service.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing for this person.
    #[error("not found")]
    NotFound,
    /// The person may see it but not do this.
    #[error("forbidden")]
    Forbidden,
    /// Nobody is signed in, or the words they gave do not fit.
    #[error("not signed in")]
    SignedOut,
    /// The act does not fit the present state.
    #[error("conflict: {0:?}")]
    Conflict(Obstacle),
    /// The same form was sent before and its work is done.
    #[error("already done")]
    AlreadyDone,
    /// Fields to correct.
    #[error("fields to correct: {0:?}")]
    Invalid(FieldErrors),
    /// Only for somebody who proved a few minutes ago who they are: ask for the password again.
    #[error("confirm first")]
    ConfirmFirst,
    /// Too many tries; there is room again in so many seconds.
    #[error("too many tries, retry after {retry_after_s} s")]
    TooMany {
        /// Seconds to wait.
        retry_after_s: u32,
    },
    /// Too much at once; try again in so many seconds.
    #[error("busy, retry after {retry_after_s} s")]
    Busy {
        /// Seconds to wait.
        retry_after_s: u32,
    },
    /// A fault of ours: logged, never shown.
    #[cfg(feature = "ssr")]
    #[error("database: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// A fault of ours: logged, never shown.
    #[error("internal: {0}")]
    Internal(String),
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Invalid(errors)
    }
}

/// What a service returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;
