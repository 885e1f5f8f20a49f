//! What pages are made of: escaped text, JSON that ends no element, a content security policy.

use crate::text::{escape, template};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// A page around a body. No other style and no other script runs in it, and it asks nothing of the
/// network.
pub(super) fn page(title: &str, style: &str, script: &str, body: &str) -> String {
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; \
         base-uri 'none'; form-action 'none'",
        digest(script),
        digest(style)
    );
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <title>{}</title>\n<style>{style}</style></head>\n\
         <body>{body}\n<script>{script}</script></body></html>\n",
        text(title)
    )
}

/// A template with its places, such as `{title}`, filled with HTML.
pub(super) fn filled(template: &str, places: &[(&str, &str)]) -> String {
    let html = |name: &str| places.iter().find(|(place, _)| *place == name);
    template::filled(template, |name| html(name).map(|(_, html)| (*html).to_owned()))
}

/// Text in a page, whatever it holds.
pub(super) fn text(raw: &str) -> String {
    let mut out = String::new();
    for c in escape::line(raw).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// JSON inside an element of a page: nothing in it ends the element, and its texts are as a person
/// may see them.
pub(super) fn embedded(value: &Value) -> String {
    shown(value).to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

fn shown(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(escape::line(text).into_owned()),
        Value::Array(items) => items.iter().map(shown).collect(),
        Value::Object(members) => {
            let member = |(k, v): (&String, &Value)| (escape::line(k).into_owned(), shown(v));
            members.iter().map(member).collect()
        }
        other => other.clone(),
    }
}

/// SHA-256 in the form of a content security policy.
fn digest(text: &str) -> String {
    base64(&Sha256::digest(text.as_bytes()))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place) & 63) as usize];
            out.push(if place <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    out
}
