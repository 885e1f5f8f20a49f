//! The tables of the fast path: what they cover, and how they follow patterns.

use crate::authoring::{tea, with_event};
use crate::support::{contracts, root};
use serde_json::json;
use spec_kitty_events::generator::generate;

#[test]
fn the_tables_cover_the_contract() {
    let tables = &generate(&contracts()).unwrap().files["tables.rs"];
    assert!(tables.contains("static ENVELOPE: Option<Envelope> = Some("), "there are none");
    // Whatever is left to `jsonschema` for each document says so.
    let left: Vec<&str> =
        tables.lines().filter(|line| line.to_lowercase().contains("fallback")).collect();
    assert_eq!(left, [] as [&str; 0]);
}

/// The part of a file of Rust between two texts, the first of them behind `name`.
fn between<'t>(text: &'t str, name: &str, begin: &str, end: &str) -> &'t str {
    let (_, behind) = text.split_once(name).unwrap_or_else(|| panic!("there is no {name}"));
    let (_, behind) = behind.split_once(begin).unwrap_or_else(|| panic!("{name} has no {begin}"));
    behind.split_once(end).unwrap().0
}

/// The table of one pattern.
struct Table<'t> {
    text: &'t str,
}

impl<'t> Table<'t> {
    /// The one of a member of the tea.
    fn of(tables: &'t str, member: &str) -> Self {
        let name = format!("static STRING_TEA_BREWED_PAYLOAD_{member}: ");
        Self { text: between(tables, &name, "StringRule {", "};") }
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        let literal = between(self.text, name, "b\"", "\",\n");
        syn::parse_str::<syn::LitByteStr>(&format!("b\"{literal}\"")).unwrap().value()
    }

    fn numbers(&self, name: &str, begin: &str, end: &str) -> Vec<usize> {
        let list = between(self.text, name, begin, end).trim_start_matches([' ', '\n', '[']);
        let list = list.split(',').map(|n| n.trim().trim_end_matches("u8"));
        list.filter(|n| !n.is_empty()).map(|n| n.parse().unwrap()).collect()
    }

    /// The lengths at which all bytes of a text are compared at once.
    fn fixed_lengths(&self) -> Vec<usize> {
        let by_length = self.bytes("by_length: ");
        (0..by_length.len()).filter(|length| by_length[*length] > 0).collect()
    }

    /// Follows a text to its end. Gives the bits of the patterns that it matches.
    fn follow(&self, text: &str) -> u8 {
        let (classes, accepted) = (self.bytes("classes: "), self.bytes("accepted: "));
        let stride = self.numbers("stride", ": ", ",")[0];
        let next = self.numbers("next", ": &[", "]");
        let end = text.bytes().fold(0, |row, b| next[row + usize::from(classes[usize::from(b)])]);
        accepted[end >> stride]
    }
}

fn tables(members: &[(&str, &str)]) -> String {
    let mut schema = tea();
    for (name, pattern) in members {
        schema["properties"][name] = json!({
            "description": "A word.", "type": ["string", "null"], "default": null,
            "pattern": pattern,
        });
    }
    let generated = generate(&with_event(schema));
    generated.unwrap_or_else(|e| panic!("{:?}", e.problems)).files["tables.rs"].clone()
}

#[test]
fn texts_of_a_fixed_length_are_compared_at_once() {
    let tables = tables(&[
        ("code", "^(?:[0-9a-f]{32}|[A-Z]{10}-[A-Z]{10})$"),
        // The second digit of an hour depends on the first.
        ("hour", "^x{20}(?:[01][0-9]|2[0-3])$"),
        // Less than a block.
        ("short", "^x{15}$"),
        ("either", "^[0-9A-Ca-c]{16}$"),
        ("upper", "^[0-9A-C]{16}$"),
    ]);
    for (member, lengths) in
        [("CODE", &[21, 32][..]), ("HOUR", &[]), ("SHORT", &[]), ("EITHER", &[16])]
    {
        assert_eq!(Table::of(&tables, member).fixed_lengths(), lengths, "{member}");
    }
    // A hyphen stands alone at its place.
    let code = Table::of(&tables, "CODE");
    let lowest = code.numbers("ranges", "(\n", "]");
    assert_eq!(lowest.len(), 16, "{lowest:?}");
    assert_eq!((lowest[9], lowest[10], lowest[11]), (65, 45, 65));
    // Where case makes no difference, it is folded, and letters are one run.
    for (member, fold, runs) in [("EITHER", 32, [48, 97]), ("UPPER", 0, [48, 65])] {
        let table = Table::of(&tables, member);
        assert_eq!(table.numbers("fold", ": ", ","), [fold], "{member}");
        let rows: Vec<usize> = table.text.split("(\n").skip(1).map(first_number).collect();
        assert_eq!(rows, runs, "{member}");
    }
}

fn first_number(text: &str) -> usize {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    digits[..digits.find(|c: char| !c.is_ascii_digit()).unwrap()].parse().unwrap()
}

#[test]
fn patterns_are_followed_to_the_end_of_a_text() {
    let patterns = [("two", "^[0-9]{2}$"), ("many", "^[0-9]+$"), ("seven", "7"), ("e", "^é?$")];
    let tables = tables(&patterns);
    for (member, matched) in [
        ("TWO", &["12", "17"][..]),
        ("MANY", &["12", "17", "123"]),
        ("SEVEN", &["17", "x7y", "é7"]),
        ("E", &["", "é"]),
    ] {
        let table = Table::of(&tables, member);
        for text in ["", "12", "123", "17", "x7y", "12\n", "é7", "é", "éé", "x"] {
            assert_eq!(table.follow(text) == 1, matched.contains(&text), "{member} {text:?}");
        }
    }
    // Moments have several patterns, each with a bit of its own: what they are, and where no
    // warning is earned.
    let committed = std::fs::read_to_string(root().join("generated/tables.rs")).unwrap();
    let name = "static STRING_TIMESTAMP: ";
    let table = Table { text: between(&committed, name, "StringRule {", "};") };
    for (text, bits) in
        [("2026-01-15T10:00:00Z", 3), ("2026-01-15T10:00:00", 1), ("2026-01-15", 0), ("", 0)]
    {
        assert_eq!(table.follow(text), bits, "{text}");
    }
}
