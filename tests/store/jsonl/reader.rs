//! Readers beside a writer.

use super::{add, arrived, line, open};
use crate::events::{id, plain};
use spec_kitty_events::{EventAppender, EventReader, JsonlReader, StoreError};
use std::fs;

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

/// Whatever a writer does while a reader stands at the end, a part of a line is not a line.
#[test]
fn what_is_written_while_the_end_is_read_waits_for_the_next_read() {
    let second = line(&plain(2));
    for cut in [1, 40, second.len() - 1] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        fs::write(&path, [&line(&plain(1)), &second[..cut]].concat()).unwrap();
        let mut rest = Some([&second[cut..], &line(&plain(3))].concat());
        let end = fs::metadata(&path).unwrap().len();
        let mut told = 0;
        let mut reader = JsonlReader::open_each(&path, &mut |bytes| {
            // Told once for each line, and once for the part of one.
            told += 1;
            if told == 2 {
                add(&path, &rest.take().unwrap());
            }
            assert!(bytes <= end);
        })
        .unwrap();
        assert!(rest.is_none());
        let before = reader.count().unwrap();
        assert_eq!(before + reader.refresh().unwrap(), 3);
        assert_eq!(arrived(&reader), [(1, id(1)), (2, id(2)), (3, id(3))], "cut at {cut}");
        assert_eq!((reader.damaged().total(), reader.torn()), (0, None));
    }
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
