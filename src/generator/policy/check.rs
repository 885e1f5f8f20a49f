//! Checks that the policies and the schemas speak of the same things, and that the maps are total.

use super::Policies;
use super::value::member;
use crate::generator::bundle::Bundle;
use crate::generator::keywords::KEYWORDS;
use crate::generator::lint;
use crate::generator::tree::{Problem, Problems};
use heck::ToPascalCase;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Checks that the policies and the schemas speak of the same things, and that the maps are total.
pub(in crate::generator) fn cross_check(
    policies: &Policies,
    bundle: &Bundle,
    found: &mut Vec<Problem>,
) {
    let check = Check { policies, bundle };
    check.cutover(found);
    check.lanes(found);
    check.names(found);
    check.event_types(found);
    check.codes(found);
    check.reducers(found);
    super::lines::check(policies, bundle, found);
    super::mission::check(policies, bundle, found);
}

pub(super) struct Check<'a> {
    pub(super) policies: &'a Policies,
    pub(super) bundle: &'a Bundle,
}

impl Check<'_> {
    pub(super) fn values(&self, type_name: &str, out: &mut Problems<'_>) -> BTreeSet<String> {
        let values = self
            .bundle
            .types
            .get(type_name)
            .and_then(|t| t.schema.get("enum"))
            .and_then(Value::as_array);
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
        let value =
            envelope.schema.pointer(&format!("/properties/{field}/const")).and_then(Value::as_str);
        if value != Some(version) {
            out.add(
                "cutover.version",
                &format!("/properties/{field}/const"),
                format!("The envelope does not demand `{version}`, as policy/cutover.json does."),
                "Change both together.",
            );
        }
        let major = version.split('.').next().and_then(|m| m.parse().ok());
        if major != Some(self.policies.cutover.accepted_major) {
            let mut out = Problems { file: "policy/cutover.json", found };
            out.add(
                "cutover.version",
                "/accepted_major",
                format!("The accepted major version is not that of `{version}`."),
                "Change both together.",
            );
        }
        let mut out = Problems { file: &envelope.file, found };
        let locations = self.values("CutoverSignalLocation", &mut out);
        let location = &self.policies.cutover.signal_location;
        let mut out = Problems { file: "policy/cutover.json", found };
        if location != "event_envelope" || !locations.contains(location) {
            out.add(
                "cutover.location",
                "/signal_location",
                format!("The gate does not read its signal from `{location}`."),
                "Use event_envelope.",
            );
        }
        self.retired_names(&mut out);
    }

    /// Every retired name has a successor, and no event type of today is one.
    fn retired_names(&self, out: &mut Problems<'_>) {
        for (names, map, pointer) in [
            (
                &self.policies.cutover.forbidden_legacy_keys,
                &self.policies.legacy.keys,
                "/forbidden_legacy_keys",
            ),
            (
                &self.policies.cutover.forbidden_legacy_event_names,
                &self.policies.legacy.event_names,
                "/forbidden_legacy_event_names",
            ),
            (
                &self.policies.cutover.forbidden_legacy_aggregate_names,
                &self.policies.legacy.aggregate_names,
                "/forbidden_legacy_aggregate_names",
            ),
        ] {
            for name in names.iter().filter(|n| !map.contains_key(*n)) {
                out.add(
                    "cutover.replacement",
                    pointer,
                    format!("`{name}` is forbidden, but nothing says what replaced it."),
                    "Add it to policy/legacy_replacements.json.",
                );
            }
        }
        for event_type in
            self.bundle.events().keys().filter(|e| {
                self.policies.cutover.forbidden_legacy_event_names.iter().any(|n| n == *e)
            })
        {
            out.add(
                "cutover.event",
                "/forbidden_legacy_event_names",
                format!("`{event_type}` is forbidden and has a schema."),
                "Remove one of the two.",
            );
        }
    }

    fn lanes(&self, found: &mut Vec<Problem>) {
        let p = self.policies;
        let mut out = Problems { file: "policy/lane_aliases.json", found };
        let lanes = self.values(&p.aliases.canonical_type, &mut out);
        let aliases = self.values(&p.aliases.alias_type, &mut out);
        for alias in aliases.iter().filter(|a| !p.aliases.aliases.contains_key(*a)) {
            out.add(
                "lanes.alias",
                "/aliases",
                format!("The alias `{alias}` stands for no lane."),
                "Add the lane that it stands for.",
            );
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
        self.sync_lanes(&lanes, found);
        let mut out = Problems { file: "policy/terminal_states.json", found };
        for lane in &p.terminal.lanes {
            member(&lanes, lane, "/lanes", "lane", &mut out);
        }
        let mut out = Problems { file: "policy/transitions.json", found };
        self.moves(&lanes, &mut out);
        let needs = ["reason", "review_ref"].map(str::to_owned).into();
        for (i, guard) in p.transitions.guards.iter().enumerate() {
            let pointer = format!("/guards/{i}/needs");
            member(&needs, &guard.needs, &pointer, "member that a guard can ask for", &mut out);
            for lane in guard.from.iter().chain(&guard.to) {
                member(&lanes, lane, "/guards", "lane", &mut out);
            }
        }
    }

    /// Both older vocabularies have a lane for each of today's.
    fn sync_lanes(&self, lanes: &BTreeSet<String>, found: &mut Vec<Problem>) {
        let p = self.policies;
        let mut out = Problems { file: "policy/sync_lanes.json", found };
        for (version, map, type_name) in
            [("v1", &p.sync.v1, "SyncLaneV1"), ("v2", &p.sync.v2, "SyncLaneV2")]
        {
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
                member(lanes, lane, &pointer, "lane", &mut out);
                member(&targets, target, &pointer, type_name, &mut out);
            }
        }
    }

    /// A lane is terminal, or some move leads out of it; some move leads into each.
    fn moves(&self, lanes: &BTreeSet<String>, out: &mut Problems<'_>) {
        let p = self.policies;
        let mut reachable: BTreeSet<&String> = p.transitions.from_any_open_lane.iter().collect();
        let mut sources: BTreeSet<&String> = BTreeSet::new();
        for row in &p.transitions.allowed {
            if let Some(from) = &row.from {
                member(lanes, from, "/allowed", "lane", out);
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
                member(lanes, to, "/allowed", "lane", out);
                reachable.insert(to);
            }
        }
        for lane in &p.transitions.from_any_open_lane {
            member(lanes, lane, "/from_any_open_lane", "lane", out);
        }
        for lane in lanes {
            if !reachable.contains(lane) {
                out.add(
                    "lanes.total",
                    "/allowed",
                    format!("No move leads into the lane `{lane}`."),
                    "Add it to the `to` of a row.",
                );
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
    }

    fn names(&self, found: &mut Vec<Problem>) {
        let p = self.policies;
        let events = self.bundle.events();
        let mut out = Problems { file: "policy/check_run_conclusions.json", found };
        for (conclusion, event_type) in &p.conclusions.conclusions {
            if let Some(event_type) =
                event_type.as_ref().filter(|e| !events.contains_key(e.as_str()))
            {
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
            out.add(
                "policy.event_type",
                "/event_type",
                format!("The contract has no event type `{}`.", p.transitions.event_type),
                "Correct the name.",
            );
        }
        let mut out = Problems { file: "policy/identifiers.json", found };
        for form in p
            .identifiers
            .event_id
            .iter()
            .chain(&p.identifiers.project_uuid)
            .filter(|f| !p.identifiers.forms.contains_key(*f))
        {
            out.add(
                "policy.form",
                "/forms",
                format!("The form `{form}` is not described."),
                "Add it to forms.",
            );
        }
        self.advisories(found);
    }

    fn advisories(&self, found: &mut Vec<Problem>) {
        let p = self.policies;
        let mut out = Problems { file: "policy/advisories.json", found };
        for advisory in &p.advisories.advisories {
            if !self.bundle.types.contains_key(&advisory.r#type) {
                out.add(
                    "policy.type",
                    "/advisories",
                    format!("The contract has no type `{}`.", advisory.r#type),
                    "Correct the name.",
                );
            }
            for def in self.bundle.types.values() {
                if super::print::is_everywhere(self.bundle, &def.schema, &advisory.r#type) {
                    out.add(
                        "policy.places",
                        "/advisories",
                        format!("`{}` holds `{}` at too many places.", def.name, advisory.r#type),
                        "Let fewer types hold one another.",
                    );
                }
            }
            if self
                .bundle
                .types
                .get(&advisory.unless)
                .and_then(|t| t.schema.get("pattern"))
                .is_none()
            {
                out.add(
                    "policy.type",
                    "/advisories",
                    format!("`{}` is not a string type with a pattern.", advisory.unless),
                    "Name one that is.",
                );
            }
        }
    }

    /// Names that become Rust names, of reserved event types and of families.
    fn event_types(&self, found: &mut Vec<Problem>) {
        let mut families: BTreeMap<String, &str> = BTreeMap::new();
        let mut out = Problems { file: "policy/reserved_event_types.json", found };
        for (family, _) in self.bundle.events().values() {
            if let Some(other) = families.insert(family.to_pascal_case(), family)
                && other != *family
            {
                family_clash(family, other, "", &mut out);
            }
        }
        let mut names = BTreeSet::new();
        for (i, reserved) in self.policies.reserved.reserved.iter().enumerate() {
            let at = format!("/reserved/{i}");
            if !lint::is_type_name(&reserved.event_type) {
                out.add(
                    "event.name",
                    &format!("{at}/event_type"),
                    format!("`{}` is not an event type name.", reserved.event_type),
                    "Use PascalCase letters and digits.",
                );
            } else if !names.insert(&reserved.event_type) {
                out.add(
                    "event.clash",
                    &at,
                    format!("`{}` is reserved twice.", reserved.event_type),
                    "Keep one of the two.",
                );
            }
            let family = reserved.family.as_str();
            if !lint::is_family(family) {
                out.add(
                    "event.family",
                    &format!("{at}/family"),
                    format!("`{family}` is not a family name."),
                    "Use lower case letters, digits and underscores.",
                );
            } else if let Some(other) = families.insert(family.to_pascal_case(), family)
                && other != family
            {
                family_clash(family, other, &format!("{at}/family"), &mut out);
            }
        }
    }

    fn codes(&self, found: &mut Vec<Problem>) {
        let p = self.policies;
        let names = p.code_names();
        let mut out = Problems { file: "policy/violation_codes.json", found };
        for (i, entry) in p.codes.codes.iter().enumerate().filter(|(_, c)| !is_code(&c.code)) {
            out.add(
                "code.form",
                &format!("/codes/{i}/code"),
                format!("`{}` is not a violation code.", entry.code),
                "Write an area, a dot and a name, in lower case letters, digits and underscores.",
            );
        }
        if names.len() != p.codes.codes.len() {
            out.add("code.clash", "/codes", "A code occurs twice.", "Keep one of the two.");
        }
        let variants: BTreeSet<String> = names.iter().map(|n| n.to_pascal_case()).collect();
        if variants.len() != names.len() {
            out.add("code.clash", "/codes", "Two codes differ in separators only.", "Rename one.");
        }
        let keywords: BTreeSet<&str> =
            p.codes.codes.iter().filter_map(|c| c.keyword.as_deref()).collect();
        for keyword in KEYWORDS.iter().filter(|k| k.refuses && !keywords.contains(k.name)) {
            let keyword = keyword.name;
            out.add(
                "code.keyword",
                "/codes",
                format!("No code reports the failure of `{keyword}`."),
                "Add one.",
            );
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

/// Whether a code has its form: words of lower-case letters, digits and underscores, with dots
/// between.
fn is_code(code: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    code.contains('.') && code.split('.').all(is_word)
}

fn family_clash(family: &str, other: &str, pointer: &str, out: &mut Problems<'_>) {
    out.add(
        "event.family",
        pointer,
        format!("The families `{other}` and `{family}` become one Rust name."),
        "Choose names that differ in more than underscores.",
    );
}
