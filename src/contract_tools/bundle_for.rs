//! The bundle as generators of types take it, for each language: a pure change of the document.
//!
//! Generators stumble over what a validator needs: an identifier that is no address, words beside a
//! reference, conditions, which no type can say. What is left out here refuses documents all the
//! same: whoever generates types keeps a validator beside them.
//!
//! ```
//! use spec_kitty_events::bundle_for::{Target, bundle_for};
//! let bundle = serde_json::from_str(spec_kitty_events::bundle()).unwrap();
//! let types = bundle_for(&bundle, Target::TypeScript);
//! assert!(types.get("$id").is_none());
//! assert_eq!(types["$defs"]["Lane"]["enum"], bundle["$defs"]["Lane"]["enum"]);
//! ```

use crate::json::schema;
use serde_json::{Map, Value};

/// What reads the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// datamodel-code-generator, for pydantic.
    Python,
    /// json-schema-to-typescript.
    TypeScript,
    /// quicktype, for Go.
    Go,
    /// Any validator of draft 2020-12: nothing is left out that judges.
    JsonSchema,
}

/// Keywords that judge and have no form in any type.
const CONDITIONS: &[&str] = &["allOf", "if", "then", "else", "not", "propertyNames"];

/// Keywords that no generator reads.
const UNREAD: &[&str] = &["$comment", "examples", "x-code"];

impl Target {
    /// Whether a keyword of a schema is kept.
    fn keeps(self, keyword: &str, schema: &Map<String, Value>) -> bool {
        if self == Self::JsonSchema {
            return keyword != "x-code";
        }
        let refers = schema.contains_key("$ref");
        // What stands beside a reference makes a copy of the type.
        let copies = refers && keyword != "$ref";
        // A type of addresses writes them anew (D8), where a pattern keeps them as they are.
        let rewrites = keyword == "format" && schema.contains_key("pattern");
        !(copies || rewrites || UNREAD.contains(&keyword) || CONDITIONS.contains(&keyword))
    }
}

/// The bundle for a reader. The types keep their names, and a root that reaches all of them is
/// made, because generators write what is reached.
#[must_use]
pub fn bundle_for(bundle: &Value, target: Target) -> Value {
    let mut defs = Map::new();
    for (name, schema) in schema::members(bundle, "$defs") {
        defs.insert(name.clone(), named(name, fitted(schema, target), target));
    }
    let mut out = Map::new();
    for keyword in ["$schema", "description"] {
        out.extend(bundle.get(keyword).map(|value| (keyword.to_owned(), value.clone())));
    }
    out.insert("title".to_owned(), "Contract".into());
    out.extend(root(defs.keys(), target));
    out.insert("$defs".to_owned(), Value::Object(defs));
    Value::Object(out)
}

/// A type that is another one by name: json-schema-to-typescript writes none of it where it is a
/// bare reference.
fn named(name: &str, schema: Value, target: Target) -> Value {
    if target == Target::TypeScript && schema.get("$ref").is_some() {
        serde_json::json!({"title": name, "allOf": [schema]})
    } else {
        schema
    }
}

/// What the root says. A union of all types is what most generators name each type by; quicktype
/// would make one type of a union, and takes an object with a member for each.
fn root<'n>(names: impl Iterator<Item = &'n String>, target: Target) -> Map<String, Value> {
    let mut out = Map::new();
    if target == Target::Go {
        let members = names.map(|name| (name.clone(), schema::referring(name)));
        out.insert("type".to_owned(), "object".into());
        out.insert("properties".to_owned(), Value::Object(members.collect()));
    } else {
        out.insert("anyOf".to_owned(), names.map(|name| schema::referring(name)).collect());
    }
    out
}

/// A schema with what the reader takes.
fn fitted(schema: &Value, target: Target) -> Value {
    let Value::Object(object) = schema else { return schema.clone() };
    let kept = object.iter().filter(|(keyword, _)| target.keeps(keyword, object));
    let fit = |(keyword, value): (&String, &Value)| {
        let value = match keyword.as_str() {
            "properties" | "$defs" => by_name(value, target),
            "anyOf" | "allOf" | "prefixItems" => {
                value.as_array().into_iter().flatten().map(|s| fitted(s, target)).collect()
            }
            "items" | "additionalProperties" | "propertyNames" | "if" | "then" | "else" | "not" => {
                fitted(value, target)
            }
            _ => value.clone(),
        };
        (keyword.clone(), value)
    };
    Value::Object(kept.map(fit).collect())
}

fn by_name(schemas: &Value, target: Target) -> Value {
    let members = schemas.as_object().into_iter().flatten();
    Value::Object(members.map(|(name, s)| (name.clone(), fitted(s, target))).collect())
}
