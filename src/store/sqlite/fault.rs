//! What SQLite says, in the store's terms.

use super::StoreError;
use rusqlite::{Error, ErrorCode};
use std::io;
use std::path::Path;

/// For `map_err`: turns an error of SQLite into the store's, with the log and what was being done.
pub(super) fn fault(path: &Path, doing: &'static str) -> impl FnOnce(Error) -> StoreError {
    move |error| {
        let io = |kind, error: Box<dyn std::error::Error + Send + Sync>| StoreError::Io {
            path: path.to_owned(),
            doing,
            source: io::Error::new(kind, error),
        };
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                StoreError::Locked { path: path.to_owned() }
            }
            Some(ErrorCode::NotADatabase) => not_a_log(path, "it is not an SQLite database"),
            Some(ErrorCode::DatabaseCorrupt) => corrupt(path, "its pages", error.to_string()),
            Some(ErrorCode::TooBig) => {
                corrupt(path, "a row", "it is longer than the longest line of a log")
            }
            Some(ErrorCode::OperationInterrupted) => {
                corrupt(path, "its pages", "they lead back to themselves, and reading has no end")
            }
            Some(ErrorCode::ConstraintViolation) => {
                corrupt(path, "its positions", format!("the next one cannot be given out: {error}"))
            }
            Some(ErrorCode::DiskFull) => io(io::ErrorKind::StorageFull, error.into()),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => io(
                io::ErrorKind::PermissionDenied,
                "this user may not write the log, the files -wal and -shm beside it, or the folder \
                 that they stand in"
                    .into(),
            ),
            Some(ErrorCode::CannotOpen) => io(
                io::ErrorKind::Other,
                format!(
                    "{error}: this user must be allowed to open the log and, to write it, to make \
                     the files -wal and -shm beside it"
                )
                .into(),
            ),
            Some(ErrorCode::SystemIoFailure) => io(
                io::ErrorKind::Other,
                format!("{error}: the disk is full, or the medium fails").into(),
            ),
            // rusqlite's own: a value is not what the schema says, or a row is absent that must be
            // there.
            None if is_about_a_row(&error) => corrupt(path, "a row", error.to_string()),
            _ => StoreError::Database { path: path.to_owned(), doing, source: error.into() },
        }
    }
}

/// A file that is no log, and not a damaged one either.
pub(super) fn not_a_log(path: &Path, reason: impl Into<String>) -> StoreError {
    StoreError::NotALog { path: path.to_owned(), reason: reason.into() }
}

pub(super) fn corrupt(
    path: &Path,
    place: impl Into<String>,
    reason: impl Into<String>,
) -> StoreError {
    StoreError::Corrupt { path: path.to_owned(), place: place.into(), reason: reason.into() }
}

pub(super) fn is_about_a_row(error: &Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::TooBig)
        || matches!(
            error,
            Error::FromSqlConversionFailure(..)
                | Error::IntegralValueOutOfRange(..)
                | Error::Utf8Error(..)
                | Error::QueryReturnedNoRows
                | Error::InvalidColumnType(..)
        )
}

/// Whether SQLite cannot read the file from there on, or a value is not of its column's type.
pub(super) fn is_damage(error: &Error) -> bool {
    is_about_a_row(error)
        || matches!(
            error.sqlite_error_code(),
            Some(
                ErrorCode::DatabaseCorrupt
                    | ErrorCode::NotADatabase
                    | ErrorCode::OperationInterrupted
                    | ErrorCode::TooBig
            )
        )
}
