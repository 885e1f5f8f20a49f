//! `diff`: what an edit breaks.

mod github;
mod json;
mod logs;
mod markdown;
mod text;
mod words;

use super::super::{Exit, Failure};
use super::compared::{APPROVALS, Compared, SidesArgs, approvals, compared};
use super::print;
use clap::{Args as ClapArgs, ValueEnum};
use spec_kitty_events::compat::{Approval, Mode};
use std::path::PathBuf;

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contracts diff
  spec-kitty-events contracts diff --against v0.1.0 --mode backward
  spec-kitty-events contracts diff --against old.bundle.json --format markdown
  spec-kitty-events contracts diff --log logs/*.jsonl
  spec-kitty-events contracts diff --approve 'no producer sends it, see the audit' --until 2027-01-31

Without --against, the working tree is compared with the merge base of HEAD and the main branch.
Exit status: 0 nothing breaks, or it is approved; 1 an unapproved break or a stale approval; 2 could not run.")]
pub(in crate::cli) struct DiffArgs {
    #[command(flatten)]
    pub sides: SidesArgs,
    /// What is asked for: old documents stay valid, new documents stay readable, or both.
    #[arg(long, value_enum, default_value_t = ModeArg::Full)]
    pub mode: ModeArg,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
    /// Judge every line of these logs by both contracts, and show which flip.
    #[arg(long, value_name = "PATH", num_args = 1..)]
    pub log: Vec<PathBuf>,
    /// How many lines are shown for each rule (with --log).
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub show: usize,
    /// Approve every break that is left, for this reason, in compat/approvals.json. Needs --until.
    #[arg(long, value_name = "REASON", requires = "until")]
    pub approve: Option<String>,
    /// Last day on which the approval counts.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "approve")]
    pub until: Option<jiff::civil::Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ModeArg {
    Backward,
    Forward,
    Full,
}

impl From<ModeArg> for Mode {
    fn from(mode: ModeArg) -> Self {
        match mode {
            ModeArg::Backward => Self::Backward,
            ModeArg::Forward => Self::Forward,
            ModeArg::Full => Self::Full,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DiffFormat {
    /// For a person at a terminal.
    Text,
    /// One JSON object.
    Json,
    /// For a pull request.
    Markdown,
    /// Annotations of GitHub Actions.
    Github,
}

pub(super) fn run(args: &DiffArgs) -> Result<Exit, Failure> {
    let mode = Mode::from(args.mode);
    let mut found = compared(&args.sides, args.sides.against.as_deref())?;
    if let (Some(reason), Some(until)) = (&args.approve, args.until) {
        let added = approve(args, &found, mode, reason, until)?;
        eprint(&format!("{added} approvals were added to {APPROVALS}.\n"));
        found = compared(&args.sides, args.sides.against.as_deref())?;
    }
    let logs = if args.log.is_empty() { None } else { Some(logs::judge(&args.log, &found)?) };
    let mut out = match args.format {
        DiffFormat::Text => text::render(&found, mode),
        DiffFormat::Json => json::render(&found, mode, logs.as_ref()),
        DiffFormat::Markdown => markdown::render(&found, mode),
        DiffFormat::Github => github::render(&found, mode),
    };
    if let Some(logs) = &logs
        && args.format != DiffFormat::Json
    {
        out.push_str(&logs::text(logs, &found, args.show));
    }
    if args.format == DiffFormat::Text {
        let mut stream = anstream::stdout().lock();
        std::io::Write::write_all(&mut stream, out.as_bytes())
            .map_err(|e| super::output_failed(&e))?;
    } else {
        print(&out)?;
    }
    let bad = found.comparison.breaks(mode).next().is_some() || !found.stale.is_empty();
    Ok(if bad { Exit::Findings } else { Exit::Clean })
}

fn eprint(text: &str) {
    let _ = std::io::Write::write_all(&mut std::io::stderr().lock(), text.as_bytes());
}

fn approve(
    args: &DiffArgs,
    found: &Compared,
    mode: Mode,
    reason: &str,
    until: jiff::civil::Date,
) -> Result<usize, Failure> {
    let mut all = approvals(&args.sides.root)?;
    let new: Vec<Approval> =
        found.comparison.breaks(mode).map(|c| Approval::of(c, reason, until)).collect();
    let added = new.len();
    all.approvals.extend(new);
    let mut text = serde_json::to_string_pretty(&all).expect("approvals print");
    text.push('\n');
    let file = args.sides.root.join(APPROVALS);
    let write = || {
        std::fs::create_dir_all(file.parent().unwrap_or(&file))?;
        std::fs::write(&file, &text)
    };
    write().map_err(|e| Failure::io(&format!("cannot write {}", file.display()), &e))?;
    Ok(added)
}
