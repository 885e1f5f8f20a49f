//! Golden streams: logs with what a reducer must make of them.

use super::fixtures::{FixturesError, Load};
use crate::contract::types::ParticipantIdentity;
use crate::gate::Refusal;
use crate::reduce::{AnyFold, Mode, ReduceOptions, ReducerName, ReplayEvent, read_roster};
use crate::replay::Outcome;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A log and what a reducer must make of it, whatever the order of its lines (D15).
///
/// ```
/// use spec_kitty_events::check::Fixtures;
/// let fixtures = Fixtures::read(std::path::Path::new("fixtures"))?;
/// let stream = fixtures.streams.iter().find(|s| s.id == "status/plain").unwrap();
/// let backwards = stream.events.iter().rev().map(Vec::as_slice);
/// assert_eq!(serde_json::to_value(stream.outcome(backwards)?)?, stream.golden);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldenStream {
    /// Unique identifier.
    pub id: String,
    /// The reducer.
    pub reducer: ReducerName,
    /// The mode, where the reducer has several and it is not the default one.
    pub mode: Option<Mode>,
    /// Participants who count as joined before the first event: collaboration.
    pub roster: BTreeMap<String, ParticipantIdentity>,
    /// The events, a line for each.
    pub events: Vec<Vec<u8>>,
    /// An object with the member `state`, or `failure` where the rules of the family give up.
    pub golden: Value,
    /// The file of `golden`, below `fixtures/`.
    pub golden_file: String,
    /// What it shows.
    pub note: String,
}

/// What the manifest says of a stream.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StreamEntry {
    pub(super) id: String,
    reducer: String,
    events: String,
    golden: String,
    mode: Option<Mode>,
    roster: Option<String>,
    note: String,
}

impl StreamEntry {
    /// The files that the stream consists of.
    pub(super) fn files(&self) -> impl Iterator<Item = &String> {
        [Some(&self.events), Some(&self.golden), self.roster.as_ref()].into_iter().flatten()
    }

    pub(super) fn read(self, load: Load<'_>) -> Result<GoldenStream, FixturesError> {
        let wrong = |message: String| FixturesError::new("manifest.json", 0, format!("the stream `{}`: {message}", self.id));
        let reducer: ReducerName = self.reducer.parse().map_err(|e| wrong(format!("{e}")))?;
        if self.mode.is_some_and(|mode| !reducer.info().modes.contains(&mode)) {
            return Err(wrong(format!("the reducer {reducer} has one mode only")));
        }
        if self.roster.is_some() && reducer != ReducerName::Collaboration {
            return Err(wrong(format!("the reducer {reducer} knows no roster")));
        }
        let read = |file: &str| read_roster(load(file)?.as_bytes()).map_err(|e| FixturesError::new(file, 0, e.to_string()));
        let roster = self.roster.as_deref().map(read).transpose()?.unwrap_or_default();
        let events = events(&self.events, &load(&self.events)?)?;
        let golden = golden(&self.golden, &load(&self.golden)?)?;
        Ok(GoldenStream { id: self.id, reducer, mode: self.mode, roster, events, golden, golden_file: self.golden, note: self.note })
    }
}

fn events(file: &str, text: &str) -> Result<Vec<Vec<u8>>, FixturesError> {
    let line = |(i, line): (usize, &str)| match serde_json::from_str::<BTreeMap<String, IgnoredAny>>(line) {
        Ok(_) => Ok(line.as_bytes().to_vec()),
        Err(e) => Err(FixturesError::new(file, i + 1, format!("no JSON object: {e}"))),
    };
    text.lines().enumerate().map(line).collect()
}

fn golden(file: &str, text: &str) -> Result<Value, FixturesError> {
    let members: Map<String, Value> = serde_json::from_str(text).map_err(|e| FixturesError::new(file, e.line(), e.to_string()))?;
    match members.iter().next() {
        Some((name, Value::Object(_))) if members.len() == 1 && ["state", "failure"].contains(&name.as_str()) => Ok(Value::Object(members)),
        _ => Err(FixturesError::new(file, 0, "it holds one object, `state` or `failure`, and nothing else".to_owned())),
    }
}

impl GoldenStream {
    /// What the reducer is told besides the events.
    #[must_use]
    pub fn options(&self) -> ReduceOptions {
        ReduceOptions { mode: self.mode.unwrap_or_default(), roster: self.roster.clone() }
    }

    /// What the reducer makes of lines, taken in this order. As JSON it has the form of [`golden`](Self::golden).
    ///
    /// # Errors
    ///
    /// The refusal of the first line that is not an envelope of any generation.
    ///
    /// See [`GoldenStream`] for an example.
    pub fn outcome<'l>(&self, lines: impl IntoIterator<Item = &'l [u8]>) -> Result<Outcome, Refusal> {
        let mut fold = AnyFold::new(self.reducer, &self.options());
        for line in lines {
            fold.feed(ReplayEvent::read(line)?);
        }
        Ok(Outcome::from(fold.state()))
    }
}
