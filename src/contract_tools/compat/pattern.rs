//! Patterns as automata: texts that one accepts and another refuses, shortest first, or the proof
//! that there are none.

use crate::generator::dfa;
use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::{Anchored, Input};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

/// Pairs of states that are walked before we give up.
const STATES: usize = 100_000;

/// What one pattern accepts and another refuses.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Difference {
    /// There is nothing.
    Nothing,
    /// Some texts, shortest first.
    Texts(Vec<String>),
    /// It could not be decided.
    Unknown,
}

thread_local! {
    /// Strings that patterns match, which documents are made of again and again.
    static STRINGS: RefCell<HashMap<String, Rc<[String]>>> = RefCell::default();
}

/// Some strings that a pattern matches, shortest first. None where it cannot be followed.
pub(super) fn strings(pattern: &str) -> Rc<[String]> {
    const SOME: usize = 40;
    if let Some(known) = STRINGS.with_borrow(|strings| strings.get(pattern).cloned()) {
        return known;
    }
    let found: Rc<[String]> = match difference(pattern, None, SOME) {
        Difference::Texts(texts) => texts.into(),
        _ => Rc::default(),
    };
    STRINGS.with_borrow_mut(|strings| strings.insert(pattern.to_owned(), Rc::clone(&found)));
    found
}

type Dfa = dense::DFA<Vec<u32>>;
/// A state of the first automaton, and of the second if there is one.
type Pair = (StateID, Option<StateID>);

fn automaton(pattern: &str) -> Option<Dfa> {
    // A pattern of JSON Schema is looked for anywhere in the text.
    let whole = format!("(?s:.*)(?:{pattern})(?s:.*)");
    let config = dense::Config::new().start_kind(StartKind::Anchored);
    dfa::automaton(&whole, config).ok()
}

fn start(dfa: &Dfa) -> Option<StateID> {
    dfa.start_state_forward(&Input::new("").anchored(Anchored::Yes)).ok()
}

fn ends_well(dfa: &Dfa, state: StateID) -> bool {
    dfa.is_match_state(dfa.next_eoi_state(state))
}

/// The bytes in the order in which a person would like to see them.
fn alphabet() -> impl Iterator<Item = u8> {
    (b'a'..=b'z')
        .chain(b'0'..=b'9')
        .chain(b'A'..=b'Z')
        .chain((0..=255).filter(|b: &u8| !b.is_ascii_alphanumeric()))
}

/// Texts that `taken` accepts and `removed` refuses; without the second, texts that the first
/// accepts. At most `most`.
pub(super) fn difference(taken: &str, removed: Option<&str>, most: usize) -> Difference {
    let Some(a) = automaton(taken) else { return Difference::Unknown };
    let b = match removed {
        None => None,
        Some(removed) => match automaton(removed) {
            Some(b) => Some(b),
            None => return Difference::Unknown,
        },
    };
    let Some(first) = start(&a) else { return Difference::Unknown };
    let second = match &b {
        None => None,
        Some(b) => match start(b) {
            Some(state) => Some(state),
            None => return Difference::Unknown,
        },
    };
    let mut from: HashMap<Pair, Option<(Pair, u8)>> = HashMap::new();
    let mut queue = VecDeque::from([(first, second)]);
    from.insert((first, second), None);
    let mut texts = Vec::new();
    while let Some(pair @ (p, q)) = queue.pop_front() {
        let refused = match (&b, q) {
            (Some(b), Some(q)) => !ends_well(b, q),
            _ => true,
        };
        if refused && ends_well(&a, p) {
            let mut bytes = Vec::new();
            let mut at = pair;
            while let Some(Some((before, byte))) = from.get(&at) {
                bytes.push(*byte);
                at = *before;
            }
            bytes.reverse();
            if let Ok(text) = String::from_utf8(bytes) {
                texts.push(text);
                if texts.len() >= most {
                    break;
                }
            }
        }
        if from.len() > STATES {
            return if texts.is_empty() { Difference::Unknown } else { Difference::Texts(texts) };
        }
        for byte in alphabet() {
            let next = a.next_state(p, byte);
            if a.is_dead_state(next) || a.is_quit_state(next) {
                continue;
            }
            let pair = (next, b.as_ref().zip(q).map(|(b, q)| b.next_state(q, byte)));
            if let std::collections::hash_map::Entry::Vacant(entry) = from.entry(pair) {
                entry.insert(Some(((p, q), byte)));
                queue.push_back(pair);
            }
        }
    }
    if texts.is_empty() { Difference::Nothing } else { Difference::Texts(texts) }
}

/// Whether no string has both the pattern of a schema and a length within its bounds.
pub(crate) fn refuses_every_length(schema: &Value) -> bool {
    let Some(pattern) = schema.get("pattern").and_then(Value::as_str) else { return false };
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
    let shorter = bound("minLength").and_then(|least| least.checked_sub(1));
    let lengths: Vec<String> = shorter
        .map(|most| format!("^(?s:.{{0,{most}}})$"))
        .into_iter()
        .chain(bound("maxLength").map(|most| format!("^(?s:.{{{},}})$", most.saturating_add(1))))
        .collect();
    !lengths.is_empty() && difference(pattern, Some(&lengths.join("|")), 1) == Difference::Nothing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(taken: &str, removed: Option<&str>) -> Vec<String> {
        match difference(taken, removed, 3) {
            Difference::Texts(texts) => texts,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_shortest_text_is_found() {
        assert_eq!(texts("^[a-z]+$", None)[0], "a");
        assert_eq!(texts("^[a-z0-9]+$", Some("^[a-z]+$"))[0], "0");
        assert_eq!(texts("a", Some("^a"))[0].chars().count(), 2);
    }

    #[test]
    fn inclusion_is_proved() {
        assert_eq!(difference("^[a-f]{2}$", Some("^[a-z]+$"), 3), Difference::Nothing);
        assert_eq!(difference("^(?:a|b)$", Some("^[ab]$"), 3), Difference::Nothing);
    }
}
