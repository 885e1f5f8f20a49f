//! What a file holds is told by its first bytes.

use spec_kitty_events::lines::{Contents, Encoding, Found};
use std::path::Path;

fn written(folder: &Path, text: &[u8]) -> std::path::PathBuf {
    let path = folder.join("input");
    std::fs::write(&path, text).unwrap();
    path
}

/// What is wrong with a file of this text.
fn found(folder: &Path, text: &[u8]) -> Option<Found> {
    match Contents::of(&written(folder, text)).unwrap() {
        Contents::Problem(problem) => Some(problem.found().clone()),
        Contents::Objects | Contents::Lines => None,
        other => panic!("{other:?}: {}", text.escape_ascii()),
    }
}

/// Lines, whatever is wrong with them.
const LINES: &[&[u8]] = &[
    b"",
    b"\n\n",
    b"{}",
    b"{}\n",
    b"{}\n{}\n",
    b"{}\r\n{}\r\n",
    b"{\"a\": \"b\r",
    b"{}{}\n",
    b"{\"a\":\n{\"b\":1}\n",
    b"{\"a\":\n{\"b\":1}\n{\"c\":1}\n",
    b"{\n{}\n{}\n",
    b"[\n{}\n{}\n",
    b"[1, 2]\n",
    b"[{}]\n{}\n",
    b"[]\n[]\n",
    b"{\"a\": \"torn\n{}\n",
    b"\0\0\0\0\0\0\0\0{}\n{}\n",
    b"\xff\xfe\n{}\n",
    b"\xff\xff\xff",
    b"<<<<<<< a\n{}\n",
    b"{}\r{}\r{}\n{}\n",
    b"# a note\n{}\n",
    b"{\"a\": 1}\r\r\n",
    b"\xef\xbb\xbf{}\n",
    b"PK",
    b"[",
    b"{",
    b"[\n",
    b"\r\r\r",
];

#[test]
fn lines_are_lines_whatever_is_wrong_with_them() {
    let folder = tempfile::tempdir().unwrap();
    for text in LINES {
        assert_eq!(found(folder.path(), text), None, "{}", text.escape_ascii());
    }
    // No more than a beginning is looked at, and it is odd to its end.
    for text in [&b"["[..], b"{", b"[\n", b"{\n{}\n{}\n"] {
        let long = [text, &b" ".repeat(3 << 20)].concat();
        assert_eq!(found(folder.path(), &long), None, "{}", text.escape_ascii());
    }
}

#[test]
fn documents_are_told_from_lines() {
    let folder = tempfile::tempdir().unwrap();
    let document = |array, one_line| Some(Found::OneDocument { array, one_line });
    for (text, is) in [
        (&b"{\n  \"a\": 1\n}\n"[..], document(false, false)),
        (b"\xef\xbb\xbf\n{ \"a\": 1,\r\n  \"b\": {}\r\n}", document(false, false)),
        (b"{\n\"a\": 1\n}\n{\n\"b\": 1\n}\n", document(false, false)),
        (b"{\n  \"a\": 1,\n  \"b\": 2,\n", document(false, false)),
        (b"{\n  // why\n  \"a\": 1\n}\n", document(false, false)),
        (b"[\n  {\"a\": 1},\n  {\"b\": 1}\n]\n", document(true, false)),
        (b"[{\"a\": 1},\n{\"b\": 1}]\n", document(true, false)),
        (b"[{\"a\": 1}, {\"b\": 1}]\n\n", document(true, true)),
        (b" []", document(true, true)),
        (b"{}\r{}\r{}\r", Some(Found::CarriageReturns)),
        (b"{}\r{}\r\n", Some(Found::CarriageReturns)),
    ] {
        assert_eq!(found(folder.path(), text), is, "{}", text.escape_ascii());
    }
}

#[test]
fn other_encodings_are_told_with_and_without_a_mark() {
    let folder = tempfile::tempdir().unwrap();
    let units = |text: &str, width: usize, place: usize| -> Vec<u8> {
        text.bytes().flat_map(|b| (0..width).map(move |i| if i == place { b } else { 0 })).collect()
    };
    for (encoding, mark, width, place) in [
        (Encoding::Utf16Le, &b"\xff\xfe"[..], 2, 0),
        (Encoding::Utf16Be, b"\xfe\xff", 2, 1),
        (Encoding::Utf32Le, b"\xff\xfe\0\0", 4, 0),
        (Encoding::Utf32Be, b"\0\0\xfe\xff", 4, 3),
    ] {
        let text = units("{\"a\": 1}\r\n", width, place);
        assert_eq!(found(folder.path(), &text), Some(Found::Encoded(encoding)));
        assert_eq!(found(folder.path(), &[mark, &text].concat()), Some(Found::Encoded(encoding)));
    }
}

#[cfg(unix)]
mod pipes {
    use super::*;
    use crate::lines::order::pipe;
    use spec_kitty_events::lines::{Input, InputError};
    use std::sync::mpsc::channel;
    use std::time::Duration;

    /// How many bytes are read before an input is open, of a writer that has written `text` and
    /// waits. Whoever reads on gets more.
    fn read_before_it_is_open(
        text: &[u8],
        open: impl FnOnce(&Path) -> Result<Input, InputError>,
    ) -> (u64, bool) {
        let (told, is_open) = channel::<()>();
        let text = text.to_vec();
        let (_folder, path, writer) = pipe(move |out| {
            use std::io::Write as _;
            out.write_all(&text)?;
            let _ = is_open.recv_timeout(Duration::from_secs(60));
            out.write_all(b"\n{}\n{}\n")
        });
        let input = open(&path).unwrap();
        let seen = (input.bytes_read().count(), input.problem().is_none());
        drop(told);
        input.each(&mut |_| Ok::<(), InputError>(())).unwrap();
        writer.join().unwrap().unwrap();
        seen
    }

    #[test]
    fn no_more_is_waited_for_than_the_first_line() {
        let line = b"{\"a\": 1}\n";
        assert_eq!(read_before_it_is_open(line, Input::open), (line.len() as u64, true));
        // Of one who waits for an answer to a line, no more than that, however odd it is.
        for text in [&b"{\n"[..], b"[{}]\n", b"{}\n", b"\xff\xfe\n{}\n"] {
            let read = read_before_it_is_open(text, Input::open_dialogue);
            assert_eq!(read, (text.len() as u64, true), "{}", text.escape_ascii());
        }
    }
}
