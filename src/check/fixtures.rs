//! The fixtures: cases with the verdict they must get, and streams with the state they must give.

use super::problem;
use super::streams::{GoldenStream, StreamEntry};
use crate::generator::{Generated, Problem};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::path::Path;

/// Streams that every reducer has at least: a plain life, a stormy one, and one that comes to an end.
const STREAMS_OF_EACH: usize = 3;

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

/// All cases and streams of a `fixtures/` folder.
///
/// See [`Case`] and [`GoldenStream`] for examples.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Fixtures {
    /// The cases, in the order of the manifest.
    pub cases: Vec<Case>,
    /// The streams, in the order of the manifest.
    pub streams: Vec<GoldenStream>,
    /// All files that the manifest names.
    files: BTreeSet<String>,
}

/// Gives the text of a file below `fixtures/`.
pub(super) type Load<'a> = &'a dyn Fn(&str) -> Result<String, FixturesError>;

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

impl FixturesError {
    pub(super) fn new(file: &str, line: usize, message: String) -> Self {
        Self { file: file.to_owned(), line, message }
    }
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
    #[serde(default)]
    streams: Vec<StreamEntry>,
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
    /// Reads the manifest and every file that it lists.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or does not have its form, or an id stands twice.
    pub fn read(folder: &Path) -> Result<Self, FixturesError> {
        Self::load(&|file| std::fs::read_to_string(folder.join(file)))
    }

    /// As [`read`](Self::read), from wherever the text of a file comes from. Files are named as in the manifest, which is
    /// `manifest.json`.
    ///
    /// ```
    /// use spec_kitty_events::check::Fixtures;
    /// let empty = r#"{"version": 1, "contract_version": "3.0.0", "files": [], "streams": []}"#;
    /// assert!(Fixtures::load(&|_| Ok(empty.to_owned()))?.cases.is_empty());
    /// # Ok::<(), spec_kitty_events::check::FixturesError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn load(text_of: &dyn Fn(&str) -> io::Result<String>) -> Result<Self, FixturesError> {
        let load = |file: &str| text_of(file).map_err(|e| FixturesError::new(file, 0, format!("cannot be read: {e}")));
        let manifest: Manifest = serde_json::from_str(&load("manifest.json")?).map_err(|e| FixturesError::new("manifest.json", e.line(), e.to_string()))?;
        let mut fixtures = Self::default();
        let mut ids = BTreeSet::new();
        for Entry { path, kind } in manifest.files {
            for (i, line) in load(&path)?.lines().enumerate() {
                let row: Row = serde_json::from_str(line).map_err(|e| FixturesError::new(&path, i + 1, e.to_string()))?;
                let case = row.case(kind).map_err(|message| FixturesError::new(&path, i + 1, message))?;
                if !ids.insert(case.id.clone()) {
                    return Err(FixturesError::new(&path, i + 1, format!("the id `{}` stands twice", case.id)));
                }
                fixtures.cases.push(case);
            }
            fixtures.files.insert(path);
        }
        for entry in manifest.streams {
            if !ids.insert(entry.id.clone()) {
                return Err(FixturesError::new("manifest.json", 0, format!("the id `{}` stands twice", entry.id)));
            }
            fixtures.files.extend(entry.files().cloned());
            fixtures.streams.push(entry.read(&load)?);
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

/// Every event type has at least one valid and one invalid case, every reducer has its streams, and no file is left over.
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
    let reducers = bundle.pointer("/x-policy/reducers/reducers").and_then(Value::as_array).into_iter().flatten();
    for name in reducers.filter_map(|reducer| reducer["name"].as_str()) {
        let streams = fixtures.streams.iter().filter(|s| s.reducer.as_str() == name).count();
        if streams < STREAMS_OF_EACH {
            found.push(problem(
                "contracts/policy/reducers.json",
                "",
                "fixture.missing",
                format!("The reducer {name} has {streams} of at least {STREAMS_OF_EACH} golden streams."),
                &format!("Add streams to fixtures/streams/{name}/ and list them in fixtures/manifest.json."),
            ));
        }
    }
    found.extend(left_over(&root.join("fixtures"), &fixtures));
    found
}

/// Files that the manifest does not name, but for those whose names begin with a dot and those of migration, which go by
/// the names of its rules.
fn left_over(folder: &Path, fixtures: &Fixtures) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(inner) = folders.pop() {
        for entry in std::fs::read_dir(folder.join(&inner)).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{inner}{name}");
            if entry.path().is_dir() {
                if !super::lines::FOLDERS.contains(&path.as_str()) {
                    folders.push(format!("{path}/"));
                }
            } else if !name.starts_with('.') && path != "manifest.json" && !fixtures.files.contains(&path) {
                let message = "The manifest does not name this file, so nothing reads it.".to_owned();
                found.push(problem(&format!("fixtures/{path}"), "", "fixture.unlisted", message, "List it in fixtures/manifest.json, or remove it."));
            }
        }
    }
    found.sort_by(|a, b| a.file.cmp(&b.file));
    found
}
