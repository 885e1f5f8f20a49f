//! Text that shows a reader nothing, and what takes its place.

use crate::json::pointer;
use crate::text::escape;
use serde_json::Value;

/// The longest text that is still an example, in characters.
const LONGEST: usize = 200;

fn is_poor(text: &str) -> bool {
    text.trim().is_empty() || text.chars().any(escape::is_hidden) || text.chars().count() > LONGEST
}

/// How many poor texts there are in a document.
pub(super) fn count(document: &Value) -> usize {
    places(document).len()
}

/// Where they are.
fn places(document: &Value) -> Vec<String> {
    let mut out = Vec::new();
    find(document, "", &mut out);
    out
}

fn find(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::String(text) if is_poor(text) => out.push(at.to_owned()),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, item)| find(item, &format!("{at}/{i}"), out));
        }
        Value::Object(members) => {
            for (name, inner) in members {
                find(inner, &pointer::member(at, name), out);
            }
        }
        _ => {}
    }
}

/// The document with other texts in place of poor ones, where it is accepted with them: what others
/// say at the same place, or else a word.
pub(super) fn mended(
    document: &Value,
    others: &[Value],
    accepts: &dyn Fn(&Value) -> bool,
) -> Value {
    let mut out = document.clone();
    for at in places(document) {
        let said = others.iter().filter_map(|other| other.pointer(&at)?.as_str());
        let better = said.filter(|text| !is_poor(text)).chain(["text"]);
        for text in better {
            let mut changed = out.clone();
            let Some(place) = changed.pointer_mut(&at) else { break };
            *place = text.into();
            if accepts(&changed) {
                out = changed;
                break;
            }
        }
    }
    out
}
