//! The schemas as static tables for the gate's quick verdict: `tables.rs`.
//!
//! The tables hold what is reachable from the envelope, from the payloads of events and from the
//! rows of local logs. What they cannot say is printed as a question to the authority, never as a
//! pass; `UNCOVERED` in the result lists the places.

mod automaton;
mod grid;
mod keys;
mod object;
mod shape;

use super::bundle::Bundle;
use super::policy::{Policies, ident};
use crate::json::schema;
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};
use shape::{Part, Shape, Text, TextRule};
use std::collections::{BTreeSet, HashMap};

/// Keywords that the tables follow. Another one of the vocabulary asks the authority.
const FOLLOWED: &[&str] = &[
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
        texts: HashMap::new(),
        used: BTreeSet::new(),
        items: Vec::new(),
        uncovered: BTreeSet::new(),
        has_moves: false,
    };
    let envelope = tables.envelope();
    let rows = tables.rows();
    let retired =
        policies.cutover.forbidden_legacy_keys.iter().map(String::as_str).collect::<Vec<_>>();
    let retired = keys::keys(&retired);
    let (items, uncovered) = (&tables.items, &tables.uncovered);
    let retired = retired.unwrap_or_else(|| quote!(Keys::NONE));
    super::print(quote! {
        use crate::gate::tables::data::*;

        /// Places of the contract where the tables ask the authority whatever stands there.
        #[cfg(test)]
        pub(crate) const UNCOVERED: &[&str] = &[#(#uncovered),*];
        /// Member names that are refused in envelopes at any depth.
        pub(crate) static RETIRED: Keys = #retired;
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
    texts: HashMap<TextRule, TokenStream>,
    used: BTreeSet<String>,
    items: Vec<TokenStream>,
    uncovered: BTreeSet<String>,
    /// Whether the payload that is a move has its matrix.
    has_moves: bool,
}

impl Tables<'_> {
    /// The way in: the envelope's table, and the payload's of each event type.
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
            self.uncovered.insert("Event".to_owned());
            return quote! { pub(crate) static ENVELOPE: Option<Envelope> = None; };
        };
        let [event_type, event_id, payload] = positions.map(Literal::usize_unsuffixed);
        quote! {
            /// The table of envelopes.
            pub(crate) static ENVELOPE: Option<Envelope> = Some(Envelope {
                rule: &#rule, event_type: #event_type, event_id: #event_id, payload: #payload,
                event_types: #event_types,
                payloads: &[#(&#payloads),*],
            });
        }
    }

    /// The tables of the rows that make up the board, by the types that judge them. The authority
    /// judges the others.
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
    fn node(&mut self, schema: &Value, place: &str) -> Ident {
        let (key, hint) = self.key("node", schema, place);
        if let Some(name) = self.names.get(&key) {
            return name.clone();
        }
        let name = self.fresh("NODE", &hint);
        self.names.insert(key, name.clone());
        let shape = self.shape(schema, place, 0);
        self.print_node(&name, &shape, &hint);
        name
    }

    fn print_node(&mut self, name: &Ident, shape: &Shape, hint: &str) {
        let text = match &shape.text {
            Text::Never => quote!(Text::Never),
            Text::Ask => quote!(Text::Ask),
            Text::Rule(rule) => self.text(rule, hint),
        };
        let printed = shape.print(&text);
        self.items.push(quote!(static #name: Node = #printed;));
    }

    /// The part of a schema that judges, as a key, and a name for it: that of the type it refers
    /// to, where it is a reference.
    fn key(&self, kind: &str, schema: &Value, place: &str) -> (String, String) {
        let Value::Object(object) = schema else {
            return (format!("{kind} {schema}"), place.to_owned());
        };
        let judging: Map<String, Value> = object
            .iter()
            .filter(|(k, _)| !schema::ANNOTATIONS.contains(&k.as_str()) && *k != "$defs")
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        let hint = judging.get("$ref").and_then(Value::as_str).map_or(place, schema::type_name);
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
    fn shape(&mut self, schema: &Value, place: &str, depth: usize) -> Shape {
        let object = match schema {
            Value::Bool(true) => return self.anything(),
            Value::Bool(false) => return Shape::default(),
            Value::Object(object) => object,
            _ => return self.ask(place),
        };
        let strange = object.keys().any(|k| {
            !FOLLOWED.contains(&k.as_str())
                && !schema::ANNOTATIONS.contains(&k.as_str())
                && k != "$defs"
        });
        if strange || depth > 32 {
            return self.ask(place);
        }
        let mut shape = if let Some(target) = object.get("$ref") {
            self.reference(target, place, depth)
        } else if let Some(Value::Array(branches)) = object.get("anyOf") {
            self.union(branches, place, depth)
        } else {
            let mut shape = Shape::scalars(object);
            self.containers(object, place, &mut shape);
            shape
        };
        // Whatever stands beside a reference or a union must hold too.
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
            return self.ask(place);
        }
        if beside && !rest.is_empty() {
            let node = self.node(&Value::Object(rest), place);
            shape.tests.push(quote!(Test::Value(&#node)));
        } else if !of_objects && !rest.is_empty() {
            shape.tests.push(self.test(&Value::Object(rest), None, place));
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
            self.items.push(quote!(static #array: ArrayRule = ArrayRule { items: &#any, min: 0,
            max: u32::MAX, unique: false };));
            self.items.push(quote!(static #object: ObjectRule = ObjectRule { others: Some(&#any),
            ..ObjectRule::NONE };));
            let shape = Shape::anything(array.clone(), object.clone());
            self.print_node(&any, &shape, "ANY");
        }
        Shape::anything(array, object)
    }

    /// Everything passes and the authority is asked.
    fn ask(&mut self, place: &str) -> Shape {
        self.uncovered.insert(place.to_owned());
        let mut shape = self.anything();
        shape.tests.push(quote!(Test::Ask));
        shape
    }

    fn reference(&mut self, target: &Value, place: &str, depth: usize) -> Shape {
        let name = schema::type_name(target.as_str().unwrap_or("")).to_owned();
        let Some(def) = self.bundle.types.get(&name) else { return self.ask(place) };
        let mut shape = self.shape(&def.schema, &name, depth + 1);
        // A value that deserves a warning is a matter for the authority.
        for advisory in self.policies.advisories.advisories.iter().filter(|a| a.r#type == name) {
            let quiet = self
                .bundle
                .types
                .get(&advisory.unless)
                .map(|t| self.shape(&t.schema, &advisory.unless, depth + 1));
            match (&mut shape.text, quiet.map(|q| q.text)) {
                (Text::Never, _) => {}
                (Text::Rule(rule), Some(Text::Rule(quiet)))
                    if quiet.choices.is_none()
                        && quiet.max.is_none()
                        && quiet.min <= 1
                        && quiet.never.is_empty()
                        && quiet.surely.is_empty()
                        && !quiet.must.is_empty() =>
                {
                    rule.surely.extend(quiet.must);
                }
                _ => shape.text = Text::Ask,
            }
        }
        shape
    }

    fn union(&mut self, branches: &[Value], place: &str, depth: usize) -> Shape {
        let shapes: Vec<Shape> = branches.iter().map(|b| self.shape(b, place, depth + 1)).collect();
        if let Some(shape) = shapes.into_iter().map(Some).reduce(|a, b| a?.or(b?)).flatten() {
            return shape;
        }
        // The alternatives are tried one by one.
        let nodes: Vec<Ident> = branches
            .iter()
            .enumerate()
            .map(|(i, b)| self.node(b, &format!("{place} {i}")))
            .collect();
        let mut shape = self.anything();
        shape.tests.push(quote!(Test::Any(&[#(Test::Value(&#nodes)),*])));
        shape
    }

    /// The array and object rules of a schema without reference.
    fn containers(&mut self, schema: &Map<String, Value>, place: &str, shape: &mut Shape) {
        let types = shape::types(schema);
        let has = |name: &str| types.as_ref().is_none_or(|t| t.contains(&name));
        let listed = shape::listed(schema);
        if has("array") {
            shape.array = match &listed {
                Some(values) if values.iter().any(|v| v.is_array()) => Part::Ask,
                Some(_) => Part::Never,
                None => self.array(schema, place),
            };
        }
        if has("object") {
            shape.object = match &listed {
                Some(values) if values.iter().any(|v| v.is_object()) => Part::Ask,
                Some(_) => Part::Never,
                None => self.object(schema, place),
            };
        }
    }

    fn array(&mut self, schema: &Map<String, Value>, place: &str) -> Part {
        let limit = |name: &str, none: u32| {
            schema.get(name).map_or(Some(none), |v| v.as_u64().and_then(|n| u32::try_from(n).ok()))
        };
        let (Some(min), Some(max)) = (limit("minItems", 0), limit("maxItems", u32::MAX)) else {
            self.uncovered.insert(place.to_owned());
            return Part::Ask;
        };
        let items = schema.get("items").cloned().unwrap_or(Value::Bool(true));
        let unique = schema.get("uniqueItems") == Some(&Value::Bool(true));
        if items == Value::Bool(true) && min == 0 && max == u32::MAX && !unique {
            self.anything();
            return Part::Rule(ident("ANY_ARRAY"));
        }
        let key = format!("array {items} {min} {max} {unique}");
        if let Some(name) = self.names.get(&key) {
            return Part::Rule(name.clone());
        }
        let name = self.fresh("ARRAY", place);
        self.names.insert(key, name.clone());
        let node = self.node(&items, &format!("{place} item"));
        let (min, max) = (Literal::u32_unsuffixed(min), Literal::u32_unsuffixed(max));
        self.items.push(quote!(static #name: ArrayRule = ArrayRule { items: &#node, min: #min,
        max: #max, unique: #unique };));
        Part::Rule(name)
    }

    /// Prints a text rule, once.
    fn text(&mut self, rule: &TextRule, hint: &str) -> TokenStream {
        if *rule == TextRule::default() {
            return quote!(Text::Any);
        }
        if let Some(printed) = self.texts.get(rule) {
            return printed.clone();
        }
        let printed = self.print_text(rule, hint).unwrap_or_else(|| {
            self.uncovered.insert(hint.to_owned());
            quote!(Text::Ask)
        });
        self.texts.insert(rule.clone(), printed.clone());
        printed
    }

    fn print_text(&mut self, rule: &TextRule, hint: &str) -> Option<TokenStream> {
        let min = Literal::usize_unsuffixed(usize::try_from(rule.min).ok()?);
        let max = rule.max.map_or_else(
            || Some(quote!(usize::MAX)),
            |max| {
                usize::try_from(max).ok().map(|m| {
                    let m = Literal::usize_unsuffixed(m);
                    quote!(#m)
                })
            },
        )?;
        let choices = match &rule.choices {
            None => quote!(None),
            Some(values) => {
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                let keys = keys::keys(&values)?;
                quote!(Some(#keys))
            }
        };
        let patterns: Vec<&str> =
            rule.must.iter().chain(&rule.never).chain(&rule.surely).map(String::as_str).collect();
        let form = if patterns.is_empty() {
            quote!(None)
        } else {
            if patterns.len() > 8 {
                return None;
            }
            let automaton = automaton::build(&patterns)?;
            let bits = |from: usize, count: usize| {
                Literal::u8_unsuffixed((0..count).fold(0, |bits, i| bits | 1 << (from + i)))
            };
            let must = bits(0, rule.must.len());
            let never = bits(rule.must.len(), rule.never.len());
            let surely = bits(rule.must.len() + rule.never.len(), rule.surely.len());
            let classes = Literal::byte_string(&automaton.classes);
            let next = automaton.next.iter().map(|n| Literal::u16_unsuffixed(*n));
            let accepts = Literal::byte_string(&automaton.accepts);
            let (stride, sinks) = (
                Literal::u32_unsuffixed(automaton.stride),
                Literal::u16_unsuffixed(automaton.sinks),
            );
            let count = (rule.must.len(), rule.never.len(), rule.surely.len());
            let mask =
                |from: usize, count: usize| (0..count).fold(0_u8, |bits, i| bits | 1 << (from + i));
            let (all, none) =
                (mask(0, count.0) | mask(count.0 + count.1, count.2), mask(count.0, count.1));
            let grids = grid::print(&automaton, |bits| bits & all == all && bits & none == 0);
            quote!(Some(Form {
                #grids, classes: #classes, stride: #stride, next: &[#(#next),*], sinks: #sinks,
                accepts: #accepts,
                must: #must, never: #never, surely: #surely
            }))
        };
        let name = self.fresh("TEXT", hint);
        self.items.push(quote!(static #name: TextRule = TextRule { min: #min, max: #max,
        choices: #choices, form: #form };));
        Some(quote!(Text::Rule(&#name)))
    }
}
