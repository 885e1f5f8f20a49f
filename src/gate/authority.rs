//! The authority: the `jsonschema` crate over the embedded bundle. It decides, and it says why.

use super::finding::Finding;
use crate::contract::policy::MAX_VIOLATIONS;
use crate::contract::registry::TYPES;
use crate::excerpt::excerpt;
use crate::nearest::nearest;
use crate::registry::{TypeInfo, schema};
use crate::violation::{Code, Expected};
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::paths::LocationSegment;
use jsonschema::{Draft, PatternOptions, ValidationError, Validator};
use serde_json::{Map, Value};
use std::collections::HashSet;
use std::sync::{LazyLock, OnceLock};

/// A compiled type.
pub(super) struct Authority {
    document: Value,
    info: &'static TypeInfo,
    validator: Validator,
}

/// The authority on a type of the contract. Compiled when first asked for.
pub(super) fn authority(type_name: &str) -> &'static Authority {
    static CACHE: LazyLock<Vec<OnceLock<Authority>>> =
        LazyLock::new(|| TYPES.iter().map(|_| OnceLock::new()).collect());
    let index = TYPES
        .binary_search_by(|t| t.name.cmp(type_name))
        .expect("callers name types of the registry");
    CACHE[index].get_or_init(|| {
        let info = &TYPES[index];
        let document = schema(info.name).expect("the registry lists it");
        let validator = compile(&document).expect("`contracts check` compiles every type");
        Authority { document, info, validator }
    })
}

/// Compiles a schema as the gate does.
pub(crate) fn compile(schema: &Value) -> Result<Validator, ValidationError<'static>> {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        // The authoring rules keep patterns free of look-around and back-references.
        .with_pattern_options(PatternOptions::regex())
        .offline()
        .build(schema)
}

impl Authority {
    pub(super) fn accepts(&self, value: &Value) -> bool {
        self.validator.is_valid(value)
    }

    /// All violations of a value that stands at `prefix` in the document, at most `most` of them, and how many were left out.
    pub(super) fn judge(
        &self,
        value: &Value,
        prefix: &str,
        most: usize,
        out: &mut Vec<Finding>,
    ) -> usize {
        let (mut found, mut omitted) = (Vec::new(), 0);
        for error in self.validator.iter_errors(value) {
            let room = most.saturating_sub(found.len());
            // One error names all unknown members of an object.
            let weight = match error.kind() {
                Kind::AdditionalProperties { unexpected }
                | Kind::UnevaluatedProperties { unexpected } => unexpected.len(),
                _ => 1,
            };
            omitted += weight.saturating_sub(room);
            if room > 0 {
                self.report(&error, value, prefix, room, &mut found);
            }
        }
        out.extend(without_echoes(found));
        omitted
    }

    /// Reports one error; of unknown members at most `most`.
    fn report(
        &self,
        error: &ValidationError<'_>,
        root: &Value,
        prefix: &str,
        most: usize,
        out: &mut Vec<Finding>,
    ) {
        if let Kind::AnyOf { context } | Kind::OneOfNotValid { context } = error.kind()
            && self.report_union(error, context, root, prefix, out)
        {
            return;
        }
        let site = self.site(error);
        let pointer = format!("{prefix}{}", error.instance_path().as_str());
        let code = site
            .code
            .or_else(|| Code::for_keyword(error.kind().keyword()))
            .unwrap_or(Code::SchemaAnyOf);
        let found = root.pointer(error.instance_path().as_str()).map(excerpt);
        let base = || Finding {
            schema: Some(site.place.clone()),
            found: found.clone(),
            expected: expected(error.kind()),
            keyword: keyword(error.kind()),
            ..Finding::new(code, pointer.clone())
        };
        match error.kind() {
            Kind::AdditionalProperties { unexpected }
            | Kind::UnevaluatedProperties { unexpected } => {
                let known: Vec<String> =
                    site.properties.map(|p| p.keys().cloned().collect()).unwrap_or_default();
                let holder =
                    root.pointer(error.instance_path().as_str()).and_then(Value::as_object);
                let free = |name: &&str| holder.is_none_or(|h| !h.contains_key(*name));
                for name in unexpected.iter().take(most) {
                    let suggestion = nearest(name, known.iter().map(String::as_str).filter(free))
                        .map(str::to_owned);
                    let inner = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                    out.push(
                        Finding {
                            pointer: inner,
                            expected: Some(Expected::NoMember(known.clone())),
                            suggestion,
                            found: None,
                            ..base()
                        }
                        .at_name(),
                    );
                }
            }
            Kind::Enum { .. } => {
                let suggestion = match (&found, base().expected) {
                    (Some(_), Some(Expected::OneOf(values))) => root
                        .pointer(error.instance_path().as_str())
                        .and_then(Value::as_str)
                        .and_then(|word| {
                            nearest(word, values.iter().map(String::as_str)).map(str::to_owned)
                        }),
                    _ => None,
                };
                out.push(Finding { suggestion, ..base() });
            }
            Kind::PropertyNames { error: inner } => {
                let name = inner.instance().as_str().unwrap_or_default().to_owned();
                let at = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                out.push(
                    Finding {
                        pointer: at,
                        expected: expected(inner.kind()),
                        found: Some(Value::from(name).to_string()),
                        ..base()
                    }
                    .at_name(),
                );
            }
            Kind::Required { .. } => out.push(Finding { found: None, ..base() }),
            _ => out.push(base()),
        }
    }

    /// Reports the branch of a union that was meant. False when no branch was.
    fn report_union(
        &self,
        union: &ValidationError<'_>,
        context: &[Vec<ValidationError<'static>>],
        root: &Value,
        prefix: &str,
        out: &mut Vec<Finding>,
    ) -> bool {
        let here = union.instance_path().as_str();
        let wrong_type = |branch: &&Vec<ValidationError<'static>>| {
            branch.iter().any(|e| {
                e.instance_path().as_str() == here && matches!(e.kind(), Kind::Type { .. })
            })
        };
        let meant: Vec<_> = context.iter().filter(|b| !wrong_type(b)).collect();
        // Vocabularies side by side are one vocabulary.
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
            let site = self.site(union);
            let value = root.pointer(here);
            let suggestion = value.and_then(Value::as_str).and_then(|word| {
                nearest(word, values.iter().map(String::as_str)).map(str::to_owned)
            });
            out.push(Finding {
                schema: Some(site.place),
                found: value.map(excerpt),
                expected: Some(Expected::OneOf(values)),
                suggestion,
                keyword: "enum",
                ..Finding::new(site.code.unwrap_or(Code::SchemaEnum), format!("{prefix}{here}"))
            });
            return true;
        }
        if let Some(branch) = meant.iter().min_by_key(|b| b.len()) {
            for error in *branch {
                self.report(error, root, prefix, MAX_VIOLATIONS, out);
            }
            return true;
        }
        // The type fits no branch: a code that all branches but null share is the code, else it is a matter of type.
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
        out.push(Finding {
            schema: Some(union_site.place),
            found: root.pointer(here).map(excerpt),
            expected: Some(Expected::Types(types)),
            keyword: "type",
            ..Finding::new(
                union_site.code.or(shared).unwrap_or(Code::SchemaType),
                format!("{prefix}{here}"),
            )
        });
        true
    }

    /// Follows the way that evaluation took through the schema: the innermost code on it, the file it
    /// ended in, and the properties of the object that the failing keyword belongs to.
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
                let Some(name) = node
                    .get("$ref")
                    .and_then(Value::as_str)
                    .map(|t| t.trim_start_matches("#/$defs/"))
                else {
                    break;
                };
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
                pointer.push('/');
                pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
                let Some(next) = next else { break };
                node = next;
            }
            code = code_of(node).or(code);
            if let Some(found) = node.get("properties").and_then(Value::as_object) {
                properties = Some(found);
            }
        }
        Site { code, place: format!("contracts/{file}#{pointer}"), properties }
    }
}

struct Site<'a> {
    code: Option<Code>,
    place: String,
    properties: Option<&'a Map<String, Value>>,
}

fn code_of(schema: &Value) -> Option<Code> {
    schema.get("x-code")?.as_str()?.parse().ok()
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

/// One fault of a value is told once, though several keywords may fail over it.
fn without_echoes(findings: Vec<Finding>) -> Vec<Finding> {
    let (conditions, mut kept): (Vec<Finding>, Vec<Finding>) = findings
        .into_iter()
        .partition(|f| f.schema.as_deref().is_some_and(|s| s.contains("/allOf/")));
    kept.extend(conditions);
    // A condition may ask for a type that the member's own schema asks for already.
    let mut seen = HashSet::new();
    kept.retain(|f| f.keyword != "type" || seen.insert(f.pointer.clone()));
    // A value of the wrong type is outside of the vocabulary too.
    kept.retain(|f| f.keyword != "enum" || !seen.contains(&f.pointer));
    // A schema with a code of its own reports it once, whichever of its keywords fail.
    let mut coded = HashSet::new();
    kept.retain(|f| {
        f.code.as_str().starts_with("schema.") || coded.insert((f.pointer.clone(), f.code))
    });
    kept
}
