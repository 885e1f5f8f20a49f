//! The fixtures: cases with the verdict they must get.

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
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
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) message: String,
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
        Self::load(|file| std::fs::read_to_string(folder.join(file)).map_err(|e| format!("cannot be read: {e}")))
    }

    /// Reads them from wherever `text` finds the text of a file, or the reason why it cannot be had.
    pub(crate) fn load(text: impl Fn(&str) -> Result<String, String>) -> Result<Self, FixturesError> {
        let fail = |file: &str, line: usize, message: String| FixturesError { file: file.to_owned(), line, message };
        let load = |file: &str| text(file).map_err(|message| fail(file, 0, message));
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

pub(crate) fn bytes_of(hex: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = hex.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
