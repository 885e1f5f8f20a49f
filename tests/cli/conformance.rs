//! The conformance kit: the protocol as documented, the runner against adapters of all kinds, and
//! the Python package.
#![allow(clippy::print_stdout)]

use serde_json::{Value, json};
use spec_kitty_events::conformance::protocol::Operation;
use spec_kitty_events::conformance::run::{
    AdapterCommand, CrashKind, Declarations, Options, Outcome, TimeLimits, run,
};
use spec_kitty_events::conformance::suite::{Case, Expected, Fixed, Generated, Streams, Suite};
use spec_kitty_events::conformance::{kit, serve};
use std::collections::BTreeSet;
use std::env;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

const PROGRAM: &str = env!("CARGO_BIN_EXE_spec-kitty-events");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The example session of the document, as requests and answers.
fn documented_session() -> (String, String) {
    let document = std::fs::read_to_string(root().join("docs/conformance.md")).unwrap();
    let (mut requests, mut answers) = (String::new(), String::new());
    for line in document.lines() {
        if let Some(request) = line.strip_prefix("> {") {
            requests += &format!("{{{request}\n");
        } else if let Some(answer) = line.strip_prefix("< {") {
            answers += &format!("{{{answer}\n");
        }
    }
    (requests, answers)
}

#[test]
fn the_documented_session_is_what_happens() {
    let (requests, answers) = documented_session();
    assert!(requests.lines().count() > 10 && requests.lines().count() == answers.lines().count());
    let mut out = Vec::new();
    serve(requests.as_bytes(), &mut out).unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), answers);
}

#[test]
fn a_line_that_is_no_request_ends_nothing() {
    let mut out = Vec::new();
    serve(
        &b"tea\n\xff\n{\"id\":4}\n{\"id\":5,\"op\":\"sync_lanes\",\"input\":{\"lane\":\"done\"}}\n"
            [..],
        &mut out,
    )
    .unwrap();
    let answers: Vec<Value> = String::from_utf8(out)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let codes: Vec<_> = answers
        .iter()
        .map(|answer| (answer["id"].as_u64().unwrap(), answer["error"]["code"].as_str()))
        .collect();
    assert_eq!(
        codes,
        [
            (0, Some("request.invalid")),
            (0, Some("request.invalid")),
            (4, Some("request.invalid")),
            (5, None)
        ]
    );
}

#[test]
fn a_payload_of_an_event_type_without_name_is_refused() {
    // The kit found that the gate let it through.
    let report = spec_kitty_events::Gate::live().payload("", b"{}");
    assert_eq!(report.violations[0].code, spec_kitty_events::Code::EventTypeUnknown);
}

#[test]
fn every_operation_is_documented() {
    let document = std::fs::read_to_string(root().join("docs/conformance.md")).unwrap();
    for operation in spec_kitty_events::conformance::protocol::Operation::ALL {
        assert!(document.contains(&format!("`{operation}`")), "{operation}");
    }
}

#[test]
fn the_test_kit_holds_every_fixture() {
    let folder = root().join("fixtures");
    let read = spec_kitty_events::check::Fixtures::read(&folder).unwrap();
    assert_eq!(kit::cases(), read.cases);
    assert_eq!(kit::streams(), read.streams);
    assert_eq!(
        kit::file("manifest.json").unwrap(),
        std::fs::read_to_string(folder.join("manifest.json")).unwrap()
    );
    assert!(kit::case("no such case").is_none() && kit::file("no-such-file").is_none());
}

// The suites.

#[test]
fn the_same_seed_makes_the_same_cases() {
    let (few, many) = (Generated::new(7, 200), Generated::new(7, 500));
    for index in 0..200 {
        assert_eq!(few.case(index), many.case(index));
        assert_eq!(Streams::new(7, 200).case(index), Streams::new(7, 500).case(index));
    }
    let texts = |seed| {
        let suite = Generated::new(seed, 50);
        (0..50).map(|index| suite.case(index).input.to_string()).collect::<BTreeSet<_>>()
    };
    assert!(texts(1).intersection(&texts(2)).count() < 10);
}

#[test]
fn the_generated_suite_asks_every_operation_and_type() {
    let suite = Generated::new(3, 4000);
    let cases: Vec<_> = (0..suite.len()).map(|index| suite.case(index)).collect();
    let operations: BTreeSet<&str> = cases.iter().map(|case| case.operation.as_str()).collect();
    let elsewhere = ["cutover_artifact", "reduce"];
    for operation in spec_kitty_events::conformance::protocol::Operation::ALL {
        assert_eq!(
            operations.contains(operation.as_str()),
            !elsewhere.contains(&operation.as_str()),
            "{operation}"
        );
    }
    for info in spec_kitty_events::EVENT_TYPES.iter().filter(|info| !info.is_reserved()) {
        assert!(cases.iter().any(|case| case.input["event_type"] == info.name), "{}", info.name);
    }
    let made = |valid| cases.iter().filter(|case| case.expected == Expected::Valid(valid)).count();
    assert!(made(true) > 200 && made(false) > 200, "{} sound, {} broken", made(true), made(false));
    println!("{} single faults", suite.mutations());
    assert!(suite.mutations() > 10_000, "{}", suite.mutations());
}

// The runner.

fn options(command: &AdapterCommand) -> Options {
    // Far beyond what a loaded machine needs. Where an adapter hangs on purpose, it is given less.
    let limits = TimeLimits { start: Duration::from_secs(120), answer: Duration::from_secs(120) };
    Options { jobs: 2, limits, most_crashes: 5, shrink: 3, ..Options::new(command.clone()) }
}

fn itself() -> AdapterCommand {
    AdapterCommand::new(PROGRAM, vec!["conformance".to_owned(), "serve".to_owned()])
}

/// An adapter that is this crate, but for what a shell does to its lines.
fn shell(script: &str) -> AdapterCommand {
    AdapterCommand::new(
        "sh",
        vec!["-c".to_owned(), script.replace("SERVE", &format!("'{PROGRAM}' conformance serve"))],
    )
}

fn against(command: &AdapterCommand, cases: usize) -> Outcome {
    run(&[&Generated::new(1, cases)], &Declarations::default(), &options(command), &|_| {}).unwrap()
}

#[test]
fn this_crate_conforms_to_its_fixtures_and_to_itself() {
    let outcome = run(
        &[&Fixed::fixtures(), &Generated::new(5, 1500), &Streams::new(5, 60)],
        &Declarations::default(),
        &options(&itself()),
        &|_| {},
    )
    .unwrap();
    assert!(outcome.conforms(), "{:?}", outcome.differences);
    assert_eq!(outcome.total().agreed, Fixed::fixtures().len() + 1560);
}

#[test]
fn a_wrong_verdict_is_found_and_made_small() {
    let outcome = against(&shell("SERVE | sed -u 's/\"schema.minimum\"/\"schema.maximum\"/'"), 400);
    assert!(!outcome.conforms());
    let difference = outcome.differences.iter().find(|d| d.shrunk).expect("one was made small");
    assert_eq!(difference.points[0]["differs"], "violations");
    assert!(difference.case.input.to_string().len() < 700, "{}", difference.case.input);
}

/// One question.
struct One(Value);

impl Suite for One {
    fn len(&self) -> usize {
        1
    }

    fn case(&self, _: usize) -> Case {
        let mut case = Fixed::fixtures().case(0);
        case.id = "one".to_owned();
        case.operation = Operation::ValidatePayload;
        case.input = self.0.clone();
        case.expected = Expected::Reference;
        case
    }
}

fn left(more: &Value) -> Value {
    let mut payload = json!({"participant_id": "p1", "mission_id": "m1"});
    payload.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({"event_type": "ParticipantLeft", "payload": payload})
}

fn made_small(input: Value, script: &str) -> Value {
    let outcome =
        run(&[&One(input)], &Declarations::default(), &options(&shell(script)), &|_| {}).unwrap();
    assert_eq!(outcome.differences.len(), 1, "{:?}", outcome.differences);
    outcome.differences[0].case.input.clone()
}

#[test]
fn what_does_not_matter_is_left_out_of_a_difference() {
    let more = json!({"notes": [1, 2, 3, 4, {"other": [1, 2]}, 7], "reason": "long", "flag": true});
    // The adapter never sees a participant of that name.
    let script = "sed -u 's/\"participant_id\":\"p1\"/\"participant_id\":\"\"/' | SERVE";
    let small = made_small(left(&more), script);
    assert_eq!(small, left(&json!({"mission_id": "a"})));
}

#[test]
fn a_difference_is_not_made_small_without_end() {
    let folder = tempfile::tempdir().unwrap();
    let asked = folder.path().join("asked");
    let notes = json!({"notes": vec![0; 300], "reason": ""});
    // Every part of the list matters, so that each is tried in vain.
    let names = r#""mission_id":"m1","#;
    let list = r#""notes":\[0\(,0\)\{299\}\]"#;
    let edit = format!(r#"s/"p1",{names}{list}/"",{names}"notes":[]/"#);
    let script = format!("tee -a '{}' | sed -u '{edit}' | SERVE", asked.display());
    made_small(left(&notes), &script);
    let asked = std::fs::read_to_string(asked).unwrap().lines().count();
    assert!((200..=410).contains(&asked), "{asked} questions");
}

#[cfg(unix)]
#[test]
fn an_adapter_that_fails_is_counted_and_does_not_end_the_run() {
    let greeting = r#"{"id":0,"value":{"protocol":1,"name":"n","version":"1","contract":"3.0.0"}}"#;
    let hang = format!("read line; echo '{greeting}'; sleep 60");
    let die = format!("read line; echo '{greeting}'; read line; echo 'out of luck' >&2; exit 3");
    let nonsense = format!("read line; echo '{greeting}'; while read line; do echo ready; done");
    for (script, kind) in
        [(hang, CrashKind::Hung), (die, CrashKind::Died), (nonsense, CrashKind::Nonsense)]
    {
        let command = shell(&script);
        let mut options = options(&command);
        if kind == CrashKind::Hung {
            options.limits.answer = Duration::from_millis(500);
        }
        let outcome =
            run(&[&Generated::new(1, 40)], &Declarations::default(), &options, &|_| {}).unwrap();
        assert!(!outcome.conforms());
        assert!(outcome.total().crashed >= 5, "{:?}", outcome.total());
        assert_eq!(outcome.total().cases() + outcome.not_asked, 40);
        assert!(
            outcome.crashes.iter().all(|crashed| crashed.crash.kind == kind),
            "{:?}",
            outcome.crashes[0].crash
        );
        if kind == CrashKind::Died {
            assert!(
                outcome.crashes.iter().any(|crashed| crashed.crash.stderr.contains("out of luck"))
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn an_adapter_that_fails_now_and_then_is_started_again() {
    // Each process answers the greeting and nine requests.
    let outcome = {
        let command = shell("sed -u 10q | SERVE");
        let options = Options { most_crashes: 1000, ..options(&command) };
        run(&[&Generated::new(1, 60)], &Declarations::default(), &options, &|_| {}).unwrap()
    };
    let total = outcome.total();
    assert_eq!((total.cases(), outcome.not_asked), (60, 0));
    assert!(total.crashed >= 4 && total.agreed >= 40, "{total:?}");
}

#[cfg(unix)]
#[test]
fn a_flooded_standard_error_holds_nothing_up() {
    let outcome = against(&shell("(yes 'noise noise noise' | head -c 20000000 >&2) & SERVE"), 100);
    assert!(outcome.conforms(), "{:?}", outcome.total());
}

#[test]
fn an_adapter_that_cannot_be_talked_to_ends_the_run() {
    let missing = run(
        &[&Generated::new(1, 1)],
        &Declarations::default(),
        &options(&AdapterCommand::new("no-such-program", Vec::new())),
        &|_| {},
    );
    assert_eq!(missing.unwrap_err().kind, CrashKind::NotStarted);
    let other = shell(concat!(
        r#"read line; echo '{"id":0,"value":{"protocol":2,"name":"n","version":"1","#,
        r#""contract":"3.0.0"}}'; sleep 5"#,
    ));
    let error = run(&[&Generated::new(1, 1)], &Declarations::default(), &options(&other), &|_| {})
        .unwrap_err();
    assert!(error.message.contains("version 2"), "{error}");
}

// Declared differences.

fn declarations(when: &Value, example: &Value) -> Declarations {
    let text = json!({"implementation": "t", "differences": [{"id": "d", "decision": "D0",
    "summary": "s", "when": when, "examples": [example]}]});
    Declarations::parse(&text.to_string()).unwrap()
}

#[test]
fn a_declared_difference_passes_and_one_that_no_longer_occurs_does_not() {
    let example = json!({"op": "required_cutover_value_matches", "input": {"signal": "2.0.0"}});
    let when = json!({"properties": {"expected": {"const": false}, "actual": {"const": "no"}},
    "required": ["expected", "actual"]});
    let declared = declarations(&when, &example);
    let altered = shell("SERVE | sed -u 's/\"value\":false/\"value\":\"no\"/'");
    let outcome = run(&[&Generated::new(1, 400)], &declared, &options(&altered), &|_| {}).unwrap();
    assert!(outcome.conforms(), "{:?}", outcome.differences);
    assert!(outcome.declared[0].occurrences > 0 && outcome.declared[0].examples == (1, 1));

    let outcome = run(&[&Generated::new(1, 50)], &declared, &options(&itself()), &|_| {}).unwrap();
    assert!(!outcome.conforms() && outcome.declared[0].is_stale());
}

#[test]
fn a_file_of_declarations_is_checked() {
    let file = |difference: Value| {
        Declarations::parse(
            &json!({"implementation": "t", "differences": [difference]}).to_string(),
        )
    };
    let base = json!({"id": "d", "decision": "D0", "summary": "s", "when": {},
    "examples": [{"op": "dedup", "input": {}}]});
    assert!(file(base.clone()).is_ok());
    for (member, value, message) in [
        ("examples", json!([]), "no example"),
        ("examples", json!([{"op": "tea", "input": {}}]), "no operation `tea`"),
        ("when", json!({"type": 7}), "no schema"),
        ("remedies", json!(["pray"]), "unknown variant"),
    ] {
        let mut difference = base.clone();
        difference[member] = value;
        let error = file(difference).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
}

// The command line.

fn command(arguments: &[&str]) -> Output {
    crate::process::run_with(root(), &[&["conformance"], arguments].concat(), b"")
}

#[test]
fn exit_statuses_tell_what_happened() {
    let exit = |arguments: &[&str]| command(arguments).status.code();
    assert_eq!(exit(&["run", "--suite", "generated", "--cases", "50", "--streams", "10"]), Some(0));
    let wrong = format!("sh -c \"'{PROGRAM}' conformance serve | sed -u s/true/false/\"");
    assert_eq!(
        exit(&[
            "run",
            "--suite",
            "generated",
            "--cases",
            "50",
            "--streams",
            "0",
            "--adapter",
            &wrong
        ]),
        Some(1)
    );
    assert_eq!(exit(&["run", "--adapter", "no-such-program"]), Some(2));
    // Silence is never a pass.
    assert_eq!(exit(&["run", "--suite", "generated", "--cases", "0", "--streams", "0"]), Some(2));
    let deaf = concat!(
        r#"sh -c 'read line; echo "{\"id\":0,\"value\":{\"protocol\":1,\"name\":\"n\","#,
        r#"\"version\":\"1\",\"contract\":\"3.0.0\"}}"; sed -u "#,
        r#""s/{\"id\":\([0-9]*\).*/{\"id\":\1,\"unsupported\":\"no\"}/"'"#,
    );
    let output = command(&["run", "--suite", "generated", "--cases", "50", "--adapter", deaf]);
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing was compared"));
}

#[test]
fn reports_for_programs_are_well_formed() {
    let wrong = format!("sh -c \"'{PROGRAM}' conformance serve | sed -u s/true/false/\"");
    let arguments = |format| {
        [
            "run",
            "--suite",
            "generated",
            "--cases",
            "60",
            "--streams",
            "0",
            "--adapter",
            &wrong,
            "--format",
            format,
        ]
        .map(str::to_owned)
    };
    let written = |format| {
        let arguments = arguments(format);
        String::from_utf8(command(&arguments.iter().map(String::as_str).collect::<Vec<_>>()).stdout)
            .unwrap()
    };
    let lines: Vec<Value> =
        written("jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = lines.last().unwrap();
    assert_eq!(
        (summary["kind"].as_str(), summary["conforms"].as_bool()),
        (Some("summary"), Some(false))
    );
    let differing: u64 = lines
        .iter()
        .filter(|line| line["kind"] == "row")
        .map(|row| row["differing"].as_u64().unwrap())
        .sum();
    assert_eq!(summary["differing"].as_u64(), Some(differing));
    assert!(lines.iter().any(|line| line["kind"] == "difference" && line["points"].is_array()));

    let xml = written("junit");
    assert!(xml.starts_with("<?xml") && xml.trim_end().ends_with("</testsuites>"));
    assert_eq!(xml.matches("<testcase ").count(), xml.matches("</testcase>").count());
    assert!(xml.contains("<failure message="));
}

// The Python package.

const HOW_TO_GET_IT: &str = "run tests/interop/setup.sh, which makes the virtual environment of \
    the published Python package (Python 3.11 or newer)";

#[test]
fn the_python_package_differs_as_declared_and_not_otherwise() {
    let venv = env::var_os("SKE_ORIGINAL_VENV")
        .filter(|v| !v.is_empty())
        .unwrap_or_else(|| "target/original-venv".into());
    let python = root().join(venv).join("bin/python");
    if !python.is_file() {
        assert!(env::var_os("CI").is_none(), "There is no {}: {HOW_TO_GET_IT}.", python.display());
        println!("SKIPPED: there is no {}. To have it, {HOW_TO_GET_IT}.", python.display());
        return;
    }
    let adapter = root().join("tests/interop/original_adapter.py");
    let command = AdapterCommand::new(
        python.to_string_lossy(),
        vec!["-I".to_owned(), adapter.to_string_lossy().into_owned()],
    );
    let declared =
        Declarations::read(&root().join("tests/interop/original_differences.json")).unwrap();
    let options = Options { limits: Options::new(command.clone()).limits, ..options(&command) };
    // `.ci/run` asks many more.
    let outcome = run(
        &[&Fixed::fixtures(), &Generated::new(1, 2000), &Streams::new(1, 100)],
        &declared,
        &options,
        &|_| {},
    )
    .unwrap();
    let stale: Vec<_> = outcome.declared.iter().filter(|d| d.is_stale()).collect();
    assert!(outcome.conforms(), "{:#?}\n{stale:#?}\n{:#?}", outcome.differences, outcome.crashes);
}
