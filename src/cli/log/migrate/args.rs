//! The arguments of `log migrate`.

use crate::cli::format::{ACCOUNT, Format, among};
use clap::{Args, Subcommand};
use std::path::PathBuf;

const ENVELOPES: &str = "\
Examples:
  spec-kitty-events log migrate envelopes --dry-run kitty-specs/
  spec-kitty-events log migrate envelopes --out new.jsonl old.jsonl
  spec-kitty-events log migrate envelopes --context kitty-specs/ --out new.jsonl old.jsonl

Every line of the input is passed on byte for byte, rewritten, or moved to quarantine with the \
reasons. Identifiers, times, lanes, force, reasons and the order of lines never change. An \
envelope that is written has passed the live gate.

Files are written beside their places and moved there at the end: an interrupted run leaves the \
input as it was, and can be run again.

Exit status: 0 every line passed on or rewritten, 1 lines in quarantine, 2 could not run.";

const LANES: &str = "\
Examples:
  spec-kitty-events log migrate lanes --dry-run kitty-specs/
  spec-kitty-events log migrate lanes --lift --out envelopes.jsonl old.jsonl
  spec-kitty-events log migrate lanes --in-place --backup .old \\
    --manifest moved.manifest --quarantine moved.quarantine kitty-specs/

Every line of the input is passed on byte for byte, rewritten, or moved to quarantine with the \
reasons. Identifiers, times, lanes, force, reasons and the order of lines never change. Of a work \
package with a row that cannot be lifted no row is lifted: all of them go to quarantine.

Files are written beside their places and moved there at the end: an interrupted run leaves the \
input as it was, and can be run again.

Exit status: 0 every line passed on or rewritten, 1 lines in quarantine, 2 could not run.";

/// What is rewritten. Everything else is passed on.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum MigrateCommand {
    /// Rewrite envelopes of earlier generations to the current contract.
    #[command(after_help = ENVELOPES)]
    Envelopes(Envelopes),
    /// Rewrite local lane rows to their current members, or make envelopes of them.
    #[command(after_help = LANES)]
    Lanes(Lanes),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Envelopes {
    /// Belongs to `lanes`, and is told so.
    #[arg(long, hide = true)]
    pub(super) lift: bool,
    #[command(flatten)]
    pub(super) args: MigrateArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Lanes {
    /// Make WPStatusChanged envelopes of lane rows.
    #[arg(long)]
    pub(super) lift: bool,
    #[command(flatten)]
    pub(super) args: MigrateArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct MigrateArgs {
    /// How the account is written: what was done with how many lines.
    #[arg(long, value_parser = among(ACCOUNT), default_value = "text")]
    pub(super) format: Format,
    /// What is known of the missions: a meta.json, a file with one such object on each line, or a
    /// folder with meta.json files below it.
    #[arg(long, value_name = "FILE")]
    pub(super) context: Vec<PathBuf>,
    /// Build of the events that do not name one; else it is that of the context, or a mark with the
    /// node.
    #[arg(long, value_name = "ID")]
    pub(super) build_id: Option<String>,
    /// Project of the events that do not name one.
    #[arg(long, value_name = "ID")]
    pub(super) project_uuid: Option<String>,
    /// Say what would be done, and write nothing but the manifest.
    #[arg(long, conflicts_with_all = ["out", "quarantine", "in_place"])]
    pub(super) dry_run: bool,
    /// Where the lines go; else to standard output. Manifest and quarantine then stand beside FILE
    /// unless they are named.
    #[arg(long, value_name = "FILE", conflicts_with = "in_place")]
    pub(super) out: Option<PathBuf>,
    /// Write one JSON object for each line, and a summary behind them: what was done, by which
    /// rule, and digests.
    #[arg(long, value_name = "FILE")]
    pub(super) manifest: Option<PathBuf>,
    /// Write every line without a target, byte for byte, to FILE, and the reasons to
    /// FILE.reasons.jsonl.
    #[arg(long, value_name = "FILE")]
    pub(super) quarantine: Option<PathBuf>,
    /// Replace the files that change. Each one is kept under its name with the ending of --backup.
    #[arg(long, requires_all = ["backup", "manifest", "quarantine"])]
    pub(super) in_place: bool,
    /// Ending of the files that are kept, for example .old.
    #[arg(long, value_name = "SUFFIX", requires = "in_place")]
    pub(super) backup: Option<String>,
    /// Files, folders (*.jsonl, *.ndjson) or SQLite logs; `-`, or none, is standard input.
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
}
