//! The policy files: what a schema cannot say.

mod check;
mod check_reducers;
mod lines;
pub(super) mod mission;
mod print;
mod value;

pub(super) use check::cross_check;
pub(super) use print::{generate, ident};

use super::bundle::Bundle;
use super::matrix::{self, Move};
use super::text::parse;
use super::tree::{ContractTree, Problem, Problems};
use crate::migrate::line_rules::{LineClasses, MigrationRules};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

macro_rules! policy {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $ty:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name { $(pub $field: $ty),* }
    };
}

policy!(Cutover {
    artifact_version: String, release_version: String, signal_field_name: String,
    signal_location: String,
    cutover_contract_version: String, accepted_major: u64, forbidden_legacy_keys: Vec<String>,
    forbidden_legacy_event_names: Vec<String>, forbidden_legacy_aggregate_names: Vec<String>,
    forbidden_legacy_contract_surfaces: Vec<String>,
});
policy!(LegacyReplacements { keys: BTreeMap<String, String>, event_names: BTreeMap<String, String>,
aggregate_names: BTreeMap<String, String> });
policy!(LaneAliases { canonical_type: String, alias_type: String, inbound_type: String,
aliases: BTreeMap<String, String> });
policy!(SyncLanes { v1: BTreeMap<String, String>, v2: BTreeMap<String, String> });
policy!(Transitions { event_type: String, allowed: Vec<Row>, from_any_open_lane: Vec<String>,
guards: Vec<Guard> });
policy!(Row { from: Option<String>, to: Vec<String> });
policy!(Guard { code: String, from: Vec<String>, to: Vec<String>, needs: String });
policy!(TerminalStates {
    lanes: Vec<String>, mission_statuses: Vec<String>, mission_run_statuses: Vec<String>,
    audit_statuses: Vec<String>, decision_point_states: Vec<String>,
});
policy!(CheckRunConclusions { conclusions: BTreeMap<String, Option<String>> });
policy!(ReservedEventTypes { reserved: Vec<Reserved> });
policy!(Reserved { event_type: String, family: String, reason: String });
policy!(Identifiers { event_id: Vec<String>, project_uuid: Vec<String>, forms: BTreeMap<String,
Form> });
policy!(Form { groups: Vec<usize>, alphabet: String, letter_case: String, bare: bool });
policy!(ActorLabel { keys: Vec<String>, fallback: String });
policy!(Limits {
    max_depth: usize,
    max_line_bytes: usize,
    max_values: usize,
    max_violations: usize,
    clock_reserve: u64,
    retained_errors: usize
});
policy!(Advisories { advisories: Vec<Advisory> });
policy!(Advisory { code: String, r#type: String, unless: String });
policy!(ViolationCodes { codes: Vec<CodeEntry> });
policy!(Reducers { mission_members: Vec<String>, mission_aggregate: String,
reducers: Vec<Reducer> });
policy!(Reducer {
    name: String, title: String, state: String, event_types: Vec<String>, counts: String,
    modes: Vec<String>, partition: Value,
    anomalies: Vec<Sentence>, notices: Vec<Sentence>, failures: Vec<Sentence>,
});
policy!(Sentence { code: String, reason: String });
policy!(ReducerRules {
    status: StatusRules,
    glossary: GlossaryRules,
    dossier: DossierRules,
    decision_point: DecisionPointRules,
    connector: ConnectorRules
});
policy!(StatusRules { unknown_wp_id: String, evidence_lanes: Vec<String>,
rollbacks: Vec<Rollback> });
policy!(Rollback { from: String, to: String });
policy!(GlossaryRules {
    initial_strictness: String,
    off_strictness: String,
    max_open_clarifications: usize
});
policy!(DossierRules { default_algorithm: String });
policy!(DecisionPointRules {
    steps: Vec<StateOfEvent>, allowed: Vec<Row>, deciding_states: Vec<String>,
    deciding_actor_types: Vec<String>, deciding_roles: Vec<String>,
    llm_actor_type: String, llm_phases: Vec<String>, llm_roles: Vec<String>,
    service_actor_type: String,
});
policy!(ConnectorRules {
    steps: Vec<StateOfEvent>,
    user_steps: Vec<StateOfEvent>,
    allowed: Vec<Row>
});
policy!(StateOfEvent { event_type: String, to: String });
policy!(CodeEntry { code: String, severity: String, keyword: Option<String>, summary: String,
help: String });

/// The policy files that are read.
const NAMES: &[&str] = &[
    "actor_label",
    "advisories",
    "check_run_conclusions",
    "cutover",
    "identifiers",
    "lane_aliases",
    "legacy_replacements",
    "limits",
    "line_classes",
    "migration_rules",
    "mission_findings",
    "mission_fold",
    "mission_lanes",
    "reducer_rules",
    "reducers",
    "reserved_event_types",
    "row_shapes",
    "sync_lanes",
    "terminal_states",
    "transitions",
    "violation_codes",
];

/// All policies, and the documents they were read from.
#[derive(Debug, Clone, Default)]
pub(super) struct Policies {
    pub cutover: Cutover,
    pub legacy: LegacyReplacements,
    pub aliases: LaneAliases,
    pub sync: SyncLanes,
    pub transitions: Transitions,
    pub terminal: TerminalStates,
    pub conclusions: CheckRunConclusions,
    pub reserved: ReservedEventTypes,
    pub identifiers: Identifiers,
    pub actor_label: ActorLabel,
    pub limits: Limits,
    pub line_classes: LineClasses,
    pub migration_rules: MigrationRules,
    pub reducer_rules: ReducerRules,
    pub reducers: Reducers,
    pub advisories: Advisories,
    pub codes: ViolationCodes,
    pub row_shapes: mission::RowShapes,
    pub mission_lanes: mission::MissionLanes,
    pub mission_fold: mission::MissionFold,
    pub mission_findings: mission::MissionFindings,
    /// Name to document.
    pub documents: Map<String, Value>,
}

impl Policies {
    /// The moves between lanes that need no force.
    pub(super) fn moves<'p>(&'p self, bundle: &'p Bundle) -> Vec<Move<'p>> {
        matrix::moves(
            &self.documents["transitions"],
            &self.documents["terminal_states"]["lanes"],
            &bundle.types[&self.aliases.canonical_type].schema["enum"],
        )
    }

    pub(super) fn version(&self) -> &str {
        &self.cutover.cutover_contract_version
    }

    /// Codes that refuse, which is what a schema may name.
    pub(super) fn refusals(&self) -> BTreeSet<String> {
        self.codes.codes.iter().filter(|c| c.severity == "error").map(|c| c.code.clone()).collect()
    }

    pub(super) fn code_names(&self) -> BTreeSet<String> {
        self.codes.codes.iter().map(|c| c.code.clone()).collect()
    }

    /// Reserved event type to family.
    pub(super) fn reserved(&self) -> BTreeMap<String, String> {
        self.reserved.reserved.iter().map(|r| (r.event_type.clone(), r.family.clone())).collect()
    }

    /// Types that are another type in Rust: what is read of a lane is a lane, and an alias is one
    /// too.
    pub(super) fn stand_ins(&self, bundle: &Bundle) -> BTreeMap<String, String> {
        let LaneAliases { canonical_type, alias_type, inbound_type, .. } = &self.aliases;
        [inbound_type, alias_type]
            .into_iter()
            .filter(|name| bundle.types.contains_key(*name))
            .map(|name| (name.clone(), canonical_type.clone()))
            .collect()
    }

    /// Alias and canonical value for the type of that name.
    pub(super) fn aliases_of(&self, name: &str) -> Vec<(String, String)> {
        if name != self.aliases.canonical_type {
            return Vec::new();
        }
        self.aliases.aliases.iter().map(|(a, c)| (a.clone(), c.clone())).collect()
    }
}

/// Reads every policy file.
pub(super) fn load(tree: &ContractTree, found: &mut Vec<Problem>) -> Policies {
    let mut documents = Map::new();
    let mut policies = Policies {
        cutover: read(tree, &mut documents, found, "cutover"),
        legacy: read(tree, &mut documents, found, "legacy_replacements"),
        aliases: read(tree, &mut documents, found, "lane_aliases"),
        sync: read(tree, &mut documents, found, "sync_lanes"),
        transitions: read(tree, &mut documents, found, "transitions"),
        terminal: read(tree, &mut documents, found, "terminal_states"),
        conclusions: read(tree, &mut documents, found, "check_run_conclusions"),
        reserved: read(tree, &mut documents, found, "reserved_event_types"),
        identifiers: read(tree, &mut documents, found, "identifiers"),
        actor_label: read(tree, &mut documents, found, "actor_label"),
        limits: read(tree, &mut documents, found, "limits"),
        line_classes: read(tree, &mut documents, found, "line_classes"),
        migration_rules: read(tree, &mut documents, found, "migration_rules"),
        reducer_rules: read(tree, &mut documents, found, "reducer_rules"),
        reducers: read(tree, &mut documents, found, "reducers"),
        advisories: read(tree, &mut documents, found, "advisories"),
        codes: read(tree, &mut documents, found, "violation_codes"),
        row_shapes: read(tree, &mut documents, found, "row_shapes"),
        mission_lanes: read(tree, &mut documents, found, "mission_lanes"),
        mission_fold: read(tree, &mut documents, found, "mission_fold"),
        mission_findings: read(tree, &mut documents, found, "mission_findings"),
        documents: Map::new(),
    };
    unknown_files(tree, found);
    documents.sort_keys();
    policies.documents = documents;
    policies
}

/// Reads one policy file.
fn read<T: DeserializeOwned + Default>(
    tree: &ContractTree,
    documents: &mut Map<String, Value>,
    found: &mut Vec<Problem>,
    name: &str,
) -> T {
    let file = format!("policy/{name}.json");
    let mut out = Problems { file: &file, found };
    let Some(text) = tree.get(&file) else {
        out.add(
            "policy.missing",
            "",
            "The policy file does not exist.",
            "Add it; its form is in the schema beside it.",
        );
        return T::default();
    };
    if tree.get(&format!("policy/{name}.schema.json")).is_none() {
        out.add(
            "policy.schema",
            "",
            "The policy file has no schema.",
            format!("Add policy/{name}.schema.json."),
        );
    }
    let Some(value) = parse(text, &mut out) else { return T::default() };
    documents.insert(name.to_owned(), value.clone());
    match serde_json::from_value(value) {
        Ok(policy) => policy,
        Err(e) => {
            out.add(
                "policy.form",
                "",
                format!("The policy does not have its form: {e}."),
                format!("Follow policy/{name}.schema.json."),
            );
            T::default()
        }
    }
}

/// Files that nothing reads.
fn unknown_files(tree: &ContractTree, found: &mut Vec<Problem>) {
    for (file, _) in tree.iter().filter(|(file, _)| file.starts_with("policy/")) {
        let name = file
            .trim_start_matches("policy/")
            .trim_end_matches(".json")
            .trim_end_matches(".schema");
        if !NAMES.contains(&name) {
            Problems { file, found }.add(
                "policy.unknown",
                "",
                "Nothing reads this policy file.",
                "Correct its name, or teach the generator what it means.",
            );
        }
    }
}

/// Every policy document as it stands, by name.
pub(super) fn documents(tree: &ContractTree, found: &mut Vec<Problem>) -> Map<String, Value> {
    let files = tree
        .iter()
        .filter(|(file, _)| file.starts_with("policy/") && !file.ends_with(".schema.json"));
    let parsed = files.filter_map(|(file, text)| {
        let name = file.trim_start_matches("policy/").trim_end_matches(".json").to_owned();
        Some((name, parse(text, &mut Problems { file, found })?))
    });
    parsed.collect()
}
