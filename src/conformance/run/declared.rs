//! Differences that are meant: what they look like, which decision they follow from, and cases that
//! show them.

use crate::conformance::protocol::Operation;
use crate::io::lines::read_document;
use crate::text::escape;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// One difference that is meant.
///
/// `when` is a JSON Schema (draft 2020-12) about a point of difference, a JSON object with these
/// members:
///
/// | member | what |
/// |---|---|
/// | `op`, `family`, `input` | the question |
/// | `differs` | `verdict`, `violations`, `warnings`, `value`, `kind` or `error_code` |
/// | `refused_by` | `contract` or `implementation` (verdicts) |
/// | `code`, `pointer`, `member`, `value` | one violation of the side that refuses (verdicts) |
/// | `pointer`, `expected`, `actual` | a pointer in the result, and both sides' values there |
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// Its name.
    pub id: String,
    /// The decision that it follows from, for example `D6`.
    pub decision: String,
    /// A sentence for people.
    pub summary: String,
    /// What a point of difference looks like that it explains.
    pub when: Value,
    /// Rewrites of the input after which the two must agree: proof that this, and nothing else, is
    /// the cause.
    #[serde(default)]
    pub remedies: Vec<Remedy>,
    /// Cases that show it. They are part of every run, and each must differ in this way.
    pub examples: Vec<Example>,
}

/// A case that shows a declared difference.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The operation.
    pub op: String,
    /// Its input.
    pub input: Value,
}

/// A rewrite of a list of events that takes the cause of a difference away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Remedy {
    /// Every timestamp is written in UTC, with whole microseconds.
    Utc,
    /// Of several copies of an event only the first in the list is there.
    OneCopy,
    /// Of several events of one node with one clock value only the first is there.
    OnePerTick,
    /// Identifiers in payloads are in canonical form.
    CanonicalIds,
    /// Web addresses in payloads are plain ones.
    PlainUrls,
    /// Events whose payload the contract refuses for a type, a form or a bound alone are not there.
    ExactTypes,
    /// Events whose payload the contract refuses are not there.
    SoundPayloads,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    implementation: String,
    differences: Vec<Declaration>,
}

/// The differences that are declared for one implementation.
#[derive(Default)]
pub struct Declarations {
    implementation: Option<String>,
    all: Vec<(Declaration, jsonschema::Validator)>,
}

impl fmt::Debug for Declarations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.all.iter().map(|(declaration, _)| &declaration.id)).finish()
    }
}

/// A file of declarations cannot be used; a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclarationsError(String);

impl fmt::Display for DeclarationsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DeclarationsError {}

impl Declarations {
    /// Reads a file of declarations.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, does not have its form, names one id twice, or declares a
    /// difference without an example.
    pub fn read(path: &Path) -> Result<Self, DeclarationsError> {
        let fail =
            |what: &dyn fmt::Display| DeclarationsError(format!("{}: {what}", escape::path(path)));
        let bytes = read_document(path).map_err(|e| fail(&e))?;
        let text = String::from_utf8(bytes).map_err(|e| fail(&e))?;
        Self::parse(&text).map_err(|e| fail(&e))
    }

    /// Reads the text of such a file.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn parse(text: &str) -> Result<Self, DeclarationsError> {
        let fail = |what: String| DeclarationsError(what);
        let File { implementation, differences } =
            serde_json::from_str(text).map_err(|e| fail(e.to_string()))?;
        let mut ids = BTreeSet::new();
        let mut all = Vec::new();
        for declaration in differences {
            if !ids.insert(declaration.id.clone()) {
                return Err(fail(format!("the difference `{}` is declared twice", declaration.id)));
            }
            if declaration.examples.is_empty() {
                return Err(fail(format!("the difference `{}` has no example", declaration.id)));
            }
            if let Some(example) =
                declaration.examples.iter().find(|example| Operation::parse(&example.op).is_none())
            {
                return Err(fail(format!(
                    "the difference `{}`: there is no operation `{}`",
                    declaration.id, example.op
                )));
            }
            let validator = crate::gate::compile(&declaration.when).map_err(|e| {
                fail(format!("the difference `{}`: `when` is no schema: {e}", declaration.id))
            })?;
            all.push((declaration, validator));
        }
        Ok(Self { implementation: Some(implementation), all })
    }

    /// Which implementation they are declared for.
    #[must_use]
    pub fn implementation(&self) -> Option<&str> {
        self.implementation.as_deref()
    }

    /// All of them, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Declaration> {
        self.all.iter().map(|(declaration, _)| declaration)
    }

    /// The declarations that a point looks like, in the order of the file.
    pub(super) fn explaining<'d>(
        &'d self,
        point: &'d Value,
    ) -> impl Iterator<Item = &'d Declaration> {
        self.all.iter().filter(|(_, when)| when.is_valid(point)).map(|(declaration, _)| declaration)
    }
}
