//! Which files of a contract are meant: all of them, or those that paths name.

use crate::cli::Failure;
use spec_kitty_events::escape;
use std::fs;
use std::path::{Path, PathBuf};

/// The files that are meant, by their places in `contracts/`; all, where no path is named.
pub(super) struct Chosen(Option<Vec<PathBuf>>);

impl Chosen {
    /// Files and folders within the `contracts/` of a project.
    pub(super) fn of(root: &Path, paths: &[PathBuf]) -> Result<Self, Failure> {
        if paths.is_empty() {
            return Ok(Self(None));
        }
        let real = |path: &Path| {
            fs::canonicalize(path)
                .map_err(|e| Failure::io(&format!("cannot read {}", escape::path(path)), &e))
        };
        let contracts = real(&root.join("contracts"))?;
        let within = |path: &PathBuf| match real(path)?.strip_prefix(&contracts) {
            Ok(within) => Ok(within.to_owned()),
            Err(_) => Err(Failure::new(format!(
                "{} is not within {}, where the files of the contract are",
                escape::path(path),
                escape::path(&root.join("contracts"))
            ))),
        };
        paths.iter().map(within).collect::<Result<_, _>>().map(|chosen| Self(Some(chosen)))
    }

    /// Whether a file is meant, by its place in `contracts/`.
    pub(super) fn has(&self, file: &str) -> bool {
        let meant = |chosen: &PathBuf| Path::new(file).starts_with(chosen);
        self.0.as_ref().is_none_or(|chosen| chosen.iter().any(meant))
    }
}
