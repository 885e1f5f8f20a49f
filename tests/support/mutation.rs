//! Documents that are valid but for a few small faults, from a seed.

pub(crate) use crate::dice::Dice;
use serde_json::{Map, Value, json};
use std::fmt::Write;

impl Dice {
    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

/// An event type with a payload that is valid.
pub(crate) type Seed = (String, Value);

/// Texts of JSON values that are written as they are. A value `@raw:N` stands for the one at N.
const RAW: &[&str] = &[
    "1.0",
    "1e3",
    "1E-2",
    "1.5",
    "0.99999999999",
    "1.00000000000001",
    "-0.5",
    "-0",
    "-0.0",
    "0.0",
    "-1",
    "0",
    "1",
    "4",
    "5",
    "4.0",
    "00",
    "01",
    "1.",
    ".5",
    "-",
    "+1",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "1e400",
    "0.1234567890123456789",
    "123456789012345",
    "12345678901234.0",
    "999999999999999999",
    "1234567890123456789",
    "0.30000000000000004",
    "tru",
    "nul",
    "NaN",
    "True",
    "\"\\ud800\"",
    "\"\\ud83d\\ude00\"",
    "\"\\u0041\"",
    "\"\\x\"",
    "\"\\u00\"",
    "\"a\tb\"",
    "\"\\t\\n\\\"\\\\\\/\"",
    "\"\\u0000\"",
    "\"\\u0020\"",
    "\"\\u3000\"",
    "[1,]",
    "{,}",
    "[1 2]",
    "{\"a\":1,\"a\":2}",
    "{\"a\":1,\"\\u0061\":2}",
    "{\"feature_slug\":1}",
    "{\"x\":[{\"mission_key\":null}]}",
    "{\"f\\u0065ature_slug\":1}",
    "{\"a\":{\"b\":{\"c\":[]}}}",
    "\"\u{85}\"",
    "\"\u{a0}\u{2003}\"",
    "\"\u{1c}\"",
    "\"\u{feff}x\"",
    "\"é\"",
    "\"𝄞\"",
];

/// Texts that some rule or other cares about.
const TEXTS: &[&str] = &[
    "",
    " ",
    "  \u{a0}",
    "\u{2003}\u{3000}",
    "\u{85}",
    "\u{200b}",
    "x",
    "é",
    "日本",
    "planned",
    "claimed",
    "in_progress",
    "for_review",
    "approved",
    "done",
    "blocked",
    "canceled",
    "doing",
    "Done",
    "done ",
    "worktree",
    "direct_repo",
    "3.0.0",
    "3.0",
    "2.0.0",
    "v3.0.0",
    "03.0.0",
    "2026-01-15T10:00:00Z",
    "2026-01-15T10:00:00",
    "2026-02-29T10:00:00Z",
    "2024-02-29T10:00:00Z",
    "2000-02-29T00:00:00+00:00",
    "1900-02-29T00:00:00Z",
    "2026-01-15t10:00:00.123456789z",
    "2026-01-15T24:00:00Z",
    "2026-01-15T10:00:00+24:00",
    "2026-01-15T10:00:60Z",
    "2026-01-15 10:00:00Z",
    "0000-01-01T00:00:00Z",
    "2026-04-31T10:00:00Z",
    "2026-01-15T10:00:00.Z",
    "2026-01-15T10:00:00-23:59",
    "2026-01-15T10:00:00Z\n",
    "01J8Z3N5QV9Y4T2RK7WXH6BMCD",
    "01j8z3n5qv9y4t2rk7wxh6bmcd",
    "01J8Z3N5QV9Y4T2RK7WXH6BMCI",
    "01J8Z3N5QV9Y4T2RK7WXH6BMC",
    "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
    "6F1C2A9E4B7D4C3A9F102D8E5B6A7C40",
    "{6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40}",
    "6f1c2a9e-4b7d-4c3a-9f102d8e-5b6a7c40",
    "https://example.com",
    "http://h:65535/x?y#z",
    "http://h:65536/",
    "https://h/%zz",
    "https://h/%41",
    "https:/h/x",
    "HTTPS://u:p@h/",
    "https://[::1]:8/x",
    "https://[::zz]/",
    "ftp://h/",
    "https://h/a b",
    "https://h/ü",
    "https://h#a#b",
    "https://h:/",
    "https://:8/",
    "https://h/?a=[b]",
    "https://1.2.3.4/",
    "https://h\\x",
    "https://a@b@c/",
    "feature/1",
    "feature",
    "feature_catalog/x",
    "features/1",
    "mission/1",
    "FeatureCreated",
    "FeatureClosed",
    "FeatureCompleted",
    "NextStepPlanned",
    "WPStatusChanged",
    "MissionCreated",
    "sha256",
    "human",
    "llm",
    "mission_owner",
    "github",
    "ci",
    "medium",
    "input",
];

/// Names for members that no schema knows, the retired ones among them.
const NAMES: &[&str] = &[
    "feature_slug",
    "feature_number",
    "mission_key",
    "x",
    "",
    "é",
    "a/b",
    "a~b",
    "event_type",
    "payload",
    "schema_version",
    "mission_id",
    "actor",
    "force",
    "reason",
    "evidence",
    "from_lane",
    "to_lane",
    "a very long name of a member that no schema of the contract has ever heard of",
    "Feature_slug",
    "feature_slug ",
    "$ref",
    "data_tier",
    "causation_id",
];

/// A document in JSON text: an envelope around the payload, or the payload alone.
pub(crate) fn document(seeds: &[Seed], dice: &mut Dice, envelope: bool) -> (String, Vec<u8>) {
    let (event_type, payload) = dice.pick(seeds).clone();
    let mut value = if envelope { around(&event_type, payload, dice) } else { payload };
    let rounds = if dice.once_in(8) { 0 } else { 1 + dice.below(3) };
    for _ in 0..rounds {
        mutate(&mut value, dice);
    }
    if dice.once_in(3) {
        shuffle(&mut value, dice);
    }
    let mut text = String::new();
    write(&value, dice.once_in(4), &mut text);
    let mut bytes = text.into_bytes();
    if dice.once_in(5) {
        for _ in 0..=dice.below(2) {
            scratch(&mut bytes, dice);
        }
    }
    (event_type, bytes)
}

/// An envelope with most of its members.
fn around(event_type: &str, payload: Value, dice: &mut Dice) -> Value {
    let mut envelope = json!({
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": event_type,
        "aggregate_id": "mission/042-importer", "payload": payload,
        "timestamp": "2026-01-15T10:00:00Z",
        "build_id": "importer@4f2a91c", "node_id": "worker-7", "lamport_clock": 17,
        "causation_id": null, "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "project_slug": "importer", "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
        "schema_version": "3.0.0", "data_tier": 0,
    });
    if dice.once_in(3) {
        envelope["causation_id"] = "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".into();
    }
    envelope
}

/// Changes one place of a value.
fn mutate(value: &mut Value, dice: &mut Dice) {
    // Down to a random depth.
    if dice.below(4) > 0 {
        match value {
            Value::Object(members) if !members.is_empty() => {
                let at = dice.below(members.len());
                if let Some((_, inner)) = members.iter_mut().nth(at) {
                    return mutate(inner, dice);
                }
            }
            Value::Array(items) if !items.is_empty() => {
                let at = dice.below(items.len());
                return mutate(&mut items[at], dice);
            }
            _ => {}
        }
    }
    match value {
        Value::Object(members) => object(members, dice),
        Value::Array(items) => match dice.below(4) {
            0 => items.clear(),
            1 => items.push(scalar(dice)),
            2 if !items.is_empty() => items.push(items[0].clone()),
            _ => *value = scalar(dice),
        },
        Value::String(text) if dice.below(2) == 0 => {
            let at = text
                .char_indices()
                .map(|(i, _)| i)
                .nth(dice.below(text.chars().count()))
                .unwrap_or(0);
            match dice.below(5) {
                0 => text.insert(
                    at,
                    *dice.pick(&['x', ' ', '0', '-', 'é', '\u{a0}', '\n', '"', '\\', '%']),
                ),
                1 if !text.is_empty() => {
                    text.remove(at);
                }
                2 => text.truncate(at),
                3 => *text = text.to_uppercase(),
                _ => text.push(*dice.pick(&['x', '\n', ' ', '9'])),
            }
        }
        Value::Number(number) if dice.below(2) == 0 => {
            *value = number
                .as_i64()
                .map_or(Value::Null, |n| n.wrapping_add(dice.below(7) as i64 - 3).into());
        }
        Value::Bool(flag) if dice.below(2) == 0 => *flag = !*flag,
        _ => *value = scalar(dice),
    }
}

fn object(members: &mut Map<String, Value>, dice: &mut Dice) {
    let name = |members: &Map<String, Value>, dice: &mut Dice| {
        members.keys().nth(dice.below(members.len())).cloned().unwrap_or_default()
    };
    match dice.below(8) {
        0 | 1 => {
            let name = name(members, dice);
            members.shift_remove(&name);
        }
        2 => {
            members.insert((*dice.pick(NAMES)).to_owned(), scalar(dice));
        }
        3 => {
            // A name with a typing mistake.
            let old = name(members, dice);
            if let Some(inner) = members.shift_remove(&old) {
                let cut: String = old.chars().skip(1).collect();
                members.insert(if dice.once_in(2) { cut } else { format!("{old}s") }, inner);
            }
        }
        4 => {
            // The same name twice, plainly or behind an escape.
            let old = name(members, dice);
            let kind = if dice.once_in(2) { "@twice:" } else { "@escaped:" };
            members.insert(format!("{kind}{old}"), scalar(dice));
        }
        5 => {
            // Rules across members.
            let (key, text) = *dice.pick(&[
                ("force", "true"),
                ("force", "false"),
                ("reason", "null"),
                ("reason", "\"\u{a0}\""),
                ("to_lane", "\"approved\""),
                ("to_lane", "\"done\""),
                ("to_lane", "\"planned\""),
                ("to_lane", "\"doing\""),
                ("from_lane", "null"),
                ("from_lane", "\"planned\""),
                ("from_lane", "\"doing\""),
                ("from_lane", "\"done\""),
                ("evidence", "null"),
                ("evidence", "{}"),
                ("actor", "{}"),
                ("actor", "{\"role\":1}"),
                ("actor", "\" \""),
                ("payload", "[]"),
                ("payload", "{}"),
                ("data_tier", "5"),
                ("lamport_clock", "-1"),
                ("schema_version", "3"),
            ]);
            members
                .insert(key.to_owned(), serde_json::from_str(text).expect("the table holds JSON"));
        }
        6 => {
            let deep = (0..dice.below(110)).fold(json!(1), |inner, i| {
                if i % 2 == 0 { json!([inner]) } else { json!({"d": inner}) }
            });
            members.insert("deep".to_owned(), deep);
        }
        _ => {
            let (a, b) = (name(members, dice), name(members, dice));
            let inner = members.get(&a).cloned().unwrap_or_default();
            members.insert(b, inner);
        }
    }
}

fn scalar(dice: &mut Dice) -> Value {
    match dice.below(8) {
        0 => Value::Null,
        1 => (dice.below(2) == 0).into(),
        2 | 3 => format!("@raw:{}", dice.below(RAW.len())).into(),
        4 => json!({"k": "v"}),
        _ => (*dice.pick(TEXTS)).into(),
    }
}

/// Another order of members, all the way down.
fn shuffle(value: &mut Value, dice: &mut Dice) {
    match value {
        Value::Object(members) => {
            let mut list: Vec<(String, Value)> = std::mem::take(members).into_iter().collect();
            for i in (1..list.len()).rev() {
                list.swap(i, dice.below(i + 1));
            }
            *members = list.into_iter().collect();
            members.values_mut().for_each(|inner| shuffle(inner, dice));
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| shuffle(inner, dice)),
        _ => {}
    }
}

/// JSON text, with the raw values and the repeated names put in.
fn write(value: &Value, spaced: bool, out: &mut String) {
    let (comma, colon) = if spaced { (", ", ": ") } else { (",", ":") };
    match value {
        Value::Object(members) => {
            out.push('{');
            for (i, (name, inner)) in members.iter().enumerate() {
                out.push_str(if i > 0 { comma } else { "" });
                let plain = name.strip_prefix("@twice:").unwrap_or(name);
                match (
                    name.strip_prefix("@escaped:"),
                    name.strip_prefix("@escaped:").and_then(|n| n.chars().next()),
                ) {
                    (Some(hidden), Some(first)) => {
                        let rest = Value::from(&hidden[first.len_utf8()..]).to_string();
                        let _ = write!(out, "\"\\u{:04x}{}", u32::from(first) & 0xffff, &rest[1..]);
                    }
                    _ => out.push_str(&Value::from(plain).to_string()),
                }
                out.push_str(colon);
                write(inner, spaced, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (i, inner) in items.iter().enumerate() {
                out.push_str(if i > 0 { comma } else { "" });
                write(inner, spaced, out);
            }
            out.push(']');
        }
        Value::String(text) => {
            match text.strip_prefix("@raw:").and_then(|n| RAW.get(n.parse::<usize>().ok()?)) {
                Some(raw) => out.push_str(raw),
                None => out.push_str(&value.to_string()),
            }
        }
        _ => out.push_str(&value.to_string()),
    }
}

/// Changes a few bytes.
pub(crate) fn scratch(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let at = dice.below(bytes.len());
    match dice.below(9) {
        0 => bytes.insert(at, *dice.pick(b"\"\\{}[],: \t\n\r0-x\x00\x1f\x7f\xc3\xff")),
        1 if !bytes.is_empty() => {
            bytes.remove(at);
        }
        2 if !bytes.is_empty() => bytes[at] = dice.roll() as u8,
        3 if !bytes.is_empty() => bytes[at] ^= 1 << dice.below(8),
        4 => bytes.truncate(at),
        5 => {
            let end = (at + dice.below(40)).min(bytes.len());
            let part = bytes[at..end].to_vec();
            let to = dice.below(bytes.len());
            bytes.splice(to..to, part);
        }
        6 => bytes
            .splice(
                at..at,
                dice.pick(&[
                    "\\u0041", "\\ud800", "\\n", "\\", "\u{feff}", "\r\n", "\u{2028}", "é",
                ])
                .bytes(),
            )
            .for_each(drop),
        7 => bytes.extend_from_slice(
            dice.pick(&[" ", "\n", "\r\n", "}", "x", "\0", "{}", "\t"]).as_bytes(),
        ),
        _ => bytes
            .splice(0..0, dice.pick(&[" ", "\n", "\u{feff}", "[", "\"", "\t"]).bytes())
            .for_each(drop),
    }
}
