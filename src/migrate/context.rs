//! What is known of missions and cannot be taken from their old events.

use super::ruleset::ruleset;
use crate::contract::scalar::ProjectUuid;
use crate::contract::violation::{Code, Violation};
use crate::gate::Gate;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// What a migration may add to a line: values for the whole run, and values of its mission.
///
/// An entry has the form of `contracts/shared/MissionContext.schema.json`, which is that of a
/// mission's own `meta.json`.
///
/// ```
/// use spec_kitty_events::migrate::Context;
/// let mut context = Context::default()
///     .with_project_uuid("6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?);
/// context.add(br#"{"mission_slug": "042-importer", "mission_number": 42}"#,
///     &["042-importer"]).unwrap();
/// assert_eq!(context.missions(), 1);
/// # Ok::<(), spec_kitty_events::InvalidId>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Context {
    given: Map<String, Value>,
    names: HashMap<String, Arc<Map<String, Value>>>,
    missions: usize,
}

/// An entry of the context cannot be used.
///
/// ```
/// use spec_kitty_events::migrate::Context;
/// let error = Context::default().add(br#"{"mission_type": "research"}"#, &[]).unwrap_err();
/// assert_eq!(error.code().as_str(), "migrate.context_unnamed");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContextError {
    /// It does not have its form.
    Refused(Box<Violation>),
    /// It does not say which mission it describes.
    Unnamed,
    /// Another entry describes a mission of this name differently.
    Ambiguous {
        /// The name.
        name: String,
    },
}

impl ContextError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::Refused(violation) => violation.code,
            Self::Unnamed => Code::MigrateContextUnnamed,
            Self::Ambiguous { .. } => Code::MigrateContextAmbiguous,
        }
    }
}

impl fmt::Display for ContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(violation) => write!(f, "{violation}"),
            Self::Unnamed => write!(
                f,
                "the entry does not say which mission it describes; add mission_slug, slug or \
                    mission_id"
            ),
            Self::Ambiguous { name } => write!(
                f,
                "another entry describes the mission `{name}` differently; give the context of one \
                    project at a time"
            ),
        }
    }
}

impl Error for ContextError {}

impl Context {
    /// The project of every line that does not name one.
    #[must_use]
    pub fn with_project_uuid(mut self, project_uuid: ProjectUuid) -> Self {
        self.given.insert("project_uuid".to_owned(), project_uuid.as_str().into());
        self
    }

    /// The build of every line that does not name one.
    #[must_use]
    pub fn with_build_id(mut self, build_id: impl Into<String>) -> Self {
        self.given.insert("build_id".to_owned(), build_id.into().into());
        self
    }

    /// Adds what is known of a mission: one JSON object. It is found by its own names, and by
    /// `names`.
    ///
    /// # Errors
    ///
    /// When it does not have its form, names no mission, or contradicts another entry.
    pub fn add(&mut self, entry: &[u8], names: &[&str]) -> Result<(), ContextError> {
        let report =
            Gate::live().object("MissionContext", entry).expect("the contract has this type");
        if let Some(violation) = report.violations.into_iter().next() {
            return Err(ContextError::Refused(Box::new(violation)));
        }
        let mission: Map<String, Value> =
            serde_json::from_slice(entry).map_err(|_| ContextError::Unnamed)?;
        let mission = Arc::new(mission);
        let own = ruleset()
            .rules
            .mission_names
            .iter()
            .filter_map(|name| mission.get(name).and_then(Value::as_str));
        let names: Vec<String> = own.chain(names.iter().copied()).map(str::to_owned).collect();
        if names.is_empty() {
            return Err(ContextError::Unnamed);
        }
        for name in names {
            match self.names.get(&name) {
                Some(known) if *known != mission => return Err(ContextError::Ambiguous { name }),
                _ => self.names.insert(name, Arc::clone(&mission)),
            };
        }
        self.missions += 1;
        Ok(())
    }

    /// How many entries there are.
    #[must_use]
    pub const fn missions(&self) -> usize {
        self.missions
    }

    /// What was given for the whole run.
    pub(super) fn given(&self, name: &str) -> Option<&Value> {
        self.given.get(name)
    }

    /// What is known of the mission of that name: as it stands, or behind the kind of an aggregate.
    pub(super) fn mission(&self, name: &str) -> Option<&Map<String, Value>> {
        let behind = || name.split_once('/').and_then(|(_, rest)| self.names.get(rest));
        self.names.get(name).or_else(behind).map(Arc::as_ref)
    }
}
