//! A first draft of an event type: a schema, one valid and one invalid fixture, all of which pass
//! but for the description, which is the author's.

use crate::generator::{ContractTree, Reading, is_family, is_taken, is_type_name, read};
use serde_json::{Value, json};
use std::fmt;

/// What an author puts something in place of.
pub(crate) const PLACEHOLDER: &str =
    "Say here what it means for a reader, and what it does not say.";

/// What is to be written: paths relative to the project, and texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The schema.
    pub schema: (String, String),
    /// The case file.
    pub fixtures: (String, String),
    /// The manifest with the case file in it.
    pub manifest: (String, String),
}

/// Why there is no draft: one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftError(String);

impl fmt::Display for DraftError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DraftError {}

/// Drafts an event type. `open` objects keep unknown members, closed ones refuse them ([D4]).
///
/// # Errors
///
/// When a name does not have its form, or is taken, or the manifest cannot be read.
///
/// ```
/// use spec_kitty_events::{authoring::draft, generator::ContractTree};
/// let draft = draft(&ContractTree::default(), r#"{"files": []}"#, "kitchen", "TeaBrewed", false)?;
/// assert_eq!(draft.schema.0, "contracts/events/kitchen/TeaBrewed.schema.json");
/// # Ok::<(), spec_kitty_events::authoring::DraftError>(())
/// ```
///
/// [D4]: crate::decisions#d4
pub fn draft(
    tree: &ContractTree,
    manifest: &str,
    family: &str,
    event_type: &str,
    open: bool,
) -> Result<Draft, DraftError> {
    check_names(tree, family, event_type)?;
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "description": format!("{} happened. {PLACEHOLDER}", words(event_type)),
        "type": "object",
        "properties": {
            "mission_slug": {"description": "Readable short name of the mission.", "type": "string",
            "minLength": 1},
            "note": {"description": "What else is worth knowing, or null.", "type": ["string",
            "null"], "default": null}
        },
        "required": ["mission_slug"],
        "additionalProperties": open
    });
    let cases = [
        json!({"id": format!("{family}/{event_type}/valid-minimal"), "event_type": event_type,
        "valid": true, "note": "Only the required members.",
            "payload": {"mission_slug": "042-importer"}}),
        json!({"id": format!("{family}/{event_type}/missing-mission-slug"),
        "event_type": event_type, "valid": false, "code": "schema.required",
            "pointer": "", "note": "The mission is not named.", "payload": {}}),
    ];
    let path = format!("payloads/{family}/{event_type}.jsonl");
    Ok(Draft {
        schema: (format!("contracts/events/{family}/{event_type}.schema.json"), pretty(&schema)),
        fixtures: (format!("fixtures/{path}"), cases.iter().map(|c| format!("{c}\n")).collect()),
        manifest: ("fixtures/manifest.json".to_owned(), listed_in(manifest, &path)?),
    })
}

/// Refuses names that cannot be had.
fn check_names(tree: &ContractTree, family: &str, event_type: &str) -> Result<(), DraftError> {
    let fail = |message: String| Err(DraftError(message));
    if !is_family(family) {
        return fail(format!(
            "`{family}` is not a family name: use a lower-case letter, then lower-case letters, \
                digits and underscores"
        ));
    }
    if !is_type_name(event_type) {
        return fail(format!(
            "`{event_type}` is not an event type: use an upper-case letter, then letters and digits"
        ));
    }
    let payload = format!("{event_type}Payload");
    if is_taken(&payload) || is_taken(event_type) {
        return fail(format!("`{event_type}` is a name of this crate or of Rust: use another one"));
    }
    if let Some((file, _)) =
        tree.iter().find(|(file, _)| file.ends_with(&format!("/{event_type}.schema.json")))
    {
        return fail(format!("`{event_type}` is there already: contracts/{file}"));
    }
    let reading = read(tree).map_err(|invalid| DraftError(invalid.problems[0].to_string()))?;
    let key = |name: &str| heck::ToPascalCase::to_pascal_case(name);
    if let Some(taken) = reading.bundle.types.keys().find(|n| key(n) == key(&payload)) {
        return fail(format!("the name `{taken}` of the payload's type is taken"));
    }
    let families = reading.bundle.events().into_values().map(|(family, _)| family.to_owned());
    if let Some(other) = families.into_iter().find(|f| f != family && key(f) == key(family)) {
        return fail(format!(
            "the family `{other}` becomes the same Rust name: use it, or another one"
        ));
    }
    check_lists(&reading, event_type)
}

/// Refuses names that a policy keeps.
fn check_lists(reading: &Reading, event_type: &str) -> Result<(), DraftError> {
    let fail = |message: String| Err(DraftError(message));
    let listed = |policy: &str, pointer: &str| {
        let list = reading
            .policies
            .get(policy)
            .and_then(|p| p.pointer(pointer))
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        list.iter().any(|v| v == event_type || v.get("event_type").is_some_and(|n| n == event_type))
    };
    if listed("reserved_event_types", "/reserved") {
        return fail(format!(
            "`{event_type}` is a reserved name: take it off \
                contracts/policy/reserved_event_types.json first"
        ));
    }
    if listed("cutover", "/forbidden_legacy_event_names") {
        return fail(format!("`{event_type}` is a retired name"));
    }
    Ok(())
}

/// The manifest with one more case file, behind the last one of its folder or else in its
/// alphabetical place.
fn listed_in(manifest: &str, path: &str) -> Result<String, DraftError> {
    let mut value: Value = serde_json::from_str(manifest)
        .map_err(|e| DraftError(format!("fixtures/manifest.json: {e}")))?;
    let Some(files) = value.get_mut("files").and_then(Value::as_array_mut) else {
        return Err(DraftError("fixtures/manifest.json has no `files`".to_owned()));
    };
    if files.iter().any(|f| f["path"] == path) {
        return Err(DraftError(format!("fixtures/manifest.json lists {path} already")));
    }
    let after = |f: &Value| f["kind"] == "payload" && f["path"].as_str().is_some_and(|p| p < path);
    let place = files.iter().rposition(after).map_or(0, |i| i + 1);
    files.insert(place, json!({"path": path, "kind": "payload"}));
    Ok(pretty(&value))
}

fn pretty(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("a JSON value prints");
    text.push('\n');
    text
}

/// `TeaBrewed` as `Tea brewed`.
fn words(event_type: &str) -> String {
    let snake = heck::ToSnakeCase::to_snake_case(event_type).replace('_', " ");
    let mut chars = snake.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
