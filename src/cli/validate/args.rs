//! The arguments of `validate`.

use crate::cli::format::{FINDINGS, Format, among};
use crate::cli::limit::Limit;
use clap::{Args as ClapArgs, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct ValidateArgs {
    /// What a line is: whatever it says it is (an envelope, or a row of a mission's log), a whole
    /// envelope and nothing else, or a record {"event_type": T, "payload": …}.
    #[arg(long = "as", value_enum, default_value_t = Document::Auto, value_name = "WHAT")]
    pub document: Document,
    /// Leave the payload's own schema aside and take any event type that is not retired.
    #[arg(long)]
    pub envelope_only: bool,
    /// How much is asked for: everything, or the shape alone for readers of history.
    #[arg(long, value_enum, default_value_t = ProfileArg::Live)]
    pub profile: ProfileArg,
    /// Judge envelopes by this contract instead of the one that the program was built with: a
    /// revision of git, a folder (a project or its contracts/) or a bundle.
    #[arg(long, value_name = "REV|DIR|BUNDLE",
          conflicts_with_all = ["envelope_only", "profile", "document"])]
    pub contract: Option<String>,
    /// How it is written. In jsonl an object is an input line, blank ones included; in json,
    /// github, sarif and junit it is a finding.
    #[arg(long, value_parser = among(FINDINGS), default_value = "text")]
    pub format: Format,
    /// Write every refused line, byte for byte, to FILE, and the reasons to FILE.reasons.jsonl.
    #[arg(long, value_name = "FILE")]
    pub quarantine: Option<PathBuf>,
    /// How many lines of each kind of finding are shown in full (text only).
    #[arg(long, value_name = "N|all", default_value_t = Limit::new(1))]
    #[arg(allow_negative_numbers = true)]
    pub limit: Limit,
    /// End with 1 when there was no line to judge.
    #[arg(long)]
    pub require_lines: bool,
    /// Files, folders (*.jsonl, *.ndjson) or SQLite logs; `-`, or none, is standard input.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Document {
    Auto,
    Envelope,
    Payload,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ProfileArg {
    Live,
    Lenient,
}
