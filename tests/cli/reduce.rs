//! `reduce` and `replay` as their users meet them.

use crate::process::run_with;
use crate::support::{fixtures, root};
use serde_json::Value;
use spec_kitty_events::check::GoldenStream;
use spec_kitty_events::reduce::{Mode, ReducerName};
use std::ffi::OsStr;
use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn run<A: AsRef<OsStr>>(args: &[A], input: &[u8]) -> Output {
    run_with(&root().join("fixtures"), args, input)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Standard output of a run that ends with this status and says nothing on standard error.
#[track_caller]
fn out<A: AsRef<OsStr> + Debug>(args: &[A], input: &[u8], status: i32) -> String {
    let output = run(args, input);
    assert_eq!(
        (output.status.code(), text(&output.stderr)),
        (Some(status), String::new()),
        "{args:?}: {}",
        text(&output.stdout)
    );
    text(&output.stdout)
}

/// Standard error of a run that could not be done: status 2, and nothing on standard output.
#[track_caller]
fn refused(args: &[&str], input: &[u8]) -> String {
    let output = run(args, input);
    assert_eq!(
        (output.status.code(), text(&output.stdout)),
        (Some(2), String::new()),
        "{args:?}: {}",
        text(&output.stderr)
    );
    text(&output.stderr)
}

fn stream(id: &str) -> GoldenStream {
    fixtures()
        .streams
        .into_iter()
        .find(|s| s.id == id)
        .unwrap_or_else(|| panic!("there is no stream {id}"))
}

/// The lines of streams, one stream after the other.
fn lines(ids: &[&str]) -> Vec<Vec<u8>> {
    ids.iter().flat_map(|id| stream(id).events).collect()
}

fn joined<'l>(lines: impl IntoIterator<Item = &'l Vec<u8>>) -> Vec<u8> {
    lines.into_iter().flat_map(|line| line.iter().chain(b"\n")).copied().collect()
}

/// The arguments that reduce a stream as the manifest says.
fn reduce(stream: &GoldenStream) -> Vec<String> {
    let mut args = vec![
        "reduce".to_owned(),
        stream.reducer.to_string(),
        format!("streams/{}.jsonl", stream.id),
        "--format=json".to_owned(),
    ];
    match stream.mode {
        Some(Mode::Strict) => args.push("--on-error=stop".to_owned()),
        Some(Mode::Permissive) => args.push("--on-error=report".to_owned()),
        None => {}
    }
    if !stream.roster.is_empty() {
        args.push(format!("--roster=streams/{}.roster.json", stream.id));
    }
    args
}

/// A log of one mission, with quiet and stormy families.
fn mixed() -> Vec<Vec<u8>> {
    lines(&[
        "status/terminal",
        "lifecycle/cancel-race",
        "collaboration/plain",
        "glossary/storm",
        "mission-next/plain",
        "dossier/terminal",
        "mission-audit/plain",
        "decision-point/storm",
        "connector/storm",
        "sync/plain",
    ])
}

#[test]
fn every_stream_gives_its_golden_on_the_command_line() {
    for stream in fixtures().streams {
        let args = reduce(&stream);
        let output = run(&args, b"");
        if let Some(state) = stream.golden.get("state") {
            // The bare state, whatever anomalies it holds.
            let wanted = format!("{}\n", serde_json::to_string_pretty(state).unwrap());
            assert_eq!(
                (output.status.code(), text(&output.stdout), text(&output.stderr)),
                (Some(0), wanted, String::new()),
                "{args:?}"
            );
        } else {
            // One object on one line of standard error.
            let said = text(&output.stderr);
            assert_eq!(
                (output.status.code(), text(&output.stdout), said.lines().count()),
                (Some(1), String::new(), 1),
                "{args:?}: {said}"
            );
            assert_eq!(
                serde_json::from_str::<Value>(&said).unwrap(),
                stream.golden["failure"],
                "{args:?}"
            );
        }
    }
}

#[test]
fn input_comes_from_files_standard_input_and_sqlite() {
    let wanted = out(&["reduce", "--format=json", "status", "streams/status/plain.jsonl"], b"", 0);
    let log = joined(&lines(&["status/plain"]));
    assert_eq!(out(&["reduce", "--format=json", "status"], &log, 0), wanted);
    assert_eq!(out(&["reduce", "--format=json", "status", "-"], &log, 0), wanted);
    // Several logs are one, and what is in both counts once.
    assert_eq!(
        out(&["reduce", "--format=json", "status", "streams/status/plain.jsonl", "-"], &log, 0),
        wanted
    );

    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("mission.db");
    let db = db.to_str().unwrap();
    assert_eq!(
        run(&["log", "import", db, "streams/status/plain.jsonl"], b"").status.code(),
        Some(0)
    );
    assert_eq!(out(&["reduce", "--format=json", "status", db], b"", 0), wanted);
    assert_eq!(
        out(&["replay", "--format=json", db], b"", 0),
        out(&["replay", "--format=json"], &log, 0)
    );

    // No events are no fault.
    let empty: Value =
        serde_json::from_str(&out(&["reduce", "--format=json", "status"], b"\n\n", 0)).unwrap();
    assert_eq!(
        (&empty["event_count"], &empty["last_processed_event_id"]),
        (&Value::from(0), &Value::Null)
    );
}

#[test]
fn what_cannot_be_run_is_told_with_status_2() {
    let log = joined(&lines(&["status/plain"]));
    assert_eq!(
        refused(&["reduce", "status", "no-such.jsonl"], b""),
        "error: cannot read no-such.jsonl: there is no such file\n"
    );
    assert!(refused(&["reduce", "stauts"], b"").contains("a similar value exists: 'status'"));
    assert_eq!(
        refused(&["reduce", "status", "--on-error", "stop"], &log),
        "error: the reducer status has one mode only; leave out --on-error\n"
    );
    assert_eq!(
        refused(&["reduce", "glossary", "--roster", "x"], &log),
        "error: the reducer glossary knows no roster; leave out --roster\n"
    );
    assert!(
        refused(&["reduce", "glossary", "--on-error", "lax"], &log)
            .contains("[possible values: stop, report]")
    );
    assert!(
        refused(&["replay", "--at", "tomorrow"], &log)
            .contains("write an event id, a Lamport clock such as 1200, or a time such as")
    );
}

#[test]
fn rosters_that_are_none_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("roster.json");
    let name = path.to_str().unwrap();
    let said = |roster: &str| {
        std::fs::write(&path, roster).unwrap();
        refused(&["reduce", "collaboration", "--roster", name], b"").replace(name, "roster.json")
    };
    assert_eq!(
        said("[1]"),
        "error: roster.json is no roster: write a JSON object of participant identities by \
            participant id\n"
    );
    assert_eq!(
        said("{\n"),
        "error: roster.json is no roster: 2:1: the document ends in the middle of a value\n"
    );
    let tove = r#""tove": {"participant_id": "tove", "participant_type": "human"}"#;
    assert_eq!(
        said(&format!("{{{tove}, {tove}}}")),
        "error: roster.json is no roster: 1:67: the key \"tove\" occurs twice in one object\n"
    );
    let cat = said(r#"{"olaf": {"participant_id": "olaf", "participant_type": "cat"}}"#);
    assert!(
        cat.starts_with(
            "error: roster.json is no roster: the entry of olaf is no participant \
        identity: `participant_type` "
        ),
        "{cat}"
    );
    assert_eq!(
        refused(&["reduce", "collaboration", "--roster", "no-such.json"], b""),
        "error: cannot read no-such.json: there is no such file\n"
    );
}

#[test]
fn lines_that_are_no_envelopes_are_told_and_take_no_part() {
    let events = lines(&["status/plain"]);
    let broken: [&[u8]; 5] = [b"{\"event_id\"", b"x", b"[1]", b"{\"a\": 1}", b"7"];
    let mut log = joined(&events[..2]);
    for line in broken {
        log.extend(line);
        log.push(b'\n');
    }
    log.extend(b"\n");
    log.extend(joined(&events[2..]));
    let output = run(&["reduce", "status", "--format=json"], &log);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        text(&output.stdout),
        out(&["reduce", "--format=json", "status", "streams/status/plain.jsonl"], b"", 0)
    );
    insta::assert_snapshot!(text(&output.stderr), @r"
    warning: <stdin>:3:12 takes no part (bytes 1158 to 1169): json.truncated The document ends in the middle of a value.
    warning: <stdin>:4:1 takes no part (bytes 1170 to 1171): json.syntax This is not JSON: a value is expected here.
    warning: <stdin>:5:1 takes no part (bytes 1172 to 1175): json.not_object The document is of the JSON type array; it must be an object.
    warning: <stdin>: 5 lines take no part, because they are no envelopes; see `spec-kitty-events validate --profile lenient`
    ");
    assert!(
        refused(&["reduce", "status"], b"x\n")
            .ends_with("error: no line is an envelope, so there is nothing to reduce\n")
    );
}

#[test]
fn at_shows_the_state_as_it_was_then() {
    let events = lines(&["lifecycle/plain"]);
    let log = joined(&events);
    let until = |n: usize| out(&["reduce", "--format=json", "lifecycle"], &joined(&events[..n]), 0);
    let at = |point: &str| out(&["reduce", "--format=json", "lifecycle", "--at", point], &log, 0);
    let id = |n: usize| {
        serde_json::from_slice::<Value>(&events[n - 1]).unwrap()["event_id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    // The n-th event of this stream has clock n, and time 08:0n.
    for n in [1, 4, events.len()] {
        let wanted = until(n);
        assert_eq!(at(&n.to_string()), wanted, "clock {n}");
        assert_eq!(at(&id(n)), wanted, "event {n}");
        assert_eq!(at(&id(n).to_lowercase()), wanted, "event {n} in lower case");
        assert_eq!(at(&format!("2026-03-03T08:0{n}:00Z")), wanted, "time {n}");
        assert_eq!(
            at(&format!("2026-03-03T10:0{n}:59.9+02:00")),
            wanted,
            "time {n} with an offset"
        );
    }
    assert_eq!(at("0"), until(0));
    assert_eq!(at("1000000"), until(events.len()));
    // Within a clock, reducer order says what was before.
    let race = stream("lifecycle/cancel-race");
    let last = race.golden["state"]["anomalies"][0]["event_id"].as_str().unwrap();
    let cancelled =
        out(&["reduce", "--format=json", "lifecycle", "--at", last], &joined(&race.events), 0);
    let cancelled: Value = serde_json::from_str(&cancelled).unwrap();
    assert_eq!(
        (&cancelled["mission_status"], &cancelled["event_count"]),
        (&Value::from("cancelled"), &Value::from(2))
    );
    // An event of another family is a point in time, too.
    let other = stream("mission-next/plain");
    let both = joined(events.iter().chain(&other.events));
    let first: Value = serde_json::from_slice(&other.events[0]).unwrap();
    let then: Value = serde_json::from_str(&out(
        &["reduce", "lifecycle", "--format=json", "--at", first["event_id"].as_str().unwrap()],
        &both,
        0,
    ))
    .unwrap();
    assert_eq!(then["event_count"], 2, "one of each family has clock 1");

    let unknown = "01KJ0000000000000000000000";
    assert_eq!(
        refused(&["reduce", "lifecycle", "--at", unknown], &log),
        format!("error: there is no event {unknown} in the log\n")
    );
    let replayed: Value =
        serde_json::from_str(&out(&["replay", "--format=json", "--at", "4"], &log, 0)).unwrap();
    assert_eq!(replayed["events"], 4);
}

#[test]
fn a_replay_shows_all_families() {
    insta::assert_snapshot!(out(&["replay", "--format", "text"], &joined(&mixed()), 0));
}

#[test]
fn tables_of_a_file_have_no_escape_codes() {
    for reducer in ReducerName::ALL {
        let mut args = reduce(&stream(&format!("{reducer}/storm")));
        args.retain(|arg| arg != "--format=json");
        let table = out(&args, b"", 0);
        assert!(table.starts_with(reducer.info().title) && !table.contains('\x1b'), "{table}");
        assert!(table.lines().all(|line| line.trim_end() == line), "{table}");
    }
}

#[test]
fn events_cannot_steer_a_terminal() {
    let log = joined(&lines(&["mission-next/plain"]));
    let log = text(&log).replace("step-mould", "step\\u001b[31m\\u0007mould");
    let table = out(&["reduce", "mission-next", "--format", "text"], log.as_bytes(), 0);
    assert!(table.contains(r"step\u{1b}[31m\u{7}mould") && !table.contains('\x1b'), "{table}");
}

#[test]
fn the_bytes_of_a_replay_do_not_depend_on_the_order_of_lines() {
    let lines = mixed();
    let wanted = out(&["replay", "--format=json"], &joined(&lines), 0);
    let wall = out(&["replay", "--format", "text"], &joined(&lines), 0);
    for step in [7, 31, 97] {
        // A step that has no divisor in common with the number of lines visits every line.
        let n = lines.len();
        let step = (step..).find(|s| gcd(*s, n) == 1).unwrap();
        let shuffled: Vec<&Vec<u8>> = (0..n).map(|i| &lines[i * step % n]).collect();
        assert_eq!(out(&["replay", "--format=json"], &joined(shuffled.iter().copied()), 0), wanted);
        assert_eq!(out(&["replay", "--format", "text"], &joined(shuffled), 0), wall);
    }
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[test]
fn a_replay_tells_which_part_gave_up_and_shows_the_rest() {
    let log = joined(&lines(&["collaboration/departed", "dossier/mixed", "sync/plain"]));
    // The dossier gives up in any mode; the departed participant in strict mode only.
    for (args, gave_up) in [
        (&["replay", "--format=json"][..], 1),
        (&["replay", "--format=json", "--on-error", "report"], 1),
        (&["replay", "--format=json", "--on-error", "stop"], 2),
    ] {
        let replayed: Value = serde_json::from_str(&out(args, &log, 1)).unwrap();
        let parts = replayed["partitions"].as_array().unwrap();
        assert_eq!(parts.len(), 3);
        assert_eq!(
            parts.iter().filter(|p| p.get("failure").is_some()).count(),
            gave_up,
            "{args:?}"
        );
        assert_eq!(parts[2]["state"], stream("sync/plain").golden["state"]);
    }
    let table = out(&["replay", "--on-error", "stop", "--format", "text"], &log, 1);
    assert!(
        table.contains("Collaboration  018-harbour-bell\n  no state: PresenceHeartbeat "),
        "{table}"
    );
    assert!(
        table.contains(
            ": namespace_mixed_stream The event belongs to another namespace than the stream.\n"
        ),
        "{table}"
    );
    assert!(table.contains("Synchronisation  con-bellboard\n  accepted  2\n"), "{table}");
}

#[test]
fn missions_are_told_apart() {
    let status = text(&joined(&lines(&["status/plain"])));
    let other = status
        .replace("018-harbour-bell", "019-lighthouse")
        .replace("harbour", "light")
        .replace("01KJZ0N8", "01KJZ0N9");
    let replayed: Value = serde_json::from_str(&out(
        &["replay", "--format=json"],
        format!("{status}{other}").as_bytes(),
        0,
    ))
    .unwrap();
    let of = |mission: &str| {
        let parts = replayed["partitions"].as_array().unwrap();
        parts
            .iter()
            .find(|p| p["reducer"] == "status" && p["partition"] == mission)
            .map(|p| p["state"].clone())
            .unwrap_or_default()
    };
    assert_eq!(of("018-harbour-bell"), stream("status/plain").golden["state"]);
    assert_eq!(of("019-lighthouse")["event_count"], 12);
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
        .args(["replay", "--format", "text"])
        .arg(Path::new("fixtures/streams/status/storm.jsonl"))
        .current_dir(root())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(text(&output.stderr), "");
}
