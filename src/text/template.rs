//! Sentences with names in braces, from rules and policies.

use std::fmt::{Display, Write as _};

/// A template with its names filled in, in one pass: what is filled in is not looked at again. A
/// name without a value, and a brace that is not closed, stay as they are written.
pub(crate) fn filled<V: Display>(
    template: &str,
    mut value: impl FnMut(&str) -> Option<V>,
) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, behind)) = split(rest, b'{') {
        out.push_str(before);
        let value = split(behind, b'}').and_then(|(name, end)| Some((value(name)?, end)));
        rest = if let Some((value, end)) = value {
            write!(out, "{value}").expect("a string takes any text");
            end
        } else {
            out.push('{');
            behind
        };
    }
    out.push_str(rest);
    out
}

/// What stands before and behind the first such byte. Templates are short: no search is set up.
fn split(text: &str, at: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == at)?;
    Some((&text[..at], &text[at + 1..]))
}
