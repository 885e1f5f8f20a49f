//! `mission install`: the merge driver, in `.gitattributes` and in the git config of this
//! repository.

use super::args::InstallArgs;
use crate::cli::format::Format;
use crate::cli::{Exit, Failure, json};
use serde::Serialize;
use spec_kitty_events::escape;
use spec_kitty_events::lines::read_document;
use spec_kitty_events::output_file::{Access, replace};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Name of the driver in git.
const DRIVER: &str = "spec-kitty-events";
/// The files that it merges.
const PATTERNS: [&str; 2] =
    ["kitty-specs/**/status.events.jsonl", "kitty-specs/**/decisions.events.jsonl"];
/// What git shows of it.
const TITLE: &str = "union of mission logs that loses no row";

pub(super) fn run(args: &InstallArgs) -> Result<Exit, Failure> {
    let repository = Repository::find()?;
    let done = match (args.check, args.uninstall) {
        (true, _) => repository.check(),
        (_, true) => repository.uninstall(),
        _ => repository.install(),
    }?;
    let mut out = anstream::stdout().lock();
    match args.format {
        Format::Json => json::pretty(&mut out, &done)?,
        _ => done.text().iter().try_for_each(|line| writeln!(out, "{}", escape::line(line)))?,
    }
    Ok(if done.missing.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// What was done, or what is missing.
#[derive(Default, Serialize)]
struct Done {
    action: &'static str,
    /// Whether the driver is installed now.
    installed: bool,
    changes: Vec<String>,
    missing: Vec<String>,
}

impl Done {
    /// The same for a person.
    fn text(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.missing.iter().chain(&self.changes).cloned().collect();
        let last = match (self.action, lines.is_empty()) {
            ("check", true) => "the merge driver is installed",
            ("check", false) => "install it: spec-kitty-events mission install",
            ("install", true) => "nothing to do: the merge driver is installed",
            ("install", false) => {
                "commit .gitattributes; the config is this clone's own, others run this too"
            }
            (_, true) => "nothing to do: the merge driver is not installed",
            (_, false) => return lines,
        };
        lines.push(last.to_owned());
        lines
    }
}

struct Repository {
    root: PathBuf,
}

impl Repository {
    fn find() -> Result<Self, Failure> {
        let out = git(Path::new("."), &["rev-parse", "--show-toplevel"])?;
        match out {
            Some(root) => Ok(Self { root: PathBuf::from(root) }),
            None => Err(Failure::new("this folder is in no git repository with a working tree")),
        }
    }

    fn attributes(&self) -> PathBuf {
        self.root.join(".gitattributes")
    }

    fn text(&self) -> Result<String, Failure> {
        let cannot = |e| Failure::io("cannot read .gitattributes", &e);
        match read_document(self.attributes()) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(String::new()),
            Err(e) => Err(cannot(e)),
            Ok(bytes) => String::from_utf8(bytes)
                .map_err(|_| cannot(io::Error::new(io::ErrorKind::InvalidData, "not UTF-8"))),
        }
    }

    /// What is missing, in words.
    fn missing(&self) -> Result<Vec<String>, Failure> {
        let text = self.text()?;
        let mut missing: Vec<String> = lines()
            .filter(|line| !text.lines().any(|known| known.trim() == line))
            .map(|line| format!(".gitattributes lacks the line `{line}`"))
            .collect();
        for (key, value) in config()? {
            let is = git(&self.root, &["config", "--local", "--get", &key])?;
            if is.as_deref() != Some(value.as_str()) {
                missing.push(format!("the git config of this repository lacks {key}"));
            }
        }
        Ok(missing)
    }

    fn check(&self) -> Result<Done, Failure> {
        let missing = self.missing()?;
        Ok(Done { action: "check", installed: missing.is_empty(), missing, ..Done::default() })
    }

    fn install(&self) -> Result<Done, Failure> {
        let mut changes = Vec::new();
        let text = self.text()?;
        let missing: Vec<String> =
            lines().filter(|line| !text.lines().any(|known| known.trim() == line)).collect();
        if !missing.is_empty() {
            let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
            self.write(&format!("{text}{end}{}\n", missing.join("\n")))?;
            changes.extend(missing.iter().map(|line| format!(".gitattributes: {line}")));
        }
        for (key, value) in config()? {
            let is = git(&self.root, &["config", "--local", "--get", &key])?;
            if is.as_deref() != Some(value.as_str()) {
                self.config(&["config", "--local", &key, &value])?;
                changes.push(format!("git config --local {key} {value}"));
            }
        }
        Ok(Done { action: "install", installed: true, changes, ..Done::default() })
    }

    fn uninstall(&self) -> Result<Done, Failure> {
        let mut changes = Vec::new();
        let text = self.text()?;
        let ours: Vec<String> = lines().collect();
        let left: String = text
            .split_inclusive('\n')
            .filter(|line| !ours.iter().any(|own| line.trim() == own))
            .collect();
        if left != text {
            if left.is_empty() {
                let removed = std::fs::remove_file(self.attributes());
                removed.map_err(|e| Failure::io("cannot remove .gitattributes", &e))?;
            } else {
                self.write(&left)?;
            }
            changes.push(".gitattributes: the lines of the merge driver are removed".to_owned());
        }
        let section = format!("merge.{DRIVER}");
        if git(&self.root, &["config", "--local", "--get-regexp", &format!("^{section}\\.")])?
            .is_some()
        {
            self.config(&["config", "--local", "--remove-section", &section])?;
            changes.push(format!("git config --local --remove-section {section}"));
        }
        Ok(Done { action: "uninstall", changes, ..Done::default() })
    }

    fn write(&self, text: &str) -> Result<(), Failure> {
        let path = self.attributes();
        let access = Access::of([&path]);
        replace(&path, text.as_bytes(), access).map_err(|e| Failure::cannot_write(&path, &e))
    }

    fn config(&self, args: &[&str]) -> Result<(), Failure> {
        match git(&self.root, args)? {
            Some(_) => Ok(()),
            None => Err(Failure::new(format!("git refused: git {}", args.join(" ")))),
        }
    }
}

/// The lines of `.gitattributes`.
fn lines() -> impl Iterator<Item = String> {
    PATTERNS.iter().map(|pattern| format!("{pattern} merge={DRIVER}"))
}

/// Keys and values of the config.
fn config() -> Result<[(String, String); 2], Failure> {
    let program =
        std::env::current_exe().map_err(|e| Failure::io("cannot find this program", &e))?;
    let Some(program) = program.to_str() else {
        return Err(Failure::new(
            "the path of this program is not UTF-8, which git's config asks for",
        ));
    };
    // Git gives the line to a shell, and puts the path of the file into quotes itself.
    let program = format!("'{}'", program.replace('\'', r"'\''"));
    Ok([
        (format!("merge.{DRIVER}.name"), TITLE.to_owned()),
        (format!("merge.{DRIVER}.driver"), format!("{program} mission merge-driver %O %A %B %P")),
    ])
}

/// What git prints, or `None` where it ends with another status than 0.
fn git(folder: &Path, args: &[&str]) -> Result<Option<String>, Failure> {
    let out = Command::new("git").arg("-C").arg(folder).args(args).output();
    let out = out.map_err(|e| Failure::io("cannot run git", &e))?;
    let text = String::from_utf8_lossy(&out.stdout).trim_end_matches('\n').to_owned();
    Ok(out.status.success().then_some(text))
}
