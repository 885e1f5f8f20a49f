//! One side of a comparison: types, event types and policies of a contract.

use crate::contract::registry::self_contained;
use crate::generator::{self, ContractTree, InvalidContract, Problem, Role, bundle, matrix};
use crate::json::schema;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Where a type stands: file relative to `contracts/`, and pointer inside it. Empty for a bundle.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypeSource {
    /// The file.
    pub file: String,
    /// JSON pointer of the type inside its file.
    pub pointer: String,
}

/// The text is no bundle of a contract.
///
/// ```
/// use spec_kitty_events::compat::Contract;
/// let error = Contract::from_bundle("{}").unwrap_err();
/// assert_eq!(error.to_string(), "it is not a bundle: it has no `$defs`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidBundle(String);

impl fmt::Display for InvalidBundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidBundle {}

/// A contract to compare: read from a tree of files, or from a bundle.
///
/// ```
/// use spec_kitty_events::compat::Contract;
/// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
/// assert_eq!(contract.version(), Some("3.0.0"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Contract {
    pub(super) defs: Map<String, Value>,
    pub(super) sources: BTreeMap<String, TypeSource>,
    /// Event type to family and payload type; no type for a reserved name.
    pub(super) events: BTreeMap<String, (String, Option<String>)>,
    pub(super) policies: Map<String, Value>,
    /// The files, where the contract was read from files.
    pub(super) tree: Option<ContractTree>,
}

impl Contract {
    /// Reads the files of a `contracts/` folder.
    ///
    /// # Errors
    ///
    /// What keeps a file from being read. How it is written is not judged.
    pub fn from_tree(tree: ContractTree) -> Result<Self, InvalidContract> {
        let reading = generator::read(&tree)?;
        let mut contract = Self { policies: reading.policies, ..Self::default() };
        for def in reading.bundle.types.into_values() {
            if let Role::Event { family, event_type } = &def.role {
                contract
                    .events
                    .insert(event_type.clone(), (family.clone(), Some(def.name.clone())));
            }
            contract
                .sources
                .insert(def.name.clone(), TypeSource { file: def.file, pointer: def.pointer });
            contract.defs.insert(def.name, def.schema);
        }
        let reserved = contract
            .policies
            .get("reserved_event_types")
            .and_then(|p| p["reserved"].as_array())
            .cloned();
        for entry in reserved.into_iter().flatten() {
            if let (Some(name), Some(family)) =
                (entry["event_type"].as_str(), entry["family"].as_str())
            {
                contract.events.entry(name.to_owned()).or_insert_with(|| (family.to_owned(), None));
            }
        }
        contract.tree = Some(tree);
        Ok(contract)
    }

    /// Reads a bundle, as `contracts bundle` prints it.
    ///
    /// # Errors
    ///
    /// When the text is not a bundle.
    pub fn from_bundle(text: &str) -> Result<Self, InvalidBundle> {
        let bundle: Value = serde_json::from_str(text)
            .map_err(|e| InvalidBundle(format!("it is not JSON: {e}")))?;
        let part = |name: &str| {
            bundle
                .get(name)
                .and_then(Value::as_object)
                .cloned()
                .ok_or_else(|| InvalidBundle(format!("it is not a bundle: it has no `{name}`")))
        };
        let mut contract =
            Self { defs: part("$defs")?, policies: part("x-policy")?, ..Self::default() };
        for (name, entry) in part("x-event-types")? {
            let family = entry["family"].as_str().unwrap_or_default().to_owned();
            let payload = entry["payload"].as_str().map(|p| schema::type_name(p).to_owned());
            contract.events.insert(name, (family, payload));
        }
        Ok(contract)
    }

    /// The text of the bundle.
    ///
    /// ```
    /// use spec_kitty_events::{bundle, compat::Contract};
    /// assert_eq!(Contract::from_bundle(bundle())?.bundle(), bundle());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn bundle(&self) -> String {
        if let Some(text) = self.tree.as_ref().and_then(|tree| generator::bundle(tree).ok()) {
            return text;
        }
        let entry = |(name, (family, payload)): (&String, &(String, Option<String>))| {
            let reference = payload.as_deref().map(schema::reference);
            let reserved = reference.is_none();
            let entry = json!({"family": family, "payload": reference, "reserved": reserved});
            (name.clone(), entry)
        };
        let event_types = self.events.iter().map(entry).collect();
        let version = self.version().unwrap_or_default();
        let (policies, defs) = (self.policies.clone(), self.defs.clone());
        bundle::print(&bundle::join(version, event_types, policies, defs))
    }

    /// The files of `contracts/`, by their path there, where the contract was read from files.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tree.iter().flat_map(ContractTree::iter)
    }

    /// Whether both were read from the same files.
    pub(super) fn has_the_files_of(&self, other: &Self) -> bool {
        self.tree.is_some() && self.tree == other.tree
    }

    /// What is wrong with the contract, where it was read from files.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        self.tree.as_ref().map_or_else(Vec::new, generator::problems)
    }

    /// Whether both say the same, wherever they were read from.
    ///
    /// ```
    /// use spec_kitty_events::compat::Contract;
    /// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
    /// assert!(contract.says_the_same_as(&contract.clone()));
    /// assert!(!contract.says_the_same_as(&Contract::default()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        self.defs == other.defs && self.policies == other.policies && self.events == other.events
    }

    /// The on-wire contract version.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.policies.get("cutover")?.get("cutover_contract_version")?.as_str()
    }

    /// Event types that have a payload.
    pub fn event_types(&self) -> impl Iterator<Item = (&str, &str)> {
        self.events
            .iter()
            .filter_map(|(name, (_, payload))| Some((name.as_str(), payload.as_deref()?)))
    }

    /// All event types: name to family and payload type. A reserved name has no payload type.
    pub fn events(&self) -> impl Iterator<Item = (&str, &(String, Option<String>))> {
        self.events.iter().map(|(name, entry)| (name.as_str(), entry))
    }

    /// The names of all types, sorted.
    pub fn type_names(&self) -> impl Iterator<Item = &str> {
        let mut names: Vec<&str> = self.defs.keys().map(String::as_str).collect();
        names.sort_unstable();
        names.into_iter()
    }

    /// Whether there is a type of that name.
    #[must_use]
    pub fn has_type(&self, name: &str) -> bool {
        self.defs.contains_key(name)
    }

    /// The schema of a type as it stands, with references into the contract.
    #[must_use]
    pub fn type_schema(&self, name: &str) -> Option<&Value> {
        self.defs.get(name)
    }

    /// Where a type stands, if the contract was read from files.
    #[must_use]
    pub fn source(&self, name: &str) -> Option<&TypeSource> {
        self.sources.get(name)
    }

    /// The names of all policies.
    pub fn policy_names(&self) -> impl Iterator<Item = &str> {
        self.policies.keys().map(String::as_str)
    }

    /// A part of the policies: `/<policy>/<pointer into it>`.
    #[must_use]
    pub fn policy(&self, pointer: &str) -> Option<&Value> {
        let (name, rest) = pointer
            .strip_prefix('/')?
            .split_at_checked(pointer[1..].find('/').unwrap_or(pointer.len() - 1))?;
        self.policies.get(name)?.pointer(rest)
    }

    /// The moves between lanes that need no force: the lane that is left, or none, and the one that
    /// is entered.
    #[must_use]
    pub fn moves(&self) -> Vec<(Option<String>, String)> {
        let policy = |name: &str| self.policies.get(name).unwrap_or(&Value::Null);
        let canonical = policy("lane_aliases")["canonical_type"].as_str().unwrap_or("Lane");
        let lanes = self.defs.get(canonical).map_or(&Value::Null, |schema| &schema["enum"]);
        let ends = &policy("terminal_states")["lanes"];
        let moves = matrix::moves(policy("transitions"), ends, lanes);
        let owned = |(from, to): (Option<&str>, &str)| (from.map(str::to_owned), to.to_owned());
        // Each once, in order.
        moves.into_iter().map(owned).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The self-contained schema of a type.
    #[must_use]
    pub fn schema(&self, type_name: &str) -> Option<Value> {
        self_contained(&self.defs, type_name)
    }

    /// The types that a type's schema refers to, itself left out unless it refers to itself.
    pub(super) fn reaches(&self, type_name: &str) -> BTreeSet<String> {
        let schema = self.schema(type_name);
        schema
            .as_ref()
            .and_then(|s| s.get("$defs"))
            .and_then(Value::as_object)
            .map(|d| d.keys().cloned().collect())
            .unwrap_or_default()
    }

    /// Line of a pointer in a contract file, from 1.
    #[must_use]
    pub fn line(&self, file: &str, pointer: &str) -> Option<usize> {
        let text = self.tree.as_ref()?.get(file)?.as_bytes();
        let mut pointer = pointer;
        loop {
            if let Some(Some(span)) = crate::json::locate(text, &[pointer]).first() {
                let begin = span.key.map_or(span.begin, |k| k.0);
                return Some(crate::json::line_and_column(text, begin).0);
            }
            pointer = &pointer[..pointer.rfind('/')?];
        }
    }
}

/// A schema without what does not judge documents: titles, descriptions, examples, comments,
/// defaults, codes.
pub(super) fn judging(schema: &Value) -> Value {
    match schema {
        Value::Object(object) => {
            let mut out: Map<String, Value> = Map::new();
            for (keyword, value) in object {
                let kept = match keyword.as_str() {
                    annotation if schema::ANNOTATIONS.contains(&annotation) => continue,
                    "const" => value.clone(),
                    "enum" | "required" => sorted(value),
                    "type" => sorted(value),
                    "properties" | "$defs" => {
                        let mut members: Map<String, Value> = value
                            .as_object()
                            .into_iter()
                            .flatten()
                            .map(|(name, inner)| (name.clone(), judging(inner)))
                            .collect();
                        members.sort_keys();
                        Value::Object(members)
                    }
                    "allOf" | "anyOf" => match judging(value) {
                        Value::Array(mut branches) => {
                            branches.sort_by_key(Value::to_string);
                            Value::Array(branches)
                        }
                        other => other,
                    },
                    _ => judging(value),
                };
                out.insert(keyword.clone(), kept);
            }
            out.sort_keys();
            Value::Object(out)
        }
        Value::Array(values) => Value::Array(values.iter().map(judging).collect()),
        other => other.clone(),
    }
}

/// A list whose order does not matter, in one order.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(values) => {
            let mut values = values.clone();
            values.sort_by_key(Value::to_string);
            values.dedup();
            if values.len() == 1 && values[0].is_string() {
                values.remove(0)
            } else {
                Value::Array(values)
            }
        }
        other => other.clone(),
    }
}

/// A schema with definitions to resolve its references by: those that it reaches.
pub(super) fn with_defs(schema: &Value, defs: &Map<String, Value>) -> Value {
    crate::contract::registry::with_definitions(schema, defs).unwrap_or_else(|| schema.clone())
}

/// The definitions of both sides; where both have one, the old one.
pub(super) fn merged(old: &Map<String, Value>, new: &Map<String, Value>) -> Map<String, Value> {
    let mut out = old.clone();
    for (name, schema) in new {
        if !out.contains_key(name) {
            out.insert(name.clone(), schema.clone());
        }
    }
    out
}
