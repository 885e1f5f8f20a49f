//! Logs that people have, where they are present: the folder in `SKE_REAL_LOGS` holds them with the
//! answers of release 11.0.0. Every difference is one of `tests/interop/mission_differences.json`.

#![allow(clippy::print_stdout)]

use serde_json::Value;
use spec_kitty_events::mission::{BadLines, Board, Reading};
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::process::Command;

const DECLARED: &str = include_str!("../interop/mission_differences.json");

/// The rows of one file of the folder. `None` where there is no folder.
pub(super) fn read(name: &str) -> Option<Vec<Value>> {
    let folder = std::env::var_os("SKE_REAL_LOGS")?;
    let path = PathBuf::from(folder).join(format!("{name}.jsonl.gz"));
    let out = Command::new("gzip").arg("-dc").arg(path).output().expect("gzip runs");
    assert!(out.status.success(), "{name} is not read");
    let text = String::from_utf8(out.stdout).unwrap();
    Some(text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

/// A log, and what the release makes of it.
struct Case {
    name: String,
    text: String,
    answer: Value,
}

fn cases() -> Option<Vec<Case>> {
    let logs: HashMap<String, String> = read("local_logs")?
        .into_iter()
        .map(|log| (text(&log["src"]), text(&log["text"])))
        .collect();
    let states = read("local_states")?.into_iter().map(|answer| Case {
        name: text(&answer["src"]),
        text: logs[answer["src"].as_str().unwrap()].clone(),
        answer,
    });
    let made = ["local_mutants", "local_streams"].into_iter().filter_map(read).flatten();
    let made = made.map(|answer| Case {
        name: format!("{} {}", answer["src"], answer["mutation"]),
        text: text(&answer["text"]),
        answer,
    });
    Some(states.chain(made).collect())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Which declared difference explains that two answers differ.
fn declared<'d>(list: &'d Value, case: &Case) -> Option<&'d Value> {
    let error = &case.answer["error"];
    let says = error["detail"].as_str().unwrap_or_default();
    let release = if error["kind"] == "crash" { "ends" } else { "refuses" };
    let line = error["line"].as_u64().map(|n| usize::try_from(n).unwrap());
    let line = line.and_then(|n| case.text.lines().nth(n - 1)).unwrap_or_default();
    list["differences"].as_array().unwrap().iter().find(|entry| {
        let holds = |member: &str, text: &str| {
            entry[member].as_str().is_none_or(|part| text.contains(part))
        };
        entry["release"] == release
            && holds("release_says", says)
            && holds("line_holds", line)
            && entry["log_holds_one_of"]
                .as_array()
                .is_none_or(|any| any.iter().any(|c| case.text.contains(c.as_str().unwrap())))
    })
}

/// How the two answers to a log compare.
enum Compared {
    Equal,
    BothRefuse,
    Differs,
}

fn compare(case: &Case) -> Compared {
    let mut board = Board::new(Reading::Release);
    board.log(case.text.as_bytes());
    let error = &case.answer["error"];
    match (board.fold(), case.answer["outcome"] == "ok") {
        (Ok(folded), true) => {
            let state = folded.state.to_value();
            assert_eq!(state, case.answer["state"], "{}", case.name);
            // The members stand in the order of the release, too.
            assert_eq!(state.to_string(), case.answer["state"].to_string(), "{}", case.name);
            Compared::Equal
        }
        (Err(BadLines(bad)), false) => {
            let kind = serde_json::to_value(bad[0].fault.kind).unwrap();
            let same = error["line"] == bad[0].line && error["kind"] == kind;
            if same { Compared::BothRefuse } else { Compared::Differs }
        }
        (Err(bad), true) => panic!("{}: refused for {bad}", case.name),
        (Ok(_), false) => Compared::Differs,
    }
}

#[test]
fn every_log_gets_the_answer_of_the_release_or_a_declared_one() {
    let Some(cases) = cases() else { return };
    let list: Value = serde_json::from_str(DECLARED).unwrap();
    let (mut equal, mut refused, mut quirks) = (0, 0, BTreeMap::<&str, usize>::new());
    for case in &cases {
        match compare(case) {
            Compared::Equal => equal += 1,
            Compared::BothRefuse => refused += 1,
            Compared::Differs => {
                let entry = declared(&list, case);
                let entry =
                    entry.unwrap_or_else(|| panic!("{}: {}", case.name, case.answer["error"]));
                *quirks.entry(entry["quirk"].as_str().unwrap()).or_default() += 1;
            }
        }
    }
    println!("{equal} states equal, {refused} refusals equal, declared differences {quirks:?}");
    assert_eq!(equal + refused + quirks.values().sum::<usize>(), cases.len());
}

/// Logs that the release reads and that have a line that is refused, each with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[(
    "tests/audit/fixtures/forbidden_event_name/",
    "its one row names a retired event type, so it is judged as an envelope",
)];

/// The findings of all logs, counted; and what `validate` says of the logs that the release reads.
#[test]
fn no_line_of_a_log_that_the_release_reads_is_refused() {
    let Some(cases) = cases() else { return };
    let real = cases.iter().filter(|case| case.answer["mutation"].is_null());
    let real = real.filter(|case| {
        case.name.ends_with("status.events.jsonl") || case.name.contains("status.events.jsonl@")
    });
    let (mut logs, mut codes) = (0, BTreeMap::<&str, (usize, usize)>::new());
    for case in real.filter(|case| case.answer["outcome"] == "ok") {
        logs += 1;
        let mut board = Board::new(Reading::Contract);
        board.log(case.text.as_bytes());
        let folded = board.fold().unwrap();
        let excepted = EXCEPTIONS.iter().any(|(part, _)| case.name.contains(part));
        assert_eq!(folded.bad.is_empty(), !excepted, "{}: {:?}", case.name, folded.bad);
        assert_eq!(folded.state.to_value(), case.answer["state"], "{}", case.name);
        let mut seen = std::collections::BTreeSet::new();
        for finding in folded.findings() {
            let count = codes.entry(finding.code.as_str()).or_default();
            count.0 += 1;
            count.1 += usize::from(seen.insert(finding.code.as_str()));
        }
    }
    println!("{logs} logs; findings (rows, logs): {codes:#?}");
}

/// Real three-way merges: every row of both sides is there once, and the board is that of all rows.
/// What the committed results lost is counted.
#[test]
fn real_merges_lose_no_row() {
    let Some(merges) = read("local_merges") else { return };
    let (mut lost, mut forks) = (Vec::new(), 0);
    for case in &merges {
        let side = |name: &str| case[name].as_str().unwrap_or_default().as_bytes().to_vec();
        let (base, ours, theirs, result) =
            (side("base"), side("ours"), side("theirs"), side("result"));
        let merged = spec_kitty_events::mission::merge(&base, &ours, &theirs);
        let merged = merged.unwrap_or_else(|refusals| panic!("{}: {}", case["src"], refusals[0]));
        let rows = |log: &[u8]| -> std::collections::BTreeSet<Vec<u8>> {
            spec_kitty_events::mission::lines(log).map(<[u8]>::to_vec).collect()
        };
        assert_eq!(rows(&merged.bytes), &rows(&ours) | &rows(&theirs), "{}", case["src"]);
        let fewer = rows(&merged.bytes).difference(&rows(&result)).count();
        if fewer > 0 {
            lost.push((case["src"].to_string(), fewer));
        }
        forks += merged.forks.len();
    }
    println!(
        "{} merges, {forks} forks; rows that the committed results lost: {lost:#?}",
        merges.len()
    );
}
