//! `new`, `fmt` and `lint`: what an author runs before anybody else looks.

use crate::cli::stdout::print;
use crate::cli::{Exit, Failure};
use clap::{Args as ClapArgs, ValueEnum};
use spec_kitty_events::authoring::{draft, fix, formatted, style};
use spec_kitty_events::check::{self, read_file};
use spec_kitty_events::docs::quote;
use spec_kitty_events::escape;
use spec_kitty_events::generator::{ContractTree, Problem};
use spec_kitty_events::output_file::{Access, OutputFile, WholeFile, below, place_all, replace};
use spec_kitty_events::plural::count;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contracts new kitchen TeaBrewed
  spec-kitty-events contracts new --open kitchen TeaBrewed

Writes contracts/events/FAMILY/EVENT_TYPE.schema.json and \
fixtures/payloads/FAMILY/EVENT_TYPE.jsonl with one valid and one
invalid case, and lists the cases in fixtures/manifest.json. Nothing is written over.")]
pub(in crate::cli) struct NewArgs {
    /// The family; a new one is made by naming it.
    pub family: String,
    /// The event type, for example TeaBrewed.
    pub event_type: String,
    /// Keep unknown members of the payload instead of refusing them.
    #[arg(long)]
    pub open: bool,
    /// The project's folder.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contracts fmt
  spec-kitty-events contracts fmt --check

Exit status: 0 all files are in their layout, or were brought into it; 1 some are not (--check); 2 \
could not run.")]
pub(in crate::cli) struct FmtArgs {
    /// Only name the files that are not in their layout.
    #[arg(long)]
    pub check: bool,
    /// The project's folder.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contracts lint
  spec-kitty-events contracts lint --fix
  spec-kitty-events contracts lint --format github

The rules are in contracts/README.md; their ids stand in brackets. Exit status: 0 clean, 1 \
findings, 2 could not run.")]
pub(in crate::cli) struct LintArgs {
    /// Repair what needs no judgement.
    #[arg(long)]
    pub fix: bool,
    /// How findings are written.
    #[arg(long, value_enum, default_value_t = LintFormat::Text)]
    pub format: LintFormat,
    /// The project's folder.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum LintFormat {
    /// One line for each finding.
    Text,
    /// One JSON object for each finding.
    Jsonl,
    /// Annotations of GitHub Actions.
    Github,
}

/// The contract files of a project.
pub(super) fn tree(root: &Path) -> Result<ContractTree, Failure> {
    if !root.join("contracts").is_dir() {
        return Err(Failure::new(format!(
            "there is no contracts/ folder in {}; name the project's folder with --root",
            escape::path(root)
        )));
    }
    ContractTree::read(&root.join("contracts"))
        .map_err(|e| Failure::io("cannot read the contract", &e))
}

/// Writes a file of the project as a whole, and not through a link.
pub(super) fn write(root: &Path, file: &str, text: &str) -> Result<(), Failure> {
    below(root, file)
        .and_then(|path| replace(path, text.as_bytes(), Access::usual()))
        .map_err(|e| Failure::io(&format!("cannot write {}", escape::line(file)), &e))
}

/// Begins a file of the project: one that is new, or one that takes the place of another.
fn begun(root: &Path, file: &str, text: &str, is_new: bool) -> Result<WholeFile, Failure> {
    let begin = || {
        let path = below(root, file)?;
        let mut out = if is_new {
            OutputFile::create_new(path, Access::usual())?
        } else {
            OutputFile::create_or_replace(path, Access::usual())?
        };
        out.write_all(text.as_bytes())?;
        out.finish()
    };
    begin().map_err(|e| Failure::io(&format!("cannot write {}", escape::line(file)), &e))
}

pub(super) fn new(args: &NewArgs) -> Result<Exit, Failure> {
    let tree = tree(&args.root)?;
    let manifest = read_file(&args.root, "fixtures/manifest.json")
        .map_err(|e| Failure::io("cannot read fixtures/manifest.json", &e))?;
    let draft = draft(&tree, &manifest, &args.family, &args.event_type, args.open)?;
    for (file, _) in [&draft.schema, &draft.fixtures] {
        if args.root.join(file).exists() {
            return Err(Failure::new(format!("{file} is there already")));
        }
    }
    let files = [(&draft.schema, true), (&draft.fixtures, true), (&draft.manifest, false)]
        .into_iter()
        .map(|((file, text), is_new)| begun(&args.root, file, text, is_new))
        .collect::<Result<Vec<_>, _>>()?;
    place_all(files)?;
    print(&format!(
        "Wrote {} and {}, and listed the cases in {}.\n\
         Now say in the schema what the event means and holds, and give every rule a case: `lint` \
         and\n\
         `check` ask for the description. Then:\n  \
         spec-kitty-events contracts lint\n  \
         spec-kitty-events contracts check --bless\n  \
         cargo test --all-features\n",
        draft.schema.0, draft.fixtures.0, draft.manifest.0
    ))
}

pub(super) fn fmt(args: &FmtArgs) -> Result<Exit, Failure> {
    let tree = tree(&args.root)?;
    let mut out = String::new();
    let (mut changed, mut unread) = (0, 0);
    for (file, text) in tree.iter().filter(|(file, _)| file.ends_with(".json")) {
        match formatted(file, text) {
            None => {
                unread += 1;
                let file = escape::line(file);
                let _ = writeln!(out, "contracts/{file}: is not JSON; `contracts lint` says where");
            }
            Some(wanted) if wanted != text => {
                changed += 1;
                let _ = writeln!(out, "contracts/{}", escape::line(file));
                if !args.check {
                    write(&args.root, &format!("contracts/{file}"), &wanted)?;
                }
            }
            Some(_) => {}
        }
    }
    let verb = if args.check { "would change" } else { "changed" };
    let _ = writeln!(out, "{} {verb}.", count(changed, "file"));
    print(&out)?;
    Ok(if unread > 0 || (args.check && changed > 0) { Exit::Findings } else { Exit::Clean })
}

/// All findings: the authoring rules, then style.
fn findings(tree: &ContractTree) -> Vec<Problem> {
    let mut found = check::lint(tree);
    found.extend(style(tree));
    found
}

pub(super) fn lint(args: &LintArgs) -> Result<Exit, Failure> {
    let mut tree = tree(&args.root)?;
    let mut found = findings(&tree);
    let mut out = String::new();
    if args.fix {
        let before = found.len();
        // One fix may make room for the next.
        for _ in 0..4 {
            let fixed = fix(&tree, &found);
            if fixed.iter().next().is_none() {
                break;
            }
            for (file, text) in fixed.iter() {
                write(&args.root, &format!("contracts/{file}"), text)?;
                tree.insert(file, text);
            }
            found = findings(&tree);
        }
        if before > found.len() {
            let _ = writeln!(out, "{} fixed.", before - found.len());
        }
    }
    for problem in &found {
        match args.format {
            LintFormat::Text => {
                let _ = writeln!(out, "{}", escape::line(&problem.to_string()));
            }
            LintFormat::Jsonl => {
                let row = serde_json::json!({"file": problem.file, "pointer": problem.pointer,
                "line": line(&tree, problem), "rule": problem.rule,
                    "message": problem.message, "fix": problem.fix});
                let _ = writeln!(out, "{}", escape::json(&row.to_string()));
            }
            LintFormat::Github => {
                let line = line(&tree, problem).map(|l| format!("line={l},")).unwrap_or_default();
                let said = format!("{} {}", problem.message, problem.fix);
                let _ = writeln!(
                    out,
                    "::error file={},{line}title={}::{}",
                    quote::property(&problem.file),
                    quote::property(problem.rule),
                    quote::data(&escape::line(&said))
                );
            }
        }
    }
    if args.format == LintFormat::Text {
        let _ = match found.len() {
            0 => writeln!(out, "No findings."),
            n => writeln!(out, "{}.", count(n, "finding")),
        };
    }
    print(&out)?;
    Ok(if found.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Line of a problem in its file, from 1.
fn line(tree: &ContractTree, problem: &Problem) -> Option<usize> {
    let text = tree.get(problem.file.strip_prefix("contracts/")?)?.as_bytes();
    let mut pointer = problem.pointer.as_str();
    loop {
        if let Some(Some(span)) = spec_kitty_events::json::locate(text, &[pointer]).first() {
            return Some(
                spec_kitty_events::json::line_and_column(
                    text,
                    span.key.map_or(span.begin, |k| k.0),
                )
                .0,
            );
        }
        pointer = &pointer[..pointer.rfind('/')?];
    }
}
