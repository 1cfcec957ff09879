//! The formats that are read, and how they differ.

use serde::{Serialize, Serializer};
use std::fmt;

/// The format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `OneRoster` 1.1 or 1.2 CSV.
    OneRoster {
        /// The version of the standard.
        version: Version,
        /// Whether any file holds changes only.
        delta: bool,
    },
    /// Microsoft School Data Sync 2.1 CSV.
    SchoolDataSync,
}

/// A version of `OneRoster`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// 1.1: one role a person, in `users.csv`.
    V1p1,
    /// 1.2: roles in `roles.csv`.
    V1p2,
}

impl Format {
    /// Whether the export holds changes only, so that what is not in it is not gone.
    pub fn is_delta(self) -> bool {
        matches!(self, Self::OneRoster { delta: true, .. })
    }

    pub(super) fn is_sds(self) -> bool {
        self == Self::SchoolDataSync
    }

    /// Whether `users.csv` gives the roles.
    pub(super) fn has_roles_in_users(self) -> bool {
        matches!(self, Self::OneRoster { version: Version::V1p1, .. })
    }
}

impl fmt::Display for Format {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneRoster { version, delta } => {
                let version = if *version == Version::V1p1 { "1.1" } else { "1.2" };
                write!(out, "OneRoster {version} {}", if *delta { "delta" } else { "bulk" })
            }
            Self::SchoolDataSync => out.write_str("School Data Sync 2.1"),
        }
    }
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
