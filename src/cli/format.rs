//! How rows are written.

use clap::ValueEnum;

/// Text for people, or JSON Lines for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Jsonl,
}
