//! Whose fault it is when Rust types cannot be made: a file and a pointer, whatever the tools say.

use super::bundle::{Bundle, TypeDef};
use super::tree::{Problem, Problems};
use crate::json::pointer;
use crate::json::schema;
use heck::ToPascalCase;
use quote::ToTokens;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Fields, ImplItem, Item};

type Shapes = [(String, Value)];

/// The smallest part of the contract of which `make` cannot make types either.
pub(super) fn find<T>(
    bundle: &Bundle,
    shapes: &Shapes,
    message: &str,
    make: impl Fn(&Shapes) -> Result<T, String>,
) -> Problem {
    let all: BTreeMap<&str, &Value> =
        shapes.iter().map(|(name, shape)| (name.as_str(), shape)).collect();
    let mut parts: Vec<(&str, Vec<(String, Value)>)> =
        all.keys().map(|name| (*name, closure(&all, name))).collect();
    parts.sort_by_key(|(_, part)| part.len());
    for (name, part) in &parts {
        let (Err(reason), Some(def)) = (make(part), bundle.types.get(*name)) else { continue };
        let pointer = member(part, name, &make);
        return problem(def, &pointer.unwrap_or_default(), &reason);
    }
    match bundle.types.values().next() {
        Some(def) => problem(def, "", message),
        None => problem(&TypeDef::default(), "", message),
    }
}

fn problem(def: &TypeDef, inner: &str, reason: &str) -> Problem {
    Problem {
        file: format!("contracts/{}", def.file),
        pointer: format!("{}{inner}", def.pointer),
        rule: "typify",
        message: format!("typify cannot make a type of this: {}.", reason.trim_end_matches('.')),
        fix: "Undo the last edit here, or write the shape in a simpler form.".to_owned(),
    }
}

/// A type and all that it refers to.
fn closure(all: &BTreeMap<&str, &Value>, name: &str) -> Vec<(String, Value)> {
    let (mut seen, mut open) = (BTreeSet::from([name.to_owned()]), vec![name.to_owned()]);
    let mut out = Vec::new();
    while let Some(name) = open.pop() {
        let Some(shape) = all.get(name.as_str()) else { continue };
        references(shape, &mut |target| {
            if seen.insert(target.to_owned()) {
                open.push(target.to_owned());
            }
        });
        out.push((name, (*shape).clone()));
    }
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out
}

fn references(shape: &Value, found: &mut impl FnMut(&str)) {
    match shape {
        Value::Object(object) => {
            if let Some(name) = schema::target(shape) {
                found(name);
            }
            object.values().for_each(|inner| references(inner, found));
        }
        Value::Array(values) => values.iter().for_each(|inner| references(inner, found)),
        _ => {}
    }
}

/// The member without which the type can be made.
fn member<T>(
    part: &Shapes,
    name: &str,
    make: &impl Fn(&Shapes) -> Result<T, String>,
) -> Option<String> {
    let at = part.iter().position(|(known, _)| known == name)?;
    let members: Vec<String> = part[at].1.get("properties")?.as_object()?.keys().cloned().collect();
    members.into_iter().find_map(|member| {
        let mut without = part.to_vec();
        let shape = without[at].1.as_object_mut()?;
        shape.get_mut("properties")?.as_object_mut()?.shift_remove(&member);
        if let Some(Value::Array(required)) = shape.get_mut("required") {
            required.retain(|name| *name != member);
        }
        make(&without).is_ok().then(|| pointer::member("/properties", &member))
    })
}

/// Reports what is declared twice in the Rust that was made, at the type that it belongs to.
pub(super) fn clashes(bundle: &Bundle, items: &[&[Item]]) -> Result<(), Problem> {
    let mut twice = Vec::new();
    declared(&items.concat(), &mut twice);
    let Some((owner, what)) = twice.into_iter().next() else { return Ok(()) };
    let def = bundle.types.values().find(|def| def.name.to_pascal_case() == owner);
    let default = TypeDef::default();
    let def = def.or_else(|| bundle.types.values().next()).unwrap_or(&default);
    let mut found = Vec::new();
    Problems { file: &def.file, found: &mut found }.add(
        "rust.clash",
        &def.pointer,
        format!("The Rust of `{owner}` has {what} twice."),
        "Give one of the members, values or types that become it another name.",
    );
    found.pop().map_or(Ok(()), Err)
}

/// What occurs twice: the type it belongs to, and what it is.
fn declared(items: &[Item], twice: &mut Vec<(String, String)>) {
    let mut seen: BTreeSet<(&str, String)> = BTreeSet::new();
    let mut once = |space, owner: &str, name: String, twice: &mut Vec<(String, String)>| {
        if !seen.insert((space, format!("{owner} {name}"))) {
            twice.push((owner.to_owned(), format!("`{name}`")));
        }
    };
    for item in items {
        match item {
            Item::Struct(item) => {
                let name = item.ident.to_string();
                once("type", &name, name.clone(), twice);
                if let Fields::Named(fields) = &item.fields {
                    for field in fields.named.iter().filter_map(|f| f.ident.as_ref()) {
                        once("field", &name, field.to_string(), twice);
                    }
                }
            }
            Item::Enum(item) => {
                let name = item.ident.to_string();
                once("type", &name, name.clone(), twice);
                for variant in &item.variants {
                    once("field", &name, variant.ident.to_string(), twice);
                }
            }
            Item::Impl(item) => {
                let owner = item.self_ty.to_token_stream().to_string();
                let owner = owner.rsplit(' ').next().unwrap_or_default();
                match &item.trait_ {
                    Some((path, _)) => {
                        let of = item.self_ty.to_token_stream();
                        once("impl", owner, format!("{} for {of}", path.to_token_stream()), twice);
                    }
                    None => {
                        for function in item.items.iter().filter_map(|inner| match inner {
                            ImplItem::Fn(function) => Some(&function.sig.ident),
                            _ => None,
                        }) {
                            once("function", owner, function.to_string(), twice);
                        }
                    }
                }
            }
            Item::Fn(item) => once("value", "", item.sig.ident.to_string(), twice),
            Item::Mod(module) => {
                declared(module.content.as_ref().map_or(&[][..], |(_, items)| items), twice);
            }
            _ => {}
        }
    }
}
