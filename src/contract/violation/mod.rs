//! What is wrong with a document, as data: a code, its offset, what was expected, what was found.

mod text;

pub use crate::contract::codes::Code;
use crate::text::escape;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// Whether a finding refuses the document.
///
/// ```
/// use spec_kitty_events::{Code, Severity};
/// assert_eq!(Code::TimestampNaive.severity(), Severity::Warning);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It refuses the document.
    Error,
    /// It is worth knowing.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// There is no code of this name.
///
/// ```
/// assert!("json.nonsense".parse::<spec_kitty_events::Code>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode(String);

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no violation code `{}`", self.0)
    }
}

impl Error for UnknownCode {}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|c| c.as_str() == text)
            .ok_or_else(|| UnknownCode(text.to_owned()))
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        name.parse().map_err(serde::de::Error::custom)
    }
}

impl AsRef<str> for Code {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// What would have been right.
///
/// ```
/// use spec_kitty_events::{Expected, Gate};
/// let report = Gate::live().payload("SessionLinked", b"{}");
/// assert_eq!(report.violations[0].expected, Some(Expected::Member("participant_id".to_owned())));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Expected {
    /// A value of one of these JSON types.
    Types(Vec<String>),
    /// One of these strings.
    OneOf(Vec<String>),
    /// Exactly this value.
    Constant(Value),
    /// A member of this name.
    Member(String),
    /// No member of this name; these are known.
    NoMember(Vec<String>),
    /// String of this pattern.
    Pattern(String),
    /// String of this format.
    Format(String),
    /// At least this much: a number, or a count of characters, entries or members.
    AtLeast(Value),
    /// At most this much.
    AtMost(Value),
    /// Something that a sentence says best.
    Text(String),
}

/// One finding about a document.
///
/// Places count bytes from 0 and lines and columns from 1; a column counts bytes. `message` is made
/// when it is asked for.
///
/// ```
/// use spec_kitty_events::{Code, Gate};
/// let line = br#"{"event_type": "WPStatusChanged", "feature_slug": "042"}"#;
/// let report = Gate::live().envelope(line);
/// let legacy = report.violations.iter().find(|v| v.code == Code::CutoverLegacyKeys).unwrap();
/// assert_eq!(legacy.pointer, "/feature_slug");
/// assert_eq!(legacy.offset, 34);
/// assert_eq!(legacy.suggestion.as_deref(), Some("mission_slug"));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// What kind of thing is wrong.
    pub code: Code,
    /// JSON pointer of the value. For a missing member, of the object that lacks it.
    pub pointer: String,
    /// Byte offset of the value, or of the member's name where the name is what is wrong.
    pub offset: usize,
    /// First byte behind it.
    pub end: usize,
    /// Line in the document, from 1.
    pub line: usize,
    /// Column in bytes, from 1.
    pub column: usize,
    /// The rule: a file of `contracts/` and a JSON pointer into it. `None` for rules of the text
    /// itself.
    pub schema: Option<String>,
    /// What would have been right.
    pub expected: Option<Expected>,
    /// What was found, as JSON, cut to a readable length.
    pub found: Option<String>,
    /// The nearest valid spelling, or the successor of a retired name.
    pub suggestion: Option<String>,
}

impl Violation {
    /// A violation at the beginning of a document: for tests of what shows violations.
    ///
    /// ```
    /// use spec_kitty_events::{Code, Violation};
    /// let mut violation = Violation::new(Code::SchemaMinLength, "/wp_id");
    /// violation.line = 7;
    /// assert_eq!(violation.to_string(), "7:1: schema.min_length The string is too short.");
    /// ```
    #[must_use]
    pub fn new(code: Code, pointer: impl Into<String>) -> Self {
        Self {
            code,
            pointer: pointer.into(),
            offset: 0,
            end: 0,
            line: 1,
            column: 1,
            schema: None,
            expected: None,
            found: None,
            suggestion: None,
        }
    }

    /// One plain sentence for a person, on one line: hidden characters are escaped.
    ///
    /// ```
    /// use spec_kitty_events::Gate;
    /// let report = Gate::live().payload("DriveIntentSet", br#"{"participant_id": "p",
    ///     "mission_id": "m", "intent": "activ"}"#);
    /// assert_eq!(report.violations[0].message(), "`intent` is \"activ\", \
    ///     which is not one of active, inactive.");
    /// ```
    #[must_use]
    pub fn message(&self) -> String {
        escape::line(&text::message(self)).into_owned()
    }

    /// The way out, in one sentence.
    ///
    /// ```
    /// use spec_kitty_events::Gate;
    /// let report = Gate::live().payload("DriveIntentSet", br#"{"participant_id": "p",
    ///     "mission_id": "m", "intent": "activ"}"#);
    /// assert_eq!(report.violations[0].help(), "Did you mean `active`?");
    /// ```
    #[must_use]
    pub fn help(&self) -> String {
        escape::line(&text::help(self)).into_owned()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {} {}", self.line, self.column, self.code, self.message())
    }
}

impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("pointer", &self.pointer)?;
        map.serialize_entry("line", &self.line)?;
        map.serialize_entry("column", &self.column)?;
        map.serialize_entry("offset", &self.offset)?;
        map.serialize_entry("message", &self.message())?;
        map.serialize_entry("help", &self.help())?;
        map.serialize_entry("schema", &self.schema)?;
        map.serialize_entry("expected", &self.expected)?;
        map.serialize_entry("found", &self.found)?;
        map.serialize_entry("suggestion", &self.suggestion)?;
        map.end()
    }
}

/// What a program of this crate has written; its message and help are made anew, and it ends where
/// it begins, since its end is not written.
///
/// ```
/// use spec_kitty_events::{Gate, Violation};
/// let report = Gate::live().payload("SessionLinked", b"{}");
/// let written = serde_json::to_string(&report.violations)?;
/// let read: Vec<Violation> = serde_json::from_str(&written)?;
/// assert_eq!(read[0].message(), report.violations[0].message());
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for Violation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Written {
            code: Code,
            pointer: String,
            line: usize,
            column: usize,
            offset: usize,
            schema: Option<String>,
            expected: Option<Expected>,
            found: Option<String>,
            suggestion: Option<String>,
        }
        let Written { code, pointer, line, column, offset, schema, expected, found, suggestion } =
            Written::deserialize(deserializer)?;
        let end = offset;
        Ok(Self { code, pointer, offset, end, line, column, schema, expected, found, suggestion })
    }
}
