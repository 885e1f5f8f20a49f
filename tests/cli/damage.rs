//! Logs that are torn, damaged, replaced or held, as their users meet them.

use crate::process::{limit, run_with, start};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Output;

const LOGS: [&str; 2] = ["mission.db", "mission.jsonl"];

fn event(n: u32) -> String {
    json!({
        "event_id": id(n), "event_type": "ParticipantLeft", "aggregate_id": "mission/1",
        "payload": {"participant_id": format!("p{n}"), "mission_id": "m1"},
        "timestamp": "2026-01-15T10:00:00Z",
        "build_id": "b", "node_id": "n", "lamport_clock": n,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0"
    })
    .to_string()
}

fn id(n: u32) -> String {
    format!("01J8Z3N5QV9Y4T2RK7WX{n:06}")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn run(folder: &Path, args: &[&str], status: i32) -> Output {
    let output = run_with(folder, args, b"");
    let said = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(status), "{args:?}: {said:?}");
    output
}

/// A log with the first events.
fn log(folder: &Path, name: &str, events: u32) {
    let lines: Vec<String> = (1..=events).map(event).collect();
    let output = run_with(folder, &["log", "append", name], lines.join("\n").as_bytes());
    assert!(output.status.success(), "{}", text(&output.stderr));
}

/// Every command that reads the events of a log, and writes a line for each or counts them.
const READERS: [&[&str]; 6] = [
    &["log", "list"],
    &["log", "export"],
    &["log", "follow", "--once"],
    &["log", "stats"],
    &["log", "errors"],
    &["reduce", "collaboration"],
];

#[test]
fn an_event_without_its_line_feed_counts_for_every_command() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let lines = [event(1), event(2), event(3)].join("\n");
    for end in ["", " ", "\r"] {
        fs::write(path.join("a.jsonl"), format!("{lines}{end}")).unwrap();
        for reader in READERS {
            let output = run(path, &[reader, &["a.jsonl"]].concat(), 0);
            assert_eq!(text(&output.stderr), "", "{reader:?}");
            let out = text(&output.stdout);
            match reader[1] {
                "list" | "export" | "follow" => assert_eq!(out.lines().count(), 3, "{reader:?}"),
                "stats" => assert!(out.starts_with("a.jsonl: 3 events, "), "{out}"),
                _ => {}
            }
        }
        let verified = text(&run(path, &["log", "verify", "a.jsonl"], 0).stdout);
        assert!(
            verified.starts_with("a.jsonl: 3 events of 1 node about 1 aggregate; "),
            "{verified}"
        );
        let known = run_with(path, &["log", "append", "a.jsonl"], event(3).as_bytes());
        assert!(text(&known.stdout).contains(" known "), "{known:?}");
        let kept = run_with(path, &["log", "append", "a.jsonl"], event(4).as_bytes());
        assert!(text(&kept.stdout).ends_with(" at position 4\n"), "{kept:?}");
        assert_eq!(text(&kept.stderr), "");
        let whole = format!("{lines}{end}\n{}\n", event(4));
        assert_eq!(fs::read_to_string(path.join("a.jsonl")).unwrap(), whole);
        assert!(!path.join("a.jsonl.torn-1").exists());
        run(path, &["log", "import", "a.jsonl", "a.jsonl"], 0);
    }
}

#[test]
fn what_is_torn_or_damaged_is_told_by_every_command() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let (one, two) = (event(1), event(2));
    let begin = format!("{one}\n").len();
    let half = &two[..two.len() / 2];
    let to = |length: usize| format!("bytes {begin} to {}", begin + length);
    let zeroes = "\0".repeat(4096);
    let cases = [
        (half.to_owned(), format!("line 2, {} (event {}) is torn", to(half.len()), id(2))),
        (zeroes.clone(), format!("line 2, {} is torn", to(4096))),
        (
            format!("{zeroes}{two}\n"),
            format!("line 2, {} (event {}): it begins with 4096", to(4096 + two.len()), id(2)),
        ),
        (format!("{half}\n"), format!("line 2, {} (event {}): it is not", to(half.len()), id(2))),
        (
            format!("{two}{}\n", event(3)),
            format!("(events {}, {}): it holds 2 events", id(2), id(3)),
        ),
        ("x\n".to_owned(), format!("line 2, {}: it is not an event envelope", to(1))),
    ];
    for (rest, said) in cases {
        let sound = format!("{one}\n{rest}");
        for reader in READERS.iter().filter(|reader| reader[0] == "log") {
            fs::write(path.join("a.jsonl"), &sound).unwrap();
            let output = run(path, &[reader, &["a.jsonl"][..]].concat(), 0);
            let stderr = text(&output.stderr);
            assert!(stderr.starts_with("warning: a.jsonl: line 2"), "{reader:?}: {stderr}");
            assert!(stderr.contains(&said), "{reader:?}: {said}, and not {stderr}");
            assert_eq!(fs::read_to_string(path.join("a.jsonl")).unwrap(), sound);
        }
        let verified = text(&run(path, &["log", "verify", "a.jsonl"], 1).stdout);
        assert!(verified.starts_with("log.damaged_line: "), "{verified}");
        assert!(verified.contains(&said) && verified.contains("; 1 finding."), "{verified}");
        let salvaged = run_with(path, &["log", "export", "--salvage", "a.jsonl"], b"");
        assert_eq!(
            text(&salvaged.stdout).matches("event_id").count(),
            sound.matches("schema_version").count()
        );
        let appended = run_with(path, &["log", "append", "a.jsonl"], event(9).as_bytes());
        assert!(appended.status.success());
        let stderr = text(&appended.stderr);
        assert!(stderr.contains(&said), "append: {said}, and not {stderr}");
        if said.contains("torn") {
            assert!(stderr.contains(" moved to "), "{stderr}");
        }
        for n in 1..9 {
            let _ = fs::remove_file(path.join(format!("a.jsonl.torn-{n}")));
        }
    }
}

#[test]
fn what_takes_no_part_in_a_state_is_told_with_its_bytes_and_event() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let (one, two) = (event(1), event(2));
    let begin = one.len() + 1;
    for rest in [
        two[..two.len() / 2].to_owned(),
        format!("{}\n", &two[..two.len() / 2]),
        format!("{two}{}\n", event(3)),
        format!("\0\0\0{two}\n"),
        "x".to_owned(),
    ] {
        fs::write(path.join("a.jsonl"), format!("{one}\n{rest}")).unwrap();
        let end = begin + rest.trim_end_matches('\n').len();
        let ids = if rest.contains(&id(3)) { vec![id(2), id(3)] } else { vec![id(2)] };
        let events = if rest == "x" { vec![] } else { ids };
        let events: Vec<String> = events.iter().map(|id| format!(", event {id}")).collect();
        let told = format!(" takes no part (bytes {begin} to {end}{}): ", events.concat());
        for reader in [&["reduce", "collaboration", "--on-error", "report"][..], &["replay"]] {
            let stderr = text(&run(path, &[reader, &["a.jsonl"]].concat(), 0).stderr);
            assert!(stderr.starts_with("warning: a.jsonl:2:"), "{reader:?}: {stderr}");
            assert!(stderr.contains(&told), "{reader:?}: {told}, and not {stderr}");
        }
    }
}

#[test]
fn a_damaged_row_names_the_way_out_in_every_command() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    log(path, "a.db", 5);
    let db = rusqlite::Connection::open(path.join("a.db")).unwrap();
    db.execute_batch("UPDATE events SET bytes = x'00' WHERE position = 3").unwrap();
    drop(db);
    for reader in [
        &["log", "list"][..],
        &["log", "stats"],
        &["log", "export"],
        &["log", "follow", "--once"],
        &["reduce", "status"],
        &["replay"],
        &["validate"],
        &["log", "classify"],
        &["log", "import", "b.db"],
    ] {
        let stderr = text(&run(path, &[reader, &["a.db"]].concat(), 2).stderr);
        assert!(stderr.contains("position 3"), "{reader:?}: {stderr}");
        assert!(stderr.contains("log export --salvage"), "{reader:?}: {stderr}");
        assert!(stderr.contains("[log.damaged_row]"), "{reader:?}: {stderr}");
    }
}

#[test]
fn many_damaged_lines_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("a.jsonl"), "x\n".repeat(50)).unwrap();
    let stderr = text(&run(path, &["log", "list", "a.jsonl"], 0).stderr);
    assert_eq!(stderr.lines().count(), 4, "{stderr}");
    assert!(stderr.contains(": 47 more lines"), "{stderr}");
    let verified = text(&run(path, &["log", "verify", "a.jsonl"], 1).stdout);
    assert!(verified.contains("; 50 findings."), "{verified}");
}

#[test]
fn damage_of_a_database_is_a_finding_and_its_sound_events_come_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    log(path, "a.db", 60);
    let sound = fs::read(path.join("a.db")).unwrap();
    let db = rusqlite::Connection::open(path.join("a.db")).unwrap();
    db.execute_batch(
        "UPDATE events SET bytes = x'00' WHERE position IN (5, 30); DELETE FROM clocks",
    )
    .unwrap();
    drop(db);
    let verified = text(&run(path, &["log", "verify", "a.db"], 1).stdout);
    for said in ["position 5: ", "position 30: ", "node `n`: the clock is at 0", "a.db: 58 events"]
    {
        assert!(verified.contains(said), "{said} in {verified}");
    }
    let salvaged = run(path, &["log", "export", "--salvage", "a.db"], 1);
    assert_eq!(text(&salvaged.stdout).lines().count(), 58);
    assert!(text(&salvaged.stderr).contains("position 5"), "{}", text(&salvaged.stderr));

    // What SQLite calls malformed, the first page and the last one too, and a file that was cut.
    let pages = sound.len() / 4096;
    for page in 0..pages {
        let mut file = sound.clone();
        let from = if page == 0 { 100 } else { page * 4096 };
        file[from..from + 60].fill(0xA5);
        fs::write(path.join("a.db"), &file).unwrap();
        let verified = text(&run(path, &["log", "verify", "a.db"], 1).stdout);
        assert!(verified.contains("log.damaged_row: "), "page {page}: {verified}");
        let salvaged = run_with(path, &["log", "export", "--salvage", "a.db"], b"");
        let lines = text(&salvaged.stdout).lines().count();
        assert!(lines >= 58, "page {page}: {lines}, {}", text(&salvaged.stderr));
    }
    fs::write(path.join("a.db"), &sound[..sound.len() / 2]).unwrap();
    run(path, &["log", "verify", "a.db"], 1);
    run(path, &["log", "export", "--salvage", "a.db"], 1);

    // Neither is damage.
    run(path, &["log", "verify", "nowhere.db"], 2);
    run(path, &["log", "export", "--salvage", "nowhere.db"], 2);
    fs::write(path.join("fake.db"), "this is no database, though it is long enough to be one")
        .unwrap();
    run(path, &["log", "verify", "fake.db"], 2);
    run(path, &["log", "export", "--salvage", "fake.db"], 2);
    fs::write(path.join("a.db"), &sound).unwrap();
    run(path, &["log", "verify", "a.db"], 0);
    run(path, &["log", "export", "--salvage", "a.db"], 0);
}

/// What a follower says when it ends by itself, after the log was changed like this.
fn followed(folder: &Path, name: &str, change: impl FnOnce()) -> String {
    let mut child = start(folder, &["log", "follow", name]);
    let _limit = limit(&child);
    // It has read the log when its events are out.
    let mut out = BufReader::new(child.stdout.take().unwrap()).lines();
    for _ in 0..3 {
        out.next().unwrap().unwrap();
    }
    change();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{name}");
    text(&output.stderr)
}

#[cfg(unix)]
#[test]
fn a_follower_notices_another_log() {
    for name in LOGS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let fresh = |name: &str| {
            for ending in ["", "-wal", "-shm"] {
                let _ = fs::remove_file(path.join(format!("{name}{ending}")));
            }
            log(path, name, 3);
        };
        fresh(name);
        let deleted = followed(path, name, || {
            fs::rename(path.join(name), path.join("elsewhere")).unwrap();
        });
        assert!(deleted.contains("it was deleted or moved away"), "{deleted}");
        fresh(name);
        log(path, &format!("new-{name}"), 3);
        let replaced = followed(path, name, || {
            fs::rename(path.join(format!("new-{name}")), path.join(name)).unwrap();
        });
        assert!(replaced.contains("another file was put in its place"), "{replaced}");
        fresh(name);
        let anew = followed(path, name, || {
            fs::remove_file(path.join(name)).unwrap();
            fresh(name);
        });
        assert!(anew.contains("is not the log that was read"), "{anew}");
    }
}

#[test]
fn a_follower_does_not_wait_beyond_the_end() {
    for name in LOGS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        log(path, name, 3);
        for once in [&["--once"][..], &[]] {
            let args = [&["log", "follow", "--after", "40"], once, &[name]].concat();
            let said = text(&run(path, &args, 2).stderr);
            assert!(said.contains("ends at position 3"), "{said}");
        }
        run(path, &["log", "follow", "--after", "3", "--once", name], 0);
        run(path, &["log", "follow", "--after", "0", "--once", name], 0);
    }
}

#[test]
fn writers_wait_for_each_other_and_no_longer_than_they_are_told() {
    for name in LOGS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        log(path, name, 1);
        let hold = || -> Box<dyn std::any::Any> {
            if name.ends_with("db") {
                let db = rusqlite::Connection::open(path.join(name)).unwrap();
                db.execute_batch("BEGIN IMMEDIATE").unwrap();
                Box::new(db)
            } else {
                Box::new(spec_kitty_events::JsonlStore::open(path.join(name)).unwrap())
            }
        };
        let held = hold();
        let args = ["log", "append", "--wait", "0.1", name];
        let refused = run_with(path, &args, event(2).as_bytes());
        assert_eq!(refused.status.code(), Some(2), "{name}");
        assert!(text(&refused.stderr).contains("another writer holds"), "{refused:?}");
        fs::write(path.join("in.txt"), event(2)).unwrap();
        let waiting =
            start(path, &["log", "append", "--format", "json", "--wait", "60", name, "in.txt"]);
        std::thread::sleep(std::time::Duration::from_millis(200));
        drop(held);
        let kept: Value =
            serde_json::from_slice(&waiting.wait_with_output().unwrap().stdout).unwrap();
        assert_eq!(kept["lines"][0]["status"], "kept", "{name}");
        run(path, &["log", "append", "--wait", "soon", name, "in.txt"], 2);
    }
}

#[cfg(unix)]
#[test]
fn the_lock_is_for_those_who_have_the_log_and_no_link() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let (log, lock) = (path.join("a.jsonl"), path.join("a.jsonl.lock"));
    for mode in [0o600, 0o640, 0o660] {
        let _ = fs::remove_file(&lock);
        fs::write(&log, format!("{}\ntorn", event(1))).unwrap();
        fs::set_permissions(&log, fs::Permissions::from_mode(mode)).unwrap();
        run(path, &["log", "append", "a.jsonl", "/dev/null"], 0);
        let torn = path.join("a.jsonl.torn-1");
        let mode_of = |made: &Path| fs::metadata(made).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode_of(&lock), mode, "{mode:o}");
        assert_eq!(mode_of(&torn) & !mode, 0, "for nobody else");
        fs::remove_file(torn).unwrap();
    }
    // A log that is opened to others later takes its lock along.
    fs::set_permissions(&log, fs::Permissions::from_mode(0o666)).unwrap();
    run(path, &["log", "append", "a.jsonl", "/dev/null"], 0);
    assert_eq!(fs::metadata(&lock).unwrap().permissions().mode() & 0o777, 0o666);
    fs::remove_file(&lock).unwrap();
    symlink(path.join("victim"), &lock).unwrap();
    let refused = run(path, &["log", "append", "a.jsonl", "/dev/null"], 2);
    assert!(text(&refused.stderr).contains("link"), "{}", text(&refused.stderr));
    assert!(!path.join("victim").exists());
}
