//! The validator: the `jsonschema` crate over the embedded bundle. It decides, and it says why.

use super::batch::{Batch, BatchValidator, Batches};
use super::finding::Finding;
use crate::contract::registry::TYPES;
use crate::contract::registry::{TypeInfo, schema};
use crate::contract::violation::{Code, Expected};
use crate::json::{pointer, schema};
use crate::text::excerpt::excerpt;
use crate::text::nearest::nearest;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::json::{Json, SerdeJson};
use jsonschema::paths::LocationSegment;
use jsonschema::{Draft, PatternOptions, ValidationError, Validator};
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashSet};
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

    /// Reports one error.
    fn report(&self, error: &ValidationError<'_>, judged: &Judged<'_>, out: &mut Vec<Finding>) {
        if let Kind::AnyOf { context } | Kind::OneOfNotValid { context } = error.kind()
            && self.report_union(error, context, judged, out)
        {
            return;
        }
        let Some((inner, value)) = judged.batch.resolve(error.instance_path().as_str()) else {
            return;
        };
        if let Kind::AdditionalProperties { unexpected }
        | Kind::UnevaluatedProperties { unexpected } = error.kind()
        {
            return self.report_unknown(error, unexpected, judged, out);
        }
        if let Kind::PropertyNames { error: of_name } = error.kind() {
            let name = of_name.instance().as_str().unwrap_or_default();
            if value.get(name).is_some_and(|member| judged.batch.has(member)) {
                let site = self.site(error);
                out.push(
                    Finding {
                        schema: Some(site.schema),
                        expected: expected(of_name.kind()),
                        found: Some(excerpt(&name.into())),
                        ..Finding::new(site.code.unwrap_or_else(|| code(error)), {
                            pointer::member(&format!("{}{inner}", judged.prefix), name)
                        })
                    }
                    .at_name(),
                );
            }
            return;
        }
        if !judged.batch.has(value) {
            return;
        }
        let site = self.site(error);
        let expected = expected(error.kind());
        let suggestion = match &expected {
            Some(Expected::OneOf(values)) if judged.kept => nearest_of(value, values),
            _ => None,
        };
        let missing = matches!(error.kind(), Kind::Required { .. });
        out.push(Finding {
            schema: Some(site.schema),
            found: (!missing).then(|| excerpt(value)),
            expected,
            suggestion,
            keyword: keyword(error.kind()),
            ..Finding::new(
                site.code.unwrap_or_else(|| code(error)),
                format!("{}{inner}", judged.prefix),
            )
        });
    }

    /// Reports the unknown members of a closed object.
    fn report_unknown(
        &self,
        error: &ValidationError<'_>,
        unexpected: &[String],
        judged: &Judged<'_>,
        out: &mut Vec<Finding>,
    ) {
        let Some((inner, holder)) = judged.batch.resolve(error.instance_path().as_str()) else {
            return;
        };
        let site = self.site(error);
        let code = site.code.unwrap_or_else(|| code(error));
        let known: Vec<String> =
            site.properties.map(|p| p.keys().cloned().collect()).unwrap_or_default();
        let free = |name: &&str| holder.get(*name).is_none();
        for name in unexpected {
            if !holder.get(name).is_some_and(|member| judged.batch.has(member)) {
                continue;
            }
            let names = known.iter().map(String::as_str).filter(free);
            let suggestion =
                if judged.kept { nearest(name, names).map(str::to_owned) } else { None };
            out.push(
                Finding {
                    schema: Some(site.schema.clone()),
                    expected: Some(Expected::NoMember(known.clone())),
                    suggestion,
                    ..Finding::new(
                        code,
                        pointer::member(&format!("{}{inner}", judged.prefix), name),
                    )
                }
                .at_name(),
            );
        }
    }

    /// Reports the branch of a union that was meant. False when no branch was.
    fn report_union(
        &self,
        union: &ValidationError<'_>,
        context: &[Vec<ValidationError<'static>>],
        judged: &Judged<'_>,
        out: &mut Vec<Finding>,
    ) -> bool {
        let here = union.instance_path().as_str();
        let Some((inner, value)) = judged.batch.resolve(here) else { return true };
        let pointer = format!("{}{inner}", judged.prefix);
        let wrong_type = |branch: &&Vec<ValidationError<'static>>| {
            branch.iter().any(|e| {
                e.instance_path().as_str() == here && matches!(e.kind(), Kind::Type { .. })
            })
        };
        let meant: Vec<_> = context.iter().filter(|b| !wrong_type(b)).collect();
        // Several lists of values are one list.
        let options = |branch: &&Vec<ValidationError<'static>>| match branch.as_slice() {
            [only] if only.instance_path().as_str() == here => match expected(only.kind()) {
                Some(Expected::OneOf(values)) => Some(values),
                _ => None,
            },
            _ => None,
        };
        if meant.len() > 1
            && let Some(all) =
                meant.iter().copied().map(|b| options(&b)).collect::<Option<Vec<_>>>()
        {
            let values: Vec<String> = all.into_iter().flatten().collect();
            if judged.batch.has(value) {
                let site = self.site(union);
                let suggestion = if judged.kept { nearest_of(value, &values) } else { None };
                out.push(Finding {
                    schema: Some(site.schema),
                    found: Some(excerpt(value)),
                    expected: Some(Expected::OneOf(values)),
                    suggestion,
                    keyword: "enum",
                    ..Finding::new(site.code.unwrap_or(Code::SchemaEnum), pointer)
                });
            }
            return true;
        }
        if let Some(branch) = meant.iter().min_by_key(|b| b.len()) {
            for error in *branch {
                self.report(error, judged, out);
            }
            return true;
        }
        // The type fits no branch: a code that all branches but null share is the code, else it is
        // a matter of type.
        let sites: Vec<Option<Code>> = context
            .iter()
            .flatten()
            .filter(|e| !is_null_type(e))
            .map(|e| self.site(e).code)
            .collect();
        let union_site = self.site(union);
        let shared = sites
            .first()
            .copied()
            .flatten()
            .filter(|first| sites.iter().all(|c| *c == Some(*first)));
        let types: Vec<String> = context
            .iter()
            .flatten()
            .filter(|e| e.instance_path().as_str() == here)
            .filter_map(|e| match expected(e.kind()) {
                Some(Expected::Types(types)) => Some(types),
                _ => None,
            })
            .flatten()
            .fold(Vec::new(), |mut all, t| {
                if !all.contains(&t) {
                    all.push(t);
                }
                all
            });
        if types.is_empty() {
            return false;
        }
        if judged.batch.has(value) {
            out.push(Finding {
                schema: Some(union_site.schema),
                found: Some(excerpt(value)),
                expected: Some(Expected::Types(types)),
                keyword: "type",
                ..Finding::new(union_site.code.or(shared).unwrap_or(Code::SchemaType), pointer)
            });
        }
        true
    }

    /// Follows the evaluation path through the schema: the innermost code on it, the file
    /// it ended in, and the properties of the object that the failing keyword belongs to.
    fn site(&self, error: &ValidationError<'_>) -> Site<'_> {
        let (mut file, mut pointer) = (self.info.file, self.info.pointer.to_owned());
        let mut node = &self.document;
        let mut code = code_of(node);
        let mut properties = node.get("properties").and_then(Value::as_object);
        for segment in error.evaluation_path().segments() {
            let token = match segment {
                LocationSegment::Property(name) => name.into_owned(),
                LocationSegment::Index(index) => index.to_string(),
            };
            if token == "$ref" {
                let Some(name) = schema::target(node) else { break };
                let (Some(target), Ok(index)) = (
                    self.document.get("$defs").and_then(|d| d.get(name)),
                    TYPES.binary_search_by(|t| t.name.cmp(name)),
                ) else {
                    break;
                };
                node = target;
                (file, pointer) = (TYPES[index].file, TYPES[index].pointer.to_owned());
            } else {
                let next = match node {
                    Value::Object(object) => object.get(&token),
                    Value::Array(values) => token.parse().ok().and_then(|i: usize| values.get(i)),
                    _ => None,
                };
                pointer::push(&mut pointer, &token);
                let Some(next) = next else { break };
                node = next;
            }
            code = code_of(node).or(code);
            if let Some(found) = node.get("properties").and_then(Value::as_object) {
                properties = Some(found);
            }
        }
        Site { code, schema: format!("contracts/{file}#{pointer}"), properties }
    }
}

struct Site<'a> {
    code: Option<Code>,
    schema: String,
    properties: Option<&'a Map<String, Value>>,
}

fn code_of(schema: &Value) -> Option<Code> {
    schema.get("x-code")?.as_str()?.parse().ok()
}

/// The code of a keyword, where the schema names none.
fn code(error: &ValidationError<'_>) -> Code {
    Code::for_keyword(error.kind().keyword()).unwrap_or(Code::SchemaAnyOf)
}

/// The word of a vocabulary that a text may have meant.
fn nearest_of(value: &Value, values: &[String]) -> Option<String> {
    let word = value.as_str()?;
    nearest(word, values.iter().map(String::as_str)).map(str::to_owned)
}

/// Adds the names of all members that a schema names.
fn names_of(schema: &Value, out: &mut BTreeSet<String>) {
    match schema {
        Value::Object(keywords) => {
            for (keyword, inner) in keywords {
                match (keyword.as_str(), inner) {
                    ("properties", Value::Object(properties)) => {
                        out.extend(properties.keys().cloned());
                    }
                    ("required", Value::Array(names)) => {
                        out.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => {}
                }
                names_of(inner, out);
            }
        }
        Value::Array(schemas) => schemas.iter().for_each(|schema| names_of(schema, out)),
        _ => {}
    }
}

/// Whether elements and members can be judged apart from each other: whether no condition and no
/// negation looks into them, and none is known by its index.
fn splits(schema: &Value) -> bool {
    const LOOKS_INSIDE: [&str; 5] =
        ["$ref", "additionalProperties", "items", "prefixItems", "propertyNames"];
    fn mentions(schema: &Value) -> bool {
        match schema {
            Value::Object(keywords) => keywords.iter().any(|(keyword, inner)| {
                LOOKS_INSIDE.contains(&keyword.as_str()) || mentions(inner)
            }),
            Value::Array(schemas) => schemas.iter().any(mentions),
            _ => false,
        }
    }
    match schema {
        Value::Object(keywords) => keywords.iter().all(|(keyword, inner)| match keyword.as_str() {
            "if" | "not" => !mentions(inner),
            "prefixItems" => false,
            _ => splits(inner),
        }),
        Value::Array(schemas) => schemas.iter().all(splits),
        _ => true,
    }
}

fn is_null_type(error: &ValidationError<'_>) -> bool {
    matches!(expected(error.kind()), Some(Expected::Types(types)) if types == ["null"])
}

fn keyword(kind: &Kind) -> &'static str {
    match kind {
        Kind::Type { .. } => "type",
        Kind::Enum { .. } => "enum",
        _ => "",
    }
}

fn expected(kind: &Kind) -> Option<Expected> {
    Some(match kind {
        Kind::Type { kind: TypeKind::Single(one) } => Expected::Types(vec![one.to_string()]),
        Kind::Type { kind: TypeKind::Multiple(set) } => {
            Expected::Types(set.iter().map(|t| t.to_string()).collect())
        }
        Kind::Enum { options } => Expected::OneOf(
            options
                .as_array()?
                .iter()
                .map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned))
                .collect(),
        ),
        Kind::Constant { expected_value } => Expected::Constant((**expected_value).clone()),
        Kind::Required { property } => Expected::Member(property.as_str()?.to_owned()),
        Kind::Pattern { pattern } => Expected::Pattern(pattern.clone()),
        Kind::Format { format } => Expected::Format(format.clone()),
        Kind::MinLength { limit } | Kind::MinItems { limit } | Kind::MinProperties { limit } => {
            Expected::AtLeast((*limit).into())
        }
        Kind::MaxLength { limit } | Kind::MaxItems { limit } => Expected::AtMost((*limit).into()),
        Kind::Minimum { limit } => Expected::AtLeast(limit.clone()),
        Kind::Maximum { limit } => Expected::AtMost(limit.clone()),
        _ => return None,
    })
}

/// One fault of a value is reported once, though several keywords may fail over it.
fn without_echoes(findings: Vec<Finding>) -> Vec<Finding> {
    let (conditions, mut kept): (Vec<Finding>, Vec<Finding>) = findings
        .into_iter()
        .partition(|f| f.schema.as_deref().is_some_and(|s| s.contains("/allOf/")));
    kept.extend(conditions);
    // A condition may ask for a type that the member's own schema asks for already.
    let mut seen = HashSet::new();
    kept.retain(|f| f.keyword != "type" || seen.insert(f.pointer.clone()));
    // A value of the wrong type is not in the list either.
    kept.retain(|f| f.keyword != "enum" || !seen.contains(&f.pointer));
    // A schema with a code of its own reports it once, whichever of its keywords fail.
    let mut coded = HashSet::new();
    kept.retain(|f| {
        f.code.as_str().starts_with("schema.") || coded.insert((f.pointer.clone(), f.code))
    });
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
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
