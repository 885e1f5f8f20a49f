//! Every golden stream gives its golden bytes, in whatever order its events come.
//!
//! `SKE_BLESS=1 cargo test --all-features --test laws streams` writes the goldens anew, from the
//! order in which the files give the events. Read the difference against the rules of the family
//! before it is committed.

use crate::dice::Dice;
use crate::support::{copy_of_project, root};
use serde_json::{Value, json};
use spec_kitty_events::Gate;
use spec_kitty_events::check::{Fixtures, GoldenStream, check};
use spec_kitty_events::reduce::ReducerName;
use std::collections::BTreeSet;
use std::env;
use std::path::PathBuf;

/// How often the events of a stream are put into an order of no meaning.
const SHUFFLES: u64 = 16;

fn blessing() -> bool {
    env::var_os("SKE_BLESS").is_some_and(|value| value == "1")
}

/// The fixtures. While goldens are written, one that does not exist yet counts as empty.
fn fixtures() -> Fixtures {
    let read = |file: &str| match std::fs::read_to_string(root().join("fixtures").join(file)) {
        Err(_) if blessing() && file.ends_with(".golden.json") => Ok(r#"{"state": {}}"#.to_owned()),
        read => read,
    };
    Fixtures::load(&read).unwrap_or_else(|e| panic!("{e}"))
}

fn golden_file(stream: &GoldenStream) -> PathBuf {
    root().join("fixtures").join(&stream.golden_file)
}

/// What the reducer makes of the lines in this order, as a golden file says it.
fn reduced<'l>(stream: &'l GoldenStream, lines: impl IntoIterator<Item = &'l Vec<u8>>) -> String {
    let outcome = stream
        .outcome(lines.into_iter().map(Vec::as_slice))
        .unwrap_or_else(|e| panic!("{}: {e}", stream.id));
    format!("{}\n", serde_json::to_string_pretty(&outcome).unwrap())
}

/// The lines in an order that depends on the seed alone.
fn shuffled(lines: &[Vec<u8>], seed: u64) -> Vec<&Vec<u8>> {
    let mut dice = Dice(seed);
    let mut lines: Vec<&Vec<u8>> = lines.iter().collect();
    for i in (1..lines.len()).rev() {
        lines.swap(i, dice.below(i + 1));
    }
    lines
}

#[test]
fn every_order_gives_the_golden_bytes() {
    let streams = fixtures().streams;
    if blessing() {
        assert!(
            env::var_os("CI").is_none(),
            "goldens are not written where they are to be checked"
        );
        let mut written = Vec::new();
        for stream in &streams {
            let text = reduced(stream, &stream.events);
            if std::fs::read_to_string(golden_file(stream)).ok().as_ref() != Some(&text) {
                std::fs::write(golden_file(stream), text).unwrap();
                written.push(stream.golden_file.as_str());
            }
        }
        assert!(
            written.is_empty(),
            "{} goldens were written; review them, and run this again:\n{}",
            written.len(),
            written.join("\n")
        );
    }
    for stream in &streams {
        let golden = std::fs::read_to_string(golden_file(stream)).unwrap();
        let id = &stream.id;
        let bless =
            "if this is meant, run `SKE_BLESS=1 cargo test --all-features --test laws streams`";
        assert!(
            reduced(stream, &stream.events) == golden,
            "{id} gives another state; {bless}\n{}",
            reduced(stream, &stream.events)
        );
        assert!(
            reduced(stream, stream.events.iter().rev()) == golden,
            "{id} gives another state backwards"
        );
        for seed in 0..SHUFFLES {
            assert!(
                reduced(stream, shuffled(&stream.events, seed)) == golden,
                "{id} gives another state with shuffle {seed}"
            );
        }
        // Everything twice is no news, nor are conflicting copies that come again.
        assert!(
            reduced(stream, stream.events.iter().chain(&stream.events)) == golden,
            "{id} gives another state when all comes twice"
        );
    }
}

#[test]
fn goldens_fit_the_schemas_of_their_states() {
    for stream in fixtures().streams {
        let (name, golden) = stream.golden.as_object().unwrap().iter().next().unwrap();
        let type_name =
            if name == "state" { stream.reducer.info().state } else { "ReducerFailure" };
        let report = Gate::live().object(type_name, golden.to_string().as_bytes()).unwrap();
        assert!(report.is_valid(), "{}: {:?}", stream.id, report.violations);
    }
}

#[test]
fn every_reducer_has_a_plain_a_stormy_and_a_terminal_stream() {
    let streams = fixtures().streams;
    for reducer in ReducerName::ALL {
        for life in ["plain", "storm", "terminal"] {
            let id = format!("{reducer}/{life}");
            let stream = streams
                .iter()
                .find(|s| s.id == id)
                .unwrap_or_else(|| panic!("there is no stream {id}"));
            assert_eq!(stream.reducer, *reducer, "{id}");
            let silent = stream
                .golden
                .pointer("/state/notices")
                .and_then(|n| n.as_array())
                .is_none_or(Vec::is_empty);
            match life {
                "plain" => {
                    assert!(silent, "{id} is not plain: {}", stream.golden["state"]["notices"]);
                }
                "storm" => assert!(!silent, "{id} is not stormy"),
                _ => {}
            }
        }
        for mode in reducer.info().modes {
            assert!(
                streams
                    .iter()
                    .any(|s| s.reducer == *reducer && s.mode.unwrap_or_default() == *mode),
                "no stream of {reducer} is {mode:?}"
            );
        }
    }
}

#[test]
fn the_streams_reach_every_code_of_the_contract() {
    let streams = fixtures().streams;
    let reached = |reducer: ReducerName, lists: &[&str], code: &str| {
        streams.iter().filter(|s| s.reducer == reducer).any(|s| {
            let said = lists.iter().filter_map(|list| s.golden.pointer(list));
            said.flat_map(|v| v.as_array().cloned().unwrap_or_else(|| vec![v.clone()]))
                .any(|entry| entry["code"] == code)
        })
    };
    let mut missing = BTreeSet::new();
    for reducer in ReducerName::ALL {
        let info = reducer.info();
        for (place, sentences) in [
            ("/state/anomalies", info.anomalies),
            ("/state/notices", info.notices),
            ("/failure", info.failures),
        ] {
            missing.extend(
                sentences
                    .iter()
                    .filter(|s| !reached(*reducer, &[place], s.code))
                    .map(|s| format!("{reducer}{place} {}", s.code)),
            );
        }
    }
    assert!(missing.is_empty(), "no stream reaches {missing:#?}");
}

#[test]
fn a_golden_that_is_not_there_fails_the_reading() {
    let read = |file: &str| match file {
        "streams/status/plain.golden.json" => {
            Err(std::io::Error::from(std::io::ErrorKind::NotFound))
        }
        file => std::fs::read_to_string(root().join("fixtures").join(file)),
    };
    let error = Fixtures::load(&read).unwrap_err().to_string();
    assert!(
        error.starts_with("fixtures/streams/status/plain.golden.json: cannot be read: "),
        "{error}"
    );
}

#[test]
fn what_is_wrong_with_a_stream_is_told_with_its_file() {
    let plain = json!({"id": "a", "reducer": "status", "events": "e.jsonl", "golden": "g.json",
    "note": "A note."});
    let with = |more: Value| {
        let mut stream = plain.clone();
        stream.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        stream
    };
    let said = |streams: Value, events: &str, golden: &str, roster: &str| {
        let read = |file: &str| {
            Ok(match file {
                "manifest.json" => json!({"version": 1, "contract_version": "3.0.0", "files": [],
                "streams": streams})
                .to_string(),
                "e.jsonl" => events.to_owned(),
                "g.json" => golden.to_owned(),
                "r.json" => roster.to_owned(),
                _ => return Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
            })
        };
        Fixtures::load(&read)
            .map_or_else(|e| e.to_string(), |f| format!("{} streams", f.streams.len()))
    };
    let good = r#"{"state": {}}"#;
    assert_eq!(said(json!([plain]), "{}\n", good, ""), "1 streams");
    assert_eq!(
        said(json!([plain, plain]), "{}\n", good, ""),
        "fixtures/manifest.json: the id `a` occurs twice"
    );
    let unknown = "fixtures/manifest.json: the stream `a`: there is no reducer `stauts`; did you \
        mean `status`?";
    assert_eq!(said(json!([with(json!({"reducer": "stauts"}))]), "", good, ""), unknown);
    let one_mode = "fixtures/manifest.json: the stream `a`: the reducer status has one mode only";
    assert_eq!(said(json!([with(json!({"mode": "strict"}))]), "", good, ""), one_mode);
    let no_roster = "fixtures/manifest.json: the stream `a`: the reducer status knows no roster";
    assert_eq!(said(json!([with(json!({"roster": "r.json"}))]), "", good, "{}"), no_roster);
    let roster = said(
        json!([with(json!({"reducer": "collaboration", "roster": "r.json"}))]),
        "",
        good,
        r#"{"tove": {}}"#,
    );
    assert!(
        roster.starts_with("fixtures/r.json: the entry of tove is no participant identity: "),
        "{roster}"
    );
    assert!(said(json!([with(json!({"nmae": 1}))]), "", good, "").contains("unknown field `nmae`"));
    assert!(
        said(json!([plain]), "{}\n\n{}\n", good, "")
            .starts_with("fixtures/e.jsonl:2: no JSON object: ")
    );
    assert!(
        said(json!([plain]), "{}\n7\n", good, "")
            .starts_with("fixtures/e.jsonl:2: no JSON object: ")
    );
    for golden in ["{}", r#"{"state": 1}"#, r#"{"state": {}, "failure": {}}"#, r#"{"status": {}}"#]
    {
        let form = "fixtures/g.json: it holds one object, `state` or `failure`, and nothing else";
        assert_eq!(said(json!([plain]), "{}\n", golden, ""), form);
    }
    assert!(
        said(json!([with(json!({"golden": "no.json"}))]), "", good, "")
            .starts_with("fixtures/no.json: cannot be read: ")
    );
}

#[test]
fn the_check_asks_for_streams_and_finds_what_nothing_reads() {
    let folder = tempfile::tempdir().unwrap();
    copy_of_project(&["contracts", "fixtures"], folder.path());
    let manifest = folder.path().join("fixtures/manifest.json");
    let mut value: Value =
        serde_json::from_str(&std::fs::read_to_string(&manifest).unwrap()).unwrap();
    value["streams"].as_array_mut().unwrap().retain(|s| s["id"] != "sync/terminal");
    std::fs::write(&manifest, value.to_string()).unwrap();
    std::fs::write(folder.path().join("fixtures/text/stray.jsonl"), "").unwrap();
    std::fs::write(folder.path().join("fixtures/.hidden"), "").unwrap();
    let problems = check(folder.path()).unwrap().problems;
    let found: Vec<(&str, &str)> = problems.iter().map(|p| (p.rule, p.file.as_str())).collect();
    let wanted = [
        ("fixture.missing", "contracts/policy/reducers.json"),
        ("fixture.unlisted", "fixtures/streams/sync/terminal.golden.json"),
        ("fixture.unlisted", "fixtures/streams/sync/terminal.jsonl"),
        ("fixture.unlisted", "fixtures/text/stray.jsonl"),
    ];
    assert_eq!(found, wanted);
    assert_eq!(problems[0].message, "The reducer sync has 2 of at least 3 golden streams.");
}
