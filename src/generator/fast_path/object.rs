//! Objects: their members, and the rules across them.

use super::shape::{ContainerCheck, StringCheck};
use super::{Tables, keys};
use crate::generator::policy::ident;
use crate::json::schema::ANNOTATIONS;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

/// Members that one object can have in a table: one bit each. `data::MAX_MEMBERS` is the same
/// number.
const MAX_MEMBERS: usize = 64;

/// The members of one object, by position.
#[derive(Default)]
pub(super) struct Members {
    names: Vec<String>,
}

impl Members {
    fn position(&mut self, name: &str) -> usize {
        self.names.iter().position(|n| n == name).unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() - 1
        })
    }

    fn mask(&mut self, names: Option<&Value>) -> u64 {
        let names: Vec<&str> = names
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        names.into_iter().fold(0, |mask, name| mask | bit(self.position(name)))
    }
}

fn bit(position: usize) -> u64 {
    u32::try_from(position).ok().and_then(|p| 1_u64.checked_shl(p)).unwrap_or(0)
}

fn number(n: u64) -> Literal {
    Literal::u64_unsuffixed(n)
}

impl Tables<'_> {
    /// The rule of an object.
    pub(super) fn object(&mut self, schema: &Map<String, Value>, path: &str) -> ContainerCheck {
        let judging: Map<String, Value> = schema
            .iter()
            .filter(|(k, _)| !ANNOTATIONS.contains(&k.as_str()) && *k != "type")
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        let open = judging.iter().all(|(k, v)| {
            k == "additionalProperties"
                && (*v == Value::Bool(true) || *v == Value::Object(Map::new()))
        });
        if open {
            self.anything();
            return ContainerCheck::Rule(ident("ANY_OBJECT"));
        }
        let (key, _) = self.key("object", &Value::Object(judging), path);
        if let Some(name) = self.names.get(&key) {
            return ContainerCheck::Rule(name.clone());
        }
        let name = self.fresh("OBJECT", path);
        self.names.insert(key, name.clone());
        match self.object_rule(schema, path, None) {
            Some((rule, _)) => {
                self.items.push(quote!(static #name: ObjectRule = #rule;));
                ContainerCheck::Rule(name)
            }
            None => {
                // The name may be in use already, where the object holds itself.
                self.anything();
                self.items.push(quote! {
                    static #name: ObjectRule = ObjectRule {
                        additional_properties: Some(&ANY),
                        applicators: &[Applicator::Fallback],
                        ..ObjectRule::NONE
                    };
                });
                ContainerCheck::Fallback
            }
        }
    }

    /// The envelope's rule, with the positions of `event_type`, `event_id`, `payload`,
    /// `aggregate_id`,
    /// `lamport_clock`, `timestamp` and `node_id`. `None` when the envelope is not what the gate's
    /// stages rely on.
    pub(super) fn envelope_rule(&mut self) -> Option<(Ident, [usize; 7])> {
        let schema = self.bundle.types.get("Event")?.schema.as_object()?.clone();
        let property = |name: &str| schema.get("properties")?.get(name);
        // The stages before the schema say no more than the schema does.
        let c = &self.policies.cutover;
        let signal = property(&c.signal_field_name)?;
        let demanded =
            signal.get("const").and_then(Value::as_str) == Some(&c.cutover_contract_version);
        let required = |name: &str| {
            schema
                .get("required")
                .and_then(Value::as_array)
                .is_some_and(|r| r.iter().any(|n| n == name))
        };
        let major = c.cutover_contract_version.split('.').next().and_then(|m| m.parse().ok())
            == Some(c.accepted_major);
        let payload: Map<String, Value> = property("payload")?
            .as_object()?
            .iter()
            .filter(|(k, _)| !ANNOTATIONS.contains(&k.as_str()))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        let plain = Value::Object(payload)
            == serde_json::json!({"type": "object", "additionalProperties": true});
        let string = property("event_type")?.get("type").is_some_and(|t| t == "string");
        let alone = schema.get("type").is_some_and(|t| t == "object")
            && !["$ref", "anyOf", "enum", "const"].iter().any(|k| schema.contains_key(*k));
        if !(demanded
            && major
            && required(&c.signal_field_name)
            && required("event_type")
            && plain
            && string
            && alone)
        {
            return None;
        }
        let (rule, members) = self.object_rule(&schema, "Envelope", Some("aggregate_id"))?;
        let at = |name: &str| members.names.iter().position(|n| n == name);
        let positions = [
            at("event_type")?,
            at("event_id")?,
            at("payload")?,
            at("aggregate_id")?,
            at("lamport_clock")?,
            at("timestamp")?,
            at("node_id")?,
        ];
        let name = self.fresh("OBJECT", "Envelope");
        self.items.push(quote!(static #name: ObjectRule = #rule;));
        Some((name, positions))
    }

    /// Prints the rule of an object. `kinds` names the member that begins with the kind of the
    /// aggregate.
    fn object_rule(
        &mut self,
        schema: &Map<String, Value>,
        path: &str,
        kinds: Option<&str>,
    ) -> Option<(TokenStream, Members)> {
        let empty = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let mut members = Members { names: properties.keys().cloned().collect() };
        let required = members.mask(schema.get("required"));
        let rest: Map<String, Value> = schema
            .iter()
            .filter(|(k, _)| ["allOf", "if", "then", "else", "not"].contains(&k.as_str()))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        let mut applicators = Vec::new();
        if !rest.is_empty() {
            applicators.push(self.applicator(&Value::Object(rest), Some(&mut members), path));
        }
        let moves = self.moves(path, &mut members);

        let additional_properties = match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => None,
            None => Some(Value::Bool(true)),
            Some(values) => Some(values.clone()),
        };
        let values: Vec<Ident> = members
            .names
            .clone()
            .iter()
            .map(|name| {
                let path = format!("{path} {name}");
                match properties.get(name) {
                    Some(property) if kinds == Some(name) => {
                        self.kind_of_aggregate(property, &path)
                    }
                    Some(property) => self.node(property, &path),
                    None => self
                        .node(additional_properties.as_ref().unwrap_or(&Value::Bool(false)), &path),
                }
            })
            .collect();
        let additional_properties = self.additional(additional_properties.as_ref(), path);
        let names = self.property_names(schema.get("propertyNames"), path);
        let min_properties = schema
            .get("minProperties")
            .map_or(Some(0), Value::as_u64)
            .and_then(|n| u32::try_from(n).ok())?;
        if members.names.len() > MAX_MEMBERS {
            return None;
        }
        let names_of: Vec<&str> = members.names.iter().map(String::as_str).collect();
        let keys = keys::keys(&names_of)?;
        let retired = number(self.retired(&members));
        let (required, min_properties) =
            (number(required), Literal::u32_unsuffixed(min_properties));
        let rule = quote! {
            ObjectRule {
                keys: #keys, values: &[#(&#values),*], required: #required,
                retired: #retired,
                additional_properties: #additional_properties, property_names: #names,
                min_properties: #min_properties, applicators: &[#(#applicators),*], moves: #moves
            }
        };
        Some((rule, members))
    }

    /// What members must fit that the object does not name.
    fn additional(&mut self, schema: Option<&Value>, path: &str) -> TokenStream {
        let Some(schema) = schema else { return quote!(None) };
        let node = if *schema == Value::Bool(true) {
            self.anything();
            ident("ANY")
        } else {
            self.node(schema, &format!("{path} member"))
        };
        quote!(Some(&#node))
    }

    fn property_names(&mut self, schema: Option<&Value>, path: &str) -> TokenStream {
        let Some(schema) = schema else { return quote!(StringCheck::Any) };
        let path = format!("{path} name");
        let shape = self.shape(schema, &path, 0);
        match (&shape.string, shape.applicators.is_empty()) {
            (StringCheck::Rule(rule), true) => self.string(rule, &path),
            _ => quote!(StringCheck::Fallback),
        }
    }

    /// A bit for each member whose name is retired.
    fn retired(&self, members: &Members) -> u64 {
        let retired = &self.policies.cutover.forbidden_legacy_keys;
        let names = members.names.iter().enumerate().filter(|(_, name)| retired.contains(name));
        names.fold(0, |mask, (i, _)| mask | bit(i))
    }

    /// The member whose string before the first slash is the kind of an aggregate: not a retired
    /// one.
    fn kind_of_aggregate(&mut self, property: &Value, path: &str) -> Ident {
        let mut shape = self.shape(property, path, 0);
        let retired = self
            .policies
            .cutover
            .forbidden_legacy_aggregate_names
            .iter()
            .map(|n| escaped(n))
            .collect::<Vec<_>>()
            .join("|");
        match &mut shape.string {
            StringCheck::Rule(rule) if !retired.is_empty() => {
                rule.forbidden.push(format!("^(?:{retired})(?:/|$)"));
            }
            _ => {}
        }
        let name = self.fresh("NODE", path);
        self.print_node(&name, &shape, path);
        name
    }

    /// The matrix of moves, for the payload that is one.
    fn moves(&mut self, path: &str, members: &mut Members) -> TokenStream {
        let t = &self.policies.transitions;
        if self.bundle.events().get(t.event_type.as_str()).is_none_or(|(_, def)| def.name != path) {
            return quote!(None);
        }
        self.has_moves = true;
        let lanes: Vec<String> =
            self.bundle.types[&self.policies.aliases.canonical_type].schema["enum"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect();
        let index = |lane: &str| lanes.iter().position(|l| l == lane);
        // Row 0 is for no lane. A move is a bit: the lane that is entered.
        let mut allowed = vec![0_u64; lanes.len() + 1];
        for (from, to) in self.policies.moves(self.bundle) {
            let from = from.map_or(Some(0), |from| index(from).map(|i| i + 1));
            if let (Some(from), Some(to)) = (from, index(to)) {
                allowed[from] |= bit(to);
            }
        }
        // Older spellings stand for lanes.
        let aliases = &self.policies.aliases.aliases;
        let names: Vec<&str> = lanes.iter().chain(aliases.keys()).map(String::as_str).collect();
        let canonical: Vec<Literal> = (0..lanes.len())
            .chain(aliases.values().map(|l| index(l).unwrap_or(usize::MAX)))
            .map(Literal::usize_unsuffixed)
            .collect();
        let Some(keys) = keys::keys(&names).filter(|_| lanes.len() <= 64) else {
            return quote!(Some(Moves::FALLBACK));
        };
        let mut slot = |name: &str| {
            let position = members.position(name);
            Literal::usize_unsuffixed(position)
        };
        let (from, to, force) = (slot("from_lane"), slot("to_lane"), slot("force"));
        let allowed = allowed.into_iter().map(number);
        quote!(Some(Moves { from: #from, to: #to, force: #force, lanes: #keys,
        canonical: &[#(#canonical),*], allowed: &[#(#allowed),*] }))
    }

    /// What applies to an instance. With `members` it is an object whose members' offsets are
    /// known.
    pub(super) fn applicator(
        &mut self,
        schema: &Value,
        members: Option<&mut Members>,
        path: &str,
    ) -> TokenStream {
        let object = match (schema, members.is_some()) {
            (Value::Bool(true), _) => return quote!(Applicator::AllOf(&[])),
            (Value::Bool(false), _) => return quote!(Applicator::AnyOf(&[])),
            (Value::Object(object), _) => object,
            _ => {
                return quote!(Applicator::Fallback);
            }
        };
        const PARTS: &[&str] = &["allOf", "anyOf", "not", "if", "then", "else"];
        const MEMBERS: &[&str] = &["properties", "required"];
        let known = |k: &str| {
            ANNOTATIONS.contains(&k)
                || PARTS.contains(&k)
                || (members.is_some() && MEMBERS.contains(&k))
        };
        let is_object = object.get("type").is_some_and(|t| t == "object") && members.is_some();
        if !object.keys().all(|k| known(k) || (k == "type" && is_object)) {
            let node = self.node(schema, path);
            return quote!(Applicator::Schema(&#node));
        }
        let mut parts = Vec::new();
        let mut spare = Members::default();
        let in_object = members.is_some();
        let members = members.unwrap_or(&mut spare);
        if in_object && MEMBERS.iter().any(|k| object.contains_key(*k)) {
            parts.push(self.properties(object, members, path));
        }
        let mut inner =
            |schema: &Value| self.applicator(schema, in_object.then_some(&mut *members), path);
        for (name, all) in [("allOf", true), ("anyOf", false)] {
            if let Some(branches) = object.get(name).and_then(Value::as_array) {
                let branches: Vec<_> = branches.iter().map(&mut inner).collect();
                parts.push(if all {
                    quote!(Applicator::AllOf(&[#(#branches),*]))
                } else {
                    quote!(Applicator::AnyOf(&[#(#branches),*]))
                });
            }
        }
        if let Some(not) = object.get("not") {
            let not = inner(not);
            parts.push(quote!(Applicator::Not(&#not)));
        }
        if let Some(condition) = object.get("if") {
            let condition = inner(condition);
            let [then, otherwise] = ["then", "else"]
                .map(|k| object.get(k).map_or_else(|| quote!(Applicator::AllOf(&[])), &mut inner));
            parts.push(quote! {
                Applicator::If { condition: &#condition, then: &#then, otherwise: &#otherwise }
            });
        }
        match parts.as_slice() {
            [only] => only.clone(),
            _ => quote!(Applicator::AllOf(&[#(#parts),*])),
        }
    }

    /// What applies to the members of an object.
    fn properties(
        &mut self,
        object: &Map<String, Value>,
        members: &mut Members,
        path: &str,
    ) -> TokenStream {
        let required = number(members.mask(object.get("required")));
        let mut values = Vec::new();
        let properties = object.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let node = self.node(property, &format!("{path} if {name}"));
            let position = Literal::usize_unsuffixed(members.position(name));
            values.push(quote!((#position, &#node)));
        }
        quote!(Applicator::Properties { required: #required, values: &[#(#values),*] })
    }
}

fn escaped(text: &str) -> String {
    text.chars()
        .flat_map(|c| if c.is_alphanumeric() || c == '_' { vec![c] } else { vec!['\\', c] })
        .collect()
}
