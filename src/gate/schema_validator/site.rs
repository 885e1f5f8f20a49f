//! Where in the contract a keyword stands that fails.

use super::SchemaValidator;
use crate::contract::registry::TYPES;
use crate::contract::violation::Code;
use crate::json::{pointer, schema};
use jsonschema::ValidationError;
use jsonschema::paths::LocationSegment;
use serde_json::{Map, Value};

/// A place in the contract.
pub(super) struct Site<'a> {
    pub code: Option<Code>,
    pub schema: String,
    pub properties: Option<&'a Map<String, Value>>,
}

fn code_of(schema: &Value) -> Option<Code> {
    schema.get("x-code")?.as_str()?.parse().ok()
}

impl SchemaValidator {
    /// Follows the evaluation path through the schema: the innermost code on it, the file
    /// it ended in, and the properties of the object that the failing keyword belongs to.
    pub(super) fn site(&self, error: &ValidationError<'_>) -> Site<'_> {
        let (mut file, mut pointer) = (self.info.file, self.info.pointer.to_owned());
        let mut node = &self.document;
        let mut code = code_of(node);
        let mut properties = node.get("properties").and_then(Value::as_object);
        for segment in error.evaluation_path().segments() {
            let token = match segment {
                LocationSegment::Property(name) => name.into_owned(),
                LocationSegment::Index(index) => index.to_string(),
            };
            if token == "$ref" {
                let Some(name) = schema::target(node) else { break };
                let (Some(target), Ok(index)) = (
                    self.document.get("$defs").and_then(|d| d.get(name)),
                    TYPES.binary_search_by(|t| t.name.cmp(name)),
                ) else {
                    break;
                };
                node = target;
                (file, pointer) = (TYPES[index].file, TYPES[index].pointer.to_owned());
            } else {
                let next = match node {
                    Value::Object(object) => object.get(&token),
                    Value::Array(values) => token.parse().ok().and_then(|i: usize| values.get(i)),
                    _ => None,
                };
                pointer::push(&mut pointer, &token);
                let Some(next) = next else { break };
                node = next;
            }
            code = code_of(node).or(code);
            if let Some(found) = node.get("properties").and_then(Value::as_object) {
                properties = Some(found);
            }
        }
        Site { code, schema: format!("contracts/{file}#{pointer}"), properties }
    }
}
