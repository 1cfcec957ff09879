//! What the school keeps of a student: who saw and changed it, formal requests, and restrictions by court order.
pub mod api;

#[cfg(feature = "ssr")]
pub mod enter_page;
#[cfg(feature = "ssr")]
mod family_view;
#[cfg(feature = "ssr")]
mod lists;
#[cfg(feature = "ssr")]
pub mod records_page;
#[cfg(feature = "ssr")]
pub mod request_page;
#[cfg(feature = "ssr")]
pub mod restriction_page;
#[cfg(feature = "ssr")]
pub mod restrictions_page;
#[cfg(feature = "ssr")]
mod school_view;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
use crate::error::{AppError, ErrorKind};

/// Reads the id of what a form is about. What is no id names nothing.
#[cfg(feature = "ssr")]
fn id_of(typed: &str) -> Result<domain::id::Id, AppError> {
    domain::id::parse_id(typed).ok_or_else(|| AppError::of(ErrorKind::NotFound))
}

/// Reads the version that a form was opened with.
#[cfg(feature = "ssr")]
fn version_of(typed: &str) -> Result<i32, AppError> {
    typed.trim().parse().map_err(|_| AppError::of(ErrorKind::BadRequest))
}
