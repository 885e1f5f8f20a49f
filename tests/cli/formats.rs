//! One `--format` on every command: what is written in one form is written in all of them, and each
//! form keeps the rules of those who read it.

use crate::process::run_with;
use crate::workbench::{edit, project};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A judging command with findings: its words, and how it ends.
struct Judging {
    args: &'static [&'static str],
    status: i32,
}

const JUDGING: &[Judging] = &[
    Judging { args: &["validate", "bad & worse.jsonl", "good.jsonl"], status: 1 },
    Judging { args: &["log", "verify", "good.jsonl"], status: 0 },
    Judging { args: &["log", "verify", "torn.jsonl"], status: 1 },
    Judging { args: &["contract", "lint"], status: 1 },
    Judging { args: &["contract", "check"], status: 1 },
    Judging { args: &["contract", "diff"], status: 1 },
    Judging { args: &["mission", "check", "rows.jsonl"], status: 1 },
];

/// A project with an edit that breaks, and logs with something wrong in them.
fn world() -> tempfile::TempDir {
    let folder = project();
    edit(folder.path(), "contracts/shared/Lane.schema.json", |schema| {
        schema["enum"].as_array_mut().unwrap().push("in_review".into());
        schema["description"] = "".into();
    });
    let good =
        fs::read(crate::support::root().join("fixtures/streams/status/plain.jsonl")).unwrap();
    let at = |name: &str| folder.path().join(name);
    let first: Vec<u8> = good.split_inclusive(|byte| *byte == b'\n').next().unwrap().to_vec();
    fs::write(at("good.jsonl"), &first).unwrap();
    fs::write(at("torn.jsonl"), [&first[..], b"{}\n"].concat()).unwrap();
    fs::write(at("bad & worse.jsonl"), "{}\n\n{\"a\": \"<\u{202e}>\n[1]\n").unwrap();
    fs::write(at("rows.jsonl"), "{\"no\": \"row\"}\n").unwrap();
    folder
}

#[track_caller]
fn said(folder: &Path, judging: &Judging, format: &str) -> String {
    let args = [judging.args, &["--format", format]].concat();
    let output = run_with(folder, &args, b"");
    let text = String::from_utf8(output.stdout).unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(judging.status), "{args:?}: {text}{err}");
    text
}

/// Findings by code, level, file and line.
type Facts = Vec<(String, String, String, Option<u64>)>;

fn facts(findings: &[Value]) -> Facts {
    let text = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let one = |f: &Value| (text(f, "code"), text(f, "level"), text(f, "file"), f["line"].as_u64());
    let mut facts: Facts = findings.iter().map(one).collect();
    facts.sort();
    facts
}

#[test]
fn every_judging_command_says_the_same_in_every_form() {
    let folder = world();
    for judging in JUDGING {
        let what = judging.args;
        let sarif = sarif(&said(folder.path(), judging, "sarif"));
        let failures = junit(&said(folder.path(), judging, "junit"));
        let errors = sarif.iter().filter(|fact| fact.1 == "error").count();
        assert_eq!(errors > 0, failures > 0, "{what:?}");
        assert_eq!(errors > 0, judging.status == 1, "{what:?}");
        if what[1] == "diff" {
            continue;
        }
        let document: Value = serde_json::from_str(&said(folder.path(), judging, "json")).unwrap();
        last_line(&said(folder.path(), judging, "text"), &document);
        let findings = document["findings"].as_array().unwrap();
        assert_eq!(document["errors"], errors, "{what:?}");
        assert_eq!(facts(findings), sarif, "{what:?}");
        let github = said(folder.path(), judging, "github");
        assert_eq!(github.lines().count(), findings.len(), "{what:?}: {github}");
        assert!(github.lines().all(|line| line.starts_with("::") && line.contains("title=")));
        if what[0] != "validate" {
            // JSON Lines are about lines there, and about findings everywhere else.
            let rows = said(folder.path(), judging, "jsonl");
            let rows: Vec<Value> = rows.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
            assert_eq!(&rows, findings, "{what:?}");
        }
    }
}

/// The last line of the text has the numbers of the document.
#[track_caller]
fn last_line(text: &str, document: &Value) {
    let line = text.lines().last().unwrap_or_default();
    let (command, rest) = line.split_once(": ").unwrap_or_else(|| panic!("{text}"));
    assert_eq!(document["command"], command, "{text}");
    let said: Vec<(u64, &str)> = rest
        .split(", ")
        .map(|part| part.split_once(' ').unwrap())
        .map(|(number, noun)| (number.parse().unwrap(), noun))
        .collect();
    let of = |noun: &str| {
        let found = said.iter().find(|(_, said)| said.starts_with(noun));
        found.map_or(0, |(number, _)| *number)
    };
    assert_eq!(document["checked"], said[0].0, "{text}");
    assert!(said[0].1.ends_with(" checked"), "{text}");
    for (member, noun) in [("errors", "error"), ("warnings", "warning"), ("notes", "note")] {
        assert_eq!(document[member], of(noun), "{member} of {text}");
    }
}

/// The results of a SARIF log, which is held to what its published schema asks of the members that
/// are used here.
#[track_caller]
fn sarif(text: &str) -> Facts {
    let log: Value = serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"));
    assert_eq!(log["version"], "2.1.0");
    let known = |value: &Value, names: &[&str]| {
        let members = value.as_object().unwrap_or_else(|| panic!("{value} is no object"));
        let unknown: Vec<_> = members.keys().filter(|m| !names.contains(&m.as_str())).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    };
    known(&log, &["$schema", "version", "runs"]);
    let [run] = log["runs"].as_array().unwrap().as_slice() else { panic!("one run: {text}") };
    known(run, &["columnKind", "results", "tool"]);
    let driver = &run["tool"]["driver"];
    known(driver, &["name", "version", "semanticVersion", "rules"]);
    assert!(!driver["name"].as_str().unwrap().is_empty());
    let rules: Vec<&str> =
        driver["rules"].as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!(rules.iter().collect::<BTreeSet<_>>().len(), rules.len(), "rules are unique");
    let mut facts = Facts::new();
    for result in run["results"].as_array().unwrap() {
        known(result, &["ruleId", "level", "message", "locations", "relatedLocations"]);
        let rule = result["ruleId"].as_str().unwrap();
        assert!(rules.contains(&rule), "{rule} is none of the rules");
        let level = result["level"].as_str().unwrap();
        assert!(["error", "warning", "note"].contains(&level));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        known(place, &["artifactLocation", "region"]);
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/%".contains(&b)), "{uri}");
        let line = place["region"]["startLine"].as_u64();
        assert!(line.is_none_or(|line| line > 0));
        let file = uri.replace("%20", " ").replace("%26", "&").replace("%3C", "<");
        facts.push((rule.to_owned(), level.to_owned(), file.replace("%3E", ">"), line));
    }
    facts.sort();
    facts
}

/// How many cases of a JUnit report failed. It is held to what its readers ask: tags that close,
/// attributes that are known, and numbers that are those of the cases.
#[track_caller]
fn junit(text: &str) -> usize {
    let body = text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("a head");
    let (mut open, mut all) = (Vec::<&str>::new(), 0);
    // What the suite says of its cases, and what there is: cases, and failures.
    let (mut claimed, mut counted) = ((0, 0), (0, 0));
    for piece in body.split('<').skip(1) {
        let (tag, rest) = piece.split_once('>').unwrap_or_else(|| panic!("`{piece}` is open"));
        assert!(!rest.contains('&') || rest.contains(';'), "{rest}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{text}");
            if name == "testsuite" {
                assert_eq!(claimed, counted, "{text}");
            }
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap();
        let (parent, attributes): (&str, &[&str]) = match name {
            "testsuites" => ("", &["name"]),
            "testsuite" => ("testsuites", &["name", "tests", "failures", "errors", "skipped"]),
            "testcase" => ("testsuite", &["classname", "name"]),
            "failure" => ("testcase", &["message", "type"]),
            "system-out" => ("testcase", &[]),
            other => panic!("JUnit has no <{other}>"),
        };
        assert_eq!(open.last().copied().unwrap_or_default(), parent, "<{name}>");
        let mut words = tag[name.len()..].trim_end_matches('/').split('"');
        let number = |wanted: &str| {
            let after = tag.split_once(&format!(" {wanted}=\"")).map(|(_, rest)| rest);
            after.and_then(|rest| rest.split('"').next()?.parse::<usize>().ok()).unwrap_or(0)
        };
        if name == "testsuite" {
            (claimed, counted) = ((number("tests"), number("failures")), (0, 0));
        }
        while let (Some(attribute), Some(_)) = (words.next(), words.next()) {
            assert!(attributes.contains(&attribute.trim().trim_end_matches('=')), "{tag}");
        }
        counted.0 += usize::from(name == "testcase");
        counted.1 += usize::from(name == "failure");
        all += usize::from(name == "failure");
        if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} are open");
    all
}

#[test]
fn old_names_answer_as_the_present_ones_and_are_told_once() {
    let folder = world();
    let log = crate::support::root().join("fixtures/streams/collaboration/plain.jsonl");
    let log = log.to_str().unwrap();
    for (old, new) in [
        (&["contracts", "list"][..], &["contract", "list"][..]),
        (&["contracts", "diff", "--mode", "forward"], &["contract", "diff", "--compat", "forward"]),
        (
            &["validate", "--show", "0", "bad & worse.jsonl"],
            &["validate", "--limit", "all", "bad & worse.jsonl"],
        ),
        (&["replay", "--format", "table", log], &["replay", "--format", "text", log]),
        (
            &["reduce", "collaboration", "--mode", "permissive", log],
            &["reduce", "collaboration", "--on-error", "report", log],
        ),
        (
            &["log", "migrate", "--mode", "lanes", "--dry-run", "rows.jsonl"],
            &["log", "migrate", "lanes", "--dry-run", "rows.jsonl"],
        ),
    ] {
        let [before, now] = [old, new].map(|args| run_with(folder.path(), args, b""));
        assert_eq!(before.stdout, now.stdout, "{old:?}");
        assert_eq!(before.status.code(), now.status.code(), "{old:?}");
        let notes = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes).into_owned();
            text.lines().filter(|line| line.starts_with("note: `")).count()
        };
        assert!(notes(&before.stderr) > 0, "{old:?}");
        assert_eq!(notes(&now.stderr), 0, "{new:?}");
        let quiet = run_with(folder.path(), &[&["-q"], old].concat(), b"");
        assert_eq!((quiet.stdout, notes(&quiet.stderr)), (before.stdout, 0), "{old:?}");
    }
}

/// Where a fold stops, standard error is one JSON object, by whatever name it was asked for.
#[test]
fn a_note_is_no_part_of_what_programs_read() {
    let log = crate::support::root().join("fixtures/streams/collaboration/departed.jsonl");
    let log = log.to_str().unwrap();
    for flag in [&["--mode", "strict"][..], &["--mode=strict"], &["--on-error", "stop"]] {
        let args = [&["reduce", "collaboration"], flag, &[log]].concat();
        let output = run_with(std::path::Path::new("."), &args, b"");
        assert_eq!(output.status.code(), Some(1), "{flag:?}");
        let said: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(said["code"], "participant_departed", "{flag:?}");
    }
}

/// Two blanks for each level, and nothing between brackets that hold nothing.
#[test]
fn a_json_document_is_indented_as_serde_json_does_it() {
    let stream = |name: &str| format!("fixtures/streams/{name}.jsonl");
    let folder = crate::support::root();
    for arguments in [
        ["reduce", "status", &stream("status/storm"), "--format=json"],
        ["reduce", "collaboration", &stream("collaboration/plain"), "--format=json"],
        ["replay", &stream("dossier/plain"), "--format=json", "--quiet"],
        ["contract", "explain", "WPStatusChanged", "--format=json"],
        ["validate", &stream("status/plain"), "--format=json", "--quiet"],
    ] {
        let output = run_with(folder, &arguments, b"");
        let text = String::from_utf8(output.stdout).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        let expected = serde_json::to_string_pretty(&value).unwrap() + "\n";
        assert!(text == expected, "{arguments:?}:\n{text}");
    }
}

/// Where a code was found, one line beside the output says how to have it explained.
#[test]
fn the_way_from_a_code_to_its_explanation_is_said_once() {
    let folder = world();
    let said = |args: &[&str]| {
        let output = run_with(folder.path(), args, b"");
        let err = String::from_utf8(output.stderr).unwrap();
        let notes = err.lines().filter(|line| line.contains("contract explain "));
        notes.map(str::to_owned).collect::<Vec<_>>()
    };
    run_with(folder.path(), &["log", "append", "kept.db", "torn.jsonl"], b"");
    for args in [
        &["validate", "bad & worse.jsonl"][..],
        &["log", "verify", "torn.jsonl"],
        &["log", "errors", "kept.db"],
    ] {
        let notes = said(args);
        let [note] = notes.as_slice() else { panic!("{args:?}: {notes:?}") };
        let command = note.split('`').nth(1).unwrap();
        let words: Vec<&str> = command.split(' ').skip(1).collect();
        assert_eq!(run_with(folder.path(), &words, b"").status.code(), Some(0), "{command}");
        assert!(said(&[&["-q"], args].concat()).is_empty(), "{args:?}");
        assert!(said(&[args, &["--format", "json"]].concat()).is_empty(), "{args:?}");
    }
    assert!(said(&["validate", "good.jsonl"]).is_empty());
}

#[test]
fn a_command_is_found_wherever_it_stands() {
    for (typed, meant) in [
        (&["explain", "Lane"][..], &["contract explain"][..]),
        (&["explian"], &["contract explain"]),
        (&["verify", "a.db"], &["log verify"]),
        (&["list"], &["log list", "contract list"]),
        (&["log", "lsit"], &["classify", "list"]),
        (&["log", "explain"], &["contract explain"]),
        (&["valdate"], &["validate"]),
    ] {
        let output = run_with(Path::new("."), typed, b"");
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{err}");
        let tip = err.lines().find(|line| line.contains("tip:")).unwrap_or_else(|| panic!("{err}"));
        let named: Vec<&str> = tip.split('\'').skip(1).step_by(2).collect();
        assert_eq!(named, meant, "{typed:?}: {err}");
    }
}

#[test]
fn colours_are_written_when_they_are_asked_for() {
    let folder = world();
    for args in [
        &["validate", "bad & worse.jsonl"][..],
        &["log", "stats", "good.jsonl"],
        &["log", "classify", "good.jsonl"],
        &["replay", "good.jsonl"],
        &["contract", "diff"],
        &["mission", "check", "rows.jsonl"],
        &["log", "lsit"],
    ] {
        let said = |color: &str| {
            let args = [&["--color", color], args].concat();
            let output = run_with(folder.path(), &args, b"");
            String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
        };
        let (always, never) = (said("always"), said("never"));
        assert!(always.contains("\x1b["), "{args:?}: {always}");
        assert!(!never.contains('\x1b'), "{args:?}: {never}");
    }
}
