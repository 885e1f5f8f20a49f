//! The policy files: what a schema cannot say, read, checked against the schemas, and printed as tables.

use super::bundle::{Bundle, parse};
use super::lint;
use super::tree::{ContractTree, Problem, Problems};
use heck::ToPascalCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
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
    artifact_version: String, release_version: String, signal_field_name: String, signal_location: String,
    cutover_contract_version: String, accepted_major: u64, forbidden_legacy_keys: Vec<String>,
    forbidden_legacy_event_names: Vec<String>, forbidden_legacy_aggregate_names: Vec<String>,
    forbidden_legacy_contract_surfaces: Vec<String>,
});
policy!(LegacyReplacements { keys: BTreeMap<String, String>, event_names: BTreeMap<String, String>, aggregate_names: BTreeMap<String, String> });
policy!(LaneAliases { canonical_type: String, alias_type: String, inbound_type: String, aliases: BTreeMap<String, String> });
policy!(SyncLanes { v1: BTreeMap<String, String>, v2: BTreeMap<String, String> });
policy!(Transitions { event_type: String, allowed: Vec<Row>, from_any_open_lane: Vec<String>, guards: Vec<Guard> });
policy!(Row { from: Option<String>, to: Vec<String> });
policy!(Guard { code: String, from: Vec<String>, to: Vec<String>, needs: String });
policy!(TerminalStates {
    lanes: Vec<String>, mission_statuses: Vec<String>, mission_run_statuses: Vec<String>,
    audit_statuses: Vec<String>, decision_point_states: Vec<String>,
});
policy!(CheckRunConclusions { conclusions: BTreeMap<String, Option<String>> });
policy!(ReservedEventTypes { reserved: Vec<Reserved> });
policy!(Reserved { event_type: String, family: String, reason: String });
policy!(Identifiers { event_id: Vec<String>, project_uuid: Vec<String>, forms: BTreeMap<String, Form> });
policy!(Form { groups: Vec<usize>, alphabet: String, letter_case: String, bare: bool });
policy!(ActorLabel { keys: Vec<String>, fallback: String });
policy!(Limits { max_depth: usize, max_line_bytes: usize, max_violations: usize });
policy!(Advisories { advisories: Vec<Advisory> });
policy!(Advisory { code: String, r#type: String, unless: String });
policy!(ViolationCodes { codes: Vec<CodeEntry> });
policy!(CodeEntry { code: String, severity: String, keyword: Option<String>, summary: String, help: String });

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
    pub advisories: Advisories,
    pub codes: ViolationCodes,
    /// Name to document.
    pub documents: Map<String, Value>,
}

impl Policies {
    pub fn version(&self) -> &str {
        &self.cutover.cutover_contract_version
    }

    pub fn code_names(&self) -> BTreeSet<String> {
        self.codes.codes.iter().map(|c| c.code.clone()).collect()
    }

    /// Reserved event type to family.
    pub fn reserved(&self) -> BTreeMap<String, String> {
        self.reserved.reserved.iter().map(|r| (r.event_type.clone(), r.family.clone())).collect()
    }

    /// Types that are another type in Rust: what is read of a lane is a lane, and an alias is one too.
    pub fn stand_ins(&self, bundle: &Bundle) -> BTreeMap<String, String> {
        let LaneAliases { canonical_type, alias_type, inbound_type, .. } = &self.aliases;
        [inbound_type, alias_type].into_iter().filter(|name| bundle.types.contains_key(*name)).map(|name| (name.clone(), canonical_type.clone())).collect()
    }

    /// Alias and canonical value for the type of that name.
    pub fn aliases_of(&self, _bundle: &Bundle, name: &str) -> Vec<(String, String)> {
        if name != self.aliases.canonical_type {
            return Vec::new();
        }
        self.aliases.aliases.iter().map(|(a, c)| (a.clone(), c.clone())).collect()
    }
}

/// Reads every policy file.
pub(super) fn load(tree: &ContractTree, found: &mut Vec<Problem>) -> Policies {
    let mut documents = Map::new();
    fn read<T: DeserializeOwned + Default>(tree: &ContractTree, documents: &mut Map<String, Value>, found: &mut Vec<Problem>, name: &str) -> T {
        let file = format!("policy/{name}.json");
        let mut out = Problems { file: &file, found };
        let Some(text) = tree.get(&file) else {
            out.add("policy.missing", "", "The policy file does not exist.", "Add it; its form is in the schema beside it.");
            return T::default();
        };
        if tree.get(&format!("policy/{name}.schema.json")).is_none() {
            out.add("policy.schema", "", "The policy file has no schema.", format!("Add policy/{name}.schema.json."));
        }
        let Some(value) = parse(text, &mut out) else { return T::default() };
        documents.insert(name.to_owned(), value.clone());
        match serde_json::from_value(value) {
            Ok(policy) => policy,
            Err(e) => {
                out.add("policy.form", "", format!("The policy does not have its form: {e}."), format!("Follow policy/{name}.schema.json."));
                T::default()
            }
        }
    }
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
        advisories: read(tree, &mut documents, found, "advisories"),
        codes: read(tree, &mut documents, found, "violation_codes"),
        documents: Map::new(),
    };
    for (file, _) in tree.iter() {
        let name = file.strip_prefix("policy/").and_then(|f| f.strip_suffix(".json")).map(|n| n.trim_end_matches(".schema"));
        if let Some(name) = name {
            if !documents.contains_key(name) && tree.get(&format!("policy/{name}.json")).is_some() == file.ends_with(".schema.json") {
                Problems { file, found }.add(
                    "policy.unknown",
                    "",
                    "Nothing reads this policy file.",
                    "Correct its name, or teach the generator what it means.",
                );
            }
        }
    }
    documents.sort_keys();
    policies.documents = documents;
    policies
}

/// Checks that the policies and the schemas speak of the same things, and that the maps are total.
pub(super) fn cross_check(policies: &Policies, bundle: &Bundle, found: &mut Vec<Problem>) {
    let check = Check { policies, bundle };
    check.cutover(found);
    check.lanes(found);
    check.names(found);
    check.codes(found);
}

struct Check<'a> {
    policies: &'a Policies,
    bundle: &'a Bundle,
}

impl Check<'_> {
    fn values(&self, type_name: &str, out: &mut Problems<'_>) -> BTreeSet<String> {
        let values = self.bundle.types.get(type_name).and_then(|t| t.schema.get("enum")).and_then(Value::as_array);
        match values {
            Some(values) => values.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            None => {
                out.add(
                    "policy.type",
                    "",
                    format!("The contract has no vocabulary called `{type_name}`."),
                    format!("Add shared/{type_name}.schema.json with an enum."),
                );
                BTreeSet::new()
            }
        }
    }

    fn cutover(&self, found: &mut Vec<Problem>) {
        let Some(envelope) = self.bundle.types.get("Event") else {
            Problems { file: "envelope.schema.json", found }.add(
                "envelope.missing",
                "",
                "There is no envelope.",
                "Add envelope.schema.json with the title Event.",
            );
            return;
        };
        let field = &self.policies.cutover.signal_field_name;
        let version = self.policies.version();
        let mut out = Problems { file: &envelope.file, found };
        let value = envelope.schema.pointer(&format!("/properties/{field}/const")).and_then(Value::as_str);
        if value != Some(version) {
            out.add(
                "cutover.version",
                &format!("/properties/{field}/const"),
                format!("The envelope does not demand `{version}`, as policy/cutover.json does."),
                "Change both together.",
            );
        }
        let locations = self.values("CutoverSignalLocation", &mut out);
        let location = &self.policies.cutover.signal_location;
        let mut out = Problems { file: "policy/cutover.json", found };
        if location != "event_envelope" || !locations.contains(location) {
            out.add("cutover.location", "/signal_location", format!("The gate does not read its signal from `{location}`."), "Use event_envelope.");
        }
        for (names, map, pointer) in [
            (&self.policies.cutover.forbidden_legacy_keys, &self.policies.legacy.keys, "/forbidden_legacy_keys"),
            (&self.policies.cutover.forbidden_legacy_event_names, &self.policies.legacy.event_names, "/forbidden_legacy_event_names"),
            (&self.policies.cutover.forbidden_legacy_aggregate_names, &self.policies.legacy.aggregate_names, "/forbidden_legacy_aggregate_names"),
        ] {
            for name in names.iter().filter(|n| !map.contains_key(*n)) {
                out.add(
                    "cutover.replacement",
                    pointer,
                    format!("`{name}` is forbidden, but nothing says what took its place."),
                    "Add it to policy/legacy_replacements.json.",
                );
            }
        }
        for event_type in self.bundle.events().keys().filter(|e| self.policies.cutover.forbidden_legacy_event_names.iter().any(|n| n == *e)) {
            out.add("cutover.event", "/forbidden_legacy_event_names", format!("`{event_type}` is forbidden and has a schema."), "Remove one of the two.");
        }
    }

    fn lanes(&self, found: &mut Vec<Problem>) {
        let p = self.policies;
        let mut out = Problems { file: "policy/lane_aliases.json", found };
        let lanes = self.values(&p.aliases.canonical_type, &mut out);
        let aliases = self.values(&p.aliases.alias_type, &mut out);
        for alias in aliases.iter().filter(|a| !p.aliases.aliases.contains_key(*a)) {
            out.add("lanes.alias", "/aliases", format!("The alias `{alias}` stands for no lane."), "Add the lane that it stands for.");
        }
        for (alias, lane) in &p.aliases.aliases {
            if !aliases.contains(alias) {
                out.add(
                    "lanes.alias",
                    "/aliases",
                    format!("`{alias}` is not in shared/{}.schema.json.", p.aliases.alias_type),
                    "Add it to that vocabulary, or remove it here.",
                );
            }
            member(&lanes, lane, "/aliases", "lane", &mut out);
        }
        let mut out = Problems { file: "policy/sync_lanes.json", found };
        for (version, map, type_name) in [("v1", &p.sync.v1, "SyncLaneV1"), ("v2", &p.sync.v2, "SyncLaneV2")] {
            let targets = self.values(type_name, &mut out);
            let pointer = format!("/{version}");
            for lane in lanes.iter().filter(|l| !map.contains_key(*l)) {
                out.add(
                    "lanes.total",
                    &pointer,
                    format!("The lane `{lane}` has no entry, so the map is not total."),
                    format!("Add \"{lane}\" with a lane of {type_name}."),
                );
            }
            for (lane, target) in map {
                member(&lanes, lane, &pointer, "lane", &mut out);
                member(&targets, target, &pointer, type_name, &mut out);
            }
        }
        let mut out = Problems { file: "policy/terminal_states.json", found };
        for lane in &p.terminal.lanes {
            member(&lanes, lane, "/lanes", "lane", &mut out);
        }
        let mut out = Problems { file: "policy/transitions.json", found };
        let mut reachable: BTreeSet<&String> = p.transitions.from_any_open_lane.iter().collect();
        let mut sources: BTreeSet<&String> = BTreeSet::new();
        for row in &p.transitions.allowed {
            if let Some(from) = &row.from {
                member(&lanes, from, "/allowed", "lane", &mut out);
                sources.insert(from);
                if p.terminal.lanes.contains(from) {
                    out.add(
                        "lanes.terminal",
                        "/allowed",
                        format!("The terminal lane `{from}` is left without force."),
                        "Remove the row, or take the lane off policy/terminal_states.json.",
                    );
                }
            }
            for to in &row.to {
                member(&lanes, to, "/allowed", "lane", &mut out);
                reachable.insert(to);
            }
        }
        for lane in &p.transitions.from_any_open_lane {
            member(&lanes, lane, "/from_any_open_lane", "lane", &mut out);
        }
        for lane in &lanes {
            if !reachable.contains(lane) {
                out.add("lanes.total", "/allowed", format!("No move leads into the lane `{lane}`."), "Add it to the `to` of a row.");
            }
            if !sources.contains(lane) && !p.terminal.lanes.contains(lane) {
                out.add(
                    "lanes.total",
                    "/allowed",
                    format!("The lane `{lane}` is not terminal, but no row leads out of it."),
                    "Add a row, or list it in policy/terminal_states.json.",
                );
            }
        }
        for guard in &p.transitions.guards {
            for lane in guard.from.iter().chain(&guard.to) {
                member(&lanes, lane, "/guards", "lane", &mut out);
            }
        }
    }

    fn names(&self, found: &mut Vec<Problem>) {
        let p = self.policies;
        let events = self.bundle.events();
        let mut out = Problems { file: "policy/check_run_conclusions.json", found };
        for (conclusion, event_type) in &p.conclusions.conclusions {
            if let Some(event_type) = event_type.as_ref().filter(|e| !events.contains_key(e.as_str())) {
                out.add(
                    "policy.event_type",
                    &format!("/conclusions/{conclusion}"),
                    format!("The contract has no event type `{event_type}`."),
                    "Correct the name.",
                );
            }
        }
        let mut out = Problems { file: "policy/transitions.json", found };
        if !events.contains_key(p.transitions.event_type.as_str()) {
            out.add("policy.event_type", "/event_type", format!("The contract has no event type `{}`.", p.transitions.event_type), "Correct the name.");
        }
        let mut out = Problems { file: "policy/identifiers.json", found };
        for form in p.identifiers.event_id.iter().chain(&p.identifiers.project_uuid).filter(|f| !p.identifiers.forms.contains_key(*f)) {
            out.add("policy.form", "/forms", format!("The form `{form}` is not described."), "Add it to forms.");
        }
        let mut out = Problems { file: "policy/advisories.json", found };
        for advisory in &p.advisories.advisories {
            if !self.bundle.types.contains_key(&advisory.r#type) {
                out.add("policy.type", "/advisories", format!("The contract has no type `{}`.", advisory.r#type), "Correct the name.");
            }
            if self.bundle.types.get(&advisory.unless).and_then(|t| t.schema.get("pattern")).is_none() {
                out.add("policy.type", "/advisories", format!("`{}` is not a text type with a pattern.", advisory.unless), "Name one that is.");
            }
        }
        let mut out = Problems { file: "policy/reserved_event_types.json", found };
        for reserved in &p.reserved.reserved {
            if !lint::is_type_name(&reserved.event_type) {
                out.add("event.name", "/reserved", format!("`{}` is not an event type name.", reserved.event_type), "Use PascalCase letters and digits.");
            }
        }
    }

    fn codes(&self, found: &mut Vec<Problem>) {
        let p = self.policies;
        let names = p.code_names();
        let mut out = Problems { file: "policy/violation_codes.json", found };
        if names.len() != p.codes.codes.len() {
            out.add("code.clash", "/codes", "A code stands twice.", "Keep one of the two.");
        }
        let variants: BTreeSet<String> = names.iter().map(|n| n.to_pascal_case()).collect();
        if variants.len() != names.len() {
            out.add("code.clash", "/codes", "Two codes differ in separators only.", "Rename one.");
        }
        let keywords: BTreeSet<&str> = p.codes.codes.iter().filter_map(|c| c.keyword.as_deref()).collect();
        for keyword in JUDGING.iter().filter(|k| !keywords.contains(**k)) {
            out.add("code.keyword", "/codes", format!("No code reports the failure of `{keyword}`."), "Add one.");
        }
        let used = p
            .advisories
            .advisories
            .iter()
            .map(|a| ("policy/advisories.json", &a.code))
            .chain(p.transitions.guards.iter().map(|g| ("policy/transitions.json", &g.code)));
        for (file, code) in used {
            if !names.contains(code) {
                Problems { file, found }.add(
                    "code.unknown",
                    "",
                    format!("The violation code `{code}` is not registered."),
                    "Add it to policy/violation_codes.json.",
                );
            }
        }
    }
}

/// Keywords of the vocabulary that can refuse a value.
const JUDGING: &[&str] = &[
    "type",
    "required",
    "additionalProperties",
    "propertyNames",
    "enum",
    "const",
    "pattern",
    "format",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "anyOf",
    "not",
];

fn member(set: &BTreeSet<String>, value: &str, pointer: &str, what: &str, out: &mut Problems<'_>) {
    if !set.is_empty() && !set.contains(value) {
        let known = set.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        out.add("policy.value", pointer, format!("`{value}` is not a {what}."), format!("Use one of: {known}."));
    }
}

/// Identifier of a Rust item.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Generates `policy.rs`.
pub(super) fn generate(p: &Policies, bundle: &Bundle) -> String {
    let lane_type = ident(&p.aliases.canonical_type.to_pascal_case());
    let lane = |name: &String| {
        let variant = ident(&name.to_pascal_case());
        quote!(#lane_type::#variant)
    };
    let lanes = |names: &[String]| -> TokenStream {
        let names = names.iter().map(&lane);
        quote!(&[#(#names),*])
    };
    let texts = |names: &[String]| quote!(&[#(#names),*]);
    let pairs = |map: &BTreeMap<String, String>| {
        let (keys, values): (Vec<_>, Vec<_>) = map.iter().unzip();
        quote!(&[#((#keys, #values)),*])
    };
    let code = |name: &str| {
        let variant = ident(&name.to_pascal_case());
        quote!(Code::#variant)
    };

    let c = &p.cutover;
    let version = p.version();
    let (field, major) = (&c.signal_field_name, Literal::i64_unsuffixed(i64::try_from(c.accepted_major).unwrap_or(i64::MAX)));
    let (keys, events, aggregates) = (texts(&c.forbidden_legacy_keys), texts(&c.forbidden_legacy_event_names), texts(&c.forbidden_legacy_aggregate_names));
    let (surfaces, artifact_version, release_version) = (texts(&c.forbidden_legacy_contract_surfaces), &c.artifact_version, &c.release_version);
    let artifact = serde_json::to_string(&p.documents["cutover"]).expect("a JSON value prints");
    let (key_pairs, event_pairs, aggregate_pairs) = (pairs(&p.legacy.keys), pairs(&p.legacy.event_names), pairs(&p.legacy.aggregate_names));

    let alias_rows = p.aliases.aliases.iter().map(|(alias, to)| {
        let to = lane(to);
        quote!((#alias, #to))
    });
    let arms = |map: &BTreeMap<String, String>, target: &str| {
        let target = ident(target);
        let arms = map.iter().map(|(from, to)| {
            let (from, to) = (lane(from), ident(&to.to_pascal_case()));
            quote!(#from => #target::#to)
        });
        quote!(#(#arms),*)
    };
    let (v1, v2) = (arms(&p.sync.v1, "SyncLaneV1"), arms(&p.sync.v2, "SyncLaneV2"));

    let mut moves: Vec<TokenStream> = Vec::new();
    for row in &p.transitions.allowed {
        let from = row.from.as_ref().map_or_else(
            || quote!(None),
            |f| {
                let f = lane(f);
                quote!(Some(#f))
            },
        );
        moves.extend(row.to.iter().map(|to| {
            let to = lane(to);
            quote!((#from, #to))
        }));
    }
    let all_lanes: Vec<String> =
        bundle.types[&p.aliases.canonical_type].schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    for from in all_lanes.iter().filter(|l| !p.terminal.lanes.contains(l)) {
        let from = lane(from);
        moves.extend(p.transitions.from_any_open_lane.iter().map(|to| {
            let to = lane(to);
            quote!((Some(#from), #to))
        }));
    }
    let guards = p.transitions.guards.iter().map(|g| {
        let (code, from, to, needs) = (code(&g.code), lanes(&g.from), lanes(&g.to), ident(&g.needs.to_pascal_case()));
        quote!(Guard { code: #code, from: #from, to: #to, needs: GuardMember::#needs })
    });

    let moved = ident(&p.transitions.event_type);
    let t = &p.terminal;
    let (terminal_lanes, missions, runs, audits, decisions) =
        (lanes(&t.lanes), texts(&t.mission_statuses), texts(&t.mission_run_statuses), texts(&t.audit_statuses), texts(&t.decision_point_states));
    let conclusions = p.conclusions.conclusions.iter().map(|(name, event_type)| {
        let event_type = event_type.as_ref().map_or_else(
            || quote!(None),
            |e| {
                let e = ident(e);
                quote!(Some(EventType::#e))
            },
        );
        quote!((#name, #event_type))
    });
    let forms = |names: &[String]| {
        let forms = names.iter().map(|name| {
            let Form { groups, alphabet, letter_case, bare } = &p.identifiers.forms[name];
            let groups = groups.iter().map(|g| Literal::usize_unsuffixed(*g));
            let upper = letter_case == "upper";
            quote!(IdForm { name: #name, groups: &[#(#groups),*], alphabet: #alphabet, upper_case: #upper, bare: #bare })
        });
        quote!(&[#(#forms),*])
    };
    let (event_id, project_uuid) = (forms(&p.identifiers.event_id), forms(&p.identifiers.project_uuid));
    let (label_keys, label_fallback) = (texts(&p.actor_label.keys), &p.actor_label.fallback);
    let max_violations = Literal::usize_unsuffixed(p.limits.max_violations);
    let (max_depth, max_bytes) = (Literal::usize_unsuffixed(p.limits.max_depth), Literal::usize_unsuffixed(p.limits.max_line_bytes));

    let advisories = p.advisories.advisories.iter().map(|a| {
        let (code, unless) = (code(&a.code), &a.unless);
        let places = bundle.types.values().filter_map(|t| {
            let mut paths = Vec::new();
            advised(bundle, &t.schema, &a.r#type, &mut Vec::new(), &mut paths);
            let name = &t.name;
            let paths = paths.iter().map(|path| quote!(&[#(#path),*]));
            (paths.len() > 0).then(|| quote!((#name, &[#(#paths),*])))
        });
        quote!(Advisory { code: #code, unless: #unless, places: &[#(#places),*] })
    });

    super::print(quote! {
        use crate::advisory::Advisory;
        use crate::ident::IdForm;
        use crate::json::Limits;
        use crate::transition::{Guard, GuardMember};
        use super::codes::Code;
        use super::registry::EventType;
        use super::types::*;

        /// Version of the on-wire contract: the only value of the cutover signal that live paths accept.
        pub const CONTRACT_VERSION: &str = #version;
        /// Member of the envelope that carries the cutover signal.
        pub const SIGNAL_FIELD_NAME: &str = #field;
        /// The major version that live paths accept.
        pub const ACCEPTED_MAJOR: i64 = #major;
        /// Member names that are refused in envelopes at any depth.
        pub const FORBIDDEN_LEGACY_KEYS: &[&str] = #keys;
        /// Event types that are refused.
        pub const FORBIDDEN_LEGACY_EVENT_NAMES: &[&str] = #events;
        /// Kinds of aggregates that are refused.
        pub const FORBIDDEN_LEGACY_AGGREGATE_NAMES: &[&str] = #aggregates;
        /// Names of retired surfaces, for information.
        pub const FORBIDDEN_LEGACY_CONTRACT_SURFACES: &[&str] = #surfaces;
        /// Version of the cutover artifact's own form.
        pub const CUTOVER_ARTIFACT_VERSION: &str = #artifact_version;
        /// Release that made the cut.
        pub const CUTOVER_RELEASE_VERSION: &str = #release_version;
        /// The cutover artifact as JSON text.
        pub const CUTOVER_ARTIFACT_JSON: &str = #artifact;
        /// Retired member names and their successors.
        pub const LEGACY_KEY_REPLACEMENTS: &[(&str, &str)] = #key_pairs;
        /// Retired event types and their successors.
        pub const LEGACY_EVENT_NAME_REPLACEMENTS: &[(&str, &str)] = #event_pairs;
        /// Retired kinds of aggregates and their successors.
        pub const LEGACY_AGGREGATE_NAME_REPLACEMENTS: &[(&str, &str)] = #aggregate_pairs;
        /// Older spellings of lanes and the lanes they stand for (D5).
        pub const LANE_ALIASES: &[(&str, #lane_type)] = &[#(#alias_rows),*];
        /// Lane of the first synchronisation vocabulary.
        pub(crate) const fn sync_lane_v1(lane: #lane_type) -> SyncLaneV1 { match lane { #v1 } }
        /// Lane of the second synchronisation vocabulary.
        pub(crate) const fn sync_lane_v2(lane: #lane_type) -> SyncLaneV2 { match lane { #v2 } }
        /// Moves that need no force: lane before, or none, and lane after.
        pub const TRANSITIONS: &[(Option<#lane_type>, #lane_type)] = &[#(#moves),*];
        /// The event type whose payload is a move.
        pub const TRANSITION_EVENT_TYPE: EventType = EventType::#moved;
        /// What certain moves must bring along.
        pub const TRANSITION_GUARDS: &[Guard] = &[#(#guards),*];
        /// Lanes that are left only by force.
        pub const TERMINAL_LANES: &[#lane_type] = #terminal_lanes;
        /// Statuses that end a mission.
        pub const TERMINAL_MISSION_STATUSES: &[&str] = #missions;
        /// Statuses that end a mission run.
        pub const TERMINAL_RUN_STATUSES: &[&str] = #runs;
        /// Statuses that end an audit.
        pub const TERMINAL_AUDIT_STATUSES: &[&str] = #audits;
        /// States that end a decision point.
        pub const TERMINAL_DECISION_POINT_STATES: &[&str] = #decisions;
        /// Conclusions of check runs and the gate events they become; `None` is ignored.
        pub const CHECK_RUN_CONCLUSIONS: &[(&str, Option<EventType>)] = &[#(#conclusions),*];
        /// Forms of an event identifier.
        pub const EVENT_ID_FORMS: &[IdForm] = #event_id;
        /// Forms of a project's UUID.
        pub const PROJECT_UUID_FORMS: &[IdForm] = #project_uuid;
        /// Members that an actor's label is taken from, in this order.
        pub const ACTOR_LABEL_KEYS: &[&str] = #label_keys;
        /// Label of an actor that has none.
        pub const ACTOR_LABEL_FALLBACK: &str = #label_fallback;
        /// What a document may be at most.
        pub const LIMITS: Limits = Limits { max_depth: #max_depth, max_bytes: #max_bytes };
        /// Most violations that are kept for one document.
        pub const MAX_VIOLATIONS: usize = #max_violations;
        /// What is accepted with a warning, and where such values stand.
        pub(crate) const ADVISORIES: &[Advisory] = &[#(#advisories),*];
    })
}

/// Paths from a type to values of the type `wanted`; `*` stands for every item or member.
fn advised(bundle: &Bundle, schema: &Value, wanted: &str, path: &mut Vec<String>, out: &mut Vec<Vec<String>>) {
    if path.len() > 12 {
        return;
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).map(|t| t.trim_start_matches("#/$defs/")) {
        if name == wanted {
            out.push(path.clone());
        } else if let Some(def) = bundle.types.get(name) {
            advised(bundle, &def.schema, wanted, path, out);
        }
    }
    for branch in schema.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        advised(bundle, branch, wanted, path, out);
    }
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(k, v)| (k.as_str(), v));
    let items = schema.get("items").into_iter().chain(schema.get("additionalProperties")).map(|v| ("*", v));
    for (token, inner) in properties.chain(items) {
        path.push(token.to_owned());
        advised(bundle, inner, wanted, path, out);
        path.pop();
    }
}
