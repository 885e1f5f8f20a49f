//! Lines with bounded memory: what lies beyond the limit is counted, not kept.

use std::io::{self, BufRead};

/// What was read of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    /// Bytes of the file that it takes, with its end.
    pub(super) length: u64,
    /// Whether a line feed ended it.
    pub(super) ended: bool,
    /// Whether it is longer than the limit, so that only its beginning was kept.
    pub(super) cut: bool,
}

/// Reads the next line into `buffer`, without its end. `None` at the end of the input.
pub(super) fn next_line(
    input: &mut impl BufRead,
    limit: usize,
    buffer: &mut Vec<u8>,
) -> io::Result<Option<Line>> {
    buffer.clear();
    let mut line = Line { length: 0, ended: false, cut: false };
    while !line.ended {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(e),
        };
        if chunk.is_empty() {
            break;
        }
        let end = chunk.iter().position(|b| *b == b'\n');
        let part = &chunk[..end.unwrap_or(chunk.len())];
        let room = part.len().min(limit - buffer.len());
        buffer.extend_from_slice(&part[..room]);
        line.cut |= room < part.len();
        line.ended = end.is_some();
        let used = part.len() + usize::from(line.ended);
        line.length += used as u64;
        input.consume(used);
    }
    Ok((line.length > 0).then_some(line))
}
