//! A file that holds something else than lines is told once, as what it is, with the way out.

use crate::lines::{event, lines};
use crate::process::run_with;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn run(folder: &Path, args: &[&str], input: &[u8], status: i32) -> (String, String) {
    let output = run_with(folder, args, input);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(status), "{args:?}: {out}{err}");
    (out, err)
}

fn utf16(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16()
        .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
        .collect()
}

fn utf32(text: &str) -> Vec<u8> {
    text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect()
}

/// Files, the code of what is wrong with them, and a word that has to be said.
fn wrong() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let two = lines(1..=2);
    let array = Value::Array(vec![event(1), event(2)]);
    let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap().into_bytes();
    let rows: Vec<String> = (1..=2).map(|n| event(n).to_string()).collect();
    vec![
        ("file.one_document", pretty(&event(1)), "jq -c ."),
        ("file.one_document", pretty(&array), "jq -c '.[]'"),
        (
            "file.one_document",
            [pretty(&event(1)), b"\n".to_vec(), pretty(&event(2))].concat(),
            "jq",
        ),
        ("file.one_document", array.to_string().into_bytes(), "on one line"),
        ("file.one_document", format!("[{}]\n", rows.join(",\n")).into_bytes(), "array"),
        ("file.encoding", [b"\xff\xfe".to_vec(), utf16(&two, false)].concat(), "UTF-16LE"),
        ("file.encoding", [b"\xfe\xff".to_vec(), utf16(&two, true)].concat(), "UTF-16BE"),
        ("file.encoding", utf16(&two, false), "iconv -f UTF-16LE"),
        ("file.encoding", utf16(&two, true), "iconv -f UTF-16BE"),
        ("file.encoding", utf32(&two), "UTF-32LE"),
        ("file.carriage_returns", two.replace('\n', "\r").into_bytes(), "carriage returns"),
        (
            "file.pointer",
            b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n".to_vec(),
            "git lfs pull",
        ),
        ("file.pointer", b"/annex/objects/SHA256E-s9--abc.jsonl\n".to_vec(), "git annex get"),
        ("file.web_page", b"\n<!DOCTYPE html>\n<html><body>404</body></html>\n".to_vec(), "HTML"),
        ("file.archive", b"PK\x03\x04\x14\0\0\0\x08\0abcdefgh\n".to_vec(), "unzip -p"),
        ("file.archive", b"\xfd7zXZ\0\0\x04\xe6\xd6\xb4\x46".to_vec(), "xz -dc"),
        ("file.archive", b"BZh91AY&SY\x8f\xd5".to_vec(), "bzip2 -dc"),
    ]
}

/// Commands that take events out of a file.
const TAKING: &[&[&str]] = &[
    &["log", "import", "new.db"],
    &["log", "append", "new.db"],
    &["log", "migrate", "--dry-run"],
    &["reduce", "status"],
    &["replay"],
];

#[test]
fn a_wrong_file_is_told_once_by_every_command() {
    for (code, bytes, word) in wrong() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::write(path.join("wrong.jsonl"), &bytes).unwrap();
        for (args, input) in
            [(&["validate", "wrong.jsonl"][..], &b""[..]), (&["validate"], &bytes[..])]
        {
            let (out, err) = run(path, args, input, 1);
            let note =
                format!("note: what {code} means: `spec-kitty-events contract explain {code}`\n");
            assert_eq!(err, note, "{word}");
            assert!(out.contains(&format!("error[{code}]")) && out.contains(word), "{out}");
            // It is the only finding that is shown.
            assert_eq!(out.matches("error[").count(), 1, "{out}");
            assert!(!out.contains("json."), "{out}");
        }
        for command in TAKING {
            for (name, input) in [("wrong.jsonl", &b""[..]), ("-", &bytes)] {
                let args: Vec<&str> = command.iter().chain([&name]).copied().collect();
                let (_, err) = run(path, &args, input, 2);
                assert!(
                    err.contains(&format!("[{code}]")) && err.contains(word),
                    "{args:?}: {err}"
                );
                assert_eq!(err.matches("[file.").count(), 1, "{args:?}: {err}");
                assert!(!path.join("new.db").exists(), "{args:?}");
            }
        }
        let (_, err) = run(path, &["log", "classify", "wrong.jsonl"], b"", 1);
        assert!(err.contains(&format!("[{code}]")), "{err}");
        // Nothing is appended to it, and nothing made of it.
        for args in [["log", "append", "wrong.jsonl"], ["log", "list", "wrong.jsonl"]] {
            let (_, err) = run(path, &args, event(1).to_string().as_bytes(), 2);
            assert!(err.contains("is no log") && err.contains(code), "{args:?}: {err}");
        }
        assert_eq!(fs::read(path.join("wrong.jsonl")).unwrap(), bytes);
    }
}

/// For a program there is one object for each line, as ever, and every refused line goes to
/// quarantine.
#[test]
fn the_lines_of_a_wrong_file_are_still_accounted_for() {
    for (code, bytes, _) in wrong() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::write(path.join("wrong.jsonl"), &bytes).unwrap();
        let args = ["validate", "--format", "jsonl", "--quarantine", "q", "wrong.jsonl"];
        let (out, err) = run(path, &args, b"", 1);
        assert!(err.contains(&format!("[{code}]")), "{err}");
        let rows: Vec<Value> = out.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        let count = bytes.split(|b| *b == b'\n').count() - usize::from(bytes.ends_with(b"\n"));
        assert_eq!(rows.len(), count);
        let kept = fs::read(path.join("q")).unwrap();
        let blank = rows.iter().filter(|row| row["blank"] == true).count();
        assert_eq!(kept.len() + blank, bytes.len(), "{code}");
    }
}

#[test]
fn an_unresolved_merge_is_told_with_its_lines_and_both_sides_are_judged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let merge = format!(
        "{}<<<<<<< HEAD\n{}||||||| base\n=======\n{}>>>>>>> theirs\n{}",
        lines(1..=1),
        lines(2..=2),
        lines(3..=3),
        lines(4..=4)
    );
    for text in [merge.clone(), merge.replace('\n', "\r\n")] {
        fs::write(path.join("merge.jsonl"), text).unwrap();
        let said = "Lines 2 to 7 are an unresolved merge";
        let (out, _) = run(path, &["validate", "merge.jsonl"], b"", 1);
        assert!(out.contains("error[file.merge_conflict]") && out.contains(said), "{out}");
        assert!(out.contains("8 lines: 4 accepted, 4 refused, 0 blank"), "{out}");
        assert_eq!(out.matches("error[").count(), 1, "{out}");
        let (out, err) = run(path, &["validate", "--format", "jsonl", "merge.jsonl"], b"", 1);
        assert!(err.contains(said) && out.lines().count() == 8, "{err}");

        let _ = fs::remove_file(path.join("new.db"));
        for (args, status) in [
            (&["log", "import", "new.db", "merge.jsonl"][..], 1),
            (&["log", "append", "new.db", "merge.jsonl"], 1),
            (&["log", "classify", "merge.jsonl"], 1),
            (&["log", "migrate", "--dry-run", "merge.jsonl"], 1),
            (&["reduce", "status", "merge.jsonl"], 0),
            (&["replay", "merge.jsonl"], 0),
        ] {
            let (_, err) = run(path, args, b"", status);
            assert_eq!(err.matches(said).count(), 1, "{args:?}: {err}");
            assert!(!err.contains("takes no part"), "{args:?}: {err}");
        }
        let (out, _) = run(path, &["log", "export", "new.db"], b"", 0);
        assert_eq!(out.lines().count(), 4, "both sides' events are kept");
    }
}

#[test]
fn databases_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let other = rusqlite::Connection::open(path.join("other.db")).unwrap();
    other.execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (1);").unwrap();
    drop(other);
    let (out, _) = run(path, &["validate", "other.db"], b"", 1);
    assert!(out.contains("error[file.foreign_database]"), "{out}");
    for command in TAKING {
        let args: Vec<&str> = command.iter().chain([&"other.db"]).copied().collect();
        let (_, err) = run(path, &args, b"", 2);
        assert!(err.contains("[file.foreign_database]"), "{args:?}: {err}");
    }
    fs::write(path.join("events.jsonl"), lines(1..=3)).unwrap();
    run(path, &["log", "import", "log.db", "events.jsonl"], b"", 0);
    let bytes = fs::read(path.join("log.db")).unwrap();
    let (_, err) = run(path, &["reduce", "status"], &bytes, 2);
    assert!(err.contains("[file.unreachable_log]") && err.contains("log export"), "{err}");
}
