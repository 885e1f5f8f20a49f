//! Lane rows into envelopes, by whole work packages, and the way of a local log into an event log.

use crate::process::run_with;
#[cfg(unix)]
use crate::process::start;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Runs the program, which must end with a status; gives what it said.
#[track_caller]
fn run(folder: &Path, args: &[&str], input: &str, status: i32) -> String {
    let output = run_with(folder, args, input.as_bytes());
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert_eq!(output.status.code(), Some(status), "{args:?}: {said}");
    said
}

/// Forced, so that both folds take it wherever the package stands.
fn row(n: u32, package: &str, from: &str, to: &str) -> Value {
    json!({
        "event_id": format!("01J8Z3N5QV9Y4T2RK7WX{n:06}"), "at": "2026-01-15T10:00:00+00:00",
        "mission_slug": "042-importer", "mission_id": "m42", "wp_id": package, "from_lane": from,
        "to_lane": to, "actor": "ana", "force": true, "reason": "because", "evidence": null,
        "review_ref": null, "execution_mode": "worktree", "policy_metadata": null
    })
}

const ANNOTATION: &str =
    r#"{"kind": "annotation", "event_id": "e", "at": "2026-01-15T10:00:00Z", "delta": {}}"#;

fn lines(rows: &[Value]) -> String {
    rows.iter().map(|row| format!("{row}\n")).collect()
}

fn ids(path: &Path) -> Vec<u32> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let id = |line: &str| {
        let row: Value = serde_json::from_str(line).unwrap();
        row["event_id"].as_str().unwrap()[20..].parse().unwrap()
    };
    text.lines().map(id).collect()
}

const LIFT: &[&str] = &[
    "log",
    "migrate",
    "--mode",
    "lanes",
    "--lift",
    "--build-id",
    "b",
    "--project-uuid",
    "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
];

#[test]
fn a_work_package_is_lifted_as_a_whole_or_not_at_all() {
    // The row that cannot be lifted stands first, in the middle, last, or in another file.
    let of = |n, from: &str, to: &str| row(n, "WP01", from, to);
    let lost = of(9, "in_review", "approved");
    let sound = [of(1, "planned", "claimed"), of(2, "claimed", "in_progress")];
    let other = row(3, "WP02", "planned", "claimed");
    for (first, second) in [
        (vec![lost.clone(), sound[0].clone(), sound[1].clone(), other.clone()], vec![]),
        (vec![sound[0].clone(), lost.clone(), other.clone(), sound[1].clone()], vec![]),
        (vec![sound[0].clone(), other.clone(), sound[1].clone()], vec![lost.clone()]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::write(path.join("a.jsonl"), lines(&first)).unwrap();
        fs::write(path.join("b.jsonl"), lines(&second)).unwrap();
        let args = [LIFT, &["--out", "new.jsonl", "a.jsonl", "b.jsonl"]].concat();
        let said = run(path, &args, "", 1);
        assert!(said.contains("1 work package"), "{said}");
        assert!(said.contains("the work package `WP01` of the mission `"), "{said}");
        assert_eq!(ids(&path.join("new.jsonl")), [3]);
        let mut quarantined = ids(&path.join("new.jsonl.quarantine.jsonl"));
        quarantined.sort_unstable();
        assert_eq!(quarantined, [1, 2, 9]);
    }
}

#[test]
fn a_row_that_lacks_what_makes_it_a_row_holds_its_work_package_back_too() {
    for member in ["mission_slug", "to_lane", "actor", "at"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let mut lost = row(9, "WP01", "claimed", "in_progress");
        lost.as_object_mut().unwrap().remove(member);
        let rows =
            [row(1, "WP01", "planned", "claimed"), lost, row(3, "WP02", "planned", "claimed")];
        fs::write(path.join("a.jsonl"), lines(&rows)).unwrap();
        let said = run(path, &[LIFT, &["--out", "new.jsonl", "a.jsonl"]].concat(), "", 1);
        assert!(said.contains("the work package `WP01` of the mission `"), "{member}: {said}");
        let quarantined = ids(&path.join("new.jsonl.quarantine.jsonl"));
        assert!(quarantined.contains(&1) && !quarantined.contains(&3), "{member}: {said}");
    }
}

#[test]
fn a_pipe_is_looked_at_as_a_whole_too() {
    let folder = tempfile::tempdir().unwrap();
    let input = lines(&[
        row(1, "WP01", "planned", "claimed"),
        row(2, "WP02", "planned", "claimed"),
        row(3, "WP01", "genesis", "planned"),
    ]);
    let args = [LIFT, &["--quarantine", "q", "--manifest", "m"]].concat();
    let said = run(folder.path(), &args, &input, 1);
    assert!(said.contains("the work package `WP01`"), "{said}");
    assert_eq!(ids(&folder.path().join("q")), [1, 3]);
    let manifest = fs::read_to_string(folder.path().join("m")).unwrap();
    assert!(manifest.contains("\"path\":\"<stdin>\""), "{manifest}");
    let whole =
        lines(&[row(1, "WP01", "planned", "claimed"), row(2, "WP01", "claimed", "planned")]);
    run(folder.path(), &[LIFT, &["--quarantine", "q2"]].concat(), &whole, 0);
}

#[cfg(unix)]
#[test]
fn a_named_pipe_is_read_once_and_looked_at_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let made = std::process::Command::new("mkfifo").arg(path.join("pipe")).status().unwrap();
    assert!(made.success());
    let rows = lines(&[
        row(1, "WP01", "planned", "claimed"),
        row(2, "WP02", "planned", "claimed"),
        row(3, "WP01", "genesis", "planned"),
    ]);
    let args = [LIFT, &["--quarantine", "q", "--manifest", "m", "pipe"]].concat();
    let child = start(path, &args);
    fs::write(path.join("pipe"), rows).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(ids(&path.join("q")), [1, 3]);
    let manifest = fs::read_to_string(path.join("m")).unwrap();
    assert!(manifest.contains("\"path\":\"pipe\""), "{manifest}");
    // It has no place in which lines could be replaced.
    let place =
        ["--in-place", "--backup", ".old", "--manifest", "m2", "--quarantine", "q2", "pipe"];
    let child = start(path, &[LIFT, &place].concat());
    fs::write(path.join("pipe"), lines(&[row(1, "WP01", "planned", "claimed")])).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(fs::metadata(path.join("pipe")).is_ok_and(|about| !about.is_file()));
}

#[test]
fn what_can_be_done_with_lane_rows_is_said_where_people_look() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let log =
        format!("{}{ANNOTATION}\n<<<<<<< HEAD\n", lines(&[row(1, "WP01", "planned", "claimed")]));
    fs::write(path.join("a.jsonl"), log).unwrap();
    // 1, because of the merge that nobody has resolved.
    let said = run(path, &["log", "migrate", "--dry-run", "a.jsonl"], "", 1);
    assert!(
        said.contains("1 lane row is passed on") && said.contains("log migrate lanes --lift"),
        "{said}"
    );
    let said = run(path, &["log", "classify", "a.jsonl"], "", 1);
    assert!(said.contains("1  lane rows of today: `log migrate lanes --lift`"), "{said}");
    assert!(said.contains("1  not JSON: restore them"), "{said}");
    assert!(said.contains("1  nothing: other local rows"), "{said}");
}

#[test]
fn known_local_rows_are_counted_apart_and_no_refusals() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("rows.jsonl"), format!("{ANNOTATION}\n{ANNOTATION}\n")).unwrap();
    for log in ["a.db", "a.jsonl"] {
        let said = run(path, &["log", "import", log, "rows.jsonl"], "", 0);
        assert!(said.contains("0 refused") && said.contains("2 local"), "{said}");
        assert!(said.contains("2 rows are local: no event"), "{said}");
        // There was nothing to keep.
        assert!(!path.join(log).exists());
    }
    let lane = lines(&[row(1, "WP01", "planned", "claimed")]);
    fs::write(path.join("rows.jsonl"), format!("{ANNOTATION}\n{lane}")).unwrap();
    let said = run(path, &["log", "import", "a.db", "rows.jsonl"], "", 1);
    assert!(said.contains("1 refused") && said.contains("1 local"), "{said}");
    let errors = run(path, &["log", "errors", "a.db"], "", 0);
    assert_eq!(errors.matches("import rows.jsonl:").count(), 1, "{errors}");
}

#[test]
fn refusals_are_kept_alike_in_every_kind_of_log() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("bad.jsonl"), "{}\n".repeat(1_250)).unwrap();
    for log in ["a.db", "a.jsonl"] {
        run(path, &["log", "import", log, "bad.jsonl"], "", 1);
        let args = ["log", "errors", "--limit", "1000", "--format", "jsonl", log];
        let errors = run(path, &args, "", 0);
        assert_eq!(errors.lines().count(), 100, "{log}");
        assert!(errors.lines().next().unwrap().contains("bad.jsonl:1250"), "{log}");
    }
}

#[test]
fn an_error_record_that_cannot_be_read_hides_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("bad.jsonl"), "{}\n{}\n").unwrap();
    for log in ["a.db", "a.jsonl"] {
        run(path, &["log", "import", log, "bad.jsonl"], "", 1);
    }
    let database = rusqlite::Connection::open(path.join("a.db")).unwrap();
    database.execute("UPDATE errors SET entry = 'garbage' WHERE sequence = 1", []).unwrap();
    drop(database);
    let sidecar = path.join("a.jsonl.errors.jsonl");
    let text = fs::read_to_string(&sidecar).unwrap();
    fs::write(&sidecar, format!("garbage\n{}", text.split_once('\n').unwrap().1)).unwrap();
    for log in ["a.db", "a.jsonl"] {
        let said = run(path, &["log", "errors", log], "", 1);
        assert!(said.contains("import bad.jsonl:2"), "{log}: {said}");
        assert!(said.contains("1 record of the error log cannot be read"), "{log}: {said}");
    }
}

#[test]
fn an_import_that_reads_nothing_leaves_no_log() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::create_dir(path.join("folder")).unwrap();
    for log in ["a.db", "a.jsonl"] {
        for source in ["absent.jsonl", "folder"] {
            run(path, &["log", "import", log, source], "", 2);
            assert!(!path.join(log).exists(), "{log} {source}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_log_of_private_lines_is_private() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("in.jsonl"), "{}\n").unwrap();
    fs::set_permissions(path.join("in.jsonl"), fs::Permissions::from_mode(0o600)).unwrap();
    for log in ["a.db", "b.jsonl"] {
        run(path, &["log", "import", log, "in.jsonl"], "", 1);
        run(path, &["log", "append", &format!("x{log}"), "in.jsonl"], "", 1);
    }
    let mut seen = 0;
    for entry in fs::read_dir(path).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}: {mode:o}", entry.file_name());
        seen += 1;
    }
    // Two logs of SQLite; two of lines, with lock and error log.
    assert!(seen >= 9, "{seen}");
}
