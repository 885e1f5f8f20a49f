//! `new` and `lint`: what an author runs before anybody else looks.

use super::chosen::Chosen;
use crate::cli::format::{ACCOUNT, FINDINGS, Format, among};
use crate::cli::report::{Diagnostic, Level, Place, Report, Summary, Tally};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure, json};
use clap::Args as ClapArgs;
use serde_json::json;
use spec_kitty_events::authoring::{draft, fix, style};
use spec_kitty_events::check::{self, read_file};
use spec_kitty_events::escape;
use spec_kitty_events::generator::{ContractTree, Problem};
use spec_kitty_events::output_file::{Access, OutputFile, WholeFile, below, place_all, replace};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contract new kitchen TeaBrewed
  spec-kitty-events contract new --open kitchen TeaBrewed

Writes contracts/events/FAMILY/EVENT_TYPE.schema.json and \
fixtures/payloads/FAMILY/EVENT_TYPE.jsonl with one valid and one invalid case, and lists the \
cases in fixtures/manifest.json. Nothing is written over.

Exit status: 0 written, 2 could not run.")]
pub(in crate::cli) struct NewArgs {
    /// The family; a new one is made by naming it.
    pub family: String,
    /// The event type, for example TeaBrewed.
    pub event_type: String,
    /// Keep unknown members of the payload instead of refusing them.
    #[arg(long)]
    pub open: bool,
    /// How it is written: what to do next, or which files there are now.
    #[arg(long, value_parser = among(ACCOUNT), default_value = "text")]
    pub format: Format,
    /// The project's folder.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
}

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contract lint
  spec-kitty-events contract lint --fix
  spec-kitty-events contract lint --format github
  spec-kitty-events contract lint contracts/events/status

The rules are in contracts/README.md; their ids stand in brackets.

Exit status: 0 clean, 1 findings, 2 could not run.")]
pub(in crate::cli) struct LintArgs {
    /// Repair what needs no judgement.
    #[arg(long)]
    pub fix: bool,
    /// How findings are written.
    #[arg(long, value_parser = among(FINDINGS), default_value = "text")]
    pub format: Format,
    /// The project's folder.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Only what is found in these files and folders; the whole contract is read all the same.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
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
    if args.format == Format::Json {
        let written = json!({"event_type": args.event_type, "family": args.family,
            "written": [draft.schema.0, draft.fixtures.0], "changed": [draft.manifest.0]});
        json::pretty(&mut io::stdout().lock(), &written)?;
        return Ok(Exit::Clean);
    }
    print(&format!(
        "Wrote {} and {}, and listed the cases in {}.\n\
         Now say in the schema what the event means and holds, and give every rule a case: `lint` \
         and\n\
         `check` ask for the description. Then:\n  \
         spec-kitty-events contract lint\n  \
         spec-kitty-events contract check --bless\n  \
         cargo test --all-features\n",
        draft.schema.0, draft.fixtures.0, draft.manifest.0
    ))
}

/// All findings in the files that are meant: the authoring rules, then style.
pub(super) fn findings(tree: &ContractTree, chosen: &Chosen) -> Vec<Problem> {
    let mut found = check::lint(tree);
    found.extend(style(tree));
    let file = |problem: &Problem| {
        problem.file.strip_prefix("contracts/").unwrap_or(&problem.file).to_owned()
    };
    found.retain(|problem| chosen.has(&file(problem)));
    found
}

pub(super) fn lint(args: &LintArgs) -> Result<Exit, Failure> {
    let mut tree = tree(&args.root)?;
    let chosen = Chosen::of(&args.root, &args.paths)?;
    let mut found = findings(&tree, &chosen);
    let before = found.len();
    if args.fix {
        found = repaired(args, &mut tree, &chosen, found)?;
    }
    let fixed = before.saturating_sub(found.len());
    let checked = tree.iter().filter(|(file, _)| chosen.has(file)).count();
    let summary = Summary::of(checked).with("repaired", fixed);
    let diagnostics: Vec<Diagnostic> = found.iter().map(|p| diagnostic(&tree, p)).collect();
    print(&match Report::whole("contract lint", args.format, &diagnostics, &summary) {
        Some(report) => report,
        None => {
            let end = Tally::of(&diagnostics).line("contract lint", summary.checked, "file");
            text(&found, fixed) + &end
        }
    })?;
    Ok(if found.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Repairs what needs no judgement, and returns what is left.
fn repaired(
    args: &LintArgs,
    tree: &mut ContractTree,
    chosen: &Chosen,
    mut found: Vec<Problem>,
) -> Result<Vec<Problem>, Failure> {
    // One fix may make room for the next.
    for _ in 0..4 {
        let fixed = fix(tree, &found);
        if fixed.iter().next().is_none() {
            break;
        }
        for (file, text) in fixed.iter() {
            write(&args.root, &format!("contracts/{file}"), text)?;
            tree.insert(file, text);
        }
        found = findings(tree, chosen);
    }
    Ok(found)
}

fn text(found: &[Problem], fixed: usize) -> String {
    let mut out = String::new();
    if fixed > 0 {
        let _ = writeln!(out, "{fixed} fixed.");
    }
    for problem in found {
        let _ = writeln!(out, "{}", one_line(problem));
    }
    out
}

/// A problem as it is shown to a person.
pub(super) fn one_line(problem: &Problem) -> String {
    escape::line(&problem.to_string()).into_owned()
}

/// A problem of a contract file as a finding. Its rule and its fix have names of their own too.
pub(super) fn diagnostic(tree: &ContractTree, problem: &Problem) -> Diagnostic {
    let place = Place {
        file: problem.file.clone(),
        line: line(tree, problem).and_then(|line| u64::try_from(line).ok()),
        column: None,
        pointer: problem.pointer.clone(),
    };
    let (message, fix) = (problem.message.as_str(), problem.fix.as_str());
    Diagnostic::new(problem.rule, Level::Error, place, message, fix)
        .with("rule", problem.rule)
        .with("fix", fix)
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
