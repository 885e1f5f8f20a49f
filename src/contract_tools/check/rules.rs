//! What the authoring rules ask for beyond the build: policies and values are judged by their
//! schemas, schemas that accept nothing are found, and every type compiles.

use super::problem;
use crate::contract_tools::authoring::PLACEHOLDER;
use crate::contract_tools::compat::{Contract, empty_schemas, refuses_every_length};
use crate::generator::{self, ContractTree, InvalidContract, Problem};
use crate::json::pointer;
use jsonschema::{Draft, Registry};
use serde_json::Value;

/// Base of the addresses that contract files have while references between them are followed.
const BASE: &str = "contract:///";

/// Every rule that needs no build of the crate. What a file's own rules find comes first; the rest
/// is judged once they find nothing.
///
/// ```
/// use spec_kitty_events::{check::lint, generator::ContractTree};
/// let mut tree = ContractTree::default();
/// tree.insert("shared/Tea.schema.json", "{\"description\": \"Tea.\",}");
/// let found = lint(&tree);
/// assert!(found.iter().any(|p| p.rule == "json.invalid" && p.message.contains("trailing comma")));
/// ```
#[must_use]
pub fn lint(tree: &ContractTree) -> Vec<Problem> {
    judged(tree, |checked| checked.problem().map_or(Ok(()), |problem| Err(vec![problem]))).problems
}

/// What is found of a contract, and what is made of it on the way.
pub(super) struct Judged<T> {
    pub problems: Vec<Problem>,
    /// What was made, where it could be.
    pub made: Option<T>,
    /// The contract, where its files keep their own rules.
    pub contract: Contract,
}

/// Reads and judges the files, once, and makes something of those that keep their own rules.
pub(super) fn judged<T>(
    tree: &ContractTree,
    make: impl FnOnce(&generator::Checked) -> Result<T, Vec<Problem>>,
) -> Judged<T> {
    let checked = match generator::checked(tree) {
        Ok(checked) => checked,
        Err(InvalidContract { problems }) => {
            return Judged { problems, made: None, contract: Contract::default() };
        }
    };
    let contract = Contract::from_tree(tree.clone()).unwrap_or_default();
    let mut found = placeholders(tree);
    // A schema that does not compile would be told again by whatever it judges.
    let broken = compile(&contract);
    if broken.is_empty() {
        found.extend(values(tree));
        found.extend(empty(&contract));
    }
    found.extend(broken);
    let made = match make(&checked) {
        Ok(made) => Some(made),
        // A default that its schema refuses has been told with the reason.
        Err(_) if !found.is_empty() => None,
        Err(problems) => {
            found.extend(problems);
            None
        }
    };
    Judged { problems: found, made, contract }
}

/// The sentence of a draft that was not replaced.
fn placeholders(tree: &ContractTree) -> Vec<Problem> {
    let files = tree.iter().filter(|(_, text)| text.contains(PLACEHOLDER));
    files
        .map(|(file, _)| {
            problem(
                &format!("contracts/{file}"),
                "/description",
                "description.placeholder",
                "The description is still that of the draft.".to_owned(),
                "Say what the event means for a reader, and what it does not say.",
            )
        })
        .collect()
}

/// Compiles every type as the gate does, so that the gate never meets one that it cannot compile.
fn compile(contract: &Contract) -> Vec<Problem> {
    let broken = |name: &str| {
        let error = crate::gate::compile(&contract.schema(name)?).err()?;
        let source = contract.source(name)?;
        Some(problem(
            &format!("contracts/{}", source.file),
            &source.pointer,
            "schema.invalid",
            format!("The type `{name}` cannot be compiled: {}.", error.masked()),
            "Correct its schema.",
        ))
    };
    contract.type_names().filter_map(broken).collect()
}

/// Schemas that no value fits.
fn empty(contract: &Contract) -> Vec<Problem> {
    let mut found: Vec<Problem> = Vec::new();
    let mut report = |name: &str, inner: &str, why: String| {
        let Some(source) = contract.source(name) else { return };
        found.push(problem(
            &format!("contracts/{}", source.file),
            &format!("{}{inner}", source.pointer),
            "schema.empty",
            format!("No value fits this schema: {why}."),
            "Take out one of the keywords that exclude each other.",
        ));
    };
    for (name, inner, why) in empty_schemas(contract) {
        report(&name, &inner, why);
    }
    for name in contract.type_names() {
        let Some(schema) = contract.type_schema(name) else { continue };
        let mut places = Vec::new();
        patterns(schema, String::new(), &mut places);
        for (pointer, _) in places.into_iter().filter(|(_, schema)| refuses_every_length(schema)) {
            report(name, &pointer, "no string has both the pattern and the length".to_owned());
        }
    }
    found
}

/// Schemas with a pattern and a bound on the length.
fn patterns<'a>(schema: &'a Value, at: String, out: &mut Vec<(String, &'a Value)>) {
    let has = |keyword: &str| schema.get(keyword).is_some();
    if has("pattern") && (has("minLength") || has("maxLength")) {
        out.push((at.clone(), schema));
    }
    inner_schemas(schema, &at, &mut |inner, at| patterns(inner, at, out));
}

/// The schemas of members, items and definitions, which become types.
fn inner_schemas<'a>(schema: &'a Value, at: &str, each: &mut impl FnMut(&'a Value, String)) {
    for holder in ["properties", "$defs"] {
        for (name, inner) in schema.get(holder).and_then(Value::as_object).into_iter().flatten() {
            each(inner, pointer::member(&format!("{at}/{holder}"), name));
        }
    }
    for holder in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(holder) {
            each(inner, format!("{at}/{holder}"));
        }
    }
    for (i, inner) in
        schema.get("prefixItems").and_then(Value::as_array).into_iter().flatten().enumerate()
    {
        each(inner, format!("{at}/prefixItems/{i}"));
    }
}

/// Judges every policy by the schema beside it, and every default and example by the schema it
/// stands in, following the references between the files as they are written.
fn values(tree: &ContractTree) -> Vec<Problem> {
    let documents: Vec<(String, Value)> = tree
        .iter()
        .filter(|(file, _)| file.ends_with(".schema.json"))
        .filter_map(|(file, text)| {
            Some((format!("{BASE}{}", encoded(file)), serde_json::from_str(text).ok()?))
        })
        .collect();
    let registry = Registry::new()
        .draft(Draft::Draft202012)
        .extend(documents.iter().map(|(uri, value)| (uri.as_str(), value)))
        .and_then(jsonschema::RegistryBuilder::prepare);
    let registry = match registry {
        Ok(registry) => registry,
        Err(e) => return vec![unresolved(&documents, &e.to_string())],
    };
    let mut found = Vec::new();
    let mut report = |file: &str, pointer: &str, rule: &'static str, base: &str, value: &Value| {
        let file = format!("contracts/{file}");
        match errors(&registry, base, value) {
            Ok(errors) => found.extend(errors.into_iter().map(|(inner, text)| {
                let at = format!("{pointer}{inner}");
                problem(&file, &at, rule, format!("{text}."), "Follow the schema.")
            })),
            Err(text) => found.push(problem(
                &file,
                pointer,
                "schema.invalid",
                format!("The schema cannot be compiled: {text}."),
                "Correct the schema.",
            )),
        }
    };
    for (file, text) in tree
        .iter()
        .filter(|(file, _)| file.starts_with("policy/") && !file.ends_with(".schema.json"))
    {
        let Ok(value) = serde_json::from_str(text) else { continue };
        let schema = format!("{BASE}{}", encoded(&file.replace(".json", ".schema.json")));
        report(file, "", "policy.schema", &schema, &value);
    }
    for (file, text) in tree.iter().filter(|(file, _)| file.ends_with(".schema.json")) {
        let Ok(document) = serde_json::from_str::<Value>(text) else { continue };
        let mut places = Vec::new();
        annotations(&document, String::new(), &mut places);
        for (pointer, keyword, value) in places {
            let base = format!("{BASE}{}#{}", encoded(file), encoded(&pointer));
            report(file, &format!("{pointer}/{keyword}"), "annotation.invalid", &base, value);
        }
    }
    found
}

/// What the schema at an address says of a value: pointers and sentences.
fn errors(
    registry: &Registry<'_>,
    base: &str,
    value: &Value,
) -> Result<Vec<(String, String)>, String> {
    let schema = serde_json::json!({"$ref": base});
    let validator = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .with_pattern_options(jsonschema::PatternOptions::regex())
        .offline()
        .with_registry(registry)
        .build(&schema)
        .map_err(|e| e.masked().to_string())?;
    let errors = validator.iter_errors(value);
    Ok(errors.map(|e| (e.instance_path().to_string(), e.masked().to_string())).collect())
}

/// The file whose reference cannot be followed.
fn unresolved(documents: &[(String, Value)], message: &str) -> Problem {
    let alone = |(uri, value): &&(String, Value)| {
        let registry = Registry::new().draft(Draft::Draft202012).extend([(uri.as_str(), value)]);
        registry.and_then(jsonschema::RegistryBuilder::prepare).is_err()
    };
    let uri = documents.iter().find(alone).map_or(BASE, |(uri, _)| uri.as_str());
    problem(
        &format!("contracts/{}", uri.trim_start_matches(BASE)),
        "",
        "schema.invalid",
        format!("A reference cannot be followed: {message}."),
        "Correct the reference.",
    )
}

/// A path or pointer as part of an address.
fn encoded(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/$".contains(&b);
    text.bytes().fold(String::new(), |mut out, byte| {
        if plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

/// Defaults and examples with the pointers of the schemas they stand in.
fn annotations<'a>(schema: &'a Value, at: String, out: &mut Vec<(String, String, &'a Value)>) {
    if let Some(default) = schema.get("default") {
        out.push((at.clone(), "default".to_owned(), default));
    }
    let examples = schema.get("examples").and_then(Value::as_array);
    for (i, example) in examples.into_iter().flatten().enumerate() {
        out.push((at.clone(), format!("examples/{i}"), example));
    }
    inner_schemas(schema, &at, &mut |inner, at| annotations(inner, at, out));
}
