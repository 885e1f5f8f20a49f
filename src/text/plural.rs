//! Numbers with their nouns, for sentences: the one place that knows a plural.

use std::fmt::Display;

/// A number and what was counted, in the form that the number asks for.
///
/// `one` is the noun in its singular, with adjectives before it or a clause behind it.
///
/// ```
/// use spec_kitty_events::plural::count;
/// assert_eq!(count(1, "line"), "1 line");
/// assert_eq!(count(0, "further violation"), "0 further violations");
/// assert_eq!(count(2, "entry"), "2 entries");
/// assert_eq!(count(3, "line that is not JSON"), "3 lines that are not JSON");
/// ```
#[must_use]
pub fn count(n: impl Display, one: &str) -> String {
    let n = n.to_string();
    if n == "1" { format!("1 {one}") } else { format!("{n} {}", many(one)) }
}

/// The plural of a noun.
///
/// ```
/// use spec_kitty_events::plural::many;
/// assert_eq!(many("alias"), "aliases");
/// assert_eq!(many("key"), "keys");
/// ```
#[must_use]
pub fn many(one: &str) -> String {
    if let Some((noun, rest)) = one.split_once(" that is ") {
        return format!("{} that are {rest}", many(noun));
    }
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    match one.strip_suffix('y') {
        Some(stem) if !stem.ends_with(vowel) => return format!("{stem}ies"),
        _ => {}
    }
    if ["s", "x", "ch", "sh"].iter().any(|end| one.ends_with(end)) {
        format!("{one}es")
    } else {
        format!("{one}s")
    }
}
