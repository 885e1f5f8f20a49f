//! Where contracts come from: a folder, a bundle, or a revision of git, read without a checkout.

use super::Seeds;
use super::contract::Contract;
use crate::check::{CaseKind, Fixtures};
use crate::generator::ContractTree;
use std::fmt;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a contract is compared with.
#[derive(Debug, Clone, Default)]
pub struct Base {
    /// Its contract.
    pub contract: Contract,
    /// How it is called.
    pub label: String,
    /// Package version that its `Cargo.toml` says, where there is one.
    pub package_version: Option<String>,
    /// Text of its approvals, where there are any.
    pub approvals: Option<String>,
}

/// A contract cannot be read: one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceError(pub String);

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SourceError {}

/// Reads what the project at `root` is compared with: a folder (a project or its `contracts/`), a bundle, or a revision
/// of git; without one, the merge base with the main branch.
///
/// # Errors
///
/// When it cannot be read, or is none of these.
pub fn read_base(root: &Path, against: Option<&str>) -> Result<Base, SourceError> {
    match against {
        Some(place) if Path::new(place).is_dir() => folder(Path::new(place)),
        Some(place) if Path::new(place).is_file() => {
            let text = std::fs::read_to_string(place)
                .map_err(|e| SourceError(format!("cannot read {place}: {e}")))?;
            let contract = Contract::from_bundle(&text)
                .map_err(|e| SourceError(format!("cannot read {place}: {e}")))?;
            Ok(Base { contract, label: place.to_owned(), ..Base::default() })
        }
        Some(revision) => at_revision(root, revision, revision),
        None => {
            let main = ["origin/HEAD", "main", "master", "origin/main", "origin/master"]
                .into_iter()
                .find(|name| git(root, &["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")]).is_ok())
                .ok_or_else(|| SourceError("there is no main branch to compare with; name a revision, a folder or a bundle with --against".to_owned()))?;
            let base = git(root, &["merge-base", "HEAD", main])?.trim().to_owned();
            at_revision(
                root,
                &base,
                &format!("{} (merge base with {main})", &base[..base.len().min(10)]),
            )
        }
    }
}

/// The last release: the newest tag `v<version>` that HEAD comes from.
#[must_use]
pub fn release_base(root: &Path) -> Option<String> {
    git(root, &["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])
        .ok()
        .map(|t| t.trim().to_owned())
        .filter(|t| !t.is_empty())
}

/// The releases, oldest first: the tags `v<version>` that HEAD comes from.
#[must_use]
pub fn releases(root: &Path) -> Vec<String> {
    let listed =
        git(root, &["tag", "--merged", "HEAD", "--list", "v[0-9]*", "--sort=version:refname"])
            .unwrap_or_default();
    listed.lines().map(str::to_owned).collect()
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

fn folder(place: &Path) -> Result<Base, SourceError> {
    let fail = |e: &dyn fmt::Display| SourceError(format!("cannot read {}: {e}", place.display()));
    let project = place.join("contracts").is_dir();
    let contracts = if project { place.join("contracts") } else { place.to_owned() };
    let tree = ContractTree::read(&contracts).map_err(|e| fail(&e))?;
    if tree.get("policy/cutover.json").is_none()
        && !tree.iter().any(|(file, _)| file.ends_with(".schema.json"))
    {
        return Err(SourceError(format!("{} holds no contract", place.display())));
    }
    let read = |name: &str| std::fs::read_to_string(place.join(name)).ok().filter(|_| project);
    Ok(Base {
        contract: contract(tree, &place.display().to_string())?,
        label: place.display().to_string(),
        package_version: read("Cargo.toml").and_then(|t| version_in(&t)),
        approvals: read("compat/approvals.json"),
    })
}

/// Makes a contract of a tree.
pub(super) fn contract(tree: ContractTree, label: &str) -> Result<Contract, SourceError> {
    Contract::from_tree(tree).map_err(|problems| {
        let first: Vec<String> = problems.iter().take(5).map(ToString::to_string).collect();
        SourceError(format!("the contract of {label} cannot be read:\n{}", first.join("\n")))
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

fn git(root: &Path, args: &[&str]) -> Result<String, SourceError> {
    let output = Command::new("git").arg("-C").arg(root).args(args).output();
    let output = output.map_err(|e| {
        SourceError(format!("cannot start git: {e}; name a folder or a bundle with --against"))
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(SourceError(format!(
        "git {}: {}",
        args.join(" "),
        said.lines().next().unwrap_or("failed").trim()
    )))
}

fn at_revision(root: &Path, revision: &str, label: &str) -> Result<Base, SourceError> {
    let commit = git(
        root,
        &[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &format!("{revision}^{{commit}}"),
        ],
    )
    .map_err(|_| {
        SourceError(format!(
            "`{revision}` is neither a folder, nor a bundle, nor a revision that git knows here"
        ))
    })?;
    let commit = commit.trim();
    let prefix = git(root, &["rev-parse", "--show-prefix"])?.trim().to_owned();
    let wanted =
        ["contracts", "Cargo.toml", "compat/approvals.json"].map(|p| format!("{prefix}{p}"));
    let mut args = vec!["ls-tree", "-r", "-z", "--full-tree", commit, "--"];
    args.extend(wanted.iter().map(String::as_str));
    let listing = git(root, &args)?;
    let entries: Vec<(&str, &str)> = listing
        .split('\0')
        .filter_map(|line| {
            let (meta, path) = line.split_once('\t')?;
            Some((meta.split(' ').nth(2)?, path.strip_prefix(prefix.as_str())?))
        })
        .collect();
    let blobs = blobs(root, entries.iter().map(|(id, _)| *id))?;
    let mut tree = ContractTree::default();
    let mut base = Base { label: label.to_owned(), ..Base::default() };
    for ((_, path), bytes) in entries.iter().zip(blobs) {
        let text = String::from_utf8(bytes)
            .map_err(|_| SourceError(format!("{path} of {label} is not UTF-8")))?;
        match *path {
            "Cargo.toml" => base.package_version = version_in(&text),
            "compat/approvals.json" => base.approvals = Some(text),
            _ => match path.strip_prefix("contracts/") {
                Some(file) if !file.split('/').any(|part| part.starts_with('.')) => {
                    tree.insert(file, text)
                }
                _ => {}
            },
        }
    }
    if tree.iter().next().is_none() {
        return Err(SourceError(format!("{label} has no contracts/ folder")));
    }
    base.contract = contract(tree, label)?;
    Ok(base)
}

/// Contents of blobs, in order, by one process.
fn blobs<'a>(root: &Path, ids: impl Iterator<Item = &'a str>) -> Result<Vec<Vec<u8>>, SourceError> {
    let fail = |e: std::io::Error| SourceError(format!("cannot read from git: {e}"));
    let short = || SourceError("git cat-file ended early".to_owned());
    let mut child = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(fail)?;
    let mut stdin = child.stdin.take().ok_or_else(short)?;
    let input: Vec<String> = ids.map(|id| format!("{id}\n")).collect();
    let count = input.len();
    // Git answers while it is asked: neither side may wait for the other.
    let asking = std::thread::spawn(move || stdin.write_all(input.concat().as_bytes()));
    let output = child.wait_with_output().map_err(fail)?;
    asking.join().map_err(|_| short())?.map_err(fail)?;
    let mut rest = output.stdout.as_slice();
    let mut out = Vec::with_capacity(count);
    while out.len() < count {
        let end = rest.iter().position(|b| *b == b'\n').ok_or_else(short)?;
        let size: usize = std::str::from_utf8(&rest[..end])
            .ok()
            .and_then(|h| h.rsplit(' ').next()?.parse().ok())
            .ok_or_else(short)?;
        let body = rest.get(end + 1..end + 1 + size).ok_or_else(short)?;
        out.push(body.to_vec());
        rest = rest.get(end + 2 + size..).unwrap_or_default();
    }
    Ok(out)
}

impl Base {
    /// Reads the working tree of the project at `root`.
    ///
    /// # Errors
    ///
    /// When there is no `contracts/` folder, or it cannot be read.
    pub fn working_tree(root: &Path) -> Result<Self, SourceError> {
        if !root.join("contracts").is_dir() {
            return Err(SourceError(format!(
                "there is no contracts/ folder in {}; name the project's folder with --root",
                root.display()
            )));
        }
        let mut base = folder(root)?;
        base.label = "the working tree".to_owned();
        Ok(base)
    }
}
