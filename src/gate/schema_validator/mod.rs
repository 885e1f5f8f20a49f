//! The validator: the `jsonschema` crate over the embedded bundle. It decides, and it says why.

mod batching;
mod keyword;
mod report;
mod site;
mod union;

use super::batch::{Batch, BatchValidator, Batches};
use super::finding::Finding;
use crate::contract::registry::{TYPES, TypeInfo, schema};
use batching::{names_of, splits};
use jsonschema::json::{Json, SerdeJson};
use jsonschema::{Draft, PatternOptions, ValidationError, Validator};
use report::without_echoes;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::{LazyLock, OnceLock};

/// A compiled type.
pub(super) struct SchemaValidator {
    document: Value,
    info: &'static TypeInfo,
    validator: Validator,
    /// Compiled when something is first refused.
    reasons: OnceLock<Reasons>,
}

/// What says why a value is refused.
struct Reasons {
    validator: BatchValidator,
    /// The names of the members that the schema names.
    named: BTreeSet<String>,
    /// Whether a document cannot be judged in batches.
    in_one: bool,
}

/// A value that is judged, as far as it is seen.
struct Judged<'a> {
    batch: &'a Batch<'a>,
    /// Pointer to the value in the document.
    prefix: &'a str,
    /// Whether findings are kept, and not only counted.
    kept: bool,
}

/// The validator of a type of the contract. Compiled when first asked for.
pub(super) fn validator_of(type_name: &str) -> &'static SchemaValidator {
    static CACHE: LazyLock<Vec<OnceLock<SchemaValidator>>> =
        LazyLock::new(|| TYPES.iter().map(|_| OnceLock::new()).collect());
    let index = TYPES
        .binary_search_by(|t| t.name.cmp(type_name))
        .expect("callers name types of the registry");
    CACHE[index].get_or_init(|| {
        let info = &TYPES[index];
        let document = schema(info.name).expect("the registry lists it");
        let validator = compile(&document).expect("`contracts check` compiles every type");
        SchemaValidator { document, info, validator, reasons: OnceLock::new() }
    })
}

/// Compiles the validator of a type of the contract, and what finds its reasons.
pub(super) fn warm(type_name: &str) {
    validator_of(type_name).reasons();
}

/// Compiles a schema as the gate does.
pub(crate) fn compile(schema: &Value) -> Result<Validator, ValidationError<'static>> {
    compile_for::<SerdeJson>(schema)
}

fn compile_for<F: Json>(schema: &Value) -> Result<Validator<F>, ValidationError<'static>> {
    jsonschema::options_for::<F>()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        // The authoring rules keep patterns free of look-around and back-references.
        .with_pattern_options(PatternOptions::regex())
        .offline()
        .build(schema)
}

impl SchemaValidator {
    pub(super) fn accepts(&self, value: &Value) -> bool {
        self.validator.is_valid(value)
    }

    fn reasons(&self) -> &Reasons {
        self.reasons.get_or_init(|| {
            let mut named = BTreeSet::new();
            names_of(&self.document, &mut named);
            Reasons {
                validator: compile_for(&self.document).expect("it was compiled before"),
                named,
                in_one: !splits(&self.document),
            }
        })
    }

    /// Hands all violations of the value at `prefix` to `take`, which answers whether
    /// further ones will be kept. No more than those of one batch are made at a time.
    pub(super) fn judge(&self, value: &Value, prefix: &str, take: &mut dyn FnMut(Finding) -> bool) {
        let Reasons { named, in_one, .. } = self.reasons();
        self.judge_in(Batches::new(value, named, *in_one), prefix, take);
    }

    fn judge_in(&self, batches: Batches<'_>, prefix: &str, take: &mut dyn FnMut(Finding) -> bool) {
        let validator = &self.reasons().validator;
        let mut kept = true;
        for batch in batches {
            let judged = Judged { batch: &batch, prefix, kept };
            let mut found = Vec::new();
            for error in validator.iter_errors(batch.view()) {
                self.report(&error, &judged, &mut found);
            }
            for finding in without_echoes(found) {
                kept = take(finding);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::violation::Code;
    use jsonschema::error::ValidationErrorKind as Kind;
    use serde_json::json;

    /// Pointers, codes and keywords of what is found, in order of the pointers.
    fn found(validator: &SchemaValidator, batches: Batches<'_>) -> Vec<(String, Code, String)> {
        let mut out = Vec::new();
        validator.judge_in(batches, "/payload", &mut |f| {
            out.push((f.pointer, f.code, format!("{} {:?}", f.keyword, f.expected)));
            true
        });
        out.sort();
        out
    }

    /// A payload of many values, of which many are wrong in many ways.
    fn broken(seed: usize) -> Value {
        let repo = |i: usize| match (i + seed) % 9 {
            0 => json!({"repo": 5}),
            1 => {
                json!({"repo": "a", "branch": "b", "commit": "c", "files_touched": [1, "x", null]})
            }
            2 => json!("text"),
            3 => json!({}),
            4 => json!({"repo": "", "branch": "b", "commit": "c", "actor": 1, "unknown": {"a": 1}}),
            5 => json!([[], [1], {"x": [1, 2, {"repo": 3}]}]),
            _ => json!({"repo": "a", "branch": "b", "commit": "c"}),
        };
        let many = |n: usize| (0..n).map(repo).collect::<Vec<_>>();
        let mut payload = json!({
            "mission_slug": "m", "wp_id": 7, "to_lane": "claimd", "actor": "ana", "force": true,
            "execution_mode": "worktree", "reason": "",
            "evidence": {"repos": many(700 + seed), "verification": many(300), "review": {}},
        });
        let members = payload.as_object_mut().unwrap();
        members.extend((0..900).map(|i| (format!("k{i}"), repo(i))));
        payload
    }

    #[test]
    fn batches_find_what_the_whole_document_shows() {
        for name in ["StatusTransitionPayload", "DoneEvidence", "Event", "MissionCreatedPayload"] {
            let validator = validator_of(name);
            let Reasons { named, in_one, .. } = validator.reasons();
            assert!(!in_one, "{name} can be judged in batches");
            for seed in 0..3 {
                let payload = broken(seed);
                let value = if name == "DoneEvidence" { &payload["evidence"] } else { &payload };
                let batches = Batches::new(value, named, false);
                assert!(Batches::new(value, named, false).count() > 5, "{name}");
                let expected = found(validator, Batches::new(value, named, true));
                assert_eq!(found(validator, batches), expected, "{name}");
                assert!(!expected.is_empty(), "{name}");
            }
        }
    }

    #[test]
    fn no_more_is_made_at_a_time_than_a_batch_has() {
        let validator = validator_of("StatusTransitionPayload");
        let Reasons { validator, named, .. } = validator.reasons();
        let repos = vec![json!({"repo": 5}); 60_000];
        let long = json!({"n".repeat(100_000): vec![json!({}); 1000]});
        for value in
            [json!({"evidence": {"repos": repos, "review": {}}}), json!({"evidence": long})]
        {
            let mut most = 0;
            for batch in Batches::new(&value, named, false) {
                let errors = validator.iter_errors(batch.view());
                let made: usize = errors
                    .map(|error| match error.kind() {
                        Kind::AnyOf { context } => context.iter().map(Vec::len).sum(),
                        _ => 1,
                    })
                    .sum();
                most = most.max(made);
            }
            assert!((1..5_000).contains(&most), "{most}");
        }
    }

    #[test]
    fn a_schema_that_looks_into_elements_is_judged_in_one() {
        let inside = json!({"items": {"type": "string"}});
        for schema in [
            json!({"if": {"properties": {"a": inside}}}),
            json!({"allOf": [{"not": {"$ref": "#/$defs/A"}}]}),
            json!({"properties": {"a": {"prefixItems": [{"type": "string"}]}}}),
        ] {
            assert!(!splits(&schema), "{schema}");
        }
        assert!(splits(&json!({"properties": {"a": inside}, "if": {"required": ["a"]}})));
    }
}
