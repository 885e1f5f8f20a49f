//! Patterns: what every dialect reads alike, and what an automaton can follow.

use crate::generator::dfa::{self, Fault};
use crate::generator::tree::Problems;

/// What the dialects of regular expressions differ on.
const DIFFERENT: &[(&str, &str)] = &[
    ("\\d", "digits differ between dialects"),
    ("\\w", "word characters differ between dialects"),
    ("\\s", "white space differs between dialects"),
    ("\\S", "white space differs between dialects"),
    ("\\D", "digits differ between dialects"),
    ("\\W", "word characters differ between dialects"),
    ("\\b", "word boundaries differ between dialects"),
    ("\\p", "Unicode classes differ between dialects"),
    ("\\P", "Unicode classes differ between dialects"),
    ("\\B", "word boundaries differ between dialects"),
    ("\\k", "back-references are missing in some dialects"),
    ("\\1", "back-references are missing in some dialects"),
    ("\\2", "back-references are missing in some dialects"),
    ("(?=", "look-around is missing in some dialects"),
    ("(?!", "look-around is missing in some dialects"),
    ("(?<", "look-around and named groups are missing in some dialects"),
];

/// Judges one pattern.
pub(super) fn check(pattern: &str, pointer: &str, out: &mut Problems<'_>) {
    let mut strange = false;
    for (bad, why) in DIFFERENT {
        if pattern.contains(bad) {
            strange = true;
            out.add(
                "pattern.dialect",
                pointer,
                format!("The pattern uses `{bad}`: {why}."),
                "List the characters, for example [0-9], and spell alternatives out.",
            );
        }
    }
    if strange {
        return;
    }
    match dfa::judge(pattern) {
        Ok(()) => {}
        Err(Fault::Invalid(why)) => out.add(
            "pattern.invalid",
            pointer,
            format!("The pattern is not a regular expression: {why}."),
            "Close every bracket and group, and write a backslash before a sign that is meant as \
                it stands.",
        ),
        Err(Fault::TooLarge) => out.add(
            "pattern.size",
            pointer,
            "The pattern makes an automaton that is too large to follow.",
            "Repeat less: say lengths with minLength and maxLength, and put no repetition into a \
                repetition.",
        ),
        Err(Fault::Nothing) => out.add(
            "pattern.empty",
            pointer,
            "No string matches the pattern.",
            "Correct it: anchors are at the ends, and a class lists at least one character.",
        ),
    }
}
