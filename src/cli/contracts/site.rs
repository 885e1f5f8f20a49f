//! `docs`: the contract as a static site or as Markdown.

use super::author::tree;
use crate::cli::format::{Format, among};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure};
use clap::Args as ClapArgs;
use spec_kitty_events::compat::{Base, Contract, Seeds, SourceError, compare, read_base, releases};
use spec_kitty_events::docs::{Release, Sources, markdown, site};
use spec_kitty_events::output_file::{Access, below, replace};
use spec_kitty_events::plural::count;
use spec_kitty_events::{escape, generator};
use std::path::{Path, PathBuf};

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
    let mut sources = Sources::read(&args.root, &now.contract);
    sources.releases = history(&args.root, &now.contract)?;
    let files = match args.format {
        Format::Markdown => markdown(&now.contract, &sources),
        _ => site(&now.contract, &sources),
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

/// What each release changed, and what is not released yet. Where there is no release, the latter
/// is compared with the merge base of the main branch.
fn history(root: &Path, now: &Contract) -> Result<Vec<Release>, Failure> {
    let fail = |e: SourceError| Failure::new(e.to_string());
    let mut out: Vec<Release> = Vec::new();
    let mut before: Option<(String, Contract)> = None;
    for tag in releases(root).map_err(fail)? {
        let base = read_base(root, Some(&tag)).map_err(fail)?;
        let name = tag.strip_prefix("refs/tags/").unwrap_or(&tag).to_owned();
        step(&mut out, &mut before, name, base.contract);
    }
    if before.is_none() {
        // Outside of a repository there is nothing to compare with.
        before = read_base(root, None).ok().map(|base| (base.label, base.contract));
    }
    step(&mut out, &mut before, "unreleased".to_owned(), now.clone());
    Ok(out)
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
