//! Links, paths and ids of decisions in documents and comments lead somewhere.
//!
//! Not looked at: `fixtures/`, what is generated, and the names of files that stand in missions or
//! that `contracts docs` writes, which are not files of this repository.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

/// Where documents and code are.
const FOLDERS: &[&str] =
    &["benches", "compat", "contracts", "docs", "examples", "fuzz", "src", "tests"];

/// A file of the repository and what people read in it.
struct Page {
    path: String,
    text: String,
}

impl Page {
    fn is_markdown(&self) -> bool {
        self.path.ends_with(".md")
    }

    /// The lines that people read: all of a document, of code its comments.
    fn prose(&self) -> impl Iterator<Item = (usize, &str)> {
        let all = self.is_markdown();
        let lines = (1..).zip(self.text.lines());
        lines.filter_map(move |(number, line)| {
            let prose = if all { Some(line) } else { line.find("//").map(|at| &line[at..]) };
            prose.map(|prose| (number, prose))
        })
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn pages() -> Vec<Page> {
    let mut found = Vec::new();
    let is_page = |path: &Path| path.extension().is_some_and(|e| e == "md" || e == "rs");
    for entry in std::fs::read_dir(root()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() && is_page(&path) {
            found.push(path);
        }
    }
    let mut folders: Vec<PathBuf> = FOLDERS.iter().map(|name| root().join(name)).collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            let foreign = path.ends_with("node_modules") || path.ends_with("target");
            if path.is_dir() && !path.is_symlink() && !foreign {
                folders.push(path);
            } else if is_page(&path) {
                found.push(path);
            }
        }
    }
    let page = |path: PathBuf| Page {
        path: path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/"),
        text: std::fs::read_to_string(&path).unwrap(),
    };
    found.into_iter().map(page).collect()
}

/// The parts of a line between an opening and the next closing string.
fn between<'t>(line: &'t str, open: &str, close: &str) -> Vec<&'t str> {
    line.split(open).skip(1).filter_map(|rest| Some(rest.split_once(close)?.0)).collect()
}

/// What a line has in backticks.
fn quoted(line: &str) -> Vec<&str> {
    let parts: Vec<&str> = line.split('`').collect();
    let closed = parts.len() - 1 + parts.len() % 2;
    parts[..closed].iter().skip(1).step_by(2).copied().collect()
}

/// Ids of decisions in parentheses or brackets.
fn ids(line: &str) -> Vec<&str> {
    let groups = between(line, "(", ")").into_iter().chain(between(line, "[", "]"));
    let words = groups.flat_map(|group| group.split([' ', ',', ';', ':']));
    words.filter(|word| is_id(word)).collect()
}

/// A letter of the decisions, and a number.
fn is_id(word: &str) -> bool {
    let digits = word.strip_prefix(['C', 'D', 'E', 'M', 'Q', 'S']).unwrap_or_default();
    (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The anchor that a string begins with.
fn anchor_at(text: &str) -> &str {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default()
}

/// The anchors of a document: its headings in lower case, with hyphens for blanks.
fn anchors(text: &str) -> BTreeSet<String> {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let names = headings.map(|line| line.trim_start_matches('#').trim().to_lowercase());
    names.map(|name| name.chars().filter(kept).collect::<String>().replace(' ', "-")).collect()
}

/// A relative path without its `..`.
fn joined(folder: &str, relative: &str) -> PathBuf {
    let mut out = PathBuf::new();
    for part in Path::new(folder).join(relative).components() {
        match part {
            Component::ParentDir => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

fn is_relative(target: &str) -> bool {
    !target.contains("://") && !target.contains("::") && !target.contains(' ')
}

#[test]
fn links_of_documents_lead_to_files_and_headings() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in pages().iter().filter(|page| page.is_markdown()) {
        let folder = Path::new(&page.path).parent().unwrap().to_string_lossy().into_owned();
        for (number, line) in page.prose() {
            for target in between(line, "](", ")").into_iter().filter(|t| is_relative(t)) {
                seen += 1;
                let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
                let file = match path {
                    "" => root().join(&page.path),
                    path => root().join(joined(&folder, path)),
                };
                let text = if anchor.is_empty() {
                    String::new()
                } else {
                    std::fs::read_to_string(&file).unwrap_or_default()
                };
                if !file.exists() || !(anchor.is_empty() || anchors(&text).contains(anchor)) {
                    wrong.push(format!("{}:{number}: {target}", page.path));
                }
            }
        }
    }
    assert!(seen > 20, "{seen}");
    assert_eq!(wrong, [] as [String; 0]);
}

#[test]
fn paths_in_backticks_are_there() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in pages() {
        // The log of changes names files as they were called then.
        for (number, line) in page.prose().filter(|_| page.path != "CHANGELOG.md") {
            for path in quoted(line).into_iter().filter(|path| is_path(path)) {
                seen += 1;
                // Modules may be named without `.rs`.
                let module = root().join(format!("{path}.rs"));
                if !root().join(path).exists() && !module.exists() && !is_example(path) {
                    wrong.push(format!("{}:{number}: {path}", page.path));
                }
            }
        }
    }
    assert!(seen > 100, "{seen}");
    assert_eq!(wrong, [] as [String; 0]);
}

/// A whole path below a folder of this repository: no pattern, and no command.
fn is_path(path: &str) -> bool {
    let below = |folder: &&&str| path.strip_prefix(**folder).is_some_and(|p| p.starts_with('/'));
    let more = [".ci", "fixtures", "generated"];
    FOLDERS.iter().chain(&more).any(|folder| below(&folder))
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || b"_./-".contains(&b))
}

/// Names with capitals for what is to be filled in, the files of the worked example, and the file
/// that the first approval makes.
fn is_example(path: &str) -> bool {
    let placeholder = |part: &str| part.len() > 1 && part.bytes().all(|b| b.is_ascii_uppercase());
    path.split(['/', '.']).any(placeholder)
        || path == "compat/approvals.json"
        || path.contains("/kitchen/")
}

#[test]
fn documents_that_are_named_are_in_the_repository() {
    let pages = pages();
    let known: BTreeSet<&str> =
        pages.iter().filter_map(|page| page.path.rsplit('/').next()).collect();
    let mut wrong = Vec::new();
    for page in &pages {
        for (number, line) in page.prose() {
            let names = quoted(line).into_iter().filter(|n| n.ends_with(".md") && !n.contains('/'));
            for name in names.filter(|n| !known.contains(n)) {
                wrong.push(format!("{}:{number}: {name}", page.path));
            }
        }
    }
    wrong.retain(|line| !OF_OTHERS.iter().any(|name| line.ends_with(&format!(" {name}"))));
    assert_eq!(wrong, [] as [String; 0]);
}

/// Documents of missions, and pages that are generated.
const OF_OTHERS: &[&str] = &["CODES.md", "EVENTS.md", "index.md", "plan.md", "spec.md", "tasks.md"];

#[test]
fn ids_of_decisions_have_an_entry() {
    let decisions = std::fs::read_to_string(root().join("docs/decisions.md")).unwrap();
    let anchors = anchors(&decisions);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in pages() {
        // The decisions of a family are numbered within it.
        let family = Path::new(&page.path).file_stem().unwrap().to_string_lossy().replace('_', "-");
        let is_known = |id: &str| {
            let id = id.to_lowercase();
            let of_family = |a: &String| a.ends_with(&format!("-{id}"));
            match id.starts_with('q') {
                false => anchors.contains(&id),
                true if page.path.contains("family/") => {
                    anchors.contains(&format!("{family}-{id}"))
                }
                true => anchors.iter().any(of_family),
            }
        };
        for (number, line) in page.prose() {
            let ids = ids(line).into_iter().inspect(|_| seen += 1);
            let missing = ids.filter(|id| !is_known(id));
            wrong.extend(missing.map(|id| format!("{}:{number}: {id}", page.path)));
            let links = line.split("decisions#").skip(1).map(anchor_at);
            let links = links.filter(|anchor| !anchors.contains(*anchor));
            wrong.extend(links.map(|link| format!("{}:{number}: {link}", page.path)));
        }
    }
    assert!(seen > 50, "{seen}");
    assert_eq!(wrong, [] as [String; 0]);
}

/// Words for which JSON Schema and Rust have better ones: unknown member or key, `jsonschema` or
/// validator, table.
const PRIVATE_WORDS: &[&str] = &["authority", "stranger", "strangers", "wall"];

#[test]
fn the_code_has_the_words_of_its_field() {
    // The contract itself has roles with authority, in the families' rules and states.
    let of_the_contract = |page: &Page| {
        page.path.contains("decision_point") || page.path.starts_with("src/cli/reduce/")
    };
    let mut wrong = Vec::new();
    for page in pages().iter().filter(|page| page.path.starts_with("src/")) {
        for (number, line) in (1..).zip(page.text.lines()) {
            let words = line.split(|c: char| !c.is_ascii_alphabetic());
            let private = words.map(str::to_lowercase);
            let private = private.filter(|word| PRIVATE_WORDS.contains(&word.as_str()));
            let private = private.filter(|word| word != "authority" || !of_the_contract(page));
            wrong.extend(private.map(|word| format!("{}:{number}: {word}", page.path)));
        }
    }
    assert_eq!(wrong, [] as [String; 0]);
}

/// What a reader of the documentation sees is whole: no string begins in a hidden line and ends in
/// one that is shown.
#[test]
fn examples_hide_strings_whole() {
    let mut broken = Vec::new();
    for page in pages().iter().filter(|page| !page.is_markdown()) {
        let (mut in_example, mut in_string) = (false, false);
        for (number, line) in (1..).zip(page.text.lines()) {
            let line = line.trim_start();
            let Some(text) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else {
                (in_example, in_string) = (false, false);
                continue;
            };
            let text = text.trim_start();
            let is_hidden = text.starts_with("# ");
            if text.starts_with("```") {
                (in_example, in_string) = (!in_example, false);
            } else if in_string {
                if !is_hidden {
                    broken.push(format!("{}:{number}", page.path));
                }
                in_string = !text.contains("\"#");
            } else if in_example && is_hidden {
                let opened = text.split_once("r#\"");
                in_string = opened.is_some_and(|(_, string)| !string.contains("\"#"));
            }
        }
    }
    assert_eq!(broken.join(", "), "");
}
