//! One schema file adds an event: on a scratch copy, with a real build, and not one hand-written
//! line. The Rust that the pages of the documentation show is compiled and run by the same build.

use crate::support::{copy, root};
use spec_kitty_events::EVENT_TYPES;
use spec_kitty_events::compat::Contract;
use spec_kitty_events::docs::{Sources, markdown};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SCHEMA: &str = r##"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "description": "Tea was brewed for the people who review.",
  "type": "object",
  "properties": {
    "pot": {"description": "Which pot it was brewed in.", "type": "string", "minLength": 1},
    "minutes": {"description": "How long it drew, in minutes.", "type": "integer",
      "minimum": 1, "maximum": 60},
    "kind": {"description": "What kind of tea it was.", "$ref": "#/$defs/TeaKind"},
    "brewed_at": {"description": "When it was brewed.",
      "$ref": "../../shared/Timestamp.schema.json"}
  },
  "required": ["pot", "minutes", "kind", "brewed_at"],
  "additionalProperties": false,
  "$defs": {
    "TeaKind": {"description": "Kinds of tea that are kept in the kitchen.", "type": "string",
      "enum": ["green", "black"]}
  }
}"##;

const USER: &str = r#"
use spec_kitty_events::{EventType, Family, TeaBrewedPayload, TeaKind, Validated};

fn main() {
    let tea: TeaBrewedPayload = TeaBrewedPayload::builder()
        .pot("blue").minutes(4).kind(TeaKind::Green).brewed_at("2026-01-15T10:00:00Z")
        .try_into().unwrap();
    assert_eq!(EventType::TeaBrewed.family(), Family::Kitchen);
    println!("{}", serde_json::to_string(&Validated::new(tea).unwrap()).unwrap());
    snippets::run();
}

#[rustfmt::skip]
mod snippets;
"#;

/// The Rust of the pages as a module: each snippet in a function of its own, and all of them run.
fn snippets() -> String {
    let contract = Contract::from_bundle(spec_kitty_events::bundle()).unwrap();
    let pages = markdown(&contract, &Sources::read(root(), &contract));
    let mut functions = String::new();
    let mut calls = String::new();
    for (event, _) in contract.event_types() {
        let page = &pages[&format!("events/{event}.md")];
        let mut parts = page.split("\n```rust\n").skip(1);
        let (Some(part), None) = (parts.next(), parts.next()) else { panic!("{event}: {page}") };
        let snippet = part.split("\n```\n").next().unwrap();
        let _ = write!(
            functions,
            "#[allow(non_snake_case)]\n\
             fn {event}() -> Result<(), Box<dyn std::error::Error>> {{\n{snippet}\nOk(())\n}}\n"
        );
        let _ = writeln!(calls, "{event}().expect({event:?});");
    }
    format!("{functions}pub(crate) fn run() {{\n{calls}}}\n")
}

/// Where cargo puts what it builds.
fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// A copy of the project, always at the same place: what is built of it replaces what the last run
/// has built.
fn scratch() -> PathBuf {
    let folder = target().join("scratch/project");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    for part in ["src", "compat", "contracts", "fixtures", "generated"] {
        copy(&root().join(part), &folder.join(part));
    }
    for file in ["Cargo.toml", "Cargo.lock", "build.rs", "README.md"] {
        std::fs::copy(root().join(file), folder.join(file)).unwrap();
    }
    // The copy builds the program and nothing else.
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let others = ["[[bench]]", "[[example]]"];
    let kept = |part: &&str| !others.iter().any(|table| part.trim_start().starts_with(table));
    let program: Vec<&str> = manifest.split("\n\n").filter(kept).collect();
    std::fs::write(folder.join("Cargo.toml"), program.join("\n\n")).unwrap();
    folder
}

/// A real build of the copy, from its build script on. Dependencies are those that this test was
/// built with; what is made is in a folder of its own.
fn build(folder: &Path) -> Output {
    cargo(folder, &["build", "--quiet", "--bins", "--example", "user"])
}

fn cargo(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).args(args);
    command
        .env("CARGO_BUILD_BUILD_DIR", target())
        .env("CARGO_TARGET_DIR", target().join("scratch"))
        .env("CARGO_TERM_COLOR", "never");
    command.env("CARGO_PROFILE_DEV_DEBUG", "false");
    command.output().unwrap()
}

fn run(folder: &Path, program: &str, args: &[&str]) -> Output {
    Command::new(target().join("scratch/debug").join(program))
        .current_dir(folder)
        .args(args)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn one_schema_file_adds_an_event() {
    let folder = scratch();
    let kitchen = folder.join("contracts/events/kitchen");
    std::fs::create_dir(&kitchen).unwrap();

    // A faulty schema fails the build with a sentence that says where and what to do.
    std::fs::write(
        kitchen.join("TeaBrewed.schema.json"),
        SCHEMA.replace("\"minLength\"", "\"minimumLength\""),
    )
    .unwrap();
    let user = folder.join("examples/user");
    std::fs::create_dir_all(&user).unwrap();
    std::fs::write(user.join("main.rs"), USER).unwrap();
    std::fs::write(user.join("snippets.rs"), snippets()).unwrap();
    let failed = build(&folder);
    assert!(!failed.status.success());
    let message = text(&failed.stderr);
    assert!(
        message.contains(
            "contracts/events/kitchen/TeaBrewed.schema.json#/properties/pot/minimumLength: \
             `minimumLength` is outside the closed vocabulary."
        ),
        "{message}"
    );

    std::fs::write(kitchen.join("TeaBrewed.schema.json"), SCHEMA).unwrap();
    let built = build(&folder);
    assert!(built.status.success(), "{}", text(&built.stderr));

    // Without the generator `generated/` is compiled, and it must be of these contract files.
    let outdated = cargo(&folder, &["check", "--quiet", "--lib", "--no-default-features"]);
    let message = text(&outdated.stderr);
    assert!(!outdated.status.success(), "{message}");
    assert!(message.contains("contract-tools"), "{message}");
    assert!(message.contains("contracts check --bless"), "{message}");

    // The Rust type, its builder, and the gate.
    let user = run(&folder, "examples/user", &[]);
    assert_eq!(
        text(&user.stdout),
        "{\"pot\":\"blue\",\"minutes\":4,\"kind\":\"green\",\
         \"brewed_at\":\"2026-01-15T10:00:00Z\"}\n",
        "{}",
        text(&user.stderr)
    );

    // The Rust of the pages has emitted an event of each type.
    let kept = run(&folder, "spec-kitty-events", &["log", "list", "--limit", "all", "events.db"]);
    let kept = text(&kept.stdout);
    for info in EVENT_TYPES.iter().filter(|info| !info.is_reserved()) {
        assert!(kept.contains(info.name), "no {} in {kept}", info.name);
    }

    // The command line.
    let list = run(&folder, "spec-kitty-events", &["contract", "list", "--family", "kitchen"]);
    assert_eq!(
        text(&list.stdout),
        "kitchen\n  TeaBrewed  TeaBrewedPayload\n\n1 event type, 0 reserved names\n",
        "{}",
        text(&list.stderr)
    );
    let records = folder.join("records.jsonl");
    let good = concat!(
        r#"{"event_type": "TeaBrewed", "payload": {"pot": "blue", "minutes": 4, "kind": "black", "#,
        r#""brewed_at": "2026-01-15T10:00:00"}}"#,
    );
    let bad = concat!(
        r#"{"event_type": "TeaBrewed", "payload": {"pot": "", "minutes": 99, "kind": "grean", "#,
        r#""brewed_at": "now", "milk": true}}"#,
    );
    std::fs::write(&records, format!("{good}\n{bad}\n")).unwrap();
    let judged = run(
        &folder,
        "spec-kitty-events",
        &["validate", "--as", "payload", "--format", "jsonl", "records.jsonl"],
    );
    let rows: Vec<serde_json::Value> =
        text(&judged.stdout).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(rows[0]["valid"], true);
    assert_eq!(rows[0]["warnings"][0]["code"], "timestamp.naive");
    let codes: Vec<&str> = rows[1]["violations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| v["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        codes,
        [
            "schema.min_length",
            "schema.maximum",
            "schema.enum",
            "timestamp.invalid",
            "schema.additional_properties"
        ]
    );

    // The check asks for fixtures and for the snapshot; the snapshot holds type and documentation.
    let check = run(&folder, "spec-kitty-events", &["contract", "check", "--bless"]);
    assert_eq!(check.status.code(), Some(1));
    assert!(
        text(&check.stdout).contains(
            "The event type has no valid and no invalid fixture. [fixture.missing] Add \
                cases to fixtures/payloads/kitchen/TeaBrewed.jsonl"
        ),
        "{}",
        text(&check.stdout)
    );
    let generated =
        |name: &str| std::fs::read_to_string(folder.join("generated").join(name)).unwrap();
    assert!(generated("types.rs").contains("pub struct TeaBrewedPayload"));
    assert!(
        generated("EVENTS.md")
            .contains("### TeaBrewed\n\nTea was brewed for the people who review.\n")
    );
}
