//! Patterns as automata, within limits: whoever writes a pattern does not decide how much memory
//! and time its automaton takes.

use regex_automata::dfa::{Automaton as _, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::start;
use regex_automata::{Anchored, MatchKind};
use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, Mutex, PoisonError};

/// Longest pattern, in bytes.
const LONGEST: usize = 4096;
/// Most bytes that the states of one pattern may take before they are made deterministic.
const NFA_SIZE: usize = 1 << 18;
/// Most bytes that an automaton may take, and the work of making it. States are made one by one, so
/// this limits the steps too.
const DFA_SIZE: usize = 1 << 20;

/// Why there is no automaton.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not a regular expression, and why.
    Invalid(String),
    /// It is past a limit.
    TooLarge,
    /// It matches nothing at all.
    Nothing,
}

/// The automaton of a pattern, in the configuration that is asked for.
pub(crate) fn automaton(
    pattern: &str,
    config: dense::Config,
) -> Result<dense::DFA<Vec<u32>>, Fault> {
    if pattern.len() > LONGEST {
        return Err(Fault::TooLarge);
    }
    let nfa = thompson::NFA::compiler()
        .configure(thompson::Config::new().nfa_size_limit(Some(NFA_SIZE)))
        .build(pattern)
        .map_err(|e| match e.size_limit() {
            Some(_) => Fault::TooLarge,
            None => Fault::Invalid(reason(pattern, &e.to_string())),
        })?;
    let config = config.dfa_size_limit(Some(DFA_SIZE)).determinize_size_limit(Some(DFA_SIZE));
    dense::Builder::new().configure(config).build_from_nfa(&nfa).map_err(|_| Fault::TooLarge)
}

/// What the reader of regular expressions says, without the picture of the pattern around it.
fn reason(pattern: &str, message: &str) -> String {
    let last = message.lines().last().unwrap_or_default();
    let parsed = regex_automata::util::syntax::parse(pattern).err().map(|e| e.to_string());
    let text = parsed.as_deref().and_then(|text| text.lines().last()).unwrap_or(last);
    text.trim_start_matches("error: ").trim().trim_end_matches('.').to_owned()
}

/// The automaton that looks for a pattern anywhere in a string.
pub(crate) fn search(pattern: &str) -> Result<dense::DFA<Vec<u32>>, Fault> {
    automaton(pattern, dense::Config::new().match_kind(MatchKind::All).minimize(false))
}

/// Whether a pattern can be followed, and matches something. Each is looked at once, however often
/// a contract is read.
pub(crate) fn judge(pattern: &str) -> Result<(), Fault> {
    static JUDGED: LazyLock<Mutex<HashMap<String, Result<(), Fault>>>> =
        LazyLock::new(Mutex::default);
    let judged = || JUDGED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = judged().get(pattern) {
        return known.clone();
    }
    let verdict = follow(pattern);
    judged().insert(pattern.to_owned(), verdict.clone());
    verdict
}

/// Follows a pattern until something matches.
fn follow(pattern: &str) -> Result<(), Fault> {
    let search = search(pattern)?;
    let Ok(first) = search.start_state(&start::Config::new().anchored(Anchored::No)) else {
        return Err(Fault::TooLarge);
    };
    let (mut seen, mut open) = (HashSet::from([first]), vec![first]);
    while let Some(state) = open.pop() {
        if search.is_match_state(state) || search.is_match_state(search.next_eoi_state(state)) {
            return Ok(());
        }
        open.extend(search.byte_classes().representatives(..).filter_map(|unit| {
            let next = search.next_state(state, unit.as_u8()?);
            seen.insert(next).then_some(next)
        }));
    }
    Err(Fault::Nothing)
}
