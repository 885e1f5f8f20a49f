//! What refers to what: references that never arrive, chains that are too long, and types that no
//! finite document has.

use super::bundle::{Bundle, TypeDef};
use super::tree::{Problem, Problems};
use crate::json::pointer;
use crate::json::schema;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Longest chain of types, each of which holds the next.
const DEEPEST: usize = 64;

/// A size that no document has.
const INFINITE: u64 = u64::MAX;

/// A reference: where it stands in its type, and the type that it leads to.
type Edge<'a> = (String, &'a str);

/// References that never arrive: a value is judged by the same type again before it is taken apart.
pub(super) fn cycles(bundle: &Bundle, found: &mut Vec<Problem>) {
    let edges: BTreeMap<&str, Vec<Edge<'_>>> = bundle
        .types
        .values()
        .map(|def| {
            let mut out = Vec::new();
            in_place(&def.schema, &def.pointer, &mut out);
            (def.name.as_str(), out)
        })
        .collect();
    for (name, out) in &edges {
        let Some((pointer, path)) =
            out.iter().find_map(|(at, to)| Some((at, way(&edges, to, name)?)))
        else {
            continue;
        };
        let names: Vec<String> = path.iter().map(|name| format!("`{name}`")).collect();
        Problems { file: &bundle.types[*name].file, found }.add(
            "ref.cycle",
            pointer,
            format!("The reference leads back to `{name}` by way of {}.", names.join(", ")),
            "Put a member or an item between, or take one of the references out.",
        );
    }
}

/// References that judge the same value.
fn in_place<'a>(schema: &'a Value, at: &str, out: &mut Vec<Edge<'a>>) {
    let Some(object) = schema.as_object() else { return };
    if let Some(target) = target(object) {
        out.push((format!("{at}/$ref"), target));
    }
    for holder in ["allOf", "anyOf"] {
        for (i, inner) in
            object.get(holder).and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            in_place(inner, &format!("{at}/{holder}/{i}"), out);
        }
    }
    for holder in ["if", "then", "else", "not"] {
        if let Some(inner) = object.get(holder) {
            in_place(inner, &format!("{at}/{holder}"), out);
        }
    }
}

fn target(schema: &Map<String, Value>) -> Option<&str> {
    schema.get("$ref")?.as_str().map(schema::type_name)
}

/// A way from one type to another, both named.
fn way<'a>(
    edges: &BTreeMap<&'a str, Vec<Edge<'a>>>,
    from: &'a str,
    to: &str,
) -> Option<Vec<&'a str>> {
    let mut before: BTreeMap<&str, Option<&'a str>> = BTreeMap::from([(from, None)]);
    let mut open = std::collections::VecDeque::from([from]);
    while let Some(here) = open.pop_front() {
        if here == to {
            let mut path = vec![here];
            while let Some(Some(previous)) = path.last().and_then(|last| before.get(last)) {
                path.push(previous);
            }
            path.reverse();
            return Some(path);
        }
        for (_, next) in edges.get(here).into_iter().flatten() {
            before.entry(next).or_insert_with(|| {
                open.push_back(next);
                Some(here)
            });
        }
    }
    None
}

/// Chains of types that are longer than any tool should have to follow.
pub(super) fn depth(bundle: &Bundle, found: &mut Vec<Problem>) {
    let mut left: BTreeMap<&str, BTreeSet<&str>> = bundle
        .types
        .values()
        .map(|def| {
            let mut targets = BTreeSet::new();
            references(&def.schema, &mut targets);
            targets.remove(def.name.as_str());
            targets.retain(|name| bundle.types.contains_key(*name));
            (def.name.as_str(), targets)
        })
        .collect();
    // Types that hold no type that is left are at the end of every chain.
    for _ in 0..DEEPEST {
        let ends: BTreeSet<&str> =
            left.iter().filter(|(_, to)| to.is_empty()).map(|(name, _)| *name).collect();
        if ends.is_empty() {
            break;
        }
        left.retain(|name, _| !ends.contains(name));
        left.values_mut().for_each(|to| to.retain(|name| !ends.contains(name)));
    }
    // What holds itself stays; so does what is longer than a chain may be.
    if left.len() > DEEPEST || left.values().any(BTreeSet::is_empty) {
        let Some(def) = left.keys().next().and_then(|name| bundle.types.get(*name)) else { return };
        Problems { file: &def.file, found }.add(
            "ref.depth",
            &def.pointer,
            format!("From here, more than {DEEPEST} types hold one another."),
            "Make the chain shorter.",
        );
    }
}

fn references<'a>(schema: &'a Value, out: &mut BTreeSet<&'a str>) {
    match schema {
        Value::Object(object) => {
            out.extend(target(object));
            object.values().for_each(|inner| references(inner, out));
        }
        Value::Array(values) => values.iter().for_each(|inner| references(inner, out)),
        _ => {}
    }
}

/// Types whose smallest document is infinite, or longer than a line may be.
pub(super) fn sizes(bundle: &Bundle, longest: usize, found: &mut Vec<Problem>) {
    let sizes = Sizes::of(bundle);
    let longest = u64::try_from(longest).unwrap_or(INFINITE - 1);
    for def in bundle.types.values() {
        let size = sizes.types[def.name.as_str()];
        let mut out = Problems { file: &def.file, found };
        if size == INFINITE {
            if let Some(pointer) = sizes.way_back(bundle, def) {
                out.add(
                    "schema.infinite",
                    &pointer,
                    format!("Every `{}` holds another one, so no document ever ends.", def.name),
                    "Let the member accept null, take it off `required`, or let the list be empty.",
                );
            }
        } else if size > longest && !sizes.holds_more_than(&def.schema, longest) {
            out.add(
                "schema.too_large",
                &def.pointer,
                format!(
                    "The smallest `{}` takes {size} bytes, and a line holds {longest}.",
                    def.name
                ),
                "Lower minItems or minLength.",
            );
        }
    }
}

/// The bytes of the smallest document of each type.
struct Sizes<'a> {
    types: BTreeMap<&'a str, u64>,
}

impl<'a> Sizes<'a> {
    fn of(bundle: &'a Bundle) -> Self {
        let mut sizes =
            Self { types: bundle.types.keys().map(|name| (name.as_str(), INFINITE)).collect() };
        // A smallest document holds no type within itself: there are no more steps than types.
        for _ in 0..=bundle.types.len() {
            let next: BTreeMap<&str, u64> = bundle
                .types
                .values()
                .map(|def| (def.name.as_str(), sizes.least(&def.schema)))
                .collect();
            if next == sizes.types {
                break;
            }
            sizes.types = next;
        }
        sizes
    }

    /// The bytes of the smallest value that has the shape of a schema.
    fn least(&self, schema: &Value) -> u64 {
        let Some(object) = schema.as_object() else {
            return if *schema == Value::Bool(false) { INFINITE } else { 1 };
        };
        let length = |value: &Value| u64::try_from(value.to_string().len()).unwrap_or(INFINITE);
        let mut least = object.get("const").map_or(0, length);
        if let Some(values) = object.get("enum").and_then(Value::as_array) {
            least = least.max(values.iter().map(length).min().unwrap_or(INFINITE));
        }
        if let Some(name) = target(object) {
            least = least.max(self.types.get(name).copied().unwrap_or(1));
        }
        if let Some(branches) = object.get("anyOf").and_then(Value::as_array) {
            let smallest = branches.iter().map(|branch| self.least(branch)).min();
            least = least.max(smallest.unwrap_or(INFINITE));
        }
        let of_type = |kind: &Value| match kind.as_str() {
            Some("string") => count(object, "minLength").saturating_add(2),
            Some("array") => self.array(object),
            Some("object") => self.object(object),
            Some("boolean" | "null") => 4,
            _ => 1,
        };
        let typed = match object.get("type") {
            Some(Value::Array(kinds)) => kinds.iter().map(of_type).min(),
            Some(kind) => Some(of_type(kind)),
            None => None,
        };
        least.max(typed.unwrap_or(0))
    }

    fn array(&self, schema: &Map<String, Value>) -> u64 {
        let item = schema.get("items").map_or(1, |items| self.least(items));
        let entries = schema.get("prefixItems").and_then(Value::as_array);
        let listed = entries.map_or(0, |all| u64::try_from(all.len()).unwrap_or(INFINITE));
        let least = count(schema, "minItems");
        let first = entries
            .into_iter()
            .flatten()
            .take(usize::try_from(least).unwrap_or(usize::MAX))
            .fold(2, |sum: u64, entry| sum.saturating_add(self.least(entry)).saturating_add(1));
        match least.saturating_sub(listed) {
            0 => first,
            rest => first.saturating_add(rest.saturating_mul(item.saturating_add(1))),
        }
    }

    fn object(&self, schema: &Map<String, Value>) -> u64 {
        required(schema).fold(2, |sum: u64, (name, property)| {
            let name = u64::try_from(name.len()).unwrap_or(INFINITE);
            sum.saturating_add(name).saturating_add(4).saturating_add(self.least(property))
        })
    }

    /// The place in an infinite type from which a way leads back to it.
    fn way_back(&self, bundle: &Bundle, def: &TypeDef) -> Option<String> {
        let mut causes = Vec::new();
        self.causes(&def.schema, &def.pointer, &mut causes);
        causes.into_iter().find(|(_, name)| self.leads(bundle, name, &def.name)).map(|(at, _)| at)
    }

    fn leads(&self, bundle: &Bundle, from: &str, to: &str) -> bool {
        let (mut seen, mut open) = (BTreeSet::from([from.to_owned()]), vec![from.to_owned()]);
        while let Some(here) = open.pop() {
            if here == to {
                return true;
            }
            let mut causes = Vec::new();
            if let Some(def) = bundle.types.get(&here) {
                self.causes(&def.schema, "", &mut causes);
            }
            open.extend(
                causes
                    .into_iter()
                    .filter_map(|(_, name)| seen.insert(name.to_owned()).then(|| name.to_owned())),
            );
        }
        false
    }

    /// References that a document cannot do without, to types that are infinite.
    fn causes<'s>(&self, schema: &'s Value, at: &str, out: &mut Vec<Edge<'s>>) {
        let Some(object) = schema.as_object() else { return };
        if self.least(schema) != INFINITE {
            return;
        }
        if let Some(name) = target(object) {
            out.push((format!("{at}/$ref"), name));
        }
        for (i, branch) in
            object.get("anyOf").and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            self.causes(branch, &format!("{at}/anyOf/{i}"), out);
        }
        for (name, property) in required(object) {
            self.causes(property, &pointer::member(&format!("{at}/properties"), name), out);
        }
        if count(object, "minItems") > 0 {
            if let Some(items) = object.get("items") {
                self.causes(items, &format!("{at}/items"), out);
            }
            for (i, entry) in object
                .get("prefixItems")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .enumerate()
            {
                self.causes(entry, &format!("{at}/prefixItems/{i}"), out);
            }
        }
    }

    /// Whether a part of the schema is too large by itself, so that the fault is told there.
    fn holds_more_than(&self, schema: &Value, longest: u64) -> bool {
        let mut names = BTreeSet::new();
        references(schema, &mut names);
        names.iter().any(|name| self.types.get(name).is_some_and(|size| *size > longest))
    }
}

fn count(schema: &Map<String, Value>, keyword: &str) -> u64 {
    schema.get(keyword).and_then(Value::as_u64).unwrap_or(0)
}

/// The members that an object must have, as far as they are described.
fn required(schema: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    let properties = schema.get("properties").and_then(Value::as_object);
    schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(move |name| Some((name.as_str()?, properties?.get(name.as_str()?)?)))
}
