//! A change as data.

use super::class::{Class, Mode, Party, Side};
use super::roots::LENIENT;
use super::rules::Rule;
use crate::contract_tools::docs::quote;
use crate::json::schema;
use crate::text::escape;
use crate::text::template::filled;
use serde_json::Value;

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
    /// The proof. None: it could be neither shown nor excluded, and counts like a break until it is
    /// approved.
    pub witness: Option<Witness>,
    /// Whether an approval covers it.
    pub approved: bool,
}

impl Effect {
    /// What a flip does by a rule: a break that is not shown is not known to be one.
    pub(super) fn new(rule: &Rule, party: Party, witness: Option<Witness>) -> Self {
        let class = match rule.class_for(party) {
            Class::Breaking if witness.is_none() => Class::Unclear,
            class => class,
        };
        Self { party, class, witness, approved: false }
    }

    /// Whether it counts as a break: it is one, or it is not known to be none.
    #[must_use]
    pub fn is_break(&self) -> bool {
        self.class >= Class::Unclear
    }
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

    /// Whether the mode asks about it: it concerns somebody whom the mode asks about, or nobody in
    /// particular.
    #[must_use]
    pub fn is_asked_for(&self, mode: Mode) -> bool {
        self.effects.is_empty()
            || self.rule.class == Class::Source
            || self.effects.iter().any(|e| mode.asks(e.party))
    }

    /// Whether documents that producers may send today are refused, and nobody has approved it.
    /// Only this moves the contract version: not what reducers make, what is warned of, or a
    /// sentence.
    #[must_use]
    pub fn refuses_producers(&self) -> bool {
        let refused = |e: &Effect| e.party == Party::Producer && e.is_break() && !e.approved;
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
        self.effects.iter().any(|e| mode.asks(e.party) && e.is_break() && !e.approved)
    }

    /// One sentence on one line, from the rule's template.
    #[must_use]
    pub fn sentence(&self) -> String {
        let (old, new) = both_shown(self.old.as_ref(), self.new.as_ref());
        filled(&self.rule.message, |name| match name {
            "name" => Some(escape::line(&self.name).into_owned()),
            "old" => Some(old.clone()),
            "new" => Some(new.clone()),
            _ => None,
        })
    }

    /// The sentence in Markdown.
    #[must_use]
    pub fn sentence_in_markdown(&self) -> String {
        let (old, new) = both_shown(self.old.as_ref(), self.new.as_ref());
        let state = |state: &Option<Value>, text: &str| match state {
            Some(_) => quote::code(text.trim_matches('`')),
            None => "absent".to_owned(),
        };
        let template = self.rule.message.replace("`{name}`", "{name}");
        filled(&template, |name| match name {
            "name" => Some(quote::code(&self.name)),
            "old" => Some(state(&self.old, &old)),
            "new" => Some(state(&self.new, &new)),
            _ => None,
        })
    }
}

/// How many characters of a schema or value a sentence shows.
const SHOWN: usize = 120;
/// How many of them stand before the first difference.
const BEFORE: usize = 24;

/// Two states for a sentence, from shortly before their first difference where they are long.
fn both_shown(old: Option<&Value>, new: Option<&Value>) -> (String, String) {
    let text = |state: Option<&Value>| state.map_or("absent".to_owned(), shown);
    let (old, new) = (text(old), text(new));
    let long = |text: &str| text.chars().count() > SHOWN;
    let same = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count();
    let from = if long(&old) || long(&new) { same.saturating_sub(BEFORE) } else { 0 };
    (cut(&old, from), cut(&new, from))
}

/// A text from a character on, cut where it is long.
fn cut(text: &str, from: usize) -> String {
    let kept: String = text.chars().skip(from).take(SHOWN).collect();
    let before = if from > 0 { "…" } else { "" };
    let after = if text.chars().count() > from + SHOWN { "…" } else { "" };
    format!("{before}{kept}{after}")
}

/// A value for a sentence: a reference by its name, anything else as compact JSON.
fn shown(value: &Value) -> String {
    let name = |v: &Value| schema::target(v).map(|name| escape::line(name).into_owned());
    if let Some(name) = name(value) {
        return format!("`{name}`");
    }
    if let Some([one, other]) = value.get("anyOf").and_then(Value::as_array).map(Vec::as_slice)
        && let Some(name) = name(one)
        && other.get("type").is_some_and(|t| t == "null")
    {
        return format!("`{name}` or null");
    }
    escape::json(&value.to_string()).into_owned()
}
