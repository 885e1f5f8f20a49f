//! How much of an input has been read.

#[cfg(feature = "lines")]
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many bytes of an input have been read; those of a packed one as they are packed.
///
/// See [`Input`](super::Input) for an example.
#[derive(Debug, Clone, Default)]
pub struct BytesRead(Arc<AtomicU64>);

impl BytesRead {
    /// Bytes read so far.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

#[cfg(feature = "lines")]
/// Counts what is read.
pub(super) struct Counted<R> {
    pub input: R,
    pub bytes_read: BytesRead,
}

#[cfg(feature = "lines")]
impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.bytes_read.0.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
