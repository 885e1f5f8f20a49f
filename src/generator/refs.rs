//! References: from paths between files to names in the bundle.

use super::tree::Problems;
use crate::json::pointer;
use crate::json::schema;
use crate::text::nearest::nearest;
use serde_json::Value;
use std::collections::BTreeMap;

/// File and pointer of every type, and the name that it has in the whole contract.
pub(super) type Names = BTreeMap<(String, String), String>;

/// Writes every reference in a schema as `#/$defs/<name>`.
pub(super) fn rewrite(
    schema: &mut Value,
    file: &str,
    at: &str,
    names: &Names,
    out: &mut Problems<'_>,
) {
    match schema {
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                let pointer = pointer::member(at, key);
                match value {
                    // A property may be called "$ref": it then holds a schema, not a text.
                    Value::String(target) if key == "$ref" => {
                        if let Some(name) = follow(file, target, &pointer, names, out) {
                            *target = schema::reference(name);
                        }
                    }
                    _ if matches!(key.as_str(), "default" | "examples" | "const" | "enum") => {}
                    _ => rewrite(value, file, &pointer, names, out),
                }
            }
        }
        Value::Array(values) => {
            for (i, value) in values.iter_mut().enumerate() {
                rewrite(value, file, &format!("{at}/{i}"), names, out);
            }
        }
        _ => {}
    }
}

/// The name of the type that a reference leads to.
fn follow<'n>(
    file: &str,
    target: &str,
    pointer: &str,
    names: &'n Names,
    out: &mut Problems<'_>,
) -> Option<&'n str> {
    let place = resolve(file, target);
    if let Some(name) = place.as_ref().and_then(|place| names.get(place)) {
        return Some(name);
    }
    if place.as_ref().is_some_and(|(to, _)| is_unread(to, out)) {
        // What is wrong with that file is told there.
        return None;
    }
    let meant = meant(file, target, names).map(|meant| format!("Did you mean `{meant}`?"));
    match place {
        Some((to, inner)) => {
            let what = if inner.is_empty() { "" } else { "#" };
            let other = if inner.is_empty() {
                "Correct the path, or add the file."
            } else {
                "Correct the name, or add it to the $defs of this file."
            };
            out.add(
                "ref.dangling",
                pointer,
                format!("`{target}` leads to contracts/{to}{what}{inner}, which does not exist."),
                meant.unwrap_or_else(|| other.to_owned()),
            );
        }
        None => out.add(
            "ref.form",
            pointer,
            format!("`{target}` is not a reference that every tool follows."),
            meant.unwrap_or_else(|| {
                "Refer to a whole file by relative path, or to #/$defs/<Name> in this file."
                    .to_owned()
            }),
        ),
    }
    None
}

/// Whether a file is there and could not be read.
fn is_unread(file: &str, problems: &Problems<'_>) -> bool {
    let name = format!("contracts/{file}");
    let unread = ["file.encoding", "file.regular", "json.invalid"];
    problems.found.iter().any(|problem| problem.file == name && unread.contains(&problem.rule))
}

/// The file and pointer that a reference leads to.
fn resolve(file: &str, target: &str) -> Option<(String, String)> {
    if let Some(pointer) = target.strip_prefix('#') {
        let name = pointer.strip_prefix("/$defs/")?;
        return (!name.contains('/')).then(|| (file.to_owned(), pointer.to_owned()));
    }
    if target.contains('#') || target.contains(':') || target.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some((parts.join("/"), String::new()))
}

/// The reference that a wrong one most likely means, as it is written in this file.
fn meant(file: &str, target: &str, names: &Names) -> Option<String> {
    let stem = |text: &str| {
        text.rsplit('/').next().unwrap_or(text).trim_end_matches(".schema.json").to_owned()
    };
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for (to, pointer) in names.keys() {
        if pointer.is_empty() && to != file {
            known.entry(stem(to)).or_insert_with(|| relative(file, to));
        }
    }
    // A definition of the file itself comes before a file of its name.
    for (_, pointer) in names.keys().filter(|(to, pointer)| to == file && !pointer.is_empty()) {
        known.insert(stem(pointer), format!("#{pointer}"));
    }
    let word = stem(target);
    let best = nearest(&word, known.keys().map(String::as_str))?;
    known.get(best).cloned()
}

/// The way from one file to another.
fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count().min(from.len() - 1);
    let up = std::iter::repeat_n("..", from.len() - 1 - shared);
    up.chain(to[shared..].iter().copied()).collect::<Vec<_>>().join("/")
}
