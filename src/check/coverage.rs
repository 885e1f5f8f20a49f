//! Whether the fixtures cover the contract.

use super::problem;
use crate::fixtures::Fixtures;
use crate::generator::{Generated, Problem};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Every event type has at least one valid and one invalid case.
pub(super) fn coverage(root: &Path, generated: &Generated) -> Vec<Problem> {
    let fixtures = match Fixtures::read(&root.join("fixtures")) {
        Ok(fixtures) => fixtures,
        Err(e) => {
            let file = format!("fixtures/{}", e.file);
            return vec![problem(&file, "", "fixture.form", format!("Line {}: {}.", e.line, e.message), "Correct the file.")];
        }
    };
    let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for case in &fixtures.cases {
        if let Some(event_type) = &case.event_type {
            counts.entry(event_type).or_default()[usize::from(case.valid)] += 1;
        }
    }
    let bundle: Value = serde_json::from_str(&generated.files["bundle.json"]).expect("the generator writes JSON");
    let mut found = Vec::new();
    let event_types = bundle.get("x-event-types").and_then(Value::as_object);
    for (name, entry) in event_types.into_iter().flatten().filter(|(_, e)| e["reserved"] == false) {
        let [invalid, valid] = counts.get(name.as_str()).copied().unwrap_or_default();
        if valid == 0 || invalid == 0 {
            let family = entry["family"].as_str().unwrap_or_default();
            let missing = if valid == 0 && invalid == 0 {
                "no valid and no invalid"
            } else if valid == 0 {
                "no valid"
            } else {
                "no invalid"
            };
            let fix = format!("Add cases to fixtures/payloads/{family}/{name}.jsonl and list the file in fixtures/manifest.json.");
            found.push(problem(
                &format!("contracts/events/{family}/{name}.schema.json"),
                "",
                "fixture.missing",
                format!("The event type has {missing} fixture."),
                &fix,
            ));
        }
    }
    for name in counts.keys().filter(|n| !event_types.is_some_and(|e| e.contains_key(**n))) {
        found.push(problem(
            "",
            "",
            "fixture.unknown",
            format!("There are fixtures of `{name}`, which is not an event type."),
            "Remove them, or add the schema.",
        ));
    }
    found
}
