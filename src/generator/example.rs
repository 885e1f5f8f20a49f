//! A smallest document for each type, for the documentation.

use super::bundle::{Bundle, TypeDef};
use crate::json::schema::sample::Sample;
use serde_json::Value;

/// Lines of documentation with an example. Nothing when the smallest document is large.
pub(super) fn doc(bundle: &Bundle, def: &TypeDef) -> Vec<String> {
    let Some(text) = text(bundle, def) else { return Vec::new() };
    vec![String::new(), "```json".to_owned(), text, "```".to_owned()]
}

fn text(bundle: &Bundle, def: &TypeDef) -> Option<String> {
    let value = smallest(bundle, &def.schema)?;
    Some(serde_json::to_string(&value).expect("a JSON value prints"))
}

/// Lines of documentation that prove the examples of some types: each is read, written, and read
/// again.
pub(super) fn proof<'a>(
    bundle: &Bundle,
    types: impl IntoIterator<Item = &'a TypeDef>,
) -> Vec<String> {
    const HEAD: &str = "```
# use spec_kitty_events::*;
# fn check<T>(example: &str)
# where
#     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
# {
#     let value: T = serde_json::from_str(example).unwrap();
#     let text = serde_json::to_string(&value).unwrap();
#     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
# }";
    let checks = types.into_iter().filter_map(|def| {
        let name = heck::ToPascalCase::to_pascal_case(def.name.as_str());
        let text = text(bundle, def)?;
        // As many as no run of the example has, and two where there are none.
        let hashes = "#".repeat(2.max(text.matches('#').count() + 1));
        Some(format!("check::<{name}>(r{hashes}\"{text}\"{hashes});"))
    });
    HEAD.lines().map(str::to_owned).chain(checks).chain(["```".to_owned()]).collect()
}

/// A smallest value that has the shape of the schema. `None` when it is large.
pub(super) fn smallest(bundle: &Bundle, schema: &Value) -> Option<Value> {
    let schema_of = |name: &str| bundle.types.get(name).map(|def| &def.schema);
    let how = Sample { schema_of: &schema_of, matching: |_| None, plain: "", full: false };
    how.of(schema, &[])
}
