//! What `meta.json` says of a mission. It stands beside the log, and the fold never sees it.

use serde_json::{Map, Value};

/// What `meta.json` says of a mission, as far as a board asks for it.
///
/// ```
/// use spec_kitty_events::mission::Meta;
/// let meta = Meta::read(br#"{"mission_number": 42, "mission_type": "research"}"#).unwrap();
/// assert_eq!(meta.number.as_deref(), Some("42"));
/// assert!(Meta::read(b"[]").is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Meta {
    /// Identifier of the mission.
    pub id: Option<String>,
    /// Slug of the mission.
    pub slug: Option<String>,
    /// Number of the mission, as text without leading zeros.
    pub number: Option<String>,
    /// Type of the mission.
    pub mission_type: Option<String>,
    /// Name of the mission for people.
    pub name: Option<String>,
    /// Branch that the mission is merged into.
    pub target_branch: Option<String>,
}

impl Meta {
    /// Reads the file. `None` where it is no JSON object.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let members: Map<String, Value> = serde_json::from_slice(bytes).ok()?;
        let text = |name: &str| {
            let text = members.get(name).and_then(Value::as_str)?.trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        Some(Self {
            id: text("mission_id"),
            slug: text("mission_slug").or_else(|| text("slug")),
            number: number(members.get("mission_number")),
            mission_type: text("mission_type"),
            name: text("friendly_name"),
            target_branch: text("target_branch"),
        })
    }

    pub(super) fn to_value(&self) -> Value {
        let mut members = Map::new();
        let mut put = |name: &str, value: &Option<String>| {
            members.insert(name.to_owned(), value.clone().into());
        };
        put("mission_id", &self.id);
        put("mission_slug", &self.slug);
        put("mission_number", &self.number);
        put("mission_type", &self.mission_type);
        put("friendly_name", &self.name);
        put("target_branch", &self.target_branch);
        Value::Object(members)
    }
}

/// A number as text. Texts like `042` are 42.
fn number(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Number(n) => Some(n.to_string()),
        Value::String(text) => {
            let text = text.trim();
            let digits = text.trim_start_matches('0');
            let all = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
            match (all, digits.is_empty()) {
                (true, true) => Some("0".to_owned()),
                (true, false) => Some(digits.to_owned()),
                (false, _) => (!text.is_empty()).then(|| text.to_owned()),
            }
        }
        _ => None,
    }
}
