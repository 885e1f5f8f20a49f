//! A change as data.

use super::roots::LENIENT;
use super::rules::Rule;
use crate::contract_tools::docs::quote;
use crate::text::escape;
use serde_json::Value;
use std::fmt;

/// How much a change costs those who depend on the contract.
///
/// ```
/// use spec_kitty_events::compat::Class;
/// assert!(Class::Breaking > Class::Additive && Class::Additive > Class::Annotation);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// No document is judged otherwise.
    Annotation,
    /// Something may be said that could not be said before, and nobody is hurt who follows the
    /// contract.
    Additive,
    /// Rust code that names what changed does not compile any more. No document is judged
    /// otherwise.
    #[serde(rename = "source-breaking")]
    Source,
    /// A document that one side accepts is refused by the other, or means something else to it.
    Breaking,
}

impl Class {
    /// The name in rule files and output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Annotation => "annotation",
            Self::Additive => "additive",
            Self::Source => "source-breaking",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whom a change concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Party {
    /// Who writes documents by the old contract: does the new one accept them?
    Producer,
    /// Who reads with the old contract: does it accept documents of the new one?
    Reader,
}

impl Party {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Producer, Self::Reader];

    /// The name in rule files and output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Producer => "producer",
            Self::Reader => "reader",
        }
    }
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which promise is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// The new contract accepts what the old one accepts: old producers go on.
    Backward,
    /// The old contract accepts what the new one accepts: old readers go on.
    Forward,
    /// Both.
    #[default]
    Full,
}

impl Mode {
    /// Whether the mode asks about this party.
    #[must_use]
    pub const fn asks(self, party: Party) -> bool {
        matches!(
            (self, party),
            (Self::Full, _) | (Self::Backward, Party::Producer) | (Self::Forward, Party::Reader)
        )
    }
}

/// Which contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one that is compared with.
    Old,
    /// The one that is edited.
    New,
}

impl Side {
    /// The name in output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
        }
    }
}

/// Something concrete on which the two contracts differ. It was judged by both when it was found.
#[derive(Debug, Clone, PartialEq)]
pub enum Witness {
    /// A document that one side accepts and the other refuses.
    Document {
        /// What judges it: an event type, `envelope`, or a type.
        judged_as: String,
        /// The document.
        document: Value,
        /// Who accepts it.
        accepted_by: Side,
        /// Why the other side refuses it: JSON pointer and sentence.
        refusal: (String, String),
    },
    /// An input to which the two policies answer differently.
    Answer {
        /// What is asked.
        input: Value,
        /// The answer by the old contract.
        old: Value,
        /// The answer by the new contract.
        new: Value,
    },
}

/// What a change does to one party.
#[derive(Debug, Clone, PartialEq)]
pub struct Effect {
    /// To whom.
    pub party: Party,
    /// How bad it is.
    pub class: Class,
    /// The proof. None: it could be neither shown nor excluded, and counts as breaking until it is
    /// approved.
    pub witness: Option<Witness>,
    /// Whether an approval covers it.
    pub approved: bool,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The rule that names it.
    pub rule: &'static Rule,
    /// The type, event type or `policy/<name>` that it is about.
    pub subject: String,
    /// JSON pointer inside the subject's schema or document.
    pub pointer: String,
    /// Contract file and pointer in it, on the side where it stands: the new one if it is there.
    pub place: Option<(String, String)>,
    /// Line in that file, from 1.
    pub line: Option<usize>,
    /// What the change is about: a member, a value, a keyword.
    pub name: String,
    /// The old state, if there was one.
    pub old: Option<Value>,
    /// The new state, if there is one.
    pub new: Option<Value>,
    /// Event types whose payloads reach the subject, and `envelope` if the envelope does.
    pub touches: Vec<String>,
    /// What it does, at most once for each party.
    pub effects: Vec<Effect>,
}

impl Change {
    /// The class under a mode: the one word for this change in every output.
    #[must_use]
    pub fn class(&self, mode: Mode) -> Class {
        let asked = self.effects.iter().filter(|e| mode.asks(e.party)).map(|e| e.class);
        let least = match self.rule.class {
            // Whom the mode asks about has no part in it.
            Class::Source => Class::Source,
            class if self.effects.is_empty() => class.min(Class::Additive),
            _ => Class::Additive,
        };
        match asked.max() {
            Some(class) if self.rule.class == Class::Source => class.max(least),
            Some(class) => class,
            None => least,
        }
    }

    /// Whether documents that producers may send today are refused, and nobody has approved it.
    /// Only this moves the contract version: not what reducers make, what is warned of, or a
    /// sentence.
    #[must_use]
    pub fn refuses_producers(&self) -> bool {
        let refused =
            |e: &Effect| e.party == Party::Producer && e.class == Class::Breaking && !e.approved;
        self.is_on_the_wire() && self.effects.iter().any(refused)
    }

    /// Whether it is about what producers send: an envelope with the payload of an event type.
    fn is_on_the_wire(&self) -> bool {
        match self.subject.strip_prefix("policy/") {
            Some("cutover" | "limits") => true,
            // A warning that becomes an error refuses what was accepted.
            Some("violation_codes") => {
                self.new.as_ref().is_some_and(|severity| severity == "error")
            }
            Some(_) => false,
            None => {
                self.rule.id.starts_with("event_type.")
                    || self.touches.iter().any(|root| root != LENIENT)
            }
        }
    }

    /// Whether it breaks somebody whom the mode asks about, without approval.
    #[must_use]
    pub fn is_unapproved_break(&self, mode: Mode) -> bool {
        self.effects.iter().any(|e| mode.asks(e.party) && e.class == Class::Breaking && !e.approved)
    }

    /// One sentence on one line, from the rule's template.
    #[must_use]
    pub fn sentence(&self) -> String {
        let state = |state: &Option<Value>| state.as_ref().map_or("absent".to_owned(), shown);
        let (old, new) = (state(&self.old), state(&self.new));
        filled(
            &self.rule.message,
            &[("name", &escape::line(&self.name)), ("old", &old), ("new", &new)],
        )
    }

    /// The sentence in Markdown.
    #[must_use]
    pub fn sentence_in_markdown(&self) -> String {
        let state = |state: &Option<Value>| match state {
            Some(value) => quote::code(shown(value).trim_matches('`')),
            None => "absent".to_owned(),
        };
        let template = self.rule.message.replace("`{name}`", "{name}");
        let (name, old, new) = (quote::code(&self.name), state(&self.old), state(&self.new));
        filled(&template, &[("name", &name), ("old", &old), ("new", &new)])
    }
}

/// A template with its places filled, in one pass: what fills a place is not looked at again.
fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        out.push_str(before);
        let value = behind
            .split_once('}')
            .and_then(|(place, end)| Some((values.iter().find(|(n, _)| *n == place)?.1, end)));
        (out, rest) = match value {
            Some((value, end)) => (out + value, end),
            None => (out + "{", behind),
        };
    }
    out + rest
}

/// How many characters of a schema or value a sentence shows.
const SHOWN: usize = 120;

/// A value for a sentence: a reference by its name, anything else as compact JSON, cut where it is
/// long.
fn shown(value: &Value) -> String {
    let name = |v: &Value| {
        v.get("$ref")
            .and_then(Value::as_str)
            .map(|t| escape::line(t.trim_start_matches("#/$defs/")).into_owned())
    };
    if let Some(name) = name(value) {
        return format!("`{name}`");
    }
    if let Some([one, other]) = value.get("anyOf").and_then(Value::as_array).map(Vec::as_slice)
        && let Some(name) = name(one)
        && other.get("type").is_some_and(|t| t == "null")
    {
        return format!("`{name}` or null");
    }
    let text = value.to_string();
    let text = escape::json(&text).into_owned();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
