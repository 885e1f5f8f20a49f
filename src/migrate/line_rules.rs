//! The forms of `contracts/policy/line_classes.json` and `contracts/policy/migration_rules.json`.
//!
//! The generator reads the files at build time, `migrate` at run time; both through these types.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt;

/// What a line of a log is, in the coarse.
///
/// ```
/// use spec_kitty_events::migrate::{LineKind, classify};
/// assert_eq!(classify(b"not json").class().kind, LineKind::NotJson);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LineKind {
    /// An envelope that has the shape of the current contract.
    CanonicalEnvelope,
    /// An envelope of an earlier generation.
    LegacyEnvelope,
    /// An envelope that says it is of the current contract and has something of an earlier one
    /// inside.
    HybridEnvelope,
    /// A local row about a work package that changed lanes. Never an envelope.
    LaneRow,
    /// Another local row that is known.
    LocalRow,
    /// JSON that no shape describes.
    ForeignJson,
    /// No JSON, or JSON that two readers would read differently.
    NotJson,
    /// Nothing but white space.
    Blank,
}

impl LineKind {
    /// Every kind, in the order in which people look at them.
    pub const ALL: &'static [Self] = &[
        Self::CanonicalEnvelope,
        Self::LegacyEnvelope,
        Self::HybridEnvelope,
        Self::LaneRow,
        Self::LocalRow,
        Self::ForeignJson,
        Self::NotJson,
        Self::Blank,
    ];

    /// Name as it stands in the policy file and in machine output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CanonicalEnvelope => "canonical_envelope",
            Self::LegacyEnvelope => "legacy_envelope",
            Self::HybridEnvelope => "hybrid_envelope",
            Self::LaneRow => "lane_row",
            Self::LocalRow => "local_row",
            Self::ForeignJson => "foreign_json",
            Self::NotJson => "not_json",
            Self::Blank => "blank",
        }
    }
}

impl fmt::Display for LineKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a mode of migration does with the lines of a class.
///
/// ```
/// use spec_kitty_events::migrate::{Treatment, classify};
/// assert_eq!(classify(b"not json").class().envelopes, Treatment::Keep);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Treatment {
    /// It passes the line on, byte for byte.
    Keep,
    /// It passes the line on, byte for byte, if the live gate admits it.
    Judge,
    /// It rewrites the line.
    Rewrite,
    /// It moves the line to quarantine.
    Quarantine,
}

/// One class of lines: how it is recognised, and what can be done with it.
///
/// ```
/// let class = spec_kitty_events::migrate::classify(b"[1, 2]").class();
/// assert_eq!(class.id, "foreign.json");
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LineClass {
    /// Stable name.
    pub id: String,
    /// What it is in the coarse.
    pub kind: LineKind,
    /// Generation of an envelope, or vintage of a local row.
    pub generation: Option<String>,
    /// What such a line is, in one sentence.
    pub summary: String,
    /// What can be done with it, in one sentence.
    pub advice: String,
    /// What a migration of envelopes does with it.
    pub envelopes: Treatment,
    /// What a migration of lane rows does with it.
    pub lanes: Treatment,
    /// Whether it uses retired names: event type, kind of aggregate, members at any depth, older
    /// payload members. `None` when that makes no difference.
    pub retired_names: Option<bool>,
    /// The shape of `row_shapes.json` that such a line has.
    pub shape: Option<String>,
    /// The structure as a JSON Schema, with `#/$defs/…` of the policy file. Without shape and
    /// structure a class takes every line.
    pub when: Option<Value>,
}

impl LineClass {
    /// What such a line is as a schema of its own. `None` where the class takes every line, or
    /// there is no shape of that name.
    pub(crate) fn structure(&self, defs: &Map<String, Value>, row_shapes: &Value) -> Option<Value> {
        let shape = match &self.shape {
            Some(id) => Some(shape_schema(row_shapes, id)?),
            None => None,
        };
        let parts: Vec<Value> = shape.into_iter().chain(self.when.clone()).collect();
        (!parts.is_empty()).then(|| json!({"$defs": defs, "allOf": parts}))
    }
}

/// The rows of a shape of `row_shapes.json` as a schema: its tests hold, those of no shape before
/// it do, and no member is there that only envelopes have.
fn shape_schema(row_shapes: &Value, id: &str) -> Option<Value> {
    let shapes = row_shapes.get("shapes")?.as_array()?;
    let place = shapes.iter().position(|shape| shape["id"] == id)?;
    let holds = |shape: &Value| {
        let tests = shape["when"].as_array().into_iter().flatten();
        json!({"allOf": tests.map(test_schema).collect::<Vec<_>>()})
    };
    let members = row_shapes["envelope_members"].as_array().into_iter().flatten();
    let others: Vec<Value> = members
        .map(|name| json!({"required": [name]}))
        .chain(shapes[..place].iter().map(holds))
        .collect();
    Some(json!({"type": "object", "allOf": [holds(&shapes[place]), {"not": {"anyOf": others}}]}))
}

/// One test of a shape. What is none refuses every line.
fn test_schema(test: &Value) -> Value {
    let (name, what) = match test.as_object().and_then(|test| test.iter().next()) {
        Some((name, what)) => (name.as_str(), what),
        None => ("", &Value::Null),
    };
    let of = |member: &Value, schema: Value| {
        let member = member.as_str().unwrap_or_default();
        json!({"required": [member], "properties": {member: schema}})
    };
    match name {
        "has" => json!({"required": [what]}),
        "lacks" => json!({"not": {"required": [what]}}),
        "not_null" => of(what, json!({"not": {"type": "null"}})),
        "any" => {
            let names = what.as_array().into_iter().flatten();
            json!({"anyOf": names.map(|name| json!({"required": [name]})).collect::<Vec<_>>()})
        }
        "is" => of(&what["member"], json!({"enum": what["texts"]})),
        "starts" => {
            let text = what["text"].as_str().unwrap_or_default();
            of(&what["member"], json!({"type": "string", "pattern": begins_with(text)}))
        }
        _ => Value::Bool(false),
    }
}

/// A pattern for texts that begin so.
fn begins_with(text: &str) -> String {
    let mut pattern = String::from("^");
    for c in text.chars() {
        if r"^$\.*+?()[]{}|/".contains(c) {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

/// `line_classes.json`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LineClasses {
    /// Structures that several classes share.
    #[serde(rename = "$defs")]
    pub defs: Map<String, Value>,
    /// Classes of JSON values. The first one that fits counts.
    pub classes: Vec<LineClass>,
    /// Classes of lines that hold no sound JSON, by what is wrong.
    pub text: BTreeMap<TextClass, LineClass>,
}

/// What a line without sound JSON is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TextClass {
    Blank,
    NotJson,
    /// A parser may take it, and another one may read something else.
    Unsound,
}

/// `migration_rules.json`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MigrationRules {
    /// Places of the name of a line's mission. The first one that is there counts.
    pub mission: Vec<String>,
    /// Members of an entry of the context that name its mission.
    pub mission_names: Vec<String>,
    /// For envelopes, in this order.
    pub envelopes: Vec<Rule>,
    /// For lane rows, in this order.
    pub lanes: Vec<Rule>,
    /// From a lane row to an envelope.
    pub lift: Lift,
}

/// One rule.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub id: String,
    /// What it does, in one sentence.
    pub summary: String,
    #[serde(rename = "do")]
    pub action: Action,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Action {
    /// Gives retired members the names of `legacy_replacements.json`.
    RetiredKeys {
        depth: Depth,
        /// Members whose values change their form too, by their retired names.
        values: BTreeMap<String, Transform>,
    },
    /// Gives retired event types the names of `legacy_replacements.json`.
    RetiredEventNames {},
    /// Gives retired kinds of aggregates the names of `legacy_replacements.json`.
    RetiredAggregateNames {},
    /// Gives one event type another name where the line fits a schema.
    RenameEventType { from: String, to: String, when: Value },
    /// Gives a member another name in the same object.
    RenameMember { event_types: Option<Vec<String>>, from: String, to: String },
    /// Writes lanes in their canonical spelling (`lane_aliases.json`).
    LaneAliases { event_types: Vec<String>, members: Vec<String> },
    /// Replaces values that are not in the vocabulary of the member.
    ReplaceValues { member: String, values: BTreeMap<String, Value> },
    /// Writes the version of the contract.
    ContractVersion {},
    /// Gives a member that is missing or null the first value that there is.
    Fill { member: String, from: Vec<Source>, otherwise: Otherwise },
    /// Gives payload members that the payload's schema requires, and that are missing, their value
    /// from the context.
    FillRequired { members: BTreeMap<String, String> },
    /// Takes members out, into the manifest.
    SetAside { members: Vec<String> },
    /// Takes payload members out that the payload's schema has no place for, into the manifest.
    SetAsideHomeless {},
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Depth {
    Any,
    Top,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Transform {
    /// Decimal digits, with or without leading zeros, become a whole number.
    Integer,
}

/// What happens when there is no value for a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Otherwise {
    /// The line goes to quarantine.
    Quarantine,
    /// The member stays away; the manifest says so.
    Report,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Source {
    /// Another member of the line.
    Member(String),
    /// What the caller gave for the whole run.
    Given(String),
    /// The context of the line's mission.
    Context(String),
    /// A text with members of the line in braces: `migrated:{/node_id}`.
    Template(String),
    /// A constant.
    Value(Value),
    /// Number of the line in its input, from 1.
    LineNumber,
    /// Identifier made from the line and its number.
    DerivedId,
    /// Class of the line.
    Class,
}

/// From a lane row to an envelope.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lift {
    pub id: String,
    pub summary: String,
    pub event_type: String,
    /// Member of the row that names its work package, of which all rows are lifted or none.
    pub work_package: String,
    /// Members of the envelope. A member of the row that one of them is taken from does not go into
    /// the payload.
    pub members: Vec<LiftMember>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LiftMember {
    pub member: String,
    pub from: Vec<Source>,
}

impl MigrationRules {
    /// All rules, in order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Rule> {
        self.envelopes.iter().chain(&self.lanes)
    }
}
