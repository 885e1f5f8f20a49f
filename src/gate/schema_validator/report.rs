//! What `jsonschema` says of a value, as findings.

use super::keyword::{code, expected, keyword, nearest_of};
use super::{Judged, SchemaValidator};
use crate::contract::violation::Expected;
use crate::gate::finding::Finding;
use crate::json::pointer;
use crate::text::nearest::nearest;
use crate::text::shortened::shortened;
use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use std::collections::HashSet;

impl SchemaValidator {
    /// Reports one error.
    pub(super) fn report(
        &self,
        error: &ValidationError<'_>,
        judged: &Judged<'_>,
        out: &mut Vec<Finding>,
    ) {
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
            return self.report_name(error, of_name, judged, out);
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
            found: (!missing).then(|| shortened(value)),
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

    /// Reports the name of a member that its object does not take.
    fn report_name(
        &self,
        error: &ValidationError<'_>,
        of_name: &ValidationError<'_>,
        judged: &Judged<'_>,
        out: &mut Vec<Finding>,
    ) {
        let Some((inner, holder)) = judged.batch.resolve(error.instance_path().as_str()) else {
            return;
        };
        let name = of_name.instance().as_str().unwrap_or_default();
        if !holder.get(name).is_some_and(|member| judged.batch.has(member)) {
            return;
        }
        let site = self.site(error);
        let pointer = pointer::member(&format!("{}{inner}", judged.prefix), name);
        let finding = Finding {
            schema: Some(site.schema),
            expected: expected(of_name.kind()),
            found: Some(shortened(&name.into())),
            ..Finding::new(site.code.unwrap_or_else(|| code(error)), pointer)
        };
        out.push(finding.at_name());
    }
}

/// One fault of a value is reported once, though several keywords may fail over it.
pub(super) fn without_echoes(findings: Vec<Finding>) -> Vec<Finding> {
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
