//! Why a row is not folded.

use crate::contract::violation::{Code, Violation};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Where reading a row ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultStage {
    /// The line is no JSON object.
    Read,
    /// The row does not have the form of its shape.
    Parse,
    /// The row cannot be compared with the others.
    Reduce,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RowFaultKind {
    /// The line is not JSON.
    InvalidJson,
    /// The line is JSON, and not an object.
    NotAnObject,
    /// The row is of a kind that nobody knows.
    UnknownKind,
    /// The row is an annotation, and not a sound one.
    AnnotationRow,
    /// The row is neither a sound lane row nor anything else that is known.
    LaneRow,
    /// The schema of its shape, or the gate of envelopes, refuses the line.
    Refused,
    /// A value is of a type that release ends on without a word (L16).
    Type,
}

/// A row that is not folded, and why.
///
/// ```
/// use spec_kitty_events::mission::{Reading, Row, RowFaultKind};
/// let fault = Row::read(b"[]", Reading::Release).unwrap_err();
/// assert_eq!(fault.kind, RowFaultKind::NotAnObject);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RowFault {
    /// Where reading ended.
    pub stage: FaultStage,
    /// What is wrong, as a name that stays.
    pub kind: RowFaultKind,
    /// What is wrong, in words.
    pub detail: String,
}

impl RowFault {
    pub(super) fn new(stage: FaultStage, kind: RowFaultKind, detail: String) -> Self {
        Self { stage, kind, detail }
    }

    /// What the schema of a row, or the gate of envelopes, refuses.
    pub(super) fn refused(violation: Violation) -> Self {
        let kind = match violation.code {
            Code::JsonNotObject => RowFaultKind::NotAnObject,
            Code::RowUnknownKind => RowFaultKind::UnknownKind,
            code if code.as_str().starts_with("json.") => RowFaultKind::InvalidJson,
            _ => RowFaultKind::Refused,
        };
        let read = matches!(kind, RowFaultKind::NotAnObject | RowFaultKind::InvalidJson);
        let stage = if read { FaultStage::Read } else { FaultStage::Parse };
        let detail = format!("{} ({})", violation.message(), violation.code);
        Self { stage, kind, detail }
    }

    /// What that release ends on without a word of its own.
    pub(super) fn crash(detail: String) -> Self {
        Self::new(FaultStage::Reduce, RowFaultKind::Type, detail)
    }
}

impl fmt::Display for RowFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl std::error::Error for RowFault {}

/// A line that is not folded, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BadLine {
    /// Its number, from 1.
    pub line: u64,
    /// What is wrong.
    pub fault: RowFault,
}

/// Why release 11.0.0 refuses a log: its bad lines, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct BadLines(pub Vec<BadLine>);

impl fmt::Display for BadLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.first() {
            Some(first) => write!(f, "line {}: {}", first.line, first.fault),
            None => f.write_str("no line is bad"),
        }
    }
}

impl std::error::Error for BadLines {}
