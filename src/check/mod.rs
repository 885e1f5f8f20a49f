//! `contracts check`: the authoring rules, the policies against their schemas, the fixtures, and drift of
//! the committed snapshot.

mod coverage;
mod lines;

pub use crate::fixtures::{Case, CaseKind, Fixtures, FixturesError, GoldenStream};

use crate::folder::{self, Kind};
use crate::generator::{self, ContractTree, Generated, Problem};
use crate::output_file;
use jsonschema::{Draft, Registry};
use serde_json::Value;
use similar::TextDiff;
use std::io;
use std::path::Path;

/// Base of the addresses that contract files have while references between them are followed.
const BASE: &str = "contract:///";

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
    /// The difference between a committed and a generated file, if there is one. `None` stands for no file.
    #[must_use]
    pub fn between(file: &str, committed: Option<&str>, generated: Option<&str>) -> Option<Self> {
        if committed == generated {
            return None;
        }
        let (old, new) = (committed.unwrap_or(""), generated.unwrap_or(""));
        let diff = TextDiff::from_lines(old, new)
            .unified_diff()
            .context_radius(3)
            .header(
                &format!("generated/{file} (committed)"),
                &format!("generated/{file} (from contracts/)"),
            )
            .to_string();
        Some(Self { file: file.to_owned(), diff })
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
    let mut outcome = Outcome::default();
    match generator::generate(&tree) {
        Ok(generated) => {
            outcome.problems.extend(compile(&generated));
            outcome.problems.extend(policies(&tree));
            outcome.problems.extend(lines::check(root, &tree));
            outcome.problems.extend(coverage::coverage(root, &generated));
            let (drift, problems) = drift(root, &generated)?;
            outcome.drift = drift;
            outcome.problems.extend(problems);
            outcome.generated = Some(generated);
        }
        Err(problems) => outcome.problems = problems,
    }
    Ok(outcome)
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
                "Remove it, and run `cargo run -- contracts check --bless`.",
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

/// Compiles every type as the gate does, so that the gate never meets one that it cannot compile.
fn compile(generated: &Generated) -> Vec<Problem> {
    let bundle: Value =
        serde_json::from_str(&generated.files["bundle.json"]).expect("the generator writes JSON");
    let names = bundle["$defs"].as_object().into_iter().flat_map(|defs| defs.keys());
    let broken = |name: &String| {
        let schema =
            serde_json::json!({"$defs": bundle["$defs"], "$ref": format!("#/$defs/{name}")});
        let error = crate::gate::compile(&schema).err()?;
        Some(problem(
            "contracts",
            &format!("/{name}"),
            "schema.invalid",
            format!("The type `{name}` cannot be compiled: {}.", error.masked()),
            "Correct its schema.",
        ))
    };
    names.filter_map(broken).collect()
}

/// Judges every policy by the schema beside it, and every default and example by the schema it stands in,
/// following the references between the files as they are written.
fn policies(tree: &ContractTree) -> Vec<Problem> {
    let mut found = Vec::new();
    let documents: Vec<(String, Value)> = tree
        .iter()
        .filter(|(file, _)| file.ends_with(".schema.json"))
        .filter_map(|(file, text)| {
            Some((format!("{BASE}{file}"), serde_json::from_str(text).ok()?))
        })
        .collect();
    let registry = Registry::new()
        .draft(Draft::Draft202012)
        .extend(documents.iter().map(|(uri, value)| (uri.as_str(), value)))
        .and_then(jsonschema::RegistryBuilder::prepare);
    let registry = match registry {
        Ok(registry) => registry,
        Err(e) => {
            return vec![problem(
                "contracts",
                "",
                "schema.invalid",
                format!("The contract files do not form a registry of schemas: {e}."),
                "Correct the references.",
            )];
        }
    };
    let judge = |file: &str,
                 pointer: &str,
                 base: &str,
                 value: &Value,
                 rule: &'static str,
                 found: &mut Vec<Problem>| {
        let schema = serde_json::json!({"$ref": base});
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .offline()
            .with_registry(&registry)
            .build(&schema);
        match validator {
            Ok(validator) => found.extend(validator.iter_errors(value).map(|e| {
                problem(
                    &format!("contracts/{file}"),
                    &format!("{pointer}{}", e.instance_path()),
                    rule,
                    format!("{}.", e.masked()),
                    "Follow the schema.",
                )
            })),
            Err(e) => found.push(problem(
                &format!("contracts/{file}"),
                pointer,
                "schema.invalid",
                format!("The schema cannot be compiled: {}.", e.masked()),
                "Correct the schema.",
            )),
        }
    };
    for (file, text) in tree
        .iter()
        .filter(|(file, _)| file.starts_with("policy/") && !file.ends_with(".schema.json"))
    {
        let Ok(value) = serde_json::from_str(text) else { continue };
        let schema = format!("{BASE}{}", file.replace(".json", ".schema.json"));
        judge(file, "", &schema, &value, "policy.schema", &mut found);
    }
    for (uri, document) in &documents {
        let file = uri.trim_start_matches(BASE);
        let mut places = Vec::new();
        annotations(document, String::new(), &mut places);
        for (pointer, keyword, value) in places {
            let base = format!("{uri}#{}", pointer.replace('%', "%25"));
            judge(
                file,
                &format!("{pointer}/{keyword}"),
                &base,
                value,
                "annotation.invalid",
                &mut found,
            );
        }
    }
    found
}

/// Defaults and examples with the pointers of the schemas they stand in.
fn annotations<'a>(
    schema: &'a Value,
    at: String,
    out: &mut Vec<(String, &'static str, &'a Value)>,
) {
    let Some(object) = schema.as_object() else { return };
    if let Some(default) = object.get("default") {
        out.push((at.clone(), "default", default));
    }
    for example in object.get("examples").and_then(Value::as_array).into_iter().flatten() {
        out.push((at.clone(), "examples", example));
    }
    for holder in ["properties", "$defs"] {
        for (name, inner) in object.get(holder).and_then(Value::as_object).into_iter().flatten() {
            annotations(
                inner,
                format!("{at}/{holder}/{}", name.replace('~', "~0").replace('/', "~1")),
                out,
            );
        }
    }
    for holder in ["items", "additionalProperties"] {
        if let Some(inner) = object.get(holder) {
            annotations(inner, format!("{at}/{holder}"), out);
        }
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
