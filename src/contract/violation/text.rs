//! Sentences for people, made from the data of a violation.

use super::{Code, Expected, Violation};
use crate::contract::scalar::Timestamp;
use crate::json::pointer;
use crate::text::plural::count;

pub(super) fn message(v: &Violation) -> String {
    let place = place(&v.pointer);
    let found = v.found.as_deref().unwrap_or("missing");
    // Codes with a meaning of their own say it in their own words.
    if !v.code.as_str().starts_with("schema.") {
        return match (&v.expected, v.code) {
            (Some(Expected::Text(text)), _) => text.clone(),
            (Some(Expected::OneOf(values)), _) => {
                format!("{place} is {found}, which is not one of {}.", list(values))
            }
            _ if v.pointer.is_empty() || v.found.is_none() => v.code.summary().to_owned(),
            (_, Code::TimestampInvalid) => {
                let why = no_timestamp(found).unwrap_or_else(|| lower(v.code.summary()));
                format!("{place} is {found}: {}.", why.trim_end_matches('.'))
            }
            _ => format!("{place} is {found}: {}", lower(v.code.summary())),
        };
    }
    match &v.expected {
        Some(Expected::Types(types)) => format!(
            "{place} is {found}; it must be {}.",
            types.iter().map(|t| article(t)).collect::<Vec<_>>().join(" or ")
        ),
        Some(Expected::OneOf(values)) => {
            format!("{place} is {found}, which is not one of {}.", list(values))
        }
        Some(Expected::Constant(value)) => format!("{place} is {found}; it must be {value}."),
        Some(Expected::Member(name)) => {
            format!("{} lacks the required member `{name}`.", capital(&place))
        }
        Some(Expected::NoMember(_)) => format!("{place} is not a member of this closed object."),
        Some(Expected::Pattern(_)) => {
            format!("{place} is {found}, which does not match the pattern.")
        }
        Some(Expected::Format(format)) => {
            format!("{place} is {found}, which is not of the format {format}.")
        }
        Some(Expected::AtLeast(limit)) => match v.code {
            Code::SchemaMinLength if *limit == 1 => format!("{place} is empty."),
            Code::SchemaMinLength => {
                format!("{place} is {found}; it must have at least {}.", count(limit, "character"))
            }
            Code::SchemaMinItems => {
                format!("{place} must have at least {}.", count(limit, "entry"))
            }
            Code::SchemaMinProperties => {
                format!("{place} must have at least {}.", count(limit, "member"))
            }
            _ => format!("{place} is {found}; it must be at least {limit}."),
        },
        Some(Expected::AtMost(limit)) => match v.code {
            Code::SchemaMaxLength => {
                format!("{place} is {found}; it must have at most {}.", count(limit, "character"))
            }
            Code::SchemaMaxItems => {
                format!("{place} must have at most {}.", count(limit, "entry"))
            }
            _ => format!("{place} is {found}; it must be at most {limit}."),
        },
        Some(Expected::Text(text)) => text.clone(),
        None => v.code.summary().to_owned(),
    }
}

pub(super) fn help(v: &Violation) -> String {
    match &v.suggestion {
        Some(name) if v.code.as_str().starts_with("cutover.") => {
            format!(
                "Write `{name}`. Historical data is rewritten offline, by `spec-kitty-events log \
                    migrate`."
            )
        }
        Some(name) => format!("Did you mean `{name}`?"),
        None => match &v.expected {
            Some(Expected::Member(name)) if v.code == Code::SchemaRequired => {
                format!("Add `{name}` to {}.", place(&v.pointer))
            }
            _ => v.code.help().to_owned(),
        },
    }
}

/// Why a value, as JSON, is no timestamp.
fn no_timestamp(found: &str) -> Option<String> {
    let whole = !found.contains('…');
    let text: String = whole.then(|| serde_json::from_str(found).ok())??;
    Timestamp::parse(&text).err().map(|invalid| invalid.why().to_owned())
}

/// Characters of a long path that are shown at its beginning and at its end.
const HALF: usize = 120;

/// The member's name, or the path to it.
fn place(pointer: &str) -> String {
    if pointer.is_empty() {
        return "the document".to_owned();
    }
    let mut out = String::new();
    for token in pointer::names(pointer) {
        if !out.is_empty() && token.bytes().all(|b| b.is_ascii_digit()) {
            out.push_str(&format!("[{token}]"));
        } else {
            if !out.is_empty() {
                out.push('.');
            }
            out.push_str(&token);
        }
    }
    // A name may be as long as the line. The pointer has all of it.
    let length = out.chars().count();
    if length > 2 * HALF {
        let begin: String = out.chars().take(HALF).collect();
        let end: String = out.chars().skip(length - HALF).collect();
        out = format!("{begin}…{end}");
    }
    format!("`{out}`")
}

fn list(values: &[String]) -> String {
    values.join(", ")
}

fn article(json_type: &str) -> String {
    match json_type {
        "null" => "null".to_owned(),
        "integer" => "a whole number".to_owned(),
        "string" => "a string".to_owned(),
        "object" | "array" => format!("an {json_type}"),
        other => format!("a {other}"),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn lower(text: &str) -> String {
    // Acronyms keep their capitals.
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(std::iter::once(second)).chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}
