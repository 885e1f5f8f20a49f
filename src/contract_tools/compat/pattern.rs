//! Patterns as automata: texts that some accept and others refuse, shortest first, or the proof
//! that there are none.

use super::steps::Steps;
use crate::generator::dfa;
use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::{Anchored, Input};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::Write as _;
use std::rc::Rc;

/// States that are walked before we give up.
const STATES: usize = 50_000;

/// What some patterns accept and others refuse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Difference {
    /// There is nothing.
    Nothing,
    /// Some texts, shortest first.
    Texts(Vec<String>),
    /// It could not be decided.
    Unknown,
}

type Dfa = dense::DFA<Vec<u32>>;

thread_local! {
    /// Strings that patterns match, which documents are made of again and again.
    static STRINGS: RefCell<HashMap<String, Rc<[String]>>> = RefCell::default();
    /// Automata of patterns. None where there is none within the limits.
    static AUTOMATA: RefCell<HashMap<String, Option<Rc<Dfa>>>> = RefCell::default();
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

/// A pattern that one text matches, and no other as a whole.
pub(super) fn literal(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        let _ = write!(out, "\\x{{{:X}}}", u32::from(c));
        out
    })
}

fn automaton(pattern: &str) -> Option<Rc<Dfa>> {
    if let Some(known) = AUTOMATA.with_borrow(|all| all.get(pattern).cloned()) {
        return known;
    }
    // The validator reads a pattern by the rules of ECMAScript, and looks for it anywhere in the
    // text.
    let made = jsonschema_regex::to_rust_regex(pattern).ok().and_then(|pattern| {
        let whole = format!("(?s:.*)(?:{pattern})(?s:.*)");
        let config = dense::Config::new().start_kind(StartKind::Anchored);
        dfa::automaton(&whole, config).ok().map(Rc::new)
    });
    AUTOMATA.with_borrow_mut(|all| all.insert(pattern.to_owned(), made.clone()));
    made
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

const fn begins_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// Texts that `taken` accepts and `removed` refuses; without the second, texts that the first
/// accepts. At most `most`.
pub(super) fn difference(taken: &str, removed: Option<&str>, most: usize) -> Difference {
    let patterns = std::iter::once((taken, true)).chain(removed.map(|removed| (removed, false)));
    let texts = Texts { patterns: patterns.collect(), shortest: 0, longest: None };
    texts.find(most, &Steps::new())
}

/// Texts that are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Texts<'p> {
    /// Patterns, each with whether it has to match.
    pub patterns: Vec<(&'p str, bool)>,
    /// The fewest characters, and the most.
    pub shortest: usize,
    pub longest: Option<usize>,
}

/// A state of every automaton, and how many characters were read: no more than matter.
type State = (Box<[StateID]>, usize);

/// The states that have been reached.
struct Walk {
    automata: Vec<(Rc<Dfa>, bool)>,
    /// One byte of each class that all automata take alike.
    bytes: Vec<u8>,
    /// Each state, with the one before it and the byte that leads to it.
    reached: Vec<(State, Option<(usize, u8)>)>,
    known: HashMap<State, usize>,
    /// How many characters are counted.
    counted: usize,
    longest: Option<usize>,
}

impl Texts<'_> {
    /// Whether a text is one of them.
    pub(super) fn accepts(&self, text: &str) -> bool {
        let length = text.chars().count();
        let itself = format!("^(?:{})$", literal(text));
        let mut alone = self.clone();
        alone.patterns.push((&itself, true));
        length >= self.shortest
            && self.longest.is_none_or(|most| length <= most)
            && Texts { patterns: alone.patterns, ..*self }.find(1, &Steps::new())
                == Difference::Texts(vec![text.to_owned()])
    }

    /// Some of them, at most so many.
    pub(super) fn find(&self, most: usize, steps: &Steps) -> Difference {
        let Some(mut walk) = self.walk() else { return Difference::Unknown };
        let mut texts = Vec::new();
        let mut next = 0;
        while next < walk.reached.len() && texts.len() < most {
            if walk.reached.len() > STATES || !steps.take(1) {
                return if texts.is_empty() {
                    Difference::Unknown
                } else {
                    Difference::Texts(texts)
                };
            }
            if walk.reached[next].0.1 >= self.shortest && walk.is_asked_for(next) {
                texts.extend(walk.text(next));
            }
            walk.go_on(next);
            next += 1;
        }
        if texts.is_empty() { Difference::Nothing } else { Difference::Texts(texts) }
    }

    fn walk(&self) -> Option<Walk> {
        // The empty pattern matches every text, and nothing but texts.
        let all = self.patterns.iter().copied().chain([("", true)]);
        let automata: Option<Vec<_>> =
            all.map(|(pattern, holds)| Some((automaton(pattern)?, holds))).collect();
        let automata = automata?;
        let first: Option<Box<[StateID]>> = automata.iter().map(|(dfa, _)| start(dfa)).collect();
        let mut classes: Vec<Vec<u8>> = Vec::new();
        let mut bytes = Vec::new();
        for byte in alphabet() {
            let mut class = vec![u8::from(begins_character(byte))];
            class.extend(automata.iter().map(|(dfa, _)| dfa.byte_classes().get(byte)));
            if !classes.contains(&class) {
                classes.push(class);
                bytes.push(byte);
            }
        }
        let state = (first?, 0);
        Some(Walk {
            automata,
            bytes,
            known: HashMap::from([(state.clone(), 0)]),
            reached: vec![(state, None)],
            counted: self.longest.map_or(self.shortest, |most| self.shortest.max(most + 1)),
            longest: self.longest,
        })
    }
}

impl Walk {
    /// Whether the text that leads to a state is one that is asked for, but for its length.
    fn is_asked_for(&self, state: usize) -> bool {
        let states = &self.reached[state].0.0;
        let mut each = self.automata.iter().zip(states);
        each.all(|((dfa, holds), state)| ends_well(dfa, *state) == *holds)
    }

    fn text(&self, state: usize) -> Option<String> {
        let (mut bytes, mut at) = (Vec::new(), state);
        while let Some((before, byte)) = self.reached[at].1 {
            bytes.push(byte);
            at = before;
        }
        bytes.reverse();
        String::from_utf8(bytes).ok()
    }

    fn go_on(&mut self, from: usize) {
        for i in 0..self.bytes.len() {
            let byte = self.bytes[i];
            let (states, read) = &self.reached[from].0;
            let read = (read + usize::from(begins_character(byte))).min(self.counted);
            if self.longest.is_some_and(|most| read > most) {
                continue;
            }
            let mut next = Vec::with_capacity(states.len());
            for ((dfa, holds), state) in self.automata.iter().zip(states) {
                let state = dfa.next_state(*state, byte);
                if *holds && (dfa.is_dead_state(state) || dfa.is_quit_state(state)) {
                    break;
                }
                next.push(state);
            }
            if next.len() < self.automata.len() {
                continue;
            }
            let state = (next.into_boxed_slice(), read);
            if let Entry::Vacant(entry) = self.known.entry(state) {
                let state = entry.key().clone();
                entry.insert(self.reached.len());
                self.reached.push((state, Some((from, byte))));
            }
        }
    }
}

/// Whether no string has both the pattern of a schema and a length within its bounds.
pub(crate) fn refuses_every_length(schema: &Value) -> bool {
    let Some(pattern) = schema.get("pattern").and_then(Value::as_str) else { return false };
    let bound = |keyword: &str| {
        schema.get(keyword).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok())
    };
    let (shortest, longest) = (bound("minLength"), bound("maxLength"));
    if shortest.or(longest).is_none() {
        return false;
    }
    let patterns = vec![(pattern, true)];
    let texts = Texts { patterns, shortest: shortest.unwrap_or(0), longest };
    texts.find(1, &Steps::new()) == Difference::Nothing
}
