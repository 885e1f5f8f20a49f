//! From JSON pointers to bytes.

use super::{pointer, skip_plain};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The bytes of a value in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First byte of the value.
    pub begin: usize,
    /// First byte behind the value.
    pub end: usize,
    /// First byte of the member's name in its quotes, and first byte behind it, when the value is a
    /// member of an object.
    pub key: Option<(usize, usize)>,
}

/// Finds the values that JSON pointers name, in one pass over a document that
/// [`check`](super::check) accepts. A pointer that names nothing gets `None`.
#[must_use]
pub fn locate(bytes: &[u8], pointers: &[&str]) -> Vec<Option<Span>> {
    let mut wanted = Wanted::default();
    for (i, pointer) in pointers.iter().enumerate() {
        let mut node = &mut wanted;
        for name in pointer::names(pointer) {
            node = node.below.entry(name.into_owned().into_bytes()).or_default();
        }
        node.asked.push(i);
    }
    let mut found = vec![None; pointers.len()];
    let at = blanks(bytes, 0);
    value(bytes, at, None, &wanted, &mut found);
    found
}

/// Line and column, both from 1, of a byte offset. The column counts bytes, as editors' jump
/// commands and `path:line:column` tools do.
#[must_use]
pub fn line_and_column(bytes: &[u8], offset: usize) -> (usize, usize) {
    let before = &bytes[..offset.min(bytes.len())];
    let line = before.iter().filter(|b| **b == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|b| **b != b'\n').count() + 1;
    (line, column)
}

/// Lines and columns of several byte offsets, in one pass over the text.
#[must_use]
pub fn lines_and_columns(bytes: &[u8], offsets: &[usize]) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..offsets.len()).collect();
    order.sort_unstable_by_key(|i| offsets[*i]);
    let mut out = vec![(1, 1); offsets.len()];
    let (mut at, mut line, mut begin) = (0, 1, 0);
    for i in order {
        let offset = offsets[i].min(bytes.len());
        for (n, byte) in bytes[at..offset].iter().enumerate() {
            if *byte == b'\n' {
                (line, begin) = (line + 1, at + n + 1);
            }
        }
        at = offset;
        out[i] = (line, offset - begin + 1);
    }
    out
}

/// The pointers as a tree: which of them end here, and which go on.
#[derive(Default)]
struct Wanted {
    asked: Vec<usize>,
    /// By the bytes of a name, or of the number of an item.
    below: BTreeMap<Vec<u8>, Wanted>,
}

/// Walks one value and returns the first byte behind it.
fn value(
    bytes: &[u8],
    at: usize,
    key: Option<(usize, usize)>,
    wanted: &Wanted,
    found: &mut [Option<Span>],
) -> Option<usize> {
    let end = match bytes.get(at)? {
        b'{' if !wanted.below.is_empty() => object(bytes, at, wanted, found)?,
        b'[' if !wanted.below.is_empty() => array(bytes, at, wanted, found)?,
        _ => skip(bytes, at)?,
    };
    for i in &wanted.asked {
        found[*i] = Some(Span { begin: at, end, key });
    }
    Some(end)
}

fn object(bytes: &[u8], open: usize, wanted: &Wanted, found: &mut [Option<Span>]) -> Option<usize> {
    let mut at = blanks(bytes, open + 1);
    while bytes.get(at) == Some(&b'"') {
        let begin = at;
        let end = skip(bytes, begin)?;
        let inner = blanks(bytes, blanks(bytes, end) + 1);
        let raw = &bytes[begin + 1..end - 1];
        let name: Option<Cow<'_, [u8]>> = if raw.contains(&b'\\') {
            serde_json::from_slice::<String>(&bytes[begin..end]).ok().map(|n| n.into_bytes().into())
        } else {
            Some(raw.into())
        };
        let after = match name.and_then(|n| wanted.below.get(&*n)) {
            Some(below) => value(bytes, inner, Some((begin, end)), below, found)?,
            None => skip(bytes, inner)?,
        };
        at = blanks(bytes, after);
        if bytes.get(at) != Some(&b',') {
            break;
        }
        at = blanks(bytes, at + 1);
    }
    Some(at + 1)
}

fn array(bytes: &[u8], open: usize, wanted: &Wanted, found: &mut [Option<Span>]) -> Option<usize> {
    let mut at = blanks(bytes, open + 1);
    let mut index = 0_usize;
    while bytes.get(at)? != &b']' {
        let after = match wanted.below.get(index.to_string().as_bytes()) {
            Some(below) => value(bytes, at, None, below, found)?,
            None => skip(bytes, at)?,
        };
        index += 1;
        at = blanks(bytes, after);
        if bytes.get(at) != Some(&b',') {
            break;
        }
        at = blanks(bytes, at + 1);
    }
    Some(at + 1)
}

fn blanks(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\t' | b'\n' | b'\r') = bytes.get(at) {
        at += 1;
    }
    at
}

/// The first byte behind the value that begins at `at`.
fn skip(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at)? {
        b'"' => string(bytes, at),
        b'{' | b'[' => {
            let (mut at, mut depth) = (at, 0_usize);
            loop {
                match bytes.get(at)? {
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth -= 1,
                    b'"' => {
                        at = string(bytes, at)?;
                        continue;
                    }
                    _ => {}
                }
                at += 1;
                if depth == 0 {
                    return Some(at);
                }
            }
        }
        _ => {
            let ends = |b: &u8| matches!(b, b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r');
            Some(at + bytes[at..].iter().take_while(|b| !ends(b)).count())
        }
    }
}

fn string(bytes: &[u8], at: usize) -> Option<usize> {
    let mut at = at + 1;
    loop {
        at = skip_plain(bytes, at);
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}
