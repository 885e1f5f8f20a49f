//! Damaged logs: what is found in them, and what a salvage brings out. Flipped bytes, cut files,
//! lost line feeds.

use crate::dice::Dice;
use crate::events::{id, plain, record};
use serde_json::Value;
use spec_kitty_events::store::{Left, Salvage};
use spec_kitty_events::{JsonlReader, Record, StoreError};
use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// How many damaged copies of a log are tried.
fn rounds(few: u64) -> u64 {
    std::env::var("SKE_DAMAGE_ROUNDS").map_or(few, |n| n.parse().unwrap())
}

/// Events of several lengths, up to some pages of a database.
fn records() -> Vec<Record> {
    (1..=60)
        .map(|n| {
            let text = if n % 9 == 0 { "x".repeat(n as usize * 200) } else { format!("done {n}") };
            record(n, &format!("node-{}", n % 3), n as i64, "mission/1", &text)
        })
        .collect()
}

/// Where each event stands in a file. A database may hold remains of a row in other places too.
fn places(file: &[u8], records: &[Record]) -> Vec<Vec<Range<usize>>> {
    let places = |record: &Record| {
        let bytes = record.bytes();
        let length = bytes.len();
        let starts = (0..=file.len() - length).filter(|at| file[*at..*at + length] == *bytes);
        starts.map(|at| at..at + length).collect()
    };
    records.iter().map(places).collect()
}

/// Whether two texts are one event: a flip that only changes the case of an id changes nothing
/// that the contract compares, and the digest, which is of the event, stays what it was.
fn is_same_event(one: &[u8], other: &[u8]) -> bool {
    let event = |bytes: &[u8]| {
        let mut event: Value = serde_json::from_slice(bytes).ok()?;
        for name in ["event_id", "correlation_id", "project_uuid"] {
            let id = event.get(name)?.as_str()?.to_ascii_uppercase();
            event[name] = id.into();
        }
        Some(event)
    };
    event(one).is_some_and(|one| Some(one) == event(other))
}

/// The lines that come out. Each has to be one of the events, and none comes twice.
fn checked(
    salvage: impl FnOnce(&mut Vec<Vec<u8>>) -> Result<Salvage, StoreError>,
    records: &[Record],
) -> (Vec<Vec<u8>>, Salvage) {
    let mut out = Vec::new();
    let salvage = salvage(&mut out).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(salvage.events, out.len() as u64);
    assert_eq!(out.iter().collect::<BTreeSet<_>>().len(), out.len(), "an event came twice");
    for line in &out {
        let known = records.iter().any(|r| r.bytes() == line || is_same_event(r.bytes(), line));
        assert!(known, "{}", String::from_utf8_lossy(line));
    }
    if out.len() < records.len() {
        assert!(!salvage.is_whole(), "what is left is told");
    }
    (out, salvage)
}

fn of_lines(path: &Path, records: &[Record]) -> (Vec<Vec<u8>>, Salvage) {
    let salvage = |out: &mut Vec<Vec<u8>>| {
        JsonlReader::salvage(path, |record| {
            out.push(record.bytes().to_vec());
            Ok(())
        })
    };
    checked(salvage, records)
}

#[test]
fn whole_events_are_brought_out_of_damaged_lines() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let [one, two, three] = [1, 2, 3].map(plain);
    let (a, b, c) = (one.bytes(), two.bytes(), three.bytes());
    let half = &a[..a.len() / 2];
    let one = |range: Range<u64>| std::iter::once(range).collect::<Vec<_>>();
    // The file, how many events come out, and what is left of it.
    let cases: [(Vec<u8>, usize, Vec<Range<u64>>); 9] = [
        ([a, b"\n", b, b"\n", c, b"\n"].concat(), 3, vec![]),
        ([a, b"\n", b, b"\n", c].concat(), 3, vec![]),
        ([a, b, b"\n", c].concat(), 3, vec![]),
        ([a, b"\r", b, b"\r", c, b"\r"].concat(), 3, vec![]),
        ([&[0; 20], a, b"\n", b, b"\n", c].concat(), 3, one(0..20)),
        ([half, b, b"\n", c, b"\n"].concat(), 2, one(0..half.len() as u64)),
        ([b, b"\n", c, b"\n", half].concat(), 2, {
            let from = (b.len() + c.len() + 2) as u64;
            one(from..from + half.len() as u64)
        }),
        ([a, b"\n", a, b"\n\n \n", b, c].concat(), 3, vec![]),
        ([&b"[1]\n"[..], a, &[0; 9], b"\n"].concat(), 1, {
            let from = a.len() as u64 + 4;
            vec![0..3, from..from + 9]
        }),
    ];
    for (file, events, left) in cases {
        fs::write(&path, &file).unwrap();
        let mut salvage = Vec::new();
        let out = JsonlReader::salvage(&path, |r| {
            salvage.push(r.bytes().to_vec());
            Ok::<(), StoreError>(())
        });
        let places: Vec<Range<u64>> = out
            .unwrap()
            .left
            .iter()
            .map(|left| match left {
                Left::Line { bytes, .. } => bytes.clone(),
                other => panic!("{other}"),
            })
            .collect();
        let file = String::from_utf8_lossy(&file).into_owned();
        assert_eq!((salvage.len(), places), (events, left), "{file}");
        assert_eq!(fs::read(&path).unwrap().len(), file.len(), "the log stays as it is");
    }
}

#[test]
fn events_are_found_where_nothing_encloses_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let [a, b] = [1, 2].map(|n| String::from_utf8(plain(n).bytes().to_vec()).unwrap());
    let (half, start) = (&a[..a.len() / 2], &a[..30]);
    for (line, events) in [
        (format!("{a}{b}"), 2),
        (format!("\0\0\0{a}"), 1),
        (format!("{half}{b}"), 1),
        (format!("{b}{half}"), 1),
        // The last one is not followed by a comma.
        (format!("{a}, {b}"), 1),
        // Within something else it is a value, and no event of this log.
        (format!("{{\"position\": 1, \"event\": {a}}}"), 0),
        (format!("[{a}]"), 0),
        (format!("{{\"position\": 1, \"event\": {a}}} x"), 0),
        (half.to_owned(), 0),
        (start.to_owned(), 0),
    ] {
        fs::write(&path, &line).unwrap();
        let mut found = 0;
        let mut count = |_: &Record| {
            found += 1;
            Ok::<(), StoreError>(())
        };
        let salvage = JsonlReader::salvage(&path, &mut count).unwrap();
        assert_eq!(found, events, "{line}");
        // Of a torn event its id is told, where it is there.
        if line.len() <= half.len() {
            let named = if line == half { vec![id(1)] } else { vec![] };
            let [Left::Line { event_ids, .. }] = &salvage.left[..] else { panic!("{salvage:?}") };
            assert_eq!(*event_ids, named, "{line}");
        }
    }
}

#[test]
fn what_is_left_of_lines_is_told_with_its_place_and_event() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let other = record(1, "n", 1, "mission/1", "changed");
    let second = plain(2);
    let half = &second.bytes()[..200];
    fs::write(&path, [plain(1).bytes(), b"\n", half, b"\n", other.bytes(), b"\n"].concat())
        .unwrap();
    let out = JsonlReader::salvage(&path, |_| Ok::<(), StoreError>(())).unwrap();
    let said: Vec<String> = out.left.iter().map(ToString::to_string).collect();
    let first = plain(1).bytes().len() + 1;
    let (begin, third) = (first + 201, first + 201 + other.bytes().len());
    assert_eq!(
        said,
        [
            format!(
                "line 2, bytes {first} to {} (event {}): it is not an event envelope",
                first + 200,
                id(2)
            ),
            format!(
                "line 3, bytes {begin} to {third} (event {}): an event of this id with other \
                    content is further up",
                id(1)
            ),
        ]
    );
}

#[test]
fn flips_and_cuts_take_no_other_event_of_lines() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let records = records();
    let sound: Vec<u8> = records.iter().flat_map(|r| [r.bytes(), b"\n"].concat()).collect();
    let places = places(&sound, &records);
    for seed in 0..rounds(60) {
        let (mut dice, mut file) = (Dice(seed), sound.clone());
        let cut = if seed % 2 == 0 { file.len() } else { dice.below(file.len()) };
        // The ends of lines are hit too. What is written over is no JSON in any place.
        let flips: Vec<usize> = (0..=dice.below(6)).map(|_| dice.below(file.len())).collect();
        flips.iter().for_each(|at| file[*at] = 0x1f);
        file.truncate(cut);
        fs::write(&path, &file).unwrap();
        let (out, _) = of_lines(&path, &records);
        let untouched =
            |place: &Range<usize>| place.end <= cut && !flips.iter().any(|at| place.contains(at));
        for (record, place) in records.iter().zip(&places) {
            if place.iter().all(untouched) {
                assert!(out.iter().any(|line| line == record.bytes()), "seed {seed}, {place:?}");
            }
        }
    }
}

#[test]
fn a_line_longer_than_any_buffer_gives_its_events() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    // Lost line feeds make one line of a whole log, and a hole stands in it.
    let long: Vec<Record> = (1..=14).map(|n| crate::events::unjudged(n, 3 << 20)).collect();
    let mut file: Vec<u8> = long[..7].iter().flat_map(|r| r.bytes().to_vec()).collect();
    file.extend(vec![0; 5 << 20]);
    file.extend(long[7..].iter().flat_map(|r| r.bytes().to_vec()));
    fs::write(&path, file).unwrap();
    let (out, salvage) = of_lines(&path, &long);
    assert_eq!((out.len(), salvage.left.len()), (14, 1));
}

#[cfg(feature = "sqlite")]
mod sqlite {
    use super::{Dice, checked, places, records, rounds};
    use crate::events::{plain, unjudged};
    use rusqlite::Connection;
    use spec_kitty_events::store::sqlite::{Finding, Options, Synchronous, salvage};
    use spec_kitty_events::store::{Left, Salvage};
    use spec_kitty_events::{EventAppender, Record, SqliteStore, StoreError};
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::sync::atomic::{AtomicBool, Ordering};
    use tempfile::TempDir;

    fn log(records: &[Record]) -> (TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.db");
        let options = Options::default().synchronous(Synchronous::Normal);
        let mut store = SqliteStore::open_with(&path, &options).unwrap();
        // Several appends, so that the rows grow into the file as they do in a log.
        records.chunks(7).for_each(|some| drop(store.append_all(some).unwrap()));
        (folder, path)
    }

    fn of_database(path: &Path, records: &[Record]) -> (Vec<Vec<u8>>, Salvage) {
        let salvage = |out: &mut Vec<Vec<u8>>| {
            salvage(path, |record| {
                out.push(record.bytes().to_vec());
                Ok::<(), StoreError>(())
            })
        };
        checked(salvage, records)
    }

    fn left(salvage: &Salvage) -> Vec<(i64, i64)> {
        let positions = |left: &Left| match left {
            Left::Positions { first, last, .. } => (*first, *last),
            other => panic!("{other}"),
        };
        salvage.left.iter().map(positions).collect()
    }

    #[test]
    fn a_sound_database_gives_all_and_leaves_nothing() {
        let records = records();
        let (_folder, path) = log(&records);
        let (out, salvage) = of_database(&path, &records);
        assert_eq!((out.len(), salvage.is_whole()), (60, true));
    }

    #[test]
    fn rows_that_are_altered_or_removed_are_left_and_told() {
        let records = records();
        let (_folder, path) = log(&records);
        let connection = Connection::open(&path).unwrap();
        connection
            .execute_batch(
                "UPDATE events SET bytes = x'00' WHERE position = 5;
                UPDATE events SET digest = zeroblob(32) WHERE position = 30;
                DELETE FROM events WHERE position BETWEEN 40 AND 44 OR position > 58;",
            )
            .unwrap();
        let store = SqliteStore::open_read_only(&path).unwrap();
        let findings = store.verify_integrity().unwrap();
        assert!(findings.contains(&Finding::Unreadable { position: 5 }));
        assert!(findings.contains(&Finding::Missing { first: 40, last: 44 }));
        assert!(findings.contains(&Finding::Missing { first: 59, last: 60 }));
        assert_eq!(findings.len(), 4, "{findings:?}");
        drop((store, connection));
        let (out, salvage) = of_database(&path, &records);
        assert_eq!(out.len(), 51);
        assert_eq!(left(&salvage), [(5, 5), (30, 30), (40, 44), (59, 60)]);
    }

    /// A flip takes the event whose row it hits, and no other one.
    #[test]
    fn flips_take_no_other_event_of_a_database() {
        let records = records();
        let (_folder, path) = log(&records);
        let sound = fs::read(&path).unwrap();
        for seed in 0..rounds(40) {
            let (mut dice, mut file) = (Dice(seed), sound.clone());
            let flips = 1 + dice.below(4);
            for _ in 0..flips {
                let at = dice.below(file.len());
                file[at] ^= 1 << dice.below(8);
            }
            fs::write(&path, &file).unwrap();
            let (out, _) = of_database(&path, &records);
            assert!(out.len() + flips >= records.len(), "seed {seed}: {} of 60", out.len());
        }
    }

    #[test]
    fn whole_pages_that_are_lost_take_no_other_event_of_a_database() {
        let records = records();
        let (_folder, path) = log(&records);
        let sound = fs::read(&path).unwrap();
        let places = places(&sound, &records);
        for page in 0..sound.len() / 4096 {
            let lost = page * 4096..(page + 1) * 4096;
            let mut file = sound.clone();
            file[lost.clone()].fill(0xA5);
            fs::write(&path, &file).unwrap();
            // The first page too: events with their digests are mark enough of a log.
            let (out, _) = of_database(&path, &records);
            let is_untouched =
                |place: &std::ops::Range<usize>| place.end <= lost.start || place.start >= lost.end;
            for (record, place) in records.iter().zip(&places) {
                if !place.is_empty() && place.iter().all(is_untouched) {
                    assert!(out.iter().any(|line| line == record.bytes()), "page {page}");
                }
            }
        }
    }

    #[test]
    fn a_database_that_was_cut_gives_what_stands_before() {
        let records = records();
        let (_folder, path) = log(&records);
        let sound = fs::read(&path).unwrap();
        let places = places(&sound, &records);
        for seed in 0..rounds(40) {
            let cut = 4096 + Dice(seed).below(sound.len() - 4096);
            fs::write(&path, &sound[..cut]).unwrap();
            let (out, _) = of_database(&path, &records);
            for (record, place) in records.iter().zip(&places) {
                let there = out.iter().any(|line| line == record.bytes());
                let is_whole = !place.is_empty() && place.iter().all(|place| place.end <= cut);
                assert!(there || !is_whole, "seed {seed}: {place:?} of {cut}");
            }
        }
    }

    /// Events that stand in the write-ahead log alone are brought out of a file that SQLite cannot
    /// read.
    #[test]
    fn the_write_ahead_log_is_searched_too() {
        let records = records();
        let (folder, path) = log(&records[..30]);
        let mut store = SqliteStore::open(&path).unwrap();
        store.append_all(&records[30..]).unwrap();
        let copy = folder.path().join("copy.db");
        let mut file = fs::read(&path).unwrap();
        file[100..108].fill(0xff);
        fs::write(&copy, file).unwrap();
        fs::copy(folder.path().join("a.db-wal"), folder.path().join("copy.db-wal")).unwrap();
        drop(store);
        let (out, _) = of_database(&copy, &records);
        assert_eq!(out.len(), 60);
    }

    /// SQLite passes over what stands behind a damaged frame, and says nothing.
    #[test]
    fn commits_behind_a_damaged_frame_are_told_and_brought_out() {
        let records = records();
        let (folder, path) = log(&records[..1]);
        let mut store = SqliteStore::open(&path).unwrap();
        for record in &records[1..] {
            store.append(record).unwrap();
        }
        let wal = fs::read(folder.path().join("a.db-wal")).unwrap();
        let sound = folder.path().join("sound.db");
        let copy = folder.path().join("copy.db");
        for (path, flip) in [(&sound, None), (&copy, Some(wal.len() / 3))] {
            let mut wal = wal.clone();
            flip.into_iter().for_each(|at: usize| wal[at] ^= 4);
            fs::copy(folder.path().join("a.db"), path).unwrap();
            fs::write(path.with_extension("db-wal"), wal).unwrap();
            let findings = SqliteStore::open_read_only(path).unwrap().verify_integrity().unwrap();
            let told = |f: &Finding| matches!(f, Finding::WriteAheadLog { .. });
            assert_eq!(findings.iter().any(told), flip.is_some(), "{findings:?}");
            let (out, _) = of_database(path, &records);
            assert!(out.len() + usize::from(flip.is_some()) >= 60, "{}", out.len());
        }
    }

    #[test]
    fn a_file_that_is_no_log_is_no_damaged_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.db");
        let failed = || salvage(&path, |_| Ok::<(), StoreError>(())).unwrap_err();
        assert!(matches!(failed(), StoreError::Io { .. }));
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
        assert!(matches!(failed(), StoreError::NotALog { .. }));
        fs::write(&path, "no database at all").unwrap();
        assert!(matches!(failed(), StoreError::NotALog { .. }));
    }

    /// One moment of the log is looked at, whatever others write meanwhile.
    #[test]
    fn verify_gives_no_false_alarm_while_others_write() {
        let (_folder, path) = log(&[plain(1)]);
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let options = Options::default().synchronous(Synchronous::Normal);
                let mut store = SqliteStore::open_with(&path, &options).unwrap();
                // What is read at one moment stays in the write-ahead log, which is not to fill the
                // disk.
                for n in (2..3000).take_while(|_| !done.load(Ordering::Relaxed)) {
                    store.append(&unjudged(n, 10)).unwrap();
                }
            });
            let store = SqliteStore::open_read_only(&path).unwrap();
            let (mut looked, mut events) = (0, 1);
            // Until the writer has been seen at work.
            while looked < rounds(15) || events == 1 {
                let (damage, verification) = store.verify().unwrap();
                assert_eq!((damage, verification.findings), (vec![], vec![]));
                (looked, events) = (looked + 1, verification.events);
            }
            done.store(true, Ordering::Relaxed);
        });
    }

    #[test]
    fn every_damage_of_the_pages_is_a_finding_and_the_rest_is_looked_at() {
        let records = records();
        let (_folder, path) = log(&records);
        let connection = Connection::open(&path).unwrap();
        connection
            .execute_batch("UPDATE positions SET last = 70; DROP INDEX events_by_aggregate")
            .unwrap();
        drop(connection);
        let Ok(store) = SqliteStore::open_read_only(&path) else { return };
        let findings = store.verify_integrity().unwrap();
        assert!(findings.contains(&Finding::Missing { first: 61, last: 70 }), "{findings:?}");
        assert!(findings.iter().any(|f| matches!(f, Finding::Form { .. })), "{findings:?}");
    }
}
