//! Values of other types inside of a document, found along its schema.

use crate::contract_tools::compat::{Contract, ContractGate};
use crate::json::schema;
use serde_json::Value;

/// Every value inside of a sound document that has a type of its own, with that type.
pub(super) fn values(
    contract: &Contract,
    gate: &ContractGate<'_>,
    type_name: &str,
    document: &Value,
    out: &mut Vec<(String, Value)>,
) {
    if let Some(schema) = contract.type_schema(type_name) {
        Search { contract, gate, out }.inside(schema, document);
    }
}

struct Search<'s, 'c> {
    contract: &'c Contract,
    gate: &'s ContractGate<'c>,
    out: &'s mut Vec<(String, Value)>,
}

impl<'c> Search<'_, 'c> {
    /// A value of a schema that may be a reference.
    fn value(&mut self, schema: &'c Value, value: &Value) {
        match schema::target(schema) {
            Some(name) => {
                self.out.push((name.to_owned(), value.clone()));
                if let Some(target) = self.contract.type_schema(name) {
                    self.inside(target, value);
                }
            }
            None => self.inside(schema, value),
        }
    }

    fn inside(&mut self, schema: &'c Value, value: &Value) {
        // A reference beside other keywords, or a type that is another one.
        if let Some(name) = schema::target(schema) {
            self.out.push((name.to_owned(), value.clone()));
            if let Some(target) = self.contract.type_schema(name) {
                return self.inside(target, value);
            }
        }
        let fits = |branch: &&Value| {
            schema::target(branch).is_some_and(|name| self.gate.accepts(name, value))
        };
        if let Some(branch) = schema::list(schema, "anyOf").find(fits) {
            self.value(branch, value);
        }
        match value {
            Value::Object(members) => {
                for (name, inner) in members {
                    let own = schema.get("properties").and_then(|p| p.get(name));
                    let any = schema.get("additionalProperties").filter(|v| v.is_object());
                    if let Some(schema) = own.or(any) {
                        self.value(schema, inner);
                    }
                }
            }
            Value::Array(items) => {
                for (i, item) in items.iter().enumerate() {
                    let tuple = schema::list(schema, "prefixItems").nth(i);
                    if let Some(schema) = tuple.or_else(|| schema.get("items")) {
                        self.value(schema, item);
                    }
                }
            }
            _ => {}
        }
    }
}
