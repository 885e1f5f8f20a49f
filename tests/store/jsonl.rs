//! The JSON Lines store as files: torn ends, damage, locks, kills, full disks, readers beside a
//! writer.

use crate::events::{envelope, error, id, plain, record, unjudged};
use spec_kitty_events::store::{Damage, Recovery};
use spec_kitty_events::{
    Appended, ClockStorage, Durability, ErrorStorage, EventAppender, EventId, EventReader,
    JsonlOptions, JsonlReader, JsonlStore, Position, Record, StoreError,
};
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{BufRead, BufReader, Read, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

const FAST: fn() -> JsonlOptions =
    || JsonlOptions { durability: Durability::Os, ..JsonlOptions::default() };

/// Does not wait for another writer.
const AT_ONCE: fn() -> JsonlOptions =
    || JsonlOptions { busy_timeout: Duration::ZERO, ..JsonlOptions::default() };

fn open(path: &Path) -> JsonlStore {
    JsonlStore::open_with(path, FAST()).unwrap_or_else(|e| panic!("{e}"))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", path.display()))
}

fn add(path: &Path, bytes: &[u8]) {
    OpenOptions::new().append(true).create(true).open(path).unwrap().write_all(bytes).unwrap();
}

fn arrived(store: &impl EventReader) -> Vec<(u64, EventId)> {
    store
        .follow(None)
        .unwrap()
        .map(Result::unwrap)
        .map(|(Position(p), r)| (p, r.event().event_id.clone()))
        .collect()
}

fn line(record: &Record) -> Vec<u8> {
    [record.bytes(), b"\n"].concat()
}

fn random(below: u64) -> u64 {
    RandomState::new().build_hasher().finish() % below
}

/// This test program, running one of the functions below that are no tests of their own.
fn child(function: &str, path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", &format!("jsonl::{function}"), "--nocapture", "--test-threads=1"])
        .env("SKE_CHILD", function)
        .env("SKE_PATH", path);
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    command
}

/// The path that a child was started with; `None` in the ordinary run.
fn childs_path(function: &str) -> Option<PathBuf> {
    (std::env::var("SKE_CHILD").ok()? == function)
        .then(|| std::env::var_os("SKE_PATH").unwrap().into())
}

/// Tells the parent. On a line of its own, whatever the test harness has written before.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\nchild {text}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

/// The next thing that a child says.
fn heard(out: &mut impl BufRead) -> Option<String> {
    let mut line = String::new();
    while out.read_line(&mut line).unwrap() > 0 {
        // A child that was killed may have left half a line.
        if let Some(said) = line.strip_suffix('\n').and_then(|l| l.strip_prefix("child ")) {
            return Some(said.to_owned());
        }
        line.clear();
    }
    None
}

#[test]
fn what_is_appended_is_there_when_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let records: Vec<Record> = [3, 1, 2].into_iter().map(plain).collect();
    let mut store = JsonlStore::open(&path).unwrap();
    assert_eq!(store.recovery(), Recovery::default());
    store.append(&records[0]).unwrap();
    store.append_all(&records[1..]).unwrap();
    store.append(&records[0]).unwrap();
    drop(store);
    let expected: Vec<u8> = records.iter().flat_map(line).collect();
    assert_eq!(fs::read(&path).unwrap(), expected, "one line for each event, in order of arrival");
    let mut store = JsonlStore::open(&path).unwrap();
    assert_eq!(store.recovery(), Recovery::default());
    assert_eq!(arrived(&store), [(1, id(3)), (2, id(1)), (3, id(2))]);
    assert_eq!(store.append(&records[2]).unwrap(), Appended::Duplicate(Position(3)));
    assert_eq!(store.append(&plain(4)).unwrap(), Appended::New(Position(4)));
}

#[test]
fn every_point_of_truncation_keeps_all_whole_lines() {
    let folder = tempfile::tempdir().unwrap();
    let records: Vec<Record> = (1..=3).map(|n| record(n, "n", 1, "mission/1", "ä猫")).collect();
    let whole: Vec<u8> = records.iter().flat_map(line).collect();
    for cut in 0..=whole.len() {
        let path = folder.path().join(format!("{cut}.jsonl"));
        fs::write(&path, &whole[..cut]).unwrap();
        let end = whole[..cut].iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        // A last line that lacks nothing but its line feed is an event, and stays where it is.
        let open_line = whole.get(cut) == Some(&b'\n');
        let end = if open_line { cut } else { end };
        let events = whole[..end].iter().filter(|b| **b == b'\n').count() + usize::from(open_line);
        let next = events as u64 + 1;
        let reader = JsonlReader::open(&path).unwrap();
        assert_eq!(reader.count().unwrap(), events as u64);
        assert_eq!(reader.torn().map(|torn| (torn.line, torn.bytes.clone())), {
            (end < cut).then_some((next, end as u64..cut as u64))
        });
        assert_eq!(fs::read(&path).unwrap(), whole[..cut], "a reader changes nothing");
        let mut store = open(&path);
        let Recovery { torn, damaged, .. } = store.recovery();
        assert_eq!(damaged.total(), 0);
        match torn {
            None => assert_eq!(end, cut),
            Some(torn) => {
                let saved_as = torn.saved_as.unwrap();
                assert_eq!(fs::read(&saved_as).unwrap(), whole[end..cut], "byte for byte");
                assert_eq!((torn.line, torn.bytes), (next, end as u64..cut as u64));
                assert_eq!(saved_as, beside(store.path(), ".torn-1"));
                // The id is told where it can be read.
                let has_id = whole[end..cut].windows(26).any(|w| w == id(next).as_str().as_bytes());
                let is_read = whole[end..cut].iter().filter(|b| **b == b'"').count() >= 4;
                assert_eq!(torn.event_id, (has_id && is_read).then(|| id(next)));
            }
        }
        assert_eq!(fs::read(&path).unwrap(), whole[..end]);
        assert_eq!(arrived(&store), (1..next).map(|n| (n, id(n))).collect::<Vec<_>>());
        let appended = store.append_all(&records).unwrap();
        assert!((0..3).all(|i| appended[i]
            == if i < events {
                Appended::Duplicate(Position(i as u64 + 1))
            } else {
                Appended::New(Position(i as u64 + 1))
            }));
        if events < 3 {
            assert_eq!(fs::read(&path).unwrap(), whole);
        }
        drop(store);
        assert_eq!(open(&path).count().unwrap(), 3);
    }
}

#[test]
fn torn_ends_are_saved_one_beside_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let torn: [&[u8]; 4] = [b"{\"event_id\": \"01J8", b"\0\0\0\0\0\0", b" x", b"\xff\xfe{"];
    for (i, bytes) in torn.into_iter().enumerate() {
        add(&path, bytes);
        let mut store = open(&path);
        let saved = store.recovery().torn.unwrap().saved_as;
        assert_eq!(saved.unwrap(), beside(store.path(), &format!(".torn-{}", i + 1)));
        store.append(&plain(i as u64)).unwrap();
    }
    for (i, bytes) in torn.into_iter().enumerate() {
        assert_eq!(fs::read(beside(&path, &format!(".torn-{}", i + 1))).unwrap(), bytes);
    }
    assert_eq!(open(&path).count().unwrap(), 4);
}

#[test]
fn damaged_lines_are_reported_and_stay() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut spelled = envelope(1, "n", 1, "mission/1", "done");
    spelled["event_id"] = id(1).as_str().to_lowercase().into();
    let conflicting = record(2, "n", 90, "mission/2", "changed");
    let mut bytes = Vec::new();
    bytes.extend(line(&plain(1))); // 1
    bytes.extend(b"\n  \t\r\n"); // 2, 3
    bytes.extend(b"{\"event_id\":\n"); // 4
    bytes.extend([plain(2).bytes(), b"\r\n"].concat()); // 5
    bytes.extend(format!("{spelled}\n").bytes()); // 6
    bytes.extend(line(&conflicting)); // 7
    bytes.extend(b"[1]\n\xff\xff\n"); // 8, 9
    bytes.extend(vec![b'x'; 17 * 1024 * 1024]); // 10
    bytes.extend(b"\n");
    bytes.extend(line(&plain(3))); // 11
    fs::write(&path, &bytes).unwrap();

    let mut store = open(&path);
    let recovery = store.recovery();
    assert_eq!(recovery.torn, None);
    let expected = [
        (4, Damage::NotAnEnvelope),
        (6, Damage::Repeated { event_id: id(1), first: Position(1) }),
        (
            7,
            Damage::Conflict {
                event_id: id(2),
                stored: plain(2).digest(),
                offered: conflicting.digest(),
            },
        ),
        (8, Damage::NotAnEnvelope),
        (9, Damage::NotAnEnvelope),
        (10, Damage::TooLong { limit: 16 * 1024 * 1024 }),
    ];
    assert_eq!(
        recovery.damaged.lines.iter().map(|l| (l.line, l.damage.clone())).collect::<Vec<_>>(),
        expected
    );
    assert_eq!(recovery.damaged.total(), 6);
    assert_eq!(JsonlReader::open(&path).unwrap().damaged(), &recovery.damaged);
    assert_eq!(
        arrived(&store),
        [(1, id(1)), (5, id(2)), (11, id(3))],
        "a position is the number of a line"
    );
    assert_eq!(store.get(&id(2)).unwrap(), Some(plain(2)), "the first one counts");
    assert_eq!(store.load("n").unwrap(), 90, "its node has been at 90 all the same");
    assert_eq!(store.append(&plain(4)).unwrap(), Appended::New(Position(12)));
    bytes.extend(line(&plain(4)));
    assert!(fs::read(&path).unwrap() == bytes, "nothing was rewritten");
}

#[test]
fn damage_without_end_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    fs::write(&path, "x\n".repeat(2500)).unwrap();
    let damaged = open(&path).recovery().damaged;
    assert_eq!((damaged.lines.len(), damaged.omitted, damaged.total()), (1000, 1500, 2500));
}

#[test]
fn a_line_of_more_values_than_a_document_may_have_is_no_event() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let limit = spec_kitty_events::policy::LIMITS.max_values;
    let of = |values: usize| {
        let mut envelope = envelope(1, "n", 1, "mission/1", "done");
        envelope["payload"]["x_more"] = vec![0; values].into();
        envelope.to_string()
    };
    let many = of(limit);
    assert_eq!(Record::restore(many.as_bytes()), None);
    let few = of(limit / 2);
    assert!(Record::restore(few.as_bytes()).is_some());
    fs::write(&path, format!("{many}\n{few}\n")).unwrap();
    let damaged = open(&path).recovery().damaged;
    assert_eq!(damaged.total(), 1);
    assert_eq!(damaged.lines[0].event_ids, [id(1)]);
    assert_eq!(damaged.lines[0].damage, Damage::TooManyValues { limit });
    assert_eq!(arrived(&open(&path)), [(2, id(1))]);
}

#[test]
fn there_is_one_writer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = open(&path);
    store.append(&plain(1)).unwrap();
    // In this process, under another name, and in another process.
    let dotted = folder.path().join(".").join("a.jsonl");
    for name in [&path, &dotted] {
        let Err(StoreError::Locked { path: locked }) = JsonlStore::open_with(name, AT_ONCE())
        else {
            panic!("a second writer")
        };
        assert_eq!(locked, store.path());
    }
    #[cfg(unix)]
    {
        let link = folder.path().join("link.jsonl");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        assert!(matches!(JsonlStore::open_with(&link, AT_ONCE()), Err(StoreError::Locked { .. })));
        assert!(!beside(&link, ".lock").exists(), "sidecars stand beside the log itself");
    }
    assert!(child("child_opens", &path).status().unwrap().success());
    // Readers are not in the way and not kept out.
    assert_eq!(JsonlReader::open(&path).unwrap().get(&id(1)).unwrap(), Some(plain(1)));
    store.append(&plain(2)).unwrap();
    drop(store);
    assert_eq!(open(&path).count().unwrap(), 2);
}

#[test]
fn child_opens() {
    let Some(path) = childs_path("child_opens") else { return };
    assert!(matches!(JsonlStore::open_with(&path, AT_ONCE()), Err(StoreError::Locked { .. })));
    assert_eq!(JsonlReader::open(&path).unwrap().count().unwrap(), 1);
}

#[test]
fn what_cannot_be_opened_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let not_there = folder.path().join("no").join("a.jsonl");
    let not_found = |e: StoreError| {
        matches!(&e, StoreError::Io { source,
    .. } if source.kind() == std::io::ErrorKind::NotFound)
    };
    assert!(not_found(JsonlStore::open(&not_there).unwrap_err()));
    assert!(
        not_found(JsonlReader::open(folder.path().join("a.jsonl")).unwrap_err()),
        "a reader makes no file"
    );
    assert!(matches!(JsonlStore::open(folder.path()).unwrap_err(), StoreError::Io { .. }));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_writer_notices_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = open(&path);
    store.append(&plain(1)).unwrap();
    add(&path, b"{");
    let before = fs::read(&path).unwrap();
    assert!(
        matches!(store.append(&plain(2)).unwrap_err(), StoreError::Changed { .. }),
        "it would stand behind half a line"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(store.get(&id(1)).unwrap(), Some(plain(1)));
    drop(store);
    let mut store = open(&path);
    assert_eq!(store.append(&plain(2)).unwrap(), Appended::New(Position(2)));
}

#[test]
fn an_event_that_could_not_be_read_back_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = open(&path);
    let too_long = unjudged(1, 16 * 1024 * 1024);
    assert!(matches!(store.append_all(&[plain(2), too_long]).unwrap_err(), StoreError::Io { .. }));
    assert_eq!((store.count().unwrap(), fs::metadata(&path).unwrap().len()), (0, 0));
}

#[test]
fn a_reader_refreshes_from_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = open(&path);
    let mut reader = JsonlReader::open(&path).unwrap();
    assert_eq!(reader.refresh().unwrap(), 0);
    store.append(&plain(1)).unwrap();
    assert_eq!(reader.count().unwrap(), 0, "it sees the log as it was");
    assert_eq!(reader.refresh().unwrap(), 1);
    drop(store);
    // A line that is being written.
    let second = line(&plain(2));
    let (begin, rest) = second.split_at(40);
    add(&path, begin);
    assert_eq!(reader.refresh().unwrap(), 0);
    assert_eq!(reader.torn().unwrap().line, 2);
    add(&path, &rest[..rest.len() - 1]);
    assert_eq!(reader.refresh().unwrap(), 1, "nothing but its line feed is missing");
    assert_eq!(reader.torn(), None);
    add(&path, b" ");
    assert_eq!(reader.refresh().unwrap(), 0);
    add(&path, b"\r\nx\n\n");
    assert_eq!(reader.refresh().unwrap(), 0);
    add(&path, &line(&plain(3)));
    assert_eq!((reader.refresh().unwrap(), reader.refresh().unwrap()), (1, 0));
    assert_eq!(arrived(&reader), [(1, id(1)), (2, id(2)), (5, id(3))]);
    assert_eq!(reader.damaged().lines[0].line, 3);
}

#[test]
fn a_reader_notices_that_lines_were_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let whole: Vec<u8> = (1..=3).flat_map(|n| line(&plain(n))).collect();
    fs::write(&path, &whole).unwrap();
    let first = line(&plain(1)).len();
    let mut reader = JsonlReader::open(&path).unwrap();
    fs::write(&path, &whole[..first]).unwrap();
    assert!(matches!(reader.refresh().unwrap_err(), StoreError::Changed { .. }), "shorter");
    let mut read = reader.scan().unwrap();
    assert_eq!(read.next().unwrap().unwrap(), plain(1));
    assert!(matches!(read.next().unwrap().unwrap_err(), StoreError::Changed { .. }));
    assert!(read.next().is_none(), "the first error ends it");
    drop(read);
    assert!(matches!(reader.get(&id(3)).unwrap_err(), StoreError::Changed { .. }));
    // What was taken back held no record.
    fs::write(&path, [&whole[..], b"\n\n"].concat()).unwrap();
    let mut blank = JsonlReader::open(&path).unwrap();
    fs::write(&path, &whole).unwrap();
    assert!(
        matches!(blank.refresh().unwrap_err(), StoreError::Changed { .. }),
        "shorter by blank lines"
    );
    // Others stand in their place.
    let others: Vec<u8> = [1, 5, 6].into_iter().flat_map(|n| line(&plain(n))).collect();
    fs::write(&path, &others).unwrap();
    assert!(matches!(reader.refresh().unwrap_err(), StoreError::Changed { .. }), "other lines");
    assert_eq!(JsonlReader::open(&path).unwrap().count().unwrap(), 3);
}

#[test]
fn clocks_are_in_the_log_and_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = JsonlStore::open(&path).unwrap();
    store.append(&record(1, "a", 7, "mission/1", "")).unwrap();
    assert_eq!(store.advance("b", 4).unwrap(), 5);
    assert_eq!(store.advance("a", 0).unwrap(), 8);
    drop(store);
    // A crash may leave half of a replacement.
    fs::write(beside(&path, ".clocks.json.new"), "{\"form").unwrap();
    let mut store = open(&path);
    assert_eq!((store.load("a").unwrap(), store.load("b").unwrap()), (8, 5));
    assert_eq!(store.advance("b", 0).unwrap(), 6);
    store.append(&record(2, "b", 20, "mission/1", "")).unwrap();
    drop(store);
    assert_eq!(open(&path).load("b").unwrap(), 20, "whichever is further");
    fs::remove_file(beside(&path, ".clocks.json")).unwrap();
    let store = open(&path);
    assert_eq!((store.load("a").unwrap(), store.load("b").unwrap()), (7, 20));
}

#[test]
fn clocks_that_cannot_be_read_are_not_made_up() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    for text in
        ["", "{", "{\"format\":1}", "{\"format\":1,\"clocks\":{\"a\":\"7\"}}", "{\"clocks\":{}}"]
    {
        fs::write(beside(&path, ".clocks.json"), text).unwrap();
        let Err(StoreError::Corrupt { path: damaged, .. }) = JsonlStore::open(&path) else {
            panic!("{text}")
        };
        assert_eq!(damaged.extension().unwrap(), "json");
    }
    fs::write(beside(&path, ".clocks.json"), "{\"format\":2,\"clocks\":[]}").unwrap();
    assert!(matches!(
        JsonlStore::open(&path),
        Err(StoreError::NewerFormat { found: 2, known: 1, .. })
    ));
    // Reading events needs no clocks.
    assert_eq!(JsonlReader::open(&path).unwrap().count().unwrap(), 0);
}

#[test]
fn a_clock_that_cannot_be_kept_does_not_move() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = open(&path);
    assert_eq!(store.advance("a", 0).unwrap(), 1);
    // A folder stands where the file goes.
    let in_the_way = beside(&path, ".clocks.json");
    fs::remove_file(&in_the_way).unwrap();
    fs::create_dir(&in_the_way).unwrap();
    assert!(matches!(store.advance("a", 0).unwrap_err(), StoreError::Io { .. }));
    assert!(matches!(store.advance("b", 0).unwrap_err(), StoreError::Io { .. }));
    assert_eq!((store.load("a").unwrap(), store.load("b").unwrap()), (1, 0));
    fs::remove_dir(&in_the_way).unwrap();
    assert_eq!(store.advance("a", 0).unwrap(), 2);
}

#[test]
fn errors_are_retained_across_opening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let sidecar = beside(&path, ".errors.jsonl");
    let retaining = |n| JsonlOptions { retained_errors: NonZeroUsize::new(n).unwrap(), ..FAST() };
    let lines = || fs::read_to_string(&sidecar).unwrap().lines().count();
    let mut store = JsonlStore::open_with(&path, retaining(5)).unwrap();
    for n in 0..23 {
        store.append_error(&error(n)).unwrap();
        assert!((n + 1).min(5) <= lines() && lines() <= 10, "the file is rewritten now and then");
    }
    drop(store);
    // A torn line, which the next one must not run into.
    add(&sidecar, b"{\"timestamp\": \"2026-01");
    let mut store = JsonlStore::open_with(&path, retaining(3)).unwrap();
    assert_eq!(store.recent_errors(10).unwrap(), [error(22), error(21), error(20)]);
    store.append_error(&error(23)).unwrap();
    drop(store);
    let store = JsonlStore::open_with(&path, retaining(5)).unwrap();
    assert_eq!(store.recent_errors(2).unwrap(), [error(23), error(22)]);
    drop(store);
    // The line end alone is missing: the record is whole.
    fs::write(&sidecar, serde_json::to_string(&error(1)).unwrap()).unwrap();
    for n in 2..4 {
        let mut store = open(&path);
        assert_eq!(store.recent_errors(1).unwrap(), [error(n - 1)]);
        store.append_error(&error(n)).unwrap();
        assert_eq!(store.recent_errors(10).unwrap(), (1..=n).rev().map(error).collect::<Vec<_>>());
    }
}

/// How many events a child makes ready before it appends them one by one.
const MADE: u64 = 40;

/// SIGKILL at random moments: what was acknowledged is there, whole, and the log goes on.
#[test]
fn a_kill_loses_nothing() {
    let rounds: u64 = std::env::var("SKE_KILL_ROUNDS").map_or(40, |n| n.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged: BTreeSet<u64> = BTreeSet::new();
    let (mut clock, mut path) = (0_i64, PathBuf::new());
    for round in 0..rounds {
        // A log lives for a few rounds.
        if round % 5 == 0 {
            path = folder.path().join(format!("{round}.jsonl"));
            acknowledged.clear();
            clock = 0;
        }
        let mut child =
            child("child_appends", &path).env("SKE_FULL", (round % 2).to_string()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut said = Vec::new();
        let patience = random(MADE);
        for _ in 0..patience {
            said.extend(heard(&mut out));
        }
        std::thread::sleep(Duration::from_micros(random(3000)));
        child.kill().unwrap();
        child.wait().unwrap();
        said.extend(std::iter::from_fn(|| heard(&mut out)));
        for said in said {
            let (number, advanced) = said.split_once(' ').unwrap();
            acknowledged.insert(number.parse().unwrap());
            clock = clock.max(advanced.parse().unwrap());
        }

        let file = fs::read(&path).unwrap_or_default();
        let end = file.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        let mut store = open(&path);
        let recovery = store.recovery();
        assert_eq!(recovery.damaged.total(), 0, "nothing is half there");
        if let Some(torn) = &recovery.torn {
            assert_eq!(fs::read(torn.saved_as.as_ref().unwrap()).unwrap(), file[end..]);
        } else if end < file.len() {
            assert!(Record::restore(&file[end..]).is_some(), "nothing else is left in the log");
        }
        for number in &acknowledged {
            assert_eq!(
                store.get(&id(*number)).unwrap(),
                Some(killed(*number)),
                "event {number} of round {round} was acknowledged"
            );
        }
        // At most one event of a round was written and not yet acknowledged.
        let there = store.count().unwrap();
        assert!(
            (acknowledged.len() as u64..=acknowledged.len() as u64 + 1).contains(&there),
            "{there} of {}",
            acknowledged.len()
        );
        assert!(store.load("clock").unwrap() >= clock, "a clock went backwards");
        let next = there + 1;
        assert_eq!(store.append(&killed(next)).unwrap(), Appended::New(Position(next)));
        acknowledged.extend(1..=next);
    }
}

/// Events of several lengths, up to several pages.
fn killed(number: u64) -> Record {
    unjudged(number, (number % 4 * 3000) as usize)
}

#[test]
fn child_appends() {
    let Some(path) = childs_path("child_appends") else { return };
    let durability =
        if std::env::var("SKE_FULL").unwrap() == "1" { Durability::Full } else { Durability::Os };
    let mut store =
        JsonlStore::open_with(&path, JsonlOptions { durability, ..JsonlOptions::default() })
            .unwrap();
    let from = store.count().unwrap() + 1;
    let made: Vec<Record> = (from..from + MADE).map(killed).collect();
    for (number, record) in (from..).zip(&made) {
        let clock = if number % 5 == 0 { store.advance("clock", 0).unwrap() } else { 0 };
        store.append(record).unwrap();
        say(&format!("{number} {clock}"));
    }
    // Until it is killed.
    std::thread::sleep(Duration::from_secs(60));
}

const EVENTS: u64 = 20_000;

/// A reader follows a writer in another process.
#[test]
fn a_reader_follows_a_writer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    fs::write(&path, "").unwrap();
    let mut reader = JsonlReader::open(&path).unwrap();
    let mut child =
        child("child_writes", &path).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let mut waiting = child.stdin.take();
    let mut seen = 0;
    loop {
        let status = child.try_wait().unwrap();
        let more = reader.refresh().unwrap();
        let before = seen;
        for item in reader.follow((seen > 0).then_some(Position(seen))).unwrap() {
            let (position, record) = item.unwrap();
            seen += 1;
            assert_eq!(
                (position, &record.event().event_id),
                (Position(seen), &id(seen)),
                "nothing lost, nothing double, in order"
            );
        }
        assert_eq!(seen - before, more);
        if seen >= EVENTS / 2 {
            waiting = None;
        }
        if let Some(status) = status {
            assert!(status.success());
            break;
        }
        if more == 0 {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
    assert_eq!((seen, waiting.is_none()), (EVENTS, true));
    assert_eq!(reader.damaged().total(), 0);
}

#[test]
fn child_writes() {
    let Some(path) = childs_path("child_writes") else { return };
    let mut store = open(&path);
    let (mut number, mut is_read) = (1, false);
    while number <= EVENTS {
        // Half of them have to be read before the other half is written.
        if number > EVENTS / 2 && !is_read {
            is_read = std::io::stdin().read(&mut [0]).unwrap() == 0;
        }
        // Single events, and batches of several lengths.
        let batch: Vec<Record> = (number..=EVENTS.min(number + number % 4))
            .map(|n| unjudged(n, (n % 50) as usize))
            .collect();
        store.append_all(&batch).unwrap();
        number += batch.len() as u64;
    }
}

/// A file may not grow beyond 64 KiB: what a full disk does, for one process.
#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let inner = child("child_fills", &path);
    let mut shell = Command::new("sh");
    // The signal is ignored, so that the write fails instead.
    shell
        .args(["-c", "trap '' XFSZ; ulimit -f 128; exec \"$0\" \"$@\""])
        .arg(inner.get_program())
        .args(inner.get_args());
    shell
        .envs(inner.get_envs().filter_map(|(k, v)| Some((k, v?))))
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let mut child = shell.spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let acknowledged: Vec<u64> =
        std::iter::from_fn(|| heard(&mut out)).map(|said| said.parse().unwrap()).collect();
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(acknowledged.len() > 10);

    // Space is there again. The last write of the child could not be taken back: it is torn.
    let mut store = open(&path);
    assert!(store.recovery().torn.is_some());
    assert_eq!(store.recovery().damaged.total(), 0);
    assert_eq!(
        arrived(&store),
        acknowledged.iter().zip(1..).map(|(n, position)| (position, id(*n))).collect::<Vec<_>>()
    );
    let next = acknowledged.len() as u64 + 1;
    assert_eq!(store.append(&unjudged(5000, 100_000)).unwrap(), Appended::New(Position(next)));
}

#[cfg(unix)]
#[test]
fn child_fills() {
    let Some(path) = childs_path("child_fills") else { return };
    let mut store = JsonlStore::open(&path).unwrap();
    let full = |e: StoreError| {
        matches!(&e, StoreError::Io { doing: "append to", source,
    .. } if source.kind() == std::io::ErrorKind::FileTooLarge)
    };
    let length = || fs::metadata(&path).unwrap().len();
    let mut written = 0;
    let mut append = |store: &mut JsonlStore, number: u64, bytes: usize| {
        let record = unjudged(number, bytes);
        let before = (store.count().unwrap(), length());
        let appended = store.append(&record);
        match appended {
            Ok(_) => {
                written += record.bytes().len() as u64 + 1;
                assert_eq!(length(), written);
                say(&number.to_string());
                true
            }
            Err(e) => {
                assert!(full(e));
                assert_eq!((store.count().unwrap(), length()), before, "it is as it was");
                assert!(store.get(&id(number)).unwrap().is_none());
                false
            }
        }
    };
    // What is too long fails; what fits is taken by the same store.
    assert!(append(&mut store, 1, 10));
    assert!(!append(&mut store, 2, 100_000));
    assert!(append(&mut store, 2, 10));
    assert!(!append(&mut store, 3, 100_000));
    // To the end.
    let mut number = 3;
    while append(&mut store, number, 1000) {
        number += 1;
    }
    // A batch, all or none: its first event would fit.
    let before = length();
    assert!(full(
        store.append_all(&[unjudged(number, 0), unjudged(number + 1, 100_000)]).unwrap_err()
    ));
    assert_eq!((length(), store.count().unwrap()), (before, number - 1));
    // The log is not where it was, so that a failed write cannot be taken back.
    let away = beside(&path, ".away");
    fs::rename(&path, &away).unwrap();
    assert!(full(store.append(&unjudged(number, 100_000)).unwrap_err()));
    fs::rename(&away, &path).unwrap();
    assert!(length() > before);
    let refused = store.append(&unjudged(number, 0)).unwrap_err();
    assert!(refused.to_string().contains("open the log again"), "{refused}");
    assert_eq!(store.get(&id(1)).unwrap(), Some(unjudged(1, 10)), "it is read all the same");
}
