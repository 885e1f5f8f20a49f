//! Where contracts come from: a folder, a bundle, or a revision of git, read without a checkout.

use super::Seeds;
use super::contract::Contract;
use super::git::{Entry, Git};
use super::source_error::SourceError;
use crate::contract_tools::check::{CaseKind, Fixtures};
use crate::generator::{ContractTree, InvalidContract};
use crate::io::folder;
use crate::text::escape;
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What a contract is compared with.
#[derive(Debug, Clone, Default)]
pub struct Base {
    /// Its contract.
    pub contract: Contract,
    /// How it is called: `revision 0123456789 (main)`, `folder ./old`, `bundle ./old.json`.
    pub label: String,
    /// What it was read from.
    pub origin: Origin,
    /// Package version that its `Cargo.toml` says, where there is one.
    pub package_version: Option<String>,
    /// Text of its approvals, where there are any.
    pub approvals: Option<String>,
}

/// What a side of a comparison was read from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Origin {
    /// A bundle, or a contract that was made in memory.
    #[default]
    Document,
    /// A folder, by its canonical path: that of `contracts/`.
    Folder(PathBuf),
    /// A commit.
    Revision {
        /// Its full name.
        commit: String,
        /// Whether it is checked out.
        is_head: bool,
    },
}

impl Base {
    /// Whether both sides are the same: nothing was compared.
    #[must_use]
    pub fn is_same_as(&self, working_tree: &Self) -> bool {
        match &self.origin {
            Origin::Document => false,
            Origin::Folder(_) => self.origin == working_tree.origin,
            Origin::Revision { is_head, .. } => {
                *is_head && self.contract.has_the_files_of(&working_tree.contract)
            }
        }
    }

    /// Whether it is the commit that is checked out, so that only uncommitted edits differ.
    #[must_use]
    pub fn is_head(&self) -> bool {
        matches!(self.origin, Origin::Revision { is_head: true, .. })
    }
}

/// The main branch, by its full name and the one that people use; the first that is there counts.
/// What was fetched comes before a local branch, which in a checkout of a fork may be the fork's.
const MAIN: &[(&str, &str)] = &[
    ("refs/remotes/origin/HEAD", "origin/HEAD"),
    ("refs/remotes/origin/main", "origin/main"),
    ("refs/remotes/origin/master", "origin/master"),
    ("refs/heads/main", "main"),
    ("refs/heads/master", "master"),
];

/// Reads what the project at `root` is compared with: a revision of git, a folder (a project or its
/// `contracts/`), or a bundle; without a name, the merge base with the main branch, or HEAD where
/// there is none.
///
/// A revision wins over a file or folder of its name. A path is written with `./`, `../` or `/` at
/// its head, or `/` at its end; a bundle may be written by its name alone, with its ending `.json`,
/// where no revision is called so.
///
/// # Errors
///
/// When it cannot be read, or is none of these.
pub fn read_base(root: &Path, against: Option<&str>) -> Result<Base, SourceError> {
    match against {
        Some(named) if is_path(named) => at_path(named),
        Some(named) => match Git::new(root).commit(named) {
            Ok(commit) => at_commit(root, &commit, named),
            Err(_) if named.ends_with(".json") && Path::new(named).exists() => at_path(named),
            Err(why) => Err(unknown(root, named, &why)),
        },
        None => {
            let git = Git::new(root);
            let head = git.commit("HEAD").map_err(|why| {
                SourceError(format!(
                    "HEAD cannot be read: {why}; name a revision, a folder or a bundle (--against)"
                ))
            })?;
            let Some((main, called)) = MAIN.iter().find(|(name, _)| git.commit(name).is_ok())
            else {
                return at_commit(root, &head, "there is no main branch");
            };
            let base =
                git.merge_base("HEAD", main).map_err(|why| no_merge_base(git, called, &why))?;
            at_commit(root, &base, &format!("merge base with {called}"))
        }
    }
}

/// Whether a name is written as a path.
fn is_path(named: &str) -> bool {
    named.starts_with(['/', '.'])
        && [".", ".."].iter().any(|dots| {
            named.strip_prefix(dots).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
        || named.starts_with('/')
        || named.ends_with('/')
        || named.starts_with(".\\")
        || Path::new(named).is_absolute()
}

fn unknown(root: &Path, named: &str, why: &SourceError) -> SourceError {
    let shown = escape::line(named);
    let there = if Path::new(named).exists() {
        format!("; the path of that name is written ./{shown}")
    } else {
        "; a path is written with ./ or / at its head".to_owned()
    };
    let more = if Git::new(root).is_shallow() {
        "; this clone is shallow: fetch more, for example with `git fetch --unshallow`"
    } else {
        ""
    };
    SourceError(format!("`{shown}` is no revision here: {why}{there}{more}"))
}

fn no_merge_base(git: Git<'_>, main: &str, why: &SourceError) -> SourceError {
    SourceError(if git.is_shallow() {
        format!(
            "this clone is shallow and does not reach the merge base of HEAD and {main}: fetch \
                more, \
             for example with `git fetch --unshallow` (actions/checkout: fetch-depth: 0)"
        )
    } else {
        format!("HEAD and {main} have no common history ({why}); name a revision (--against)")
    })
}

/// The last release: the newest tag `v<version>` that HEAD comes from, by its full name; none
/// before the first release.
///
/// # Errors
///
/// When git does not tell, or when a clone without tags is shallow, so that there may be one.
pub fn release_base(root: &Path) -> Result<Option<String>, SourceError> {
    let last = releases(root)?.pop();
    if last.is_none() && Git::new(root).is_shallow() {
        return Err(SourceError(
            "this clone is shallow and holds no tag v<version>, so the last release is not known: \
             run `git fetch --unshallow --tags`, or name what to compare with (--against)"
                .to_owned(),
        ));
    }
    Ok(last)
}

/// The releases, oldest first: the tags `v<version>` that HEAD comes from, by their full names.
///
/// # Errors
///
/// When git does not tell.
pub fn releases(root: &Path) -> Result<Vec<String>, SourceError> {
    Git::new(root).releases()
}

/// Valid payloads from the fixtures of a project. None where there are none to read.
#[must_use]
pub fn read_seeds(root: &Path) -> Seeds {
    let mut seeds = Seeds::new();
    let fixtures = Fixtures::read(&root.join("fixtures")).unwrap_or_default();
    for case in fixtures.cases.into_iter().filter(|c| c.valid && c.kind == CaseKind::Payload) {
        if let (Some(event_type), Ok(payload)) =
            (case.event_type, serde_json::from_slice(&case.bytes))
        {
            seeds.entry(event_type).or_default().push(payload);
        }
    }
    seeds
}

fn at_path(named: &str) -> Result<Base, SourceError> {
    let path = Path::new(named);
    let shown = escape::line(named);
    let fail = |e: &dyn fmt::Display| SourceError(format!("cannot read {shown}: {e}"));
    let metadata = std::fs::metadata(path).map_err(|e| fail(&e))?;
    if metadata.is_dir() {
        let mut base = folder(path, &shown)?;
        base.label = format!("folder {shown}");
        return Ok(base);
    }
    // A bundle is named by whoever runs the command, so it may be a link or a pipe.
    let text = std::fs::read_to_string(path).map_err(|e| fail(&e))?;
    let contract = Contract::from_bundle(&text).map_err(|e| fail(&e.to_string()))?;
    Ok(Base { contract, label: format!("bundle {shown}"), ..Base::default() })
}

fn folder(place: &Path, shown: &str) -> Result<Base, SourceError> {
    let fail = |e: &dyn fmt::Display| SourceError(format!("cannot read {shown}: {e}"));
    let project = place.join("contracts").exists();
    let contracts = if project { place.join("contracts") } else { place.to_owned() };
    if !contracts.join("policy/cutover.json").exists() && !contracts.join("events").exists() {
        return Err(SourceError(format!(
            "{shown} holds no contract: it has no contracts/, and neither events/ nor \
             policy/cutover.json of its own"
        )));
    }
    let tree = ContractTree::read(&contracts).map_err(|e| fail(&e))?;
    let read = |name: &str| match folder::read(place, name) {
        Ok(text) if project => Ok(Some(text)),
        Ok(_) => Ok(None),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(SourceError(format!("{name} of {shown} {e}"))),
    };
    Ok(Base {
        contract: contract(tree, shown)?,
        label: shown.to_owned(),
        origin: Origin::Folder(contracts.canonicalize().map_err(|e| fail(&e))?),
        package_version: read("Cargo.toml")?.and_then(|t| version_in(&t)),
        approvals: read("compat/approvals.json")?,
    })
}

/// Makes a contract of a tree.
pub(super) fn contract(tree: ContractTree, label: &str) -> Result<Contract, SourceError> {
    Contract::from_tree(tree).map_err(|InvalidContract { problems }| {
        let first = problems.first().map(|p| escape::line(&p.to_string()).into_owned());
        let more = match problems.len() {
            0 | 1 => String::new(),
            n => format!(" ({} more problems; `contract lint` shows them)", n - 1),
        };
        SourceError(format!(
            "the contract of {label} cannot be read: {}{more}",
            first.unwrap_or_default()
        ))
    })
}

/// The version that the text of a `Cargo.toml` gives its package.
pub(super) fn version_in(text: &str) -> Option<String> {
    let package = text.split("[package]").nth(1)?;
    let line = package
        .lines()
        .take_while(|l| !l.starts_with('['))
        .find(|l| l.split('=').next().is_some_and(|k| k.trim() == "version"))?;
    Some(line.split('"').nth(1)?.to_owned())
}

fn at_commit(root: &Path, commit: &str, called: &str) -> Result<Base, SourceError> {
    let git = Git::new(root);
    let called = called.strip_prefix("refs/tags/").unwrap_or(called);
    let label = format!("revision {} ({})", &commit[..commit.len().min(10)], escape::line(called));
    let wanted = ["contracts", "Cargo.toml", "compat/approvals.json"];
    let hidden = |path: &str| path.split('/').any(|part| part.starts_with('.'));
    let mut entries = git.files(commit, &wanted)?;
    entries.retain(|entry| !hidden(&entry.path));
    let (files, other): (Vec<Entry>, Vec<Entry>) = entries
        .into_iter()
        .partition(|e| e.mode.starts_with("100") && e.size.is_none_or(|n| n <= folder::MOST_BYTES));
    let mut tree = ContractTree::default();
    for entry in &other {
        let what = match entry.mode.as_str() {
            "120000" => "is a link, and links are not followed",
            "160000" => "is a submodule, whose files are not in this repository",
            _ => "is not a regular file of bounded size",
        };
        match entry.path.strip_prefix("contracts/") {
            Some(file) => tree.refuse(file, what),
            None => return Err(SourceError(format!("{} of {label} {what}", entry.path))),
        }
    }
    let mut base = Base { label: label.clone(), ..Base::default() };
    for (entry, bytes) in files.iter().zip(git.contents(&files)?) {
        let text = folder::text(bytes);
        match (entry.path.as_str(), entry.path.strip_prefix("contracts/"), text) {
            (_, Some(file), Ok(text)) => tree.insert(file, text),
            (_, Some(file), Err(e)) => tree.refuse(file, &e.to_string()),
            ("Cargo.toml", _, Ok(text)) => base.package_version = version_in(&text),
            (_, None, Ok(text)) => base.approvals = Some(text),
            (path, None, Err(e)) => return Err(SourceError(format!("{path} of {label} {e}"))),
        }
    }
    if tree.is_empty() {
        return Err(SourceError(format!("{label} has no contracts/ folder")));
    }
    base.contract = contract(tree, &label)?;
    let is_head = git.commit("HEAD").is_ok_and(|head| head == commit);
    base.origin = Origin::Revision { commit: commit.to_owned(), is_head };
    Ok(base)
}

impl Base {
    /// Reads the working tree of the project at `root`.
    ///
    /// # Errors
    ///
    /// When there is no `contracts/` folder, or it cannot be read.
    pub fn working_tree(root: &Path) -> Result<Self, SourceError> {
        let shown = escape::path(root).to_string();
        if !root.join("contracts").is_dir() {
            return Err(SourceError(format!(
                "there is no contracts/ folder in {shown}; name the project's folder with --root"
            )));
        }
        let mut base = folder(root, &shown)?;
        base.label = "the working tree".to_owned();
        Ok(base)
    }
}
