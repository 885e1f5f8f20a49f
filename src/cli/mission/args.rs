//! Arguments of `mission`.

use crate::cli::format::{ACCOUNT, FINDINGS, Format, ROWS, among};
use clap::{Args, Subcommand};
use spec_kitty_events::Timestamp;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum MissionCommand {
    /// Show where the work packages of a mission stand, and what its log says beside that.
    Board(BoardArgs),
    /// Tell the history of one work package: each row, and what it did, or why it did nothing.
    History(HistoryArgs),
    /// Check logs against themselves and against what lies beside them: status.json, meta.json.
    Check(CheckArgs),
    /// Merge two branches of a log: what git calls. No row is lost, and none is changed.
    MergeDriver(MergeDriverArgs),
    /// Let git merge mission logs with this program, in this repository.
    Install(InstallArgs),
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  spec-kitty-events mission check
  spec-kitty-events mission check --format github kitty-specs
  spec-kitty-events mission check --fix kitty-specs/042-importer

Without a path, every mission below kitty-specs/ is checked.

The log is right, and the snapshot is disposable: --fix writes status.json anew where it \
differs, keeps the one before it as status.json.old, and writes none from an empty log or one \
with bad lines.

Exit status: 0 no bad line and no finding of the level error, 1 some, 2 could not run.")]
pub(in crate::cli) struct CheckArgs {
    /// Write snapshots anew that differ from their logs.
    #[arg(long)]
    pub fix: bool,
    /// How findings are written.
    #[arg(long, value_parser = among(FINDINGS), default_value = "text")]
    pub format: Format,
    /// Logs and folders; `-` is standard input. Without one, kitty-specs/ where there is one.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
#[command(override_usage = "\
spec-kitty-events mission merge-driver [OPTIONS]
         <BASE> <OURS> <THEIRS> [PATH]")]
#[command(after_help = "\
Examples:
  git config merge.spec-kitty-events.driver \\
    \"spec-kitty-events mission merge-driver %O %A %B %P\"

Git calls it so once `spec-kitty-events mission install` has run. The result is written over \
OURS. A line that is no row, a conflict marker, or one id with two contents refuses the merge, \
and OURS stays as it was, byte for byte.

Exit status: 0 merged, 1 refused, 2 could not run.")]
pub(in crate::cli) struct MergeDriverArgs {
    /// Refuse where both sides move one package out of one lane in two directions, one of them a
    /// cancel or a step back.
    #[arg(long)]
    pub strict: bool,
    /// The common ancestor; a file that is not there is empty.
    #[arg(value_name = "BASE")]
    pub base: PathBuf,
    /// The file of this branch, which the result is written over.
    #[arg(value_name = "OURS")]
    pub ours: PathBuf,
    /// The file of the other branch.
    #[arg(value_name = "THEIRS")]
    pub theirs: PathBuf,
    /// The log's place in the repository, for messages.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  spec-kitty-events mission install
  spec-kitty-events mission install --check

It writes two lines into .gitattributes, which you commit, and the driver into the git config of \
this clone, which git keeps to itself: everybody who clones the repository runs it once. The \
global config of git is never touched. --check is for CI, or for a fresh clone.

Exit status: 0 done, or installed; 1 not installed (--check); 2 could not run.")]
pub(in crate::cli) struct InstallArgs {
    /// Only look whether it is installed.
    #[arg(long, conflicts_with = "uninstall")]
    pub check: bool,
    /// Take it out again.
    #[arg(long)]
    pub uninstall: bool,
    /// How it is written: what was done, or what is missing.
    #[arg(long, value_parser = among(ACCOUNT), default_value = "text")]
    pub format: Format,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  spec-kitty-events mission board
  spec-kitty-events mission board kitty-specs/042-importer
  spec-kitty-events mission board --mission 042 --format json
  spec-kitty-events mission board --format html --out site
  spec-kitty-events mission board --at 2026-05-01T12:00:00Z log.jsonl
  spec-kitty-events mission board --watch kitty-specs/042-importer
  git show HEAD~1:log.jsonl | spec-kitty-events mission board -

A path is a log, a mission's folder, or a folder with missions in it, which gives one row for \
each; without one, it is kitty-specs/. Pages of a folder are an index, and one for each mission.

Good lines are folded and bad ones listed. With --strict the answer is that of release 11.0.0 of \
the Python package, which refuses a log for one bad line; the bad lines then go to standard \
error.

Exit status: 0 a sound board; 1 bad lines or findings of the level error (with --strict: the log \
is refused); 2 could not run.")]
pub(in crate::cli) struct BoardArgs {
    /// Answer as release 11.0.0 of the Python package does.
    #[arg(long)]
    pub strict: bool,
    /// The board as it was at this time, by the times that rows say.
    #[arg(long, value_name = "TIME")]
    pub at: Option<Timestamp>,
    /// Only the mission of this slug, or of the one slug that begins so.
    #[arg(long, value_name = "SLUG")]
    pub mission: Option<String>,
    /// The meta.json of the mission, or a folder of missions that has it; by default the one beside
    /// the log.
    #[arg(long, value_name = "FILE|DIR")]
    pub context: Option<PathBuf>,
    /// Show the board again whenever a log changes, until it is interrupted.
    #[arg(long, conflicts_with = "at")]
    pub watch: bool,
    /// How it is written; jsonl is one object for each mission.
    #[arg(long, value_parser = among(BOARD), default_value = "text")]
    pub format: Format,
    /// Write to this file; pages of a folder of missions go into this folder, with an index.
    #[arg(long, value_name = "FILE|DIR")]
    pub out: Option<PathBuf>,
    /// Logs and folders; `-` is standard input. Without one, kitty-specs/ where there is one.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  spec-kitty-events mission history WP03 kitty-specs/042-importer
  spec-kitty-events mission history --format json WP03 kitty-specs/042-importer
  spec-kitty-events mission history WP03 --strict < status.events.jsonl

Exit status: 0 the package is known, 1 the log knows no such package or has bad lines, 2 could \
not run.")]
pub(in crate::cli) struct HistoryArgs {
    /// Read the log as release 11.0.0 of the Python package does.
    #[arg(long)]
    pub strict: bool,
    /// How it is written. In jsonl an object is a move, an annotation or a finding.
    #[arg(long, value_parser = among(ROWS), default_value = "text")]
    pub format: Format,
    /// The work package.
    #[arg(value_name = "WP")]
    pub wp_id: String,
    /// The log, or the mission's folder; `-`, or none, is standard input.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
}

/// The forms of a board.
const BOARD: &[Format] = &[Format::Text, Format::Json, Format::Jsonl, Format::Html];
