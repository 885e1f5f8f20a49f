//! The registry: which event types exist, what their payloads are, and the schemas themselves.

use crate::contract::BUNDLE;
pub use crate::contract::event_types::{
    CONTRACT_DIGEST, EVENT_TYPES, EventType, Family, Payload, TYPES,
};
use crate::json::schema;
use crate::text::escape;
use crate::text::nearest::nearest;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

/// What the contract says of one event type.
///
/// ```
/// use spec_kitty_events::EVENT_TYPES;
/// let info = EVENT_TYPES.iter().find(|i| i.name == "WPStatusChanged").unwrap();
/// assert_eq!(info.payload_type, Some("StatusTransitionPayload"));
/// assert_eq!(info.schema_file, Some("events/status/WPStatusChanged.schema.json"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventTypeInfo {
    /// The event type.
    pub event_type: EventType,
    /// Its name on the wire.
    pub name: &'static str,
    /// Its family.
    pub family: Family,
    /// Name of its payload's type in the contract. `None` for a reserved name.
    pub payload_type: Option<&'static str>,
    /// Name of the payload's Rust type.
    pub rust_type: Option<&'static str>,
    /// The schema file, relative to `contracts/`.
    pub schema_file: Option<&'static str>,
    /// What it says, in a sentence or two.
    pub description: &'static str,
}

impl EventTypeInfo {
    /// Whether the name is taken but has no payload contract.
    ///
    /// ```
    /// use spec_kitty_events::EventType;
    /// assert!(EventType::NextStepPlanned.info().is_reserved());
    /// ```
    #[must_use]
    pub const fn is_reserved(&self) -> bool {
        self.payload_type.is_none()
    }
}

/// The file and pointer of one type of the contract.
///
/// ```
/// use spec_kitty_events::TYPES;
/// let lane = TYPES.iter().find(|t| t.name == "Lane").unwrap();
/// assert_eq!(lane.file, "shared/Lane.schema.json");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypeInfo {
    /// Name of the type, unique in the contract.
    pub name: &'static str,
    /// The schema file, relative to `contracts/`.
    pub file: &'static str,
    /// JSON pointer of the type inside its file.
    pub pointer: &'static str,
    /// What it is.
    pub description: &'static str,
}

impl EventType {
    /// What the contract says of this event type.
    ///
    /// ```
    /// use spec_kitty_events::EventType;
    /// assert_eq!(EventType::GatePassed.info().name, "GatePassed");
    /// ```
    #[must_use]
    pub fn info(self) -> &'static EventTypeInfo {
        // EVENT_TYPES is generated in the order of EventType's variants.
        &EVENT_TYPES[self as usize]
    }

    /// The family.
    ///
    /// ```
    /// use spec_kitty_events::{EventType, Family};
    /// assert_eq!(EventType::GatePassed.family(), Family::Gates);
    /// ```
    #[must_use]
    pub fn family(self) -> Family {
        self.info().family
    }
}

impl Family {
    /// The event types of the family, reserved ones included.
    ///
    /// ```
    /// use spec_kitty_events::Family;
    /// assert_eq!(Family::Gates.event_types().count(), 2);
    /// ```
    pub fn event_types(self) -> impl Iterator<Item = EventType> {
        EVENT_TYPES.iter().filter(move |i| i.family == self).map(|i| i.event_type)
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// There is no family of this name.
///
/// ```
/// use spec_kitty_events::Family;
/// assert_eq!("gates".parse(), Ok(Family::Gates));
/// let error = "gate".parse::<Family>().unwrap_err();
/// assert_eq!(error.to_string(), "there is no family `gate`; did you mean `gates`?");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownFamily {
    name: String,
}

impl fmt::Display for UnknownFamily {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no family `{}`", escape::line(&self.name))?;
        let known = Family::ALL.iter().map(|family| family.as_str());
        match nearest(&self.name, known) {
            Some(near) => write!(f, "; did you mean `{near}`?"),
            None => Ok(()),
        }
    }
}

impl Error for UnknownFamily {}

impl FromStr for Family {
    type Err = UnknownFamily;

    fn from_str(name: &str) -> Result<Self, UnknownFamily> {
        let found = Self::ALL.iter().copied().find(|family| family.as_str() == name);
        found.ok_or_else(|| UnknownFamily { name: name.to_owned() })
    }
}

impl Serialize for Family {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Family {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        name.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The contract has no event type of this name.
///
/// ```
/// use spec_kitty_events::EventType;
/// let error = "WPStatusChangd".parse::<EventType>().unwrap_err();
/// assert_eq!(error.to_string(),
///     "the contract has no event type `WPStatusChangd`; did you mean `WPStatusChanged`?");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownEventType {
    name: String,
}

impl UnknownEventType {
    /// The name that was not found.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for UnknownEventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the contract has no event type `{}`", escape::line(&self.name))?;
        match nearest(&self.name, EVENT_TYPES.iter().map(|i| i.name)) {
            Some(name) => write!(f, "; did you mean `{name}`?"),
            None => Ok(()),
        }
    }
}

impl Error for UnknownEventType {}

impl FromStr for EventType {
    type Err = UnknownEventType;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::find(name).ok_or_else(|| UnknownEventType { name: name.to_owned() })
    }
}

impl AsRef<str> for EventType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Serialize for EventType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        name.parse().map_err(serde::de::Error::custom)
    }
}

/// Keeps a trait to the types of this crate: another one would have no place in the contract.
pub trait Sealed {}

/// A payload type that belongs to exactly one event type. The contract says which there are: the
/// trait is implemented for these alone.
///
/// ```
/// use spec_kitty_events::{EventPayload, EventType, StatusTransitionPayload};
/// assert_eq!(StatusTransitionPayload::EVENT_TYPE, EventType::WPStatusChanged);
/// ```
pub trait EventPayload:
    Serialize + DeserializeOwned + Into<Payload> + TryFrom<Payload, Error = OtherPayload> + Sealed
{
    /// The event type.
    const EVENT_TYPE: EventType;
}

/// A payload is that of another event type than the one that was asked for.
///
/// ```
/// use spec_kitty_events::{ParticipantInvitedPayload, ParticipantLeftPayload, Payload};
/// let left = ParticipantLeftPayload::builder().participant_id("p1").mission_id("m1").build()?;
/// let error = ParticipantInvitedPayload::try_from(Payload::from(left)).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the payload is that of ParticipantLeft, not of ParticipantInvited"
/// );
/// assert!(ParticipantLeftPayload::try_from(error.into_payload()).is_ok());
/// # Ok::<(), spec_kitty_events::BuildError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct OtherPayload {
    asked: EventType,
    payload: Box<Payload>,
}

impl OtherPayload {
    pub(crate) fn new(asked: EventType, payload: Payload) -> Self {
        Self { asked, payload: Box::new(payload) }
    }

    /// The payload, as it was given.
    #[must_use]
    pub fn into_payload(self) -> Payload {
        *self.payload
    }
}

impl fmt::Display for OtherPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the payload is that of {}, not of {}", self.payload.event_type(), self.asked)
    }
}

impl Error for OtherPayload {}

/// The bundle: the whole contract as one self-contained JSON Schema document, as text.
///
/// Its SHA-256 is [`CONTRACT_DIGEST`].
///
/// ```
/// let bundle = spec_kitty_events::bundle();
/// assert!(bundle.contains("\"StatusTransitionPayload\""));
/// ```
#[must_use]
pub const fn bundle() -> &'static str {
    BUNDLE
}

static PARSED: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(BUNDLE).expect("the generator writes JSON"));

/// The self-contained schema of one type: the type at the root, what it refers to in `$defs`.
///
/// `None` when the contract has no type of that name.
///
/// ```
/// let schema = spec_kitty_events::schema("Lane").unwrap();
/// assert_eq!(schema["enum"][0], "planned");
/// assert!(spec_kitty_events::schema("Line").is_none());
/// ```
#[must_use]
pub fn schema(type_name: &str) -> Option<Value> {
    self_contained(PARSED.get("$defs")?.as_object()?, type_name)
}

/// The self-contained schema of one of `defs`.
pub(crate) fn self_contained(defs: &Map<String, Value>, type_name: &str) -> Option<Value> {
    with_definitions(defs.get(type_name)?, defs)
}

/// A schema with those of `defs` that it refers to, directly or not.
pub(crate) fn with_definitions(schema: &Value, defs: &Map<String, Value>) -> Option<Value> {
    let Value::Object(mut root) = schema.clone() else { return None };
    let mut names = BTreeSet::new();
    for value in root.values() {
        collect_refs(value, defs, &mut names);
    }
    if let Some(target) = root.get("$ref").and_then(Value::as_str) {
        collect_target(target, defs, &mut names);
    }
    let mut out = Map::new();
    out.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    out.append(&mut root);
    if !names.is_empty() {
        let closure = names.iter().map(|n| ((*n).to_owned(), defs[*n].clone())).collect();
        out.insert("$defs".to_owned(), Value::Object(closure));
    }
    Some(Value::Object(out))
}

/// A policy file, by its name without the ending.
#[cfg(feature = "validate")]
pub(crate) fn policy_document(name: &str) -> &'static Value {
    &PARSED["x-policy"][name]
}

fn collect_refs<'a>(schema: &Value, defs: &'a Map<String, Value>, names: &mut BTreeSet<&'a str>) {
    match schema {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(target) if key == "$ref" => collect_target(target, defs, names),
                    _ => collect_refs(value, defs, names),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|v| collect_refs(v, defs, names)),
        _ => {}
    }
}

fn collect_target<'a>(target: &str, defs: &'a Map<String, Value>, names: &mut BTreeSet<&'a str>) {
    let name = schema::type_name(target);
    if let Some((name, def)) = defs.get_key_value(name)
        && names.insert(name)
    {
        collect_refs(def, defs, names);
    }
}
