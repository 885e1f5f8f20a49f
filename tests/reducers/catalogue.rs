//! What all scenarios together show: every code is produced, and every sentence and state is
//! complete.

use crate::given::{said, unfilled};
use crate::{
    collaboration, connector, decision_point, dossier, glossary, lifecycle, mission_audit,
    mission_next, status, sync,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// The tests of each family that produce its codes. Each of them looks at its outcome on its own:
/// see `given`.
const SAYING: [&[fn()]; 10] = [
    status::SAYING,
    lifecycle::SAYING,
    collaboration::SAYING,
    glossary::SAYING,
    mission_next::SAYING,
    dossier::SAYING,
    mission_audit::SAYING,
    decision_point::SAYING,
    connector::SAYING,
    sync::SAYING,
];

/// The codes of `contracts/policy/reducers.json`: reducer, kind, code.
fn listed() -> BTreeSet<(String, &'static str, String)> {
    let path =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("contracts/policy/reducers.json");
    let policy: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut listed = BTreeSet::new();
    for reducer in policy["reducers"].as_array().unwrap() {
        for kind in ["anomalies", "notices", "failures"] {
            for sentence in reducer[kind].as_array().unwrap() {
                listed.insert((
                    reducer["name"].as_str().unwrap().to_owned(),
                    kind,
                    sentence["code"].as_str().unwrap().to_owned(),
                ));
            }
        }
    }
    listed
}

#[test]
fn every_code_of_the_policy_is_produced_and_no_other() {
    for scenario in SAYING.into_iter().flatten() {
        scenario();
    }
    let (listed, said) = (listed(), said());
    assert_eq!(
        listed.difference(&said).collect::<Vec<_>>(),
        Vec::<&(String, &str, String)>::new(),
        "listed and never produced"
    );
    assert_eq!(
        said.difference(&listed).collect::<Vec<_>>(),
        Vec::<&(String, &str, String)>::new(),
        "produced and not listed"
    );
}

#[test]
fn a_sentence_with_a_name_in_place_of_a_value_is_found() {
    let template = "{wp_id} stands in {lane}.";
    assert_eq!(unfilled(template, "WP01 stands in planned."), None);
    assert_eq!(unfilled(template, "WP01 stands in lane.").as_deref(), Some("lane"));
    assert_eq!(unfilled(template, "{wp_id} stands in planned.").as_deref(), Some("wp_id"));
    assert_eq!(unfilled(template, " stands in planned.").as_deref(), Some("wp_id"));
    assert_eq!(
        unfilled("The scope {scope_id} is not active.", "The scope scope_id is not active.")
            .as_deref(),
        Some("scope_id")
    );
    assert_eq!(
        unfilled("It did not count: {reason}", "It did not count: reason").as_deref(),
        Some("reason")
    );
    assert_eq!(
        unfilled("It did not count: {reason}", "It did not count: it is late.").as_deref(),
        None
    );
}
