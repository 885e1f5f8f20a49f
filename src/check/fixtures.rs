//! The fixtures: cases with the verdict they must get.

use super::problem;
use crate::generator::{Generated, Problem};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

/// What a case is about.
///
/// ```
/// use spec_kitty_events::check::CaseKind;
/// let kind: CaseKind = serde_json::from_str("\"payload\"")?;
/// assert_eq!(kind, CaseKind::Payload);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum CaseKind {
    /// A payload of an event type.
    Payload,
    /// A whole envelope.
    Envelope,
    /// JSON text with a fault, given as text or as bytes.
    Text,
}

/// One case.
///
/// ```no_run
/// use spec_kitty_events::check::Fixtures;
/// let fixtures = Fixtures::read(std::path::Path::new("fixtures"))?;
/// let valid = fixtures.cases.iter().filter(|c| c.valid).count();
/// # let _ = valid;
/// # Ok::<(), spec_kitty_events::check::FixturesError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Case {
    /// Unique identifier.
    pub id: String,
    /// What it is about.
    pub kind: CaseKind,
    /// The event type of a payload.
    pub event_type: Option<String>,
    /// Whether it must be accepted.
    pub valid: bool,
    /// Code and JSON pointer of its one violation.
    pub violation: Option<(String, String)>,
    /// Codes of its warnings.
    pub warnings: Vec<String>,
    /// What it shows.
    pub note: String,
    /// The document.
    pub bytes: Vec<u8>,
}

/// All cases of a `fixtures/` folder.
///
/// See [`Case`] for an example.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Fixtures {
    /// The cases, in the order of the manifest.
    pub cases: Vec<Case>,
}

/// A fixture file cannot be read or does not have its form.
///
/// ```
/// let error = spec_kitty_events::check::Fixtures::read(std::path::Path::new("no-such-folder")).unwrap_err();
/// assert!(error.to_string().contains("manifest.json"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixturesError {
    file: String,
    line: usize,
    message: String,
}

impl fmt::Display for FixturesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fixtures/{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for FixturesError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    #[serde(rename = "version")]
    _version: u64,
    #[serde(rename = "contract_version")]
    _contract_version: String,
    files: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    path: String,
    kind: CaseKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    event_type: Option<String>,
    valid: Option<bool>,
    code: Option<String>,
    pointer: Option<String>,
    #[serde(default)]
    warnings: Vec<String>,
    note: String,
    payload: Option<Value>,
    envelope: Option<Value>,
    text: Option<String>,
    hex: Option<String>,
}

impl Fixtures {
    /// Reads the manifest and every case file that it lists.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, a line does not have its form, or an id stands twice.
    pub fn read(folder: &Path) -> Result<Self, FixturesError> {
        let fail = |file: &str, line: usize, message: String| FixturesError { file: file.to_owned(), line, message };
        let load = |file: &str| std::fs::read_to_string(folder.join(file)).map_err(|e| fail(file, 0, format!("cannot be read: {e}")));
        let manifest: Manifest = serde_json::from_str(&load("manifest.json")?).map_err(|e| fail("manifest.json", e.line(), e.to_string()))?;
        let mut fixtures = Self::default();
        let mut ids = BTreeSet::new();
        for Entry { path, kind } in manifest.files {
            for (i, line) in load(&path)?.lines().enumerate() {
                let row: Row = serde_json::from_str(line).map_err(|e| fail(&path, i + 1, e.to_string()))?;
                let case = row.case(kind).map_err(|message| fail(&path, i + 1, message))?;
                if !ids.insert(case.id.clone()) {
                    return Err(fail(&path, i + 1, format!("the id `{}` stands twice", case.id)));
                }
                fixtures.cases.push(case);
            }
        }
        Ok(fixtures)
    }
}

impl Row {
    fn case(self, kind: CaseKind) -> Result<Case, String> {
        let bytes = match (kind, self.payload, self.envelope, self.text, self.hex) {
            (CaseKind::Payload, Some(value), None, None, None) | (CaseKind::Envelope, None, Some(value), None, None) => value.to_string().into_bytes(),
            (CaseKind::Text, None, None, Some(text), None) => text.into_bytes(),
            (CaseKind::Text, None, None, None, Some(hex)) => bytes_of(&hex).ok_or("hex holds something else than pairs of hexadecimal digits")?,
            _ => return Err(format!("a case of the kind {kind:?} holds exactly one document of that kind")),
        };
        if kind == CaseKind::Payload && self.event_type.is_none() {
            return Err("a payload names its event_type".to_owned());
        }
        let valid = self.valid.unwrap_or(false);
        let violation = match (valid, self.code, self.pointer) {
            (true, None, None) => None,
            (false, Some(code), Some(pointer)) => Some((code, pointer)),
            _ => return Err("a valid case names no code, an invalid one names code and pointer".to_owned()),
        };
        Ok(Case { id: self.id, kind, event_type: self.event_type, valid, violation, warnings: self.warnings, note: self.note, bytes })
    }
}

fn bytes_of(hex: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = hex.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

/// Every event type has at least one valid and one invalid case.
pub(super) fn coverage(root: &Path, generated: &Generated) -> Vec<Problem> {
    let fixtures = match Fixtures::read(&root.join("fixtures")) {
        Ok(fixtures) => fixtures,
        Err(e) => {
            let file = format!("fixtures/{}", e.file);
            return vec![problem(&file, "", "fixture.form", format!("Line {}: {}.", e.line, e.message), "Correct the file.")];
        }
    };
    let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for case in &fixtures.cases {
        if let Some(event_type) = &case.event_type {
            counts.entry(event_type).or_default()[usize::from(case.valid)] += 1;
        }
    }
    let bundle: Value = serde_json::from_str(&generated.files["bundle.json"]).expect("the generator writes JSON");
    let mut found = Vec::new();
    let event_types = bundle.get("x-event-types").and_then(Value::as_object);
    for (name, entry) in event_types.into_iter().flatten().filter(|(_, e)| e["reserved"] == false) {
        let [invalid, valid] = counts.get(name.as_str()).copied().unwrap_or_default();
        if valid == 0 || invalid == 0 {
            let family = entry["family"].as_str().unwrap_or_default();
            let missing = if valid == 0 && invalid == 0 {
                "no valid and no invalid"
            } else if valid == 0 {
                "no valid"
            } else {
                "no invalid"
            };
            let fix = format!("Add cases to fixtures/payloads/{family}/{name}.jsonl and list the file in fixtures/manifest.json.");
            found.push(problem(
                &format!("contracts/events/{family}/{name}.schema.json"),
                "",
                "fixture.missing",
                format!("The event type has {missing} fixture."),
                &fix,
            ));
        }
    }
    for name in counts.keys().filter(|n| !event_types.is_some_and(|e| e.contains_key(**n))) {
        found.push(problem(
            "",
            "",
            "fixture.unknown",
            format!("There are fixtures of `{name}`, which is not an event type."),
            "Remove them, or add the schema.",
        ));
    }
    found
}
