//! The one error that reaches a person: small, serializable, safe to show.
use domain::field::FieldErrors;
use serde::{Deserialize, Serialize};
use server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};

/// What went wrong, by what the person can do about it. Each kind has its HTTP status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// 400: the request could not be read.
    BadRequest,
    /// 401: sign in first.
    SignedOut,
    /// 401: for guests who come with a code; there is none here, or it works no longer.
    CodeFirst,
    /// 403: visible, but not this person's to do.
    Forbidden,
    /// 403: first set up the second step that one's roles ask for.
    SecondStepFirst,
    /// 403: first prove again who you are; a session may have been left open.
    ConfirmFirst,
    /// 404: no such thing, for this person.
    NotFound,
    /// 409: changed by somebody else, or in another tab, since it was opened.
    Stale,
    /// 409: no longer in a state in which this can be done.
    WrongState,
    /// 409: there is such a thing already.
    Taken,
    /// 409: the same form was sent before, and its work is done.
    AlreadyDone,
    /// 413: more than the server takes.
    TooLarge,
    /// 422: fields to correct.
    Invalid,
    /// 422: the same form key came with another content.
    KeyReused,
    /// 429: too many tries.
    TooMany,
    /// 500: our fault.
    Internal,
    /// 503: busy; try again in a few seconds.
    Busy,
}

/// The error of every page and server function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppError {
    /// What kind of error.
    pub kind: ErrorKind,
    /// Fields to correct, for [`ErrorKind::Invalid`].
    #[serde(default)]
    pub fields: FieldErrors,
    /// Seconds to wait, for [`ErrorKind::Busy`] and [`ErrorKind::TooMany`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_s: Option<u32>,
}

impl AppError {
    /// An error without fields.
    pub fn of(kind: ErrorKind) -> Self {
        Self { kind, fields: FieldErrors::default(), retry_after_s: None }
    }

    /// The HTTP status.
    pub const fn status(&self) -> u16 {
        match self.kind {
            ErrorKind::BadRequest => 400,
            ErrorKind::SignedOut | ErrorKind::CodeFirst => 401,
            ErrorKind::Forbidden | ErrorKind::ConfirmFirst | ErrorKind::SecondStepFirst => 403,
            ErrorKind::NotFound => 404,
            ErrorKind::Stale | ErrorKind::WrongState | ErrorKind::Taken | ErrorKind::AlreadyDone => 409,
            ErrorKind::TooLarge => 413,
            ErrorKind::Invalid | ErrorKind::KeyReused => 422,
            ErrorKind::TooMany => 429,
            ErrorKind::Internal => 500,
            ErrorKind::Busy => 503,
        }
    }
}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        let kind = match error {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) | ServerFnErrorErr::Deserialization(_) => {
                ErrorKind::BadRequest
            }
            _ => ErrorKind::Internal,
        };
        Self::of(kind)
    }
}

#[cfg(feature = "ssr")]
impl From<domain::error::Error> for AppError {
    fn from(error: domain::error::Error) -> Self {
        use domain::error::{Error, Obstacle};
        let kind = match error {
            Error::NotFound => ErrorKind::NotFound,
            Error::Forbidden => ErrorKind::Forbidden,
            Error::SignedOut => ErrorKind::SignedOut,
            Error::ConfirmFirst => ErrorKind::ConfirmFirst,
            Error::AlreadyDone => ErrorKind::AlreadyDone,
            Error::Conflict(Obstacle::Stale) => ErrorKind::Stale,
            Error::Conflict(Obstacle::WrongState) => ErrorKind::WrongState,
            Error::Conflict(Obstacle::Taken) => ErrorKind::Taken,
            Error::Conflict(Obstacle::KeyReused) => ErrorKind::KeyReused,
            Error::Invalid(fields) => return Self { kind: ErrorKind::Invalid, fields, retry_after_s: None },
            Error::Busy { retry_after_s } => return Self { retry_after_s: Some(retry_after_s), ..Self::of(ErrorKind::Busy) },
            Error::TooMany { retry_after_s } => {
                return Self { retry_after_s: Some(retry_after_s), ..Self::of(ErrorKind::TooMany) };
            }
            Error::Database(error) => {
                tracing::error!(%error, "the database refused a statement");
                ErrorKind::Internal
            }
            Error::Internal(error) => {
                tracing::error!(%error, "a fault of ours");
                ErrorKind::Internal
            }
        };
        Self::of(kind)
    }
}

#[cfg(feature = "ssr")]
impl From<FieldErrors> for AppError {
    fn from(fields: FieldErrors) -> Self {
        Self { kind: ErrorKind::Invalid, fields, retry_after_s: None }
    }
}
