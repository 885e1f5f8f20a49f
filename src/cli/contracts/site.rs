//! `docs`: the contract as a static site or as Markdown.

use super::author::tree;
use crate::cli::format::{Format, among};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure};
use clap::Args as ClapArgs;
use spec_kitty_events::compat::{Base, Contract, Seeds, compare, read_base, read_seeds, releases};
use spec_kitty_events::docs::{Release, markdown, site};
use spec_kitty_events::output_file::{Access, below, replace};
use spec_kitty_events::plural::count;
use spec_kitty_events::{escape, generator};
use std::path::PathBuf;

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contract docs --out site
  spec-kitty-events contract docs --format markdown --out docs/contract

The site needs no server and no network: open index.html. What each release changed is read from \
the tags v<version> of git.

Exit status: 0 written, 2 could not run.")]
pub(in crate::cli) struct DocsArgs {
    /// Folder to write to. Files in it that are not of this documentation are left alone.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// A static site, or Markdown.
    #[arg(long, value_parser = among(PAGES), default_value = "html")]
    pub format: Format,
    /// The project's folder.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
}

/// The forms of pages.
const PAGES: &[Format] = &[Format::Html, Format::Markdown];

pub(super) fn run(args: &DocsArgs) -> Result<Exit, Failure> {
    let fail = |e: &dyn std::fmt::Display| Failure::new(e.to_string());
    if let Some(problem) = generator::lint(&tree(&args.root)?).first() {
        return Err(Failure::new(format!(
            "a contract with problems is not written down; `contract lint` shows all, and the \
                first \
             is {}",
            escape::line(&problem.to_string())
        )));
    }
    let now = Base::working_tree(&args.root).map_err(|e| fail(&e))?;
    let mut history: Vec<Release> = Vec::new();
    let mut before: Option<(String, Contract)> = None;
    for tag in releases(&args.root).map_err(|e| fail(&e))? {
        let base = read_base(&args.root, Some(&tag)).map_err(|e| fail(&e))?;
        let name = tag.strip_prefix("refs/tags/").unwrap_or(&tag).to_owned();
        step(&mut history, &mut before, name, base.contract);
    }
    if before.is_some() {
        step(&mut history, &mut before, "unreleased".to_owned(), now.contract.clone());
    }
    let seeds = read_seeds(&args.root);
    let files = match args.format {
        Format::Markdown => markdown(&now.contract, &history, &seeds),
        _ => site(&now.contract, &history, &seeds),
    };
    for (file, text) in &files {
        below(&args.out, file)
            .and_then(|path| replace(path, text.as_bytes(), Access::usual()))
            .map_err(|e| {
                let file = args.out.join(file);
                Failure::io(&format!("cannot write {}", escape::path(&file)), &e)
            })?;
    }
    let first = if args.format == Format::Markdown { "index.md" } else { "index.html" };
    print(&format!(
        "{} written. Begin with {}.\n",
        count(files.len(), "file"),
        escape::path(&args.out.join(first))
    ))
}

/// Compares a release with the one before it.
fn step(
    history: &mut Vec<Release>,
    before: &mut Option<(String, Contract)>,
    name: String,
    contract: Contract,
) {
    if let Some((since, old)) = before {
        let changes = compare(old, &contract, &Seeds::new()).changes;
        history.push(Release { name: name.clone(), since: since.clone(), changes });
    }
    *before = Some((name, contract));
}
