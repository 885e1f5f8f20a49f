//! Git, asked so that the repository has no say in it: objects and names are read, and nothing
//! else.
//!
//! The repository may be anybody's. What its configuration names is not run (hooks, monitors,
//! pagers, helpers), nothing is fetched, and the environment of a caller, such as a hook that runs
//! in another repository, does not choose which one is read.

use super::source_error::SourceError;
use crate::text::escape;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The one variable of git's that is left as it is: where the search for a repository ends.
const KEPT: &str = "GIT_CEILING_DIRECTORIES";

/// Settings that outrank those of the repository.
const SETTINGS: &[&str] = &[
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.warnAmbiguousRefs=true",
    "credential.helper=",
    "protocol.allow=never",
    "safe.bareRepository=explicit",
];

/// The repository that a folder lies in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Git<'r> {
    root: &'r Path,
}

/// One file of a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Mode as git writes it.
    pub mode: String,
    /// Name of the object.
    pub object: String,
    /// Size in bytes. None for a submodule, and where the object is missing.
    pub size: Option<u64>,
    /// Path from the folder that was asked about.
    pub path: String,
}

impl<'r> Git<'r> {
    pub(super) fn new(root: &'r Path) -> Self {
        Self { root }
    }

    fn command(self) -> Command {
        let mut command = Command::new("git");
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("GIT_") && name != *KEPT {
                command.env_remove(name);
            }
        }
        command
            .env("GIT_ALLOW_PROTOCOL", "none")
            .env("GIT_LITERAL_PATHSPECS", "1")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_NO_REPLACE_OBJECTS", "1")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("LC_ALL", "C")
            .arg("--no-pager")
            .arg("-C")
            .arg(self.root);
        for setting in SETTINGS {
            command.args(["-c", setting]);
        }
        command.stdin(Stdio::null());
        command
    }

    /// What git answers, without the end of its last line, and what it says beside that.
    fn ask(self, args: &[&str]) -> Result<(String, String), SourceError> {
        let output = self.command().args(args).output().map_err(|e| {
            SourceError(format!(
                "git cannot be started: {e}; name a folder or a bundle (--against)"
            ))
        })?;
        let beside = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            return Err(SourceError(reason(&beside)));
        }
        let answer = String::from_utf8(output.stdout)
            .map_err(|_| SourceError("git names a file that is not UTF-8".to_owned()))?;
        Ok((answer.strip_suffix('\n').unwrap_or(&answer).to_owned(), beside))
    }

    fn answer(self, args: &[&str]) -> Result<String, SourceError> {
        self.ask(args).map(|(answer, _)| answer)
    }

    /// The commit that a revision names.
    pub(super) fn commit(self, revision: &str) -> Result<String, SourceError> {
        let named = format!("{revision}^{{commit}}");
        let (commit, beside) = self.ask(&["rev-parse", "--verify", "--end-of-options", &named])?;
        if beside.contains("is ambiguous") {
            return Err(SourceError(format!(
                "`{}` is the name of a branch and of a tag; write refs/heads/… or refs/tags/…",
                escape::line(revision)
            )));
        }
        Ok(commit)
    }

    /// The best common ancestor of two revisions.
    pub(super) fn merge_base(self, one: &str, other: &str) -> Result<String, SourceError> {
        self.answer(&["merge-base", one, other])
    }

    /// Whether history was cut off when the repository was cloned.
    pub(super) fn is_shallow(self) -> bool {
        self.answer(&["rev-parse", "--is-shallow-repository"]).is_ok_and(|said| said == "true")
    }

    /// Tags `v<version>` that HEAD comes from, as full names, oldest version first.
    /// None where there is no repository, or no commit.
    pub(super) fn releases(self) -> Result<Vec<String>, SourceError> {
        match self.ask(&["rev-parse", "--verify", "HEAD"]) {
            Err(e) if e.0.contains("not a git repository") || e.0.contains("single revision") => {
                return Ok(Vec::new());
            }
            Err(e) => return Err(e),
            Ok(_) => {}
        }
        let asked = [
            "for-each-ref",
            "--merged=HEAD",
            "--sort=version:refname",
            "--format=%(refname)",
            "refs/tags/v[0-9]*",
        ];
        Ok(self.answer(&asked)?.lines().map(str::to_owned).collect())
    }

    /// The files of a commit below these names, seen from the project's folder.
    pub(super) fn files(self, commit: &str, names: &[&str]) -> Result<Vec<Entry>, SourceError> {
        let prefix = self.answer(&["rev-parse", "--show-prefix"])?;
        let wanted: Vec<String> = names.iter().map(|name| format!("{prefix}{name}")).collect();
        let mut asked = vec!["ls-tree", "-r", "-l", "-z", "--full-tree", commit, "--"];
        asked.extend(wanted.iter().map(String::as_str));
        let listing = self.answer(&asked)?;
        let entries = listing.split('\0').filter_map(|line| {
            let (about, path) = line.split_once('\t')?;
            let mut about = about.split_ascii_whitespace();
            let (mode, _kind, object) = (about.next()?, about.next()?, about.next()?);
            Some(Entry {
                mode: mode.to_owned(),
                object: object.to_owned(),
                size: about.next()?.parse().ok(),
                path: path.strip_prefix(prefix.as_str())?.to_owned(),
            })
        });
        Ok(entries.collect())
    }

    /// Contents of objects, in order, by one process.
    pub(super) fn contents(self, entries: &[Entry]) -> Result<Vec<Vec<u8>>, SourceError> {
        let fail = |e: std::io::Error| SourceError(format!("git cannot be asked: {e}"));
        let mut child = self
            .command()
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(fail)?;
        let stdin = child.stdin.take();
        let input: String = entries.iter().map(|e| format!("{}\n", e.object)).collect();
        // Git answers while it is asked: neither side may wait for the other.
        let asking = std::thread::spawn(move || {
            stdin.map_or(Ok(()), |mut stdin| stdin.write_all(input.as_bytes()))
        });
        let output = child.wait_with_output().map_err(fail)?;
        // When git ends before it was asked everything, what it says is worth more than the pipe.
        let _ = asking.join();
        let mut rest = output.stdout.as_slice();
        let mut out = Vec::with_capacity(entries.len());
        for entry in entries {
            out.push(content(&mut rest, entry, &output.stderr)?);
        }
        Ok(out)
    }
}

/// The content of one object at the head of what `cat-file --batch` prints.
fn content(rest: &mut &[u8], entry: &Entry, beside: &[u8]) -> Result<Vec<u8>, SourceError> {
    let missing = || {
        let path = escape::line(&entry.path);
        let said = String::from_utf8_lossy(beside);
        let said =
            if said.trim().is_empty() { String::new() } else { format!(": {}", reason(&said)) };
        SourceError(format!(
            "{path} is not in this clone (its object {} is missing{said}); nothing is fetched \
                here: \
             run `git fetch --refetch`, or clone without --filter",
            entry.object
        ))
    };
    let end = rest.iter().position(|b| *b == b'\n').ok_or_else(missing)?;
    let size: usize = std::str::from_utf8(&rest[..end])
        .ok()
        .and_then(|header| header.rsplit(' ').next()?.parse().ok())
        .ok_or_else(missing)?;
    let body = rest.get(end + 1..end + 1 + size).ok_or_else(missing)?.to_vec();
    *rest = rest.get(end + 2 + size..).unwrap_or_default();
    Ok(body)
}

/// Why git refuses, in its own words on one line, with the way out where there is a common one.
fn reason(beside: &str) -> String {
    let said = beside.lines().find_map(|line| {
        ["fatal: ", "error: "].iter().find_map(|word| line.trim().strip_prefix(word))
    });
    let said = said.or_else(|| beside.lines().next()).unwrap_or("it ended without a reason").trim();
    let said = escape::line(said);
    if said.contains("dubious ownership") {
        format!(
            "git does not read a repository of another owner ({said}); if you trust it: \
             git config --global --add safe.directory FOLDER"
        )
    } else {
        format!("git says: {said}")
    }
}
