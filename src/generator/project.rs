//! The projection: from a schema that judges documents to a schema that only shapes a type.
//!
//! typify panics on some keywords (`if`, `not`), drops others (`minItems`, `minProperties`), and
//! makes wrong types of a third kind (alternatives that only differ in `required`). So it sees
//! shapes only. Judging is the gate's work.

use super::bundle::Bundle;
use super::keywords::KEYWORDS;
use crate::json::schema;
use schemars::Schema;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Which references change on the way.
pub(super) struct Projection {
    /// Types that are plain text in Rust.
    texts: BTreeSet<String>,
    /// Types that stand for another one, such as an inbound lane for a lane.
    stand_ins: BTreeMap<String, String>,
}

impl Projection {
    /// Decides for every type of the bundle. `scalars` are hand-written and stay named.
    pub(super) fn new(
        bundle: &Bundle,
        scalars: &BTreeSet<&str>,
        stand_ins: BTreeMap<String, String>,
    ) -> Self {
        let texts = bundle
            .types
            .values()
            .filter(|t| t.schema.get("type").is_some_and(|t| t == "string"))
            .filter(|t| t.schema.get("enum").is_none() && !scalars.contains(t.name.as_str()))
            .map(|t| t.name.clone())
            .collect();
        Self { texts, stand_ins }
    }

    /// Whether the type has no Rust type of its own.
    pub(super) fn is_absorbed(&self, name: &str) -> bool {
        self.texts.contains(name) || self.stand_ins.contains_key(name)
    }

    /// The shape of one type.
    pub(super) fn project(&self, name: &str, schema: &Value) -> Value {
        let mut schema =
            Schema::try_from(schema.clone()).expect("the lint has seen that it is an object");
        let mut shape = Shape { projection: self, top: true };
        shape.transform(&mut schema);
        let mut value = schema.to_value();
        if let Some(object) = value.as_object_mut() {
            object.insert("title".to_owned(), name.into());
        }
        value
    }
}

struct Shape<'a> {
    projection: &'a Projection,
    top: bool,
}

impl Transform for Shape<'_> {
    fn transform(&mut self, schema: &mut Schema) {
        let top = std::mem::replace(&mut self.top, false);
        let Some(object) = schema.as_object_mut() else { return };
        tuple(object);
        let sized = is_tuple(object);
        for keyword in KEYWORDS
            .iter()
            .filter(|k| !(k.shapes || sized && matches!(k.name, "minItems" | "maxItems")))
        {
            object.shift_remove(keyword.name);
        }
        object.shift_remove("title");
        self.reference(object);
        integer(object);
        openness(object, top);
        transform_subschemas(self, schema);
    }
}

impl Shape<'_> {
    fn reference(&self, object: &mut Map<String, Value>) {
        let Some(target) = object.get("$ref").and_then(Value::as_str) else { return };
        let name = schema::type_name(target).to_owned();
        if self.projection.texts.contains(&name) {
            object.shift_remove("$ref");
            object.insert("type".to_owned(), "string".into());
        } else if let Some(other) = self.projection.stand_ins.get(&name) {
            object.insert("$ref".to_owned(), schema::reference(other).into());
        }
    }
}

/// typify knows tuples by the older form: an array of schemas under `items`, and a fixed length.
fn tuple(object: &mut Map<String, Value>) {
    if let Some(entries) = object.shift_remove("prefixItems") {
        object.insert("items".to_owned(), entries);
    }
}

fn is_tuple(object: &Map<String, Value>) -> bool {
    object.get("items").is_some_and(Value::is_array)
}

/// Every integer of the contract is an i64 ([D2]).
///
/// [D2]: crate::decisions#d2
fn integer(object: &mut Map<String, Value>) {
    let is_integer = match object.get("type") {
        Some(Value::String(t)) => t == "integer",
        Some(Value::Array(ts)) => ts.iter().any(|t| t == "integer"),
        _ => false,
    };
    if is_integer {
        object.insert("format".to_owned(), "int64".into());
    }
}

/// An open object keeps unknown keys ([D4]): `{}` makes typify write a flattened map for them,
/// `true` does not.
///
/// [D4]: crate::decisions#d4
fn openness(object: &mut Map<String, Value>, top: bool) {
    let open = object.get("additionalProperties") == Some(&Value::Bool(true));
    if open && top && object.contains_key("properties") {
        object.insert("additionalProperties".to_owned(), json!({}));
    }
}
