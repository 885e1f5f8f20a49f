//! The arguments of `contracts`.

use crate::cli::format::{DOCUMENT, FINDINGS, Format, ROWS, among};
use clap::{Subcommand, ValueEnum};
use spec_kitty_events::bundle_for::Target;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ContractsCommand {
    /// List the event types by family.
    #[command(after_help = "\
Examples:
  spec-kitty-events contract list
  spec-kitty-events contract list --family status
  spec-kitty-events contract list --format jsonl

Exit status: 0 done, 2 could not run.")]
    List {
        /// Only the event types of this family.
        #[arg(long)]
        family: Option<String>,
        /// How it is written; jsonl is one object for each event type.
        #[arg(long, value_parser = among(ROWS), default_value = "text")]
        format: Format,
        /// Read the contract of this project's folder, and not the one that the program holds.
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
    /// Show the self-contained schema of an event type or of any type of the contract.
    #[command(after_help = "\
Examples:
  spec-kitty-events contract show WPStatusChanged
  spec-kitty-events contract show Lane > lane.schema.json

Exit status: 0 done, 2 could not run.")]
    Show {
        /// An event type such as WPStatusChanged, or a type such as Lane.
        #[arg(value_name = "TYPE")]
        name: String,
        /// How it is written: a JSON Schema, as it is.
        #[arg(long, value_parser = among(DOCUMENT), default_value = "json")]
        format: Format,
        /// Read the contract of this project's folder, and not the one that the program holds.
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
    /// Print the whole contract as one JSON Schema document. Its SHA-256 is the digest in
    /// --version.
    #[command(after_help = "\
Examples:
  spec-kitty-events contract bundle > contract.schema.json
  spec-kitty-events contract bundle | sha256sum
  spec-kitty-events contract bundle --for typescript > contract.types.json

Exit status: 0 done, 2 could not run.")]
    Bundle {
        /// Write it as generators of types take it, for a language; docs/other-languages.md says
        /// how. What no type can say is left out, except for jsonschema.
        #[arg(long = "for", value_enum, value_name = "LANGUAGE")]
        language: Option<Language>,
        /// How it is written: a JSON Schema, as it is.
        #[arg(long, value_parser = among(DOCUMENT), default_value = "json")]
        format: Format,
        /// Read the contract of this project's folder, and not the one that the program holds.
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
    /// Check contract files: authoring rules, policies, fixtures, and drift of generated/.
    #[command(after_help = "\
Examples:
  spec-kitty-events contract check
  spec-kitty-events contract check --stat
  spec-kitty-events contract check --bless
  spec-kitty-events contract check --format sarif > contract.sarif

Exit status: 0 clean, 1 findings, 2 could not run.")]
    Check {
        /// The project's folder, which holds contracts/, fixtures/ and generated/.
        #[arg(long, value_name = "DIR", default_value = ".")]
        root: PathBuf,
        /// Write generated/ anew instead of reporting drift.
        #[arg(long)]
        bless: bool,
        /// Of what is out of date, show how many lines of which files, and not the lines (text
        /// only).
        #[arg(long)]
        stat: bool,
        /// How findings are written.
        #[arg(long, value_parser = among(FINDINGS), default_value = "text")]
        format: Format,
    },
    /// Show what an edit breaks: every change with its class, who is affected, and an example that
    /// changes verdict.
    Diff(super::diff::DiffArgs),
    /// Name the least version numbers that the changes since the last release allow.
    Bump(super::bump::BumpArgs),
    /// Write the changelog section of the changes since the last release.
    Changelog(super::changelog::ChangelogArgs),
    /// Write the first draft of an event type: a schema, and fixtures that pass.
    New(super::author::NewArgs),
    /// Format contract files.
    Fmt(super::fmt::FmtArgs),
    /// Check the authoring rules and the style of contract files.
    Lint(super::author::LintArgs),
    /// Show what is wrong with the contract and what an edit breaks, again after every save.
    Watch(super::watch::WatchArgs),
    /// Explain a code, an event type, a type, a member, a lane, a rule or any other name.
    Explain(super::explain::ExplainArgs),
    /// Write the contract as a static site, or as Markdown.
    Docs(super::site::DocsArgs),
}

/// What the bundle is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Language {
    Python,
    #[value(name = "typescript")]
    TypeScript,
    Go,
    #[value(name = "jsonschema")]
    JsonSchema,
}

impl From<Language> for Target {
    fn from(language: Language) -> Self {
        match language {
            Language::Python => Self::Python,
            Language::TypeScript => Self::TypeScript,
            Language::Go => Self::Go,
            Language::JsonSchema => Self::JsonSchema,
        }
    }
}
