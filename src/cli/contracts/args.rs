//! The arguments of `contracts`.

use crate::cli::format::Format;
use clap::Subcommand;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ContractsCommand {
    /// List the event types by family.
    #[command(after_help = "\
Examples:
  spec-kitty-events contracts list
  spec-kitty-events contracts list --family status
  spec-kitty-events contracts list --format jsonl")]
    List {
        /// Only the event types of this family.
        #[arg(long)]
        family: Option<String>,
        /// A table, or one JSON object for each event type.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Show the self-contained schema of an event type or of any type of the contract.
    #[command(after_help = "\
Examples:
  spec-kitty-events contracts show WPStatusChanged
  spec-kitty-events contracts show Lane > lane.schema.json")]
    Show {
        /// An event type such as WPStatusChanged, or a type such as Lane.
        #[arg(value_name = "TYPE")]
        name: String,
    },
    /// Print the whole contract as one JSON Schema document. Its SHA-256 is the digest in
    /// --version.
    #[command(after_help = "\
Examples:
  spec-kitty-events contracts bundle > contract.schema.json
  spec-kitty-events contracts bundle | sha256sum")]
    Bundle,
    /// Check contract files: authoring rules, policies, fixtures, and drift of generated/.
    #[command(after_help = "\
Examples:
  spec-kitty-events contracts check
  spec-kitty-events contracts check --bless

Exit status: 0 clean, 1 findings, 2 could not run.")]
    Check {
        /// The project's folder, which holds contracts/, fixtures/ and generated/.
        #[arg(long, value_name = "DIR", default_value = ".")]
        root: PathBuf,
        /// Write generated/ anew instead of reporting drift.
        #[arg(long)]
        bless: bool,
    },
    /// Show what an edit breaks: every change with its class, whom it hurts, and a document that
    /// flips.
    Diff(super::diff::DiffArgs),
    /// Name the least version numbers that the changes since the last release allow.
    Bump(super::bump::BumpArgs),
    /// Write the changelog section of the changes since the last release.
    Changelog(super::changelog::ChangelogArgs),
    /// Write the first draft of an event type: a schema, and fixtures that pass.
    New(super::author::NewArgs),
    /// Bring contract files into their one layout.
    Fmt(super::author::FmtArgs),
    /// Check the authoring rules and the style of contract files.
    Lint(super::author::LintArgs),
    /// Tell what a violation code, an event type, a type or a rule means.
    Explain(super::explain::ExplainArgs),
    /// Write the contract as a static site, or as Markdown.
    Docs(super::site::DocsArgs),
}
