//! Torn ends and damaged lines: told, kept, never rewritten.

use super::{add, arrived, beside, line, open};
use crate::events::{envelope, id, plain, record};
use spec_kitty_events::store::{Damage, Recovery};
use spec_kitty_events::{
    Appended, ClockStorage, EventAppender, EventReader, JsonlReader, Position, Record,
};
use std::fs;

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
