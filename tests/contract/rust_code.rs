//! Sound means that it compiles: edits that the Rust code of a project would stumble over are found
//! without a build, and those that it would not notice are let through.

use crate::support::copy_of_project;
use serde_json::{Value, json};
use spec_kitty_events::check::check;
use std::path::Path;

/// Relies on everything that [`edits`] takes away.
const STRICT: &str = r#"
use crate::{EventType, ExecutionMode, Family, FocusTarget, GateProvider as Provider, Payload};
use crate::ReducedStatus;

fn family() -> Family {
    Family::Gates
}

fn mode(mode: &ExecutionMode) -> String {
    mode.to_string()
}

fn reserved(event_type: EventType) -> bool {
    event_type == EventType::ProfileInvocationFailed
}

fn provider(provider: Provider) -> u8 {
    match provider {
        Provider::Github => 1,
    }
}

fn target(kind: crate::FocusTargetType, id: String) -> FocusTarget {
    FocusTarget { target_type: kind, target_id: id, extra: Default::default() }
}

fn count(state: &ReducedStatus) -> i64 {
    state.event_count
}

fn inner(payload: &Payload) -> Option<String> {
    match payload {
        Payload::DecisionPointOpened(opened) => Some(opened.0.run_id.clone()),
        Payload::GatePassed(passed) => passed.pr_number.map(|number| number.to_string()),
        _ => None,
    }
}
"#;

/// Names the same types, and relies on nothing that changes.
const TOLERANT: &str = r#"
use crate::{FocusTarget, GateProvider, Payload, ReducedStatus};

fn provider(provider: GateProvider) -> u8 {
    match provider {
        GateProvider::Github => 1,
        _ => 2,
    }
}

fn perhaps(provider: Option<GateProvider>) -> u8 {
    match provider {
        Some(GateProvider::Github) => 1,
        _ => 2,
    }
}

fn target(target: &FocusTarget) -> &str {
    let FocusTarget { target_id, .. } = target;
    target_id
}

fn states(state: &ReducedStatus) -> usize {
    state.anomalies.len()
}

fn name(payload: &Payload) -> &'static str {
    if let Payload::CommentPosted(_) = payload { "comment" } else { "other" }
}
"#;

fn edit(folder: &Path, file: &str, change: impl FnOnce(&mut Value)) {
    let path = folder.join("contracts").join(file);
    let mut value: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    change(&mut value);
    std::fs::write(path, value.to_string()).unwrap();
}

/// One edit of each kind: a family, a type, an event type and a member that go, a member of another
/// type, a type of another form, a variant and a member that come.
fn edits(folder: &Path) {
    let events = folder.join("contracts/events");
    for name in ["GatePassed", "GateFailed"] {
        let file = format!("{name}.schema.json");
        std::fs::rename(events.join("gates").join(&file), events.join("sync").join(&file)).unwrap();
    }
    let status = "events/status/WPStatusChanged.schema.json";
    let path = folder.join("contracts").join(status);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(path, text.replace("ExecutionMode", "WorkMode")).unwrap();
    edit(folder, "policy/reserved_event_types.json", |policy| {
        policy["reserved"].as_array_mut().unwrap().pop();
    });
    edit(folder, "shared/GateProvider.schema.json", |schema| {
        schema["enum"].as_array_mut().unwrap().push("gitlab".into());
    });
    edit(folder, "shared/FocusTarget.schema.json", |schema| {
        schema["properties"]["note"] =
            json!({"description": "A note.", "type": ["string", "null"], "default": null});
    });
    edit(folder, "states/ReducedStatus.schema.json", |schema| {
        schema["properties"]["event_count"] =
            json!({"description": "How many events counted.", "type": "number"});
    });
    edit(folder, "events/sync/GatePassed.schema.json", |schema| {
        schema["properties"].as_object_mut().unwrap().shift_remove("pr_number");
    });
    let point = folder.join("contracts/shared/DecisionPointPayload.schema.json");
    let text = std::fs::read_to_string(point)
        .unwrap()
        .replace("\"$ref\": \"", "\"$ref\": \"../../shared/");
    std::fs::write(events.join("decision_point/DecisionPointOpened.schema.json"), text).unwrap();
}

/// What is told of the Rust code, sorted.
fn told(folder: &Path) -> Vec<String> {
    let found = check(folder).unwrap().problems;
    let others: Vec<String> = found
        .iter()
        .filter(|p| p.rule != "rust.named" && !p.rule.starts_with("fixture."))
        .map(ToString::to_string)
        .collect();
    assert_eq!(others, [] as [String; 0], "the edits are sound by themselves");
    found
        .iter()
        .filter(|p| p.rule == "rust.named")
        .map(|p| format!("{}#{}: {}", p.file, p.pointer, p.message))
        .collect()
}

#[test]
fn what_rust_code_relies_on_is_kept_or_told() {
    let folder = tempfile::tempdir().unwrap();
    copy_of_project(&["contracts", "fixtures", "generated"], folder.path());
    edits(folder.path());
    assert_eq!(told(folder.path()), [] as [String; 0], "there is no Rust code");

    let code = folder.path().join("src/inner/code.rs");
    std::fs::create_dir_all(code.parent().unwrap()).unwrap();
    std::fs::write(&code, TOLERANT).unwrap();
    assert_eq!(told(folder.path()), [] as [String; 0]);

    std::fs::write(&code, STRICT).unwrap();
    insta::assert_snapshot!(told(folder.path()).join("\n"));
}
