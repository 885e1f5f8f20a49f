//! `diff`: what an edit breaks.

mod github;
mod json;
mod logs;
mod markdown;
mod text;
mod words;

use super::author::write;
use super::comparison::{APPROVALS, Compared, SidesArgs, approvals, compared, today};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure};
use clap::{Args as ClapArgs, ValueEnum};
use jiff::civil::Date;
use spec_kitty_events::compat::{Mode, is_blank};
use spec_kitty_events::plural::count;
use std::io::Write as _;
use std::path::PathBuf;

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contracts diff
  spec-kitty-events contracts diff --against v0.1.0 --mode backward
  spec-kitty-events contracts diff --against old.bundle.json --format markdown
  spec-kitty-events contracts diff --log logs/*.jsonl
  spec-kitty-events contracts diff --approve 'no producer sends it, see the audit' --until \
  2027-01-31

Without --against, the working tree is compared with the merge base of HEAD and the main branch.
The summary names what was used. An approval is about one change: it stops counting when the \
change becomes another one.
Exit status: 0 nothing breaks, or it is approved; 1 an unapproved break or a stale approval; 2 \
could not run.")]
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
    /// Last day on which the approval counts, today or later.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "approve", value_parser = day)]
    pub until: Option<Date>,
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
    let approval = match (&args.approve, args.until) {
        (Some(reason), Some(until)) => Some((checked(reason, until)?, until)),
        _ => None,
    };
    let mut found = compared(&args.sides, args.sides.against.as_deref())?;
    if let Some((reason, until)) = approval {
        let added = approve(args, &found, reason, until)?;
        let _ = writeln!(std::io::stderr(), "{}", added_in_words(added));
        if added > 0 {
            found = compared(&args.sides, args.sides.against.as_deref())?;
        }
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
        std::io::Write::write_all(&mut stream, out.as_bytes())?;
    } else {
        print(&out)?;
    }
    let bad = found.comparison.breaks(mode).next().is_some() || !found.stale.is_empty();
    let read = logs.as_ref().map_or(Exit::Clean, |logs| logs.read);
    Ok(read.max(if bad { Exit::Findings } else { Exit::Clean }))
}

/// A day as `--until` takes it.
fn day(text: &str) -> Result<Date, String> {
    let written = text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| match i {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        });
    match text.parse() {
        Ok(day) if written => Ok(day),
        _ => Err("a day is written YYYY-MM-DD, for example 2027-01-31".to_owned()),
    }
}

/// The reason, if an approval with it and this day would count.
fn checked(reason: &str, until: Date) -> Result<&str, Failure> {
    if is_blank(reason) {
        return Err(Failure::new("--approve needs a reason that can be read; nothing was written"));
    }
    if until < today() {
        return Err(Failure::new(format!(
            "{until} is over: --until names today or a later day; nothing was written"
        )));
    }
    Ok(reason.trim())
}

/// Writes the approvals, and returns how many there are more; none are written when there is
/// nothing to approve.
fn approve(args: &DiffArgs, found: &Compared, reason: &str, until: Date) -> Result<usize, Failure> {
    let mut all = approvals(&found.new)?;
    let changes = &found.comparison.changes;
    let added = all.approve(changes, Mode::from(args.mode), reason, until, today());
    if added > 0 {
        let mut text = serde_json::to_string_pretty(&all).expect("approvals print");
        text.push('\n');
        write(&args.sides.root, APPROVALS, &text)?;
    }
    Ok(added)
}

fn added_in_words(added: usize) -> String {
    match added {
        0 => format!("Nothing is left to approve; {APPROVALS} was not written."),
        n => format!("Written to {APPROVALS}: {}.", count(n, "approval")),
    }
}
