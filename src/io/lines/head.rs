//! What an input is, by its first bytes and never by its name.

use super::problem::{Encoding, FileProblem, Found};
use serde::de::IgnoredAny;

/// Bytes that are looked at, at most.
pub(super) const MOST: usize = 1 << 20;

/// What an input holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Lines, as far as can be seen.
    Lines,
    Gzip,
    Zstd,
    /// A SQLite database, and the number that its program has put into its header.
    Sqlite {
        application: u32,
    },
    Wrong(FileProblem),
}

/// How much of an input there is to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// More may come, and it can be waited for.
    Beginning,
    /// More may come, and whoever writes it may wait for an answer to what is there.
    Waiting,
    /// As much as is looked at.
    Enough,
    /// All of it.
    Whole,
}

const SQLITE: &[u8] = b"SQLite format 3\0";
/// Where the application's number stands in the header of a SQLite database.
const APPLICATION: std::ops::Range<usize> = 68..72;

/// First bytes, what they belong to, and what unpacks it.
const ARCHIVES: &[(&[u8], &str, Option<&str>)] = &[
    (b"PK\x03\x04", "a zip archive", Some("unzip -p FILE")),
    (b"PK\x05\x06", "a zip archive", Some("unzip -p FILE")),
    (b"\xfd7zXZ\0", "packed with xz", Some("xz -dc FILE")),
    (b"BZh", "packed with bzip2", Some("bzip2 -dc FILE")),
    (b"LZIP", "packed with lzip", Some("lzip -dc FILE")),
    (b"\x04\x22\x4d\x18", "packed with lz4", Some("lz4 -dc FILE")),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", Some("7z x -so FILE")),
    (b"Rar!\x1a\x07", "a RAR archive", Some("unrar p -inul FILE")),
    (b"\x1f\x9d", "packed with compress", Some("uncompress -c FILE")),
    (b"\xff\x06\0\0sNaPpY", "packed with snappy", None),
    (b"PAR1", "a Parquet table", None),
    (b"Obj\x01", "an Avro container", None),
    (b"%PDF-", "a PDF document", None),
];

/// First bytes of what stands in place of a file, what keeps that, and the command that brings it.
const POINTERS: &[(&str, &str, &str)] = &[
    ("version https://git-lfs.github.com/spec/", "Git LFS", "git lfs pull"),
    ("version https://hawser.github.com/spec/", "Git LFS", "git lfs pull"),
    ("version http://git-media.io/v/", "Git LFS", "git lfs pull"),
    ("/annex/objects/", "git-annex", "git annex get FILE"),
];

const PAGES: &[(&str, &str)] =
    &[("<!doctype html", "HTML"), ("<html", "HTML"), ("<head", "HTML"), ("<?xml", "XML")];

/// Says what an input is. `None` when more of it has to be seen.
pub(super) fn look(head: &[u8], seen: Seen) -> Option<Kind> {
    if let Some(kind) = packed(head) {
        return Some(kind);
    }
    // No more than the first line is waited for, unless that is odd.
    if seen == Seen::Beginning && !head.contains(&b'\n') {
        return None;
    }
    let wrong = |found| Some(Kind::Wrong(FileProblem::new(found)));
    if head.starts_with(SQLITE) {
        let number = head.get(APPLICATION).and_then(|bytes| bytes.try_into().ok());
        return Some(Kind::Sqlite { application: number.map_or(0, u32::from_be_bytes) });
    }
    if let Some((name, command)) = archive(head) {
        return wrong(Found::Archive { name, command });
    }
    if let Some(encoding) = encoding(head) {
        return wrong(Found::Encoded(encoding));
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let begins = |with: &str| {
        text.get(..with.len()).is_some_and(|t| t.eq_ignore_ascii_case(with.as_bytes()))
    };
    if let Some((_, keeper, command)) = POINTERS.iter().find(|(with, ..)| begins(with)) {
        return wrong(Found::Pointer { keeper, command });
    }
    if let Some((_, language)) = PAGES.iter().find(|(with, _)| begins(with)) {
        return wrong(Found::Page { language });
    }
    json(text, seen)
}

fn packed(head: &[u8]) -> Option<Kind> {
    match head {
        [0x1f, 0x8b, 8, ..] => Some(Kind::Gzip),
        // A frame, or one that is to be skipped.
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Some(Kind::Zstd),
        _ => None,
    }
}

fn archive(head: &[u8]) -> Option<(&'static str, Option<&'static str>)> {
    if head.get(257..262) == Some(b"ustar") {
        return Some(("a tar archive", Some("tar -xOf FILE")));
    }
    let (_, name, command) = ARCHIVES.iter().find(|(magic, ..)| head.starts_with(magic))?;
    Some((name, *command))
}

/// An encoding in which every character of ASCII has bytes of zero: JSON begins with some.
fn encoding(head: &[u8]) -> Option<Encoding> {
    const KNOWN: &[(&[u8], Encoding, usize, usize)] = &[
        // The byte order mark, the encoding, the width of a unit, and where in it ASCII stands.
        (b"\xff\xfe\0\0", Encoding::Utf32Le, 4, 0),
        (b"\0\0\xfe\xff", Encoding::Utf32Be, 4, 3),
        (b"\xff\xfe", Encoding::Utf16Le, 2, 0),
        (b"\xfe\xff", Encoding::Utf16Be, 2, 1),
    ];
    KNOWN.iter().find_map(|(mark, encoding, width, place)| {
        let (text, units) = match head.strip_prefix(*mark) {
            Some(text) => (text, 1),
            // Without a mark, only a run of such characters says so.
            None => (head, 4),
        };
        let ascii = |unit: &[u8]| {
            unit.iter().enumerate().all(|(i, b)| {
                if i == *place { b.is_ascii_graphic() || b.is_ascii_whitespace() } else { *b == 0 }
            })
        };
        let run = text.chunks_exact(*width).take(units);
        (run.len() == units && run.into_iter().all(ascii)).then_some(*encoding)
    })
}

/// How far the first JSON value reaches.
enum Extent {
    /// It ends before this byte.
    Whole(usize),
    /// It goes on behind what is there.
    Open,
    /// It is not JSON.
    Broken,
}

fn extent(text: &[u8]) -> Extent {
    let mut values = serde_json::Deserializer::from_slice(text).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => Extent::Whole(values.byte_offset()),
        Some(Err(e)) if !e.is_eof() => Extent::Broken,
        _ => Extent::Open,
    }
}

/// Looks for JSON that is not one object on each line. What may be lines is taken as lines.
fn json(text: &[u8], seen: Seen) -> Option<Kind> {
    let more = seen == Seen::Beginning;
    let lines = Some(Kind::Lines);
    let wrong = |found| Some(Kind::Wrong(FileProblem::new(found)));
    let line = text.iter().position(|b| *b == b'\n').map_or(text, |at| &text[..at]);
    let ended = line.len() < text.len();
    let array = match line.first() {
        Some(b'{') => false,
        Some(b'[') => true,
        Some(_) => return lines,
        // Nothing but white space so far.
        None if more => return None,
        None => return lines,
    };
    match extent(line) {
        Extent::Broken => lines,
        Extent::Whole(end) if array => {
            let alone =
                line[end..].trim_ascii().is_empty() && text[line.len()..].trim_ascii().is_empty();
            match () {
                () if !alone || !of_objects(line) => lines,
                () if seen == Seen::Whole => wrong(Found::OneDocument { array, one_line: true }),
                () if more => None,
                () => lines,
            }
        }
        Extent::Whole(end) => {
            let next = line[end..].trim_ascii_start();
            let returns = line[end..line.len() - next.len()].contains(&b'\r');
            let last = text[line.len()..].trim_ascii().is_empty();
            match () {
                () if !returns || next.is_empty() || !last => lines,
                () if more && ended => None,
                () => wrong(Found::CarriageReturns),
            }
        }
        Extent::Open if !ended && array && of_objects(line) => {
            wrong(Found::OneDocument { array, one_line: true })
        }
        Extent::Open if !ended => lines,
        Extent::Open => over_lines(text, array, seen),
    }
}

/// Whether an array begins with an object, or ends before anything else.
fn of_objects(array: &[u8]) -> bool {
    matches!(array[1..].trim_ascii_start().first(), Some(b'{' | b']'))
}

/// The first line is the beginning of a JSON value: a document over several lines, or a line that
/// was cut off.
fn over_lines(text: &[u8], array: bool, seen: Seen) -> Option<Kind> {
    let document = Kind::Wrong(FileProblem::new(Found::OneDocument { array, one_line: false }));
    let open = match extent(text) {
        Extent::Whole(_) => return Some(document),
        Extent::Open if seen == Seen::Beginning => return None,
        Extent::Open => seen != Seen::Waiting,
        Extent::Broken => false,
    };
    // It is cut off, or has a mistake somewhere. A bracket alone on the first line says enough,
    // unless an object stands by itself on a line behind it.
    let mut lines = text.split(|b| *b == b'\n').map(<[u8]>::trim_ascii);
    let bracket = lines.next().is_some_and(|first| first.len() == 1);
    let several = text.iter().filter(|b| **b == b'\n').count() > 1;
    let object = |line: &[u8]| {
        line.first() == Some(&b'{') && matches!(extent(line), Extent::Whole(n) if n == line.len())
    };
    let said = several && (bracket || open) && !lines.any(object);
    Some(if said { document } else { Kind::Lines })
}
