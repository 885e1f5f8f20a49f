//! The generated types have lost no member and collapsed no type: their own schemas, as schemars
//! derives them, are held against the contract.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;
use std::collections::BTreeSet;

fn schema_of<T: JsonSchema>(generator: &mut SchemaGenerator) -> (String, Value) {
    (T::schema_name().into_owned(), T::json_schema(generator).to_value())
}

macro_rules! derive_all {
    ($($name:ident)*) => {
        /// Every type that has a Rust type of its own: its name, and its schema as schemars derives
        /// it.
        fn derived() -> Vec<(&'static str, (String, Value))> {
            let mut generator = SchemaSettings::draft2020_12().into_generator();
            vec![$((stringify!($name), schema_of::<spec_kitty_events::$name>(&mut generator))),*]
        }
    };
}

spec_kitty_events::with_type_names!(derive_all);

fn contract() -> Value {
    let bundle: Value = serde_json::from_str(spec_kitty_events::bundle()).unwrap();
    bundle["$defs"].clone()
}

#[test]
fn every_type_is_there_under_its_own_name() {
    let derived = derived();
    let names: BTreeSet<&str> = derived.iter().map(|(name, _)| *name).collect();
    assert_eq!(names.len(), derived.len());
    for (name, (own, _)) in &derived {
        assert_eq!(name, own, "a type has collapsed into another");
    }
    // Texts are plain text in Rust, and what is read of a lane is a lane; everything else has a
    // type.
    let absorbed: Vec<String> = contract()
        .as_object()
        .unwrap()
        .keys()
        .filter(|n| !names.contains(n.as_str()))
        .cloned()
        .collect();
    assert_eq!(
        absorbed,
        [
            "AnnotationId",
            "CloudEventsId",
            "CloudEventsNode",
            "CloudEventsSchema",
            "CloudEventsSource",
            "CloudEventsTime",
            "CloudEventsType",
            "CutoverVersion",
            "HttpUrl",
            "InboundLane",
            "LaneAlias",
            "NonBlankText",
            "OffsetTimestamp",
            "RetrospectiveStepName",
            "RowActorName",
            "StatusActorLabel"
        ]
    );
}

#[test]
fn no_member_is_lost_and_none_is_invented() {
    let contract = contract();
    for (name, (_, schema)) in derived() {
        let wanted = &contract[name];
        let wanted = match wanted.get("$ref").and_then(Value::as_str) {
            Some(target) => &contract[target.trim_start_matches("#/$defs/")],
            None => wanted,
        };
        let members = |schema: &Value| -> BTreeSet<String> {
            schema
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flat_map(|p| p.keys().cloned())
                .collect()
        };
        if wanted.get("properties").is_none() {
            continue;
        }
        let schema = match schema.get("$ref").and_then(Value::as_str) {
            // A payload that is another type under its own name.
            Some(target) => {
                let inner = target.rsplit('/').next().unwrap();
                derived().into_iter().find(|(n, _)| *n == inner).unwrap().1.1
            }
            None => schema,
        };
        assert_eq!(members(&schema), members(wanted), "{name}");
        let closed =
            |schema: &Value| schema.get("additionalProperties") == Some(&Value::Bool(false));
        assert_eq!(closed(&schema), closed(wanted), "{name}");
        let required = |schema: &Value| -> BTreeSet<String> {
            schema
                .get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        assert_eq!(required(&schema), required(wanted), "{name}");
    }
}

#[test]
fn no_vocabulary_is_lost() {
    let contract = contract();
    for (name, (_, schema)) in derived() {
        let Some(wanted) = contract[name].get("enum").and_then(Value::as_array) else { continue };
        let mut values: Vec<&str> = Vec::new();
        let plain = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        let described = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        values.extend(plain.filter_map(Value::as_str));
        for branch in described {
            values.extend(branch.get("const").and_then(Value::as_str));
            values.extend(
                branch
                    .get("enum")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str),
            );
        }
        let wanted: BTreeSet<&str> = wanted.iter().filter_map(Value::as_str).collect();
        assert_eq!(values.iter().copied().collect::<BTreeSet<_>>(), wanted, "{name}");
    }
}
