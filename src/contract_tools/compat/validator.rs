//! The gate of any contract, as data: what `src/gate` does for the one that is compiled in.
//!
//! `tests/contract/compat/gates.rs` holds its verdicts against the real gate on every fixture.

use super::contract::Contract;
use crate::gate::compile;
use crate::json::{pointer, schema};
use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::paths::LocationSegment;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// One reason to refuse a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reason {
    /// Where in the document.
    pub instance: String,
    /// The keyword that failed, empty for a policy.
    pub keyword: String,
    /// The code that the schema names on the way to the keyword, the innermost one.
    pub code: Option<String>,
    /// The type, and the pointer in its schema; for a policy `policy/<name>` and a pointer in it.
    pub subject: String,
    pub pointer: String,
    /// The references that were followed to there: the type that refers, and the pointer in it.
    pub through: Vec<(String, String)>,
    /// Members that are missing or unknown.
    pub names: Vec<String>,
    /// Whether alternatives, exclusions or names hide what exactly failed.
    pub opaque: bool,
    /// Why each alternative refuses it.
    pub within: Vec<Reason>,
    pub sentence: String,
}

impl Reason {
    /// The reason as one of a document that holds the value at `prefix`.
    fn below(self, prefix: &str) -> Self {
        let within = self.within.into_iter().map(|r| r.below(prefix)).collect();
        Self { instance: format!("{prefix}{}", self.instance), within, ..self }
    }

    /// The reason, and the reasons within it.
    pub(super) fn all(&self) -> Vec<&Self> {
        let mut out = vec![self];
        out.extend(self.within.iter().flat_map(Self::all));
        out
    }
}

struct Compiled {
    schema: Value,
    validator: Validator,
}

/// Judges documents by any contract, also one that was written after this program was built. Types
/// are compiled when they are first asked for.
///
/// ```
/// use spec_kitty_events::compat::{Contract, ContractGate};
/// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
/// let report = ContractGate::new(&contract).judge(br#"{"event_type": "WPStatusChanged"}"#);
/// assert!(!report.is_valid());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct ContractGate<'c> {
    contract: &'c Contract,
    compiled: Mutex<HashMap<String, Option<Arc<Compiled>>>>,
}

impl fmt::Debug for ContractGate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContractGate").finish_non_exhaustive()
    }
}

impl<'c> ContractGate<'c> {
    /// The gate of a contract.
    #[must_use]
    pub fn new(contract: &'c Contract) -> Self {
        Self { contract, compiled: Mutex::default() }
    }

    fn compiled(&self, type_name: &str) -> Option<Arc<Compiled>> {
        let all = || self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all().get(type_name) {
            return known.clone();
        }
        let made = self.contract.schema(type_name).and_then(|schema| {
            let validator = compile(&schema).ok()?;
            Some(Arc::new(Compiled { schema, validator }))
        });
        all().insert(type_name.to_owned(), made.clone());
        made
    }

    /// Whether the type accepts the value. A type that is missing or does not compile accepts
    /// nothing.
    pub(crate) fn accepts(&self, type_name: &str, value: &Value) -> bool {
        self.compiled(type_name).is_some_and(|c| c.validator.is_valid(value))
    }

    /// Why the type refuses the value.
    pub(crate) fn reasons(&self, type_name: &str, value: &Value) -> Vec<Reason> {
        let Some(compiled) = self.compiled(type_name) else { return Vec::new() };
        compiled
            .validator
            .iter_errors(value)
            .map(|e| reason(&e, &compiled.schema, type_name))
            .collect()
    }

    /// The names of members that the type lacks in this value, with the place of the object.
    pub(super) fn missing(&self, type_name: &str, value: &Value) -> Vec<(String, String)> {
        let Some(compiled) = self.compiled(type_name) else { return Vec::new() };
        let missing = compiled.validator.iter_errors(value).filter_map(|e| match e.kind() {
            Kind::Required { property } => {
                Some((e.instance_path().as_str().to_owned(), property.as_str()?.to_owned()))
            }
            _ => None,
        });
        missing.collect()
    }

    fn cutover(&self) -> Option<&Map<String, Value>> {
        self.contract.policies.get("cutover")?.as_object()
    }

    fn listed(&self, list: &str, name: &str) -> bool {
        self.cutover()
            .and_then(|c| c.get(list))
            .and_then(Value::as_array)
            .is_some_and(|l| l.iter().any(|v| v == name))
    }

    /// Judges a whole envelope as the live gate does.
    pub(crate) fn envelope(&self, envelope: &Value) -> Vec<Reason> {
        if let Some(limit) = self.limit("max_depth")
            && depth(envelope) > limit
        {
            let sentence = format!("The document is nested deeper than {limit}.");
            let reason = cutover("max_depth", "max_depth", "", sentence);
            return vec![Reason { subject: "policy/limits".to_owned(), ..reason }];
        }
        let mut out = Vec::new();
        if let Some(object) = envelope.as_object() {
            self.version(object, &mut out);
            self.retired(object, &mut out);
            names(envelope, "", &mut |name, at| {
                if self.listed("forbidden_legacy_keys", name) {
                    let sentence = format!("The member name `{name}` is retired.");
                    out.push(cutover("forbidden_legacy_keys", name, at, sentence));
                }
            });
        }
        out.extend(self.reasons("Event", envelope));
        if let Some(name) = envelope.get("event_type").and_then(Value::as_str) {
            let empty = Value::Object(Map::new());
            let payload = envelope.get("payload").unwrap_or(&empty);
            match self.contract.events.get(name) {
                Some((_, Some(type_name))) if payload.is_object() => {
                    out.extend(
                        self.reasons(type_name, payload).into_iter().map(|r| r.below("/payload")),
                    );
                }
                Some((_, Some(_))) => {}
                Some((_, None)) => {
                    out.push(event_type(name, format!("The event type `{name}` is reserved.")));
                }
                None => {
                    out.push(event_type(name, format!("The contract has no event type `{name}`.")));
                }
            }
        }
        out
    }

    /// The signal of the cutover: which contract version an envelope says.
    fn version(&self, envelope: &Map<String, Value>, out: &mut Vec<Reason>) {
        let field = self
            .cutover()
            .and_then(|c| c.get("signal_field_name"))
            .and_then(Value::as_str)
            .unwrap_or("schema_version");
        let wanted = self.contract.version().unwrap_or_default();
        if envelope.get(field).and_then(Value::as_str) != Some(wanted) {
            let sentence = format!("The contract version is not \"{wanted}\".");
            let at = format!("/{field}");
            out.push(cutover("cutover_contract_version", field, &at, sentence));
        }
    }

    /// The retired names of an event type and a kind of aggregate.
    fn retired(&self, envelope: &Map<String, Value>, out: &mut Vec<Reason>) {
        let text = |name: &str| envelope.get(name).and_then(Value::as_str);
        let (list, event_type) = ("forbidden_legacy_event_names", text("event_type"));
        if let Some(name) = event_type.filter(|n| self.listed(list, n)) {
            let sentence = format!("The event type `{name}` is retired.");
            out.push(cutover(list, name, "/event_type", sentence));
        }
        let kind = text("aggregate_id").and_then(|id| id.split('/').next());
        let list = "forbidden_legacy_aggregate_names";
        if let Some(name) = kind.filter(|n| self.listed(list, n)) {
            let sentence = format!("Aggregates of the kind `{name}` are retired.");
            out.push(cutover(list, name, "/aggregate_id", sentence));
        }
    }

    /// The code that reports the failure of a keyword.
    pub(crate) fn code_of(&self, keyword: &str) -> Option<&str> {
        let codes = self.contract.policies.get("violation_codes")?.get("codes")?.as_array()?;
        codes.iter().find(|entry| entry["keyword"] == keyword)?["code"].as_str()
    }

    pub(crate) fn limit(&self, name: &str) -> Option<u64> {
        self.contract.policies.get("limits")?.get(name)?.as_u64()
    }
}

/// A reason that stands in a list of the cutover.
fn cutover(list: &str, name: &str, instance: &str, sentence: String) -> Reason {
    Reason {
        instance: instance.to_owned(),
        keyword: String::new(),
        code: None,
        subject: "policy/cutover".to_owned(),
        pointer: format!("/{list}"),
        through: Vec::new(),
        names: vec![name.to_owned()],
        opaque: false,
        within: Vec::new(),
        sentence,
    }
}

fn event_type(name: &str, sentence: String) -> Reason {
    Reason {
        instance: "/event_type".to_owned(),
        keyword: String::new(),
        code: None,
        subject: name.to_owned(),
        pointer: String::new(),
        through: Vec::new(),
        names: vec![name.to_owned()],
        opaque: false,
        within: Vec::new(),
        sentence,
    }
}

/// Calls back with every member name and its pointer.
fn names(value: &Value, at: &str, found: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Object(object) => {
            for (name, inner) in object {
                let at = pointer::member(at, name);
                found(name, &at);
                names(inner, &at, found);
            }
        }
        Value::Array(values) => {
            for (i, inner) in values.iter().enumerate() {
                names(inner, &format!("{at}/{i}"), found);
            }
        }
        _ => {}
    }
}

fn depth(value: &Value) -> u64 {
    match value {
        Value::Object(object) => 1 + object.values().map(depth).max().unwrap_or(0),
        Value::Array(values) => 1 + values.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// The type in which evaluation ended, and the pointer in it.
fn reason(error: &ValidationError<'_>, document: &Value, type_name: &str) -> Reason {
    let (mut subject, mut pointer, mut node) = (type_name.to_owned(), String::new(), document);
    let (mut opaque, mut through) = (false, Vec::new());
    let code_of = |schema: &Value| schema.get("x-code")?.as_str().map(str::to_owned);
    let mut code = code_of(node);
    for segment in error.evaluation_path().segments() {
        let step = match segment {
            LocationSegment::Property(name) => name.into_owned(),
            LocationSegment::Index(index) => index.to_string(),
        };
        if step == "$ref" {
            let Some(name) = schema::target(node) else { break };
            let Some(target) = document.get("$defs").and_then(|d| d.get(name)) else { break };
            through.push((subject, pointer));
            (subject, pointer, node) = (name.to_owned(), String::new(), target);
        } else {
            pointer::push(&mut pointer, &step);
            let next = match node {
                Value::Array(values) => step.parse().ok().and_then(|i: usize| values.get(i)),
                _ => node.get(&step),
            };
            let Some(next) = next else { break };
            node = next;
        }
        code = code_of(node).or(code);
    }
    let names = match error.kind() {
        Kind::Required { property } => property.as_str().map(str::to_owned).into_iter().collect(),
        Kind::AdditionalProperties { unexpected } => unexpected.clone(),
        _ => Vec::new(),
    };
    if matches!(
        error.kind(),
        Kind::AnyOf { .. }
            | Kind::OneOfNotValid { .. }
            | Kind::Not { .. }
            | Kind::PropertyNames { .. }
            | Kind::FalseSchema
    ) {
        opaque = true;
    }
    let within = match error.kind() {
        Kind::AnyOf { context } => {
            context.iter().flatten().map(|e| reason(e, document, type_name)).collect()
        }
        _ => Vec::new(),
    };
    Reason {
        instance: error.instance_path().as_str().to_owned(),
        keyword: error.kind().keyword().to_owned(),
        code,
        subject,
        pointer,
        through,
        names,
        opaque,
        within,
        sentence: sentence(error),
    }
}

/// One plain sentence for an error.
fn sentence(error: &ValidationError<'_>) -> String {
    let text = match error.kind() {
        Kind::Required { property } => {
            format!("The member `{}` is missing", property.as_str().unwrap_or_default())
        }
        Kind::AdditionalProperties { unexpected } => {
            format!("Unknown members are refused here: {}", unexpected.join(", "))
        }
        Kind::Not { .. } => "The value is excluded".to_owned(),
        Kind::AnyOf { .. } => "The value fits none of the alternatives".to_owned(),
        Kind::FalseSchema => "Nothing is accepted here".to_owned(),
        _ => error.to_string(),
    };
    format!("{}.", text.trim_end_matches('.'))
}
