//! Documents completed: what a type finds missing is added, what a path leads to is filled in.

use crate::contract_tools::compat::contract::Contract;
use crate::contract_tools::compat::sample::Sampler;
use crate::contract_tools::compat::validator::ContractGate;
use crate::json::pointer;
use crate::json::schema::sample::PathSegment;
use serde_json::Value;

/// A document with what the type finds missing in it.
pub(super) fn repaired(
    mut document: Value,
    contract: &Contract,
    gate: &ContractGate<'_>,
    type_name: &str,
) -> Value {
    let sampler = Sampler { defs: &contract.defs };
    let Some(schema) = contract.defs.get(type_name) else { return document };
    for _ in 0..6 {
        let missing = gate.missing(type_name, &document);
        if missing.is_empty() {
            break;
        }
        for (at, name) in missing {
            let mut nodes = vec![schema];
            for part in at.split('/').skip(1) {
                let step = if part.parse::<usize>().is_ok() {
                    PathSegment::Item
                } else {
                    PathSegment::Member(pointer::unescape(part).into_owned())
                };
                nodes = nodes.iter().flat_map(|n| sampler.inside(n, &step)).collect();
            }
            let step = PathSegment::Member(name.clone());
            let inner: Vec<&Value> = nodes.iter().flat_map(|n| sampler.inside(n, &step)).collect();
            let made = inner
                .iter()
                .map(|i| sampler.smallest(i, &[], false))
                .find(|v| !v.is_null())
                .unwrap_or(Value::Null);
            if let Some(Value::Object(object)) = document.pointer_mut(&at) {
                object.insert(name, made);
            }
        }
    }
    document
}

/// The document with the place of the path filled in where it is missing or null.
pub(super) fn fill(
    document: &Value,
    schema: &Value,
    path: &[PathSegment],
    sampler: &Sampler<'_>,
) -> Value {
    let Some((step, rest)) = path.split_first() else { return document.clone() };
    let inner = sampler.inside(schema, step);
    let Some(inner) =
        inner.iter().find(|i| rest.first().is_none_or(|s| !sampler.inside(i, s).is_empty()))
    else {
        return document.clone();
    };
    let made = |present: Option<&Value>| match present {
        Some(value) if !value.is_null() => fill(value, inner, rest, sampler),
        _ => sampler.smallest(inner, rest, false),
    };
    let mut out = document.clone();
    match (step, &mut out) {
        (PathSegment::Member(name), Value::Object(object)) => {
            let value = made(object.get(name));
            object.insert(name.clone(), value);
        }
        (PathSegment::AnyMember, Value::Object(object)) => {
            let name = object.keys().next().cloned().unwrap_or_else(|| "name".to_owned());
            let value = made(object.get(&name));
            object.insert(name, value);
        }
        (PathSegment::Item, Value::Array(values)) => {
            let value = made(values.first());
            match values.first_mut() {
                Some(first) => *first = value,
                None => values.push(value),
            }
        }
        _ => {}
    }
    out
}
