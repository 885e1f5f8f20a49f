//! The schemas as static tables for the gate's fast path: `tables.rs`.
//!
//! The tables hold what is reachable from the envelope, from the payloads of events and from the
//! rows of local logs. For what they cannot say they have `Fallback`.

mod automaton;
mod fixed_length;
mod keys;
mod object;
mod shape;
mod strings;

use super::bundle::Bundle;
use super::policy::{Policies, ident};
use crate::json::schema;
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};
use shape::{ContainerCheck, Shape, StringCheck, StringRule};
use std::collections::{BTreeSet, HashMap};

/// Keywords that the tables can say. A schema with another one is left to `jsonschema`.
const SUPPORTED: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "else",
    "enum",
    "format",
    "if",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "not",
    "pattern",
    "properties",
    "propertyNames",
    "required",
    "then",
    "type",
    "uniqueItems",
];

/// Generates `tables.rs`.
pub(super) fn generate(bundle: &Bundle, policies: &Policies) -> String {
    let mut tables = Tables {
        bundle,
        policies,
        names: HashMap::new(),
        strings: HashMap::new(),
        used: BTreeSet::new(),
        items: Vec::new(),
        has_moves: false,
    };
    let envelope = tables.envelope();
    let rows = tables.rows();
    let retired =
        policies.cutover.forbidden_legacy_keys.iter().map(String::as_str).collect::<Vec<_>>();
    let retired = keys::keys(&retired);
    let items = &tables.items;
    let retired = retired.unwrap_or_else(|| quote!(PerfectHash::NONE));
    super::print(quote! {
        use crate::gate::fast_path::data::*;

        /// Member names that are refused in envelopes at any depth.
        pub(crate) static RETIRED: PerfectHash = #retired;
        #envelope
        #rows
        #(#items)*
    })
}

struct Tables<'a> {
    bundle: &'a Bundle,
    policies: &'a Policies,
    /// What was printed: kind and schema to name.
    names: HashMap<String, Ident>,
    strings: HashMap<StringRule, TokenStream>,
    used: BTreeSet<String>,
    items: Vec<TokenStream>,
    /// Whether the payload that is a move has its matrix.
    has_moves: bool,
}

impl Tables<'_> {
    /// The table of envelopes, and of the payload of each event type.
    fn envelope(&mut self) -> TokenStream {
        let retired = &self.policies.cutover.forbidden_legacy_event_names;
        let events: Vec<(String, String)> = self
            .bundle
            .events()
            .iter()
            .filter(|(e, _)| !retired.iter().any(|r| r == *e))
            .map(|(e, (_, t))| ((*e).to_owned(), t.name.clone()))
            .collect();
        let names: Vec<&str> = events.iter().map(|(name, _)| name.as_str()).collect();
        let event_types = keys::keys(&names);
        let mut payloads: Vec<Ident> =
            events.iter().map(|(_, type_name)| self.named(type_name)).collect();
        if let (false, Some(i)) =
            (self.has_moves, names.iter().position(|n| *n == self.policies.transitions.event_type))
        {
            payloads[i] = self.node(&serde_json::json!({"x-move": true}), names[i]);
        }
        let object = event_types.is_some().then(|| self.envelope_rule()).flatten();
        let Some((rule, positions)) = object else {
            return quote! { pub(crate) static ENVELOPE: Option<Envelope> = None; };
        };
        let [event_type, event_id, payload, aggregate_id, lamport_clock, timestamp, node_id] =
            positions.map(Literal::usize_unsuffixed);
        quote! {
            /// The table of envelopes.
            pub(crate) static ENVELOPE: Option<Envelope> = Some(Envelope {
                rule: &#rule, event_type: #event_type, event_id: #event_id, payload: #payload,
                aggregate_id: #aggregate_id, lamport_clock: #lamport_clock, timestamp: #timestamp,
                node_id: #node_id,
                event_types: #event_types,
                payloads: &[#(&#payloads),*],
            });
        }
    }

    /// The tables of the rows that make up the board, by their types. `jsonschema`
    /// judges the additional_properties.
    fn rows(&mut self) -> TokenStream {
        let shapes = &self.policies.row_shapes.shapes;
        let shapes = shapes.iter().filter(|shape| ["lane", "annotation"].contains(&&*shape.role));
        let types: BTreeSet<&String> = shapes.filter_map(|shape| shape.schema.as_ref()).collect();
        let rows = types.into_iter().map(|name| {
            let node = self.named(name);
            quote!((#name, &#node))
        });
        let rows: Vec<_> = rows.collect();
        quote! {
            /// The tables of rows, sorted by the names of their types.
            pub(crate) static ROWS: &[(&str, &Node)] = &[#(#rows),*];
        }
    }

    /// The node of a named type.
    fn named(&mut self, type_name: &str) -> Ident {
        self.node(&schema::referring(type_name), type_name)
    }

    /// Prints the node of a schema, once, and gives its name.
    fn node(&mut self, schema: &Value, path: &str) -> Ident {
        let (key, hint) = self.key("node", schema, path);
        if let Some(name) = self.names.get(&key) {
            return name.clone();
        }
        let name = self.fresh("NODE", &hint);
        self.names.insert(key, name.clone());
        let shape = self.shape(schema, path, 0);
        self.print_node(&name, &shape, &hint);
        name
    }

    fn print_node(&mut self, name: &Ident, shape: &Shape, hint: &str) {
        let string = match &shape.string {
            StringCheck::Reject => quote!(StringCheck::Reject),
            StringCheck::Fallback => quote!(StringCheck::Fallback),
            StringCheck::Rule(rule) => self.string(rule, hint),
        };
        let printed = shape.print(&string);
        self.items.push(quote!(static #name: Node = #printed;));
    }

    /// The part of a schema that judges, as a key, and a name for it: that of the type it refers
    /// to, where it is a reference.
    fn key(&self, kind: &str, schema: &Value, path: &str) -> (String, String) {
        let Value::Object(object) = schema else {
            return (format!("{kind} {schema}"), path.to_owned());
        };
        let judging: Map<String, Value> = object
            .iter()
            .filter(|(k, _)| !schema::ANNOTATIONS.contains(&k.as_str()) && *k != "$defs")
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        let hint = judging.get("$ref").and_then(Value::as_str).map_or(path, schema::type_name);
        (format!("{kind} {}", Value::Object(judging.clone())), hint.to_owned())
    }

    fn fresh(&mut self, kind: &str, hint: &str) -> Ident {
        let base = format!("{kind}_{}", hint.to_shouty_snake_case());
        let mut name = base.clone();
        let mut n = 1;
        while !self.used.insert(name.clone()) {
            n += 1;
            name = format!("{base}_{n}");
        }
        ident(&name)
    }

    /// What a schema allows.
    fn shape(&mut self, schema: &Value, path: &str, depth: usize) -> Shape {
        let object = match schema {
            Value::Bool(true) => return self.anything(),
            Value::Bool(false) => return Shape::default(),
            Value::Object(object) => object,
            _ => return self.fallback(),
        };
        let unsupported = object.keys().any(|k| {
            !SUPPORTED.contains(&k.as_str())
                && !schema::ANNOTATIONS.contains(&k.as_str())
                && k != "$defs"
        });
        if unsupported || depth > 32 {
            return self.fallback();
        }
        let mut shape = if let Some(target) = object.get("$ref") {
            self.reference(target, depth)
        } else if let Some(Value::Array(branches)) = object.get("anyOf") {
            self.union(branches, path, depth)
        } else {
            let mut shape = Shape::scalars(object);
            self.containers(object, path, &mut shape);
            shape
        };
        // What is beside a reference or a union must hold too.
        let beside = ["$ref", "anyOf"].iter().any(|k| object.contains_key(*k));
        let of_objects = !beside && self.is_object_alone(object);
        let rest: Map<String, Value> = object
            .iter()
            .filter(|(k, _)| {
                !["$ref", "anyOf", "$defs"].contains(&k.as_str())
                    && !schema::ANNOTATIONS.contains(&k.as_str())
            })
            .filter(|(k, _)| beside || ["allOf", "if", "then", "else", "not"].contains(&k.as_str()))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        if object.contains_key("$ref") && object.contains_key("anyOf") {
            return self.fallback();
        }
        if beside && !rest.is_empty() {
            let node = self.node(&Value::Object(rest), path);
            shape.applicators.push(quote!(Applicator::Schema(&#node)));
        } else if !of_objects && !rest.is_empty() {
            shape.applicators.push(self.applicator(&Value::Object(rest), None, path));
        }
        shape
    }

    fn is_object_alone(&self, schema: &Map<String, Value>) -> bool {
        shape::types(schema).is_some_and(|t| t == ["object"])
    }

    fn anything(&mut self) -> Shape {
        let (array, object) = (ident("ANY_ARRAY"), ident("ANY_OBJECT"));
        if self.used.insert("ANY".to_owned()) {
            let any = ident("ANY");
            self.items.push(quote! {
                static #array: ArrayRule = ArrayRule {
                    items: &#any, min_items: 0, max_items: u32::MAX, unique_items: false
                };
            });
            self.items.push(quote! {
                static #object: ObjectRule =
                    ObjectRule { additional_properties: Some(&#any), ..ObjectRule::NONE };
            });
            let shape = Shape::anything(array.clone(), object.clone());
            self.print_node(&any, &shape, "ANY");
        }
        Shape::anything(array, object)
    }

    /// Everything is left to `jsonschema`.
    fn fallback(&mut self) -> Shape {
        let mut shape = self.anything();
        shape.applicators.push(quote!(Applicator::Fallback));
        shape
    }

    fn reference(&mut self, target: &Value, depth: usize) -> Shape {
        let name = schema::type_name(target.as_str().unwrap_or("")).to_owned();
        let Some(def) = self.bundle.types.get(&name) else { return self.fallback() };
        let mut shape = self.shape(&def.schema, &name, depth + 1);
        // The fast path writes no warnings.
        for advisory in self.policies.advisories.advisories.iter().filter(|a| a.r#type == name) {
            let quiet = self
                .bundle
                .types
                .get(&advisory.unless)
                .map(|t| self.shape(&t.schema, &advisory.unless, depth + 1));
            match (&mut shape.string, quiet.map(|q| q.string)) {
                (StringCheck::Reject, _) => {}
                (StringCheck::Rule(rule), Some(StringCheck::Rule(quiet)))
                    if quiet.enum_values.is_none()
                        && quiet.max.is_none()
                        && quiet.min <= 1
                        && quiet.forbidden.is_empty()
                        && quiet.certain.is_empty()
                        && !quiet.required.is_empty() =>
                {
                    rule.certain.extend(quiet.required);
                }
                _ => shape.string = StringCheck::Fallback,
            }
        }
        shape
    }

    fn union(&mut self, branches: &[Value], path: &str, depth: usize) -> Shape {
        let shapes: Vec<Shape> = branches.iter().map(|b| self.shape(b, path, depth + 1)).collect();
        if let Some(shape) = shapes.into_iter().map(Some).reduce(|a, b| a?.or(b?)).flatten() {
            return shape;
        }
        // The alternatives are tried one by one.
        let nodes: Vec<Ident> = branches
            .iter()
            .enumerate()
            .map(|(i, b)| self.node(b, &format!("{path} {i}")))
            .collect();
        let mut shape = self.anything();
        shape.applicators.push(quote!(Applicator::AnyOf(&[#(Applicator::Schema(&#nodes)),*])));
        shape
    }

    /// The array and object rules of a schema without reference.
    fn containers(&mut self, schema: &Map<String, Value>, path: &str, shape: &mut Shape) {
        let types = shape::types(schema);
        let has = |name: &str| types.as_ref().is_none_or(|t| t.contains(&name));
        let listed = shape::listed(schema);
        if has("array") {
            shape.array = match &listed {
                Some(values) if values.iter().any(|v| v.is_array()) => ContainerCheck::Fallback,
                Some(_) => ContainerCheck::Reject,
                None => self.array(schema, path),
            };
        }
        if has("object") {
            shape.object = match &listed {
                Some(values) if values.iter().any(|v| v.is_object()) => ContainerCheck::Fallback,
                Some(_) => ContainerCheck::Reject,
                None => self.object(schema, path),
            };
        }
    }

    fn array(&mut self, schema: &Map<String, Value>, path: &str) -> ContainerCheck {
        let limit = |name: &str, none: u32| {
            schema.get(name).map_or(Some(none), |v| v.as_u64().and_then(|n| u32::try_from(n).ok()))
        };
        let (Some(min), Some(max)) = (limit("minItems", 0), limit("maxItems", u32::MAX)) else {
            return ContainerCheck::Fallback;
        };
        let items = schema.get("items").cloned().unwrap_or(Value::Bool(true));
        let unique = schema.get("uniqueItems") == Some(&Value::Bool(true));
        if items == Value::Bool(true) && min == 0 && max == u32::MAX && !unique {
            self.anything();
            return ContainerCheck::Rule(ident("ANY_ARRAY"));
        }
        let key = format!("array {items} {min} {max} {unique}");
        if let Some(name) = self.names.get(&key) {
            return ContainerCheck::Rule(name.clone());
        }
        let name = self.fresh("ARRAY", path);
        self.names.insert(key, name.clone());
        let node = self.node(&items, &format!("{path} item"));
        let (min, max) = (Literal::u32_unsuffixed(min), Literal::u32_unsuffixed(max));
        self.items.push(quote! {
            static #name: ArrayRule = ArrayRule {
                items: &#node, min_items: #min, max_items: #max, unique_items: #unique
            };
        });
        ContainerCheck::Rule(name)
    }
}
