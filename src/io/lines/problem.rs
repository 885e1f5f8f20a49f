//! What is wrong with an input as a whole, as data: it is told once, about the file, and not line
//! by line.

use crate::contract::violation::Code;
use std::fmt;

/// How the characters of a text are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// UTF-32, the low byte first.
    Utf32Le,
    /// UTF-32, the high byte first.
    Utf32Be,
}

impl Encoding {
    /// Its name, as `iconv` takes it.
    const fn name(self) -> &'static str {
        match self {
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Utf32Le => "UTF-32LE",
            Self::Utf32Be => "UTF-32BE",
        }
    }
}

/// What an input is, or has in it, in place of lines of JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// One JSON document over several lines, or all events in one array.
    OneDocument {
        /// Whether it is an array.
        array: bool,
        /// Whether it stands on one line.
        one_line: bool,
    },
    /// Text in another encoding than UTF-8.
    Encoded(Encoding),
    /// Lines that end in carriage returns alone.
    CarriageReturns,
    /// Lines of two sides of a merge, between the markers of git.
    Conflict {
        /// Line of the first marker.
        first: u64,
        /// Line of the last one; none when a marker is missing.
        last: Option<u64>,
    },
    /// A pointer that a program left in place of the file.
    Pointer {
        /// What keeps the file itself.
        keeper: &'static str,
        /// The command that brings it.
        command: &'static str,
    },
    /// A page of the web.
    Page {
        /// Its language.
        language: &'static str,
    },
    /// A SQLite database that is no event log.
    ForeignDatabase,
    /// A SQLite log that came through a pipe, or packed.
    UnreachableLog,
    /// An archive, or a format of another kind of program.
    Archive {
        /// What it is called.
        name: &'static str,
        /// The command that unpacks it.
        command: Option<&'static str>,
    },
}

/// What is wrong with an input as a whole.
///
/// ```
/// use spec_kitty_events::Code;
/// use spec_kitty_events::lines::{FileProblem, Found};
/// let problem = FileProblem::new(Found::Conflict { first: 2, last: Some(7) });
/// assert_eq!(problem.code(), Code::FileMergeConflict);
/// assert_eq!(
///     problem.to_string(),
///     "Lines 2 to 7 are an unresolved merge: the lines of both sides stand between git's markers."
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileProblem(Found);

impl FileProblem {
    /// A problem of this kind.
    #[must_use]
    pub const fn new(found: Found) -> Self {
        Self(found)
    }

    /// What was found.
    #[must_use]
    pub const fn found(&self) -> &Found {
        &self.0
    }

    /// Its code.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self.0 {
            Found::OneDocument { .. } => Code::FileOneDocument,
            Found::Encoded(_) => Code::FileEncoding,
            Found::CarriageReturns => Code::FileCarriageReturns,
            Found::Conflict { .. } => Code::FileMergeConflict,
            Found::Pointer { .. } => Code::FilePointer,
            Found::Page { .. } => Code::FileWebPage,
            Found::ForeignDatabase => Code::FileForeignDatabase,
            Found::UnreachableLog => Code::FileUnreachableLog,
            Found::Archive { .. } => Code::FileArchive,
        }
    }

    /// The way out, in a sentence or two.
    #[must_use]
    pub fn help(&self) -> String {
        match &self.0 {
            Found::OneDocument { array: true, .. } => {
                "Write each entry on a line of its own: `jq -c '.[]' FILE > events.jsonl`.".into()
            }
            Found::Encoded(encoding) => format!(
                "Write it as UTF-8: `iconv -f {} -t UTF-8 FILE > events.jsonl`; in PowerShell, \
                 `-Encoding utf8`.",
                encoding.name()
            ),
            Found::Pointer { command, .. } => format!("`{command}` brings the log itself."),
            Found::Archive { command: Some(command), .. } => format!(
                "Unpack it first, for example with `{command}`; gzip and zstd are read as they are."
            ),
            _ => self.code().help().to_owned(),
        }
    }
}

impl fmt::Display for FileProblem {
    /// One plain sentence.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Found::OneDocument { array: true, one_line: true } => f.write_str(
                "The file is one JSON array on one line, and not one JSON object on each line.",
            ),
            Found::OneDocument { array, .. } => write!(
                f,
                "The file is one JSON {} over several lines, and not one JSON object on each line.",
                if *array { "array" } else { "document" }
            ),
            Found::Encoded(encoding) => {
                write!(f, "The file is {}, and lines of JSON are UTF-8.", encoding.name())
            }
            Found::Conflict { first, last: Some(last) } => write!(
                f,
                "Lines {first} to {last} are an unresolved merge: the lines of both sides stand \
                 between git's markers."
            ),
            Found::Conflict { first, last: None } => write!(
                f,
                "Line {first} is a marker of an unresolved merge, and the other markers are \
                    missing."
            ),
            Found::Pointer { keeper, .. } => {
                write!(f, "The file is a pointer of {keeper}, and not the log itself.")
            }
            Found::Page { language } => {
                write!(f, "The file is a page in {language}, and not a log.")
            }
            Found::Archive { name, .. } => write!(f, "The file is {name}, and not lines of JSON."),
            Found::CarriageReturns | Found::ForeignDatabase | Found::UnreachableLog => {
                f.write_str(self.code().summary())
            }
        }
    }
}
