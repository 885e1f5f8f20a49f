//! The index beside a long JSON Lines log: it saves reading, and never changes an answer.

use crate::dice::Dice;
use crate::events::{envelope, id, record, unjudged};
use spec_kitty_events::{
    Appended, ClockStorage, Durability, EventAppender, EventId, EventReader, JsonlOptions,
    JsonlStore, Position, Record, StoreError,
};
use std::fs::{self, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

/// Bytes of text in an event, so that few events make a log that has an index.
const TEXT: usize = 40_000;
const EVENTS: u64 = 30;

fn open(path: &Path) -> JsonlStore {
    let options = JsonlOptions { durability: Durability::Os, ..JsonlOptions::default() };
    JsonlStore::open_with(path, options).unwrap_or_else(|e| panic!("{e}"))
}

fn index_of(path: &Path) -> PathBuf {
    PathBuf::from(format!("{}.index", path.display()))
}

fn event(number: u64) -> Record {
    let clock = i64::try_from(number).unwrap();
    let (node, aggregate) = (format!("n{}", number % 7), format!("mission/{}", number % 3));
    record(number, &node, clock, &aggregate, &"x".repeat(TEXT))
}

/// A log that is long enough, closed by its writer.
fn long_log(folder: &Path) -> PathBuf {
    let path = folder.join("long.jsonl");
    let mut store = open(&path);
    let records: Vec<Record> = (1..=EVENTS).map(event).collect();
    store.append_all(&records).unwrap();
    drop(store);
    assert!(index_of(&path).is_file(), "a long log has an index when it is closed");
    path
}

/// Everything that a writer answers, as text. Each question is put to a store of its own, so that
/// none has read the log for another one.
fn answers(path: &Path) -> Vec<String> {
    let mut all = vec![format!("{:?}", open(path).count()), format!("{:?}", open(path).recovery())];
    for number in [1, EVENTS, EVENTS + 1] {
        all.push(format!("{:?}", open(path).get(&id(number)).unwrap().map(|r| r.digest())));
    }
    for node in ["n3", "nobody"] {
        all.push(format!("{:?}", open(path).load(node)));
    }
    let ids = |records: Vec<Record>| -> Vec<EventId> {
        records.iter().map(|record| record.event().event_id.clone()).collect()
    };
    let read = |records: spec_kitty_events::store::Records<'_>| -> String {
        format!("{:?}", records.collect::<Result<Vec<_>, _>>().map(ids))
    };
    all.push(read(open(path).scan().unwrap()));
    all.push(read(open(path).scan_aggregate("mission/1").unwrap()));
    for after in [None, Some(Position(EVENTS - 1)), Some(Position(EVENTS))] {
        let store = open(path);
        let places: Vec<Position> =
            store.follow(after).unwrap().map(|found| found.unwrap().0).collect();
        all.push(format!("{places:?}"));
    }
    all
}

/// Tries appends on a copy of the log, with its index or without: each outcome, and the log.
fn appends(path: &Path, with_index: bool) -> (Vec<String>, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.jsonl");
    fs::rename(path, &copy).unwrap();
    if with_index {
        let _ = fs::rename(index_of(path), index_of(&copy));
    }
    let before = fs::read(&copy).unwrap();
    let other = envelope(2, "n2", 2, "mission/2", "another text").to_string();
    let other = Record::restore(other.as_bytes()).unwrap();
    let tries: Vec<Vec<Record>> = vec![
        vec![event(EVENTS / 2)],
        vec![other],
        vec![event(EVENTS + 5)],
        vec![event(EVENTS + 6), event(1), event(EVENTS + 5)],
    ];
    let outcomes = tries
        .iter()
        .map(|records| {
            let mut store = open(&copy);
            format!("{:?} {:?}", store.append_all(records), store.count())
        })
        .collect();
    let after = fs::read(&copy).unwrap();
    fs::write(path, before).unwrap();
    (outcomes, after)
}

#[cfg(target_os = "linux")]
fn bytes_read(work: impl FnOnce()) -> u64 {
    let read = || {
        let counts = fs::read_to_string("/proc/thread-self/io").unwrap();
        let line = counts.lines().find_map(|l| l.strip_prefix("rchar: ")).unwrap();
        line.parse::<u64>().unwrap()
    };
    let before = read();
    work();
    read() - before
}

/// What is saved, counted in bytes that the system was asked for.
#[test]
#[cfg(target_os = "linux")]
fn one_event_is_appended_without_reading_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = long_log(folder.path());
    let length = fs::metadata(&path).unwrap().len();
    let append = |number| {
        bytes_read(|| {
            let mut store = open(&path);
            assert_eq!(store.load("n3").unwrap(), 24);
            assert_eq!(store.append(&event(7)).unwrap(), Appended::Duplicate(Position(7)));
            let appended = store.append(&unjudged(number, 10)).unwrap();
            assert_eq!(appended, Appended::New(Position(number)));
        })
    };
    for number in EVENTS + 1..EVENTS + 5 {
        let read = append(number);
        assert!(read < length / 2, "{read} of {length} bytes were read");
    }
    fs::remove_file(index_of(&path)).unwrap();
    assert!(append(EVENTS + 5) > length, "and without the index all of them are");
}

#[test]
fn answers_with_an_index_are_those_without_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = long_log(folder.path());
    let with = answers(&path);
    fs::remove_file(index_of(&path)).unwrap();
    assert_eq!(with, answers(&path));
    assert!(index_of(&path).is_file(), "it was made anew");
    assert_eq!(appends(&path, true), appends(&path, false));
}

/// What is done to a log, in words and to its file.
type Change<'c> = (&'c str, &'c dyn Fn(&Path));

/// Every way in which a log changes behind the back of its writer.
#[test]
fn a_stale_index_is_never_believed() {
    let replace = |path: &Path, from: &[u8], to: &[u8]| {
        let bytes = fs::read(path).unwrap();
        let at = bytes.windows(from.len()).rposition(|found| found == from).unwrap();
        let mut file = OpenOptions::new().write(true).open(path).unwrap();
        file.seek(SeekFrom::Start(at as u64)).unwrap();
        file.write_all(to).unwrap();
    };
    let first_id = id(1);
    let changes: [Change<'_>; 7] = [
        ("an event appended", &|path| {
            let line = [unjudged(EVENTS + 1, 5).bytes(), b"\n"].concat();
            OpenOptions::new().append(true).open(path).unwrap().write_all(&line).unwrap();
        }),
        ("a torn line appended", &|path| {
            let line = &unjudged(EVENTS + 1, 5).bytes()[..50].to_vec();
            OpenOptions::new().append(true).open(path).unwrap().write_all(line).unwrap();
        }),
        ("the last event taken off", &|path| {
            let bytes = fs::read(path).unwrap();
            let end = bytes[..bytes.len() - 1].iter().rposition(|b| *b == b'\n').unwrap() + 1;
            OpenOptions::new().write(true).open(path).unwrap().set_len(end as u64).unwrap();
        }),
        ("another id at the same place", &|path| {
            replace(path, first_id.as_str().as_bytes(), id(EVENTS + 1).as_str().as_bytes());
        }),
        ("an event of the same id twice", &|path| {
            replace(path, id(2).as_str().as_bytes(), first_id.as_str().as_bytes());
        }),
        ("another file under the same name", &|path| {
            let lines: Vec<Vec<u8>> =
                (1..=EVENTS).rev().map(|n| [event(n).bytes(), b"\n"].concat()).collect();
            fs::remove_file(path).unwrap();
            fs::write(path, lines.concat()).unwrap();
        }),
        ("all of it gone", &|path| fs::write(path, "").unwrap()),
    ];
    for (what, change) in changes {
        let folder = tempfile::tempdir().unwrap();
        let path = long_log(folder.path());
        change(&path);
        let changed = fs::read(&path).unwrap();
        let with = answers(&path);
        let restored = folder.path().join("alone.jsonl");
        fs::write(&restored, &changed).unwrap();
        let alone = answers(&restored);
        let named = |answers: Vec<String>, name: &str| -> Vec<String> {
            answers.into_iter().map(|a| a.replace(name, "")).collect()
        };
        assert_eq!(named(with, "long.jsonl"), named(alone, "alone.jsonl"), "{what}");
    }
}

/// Any byte of the file another one, any end of it missing, anything else under its name.
#[test]
fn whatever_stands_in_the_index_changes_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = long_log(folder.path());
    let index = index_of(&path);
    let (expected, whole) = (answers(&path), fs::read(&index).unwrap());
    let mut dice = Dice(20_261_130);
    for round in 0..24 {
        let mut bytes = whole.clone();
        match round % 4 {
            0 => bytes.truncate(dice.below(whole.len())),
            1 => bytes.extend_from_slice(&whole[dice.below(whole.len())..]),
            2 => bytes.rotate_left(4096),
            _ => {
                // The key of an entry: the event is still there, under another one.
                let at = 32 * dice.below(usize::try_from(EVENTS).unwrap()) + dice.below(8);
                bytes[at] ^= 1 << dice.below(8);
            }
        }
        fs::write(&index, &bytes).unwrap();
        let store = open(&path);
        for number in 1..=EVENTS {
            assert!(store.get(&id(number)).unwrap().is_some(), "event {number} is found");
        }
        drop(store);
        fs::write(&index, &bytes).unwrap();
        let mut store = open(&path);
        let again = dice.below(30) as u64 + 1;
        assert_eq!(store.append(&event(again)).unwrap(), Appended::Duplicate(Position(again)));
        assert_eq!(store.load("n3").unwrap(), 24);
        drop(store);
    }
    assert_eq!(answers(&path), expected);
    fs::remove_file(&index).unwrap();
    fs::create_dir(&index).unwrap();
    assert_eq!(answers(&path), expected, "a folder under its name is no obstacle");
}

/// Nothing is written through a link, and nothing is read from one.
#[test]
#[cfg(unix)]
fn an_index_behind_a_link_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = long_log(folder.path());
    let elsewhere = folder.path().join("elsewhere");
    fs::rename(index_of(&path), &elsewhere).unwrap();
    let before = fs::read(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, index_of(&path)).unwrap();
    let mut store = open(&path);
    store.append(&event(EVENTS + 1)).unwrap();
    drop(store);
    assert_eq!(fs::read(&elsewhere).unwrap(), before);
}

/// A log that is appended to for long: tables are added, and become one when there are many.
#[test]
fn an_index_grows_with_its_log_and_stays_small() {
    let folder = tempfile::tempdir().unwrap();
    let path = long_log(folder.path());
    let mut longest = 0;
    for round in 0..70 {
        let mut store = open(&path);
        let first = EVENTS + 1 + round * 8;
        let records: Vec<Record> = (first..first + 8).map(|n| unjudged(n, TEXT)).collect();
        store.append_all(&records).unwrap();
        drop(store);
        longest = longest.max(fs::metadata(index_of(&path)).unwrap().len());
    }
    let mut store = open(&path);
    for number in [1, EVENTS + 1, EVENTS + 300, EVENTS + 560] {
        let position = Position(number);
        let again = if number == 1 { event(1) } else { unjudged(number, TEXT) };
        assert_eq!(store.append(&again).unwrap(), Appended::Duplicate(position));
    }
    let other = unjudged(EVENTS + 300, TEXT + 1);
    assert!(matches!(store.append(&other), Err(StoreError::Conflict { .. })));
    assert_eq!(store.count().unwrap(), EVENTS + 560);
    drop(store);
    assert!(longest < 1024 * 1024, "the index took {longest} bytes");
    fs::remove_file(index_of(&path)).unwrap();
    assert_eq!(open(&path).count().unwrap(), EVENTS + 560);
}

/// Whatever was read of it.
#[test]
#[cfg(unix)]
fn a_writer_that_wrote_nothing_leaves_the_index_as_it_is() {
    use std::os::unix::fs::MetadataExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = long_log(folder.path());
    let file = || {
        let data = fs::metadata(index_of(&path)).unwrap();
        (data.ino(), data.modified().unwrap(), fs::read(index_of(&path)).unwrap())
    };
    let before = file();
    let reads: [fn(&mut JsonlStore); 3] = [
        |store| drop(store.get(&id(3)).unwrap()),
        |store| assert_eq!(store.scan().unwrap().count() as u64, EVENTS),
        // Known already, as all of them are: so many look-ups that the log is read instead.
        |store| drop(store.append_all(&(1..=EVENTS).map(event).collect::<Vec<_>>()).unwrap()),
    ];
    for read in reads {
        read(&mut open(&path));
        assert!(file() == before);
    }
}

/// Short logs and damaged ones are read: no file lies beside them for nothing.
#[test]
fn short_and_damaged_logs_have_no_index() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("short.jsonl");
    let mut store = open(&path);
    store.append(&event(1)).unwrap();
    drop(store);
    assert!(!index_of(&path).exists());
    let path = folder.path().join("damaged.jsonl");
    let lines: Vec<Vec<u8>> = (1..=EVENTS).map(|n| [event(n).bytes(), b"\n"].concat()).collect();
    fs::write(&path, [b"garbage\n".to_vec(), lines.concat()].concat()).unwrap();
    drop(open(&path));
    assert!(!index_of(&path).exists());
    let mut text = String::new();
    fs::File::open(&path).unwrap().take(7).read_to_string(&mut text).unwrap();
    assert_eq!(text, "garbage");
}
