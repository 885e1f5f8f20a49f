//! How a SQLite log is opened.

use super::StoreError;
use crate::store::DEFAULT_BUSY_TIMEOUT;
use crate::store::recent_errors::DEFAULT_RETAINED;
use std::time::Duration;

/// When a write counts as kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Synchronous {
    /// When it has reached the disk: it survives a loss of power. One `fsync` for each write.
    #[default]
    Full,
    /// When the system has it: it survives a crash of the program. A crash of the system or a loss
    /// of power may take the latest writes, from the end; the log stays sound. For imports, and for
    /// logs that can be made again.
    Normal,
}

/// How a log is opened for writing.
///
/// ```
/// use spec_kitty_events::store::sqlite::{Options, Synchronous};
/// let options = Options::default().synchronous(Synchronous::Normal);
/// assert_ne!(options, Options::default());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    pub(super) synchronous: Synchronous,
    pub(super) busy_timeout: Duration,
    error_retention: usize,
}

impl Default for Options {
    /// [`Synchronous::Full`], five seconds, and as many error records as the policy's
    /// [`RETAINED_ERRORS`](crate::policy::RETAINED_ERRORS) says.
    fn default() -> Self {
        Self {
            synchronous: Synchronous::Full,
            busy_timeout: DEFAULT_BUSY_TIMEOUT,
            error_retention: DEFAULT_RETAINED.get(),
        }
    }
}

impl Options {
    /// When a write counts as kept. Default: [`Synchronous::Full`].
    #[must_use]
    pub fn synchronous(self, synchronous: Synchronous) -> Self {
        Self { synchronous, ..self }
    }

    /// How long to wait for another writer before [`StoreError::Locked`], to the millisecond.
    /// Default: five seconds. Zero does not wait; more than 24 days count as 24 days.
    #[must_use]
    pub fn busy_timeout(self, busy_timeout: Duration) -> Self {
        // SQLite counts milliseconds in an i32.
        let busy_timeout = busy_timeout.min(Duration::from_millis(i32::MAX.unsigned_abs().into()));
        Self { busy_timeout, ..self }
    }

    /// How many error records are retained, at least 1 ([C10]). When a log that holds more is
    /// written to, the oldest go. Default: [`RETAINED_ERRORS`](crate::policy::RETAINED_ERRORS).
    ///
    /// [C10]: crate::decisions#c10
    #[must_use]
    pub fn error_retention(self, error_retention: usize) -> Self {
        Self { error_retention, ..self }
    }

    pub(super) fn checked_error_retention(&self) -> Result<usize, StoreError> {
        if self.error_retention == 0 {
            Err(StoreError::InvalidLimit)
        } else {
            Ok(self.error_retention)
        }
    }
}
