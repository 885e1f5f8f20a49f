//! The contract as the generators read it: the bundle, and strings that fit its patterns or nearly
//! do.

use super::texts::candidate;
use crate::gate::accepts;
use crate::json::random::Random;
use crate::json::schema;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The bundle and pools of strings.
pub(super) struct Schemas {
    bundle: Value,
    pools: BTreeMap<String, Pool>,
}

/// Strings for one type that is a string with a pattern.
#[derive(Default)]
pub(super) struct Pool {
    pub fitting: Vec<Value>,
    pub others: Vec<Value>,
}

const FITTING: usize = 48;
const OTHERS: usize = 160;
const ATTEMPTS: u64 = 20_000;

pub(super) static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| {
    let bundle: Value = serde_json::from_str(crate::bundle()).expect("the generator writes JSON");
    let mut pools = BTreeMap::new();
    for (name, schema) in bundle["$defs"].as_object().into_iter().flatten() {
        if schema.get("pattern").is_some() {
            pools.insert(name.clone(), pool(name, schema));
        }
    }
    Schemas { bundle, pools }
});

/// Sorts candidates by what the gate says of them.
fn pool(name: &str, schema: &Value) -> Pool {
    let mut pool = Pool::default();
    pool.fitting.extend(schema::list(schema, "examples").cloned());
    for n in 0..ATTEMPTS {
        if pool.fitting.len() >= FITTING && pool.others.len() >= OTHERS {
            break;
        }
        let text = Value::from(candidate(&mut Random::new(0, n)));
        let (list, most) = if accepts(name, &text) {
            (&mut pool.fitting, FITTING)
        } else {
            (&mut pool.others, OTHERS)
        };
        if list.len() < most && !list.contains(&text) {
            list.push(text);
        }
    }
    pool
}

impl Schemas {
    /// The schema of a type.
    pub(super) fn of(&self, name: &str) -> &Value {
        &self.bundle["$defs"][name]
    }

    pub(super) fn pool(&self, name: &str) -> Option<&Pool> {
        self.pools.get(name)
    }

    /// The schemas that a value may fit, with the types they stand in: references followed, unions
    /// opened.
    pub(super) fn branches<'s>(&'s self, schema: &'s Value) -> Vec<(Option<&'s str>, &'s Value)> {
        let mut out = Vec::new();
        self.open(None, schema, &mut out);
        out
    }

    fn open<'s>(
        &'s self,
        name: Option<&'s str>,
        schema: &'s Value,
        out: &mut Vec<(Option<&'s str>, &'s Value)>,
    ) {
        if let Some(target) = schema::target(schema) {
            return self.open(Some(target), self.of(target), out);
        }
        match schema.get("anyOf").and_then(Value::as_array) {
            Some(branches) => branches.iter().for_each(|branch| self.open(name, branch, out)),
            None => out.push((name, schema)),
        }
    }
}

/// Whether a value is of a JSON type, as draft 2020-12 has it.
pub(super) fn is_of(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|n| n.fract() == 0.0),
        _ => false,
    }
}
