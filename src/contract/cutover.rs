//! The cutover between the current contract and its past, and the helpers that read its signal.
//!
//! The helpers answer for one envelope: what its signal says, whether it is from before the
//! cutover, and which retired names are at its top level and in its payload. The live gate builds
//! on the same lists and looks deeper ([D9], [D10]). An envelope is given as the raw JSON object.
//!
//! ```
//! use spec_kitty_events::cutover::{is_pre_cutover, read_cutover_signal};
//! let envelope = serde_json::json!({"schema_version": "2.0.0"});
//! let envelope = envelope.as_object().unwrap();
//! assert_eq!(read_cutover_signal(envelope), Ok(Some("2.0.0")));
//! assert_eq!(is_pre_cutover(envelope), Ok(true));
//! ```
//!
//! [D9]: crate::decisions#d9
//! [D10]: crate::decisions#d10

use crate::contract::policy::{
    ACCEPTED_MAJOR, CONTRACT_VERSION, CUTOVER_ARTIFACT_JSON, FORBIDDEN_LEGACY_AGGREGATE_NAMES,
    FORBIDDEN_LEGACY_EVENT_NAMES, FORBIDDEN_LEGACY_KEYS, SIGNAL_FIELD_NAME,
};
use crate::contract::types::{CutoverArtifact, CutoverSignalLocation};
use crate::contract::violation::Code;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;
use std::sync::LazyLock;

/// Why an envelope is not of the current contract.
///
/// ```
/// use spec_kitty_events::cutover::{CutoverError, assert_canonical_cutover_signal};
/// let envelope = serde_json::json!({"schema_version": "v3"});
/// let error = assert_canonical_cutover_signal(envelope.as_object().unwrap()).unwrap_err();
/// assert_eq!(error, CutoverError::SignalNotNumeric { found: "v3".to_owned() });
/// assert_eq!(error.code().as_str(), "cutover.signal_not_numeric");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CutoverError {
    /// The signal is there but is not a string.
    SignalNotString {
        /// JSON type of what was found.
        found: &'static str,
    },
    /// The signal is absent or null.
    SignalMissing,
    /// The part before the first dot is not a number.
    SignalNotNumeric {
        /// The signal.
        found: String,
    },
    /// The major version is not the accepted one.
    MajorUnsupported {
        /// The signal.
        found: String,
    },
    /// The major version is right, but the value is not the required one.
    ValueMismatch {
        /// The signal.
        found: String,
    },
    /// Retired member names are used.
    LegacyKeys {
        /// The names, sorted.
        names: BTreeSet<String>,
    },
    /// A retired event type is used.
    LegacyEventName {
        /// The name.
        name: String,
    },
    /// The aggregate is of a retired kind.
    LegacyAggregateName {
        /// The kind.
        name: String,
    },
}

impl CutoverError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::SignalNotString { .. } => Code::CutoverSignalNotString,
            Self::SignalMissing => Code::CutoverSignalMissing,
            Self::SignalNotNumeric { .. } => Code::CutoverSignalNotNumeric,
            Self::MajorUnsupported { .. } => Code::CutoverMajorUnsupported,
            Self::ValueMismatch { .. } => Code::CutoverValueMismatch,
            Self::LegacyKeys { .. } => Code::CutoverLegacyKeys,
            Self::LegacyEventName { .. } => Code::CutoverLegacyEventName,
            Self::LegacyAggregateName { .. } => Code::CutoverLegacyAggregateName,
        }
    }
}

impl fmt::Display for CutoverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SignalNotString { found } => write!(
                f,
                "`{SIGNAL_FIELD_NAME}` is of the JSON type {found}; it must be the \
                    text \"{CONTRACT_VERSION}\""
            ),
            Self::SignalMissing => {
                write!(f, "`{SIGNAL_FIELD_NAME}` is missing; it must be \"{CONTRACT_VERSION}\"")
            }
            Self::SignalNotNumeric { found } => {
                write!(
                    f,
                    "`{SIGNAL_FIELD_NAME}` is {found:?}, which does not begin with a number; it \
                        must be \"{CONTRACT_VERSION}\""
                )
            }
            Self::MajorUnsupported { found } => write!(
                f,
                "`{SIGNAL_FIELD_NAME}` is {found:?}; only major version {ACCEPTED_MAJOR} is \
                    accepted"
            ),
            Self::ValueMismatch { found } => {
                write!(f, "`{SIGNAL_FIELD_NAME}` is {found:?}; it must be \"{CONTRACT_VERSION}\"")
            }
            Self::LegacyKeys { names } => write!(
                f,
                "retired member names are used: {}",
                names.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
            ),
            Self::LegacyEventName { name } => write!(f, "the event type `{name}` is retired"),
            Self::LegacyAggregateName { name } => {
                write!(f, "aggregates of the kind `{name}` are retired")
            }
        }
    }
}

impl Error for CutoverError {}

/// The cutover artifact of this contract.
///
/// ```
/// let artifact = spec_kitty_events::cutover::load_cutover_artifact();
/// assert_eq!(artifact.cutover_contract_version, "3.0.0");
/// ```
#[must_use]
pub fn load_cutover_artifact() -> &'static CutoverArtifact {
    static ARTIFACT: LazyLock<CutoverArtifact> = LazyLock::new(|| {
        serde_json::from_str(CUTOVER_ARTIFACT_JSON).expect("the generator has read it")
    });
    &ARTIFACT
}

/// Name of the member that carries the signal.
///
/// ```
/// assert_eq!(spec_kitty_events::cutover::canonical_signal_field_name(), "schema_version");
/// ```
#[must_use]
pub const fn canonical_signal_field_name() -> &'static str {
    SIGNAL_FIELD_NAME
}

/// Pointer to the member.
///
/// ```
/// use spec_kitty_events::{CutoverSignalLocation, cutover::canonical_signal_location};
/// assert_eq!(canonical_signal_location(), CutoverSignalLocation::EventEnvelope);
/// ```
#[must_use]
pub fn canonical_signal_location() -> CutoverSignalLocation {
    load_cutover_artifact().signal_location
}

/// Reads the signal of an envelope. `None` when it is absent or null.
///
/// # Errors
///
/// When it is not a string.
///
/// ```
/// use spec_kitty_events::cutover::read_cutover_signal;
/// let envelope = serde_json::json!({"schema_version": null});
/// assert_eq!(read_cutover_signal(envelope.as_object().unwrap()), Ok(None));
/// ```
pub fn read_cutover_signal(envelope: &Map<String, Value>) -> Result<Option<&str>, CutoverError> {
    match envelope.get(SIGNAL_FIELD_NAME) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(signal)) => Ok(Some(signal)),
        Some(other) => Err(CutoverError::SignalNotString { found: json_type(other) }),
    }
}

/// Whether the major version of a signal is the accepted one.
///
/// # Errors
///
/// When the part before the first dot is not a number.
///
/// ```
/// use spec_kitty_events::cutover::accepted_major_matches;
/// assert_eq!(accepted_major_matches("3.x"), Ok(true));
/// assert_eq!(accepted_major_matches("2.9.0"), Ok(false));
/// assert!(accepted_major_matches("v3.0.0").is_err());
/// ```
pub fn accepted_major_matches(signal: &str) -> Result<bool, CutoverError> {
    let major = signal.split('.').next().unwrap_or("");
    if major.is_empty() || !major.bytes().all(|b| b.is_ascii_digit()) {
        return Err(CutoverError::SignalNotNumeric { found: signal.to_owned() });
    }
    // A number of many digits is some other major version.
    Ok(major.parse::<i64>() == Ok(ACCEPTED_MAJOR))
}

/// Whether a signal has exactly the required value.
///
/// ```
/// assert!(spec_kitty_events::cutover::required_cutover_value_matches("3.0.0"));
/// ```
#[must_use]
pub fn required_cutover_value_matches(signal: &str) -> bool {
    signal == CONTRACT_VERSION
}

/// The retired member names of an envelope and of its payload, one level deep, as the original
/// counts them.
///
/// ```
/// let envelope = serde_json::json!({"payload": {"feature_slug": null}});
/// let names = spec_kitty_events::cutover::forbidden_legacy_keys(envelope.as_object().unwrap());
/// assert_eq!(names.into_iter().collect::<Vec<_>>(), ["feature_slug"]);
/// ```
#[must_use]
pub fn forbidden_legacy_keys(envelope: &Map<String, Value>) -> BTreeSet<String> {
    let payload = envelope.get("payload").and_then(Value::as_object);
    let has =
        |name: &str| envelope.contains_key(name) || payload.is_some_and(|p| p.contains_key(name));
    FORBIDDEN_LEGACY_KEYS.iter().filter(|n| has(n)).map(|n| (*n).to_owned()).collect()
}

/// The retired event type of an envelope, if it has one.
///
/// ```
/// let envelope = serde_json::json!({"event_type": "FeatureCreated"});
/// assert_eq!(spec_kitty_events::cutover::forbidden_legacy_event_name(envelope.as_object()
///     .unwrap()), Some("FeatureCreated"));
/// ```
#[must_use]
pub fn forbidden_legacy_event_name(envelope: &Map<String, Value>) -> Option<&str> {
    let name = envelope.get("event_type")?.as_str()?;
    FORBIDDEN_LEGACY_EVENT_NAMES.contains(&name).then_some(name)
}

/// The retired kind of an envelope's aggregate, if it has one: the part before the first slash.
///
/// ```
/// let envelope = serde_json::json!({"aggregate_id": "feature/042"});
/// assert_eq!(spec_kitty_events::cutover::forbidden_legacy_aggregate_name(envelope.as_object()
///     .unwrap()), Some("feature"));
/// ```
#[must_use]
pub fn forbidden_legacy_aggregate_name(envelope: &Map<String, Value>) -> Option<&str> {
    let kind = envelope.get("aggregate_id")?.as_str()?.split('/').next()?;
    FORBIDDEN_LEGACY_AGGREGATE_NAMES.contains(&kind).then_some(kind)
}

/// Whether an envelope was written before the cutover.
///
/// # Errors
///
/// When its signal is malformed, so that neither answer is right ([E2]). Treat it as refused.
///
/// ```
/// let envelope = serde_json::json!({"schema_version": "3.0.0", "event_type": "GatePassed"});
/// assert_eq!(spec_kitty_events::cutover::is_pre_cutover(envelope.as_object().unwrap()),
///     Ok(false));
/// ```
///
/// [E2]: crate::decisions#e2
pub fn is_pre_cutover(envelope: &Map<String, Value>) -> Result<bool, CutoverError> {
    match assert_canonical_cutover_signal(envelope) {
        Ok(()) => Ok(false),
        Err(e @ (CutoverError::SignalNotString { .. } | CutoverError::SignalNotNumeric { .. })) => {
            Err(e)
        }
        Err(_) => Ok(true),
    }
}

/// Checks that an envelope is of the current contract. The first failure is the answer.
///
/// # Errors
///
/// In this order: the signal is not a string, is missing, is not numeric, has another major
/// version, has another value; retired member names (two levels deep), event type, kind of
/// aggregate.
///
/// ```
/// let envelope = serde_json::json!({"schema_version": "3.0.0"});
/// assert!(spec_kitty_events::cutover::assert_canonical_cutover_signal(envelope.as_object()
///     .unwrap()).is_ok());
/// ```
pub fn assert_canonical_cutover_signal(envelope: &Map<String, Value>) -> Result<(), CutoverError> {
    check_signal(envelope)?;
    let names = forbidden_legacy_keys(envelope);
    if !names.is_empty() {
        return Err(CutoverError::LegacyKeys { names });
    }
    if let Some(name) = forbidden_legacy_event_name(envelope) {
        return Err(CutoverError::LegacyEventName { name: name.to_owned() });
    }
    match forbidden_legacy_aggregate_name(envelope) {
        Some(name) => Err(CutoverError::LegacyAggregateName { name: name.to_owned() }),
        None => Ok(()),
    }
}

/// The part of the check that is about the signal alone.
pub(crate) fn check_signal(envelope: &Map<String, Value>) -> Result<(), CutoverError> {
    let signal = read_cutover_signal(envelope)?.ok_or(CutoverError::SignalMissing)?;
    let found = || signal.to_owned();
    if !accepted_major_matches(signal)? {
        return Err(CutoverError::MajorUnsupported { found: found() });
    }
    if !required_cutover_value_matches(signal) {
        return Err(CutoverError::ValueMismatch { found: found() });
    }
    Ok(())
}

/// Name of a value's JSON type.
pub(crate) const fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// What took the place of a retired name.
#[cfg(feature = "validate")]
pub(crate) fn successor(name: &str, replacements: &[(&str, &'static str)]) -> Option<&'static str> {
    replacements.iter().find(|(old, _)| *old == name).map(|(_, new)| *new)
}
