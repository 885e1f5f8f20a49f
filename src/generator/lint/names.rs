//! Names by rule: what becomes a Rust name, a file, an anchor or a word in a message.

use crate::generator::rust_names::{SCALARS, field_name};
use crate::generator::tree::Problems;
use crate::json::pointer;
use heck::ToPascalCase;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The root of this crate, for the names that it exports.
const ROOT: &str = include_str!("../../lib.rs");

/// Names that a type cannot have beside those of the crate's root.
/// `tests/contract/faults/names.rs` holds them against what is generated.
const TAKEN: &[&str] = &[
    // What the generated files define and use beside the types.
    "Advisory",
    "Counts",
    "Limits",
    "Mode",
    "Partition",
    "ReducerInfo",
    "ReducerName",
    "Sentence",
    "DropUnknown",
    // What the macros of `src/contract` name within the Rust that they write.
    "A",
    "D",
    "E",
    "Given",
    "How",
    "NameVisitor",
    "Named",
    "S",
    "Slot",
    "Visitor",
    // Rust's own.
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// What `src/lib.rs` exports with `pub use`, but for the types of the contract that are written by
/// hand.
fn exported() -> &'static BTreeSet<&'static str> {
    static NAMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let exports = ROOT.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
        exports
            .flat_map(|export| export.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
            .filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()))
            .filter(|name| !SCALARS.contains(name))
            .collect()
    });
    &NAMES
}

/// Whether `name` can be a type and an event type: an upper-case letter, then letters and digits.
pub(crate) fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && name != "Self"
}

/// Whether `name` can be a family: a lower-case letter, then lower-case letters, digits and
/// underscores.
pub(crate) fn is_family(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && name != "self"
}

/// Whether Rust or this crate has the name already, in the form that a type would have.
pub(crate) fn is_taken(name: &str) -> bool {
    let rust = name.to_pascal_case();
    let is_taken = |name: &str| TAKEN.contains(&name) || exported().contains(name);
    is_taken(&rust) || is_taken(name)
}

/// Judges the name of a type that stands at `pointer`.
pub(in crate::generator) fn of_type(name: &str, pointer: &str, out: &mut Problems<'_>) {
    if !is_type_name(name) {
        out.add(
            "name.form",
            pointer,
            format!("`{name}` is not a type name."),
            "Use PascalCase letters and digits, for example `ReviewVerdict`.",
        );
    } else if is_taken(name) {
        out.add(
            "name.taken",
            pointer,
            format!("`{name}` is a name of this crate or of Rust, and the type would hide it."),
            "Give the type another name, for example with the word that says which one it is.",
        );
    }
}

/// Judges the names of an object's members, as the fields that they become.
pub(super) fn of_members(object: &Map<String, Value>, at: &str, out: &mut Problems<'_>) {
    let Some(properties) = object.get("properties").and_then(Value::as_object) else { return };
    let open = object.get("additionalProperties") == Some(&Value::Bool(true));
    let mut fields: BTreeMap<String, &str> = BTreeMap::new();
    for name in properties.keys() {
        let pointer = pointer::member(&format!("{at}/properties"), name);
        let field = field_name(name);
        let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && field.starts_with(|c: char| c.is_ascii_lowercase());
        if !is_name {
            out.add(
                "member.form",
                &pointer,
                "The name of the member makes no Rust field.",
                "Begin with a letter, and go on with ASCII letters, digits and underscores.",
            );
            continue;
        }
        if matches!(field.as_str(), "self" | "super" | "crate") {
            out.add(
                "member.reserved",
                &pointer,
                format!("`{name}` is a word of Rust that no field can be called by."),
                "Use another name.",
            );
        } else if field == "build" {
            out.add(
                "member.reserved",
                &pointer,
                "The builder of the type has a function `build`, which ends it.",
                "Use another name, for example with the word that says what is built.",
            );
        } else if open && field == "extra" {
            out.add(
                "member.reserved",
                &pointer,
                "An open object keeps its unknown members in the field `extra`.",
                "Use another name, or close the object with additionalProperties: false.",
            );
        }
        if let Some(other) = fields.insert(field.clone(), name) {
            out.add(
                "member.clash",
                &pointer,
                format!("`{other}` and `{name}` both become the field `{field}`."),
                "Choose names that differ in more than case and underscores.",
            );
        }
    }
}

/// The variant that a value becomes, when it makes one.
pub(super) fn variant(value: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '\'' | '"' | '`' | '\\');
    let is_name = value.chars().all(|c| plain(c) || c == ' ') && value.trim() == value;
    let variant = value.to_pascal_case();
    (is_name && is_type_name(&variant)).then_some(variant)
}
