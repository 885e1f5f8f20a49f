//! How an output is written: one flag, and one meaning for each of its values, on every command.

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};

/// The forms of an output. A command knows some of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For a person.
    Text,
    /// One JSON document.
    Json,
    /// JSON Lines: one JSON object on each line.
    Jsonl,
    /// Annotations of GitHub Actions.
    Github,
    /// Markdown, for a pull request.
    Markdown,
    /// Pages that need no network.
    Html,
    /// SARIF 2.1.0, for code hosts and editors.
    Sarif,
    /// JUnit's XML, for CI.
    Junit,
}

/// Rows: a table, or JSON.
pub(super) const ROWS: &[Format] = &[Format::Text, Format::Json, Format::Jsonl];

/// An account of what was done.
pub(super) const ACCOUNT: &[Format] = &[Format::Text, Format::Json];

/// Lines that are JSON by nature.
pub(super) const LINES: &[Format] = &[Format::Jsonl];

/// Documents that are JSON by nature.
pub(super) const DOCUMENT: &[Format] = &[Format::Json];

/// Findings of a judging command.
pub(super) const FINDINGS: &[Format] =
    &[Format::Text, Format::Json, Format::Jsonl, Format::Github, Format::Sarif, Format::Junit];

/// The values of `--format` that a command knows.
pub(super) fn among(known: &'static [Format]) -> impl TypedValueParser<Value = Format> {
    let values = known.iter().filter_map(ValueEnum::to_possible_value);
    PossibleValuesParser::new(values).try_map(|name| Format::from_str(&name, false))
}
