//! Colours for JSON: names, strings, and what stands without quotes.

use crate::contract_tools::docs::page::Snippet;
use crate::text::escape;
use maud::{Markup, PreEscaped, Render, html};

/// The text of a snippet with its lines, hidden characters shown.
pub(super) fn code(snippet: &Snippet) -> Markup {
    let text = escape::json(&snippet.text);
    if snippet.language == "json" {
        json(&text)
    } else {
        html! { (text.as_ref()) }
    }
}

fn json(text: &str) -> Markup {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (class, length) = match first {
            '"' => {
                let length = string(rest);
                let is_name = rest[length..].trim_start().starts_with(':');
                (if is_name { "key" } else { "string" }, length)
            }
            c if c.is_ascii_alphanumeric() || c == '-' => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-+.".contains(c));
                ("word", end.unwrap_or(rest.len()))
            }
            c => ("", c.len_utf8()),
        };
        let (token, after) = rest.split_at(length);
        if class.is_empty() {
            token.render_to(&mut out);
        } else {
            html! { span class=(class) { (token) } }.render_to(&mut out);
        }
        rest = after;
    }
    PreEscaped(out)
}

/// How long the string is that a text begins with, quotes and all.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return i + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}
