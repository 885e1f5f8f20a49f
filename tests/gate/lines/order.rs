//! Lines worked on by all cores.

use spec_kitty_events::lines::{Input, InputError, Line, Piece, Work};
use spec_kitty_events::policy::LIMITS;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

/// A named pipe, and who writes into it.
#[cfg(unix)]
pub(super) fn pipe(
    write: impl FnOnce(&mut fs::File) -> std::io::Result<()> + Send + 'static,
) -> (tempfile::TempDir, std::path::PathBuf, std::thread::JoinHandle<std::io::Result<()>>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    let name = path.clone();
    let writer =
        std::thread::spawn(move || write(&mut fs::OpenOptions::new().write(true).open(name)?));
    (folder, path, writer)
}

/// Number, place, what was made, length and end of every line, with what was spilled of it.
fn told(path: &Path) -> String {
    let mut out = String::new();
    let mut spilled = 0;
    let work = Work { make: &|line: &Line<'_>| line.bytes.len(), size: &|_: &usize| 0 };
    let mut each = |piece: Piece<'_, usize>| {
        match piece {
            Piece::Spill(bytes) => spilled += bytes.len(),
            Piece::Line(line, made) => {
                let end = if line.ended { "" } else { "!" };
                let _ = write!(out, "{}@{}:{made}/{}{end}", line.number, line.offset, line.length);
                let _ = match std::mem::take(&mut spilled) {
                    0 => write!(out, " "),
                    spilled => write!(out, "~{spilled} "),
                };
            }
        }
        Ok::<(), InputError>(())
    };
    Input::open(path).unwrap().each_in_order(&work, &mut each).unwrap();
    out
}

/// What is told of a text in a file, and in a pipe that gets a few bytes at a time.
fn see(text: &[u8], steps: &[usize], wanted: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lines");
    fs::write(&path, text).unwrap();
    assert!(told(&path) == wanted, "in a file");
    #[cfg(unix)]
    for step in steps.iter().copied() {
        use std::io::Write as _;
        let all = text.to_vec();
        let (_folder, path, writer) =
            pipe(move |out| all.chunks(step).try_for_each(|part| out.write_all(part)));
        assert!(told(&path) == wanted, "{step} bytes at a time");
        writer.join().unwrap().unwrap();
    }
}

#[test]
fn lines_come_back_in_order_however_they_arrive() {
    let text = b"one\n\nthree is longer\nfour";
    see(text, &[1, 2, 7, 100], "1@0:3/3 2@4:0/0 3@5:15/15 4@21:4/4! ");
    see(b"", &[1], "");
    see(b"\n", &[1], "1@0:0/0 ");
}

#[test]
fn many_blocks_keep_their_order_and_long_lines_their_length() {
    let mut text = Vec::new();
    let mut wanted = String::new();
    // One byte more is kept than a document may have.
    let most = LIMITS.max_bytes + 1;
    for number in 1..=9000 {
        let length = match number {
            4000 => most,
            5000 => most + 1,
            6000 => most + (3 << 19),
            _ => number % 700,
        };
        let cut = if length > most { format!("~{length}") } else { String::new() };
        let _ = write!(wanted, "{number}@{}:{}/{length}{cut} ", text.len(), length.min(most));
        text.extend(std::iter::repeat_n(b'x', length));
        text.push(b'\n');
    }
    see(&text, &[4096, usize::MAX], &wanted);
}

#[test]
fn results_that_are_large_are_made_when_they_are_fetched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lines");
    fs::write(&path, b"{}\n".repeat(600_000)).unwrap();
    let (made, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let make = |_: &Line<'_>| most.fetch_max(made.fetch_add(1, Relaxed) + 1, Relaxed);
    // What is made of a line is said to take a mebibyte.
    let work = Work { make: &make, size: &|_: &usize| 1 << 20 };
    let mut fetched = 0;
    let mut each = |_: Piece<'_, usize>| {
        fetched += 1;
        made.fetch_sub(1, Relaxed);
        Ok::<(), InputError>(())
    };
    Input::open(&path).unwrap().each_in_order(&work, &mut each).unwrap();
    assert_eq!(fetched, 600_000);
    assert!(most.into_inner() <= 64, "results are bounded by the budget");
}
