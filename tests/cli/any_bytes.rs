//! No bytes make a command panic, hang or end otherwise than it promises: 0, 1 or 2.

#![allow(clippy::print_stderr)]

use super::commands::{Setting, all, arguments};
use crate::dice::Dice;
use crate::process::start;
use crate::support::root;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStringExt;
use std::path::Path;
use std::process::Child;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Longer than any run takes on a busy machine.
const LONGEST: Duration = Duration::from_secs(120);

/// Pieces that readers of text stumble on.
const PIECES: &[&[u8]] = &[
    b"\x80",
    b"\x93quoted\x94",
    b"\xbf",
    b"\xc3",
    b"\xe2\x82",
    b"\xf0\x9f\x98",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\0",
    b"\n",
    b"\r",
    b"\r\n",
    b"\"",
    b"\\",
    b"\\ud800",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"1e999",
    b"-",
    b"\xef\xbb\xbf",
    b"\x1f\x8b\x08\0",
    b"\x28\xb5\x2f\xfd",
    b"\x1b[31m",
    b"\xc2\x9b",
    b"\xe2\x80\xae",
    b"<<<<<<< HEAD\n",
    b"version https://git-lfs.github.com/spec/v1\n",
    b"SQLite format 3\0",
    "猫".as_bytes(),
    "e\u{301}".as_bytes(),
    "👩\u{200d}🚀".as_bytes(),
    b"\x82\xb1\x82\xf1",
    b"\x95\\",
];

fn good_lines(dice: &mut Dice) -> Vec<u8> {
    let streams = ["status", "collaboration", "dossier", "glossary", "mission-next", "sync"];
    let stream = streams[dice.below(streams.len())];
    let file = root().join(format!("fixtures/streams/{stream}/plain.jsonl"));
    let text = std::fs::read(file).unwrap();
    text.split_inclusive(|byte| *byte == b'\n').take(1 + dice.below(8)).collect::<Vec<_>>().concat()
}

/// Bytes of one sort or another.
fn bytes(dice: &mut Dice, sqlite: &[u8]) -> Vec<u8> {
    let random = |dice: &mut Dice, most: usize| -> Vec<u8> {
        (0..dice.below(most)).map(|_| dice.roll() as u8).collect()
    };
    match dice.below(12) {
        0 => random(dice, 3000),
        1 => Vec::new(),
        2 => String::from_utf8_lossy(&good_lines(dice))
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect(),
        3 => vec![[0, b'\n', b'\r', b'[', b'x', 0x80][dice.below(6)]; dice.below(20_000)],
        4 => sqlite[..dice.below(sqlite.len())].to_vec(),
        5 => {
            let mut log = sqlite.to_vec();
            for _ in 0..1 + dice.below(40) {
                let at = dice.below(log.len());
                log[at] = dice.roll() as u8;
            }
            log
        }
        6 => good_lines(dice).into_iter().filter(|byte| *byte != b'\n').collect(),
        7 => {
            let good = good_lines(dice);
            good[..dice.below(good.len())].to_vec()
        }
        _ => {
            let mut lines = good_lines(dice);
            for _ in 0..1 + dice.below(12) {
                let at = dice.below(lines.len());
                match dice.below(3) {
                    0 => lines[at] = dice.roll() as u8,
                    1 => drop(lines.remove(at)),
                    _ => {
                        let piece = PIECES[dice.below(PIECES.len())];
                        drop(lines.splice(at..at, piece.iter().copied()));
                    }
                }
                if lines.is_empty() {
                    break;
                }
            }
            lines
        }
    }
}

/// A name that a file may have.
fn name(dice: &mut Dice) -> OsString {
    let plain =
        ["log", "a b", "-", "--", "@", "ü", "😀", "file:x?mode=memory", "%00", "*", "~", "'\""];
    let mut name = plain[dice.below(plain.len())].as_bytes().to_vec();
    for _ in 0..dice.below(3) {
        let byte = dice.roll() as u8;
        if byte != 0 && byte != b'/' {
            name.push(byte);
        }
    }
    OsString::from_vec(name)
}

/// Writes in one go, or little by little.
fn feed(child: &mut Child, input: Vec<u8>, slowly: bool) -> thread::JoinHandle<()> {
    let mut stdin = child.stdin.take().unwrap();
    thread::spawn(move || {
        let step = if slowly { input.len() / 4 + 1 } else { input.len().max(1) };
        for part in input.chunks(step) {
            // A program that refuses to run may close its input early.
            if stdin.write_all(part).is_err() {
                return;
            }
            if slowly {
                thread::sleep(Duration::from_millis(2));
            }
        }
    })
}

/// What became of one run: the status, and both outputs.
fn ended(folder: &Path, args: &[OsString], input: Vec<u8>, slowly: bool) -> (Option<i32>, Vec<u8>) {
    let mut child = start(folder, args);
    let mut streams: Vec<Box<dyn Read + Send>> =
        vec![Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
    let feeding = feed(&mut child, input, slowly);
    let reading: Vec<_> = streams
        .drain(..)
        .map(|mut stream| {
            thread::spawn(move || {
                let mut said = Vec::new();
                stream.read_to_end(&mut said).map(|_| said).unwrap_or_default()
            })
        })
        .collect();
    let begun = Instant::now();
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status.code(),
            None if begun.elapsed() > LONGEST => {
                child.kill().unwrap();
                panic!("{args:?} hangs");
            }
            None => thread::sleep(Duration::from_millis(1)),
        }
    };
    feeding.join().unwrap();
    (status, reading.into_iter().flat_map(|said| said.join().unwrap()).collect())
}

/// One run: a command, its arguments, and bytes wherever it reads.
fn run(seed: u64, sqlite: &[u8]) -> Option<i32> {
    let mut dice = Dice(seed);
    let temporary = tempfile::tempdir().unwrap();
    let here = temporary.path();
    let place = |dice: &mut Dice, ending: &str| {
        let mut name = name(dice);
        name.push(ending);
        here.join("in").join(name)
    };
    let setting = Setting {
        input: place(&mut dice, ".jsonl"),
        folder: here.join("in"),
        sqlite: place(&mut dice, ".db"),
        jsonl: place(&mut dice, ".log.jsonl"),
        text: String::from_utf8_lossy(&bytes(&mut dice, sqlite)[..])
            .replace('\0', "")
            .chars()
            .take(60)
            .collect(),
        old: here.join("in"),
        new: here.join("in"),
        fresh: here.join("fresh"),
    };
    std::fs::create_dir_all(here.join("in/contracts/events")).unwrap();
    let input = bytes(&mut dice, sqlite);
    let files = [&setting.input, &setting.sqlite, &setting.jsonl];
    for (i, file) in files.into_iter().enumerate() {
        let content = if i == 0 { input.clone() } else { bytes(&mut dice, sqlite) };
        std::fs::write(file, content).unwrap();
    }
    let schema =
        here.join("in/contracts/events").join(name(&mut dice)).with_extension("schema.json");
    // A name that is a folder already is no file.
    let _ = std::fs::write(schema, bytes(&mut dice, sqlite));
    let command = &all()[dice.below(all().len())];
    let asked = arguments(command);
    let args = setting.fill(command, asked[dice.below(asked.len())], 0);
    let slowly = dice.below(4) == 0;
    let (status, said) = ended(here, &args, input, slowly);
    let said = String::from_utf8_lossy(&said);
    assert!(
        matches!(status, Some(0..=2)) && !said.contains("panicked") && !said.contains("overflowed"),
        "seed {seed}: {args:?} ended with {status:?}: {said}"
    );
    status
}

/// A small SQLite log.
fn sqlite() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let args: [OsString; 4] = ["log", "import", "a.db", "-"].map(Into::into);
    let (status, said) = ended(folder.path(), &args, good_lines(&mut Dice(3)), false);
    assert_eq!(status, Some(0), "{}", String::from_utf8_lossy(&said));
    std::fs::read(folder.path().join("a.db")).unwrap()
}

#[test]
fn no_bytes_crash_or_hang_any_command() {
    let rounds: u64 = std::env::var("SKE_BYTES_ROUNDS").map_or(160, |n| n.parse().unwrap());
    let first: u64 = std::env::var("SKE_BYTES_SEED").map_or(1, |n| n.parse().unwrap());
    let sqlite = sqlite();
    let statuses = [(); 3].map(|()| AtomicU64::new(0));
    let next = AtomicU64::new(first);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first + rounds {
                        break;
                    }
                    let status = run(seed, &sqlite).expect("a run that ended has a status");
                    statuses[status as usize].fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    let statuses = statuses.map(AtomicU64::into_inner);
    eprintln!("{rounds} runs by status 0, 1 and 2: {statuses:?}");
    assert!(statuses.iter().all(|n| *n > 0), "every status is met: {statuses:?}");
}
