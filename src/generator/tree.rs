//! The contents of a `contracts/` folder, and what can be wrong with them.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;

/// The files of a `contracts/` folder: relative path with `/` to contents, sorted by path.
///
/// The generator sees nothing else, so the same contents give the same output on any machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContractTree {
    files: BTreeMap<String, String>,
}

impl ContractTree {
    /// Reads every file below `root`, hidden ones left out.
    ///
    /// # Errors
    ///
    /// When the folder or a file in it cannot be read, or a file is not UTF-8.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut tree = Self::default();
        tree.read_folder(root, "")?;
        Ok(tree)
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        let at = |path: &Path, e: io::Error| {
            io::Error::new(e.kind(), format!("cannot read {}: {e}", path.display()))
        };
        for entry in std::fs::read_dir(folder).map_err(|e| at(folder, e))? {
            let entry = entry.map_err(|e| at(folder, e))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let path = entry.path();
            let key = format!("{prefix}{name}");
            if path.is_dir() {
                self.read_folder(&path, &format!("{key}/"))?;
            } else {
                let text = std::fs::read_to_string(&path).map_err(|e| at(&path, e))?;
                self.files.insert(key, text);
            }
        }
        Ok(())
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

/// Escapes one member name for use in a JSON pointer.
pub(super) fn pointer_token(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
