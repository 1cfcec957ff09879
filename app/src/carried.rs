//! What forms carry without showing it: ids and versions.
use crate::error::{AppError, ErrorKind};
use domain::id::{Id, parse_id};

/// The id that a form carries. What is no id names nothing: 404.
pub fn id_of(carried: &str) -> Result<Id, AppError> {
    parse_id(carried).ok_or_else(|| AppError::of(ErrorKind::NotFound))
}

/// The version that a form was opened at. What is no version is not the present one: 409.
pub fn version_of(carried: &str) -> Result<i32, AppError> {
    carried.trim().parse().map_err(|_| AppError::of(ErrorKind::Stale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_neither_id_nor_version_names_nothing_present() {
        assert_eq!(id_of("'; --").map_err(|error| error.status()), Err(404));
        assert_eq!(version_of("").map_err(|error| error.status()), Err(409));
        assert_eq!(version_of("3"), Ok(3));
    }
}
