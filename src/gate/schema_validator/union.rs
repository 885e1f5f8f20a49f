//! What a union says of a value that fits none of its branches.

use super::keyword::{expected, is_null_type, nearest_of};
use super::{Judged, SchemaValidator};
use crate::contract::violation::{Code, Expected};
use crate::gate::finding::Finding;
use crate::text::shortened::shortened;
use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;

/// The errors of each branch.
type Branches<'e> = [Vec<ValidationError<'e>>];

impl SchemaValidator {
    /// Reports the branch of a union that was meant. False when no branch was.
    pub(super) fn report_union(
        &self,
        union: &ValidationError<'_>,
        branches: &Branches<'static>,
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
        let meant: Vec<_> = branches.iter().filter(|b| !wrong_type(b)).collect();
        if let Some(values) = one_list(&meant, here) {
            if judged.batch.has(value) {
                let site = self.site(union);
                let suggestion = if judged.kept { nearest_of(value, &values) } else { None };
                out.push(Finding {
                    schema: Some(site.schema),
                    found: Some(shortened(value)),
                    expected: Some(Expected::OneOf(values)),
                    suggestion,
                    keyword: "enum",
                    ..Finding::new(site.code.unwrap_or(Code::SchemaEnum), pointer)
                });
            }
            return true;
        }
        if let Some(branch) = meant.iter().min_by_key(|b| b.len()) {
            branch.iter().for_each(|error| self.report(error, judged, out));
            return true;
        }
        let types = types_of(branches, here);
        if types.is_empty() {
            return false;
        }
        if judged.batch.has(value) {
            let site = self.site(union);
            let code = site.code.or_else(|| self.shared_code(branches));
            out.push(Finding {
                schema: Some(site.schema),
                found: Some(shortened(value)),
                expected: Some(Expected::Types(types)),
                keyword: "type",
                ..Finding::new(code.unwrap_or(Code::SchemaType), pointer)
            });
        }
        true
    }

    /// The code that all branches but null share, for a value whose type fits none of them.
    fn shared_code(&self, branches: &Branches<'_>) -> Option<Code> {
        let errors = branches.iter().flatten().filter(|e| !is_null_type(e));
        let codes: Vec<Option<Code>> = errors.map(|e| self.site(e).code).collect();
        let first = codes.first().copied().flatten()?;
        codes.iter().all(|code| *code == Some(first)).then_some(first)
    }
}

/// The values of several branches, where each of them is a list of values: they are one list.
fn one_list(branches: &[&Vec<ValidationError<'_>>], here: &str) -> Option<Vec<String>> {
    let values = |branch: &&Vec<ValidationError<'_>>| match branch.as_slice() {
        [only] if only.instance_path().as_str() == here => match expected(only.kind()) {
            Some(Expected::OneOf(values)) => Some(values),
            _ => None,
        },
        _ => None,
    };
    if branches.len() < 2 {
        return None;
    }
    let lists: Vec<Vec<String>> = branches.iter().map(values).collect::<Option<_>>()?;
    Some(lists.into_iter().flatten().collect())
}

/// The types that branches ask for, each once.
fn types_of(branches: &Branches<'_>, here: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for error in branches.iter().flatten().filter(|e| e.instance_path().as_str() == here) {
        let Some(Expected::Types(types)) = expected(error.kind()) else { continue };
        for name in types {
            if !all.contains(&name) {
                all.push(name);
            }
        }
    }
    all
}
