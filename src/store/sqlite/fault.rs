//! What SQLite says, in the store's terms.

use super::StoreError;
use rusqlite::{Error, ErrorCode};
use std::io;
use std::path::Path;

/// For `map_err`: turns an error of SQLite into the store's, with the log and what was being done.
pub(super) fn fault(path: &Path, doing: &'static str) -> impl FnOnce(Error) -> StoreError {
    move |error| {
        let io = |kind, error| StoreError::Io {
            path: path.to_owned(),
            doing,
            source: io::Error::new(kind, error),
        };
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                StoreError::Locked { path: path.to_owned() }
            }
            Some(ErrorCode::NotADatabase) => {
                corrupt(path, "its header", "it is not an SQLite database")
            }
            Some(ErrorCode::DatabaseCorrupt) => corrupt(path, "its pages", error.to_string()),
            Some(ErrorCode::DiskFull) => io(io::ErrorKind::StorageFull, error),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                io(io::ErrorKind::PermissionDenied, error)
            }
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => {
                io(io::ErrorKind::Other, error)
            }
            // rusqlite's own: a value is not what the schema says, or a row is absent that must be there.
            None if is_about_a_row(&error) => corrupt(path, "a row", error.to_string()),
            _ => StoreError::Database { path: path.to_owned(), doing, source: error.into() },
        }
    }
}

pub(super) fn corrupt(
    path: &Path,
    place: impl Into<String>,
    reason: impl Into<String>,
) -> StoreError {
    StoreError::Corrupt { path: path.to_owned(), place: place.into(), reason: reason.into() }
}

pub(super) fn is_about_a_row(error: &Error) -> bool {
    matches!(
        error,
        Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::Utf8Error(..)
            | Error::QueryReturnedNoRows
            | Error::InvalidColumnType(..)
    )
}
