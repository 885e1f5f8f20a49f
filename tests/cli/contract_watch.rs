//! `contract watch` as a real process: it says after every save what `lint` and `diff` say, and
//! ends quietly when it is interrupted or nobody reads any more.

use crate::process::{Limit, interrupt, limit, run_with, start};
use crate::workbench::{edit, ended, git, project};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout};

const LANE: &str = "contracts/shared/Lane.schema.json";
const MISSION: &str = "contracts/events/lifecycle/MissionCreated.schema.json";
const ARGS: &[&str] = &["contract", "watch"];

struct Watched {
    child: Child,
    out: BufReader<ChildStdout>,
    _limit: Limit,
}

impl Watched {
    fn start(folder: &Path, args: &[&str]) -> Self {
        let mut child = start(folder, &[ARGS, args].concat());
        let out = BufReader::new(child.stdout.take().unwrap());
        let _limit = limit(&child);
        Self { child, out, _limit }
    }

    /// What it says the next time, up to its last line.
    #[track_caller]
    fn says(&mut self) -> String {
        let mut said = String::new();
        loop {
            let begin = said.len();
            assert_ne!(self.out.read_line(&mut said).unwrap(), 0, "it ended: {said}");
            if said[begin..].starts_with("contract watch: ") {
                return said;
            }
        }
    }

    /// Reads on until it says this: a save of several files may be seen in pieces.
    #[track_caller]
    fn comes_to(&mut self, wanted: &[&str]) -> String {
        loop {
            let said = self.says();
            if wanted.iter().all(|wanted| said.contains(wanted)) {
                return said;
            }
        }
    }
}

/// Everything below a folder, but for what git keeps.
fn names(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    spec_kitty_events::lines::below(folder, &|_| true, &mut found);
    found.into_iter().map(Result::unwrap).collect()
}

fn narrow(folder: &Path) {
    edit(folder, MISSION, |s| s["properties"]["mission_number"]["maximum"] = json!(99));
}

#[test]
fn a_contract_that_is_watched_is_judged_after_every_save_until_it_is_interrupted() {
    use std::os::unix::process::ExitStatusExt;
    let folder = project();
    let path = folder.path();
    let before = names(path);
    let mut watched = Watched::start(path, &[]);
    let sound = watched.says();
    assert_eq!(sound.lines().count(), 1, "a sound state is one line: {sound}");
    assert!(sound.starts_with("contract watch: sound: "), "{sound}");
    assert!(sound.contains("No change in ") && sound.contains("(merge base with main)"), "{sound}");

    narrow(path);
    let broken = watched.comes_to(&["[range.narrowed]", "not sound"]);
    for part in ["1 breaking", "at least 0.2.0", "Contract version: must become 4.0.0."] {
        assert!(broken.contains(part), "no {part} in {broken}");
    }
    // Half of a file is a finding, and not an end.
    let lane = fs::read_to_string(path.join(LANE)).unwrap();
    fs::write(path.join(LANE), &lane[..lane.len() / 2]).unwrap();
    let half = watched.comes_to(&["[json.invalid]", "Nothing was compared."]);
    assert!(half.starts_with(LANE), "{half}");
    // An editor writes beside the file and moves it there; a hidden file is no file of a contract.
    fs::write(path.join("contracts/shared/.Lane.swp"), &lane).unwrap();
    fs::rename(path.join("contracts/shared/.Lane.swp"), path.join(LANE)).unwrap();
    watched.comes_to(&["[range.narrowed]", "1 breaking"]);
    git(path, &["checkout", "--quiet", "contracts"]);
    assert_eq!(watched.comes_to(&["contract watch: sound: "]), sound);

    fs::write(path.join("contracts/shared/Tea.json"), "{}\n").unwrap();
    watched.comes_to(&["contracts/shared/Tea.json", "not sound"]);
    fs::remove_file(path.join("contracts/shared/Tea.json")).unwrap();
    assert_eq!(watched.comes_to(&["contract watch: sound: "]), sound);
    fs::rename(path.join("contracts"), path.join("away")).unwrap();
    watched.comes_to(&["there is no contracts/ folder"]);
    fs::rename(path.join("away"), path.join("contracts")).unwrap();
    watched.comes_to(&["contract watch: sound: "]);
    fs::create_dir(path.join("compat")).unwrap();
    fs::write(path.join("compat/approvals.json"), "{").unwrap();
    watched.comes_to(&["Nothing was compared: compat/approvals.json"]);
    fs::remove_dir_all(path.join("compat")).unwrap();
    watched.comes_to(&["contract watch: sound: "]);

    let signal = interrupt(&watched.child);
    let status = watched.child.wait().unwrap();
    assert_eq!(status.signal(), Some(signal), "it ends as an interrupt ends a program");
    let mut said = String::new();
    watched.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
    assert_eq!(names(path), before, "it leaves nothing behind");
}

/// As an archive is unpacked, or a backup brought back.
#[test]
fn a_file_that_takes_the_place_of_another_is_seen_by_neither_its_length_nor_its_time() {
    let folder = project();
    let mut watched = Watched::start(folder.path(), &[]);
    watched.says();
    let (mission, beside) = (folder.path().join(MISSION), folder.path().join("beside"));
    let written = fs::metadata(&mission).unwrap().modified().unwrap();
    let text = fs::read_to_string(&mission).unwrap();
    fs::write(&beside, text.replacen("\"minimum\"", "\"minimal\"", 1)).unwrap();
    fs::File::options().write(true).open(&beside).unwrap().set_modified(written).unwrap();
    fs::rename(&beside, &mission).unwrap();
    watched.comes_to(&[MISSION, "not sound"]);
    interrupt(&watched.child);
    watched.child.wait().unwrap();
}

#[test]
fn nobody_has_to_read_to_the_end() {
    let folder = project();
    let mut watched = Watched::start(folder.path(), &["--format", "jsonl"]);
    let mut lines = [String::new(), String::new()];
    watched.out.read_line(&mut lines[0]).unwrap();
    narrow(folder.path());
    watched.out.read_line(&mut lines[1]).unwrap();
    let [first, second] = lines.map(|line| serde_json::from_str::<Value>(&line).unwrap());
    assert_eq!((&first["sound"], &second["sound"]), (&json!(true), &json!(false)));
    // Nothing is written any more; that the reader is gone is noticed all the same.
    drop(watched.out);
    assert_eq!(watched.child.wait().unwrap().code(), Some(2));
    let mut said = String::new();
    watched.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
}

/// One look, whose JSON is held to its schema.
#[track_caller]
fn once(folder: &Path, args: &[&str], status: i32) -> Value {
    let args = [ARGS, &["--once", "--format", "jsonl"], args].concat();
    let said = ended(&run_with(folder, &args, b""), status);
    serde_json::from_str(&said).unwrap()
}

#[test]
fn it_says_what_lint_and_diff_and_bump_say() {
    let folder = project();
    let path = folder.path();
    let said = |args: &[&str]| {
        let output = run_with(path, &[&["contract"], args].concat(), b"");
        String::from_utf8(output.stdout).unwrap()
    };
    let json = |args: &[&str]| -> Value { serde_json::from_str(&said(args)).unwrap() };
    // The day is over on which the approval counts: it is stale, and the break is open again.
    narrow(path);
    said(&["diff", "--approve", "nobody has so many", "--until", "2999-12-31"]);
    assert_eq!(once(path, &[], 0)["comparison"]["unapproved"], 0);
    edit(path, "compat/approvals.json", |a| a["approvals"][0]["expires"] = json!("2020-01-01"));
    let look = once(path, &[], 1);
    let (diff, bump) = (json(&["diff", "--format", "json"]), json(&["bump", "--format", "json"]));
    for (member, count) in look["comparison"].as_object().unwrap() {
        let stale = diff["stale_approvals"].as_array().unwrap().len();
        let count_of_diff =
            if member == "stale_approvals" { json!(stale) } else { diff[member].clone() };
        assert_eq!(*count, count_of_diff, "{member}");
    }
    assert_eq!((&look["package"], &look["contract"]), (&bump["package"], &bump["contract"]));
    assert_eq!(look["finding"]["code"], diff["changes"][0]["rule"]);
    let change = said(&["diff"]);
    let change = change.split("\n\n").next().unwrap();
    let text = said(&["watch", "--once"]);
    assert!(text.starts_with(&format!("{change}\ncontract watch: not sound: ")), "{text}");

    // A problem of a file comes before what the edit breaks.
    edit(path, LANE, |s| s["description"] = json!(""));
    let lint = json(&["lint", "--format", "json"]);
    let look = once(path, &[], 1);
    assert_eq!(look["finding"], lint["findings"][0]);
    assert_eq!((&look["problems"], &look["files"]), (&lint["errors"], &lint["checked"]));
    let text = said(&["watch", "--once"]);
    assert_eq!(text.lines().next(), said(&["lint"]).lines().next());

    // Versions are counted from the last release, and changes from what is named.
    git(path, &["checkout", "--quiet", "contracts"]);
    git(path, &["tag", "v0.1.0"]);
    edit(path, MISSION, |s| s["description"] = json!("A mission was made."));
    git(path, &["commit", "--quiet", "-am", "Reworded"]);
    git(path, &["branch", "--quiet", "--force", "main", "HEAD"]);
    fs::remove_dir_all(path.join("compat")).unwrap();
    let look = once(path, &[], 0);
    assert_eq!((&look["comparison"]["annotations"], &look["reason"]), (&json!(0), &Value::Null));
    assert_eq!(look["package"]["demanded"], "0.1.1");
    assert_eq!(look["package"], json(&["bump", "--format", "json"])["package"]);
    assert_eq!(once(path, &["--against", "v0.1.0"], 0)["comparison"]["annotations"], 1);
}

#[test]
fn what_cannot_be_watched_is_refused_at_once() {
    let empty = tempfile::tempdir().unwrap();
    ended(&run_with(empty.path(), ARGS, b""), 2);
    let folder = project();
    for args in [&["--against", "nowhere"][..], &["--format", "json"], &["--root", "nowhere"]] {
        ended(&run_with(folder.path(), &[ARGS, args].concat(), b""), 2);
    }
}
