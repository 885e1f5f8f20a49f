//! What the contract says of each reducer: `contracts/policy/reducers.json` as a table.

pub use crate::contract::reducers::{REDUCERS, ReducerName};
use crate::contract::registry::EventType;
use crate::text::nearest::nearest;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// One reducer: what it reads, what it makes, what it can say.
///
/// ```
/// use spec_kitty_events::{EventType, reduce::ReducerName};
/// let info = ReducerName::Sync.info();
/// assert_eq!(info.state, "ReducedSyncState");
/// assert!(!info.event_types.contains(&EventType::ExternalReferenceLinked));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReducerInfo {
    /// The reducer.
    pub name: ReducerName,
    /// What it is about, as a heading.
    pub title: &'static str,
    /// Name of the type that it makes.
    pub state: &'static str,
    /// The event types that it reads, reserved ones too.
    pub event_types: &'static [EventType],
    /// Which events it counts and looks for copies among.
    pub counts: Counts,
    /// Its modes, the default first. Empty when it has one only.
    pub modes: &'static [Mode],
    /// How a log is split for it.
    pub partition: Partition,
    /// The anomalies that it reports.
    pub anomalies: &'static [Sentence],
    /// The notices that it gives.
    pub notices: &'static [Sentence],
    /// Why it may give up.
    pub failures: &'static [Sentence],
}

/// Which events a reducer counts and looks for copies among.
///
/// ```
/// use spec_kitty_events::reduce::{Counts, ReducerName};
/// assert_eq!(ReducerName::Status.info().counts, Counts::Own);
/// assert_eq!(ReducerName::Lifecycle.info().counts, Counts::All);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// Those of its own types.
    Own,
    /// All that are passed in. An event of another type can stand in for one of its own with the
    /// same id.
    All,
}

/// What a reducer does with an event that breaks a rule.
///
/// ```
/// use spec_kitty_events::reduce::{Mode, ReducerName};
/// assert_eq!(ReducerName::Glossary.info().modes, [Mode::Strict, Mode::Permissive]);
/// assert!(ReducerName::Sync.info().modes.is_empty());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Gives up.
    #[default]
    Strict,
    /// Reports an anomaly and goes on.
    Permissive,
}

/// How a log is split before it is reduced.
///
/// ```
/// use spec_kitty_events::reduce::{Partition, ReducerName};
/// assert_eq!(ReducerName::Sync.info().partition, Partition::Members(&["/payload/connector_id"]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Partition {
    /// By mission: what the `mission_members` of a payload or of its namespace say, what the
    /// aggregate says where it is a `mission_aggregate`, and what other events of the log say of
    /// the same names. Both lists stand in the policy file `reducers.json`.
    Mission,
    /// By what these members of an event, as JSON pointers, say together.
    Members(&'static [&'static str]),
}

/// A code and its sentence, in which `{name}` stands for a value.
///
/// ```
/// use spec_kitty_events::reduce::ReducerName;
/// let anomalies = ReducerName::Sync.info().anomalies;
/// assert!(anomalies.iter().any(|s| s.code == "duplicate_delivery_pair"
///     && s.reason.contains("{delivery_id}")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// The code.
    pub code: &'static str,
    /// The sentence.
    pub reason: &'static str,
}

impl ReducerName {
    /// What the contract says of it.
    ///
    /// ```
    /// use spec_kitty_events::reduce::ReducerName;
    /// assert_eq!(ReducerName::Dossier.info().title, "Dossier");
    /// ```
    #[must_use]
    pub fn info(self) -> &'static ReducerInfo {
        // REDUCERS is generated in the order of ReducerName's variants.
        &REDUCERS[self as usize]
    }
}

impl fmt::Display for ReducerName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// There is no reducer of this name.
///
/// ```
/// use spec_kitty_events::reduce::ReducerName;
/// let error = "stauts".parse::<ReducerName>().unwrap_err();
/// assert_eq!(error.to_string(), "there is no reducer `stauts`; did you mean `status`?");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownReducer {
    name: String,
}

impl fmt::Display for UnknownReducer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no reducer `{}`", self.name)?;
        let known = || ReducerName::ALL.iter().map(|n| n.as_str());
        match nearest(&self.name, known()) {
            Some(name) => write!(f, "; did you mean `{name}`?"),
            None => write!(f, "; use one of {}", known().collect::<Vec<_>>().join(", ")),
        }
    }
}

impl Error for UnknownReducer {}

impl Serialize for ReducerName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ReducerName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        name.parse().map_err(serde::de::Error::custom)
    }
}

impl FromStr for ReducerName {
    type Err = UnknownReducer;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|n| n.as_str() == name)
            .ok_or_else(|| UnknownReducer { name: name.to_owned() })
    }
}
