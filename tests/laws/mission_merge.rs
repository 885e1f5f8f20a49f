//! Merging two branches of a mission's log: the invariants M1 to M14, by their numbers.

use crate::mission_rows::{LANES, row_of};
use proptest::prelude::*;
use serde_json::{Value, json};
use spec_kitty_events::mission::{Board, Merged, Reading, Refusal, Side, merge};
use std::collections::BTreeSet;

/// A lane row, its number in id and minute.
fn row(n: usize, moved: &str) -> String {
    row_of(&format!("01KQ9M3M000000000000000{n:03}"), n, moved)
}

fn log(rows: &[String]) -> Vec<u8> {
    rows.iter().flat_map(|row| [row.as_bytes(), b"\n"].concat()).collect()
}

fn merged(base: &[u8], ours: &[u8], theirs: &[u8]) -> Merged {
    let merged = merge(base, ours, theirs);
    // M6: the sides are alike.
    assert_eq!(
        merged.as_ref().map(|m| &m.bytes),
        merge(base, theirs, ours).as_ref().map(|m| &m.bytes)
    );
    merged.unwrap()
}

fn refused(base: &[u8], ours: &[u8], theirs: &[u8]) -> Vec<Refusal> {
    merge(base, ours, theirs).unwrap_err()
}

fn rows_of(log: &[u8]) -> BTreeSet<Vec<u8>> {
    spec_kitty_events::mission::lines(log).map(<[u8]>::to_vec).collect()
}

#[test]
fn m1_no_row_is_lost_and_none_comes_back() {
    let rows: Vec<String> = (0..6).map(|n| row(n, "planned>claimed")).collect();
    let pick = |places: &[usize]| log(&places.iter().map(|p| rows[*p].clone()).collect::<Vec<_>>());
    // Row 1 is removed on one side, row 2 on both.
    let (base, ours, theirs) = (pick(&[0, 1, 2]), pick(&[0, 3]), pick(&[0, 1, 4]));
    let merged = merged(&base, &ours, &theirs);
    assert_eq!(merged.bytes, pick(&[0, 1, 3, 4]));
    assert_eq!(merged.kept, ["01KQ9M3M000000000000000001"]);
    assert_eq!(merged.rows, [4, 1, 2]);
}

#[test]
fn m2_rows_are_kept_byte_for_byte() {
    let odd = concat!(
        r#"{"to_lane":"claimed",  "event_id":"b", "at":"2026", "cost": 1.50e1, "#,
        r#""text": "\u00e4\/"}"#,
    );
    let merged = merged(b"", format!("{odd}\n").as_bytes(), row(0, "planned>claimed").as_bytes());
    assert!(rows_of(&merged.bytes).contains(odd.as_bytes()));
}

#[test]
fn m3_rows_are_known_by_their_ids_and_others_by_every_byte() {
    let newer = |source: &str, clock: u8| {
        json!({"specversion": "1.0", "id": "x", "source": source, "time": "2026",
            "lamportclock": clock})
        .to_string()
    };
    let note = r#"{"type": "gate_passed", "name": "a"}"#;
    for blank in [
        r#"{"event_id": "", "x": 1}"#,
        r#"{"event_id": " ", "x": 1}"#,
        r#"{"event_id": 5, "x": 1}"#,
        note,
    ] {
        let merged = merged(b"", blank.as_bytes(), blank.as_bytes());
        assert_eq!(rows_of(&merged.bytes).len(), 1);
    }
    // Another source is another row; the same id and source with another content is a conflict.
    assert_eq!(merged(b"", newer("a", 1).as_bytes(), newer("b", 1).as_bytes()).rows[0], 2);
    assert_eq!(refused(b"", newer("a", 1).as_bytes(), newer("a", 2).as_bytes()).len(), 1);
}

#[test]
fn m4_null_is_absent_and_the_fuller_text_stays() {
    let short = row(0, "in_review>approved");
    let mut full: Value = serde_json::from_str(&short).unwrap();
    full["review_result"] = Value::Null;
    let full = full.to_string();
    for (ours, theirs) in [(&short, &full), (&full, &short)] {
        assert_eq!(
            merged(b"", ours.as_bytes(), theirs.as_bytes()).bytes,
            log(std::slice::from_ref(&full))
        );
    }
    // Members in another order are the same row, and null inside a member is not absence.
    let (one, other) = (r#"{"event_id": "a", "x": 1}"#, r#"{"x": 1, "event_id": "a"}"#);
    assert_eq!(merged(b"", one.as_bytes(), other.as_bytes()).rows[0], 1);
    let (one, other) = (r#"{"event_id": "a", "x": {"y": null}}"#, r#"{"event_id": "a", "x": {}}"#);
    assert_eq!(refused(b"", one.as_bytes(), other.as_bytes()).len(), 1);
}

#[test]
fn m5_rows_are_ordered_by_time_then_id_and_rows_without_id_stay_where_they_stood() {
    let named = |id: &str, member: &str, time: &str| {
        format!(r#"{{"event_id": "{id}", "{member}": "{time}"}}"#)
    };
    let note = |name: &str| format!(r#"{{"note": "{name}"}}"#);
    let ours = log(&[
        note("first"),
        named("b", "at", "2026-02"),
        note("behind b"),
        named("c", "timestamp", "2026-03"),
    ]);
    let theirs = log(&[named("a", "time", "2026-02"), named("d", "x", "no time")]);
    let expected = log(&[
        note("first"),
        named("d", "x", "no time"),
        named("a", "time", "2026-02"),
        named("b", "at", "2026-02"),
        note("behind b"),
        named("c", "timestamp", "2026-03"),
    ]);
    assert_eq!(merged(b"", &ours, &theirs).bytes, expected);
}

#[test]
fn l28_the_merge_driver_has_none_of_the_four_faults_of_the_release() {
    let (old, one, other) =
        (row(1, "genesis>planned"), row(2, "planned>claimed"), row(3, "claimed>blocked"));
    let base = log(&[old.clone(), one.clone()]);
    // A row that both sides removed does not come back.
    let both = merged(&base, &log(std::slice::from_ref(&old)), &log(std::slice::from_ref(&old)));
    assert_eq!(rows_of(&both.bytes).len(), 1);
    // Null is no difference.
    let spelled = one.replacen('{', r#"{"review_result": null, "#, 1);
    let same = merged(&base, &base, &log(&[old.clone(), spelled]));
    assert_eq!(rows_of(&same.bytes).len(), 2);
    // What both sides did is no fork, however the package moved.
    let moved = log(&[old.clone(), one.clone(), other.clone()]);
    assert!(merged(&log(std::slice::from_ref(&old)), &moved, &moved).forks.is_empty());
    // A row without an id refuses nothing.
    let nameless = log(&[old, one, r#"{"type": "gate_passed"}"#.to_owned()]);
    assert_eq!(rows_of(&merged(&base, &nameless, &base).bytes).len(), 3);
}

#[test]
fn m8_what_is_no_row_refuses_with_its_side_and_line() {
    let sound = row(0, "planned>claimed");
    let odd: [&[u8]; 8] = [
        b"{",
        b"5",
        b"[]",
        b"<<<<<<< HEAD",
        b"=======",
        b">>>>>>> other",
        b"{\"a\": \"\xff\"}",
        b"||||||| base",
    ];
    for line in odd {
        let bad = [sound.as_bytes(), b"\n", line, b"\n"].concat();
        for (side, base, ours, theirs) in [
            (Side::Ours, sound.as_bytes(), &bad[..], sound.as_bytes()),
            (Side::Theirs, sound.as_bytes(), sound.as_bytes(), &bad[..]),
            (Side::Base, &bad[..], sound.as_bytes(), sound.as_bytes()),
        ] {
            let found = refused(base, ours, theirs);
            assert!(
                matches!(&found[..], [Refusal::Unreadable { side: s, line: 2, .. }] if *s == side),
                "{found:?}"
            );
        }
    }
}

#[test]
fn m9_one_id_with_two_contents_refuses_and_names_both_destinations() {
    let (one, other) = (row(0, "planned>claimed"), row(0, "planned>canceled"));
    for base in [String::new(), one.clone()] {
        let found = refused(base.as_bytes(), one.as_bytes(), other.as_bytes());
        let said = found[0].to_string();
        assert!(
            ["WP01", "claimed", "canceled", "01KQ9M3M000000000000000000"]
                .iter()
                .all(|word| said.contains(word)),
            "{said}"
        );
    }
    // Within one side, too.
    assert_eq!(refused(b"", &log(&[one, other]), b"").len(), 1);
}

#[test]
fn m10_forks_keep_both_rows_and_say_which_one_does_nothing() {
    let base = log(&[row(0, "genesis>planned")]);
    let ours = log(&[row(0, "genesis>planned"), row(1, "planned>claimed")]);
    let theirs = log(&[row(0, "genesis>planned"), row(2, "planned>canceled")]);
    let merged = merged(&base, &ours, &theirs);
    assert_eq!(merged.rows[0], 3);
    assert_eq!(merged.forks.len(), 1);
    assert_eq!(merged.forks[0].dropped, ["01KQ9M3M000000000000000002"]);
    // Both go on, in other directions: no fork that decides. Both hold the same rows: none either.
    let other = log(&[row(0, "genesis>planned"), row(2, "planned>in_progress")]);
    assert_eq!(self::merged(&base, &ours, &other).forks, []);
    assert_eq!(self::merged(&base, &theirs, &theirs).forks, []);
}

#[test]
fn m11_and_m14_nothing_is_changed_to_mend_the_order() {
    // The earlier clock comes first, whatever the lanes say; at one time the id decides.
    let late = row(5, "planned>claimed").replace("T10:05", "T10:01");
    let rows = [row(1, "claimed>in_progress"), late];
    assert_eq!(merged(b"", rows[0].as_bytes(), rows[1].as_bytes()).bytes, log(&rows));
}

#[test]
fn m12_line_ends_empty_sides_and_byte_order_marks() {
    let rows = [row(0, "genesis>planned"), row(1, "planned>claimed")];
    let crlf = |rows: &[String]| {
        rows.iter().map(|row| format!("{row}\r\n")).collect::<String>().into_bytes()
    };
    assert_eq!(merged(b"", &crlf(&rows[..1]), &crlf(&rows)).bytes, crlf(&rows));
    assert_eq!(merged(b"", &crlf(&rows[..1]), &log(&rows)).bytes, log(&rows));
    assert_eq!(merged(b"", rows[0].as_bytes(), b"").bytes, log(&rows[..1]));
    assert_eq!(merged(b"", b"", b"").bytes, b"");
    assert_eq!(merged(&log(&rows), b"", b"").bytes, b"");
    let marked = [b"\xef\xbb\xbf", &log(&rows)[..]].concat();
    assert_eq!(refused(b"", &marked, b"").len(), 1);
}

/// Rows that are all different, and three branches that each hold some of them.
fn branches() -> impl Strategy<Value = (Vec<String>, Vec<[bool; 4]>)> {
    let one = (0..8_usize, 0..8_usize, any::<bool>(), 0..40_usize, any::<[bool; 4]>());
    prop::collection::vec(one, 0..14).prop_map(|rows| {
        let made = rows.iter().enumerate().map(|(n, (from, to, note, minute, _))| {
            let row = row(n, &format!("{}>{}", LANES[*from], LANES[*to]));
            let row = row.replace(&format!("T10:{n:02}"), &format!("T10:{minute:02}"));
            if *note {
                json!({"kind": "annotation", "event_id": format!("01KQ9M3N000000000000000{n:03}"),
                "wp_id": "WP01",
                    "at": format!("2026-05-01T10:{minute:02}:00+00:00"), "actor": "ana",
                    "delta": {"note": n.to_string()}})
                .to_string()
            } else {
                row
            }
        });
        (made.collect(), rows.iter().map(|(.., on)| *on).collect())
    })
}

fn branch(rows: &[String], on: &[[bool; 4]], which: usize) -> Vec<u8> {
    let rows: Vec<String> =
        rows.iter().zip(on).filter(|(_, on)| on[which]).map(|(row, _)| row.clone()).collect();
    log(&rows)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn m1_m6_m7_unions_are_symmetric_idempotent_and_associative_and_fold_as_all_rows((rows,
    on) in branches()) {
        let [base, a, b, c] = [0, 1, 2, 3].map(|which| branch(&rows, &on, which));
        let ab = merged(&base, &a, &b).bytes;
        prop_assert_eq!(rows_of(&ab), &rows_of(&a) | &rows_of(&b));
        let once = merged(&base, &a, &a).bytes;
        prop_assert_eq!(&merged(&base, &once, &once).bytes, &once);
        prop_assert_eq!(&merged(&base, &ab, &b).bytes, &ab);
        let bc = merged(&base, &b, &c).bytes;
        prop_assert_eq!(merged(&base, &ab, &c).bytes, merged(&base, &a, &bc).bytes);
        // All rows of both sides, in whatever order they stand, give the same board.
        let state = |log: &[u8]| {
            let mut board = Board::new(Reading::Contract);
            board.log(log);
            board.fold().unwrap().state.to_value()
        };
        prop_assert_eq!(state(&ab), state(&[&b[..], &a[..]].concat()));
    }
}
