//! gzip and zstd, read as a stream in little memory, and only as far as they expand like a log.

use super::bytes_read::BytesRead;
use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};
use std::io::{self, BufRead, Read};

/// Output up to which nothing is asked.
const UNASKED: u64 = 64 << 20;
/// How many times its length a packed input may expand, beyond that. Logs stay below 100.
const MOST_RATIO: u64 = 1000;
/// The largest window of zstd. `zstd -19` has 8 MiB; only `--long` and `--ultra` go beyond this.
const MOST_WINDOW: u64 = 32 << 20;

pub(super) fn gzip(
    packed: impl BufRead + Send + 'static,
    bytes_read: BytesRead,
) -> impl Read + Send {
    Unpacked { name: "gzip", reader: MultiGzDecoder::new(packed), bytes_read, out: 0 }
}

pub(super) fn zstd(
    packed: impl BufRead + Send + 'static,
    bytes_read: BytesRead,
) -> impl Read + Send {
    let mut decoder = FrameDecoder::new();
    decoder.set_max_window_size(MOST_WINDOW);
    let frames = Frames { packed, decoder, within: false };
    Unpacked { name: "zstd", reader: frames, bytes_read, out: 0 }
}

/// Counts what comes out, and says what is wrong in terms of the file.
struct Unpacked<R> {
    name: &'static str,
    reader: R,
    /// What went in.
    bytes_read: BytesRead,
    out: u64,
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let name = self.name;
        let read = match self.reader.read(buffer) {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => return Err(e),
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => {
                let what = format!("its {name} data is cut off; the lines before that were read");
                return Err(io::Error::other(what));
            }
            Err(e) => {
                let what = format!("its {name} data is damaged ({e}); the lines before were read");
                return Err(io::Error::other(what));
            }
            Ok(read) => read,
        };
        self.out += read as u64;
        if self.out > UNASKED && self.out > self.bytes_read.count().saturating_mul(MOST_RATIO) {
            return Err(io::Error::other(format!(
                "it expands to more than {MOST_RATIO} times its size, as no log does; unpack it \
                 yourself if you trust it"
            )));
        }
        Ok(read)
    }
}

/// The frames of a zstd file, one after the other.
struct Frames<R> {
    packed: R,
    decoder: FrameDecoder,
    within: bool,
}

impl<R: BufRead> Frames<R> {
    /// Begins the next frame. False at the end.
    fn begin(&mut self) -> io::Result<bool> {
        while !self.packed.fill_buf()?.is_empty() {
            match self.decoder.reset(&mut self.packed) {
                Ok(()) => return Ok(true),
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    let length = u64::from(length);
                    let skipped = io::copy(&mut (&mut self.packed).take(length), &mut io::sink())?;
                    if skipped < length {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(e) => return Err(failed(e)),
            }
        }
        Ok(false)
    }

    fn check(&self) -> io::Result<()> {
        match (self.decoder.get_checksum_from_data(), self.decoder.get_calculated_checksum()) {
            (Some(said), Some(is)) if said != is => Err(io::Error::other("the checksum differs")),
            _ => Ok(()),
        }
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.within && !self.begin()? {
                return Ok(0);
            }
            self.within = true;
            while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                self.decoder
                    .decode_blocks(&mut self.packed, BlockDecodingStrategy::UptoBlocks(1))
                    .map_err(failed)?;
            }
            let read = self.decoder.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            self.check()?;
            self.within = false;
        }
    }
}

/// A fault of the decoder, with the end of the input told apart.
fn failed(e: FrameDecoderError) -> io::Error {
    if let FrameDecoderError::WindowSizeTooBig { .. } = e {
        return io::Error::other(
            "it was packed with a window of more than 32 MiB; pack it without --long and --ultra, \
             or pipe `zstd -dc --long=31 FILE`",
        );
    }
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(&e);
    while let Some(cause) = source {
        if let Some(io) = cause.downcast_ref::<io::Error>()
            && io.kind() == io::ErrorKind::UnexpectedEof
        {
            return io::ErrorKind::UnexpectedEof.into();
        }
        source = cause.source();
    }
    io::Error::other(e)
}
