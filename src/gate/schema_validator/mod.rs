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
