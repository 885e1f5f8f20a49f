//! `contracts check`: the authoring rules, the policies against their schemas, the fixtures, and
//! drift of the committed snapshot.

mod coverage;
mod lines;
mod rows;
mod rules;
mod rust_code;
mod verdicts;

pub use crate::contract::fixtures::{Case, CaseKind, Fixtures, FixturesError, GoldenStream};

pub use rules::lint;

use crate::generator::{ContractTree, Generated, Problem};
use crate::io::folder::{self, Kind};
use crate::io::output_file;
use imara_diff::{Algorithm, BasicLineDiffPrinter, Diff, InternedInput, UnifiedDiffConfig};
use std::io;
use std::path::Path;

/// One file of `generated/` that is not what the contracts generate.
///
/// ```
/// use spec_kitty_events::check::Drift;
/// let drift = Drift::between("types.rs", Some("old\n"), Some("new\n")).unwrap();
/// assert!(drift.diff.contains("-old\n+new\n"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// File name in `generated/`.
    pub file: String,
    /// Unified diff from the committed file to the generated one.
    pub diff: String,
}

impl Drift {
    /// The difference between a committed and a generated file, if there is one. `None` stands for
    /// no file.
    #[must_use]
    pub fn between(file: &str, committed: Option<&str>, generated: Option<&str>) -> Option<Self> {
        if committed == generated {
            return None;
        }
        let lines = InternedInput::new(committed.unwrap_or(""), generated.unwrap_or(""));
        let mut changes = Diff::compute(Algorithm::Histogram, &lines);
        changes.postprocess_lines(&lines);
        let printer = BasicLineDiffPrinter(&lines.interner);
        let hunks = changes.unified_diff(&printer, UnifiedDiffConfig::default(), &lines);
        let diff = format!(
            "--- generated/{file} (committed)\n+++ generated/{file} (from contracts/)\n{hunks}"
        );
        Some(Self { file: file.to_owned(), diff })
    }

    /// How many lines the generated file has more, and how many less.
    ///
    /// ```
    /// use spec_kitty_events::check::Drift;
    /// let drift = Drift::between("types.rs", Some("a\nb\n"), Some("b\nc\nd\n")).unwrap();
    /// assert_eq!(drift.lines(), (2, 1));
    /// ```
    #[must_use]
    pub fn lines(&self) -> (usize, usize) {
        // The first two lines name the files.
        let count = |sign: char| self.diff.lines().skip(2).filter(|l| l.starts_with(sign)).count();
        (count('+'), count('-'))
    }
}

/// What `contracts check` found.
///
/// ```no_run
/// let outcome = spec_kitty_events::check::check(std::path::Path::new("."))?;
/// assert!(outcome.is_clean());
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// What is wrong with contract files and fixtures.
    pub problems: Vec<Problem>,
    /// What is out of date in `generated/`.
    pub drift: Vec<Drift>,
    /// What the contracts generate, when they are sound.
    pub generated: Option<Generated>,
}

impl Outcome {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.drift.is_empty()
    }
}

/// Checks the project at `root`: its `contracts/`, `fixtures/` and `generated/`.
///
/// # Errors
///
/// When a file or folder cannot be read.
///
/// See [`Outcome`] for an example.
pub fn check(root: &Path) -> io::Result<Outcome> {
    let tree = ContractTree::read(&root.join("contracts"))?;
    let rules::Judged { problems, made: generated, contract } =
        rules::judged(&tree, |checked| checked.generate(&tree).map_err(|e| e.problems));
    let mut outcome = Outcome { problems, generated, ..Outcome::default() };
    let Some(generated) = &outcome.generated else { return Ok(outcome) };
    outcome.problems.extend(rust_code::check(root, &tree, generated));
    outcome.problems.extend(lines::check(root, &tree));
    outcome.problems.extend(rows::check(root, &tree));
    match Fixtures::read(&root.join("fixtures")) {
        Ok(fixtures) => {
            outcome.problems.extend(coverage::coverage(root, generated, &fixtures));
            outcome.problems.extend(verdicts::verdicts(&contract, &fixtures));
        }
        Err(e) => outcome.problems.push(unreadable(&e)),
    }
    let (drift, problems) = drift(root, generated)?;
    outcome.drift = drift;
    outcome.problems.extend(problems);
    Ok(outcome)
}

/// A fixture file that cannot be taken in.
fn unreadable(error: &FixturesError) -> Problem {
    if error.is_missing && error.file != "manifest.json" {
        let message = format!("`{}` is listed, and there is no such file.", error.file);
        let fix = "Take it off fixtures/manifest.json, or add the file.";
        return problem("fixtures/manifest.json", "", "fixture.form", message, fix);
    }
    let line = if error.line > 0 { format!("Line {}: ", error.line) } else { String::new() };
    problem(
        &format!("fixtures/{}", error.file),
        "",
        "fixture.form",
        format!("{line}{}.", error.message.trim_end_matches('.')),
        "Correct the file.",
    )
}

/// Writes the snapshot anew: every generated file, and nothing else.
///
/// # Errors
///
/// When a file cannot be written or removed.
///
/// ```no_run
/// use std::path::Path;
/// let outcome = spec_kitty_events::check::check(Path::new("."))?;
/// if let Some(generated) = &outcome.generated {
///     spec_kitty_events::check::bless(Path::new("."), generated)?;
/// }
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn bless(root: &Path, generated: &Generated) -> io::Result<()> {
    for (name, kind) in snapshot(root)? {
        // What goes is the link, not what it leads to.
        if !generated.files.contains_key(&name) || kind == Kind::Link {
            std::fs::remove_file(root.join("generated").join(&name))?;
        }
    }
    for (name, text) in &generated.files {
        let path = output_file::below(root, Path::new("generated").join(name))?;
        output_file::replace(path, text.as_bytes(), output_file::Access::usual())?;
    }
    Ok(())
}

/// The text of a regular file of the project at `root`: nothing is read through a link or from
/// outside, and no more than a contract file may have.
///
/// ```
/// use spec_kitty_events::check::read_file;
/// # let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
/// assert!(read_file(root, "contracts/policy/limits.json")?.contains("max_depth"));
/// assert!(read_file(root, "contracts/../Cargo.toml").is_err());
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// When there is no such file, or it may not be read.
pub fn read_file(root: &Path, name: &str) -> io::Result<String> {
    folder::read(root, name)
}

/// What is out of date in `generated/`, and what may not stand there. A file that nothing generates
/// is named and not opened.
fn drift(root: &Path, generated: &Generated) -> io::Result<(Vec<Drift>, Vec<Problem>)> {
    let folder = root.join("generated");
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for (name, text) in &generated.files {
        match folder::read(&folder, name) {
            Ok(committed) => found.extend(Drift::between(name, Some(&committed), Some(text))),
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                found.extend(Drift::between(name, None, Some(text)));
            }
            Err(e) => problems.push(problem(
                &format!("generated/{name}"),
                "",
                "file.regular",
                format!("The file {e}."),
                "Remove it, and run `spec-kitty-events contract check --bless`.",
            )),
        }
    }
    for (name, _) in snapshot(root)? {
        if !generated.files.contains_key(&name) {
            let diff = format!("generated/{name}: nothing generates this file. Remove it.\n");
            found.push(Drift { file: name, diff });
        }
    }
    Ok((found, problems))
}

/// Names of the committed files.
fn snapshot(root: &Path) -> io::Result<Vec<(String, Kind)>> {
    match folder::list(root, "generated") {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(e) => Err(io::Error::new(e.kind(), format!("generated/ {e}"))),
        listed => listed,
    }
}

pub(crate) fn problem(
    file: &str,
    pointer: &str,
    rule: &'static str,
    message: String,
    fix: &str,
) -> Problem {
    Problem {
        file: file.to_owned(),
        pointer: pointer.to_owned(),
        rule,
        message,
        fix: fix.to_owned(),
    }
}
