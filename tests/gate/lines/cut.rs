//! Lines cut out of any input.

use spec_kitty_events::lines::Lines;
use std::io::{self, BufReader};

/// Number, bytes, length, end and spill of a line.
type Told = (u64, Vec<u8>, usize, bool, Vec<u8>);

fn told(text: &[u8], buffer: usize, limit: usize) -> Vec<Told> {
    let mut lines = Lines::new(BufReader::with_capacity(buffer, text), limit);
    let mut told = Vec::new();
    loop {
        let mut spill = Vec::new();
        let Some(line) = lines.next(&mut spill).unwrap() else { return told };
        told.push((line.number, line.bytes.to_vec(), line.length, line.ended, spill));
    }
}

#[test]
fn lines_are_the_same_however_the_input_arrives() {
    let text = b"12345678\n123456789\n\nlonger than it may be\r\nlast";
    for buffer in [1, 2, 3, 7, 8, 9, 10, 64] {
        assert_eq!(
            told(text, buffer, 8),
            [
                (1, b"12345678".to_vec(), 8, true, vec![]),
                (2, b"12345678".to_vec(), 9, true, b"123456789".to_vec()),
                (3, vec![], 0, true, vec![]),
                (4, b"longer t".to_vec(), 22, true, b"longer than it may be\r".to_vec()),
                (5, b"last".to_vec(), 4, false, vec![]),
            ],
            "{buffer} bytes at a time"
        );
    }
    assert_eq!(told(b"", 8, 8), []);
}

#[test]
fn offsets_count_line_feeds() {
    let mut lines = Lines::new(&b"ab\r\n\nc"[..], 10).behind(6, 100);
    let mut offsets = Vec::new();
    while let Some(line) = lines.next(&mut io::sink()).unwrap() {
        offsets.push((line.number, line.offset));
    }
    assert_eq!(offsets, [(7, 100), (8, 104), (9, 105)]);
}
/// A file that others write to: each read gives a piece, and between pieces there is an end.
struct Growing(Vec<&'static [u8]>);

impl io::Read for Growing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(io::Error::other("no more"));
        }
        self.0.remove(0).read(buffer)
    }
}

#[test]
fn nothing_comes_behind_the_first_end_or_error() {
    for (pieces, expected) in [
        (vec![&b"a\nb"[..], b"", b"c\nd\n"], &["a", "b"][..]),
        (vec![b"a\n", b"", b"b\n"], &["a"]),
        (vec![b"a\nb"], &["a"]),
    ] {
        let mut lines = Lines::new(BufReader::new(Growing(pieces)), 10);
        let mut found = Vec::new();
        for _ in 0..5 {
            if let Ok(Some(line)) = lines.next(&mut io::sink()) {
                found.push(String::from_utf8(line.bytes.to_vec()).unwrap());
            }
        }
        assert_eq!(found, expected);
    }
}
