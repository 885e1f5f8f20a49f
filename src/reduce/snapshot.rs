//! A fold as JSON, to go on from later ([D20]).
//!
//! [D20]: crate::decisions#d20

use super::checkpoint::{Checkpoint, Checkpoints};
use super::event::ReplayEvent;
use super::fold::Fold;
use super::forgotten::Forgotten;
use super::reducer::Reducer;
use crate::contract::registry::CONTRACT_DIGEST;
use crate::contract::scalar::EventId;
use crate::text::escape;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt;

/// What a snapshot holds. The events are in it, so that an event that comes late can still be put
/// into its place, but for those that were forgotten.
#[derive(Serialize, Deserialize)]
#[serde(bound(
    serialize = "R: Serialize, R::Working: Serialize",
    deserialize = "R: DeserializeOwned, R::Working: DeserializeOwned"
))]
struct Snapshot<R: Reducer> {
    name: String,
    /// The reducer itself: its mode, its roster.
    reducer: R,
    /// Digest of the contract that the events were judged by.
    contract: String,
    /// One line for each event that counts, in reducer order.
    events: Vec<String>,
    /// Digests of the different contents, for ids with copies that differ.
    conflicts: BTreeMap<EventId, BTreeSet<[u8; 32]>>,
    checkpoint: Option<Checkpoint<R::Working>>,
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    forgotten: Option<Forgotten<R::Working>>,
}

/// `Default` would ask it of what is inside.
const fn none<T>() -> Option<T> {
    None
}

/// Why a fold cannot go on from a snapshot.
///
/// ```
/// use spec_kitty_events::reduce::{Fold, Status, Sync};
/// let snapshot = Fold::new(Status).snapshot();
/// let error = Fold::<Sync>::resume(&snapshot).unwrap_err();
/// assert_eq!(error.to_string(), "the snapshot is one of the reducer status, not of sync");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResumeError {
    /// It is a snapshot of another reducer.
    OtherReducer {
        /// The reducer that it is one of.
        actual: String,
        /// The reducer that was to go on.
        expected: &'static str,
    },
    /// Some of its events are forgotten, so that they cannot be judged anew, and it was made under
    /// another contract.
    OtherContract {
        /// Digest of that contract.
        actual: String,
    },
    /// It does not have the form of a snapshot.
    Form {
        /// What is wrong.
        message: String,
    },
}

impl fmt::Display for ResumeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherReducer { actual, expected } => {
                write!(f, "the snapshot is one of the reducer {actual}, not of {expected}")
            }
            Self::OtherContract { actual } => write!(
                f,
                "the snapshot was made under the contract {}, and events of it are forgotten; \
                reduce the events anew",
                escape::line(actual)
            ),
            Self::Form { message } => {
                write!(f, "the snapshot cannot be read: {message}; reduce the events anew")
            }
        }
    }
}

impl Error for ResumeError {}

impl<R: Reducer> Fold<R> {
    /// All that is needed to go on later, as JSON. Its size is in proportion to the events that are
    /// not [forgotten](Self::forget_before).
    ///
    /// ```
    /// use spec_kitty_events::reduce::{Fold, Status};
    /// let mut fold = Fold::new(Status);
    /// let text = fold.snapshot().to_string();
    /// let mut resumed = Fold::<Status>::resume(&serde_json::from_str(&text)?)?;
    /// assert_eq!(resumed.state()?, fold.state()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn snapshot(&mut self) -> Value {
        self.settle();
        let snapshot = Snapshot {
            name: R::NAME.as_str().to_owned(),
            reducer: self.reducer().clone(),
            contract: CONTRACT_DIGEST.to_owned(),
            events: self
                .log
                .iter()
                .map(|event| String::from_utf8_lossy(&event.line()).into_owned())
                .collect(),
            conflicts: self.conflicts.clone(),
            checkpoint: self.checkpoints.last().cloned(),
            forgotten: self.forgotten.clone(),
        };
        serde_json::to_value(snapshot).expect("a snapshot is written as JSON")
    }

    /// Goes on from a snapshot. Where it was made under another contract, its events are judged and
    /// folded anew.
    ///
    /// # Errors
    ///
    /// When it is a snapshot of another reducer, or none at all; when it was made under another
    /// contract and events of it are forgotten.
    pub fn resume(snapshot: &Value) -> Result<Self, ResumeError> {
        let form = |message: String| ResumeError::Form { message };
        let name = snapshot
            .get("name")
            .and_then(Value::as_str)
            .ok_or_else(|| form("it does not say its reducer".to_owned()))?;
        if name != R::NAME.as_str() {
            return Err(ResumeError::OtherReducer {
                actual: name.to_owned(),
                expected: R::NAME.as_str(),
            });
        }
        let Snapshot::<R> { reducer, contract, events, conflicts, checkpoint, forgotten, .. } =
            Snapshot::deserialize(snapshot).map_err(|e| form(e.to_string()))?;
        if forgotten.is_some() && contract != CONTRACT_DIGEST {
            return Err(ResumeError::OtherContract { actual: contract });
        }
        let mut fold = Self::new(reducer);
        fold.forgotten = forgotten;
        for line in &events {
            fold.feed(
                ReplayEvent::read(line.as_bytes()).map_err(|refusal| form(refusal.to_string()))?,
            );
        }
        fold.arrange();
        fold.conflicts = conflicts;
        if let Some(checkpoint) =
            checkpoint.filter(|c| contract == CONTRACT_DIGEST && c.folded <= fold.log.len())
        {
            let mut checkpoints = Checkpoints::default();
            checkpoints.push(checkpoint, fold.log.len());
            fold.checkpoints = checkpoints;
        }
        Ok(fold)
    }
}
