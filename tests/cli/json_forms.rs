//! The schema of every JSON form that the program writes. Whatever a test lets the program write as
//! JSON is held to it where the program is run, so that no test can forget it.

use crate::support::root;
use jsonschema::Validator;
use serde_json::Value;
use spec_kitty_events::reduce::ReducerName;
use std::collections::{BTreeMap, HashMap};
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Output;
use std::sync::{LazyLock, Mutex};

/// What holds a form: a schema of `contracts/outputs/`, or something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// By this schema.
    By(&'static str),
    /// By a type of the contract, which follows from what is written.
    Type,
    /// It is what it is about: events, schemas.
    AsItIs,
}

/// What holds a form of a command: of a JSON document, or of one line.
pub(crate) fn held(command: &str, form: &str) -> Held {
    Held::By(match (command, form) {
        ("validate", "jsonl") => "validate_line",
        ("contract diff", "json") => "diff",
        ("validate" | "log verify" | "mission check", "json") => "findings",
        ("contract lint" | "contract check" | "contract bump" | "contract fmt", "json") => {
            "findings"
        }
        ("log verify" | "contract lint" | "contract check" | "contract fmt", "jsonl") => "finding",
        ("contract bump" | "contract diff", "jsonl") => "finding",
        ("contract changelog", "json") => "contract_changelog",
        ("contract watch", "jsonl") => "contract_watch_row",
        ("contract new", "json") => "contract_new",
        ("contract explain", "json") => "contract_explain",
        ("log list", "json") => "log_list",
        ("log list", "jsonl") => "log_list_row",
        ("log errors", "json") => "log_errors",
        ("log errors", "jsonl") => "log_errors_row",
        ("log follow", "jsonl") => "log_follow_row",
        ("log append", "json") => "log_append",
        ("log append", "jsonl") => "log_append_row",
        ("log import", "json") => "log_import",
        ("log import", "jsonl") => "log_import_row",
        ("log classify", "json") => "log_classify",
        ("log classify", "jsonl") => "log_classify_row",
        ("log stats", "json") => "log_stats",
        ("log stats", "jsonl") => "log_stats_row",
        ("log migrate envelopes" | "log migrate lanes", "json") => "log_migrate",
        ("replay", "json") => "replay",
        ("replay", "jsonl") => "replay_row",
        ("mission check", "jsonl") => "mission_check_row",
        ("mission history", "json") => "mission_history",
        ("mission history", "jsonl") => "mission_history_row",
        ("mission install", "json") => "mission_install",
        ("contract list", "json") => "contract_list",
        ("contract list", "jsonl") => "contract_list_row",
        ("conformance cases", "jsonl") => "conformance_cases_row",
        ("conformance run", "json") => "conformance_run",
        ("conformance run", "jsonl") => "conformance_run_row",
        ("reduce" | "mission board", _) => return Held::Type,
        ("log export" | "contract show" | "contract bundle", _) => return Held::AsItIs,
        other => panic!("write a schema for {other:?} into contracts/outputs/"),
    })
}

/// The schemas of outputs by their names.
pub(crate) fn schemas() -> BTreeMap<String, Value> {
    let folder = root().join("contracts/outputs");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let name = name.strip_suffix(".schema.json").expect("a schema").to_owned();
        (name, serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
    };
    files.map(read).collect()
}

/// Commands that write JSON Lines where no form is named.
const LINES: [&str; 2] = ["log follow", "conformance cases"];
/// Flags whose values stand behind them, where they may come before a command's last word.
const WITH_VALUE: [&str; 2] = ["--color", "--format"];
/// Lines of one output that are looked at.
const MOST: usize = 2_000;

/// The command and the form of a run, where what it writes to standard output is JSON.
fn form(args: &[&OsStr]) -> Option<(String, &'static str)> {
    let args: Vec<&str> = args.iter().map(|arg| arg.to_str().unwrap_or_default()).collect();
    let mut asked = (0..args.len()).filter_map(|at| match args[at] {
        "--format" => args.get(at + 1).copied(),
        arg => arg.strip_prefix("--format="),
    });
    let asked = asked.next_back();
    let mut words = Vec::new();
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        if WITH_VALUE.contains(arg) {
            rest.next();
        } else if !arg.starts_with('-') && words.len() < 3 {
            words.push(if *arg == "contracts" { "contract" } else { *arg });
        }
    }
    // The list of commands is itself made of runs, of which none names a form.
    let form = match asked {
        Some("json") => "json",
        Some("jsonl") => "jsonl",
        None if LINES.iter().any(|line| words.join(" ").starts_with(line)) => "jsonl",
        _ => return None,
    };
    if args.contains(&"--help") {
        return None;
    }
    let known = crate::commands::all();
    let command = (1..=words.len()).map(|n| words[..n].join(" ")).find(|c| known.contains(c))?;
    // The lines themselves are on standard output, unless they go elsewhere.
    let elsewhere = ["--dry-run", "--in-place", "--out"];
    let is_lines = command.starts_with("log migrate")
        && !args.iter().any(|arg| elsewhere.iter().any(|flag| arg.starts_with(flag)));
    (!is_lines).then_some((command, form))
}

/// The type of a state or a board.
fn type_of(command: &str, args: &[&OsStr], value: &Value) -> String {
    if command == "mission board" {
        let is_board = value.get("work_packages").is_some_and(Value::is_object);
        return if is_board { "MissionBoard".to_owned() } else { String::new() };
    }
    let family = args.iter().filter_map(|arg| arg.to_str()?.parse::<ReducerName>().ok()).next();
    family.expect("a family is named").info().state.to_owned()
}

/// Holds a value to the schema of that name: one of an output, or a type of the contract.
#[track_caller]
fn hold_value(name: &str, value: &Value) {
    static VALIDATORS: LazyLock<Mutex<HashMap<String, &'static Validator>>> =
        LazyLock::new(Mutex::default);
    let mut known = VALIDATORS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let validator = *known.entry(name.to_owned()).or_insert_with(|| {
        let schema = match spec_kitty_events::schema(name) {
            Some(of_the_contract) => of_the_contract,
            None => schemas().remove(name).unwrap_or_else(|| panic!("no schema {name}")),
        };
        Box::leak(Box::new(jsonschema::validator_for(&schema).unwrap()))
    });
    drop(known);
    let errors: Vec<String> =
        validator.iter_errors(value).map(|e| format!("{} {e}", e.instance_path())).collect();
    assert!(errors.is_empty(), "{name}: {errors:#?}\n{value}");
}

/// Holds what a run wrote to the schema of its form; nothing, where that is no JSON. Returns what
/// was held.
#[track_caller]
pub(crate) fn hold(args: &[&OsStr], output: &Output) -> Option<Held> {
    if !matches!(output.status.code(), Some(0 | 1)) || output.stdout.is_empty() {
        return None;
    }
    let (command, form) = form(args)?;
    let held = held(&command, form);
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let values: Vec<Value> = match form {
        "json" => vec![serde_json::from_str(&text).unwrap_or_else(|e| panic!("{args:?}: {e}"))],
        _ => text
            .lines()
            .take(MOST)
            .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{args:?}: {e}")))
            .collect(),
    };
    for value in &values {
        match held {
            Held::By(schema) => hold_value(schema, value),
            Held::Type => match type_of(&command, args, value).as_str() {
                "" if form == "json" => hold_value("mission_overview", value),
                "" => hold_value("mission_overview_row", value),
                name => hold_value(name, value),
            },
            Held::AsItIs => {}
        }
    }
    (!values.is_empty()).then_some(held)
}

/// What holds tests to it: a value that does not fit is refused.
#[test]
#[should_panic(expected = "log_list_row")]
fn what_does_not_fit_its_schema_fails_a_test() {
    let args = ["-q", "--color", "never", "log", "list", "--format=jsonl", "a.db"];
    let mut output = crate::process::run_with(root(), &["--version"], b"");
    output.stdout = b"{\"lamport_clock\": -1}\n".to_vec();
    hold(&args.map(OsStr::new), &output);
}

/// Nobody runs the program beside [`run_with`](crate::process::run_with) and reads its JSON.
#[test]
fn the_program_is_run_in_one_place_where_its_json_is_read() {
    let folder = root().join("tests/cli");
    let mut files = Vec::new();
    spec_kitty_events::lines::below(&folder, &is_rust, &mut files);
    let mut run = Vec::new();
    for file in files {
        let file = file.unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        if text.contains(concat!("CARGO_BIN_EXE", "_spec-kitty-events")) {
            run.push(file.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned());
        }
    }
    run.sort();
    assert_eq!(run, BY_THEMSELVES);
}

fn is_rust(file: &std::path::Path) -> bool {
    file.extension().is_some_and(|ending| ending == "rs")
}

/// Files that start the program in another way, and read no JSON that it writes, or hold it to its
/// schema themselves: through a shell, an interpreter or git, as another user, with other
/// variables, or without a pipe.
const BY_THEMSELVES: [&str; 14] = [
    "awkward_files.rs",
    "conformance.rs",
    "hooks.rs",
    "hostile/adapters.rs",
    "hostile/mod.rs",
    "log.rs",
    "mission.rs",
    "mission_git.rs",
    "readme.rs",
    "reduce.rs",
    "screens.rs",
    "strangers.rs",
    "two_users.rs",
    "validate.rs",
];
