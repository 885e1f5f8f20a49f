//! Laws, on documents made from the schemas themselves: valid ones, and ones with one thing
//! changed.

use proptest::prelude::*;
use proptest::test_runner::TestRng;
use serde_json::{Map, Value, json};
use spec_kitty_events::{EVENT_TYPES, EventTypeInfo, Gate, Payload, schema};
use std::collections::HashMap;
use std::sync::LazyLock;

/// `jsonschema` on a type, compiled apart from the gate.
struct Oracle {
    info: &'static EventTypeInfo,
    schema: Value,
    validator: jsonschema::Validator,
}

static ORACLES: LazyLock<Vec<Oracle>> = LazyLock::new(|| {
    EVENT_TYPES
        .iter()
        .filter_map(|info| {
            let schema = schema(info.payload_type?)?;
            let validator = jsonschema::draft202012::options()
                .should_validate_formats(true)
                .build(&schema)
                .unwrap();
            Some(Oracle { info, schema, validator })
        })
        .collect()
});

/// Makes values that a schema accepts, most of the time.
struct Maker<'a> {
    root: &'a Value,
    rng: TestRng,
}

impl Maker<'_> {
    fn pick(&mut self, n: usize) -> usize {
        self.rng.random_range(0..n)
    }

    fn text(&mut self, least: usize) -> String {
        const WORDS: &[&str] = &[
            "a", "plan", "WP01", "ä", "猫", "\u{0}", "\\", "\"", "/", "~", " ", "\u{85}", "😀",
            "true", "null",
        ];
        let mut out = String::new();
        while out.chars().count() < least || self.pick(3) > 0 {
            out.push_str(WORDS[self.pick(WORDS.len())]);
        }
        out
    }

    fn anything(&mut self, depth: usize) -> Value {
        match self.pick(if depth > 2 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => json!(self.pick(2) == 0),
            2 => json!(self.rng.random::<i64>()),
            3 => json!(self.rng.random_range(-1e9..1e9)),
            4 => json!(self.text(0)),
            5 => (0..self.pick(3)).map(|_| self.anything(depth + 1)).collect(),
            _ => Value::Object(
                (0..self.pick(3)).map(|_| (self.text(0), self.anything(depth + 1))).collect(),
            ),
        }
    }

    fn value(&mut self, schema: &Value) -> Value {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let target = self.root.pointer(&target[1..]).unwrap().clone();
            return self.value(&target);
        }
        if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            let branch = branches[self.pick(branches.len())].clone();
            return self.value(&branch);
        }
        for list in ["examples", "enum"] {
            if let Some(values) = schema.get(list).and_then(Value::as_array) {
                return values[self.pick(values.len())].clone();
            }
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds[self.pick(kinds.len())].as_str().unwrap(),
            kind => kind.as_str().unwrap(),
        };
        let least = |name: &str| schema.get(name).and_then(Value::as_u64).unwrap_or(0) as usize;
        match kind {
            "null" => Value::Null,
            "boolean" => json!(self.pick(2) == 0),
            "integer" => {
                let (min, max) =
                    (schema["minimum"].as_i64().unwrap(), schema["maximum"].as_i64().unwrap());
                match self.pick(4) {
                    0 => json!(min),
                    1 => json!(max),
                    2 => json!(min.saturating_add(3).min(max) as f64),
                    _ => json!(self.rng.random_range(min..=max)),
                }
            }
            "number" => {
                json!(schema["minimum"].as_f64().unwrap_or(0.0) + self.rng.random_range(0.0..1.0))
            }
            "string" => json!(self.text(least("minLength"))),
            "array" => (0..least("minItems") + self.pick(3))
                .map(|_| self.value(&schema["items"]))
                .collect(),
            "object" => self.object(schema),
            other => panic!("{other}"),
        }
    }

    fn object(&mut self, schema: &Value) -> Value {
        let mut out = Map::new();
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for (name, property) in
            schema.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            if required.contains(&name.as_str()) || self.pick(2) == 0 {
                out.insert(name.clone(), self.value(property));
            }
        }
        match schema.get("additionalProperties") {
            Some(Value::Bool(true)) => {
                for _ in 0..self.pick(3) + usize::from(schema.get("minProperties").is_some()) {
                    let name = format!("x {}", self.text(1));
                    let value = self.anything(0);
                    out.insert(name, value);
                }
            }
            Some(values @ Value::Object(_)) => {
                for _ in 0..self.pick(3) {
                    let name = self.text(0);
                    out.insert(name, self.value(values));
                }
            }
            _ => {}
        }
        Value::Object(out)
    }

    /// Changes one thing somewhere.
    fn mutate(&mut self, value: &mut Value) {
        let inner = match value {
            Value::Object(object) if !object.is_empty() && self.pick(4) > 0 => {
                let name = object.keys().nth(self.pick(object.len())).unwrap().clone();
                match self.pick(5) {
                    0 => {
                        object.remove(&name);
                        return;
                    }
                    1 => {
                        let word = self.text(0);
                        object.insert(word, Value::Null);
                        return;
                    }
                    _ => object.get_mut(&name),
                }
            }
            Value::Array(values) if !values.is_empty() && self.pick(3) > 0 => {
                let i = self.pick(values.len());
                if self.pick(3) == 0 {
                    values.clear();
                    return;
                }
                values.get_mut(i)
            }
            _ => None,
        };
        match inner {
            Some(inner) => self.mutate(inner),
            None => {
                *value = match (self.pick(6), &*value) {
                    (0, _) => Value::Null,
                    (1, Value::String(text)) => json!(format!("{text} ")),
                    (2, Value::String(text)) => json!(text.to_uppercase()),
                    (1, Value::Number(n)) => json!(n.as_f64().unwrap_or(0.0) - 1.0),
                    (2, Value::Number(n)) => json!(n.as_f64().unwrap_or(0.0) + 0.5),
                    (3, _) => json!(""),
                    (4, _) => json!(u64::MAX),
                    _ => self.anything(0),
                }
            }
        }
    }
}

fn made() -> impl Strategy<Value = (usize, Value, Value)> {
    (0..ORACLES.len()).prop_perturb(|i, rng| {
        let oracle = &ORACLES[i];
        let mut maker = Maker { root: &oracle.schema, rng };
        let value = maker.value(&oracle.schema);
        let mut mutated = value.clone();
        maker.mutate(&mut mutated);
        (i, value, mutated)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None,
    ..ProptestConfig::default() })]

    /// The gate is as strict as the schemas, and no stricter.
    #[test]
    fn the_gate_and_jsonschema_agree((i, value, mutated) in made()) {
        let oracle = &ORACLES[i];
        for document in [&value, &mutated] {
            let report = Gate::live().payload(oracle.info.name, document.to_string().as_bytes());
            let wanted = document.is_object() && oracle.validator.is_valid(document);
            prop_assert_eq!(report.is_valid(), wanted, "{} {} {:?}", oracle.info.name, document,
            report.violations);
        }
    }

    /// What the gate accepts has the shape of its type, and comes out as it went in.
    #[test]
    fn accepted_payloads_fit_their_types((i, value, mutated) in made()) {
        let oracle = &ORACLES[i];
        for document in [value, mutated] {
            if !(document.is_object() && oracle.validator.is_valid(&document)) {
                continue;
            }
            let payload = Payload::from_value(oracle.info.event_type,
            document.clone()).unwrap().unwrap();
            let written = serde_json::to_value(&payload).unwrap();
            prop_assert!(oracle.validator.is_valid(&written), "{}", written);
            let again = Payload::from_value(oracle.info.event_type,
            written.clone()).unwrap().unwrap();
            prop_assert_eq!(&again, &payload);
            // Nothing that came in is lost, neither named members nor unknown ones (D4).
            for name in document.as_object().unwrap().keys() {
                prop_assert!(written.get(name).is_some(), "{} lost {}", oracle.info.name, name);
            }
        }
    }

    /// A report names each fault once, in order of place.
    #[test]
    fn reports_are_ordered_and_free_of_repeats((i, _, mutated) in made()) {
        let oracle = &ORACLES[i];
        let bytes = mutated.to_string().into_bytes();
        let report = Gate::live().payload(oracle.info.name, &bytes);
        let again = Gate::live().payload(oracle.info.name, &bytes);
        prop_assert_eq!(&report, &again);
        let mut seen = HashMap::new();
        for v in &report.violations {
            let member = match &v.expected {
                Some(spec_kitty_events::Expected::Member(m)) => m.clone(),
                _ => String::new(),
            };
            prop_assert!(seen.insert((v.code, v.pointer.clone(), member), v.offset).is_none(),
            "{:?}", report.violations);
        }
        prop_assert!(report.violations.windows(2).all(|w| w[0].offset <= w[1].offset));
    }
}

#[test]
fn the_maker_makes_valid_documents_of_every_type() {
    // The laws above say little when the maker fails: at least half of what it makes must be valid.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for oracle in ORACLES.iter() {
        let valid = (0..40)
            .filter(|_| {
                let mut maker = Maker { root: &oracle.schema, rng: runner.new_rng() };
                oracle.validator.is_valid(&maker.value(&oracle.schema))
            })
            .count();
        assert!(valid >= 10, "{}: {valid} of 40", oracle.info.name);
    }
}
