//! `diff`: what an edit breaks.

pub(super) mod findings;
mod github;
pub(super) mod json;
mod logs;
mod markdown;
pub(super) mod text;
pub(super) mod words;

use super::author::write;
use super::comparison::{
    APPROVALS, Compared, SidesArgs, approvals, compared, compared_with_each_other, today,
};
use crate::cli::format::{Format, among};
use crate::cli::limit::Limit;
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
  spec-kitty-events contract diff
  spec-kitty-events contract diff --against v0.1.0 --compat backward
  spec-kitty-events contract diff --against old.json --format markdown
  spec-kitty-events contract diff --log logs/
  spec-kitty-events contract diff v0.1.0 ../next/
  spec-kitty-events contract diff --approve 'see the audit' --until 2027-01-31

Without --against, the working tree is compared with the merge base of HEAD and the main branch. \
The summary names what was used. An approval is about one change: it stops counting when the \
change becomes another one.

Exit status: 0 nothing breaks, or it is approved; 1 an unapproved break or a stale approval; 2 \
could not run.")]
pub(in crate::cli) struct DiffArgs {
    #[command(flatten)]
    pub sides: SidesArgs,
    /// Two contracts to compare with each other, the older one first, in place of the working tree:
    /// each a revision, a folder or a bundle. No approvals count then.
    #[arg(num_args = 2, value_names = ["OLD", "NEW"],
          conflicts_with_all = ["against", "approvals_from", "approve"])]
    pub contracts: Vec<String>,
    /// What is asked for: old documents stay valid, new documents stay readable, or both.
    #[arg(long, value_enum, default_value_t = CompatArg::Full)]
    pub compat: CompatArg,
    /// How it is written.
    #[arg(long, value_parser = among(FORMATS), default_value = "text")]
    pub format: Format,
    /// Judge every line of these logs by both contracts, and show which flip.
    #[arg(long, value_name = "PATH", num_args = 1..)]
    pub log: Vec<PathBuf>,
    /// How many lines are shown for each rule (with --log).
    #[arg(long, value_name = "N|all", default_value_t = Limit::new(3))]
    #[arg(allow_negative_numbers = true)]
    pub limit: Limit,
    /// Approve every break that is left, for this reason, in compat/approvals.json. Needs --until.
    #[arg(long, value_name = "REASON", requires = "until")]
    pub approve: Option<String>,
    /// Last day on which the approval counts, today or later.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "approve", value_parser = day)]
    pub until: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum CompatArg {
    Backward,
    Forward,
    Full,
}

impl From<CompatArg> for Mode {
    fn from(compat: CompatArg) -> Self {
        match compat {
            CompatArg::Backward => Self::Backward,
            CompatArg::Forward => Self::Forward,
            CompatArg::Full => Self::Full,
        }
    }
}

/// The forms of a comparison.
const FORMATS: &[Format] = &[
    Format::Text,
    Format::Json,
    Format::Jsonl,
    Format::Markdown,
    Format::Github,
    Format::Sarif,
    Format::Junit,
];

pub(super) fn run(args: &DiffArgs) -> Result<Exit, Failure> {
    let mode = Mode::from(args.compat);
    let approval = match (&args.approve, args.until) {
        (Some(reason), Some(until)) => Some((checked(reason, until)?, until)),
        _ => None,
    };
    let mut found = match args.contracts.as_slice() {
        [old, new] => compared_with_each_other(&args.sides, [old, new])?,
        _ => compared(&args.sides, args.sides.against.as_deref())?,
    };
    if let Some((reason, until)) = approval {
        let added = approve(args, &found, reason, until)?;
        let _ = writeln!(std::io::stderr(), "{}", added_in_words(added));
        if added > 0 {
            found = compared(&args.sides, args.sides.against.as_deref())?;
        }
    }
    found.comparison.changes.retain(|change| change.is_asked_for(mode));
    let logs = if args.log.is_empty() { None } else { Some(logs::judge(&args.log, &found)?) };
    let mut out = match args.format {
        Format::Json => json::render(&found, mode, logs.as_ref()),
        Format::Markdown => markdown::render(&found, mode),
        Format::Github => github::render(&found, mode),
        format => {
            findings::render(&found, mode, format).unwrap_or_else(|| text::render(&found, mode))
        }
    };
    if let Some(logs) = &logs
        && matches!(args.format, Format::Text | Format::Markdown | Format::Github)
    {
        out.push_str(&logs::text(logs, &found, args.limit.most()));
    }
    if args.format == Format::Text {
        out.push_str(&findings::last_line(&found, mode));
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
    let added = all.approve(changes, Mode::from(args.compat), reason, until, today());
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
