//! The contents of a `contracts/` folder, and what can be wrong with them.

use crate::io::folder::{self, Kind};
use crate::text::hex::hex;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;

/// Whether a file of `contracts/` describes what the program writes. Such a file is a schema like
/// all others, and no part of the contract: it is in no bundle, no digest and no comparison.
pub(super) fn is_output(file: &str) -> bool {
    file.starts_with("outputs/")
}

/// The files of a `contracts/` folder: relative path with `/` to contents, sorted by path.
///
/// The generator sees nothing else, so the same contents give the same output on any machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContractTree {
    files: BTreeMap<String, String>,
    /// What stands there and is not read, with the reason.
    refused: BTreeMap<String, String>,
    /// What is no text.
    undecoded: Vec<Problem>,
}

impl ContractTree {
    /// Reads every regular file below `root`, hidden ones left out. What is not a regular file of
    /// bounded size and UTF-8 is not read, and is a [`Problem`] of the contract.
    ///
    /// # Errors
    ///
    /// When `root` is not a folder, or a folder or file cannot be read.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut tree = Self::default();
        tree.read_folder(root, "")?;
        Ok(tree)
    }

    fn read_folder(&mut self, root: &Path, prefix: &str) -> io::Result<()> {
        let at = |path: &Path, e: &io::Error| {
            io::Error::new(e.kind(), format!("cannot read {}: {e}", path.display()))
        };
        let inner = prefix.trim_end_matches('/');
        for (name, kind) in folder::list(root, inner).map_err(|e| at(&root.join(inner), &e))? {
            let file = format!("{prefix}{name}");
            match kind {
                _ if name.starts_with('.') => {}
                Kind::Folder => self.read_folder(root, &format!("{file}/"))?,
                Kind::Link => self.refuse(&file, "is a link, and links are not followed"),
                Kind::Special => self.refuse(&file, "is not a regular file"),
                Kind::File => match folder::bytes(root, &file) {
                    Ok(bytes) => match decode(&file, bytes) {
                        Ok(text) => self.insert(file, text),
                        Err(problem) => self.undecoded.push(problem),
                    },
                    Err(e) if e.kind() == io::ErrorKind::InvalidData => {
                        self.refuse(&file, &e.to_string());
                    }
                    Err(e) => return Err(at(&root.join(&file), &e)),
                },
            }
        }
        Ok(())
    }

    /// Notes a file that is there and is not read: `what` ends the sentence "The file …".
    pub(crate) fn refuse(&mut self, file: &str, what: &str) {
        self.refused.insert(file.to_owned(), what.to_owned());
    }

    /// The files that were not read, as problems.
    pub(super) fn refusals(&self, found: &mut Vec<Problem>) {
        found.extend(self.undecoded.iter().cloned());
        for (file, what) in &self.refused {
            Problems { file, found }.add(
                "file.regular",
                "",
                format!("The file {what}."),
                "Put a regular file of UTF-8 text in its place, or remove it.",
            );
        }
    }

    /// Whether there is nothing, not even a file that was not read.
    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty() && self.refused.is_empty() && self.undecoded.is_empty()
    }

    /// SHA-256 over names and contents of the JSON files, in lower-case hexadecimal. It says
    /// whether `generated/` was made of these files.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        let counts = |path: &str| path.ends_with(".json") && !is_output(path);
        for (path, contents) in self.files.iter().filter(|(path, _)| counts(path)) {
            hash.update(format!("{path}\0{}\0", contents.len()));
            hash.update(contents);
        }
        hex(&hash.finalize())
    }

    /// Adds or replaces one file.
    pub fn insert(&mut self, path: impl Into<String>, contents: impl Into<String>) {
        self.files.insert(path.into(), contents.into());
    }

    /// Removes one file and returns its contents.
    pub fn remove(&mut self, path: &str) -> Option<String> {
        self.files.remove(path)
    }

    /// The contents of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// All files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(k, v)| (k.as_str(), v.as_str()))
    }
}

/// The text of a file, or what keeps it from being one.
fn decode(file: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    let wide =
        matches!(bytes.as_slice(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..]);
    let (bytes, offset) = match String::from_utf8(bytes) {
        Ok(text) if !wide => return Ok(text),
        Ok(text) => (text.into_bytes(), 0),
        Err(e) => {
            let offset = e.utf8_error().valid_up_to();
            (e.into_bytes(), offset)
        }
    };
    let encoding = if wide { "It looks like UTF-16" } else { "It may be Latin-1" };
    let before = String::from_utf8_lossy(&bytes[..offset]);
    let (line, column) = (
        before.matches('\n').count() + 1,
        before.rsplit('\n').next().unwrap_or_default().chars().count() + 1,
    );
    Err(Problem {
        file: format!("contracts/{file}"),
        pointer: String::new(),
        rule: "file.encoding",
        message: format!("Line {line}, column {column}: the file is not UTF-8."),
        fix: format!("{encoding}; save it as UTF-8."),
    })
}

/// One thing that is wrong with a contract file: where, what, and what to do instead.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the project's folder.
    pub file: String,
    /// JSON pointer into the file. Empty for the whole file.
    pub pointer: String,
    /// Stable identifier of the authoring rule, for example `keyword.unknown`.
    pub rule: &'static str,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do instead.
    pub fix: String,
}

/// A contract that cannot be read, or breaks its authoring rules.
///
/// ```
/// use spec_kitty_events::generator::{ContractTree, generate};
/// let mut tree = ContractTree::default();
/// tree.insert("events/kitchen/TeaBrewed.schema.json", "{");
/// let invalid = generate(&tree).unwrap_err();
/// assert!(invalid.problems.iter().any(|problem| problem.rule == "json.invalid"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidContract {
    /// What is wrong, sorted by file and pointer; at least one thing.
    pub problems: Vec<Problem>,
}

impl fmt::Display for InvalidContract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.problems.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for InvalidContract {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if !self.pointer.is_empty() {
            write!(f, "#{}", self.pointer)?;
        }
        write!(f, ": {} [{}] {}", self.message, self.rule, self.fix)
    }
}

/// The problems found so far, and the file they are about.
pub(super) struct Problems<'a> {
    pub file: &'a str,
    pub found: &'a mut Vec<Problem>,
}

impl Problems<'_> {
    pub(super) fn add(
        &mut self,
        rule: &'static str,
        pointer: &str,
        message: impl Into<String>,
        fix: impl Into<String>,
    ) {
        self.found.push(Problem {
            file: format!("contracts/{}", self.file),
            pointer: pointer.to_owned(),
            rule,
            message: message.into(),
            fix: fix.into(),
        });
    }
}
