//! Valid documents, made from their schemas.

use super::schemas::SCHEMAS;
use super::texts::WORDS;
use crate::gate::accepts;
use crate::json::random::Random;
use crate::json::schema::{self, count, types};
use serde_json::{Map, Value, json};

/// How documents are filled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// How many of a hundred optional members are there.
    pub optional: usize,
    /// How many of a hundred nullable members are null.
    pub null: usize,
    /// Words for members that hold any string. A small choice makes events of a stream meet.
    pub words: &'static [&'static str],
    /// How many of a hundred open objects hold a member that no schema names.
    pub unknown: usize,
    /// Whether strings with a pattern are the examples that their schemas give.
    pub plain: bool,
}

impl Style {
    /// Everything that a schema allows.
    pub(super) const VARIED: Self =
        Self { optional: 60, null: 25, words: WORDS, unknown: 15, plain: false };
    /// Every member, none null: the most places to break.
    pub(super) const FULL: Self =
        Self { optional: 100, null: 0, words: WORDS, unknown: 0, plain: false };
    /// Few words, so that events of a stream speak of the same things.
    pub(super) const SMALL_WORLD: Self =
        Self { optional: 60, null: 30, words: &["a", "b", "c"], unknown: 5, plain: true };
}

const ATTEMPTS: usize = 60;
const DEPTH: usize = 8;

/// A document that the schema of the type accepts.
///
/// Values are drawn member by member; what the conditions across members refuse is drawn again.
pub(super) fn document(type_name: &str, style: Style, random: &mut Random) -> Value {
    let mut last = Value::Null;
    for _ in 0..ATTEMPTS {
        last = value(&schema::referring(type_name), style, random, 0);
        if accepts(type_name, &last) {
            break;
        }
    }
    last
}

/// A value for a schema. Conditions across members are not looked at.
pub(super) fn value(schema: &Value, style: Style, random: &mut Random, depth: usize) -> Value {
    if let Some(name) = schema::target(schema) {
        return match SCHEMAS.pool(name) {
            // The first strings of a pool are the schema's own examples.
            Some(pool) if style.plain => pool.fitting[0].clone(),
            Some(pool) => random.pick(&pool.fitting).clone(),
            None => value(SCHEMAS.of(name), style, random, depth),
        };
    }
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return random.pick(values).clone();
    }
    if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
        let (nulls, others): (Vec<_>, Vec<_>) = branches.iter().partition(|b| types(b) == ["null"]);
        let null = !nulls.is_empty() && (random.chance(style.null) || depth > DEPTH);
        if null {
            return Value::Null;
        }
        let branch: &&Value = random.pick(&others);
        return value(branch, style, random, depth);
    }
    let mut kinds = types(schema);
    if kinds.len() > 1 {
        let null = kinds.contains(&"null") && random.chance(style.null);
        kinds.retain(|kind| (*kind == "null") == null);
    }
    match kinds.first() {
        Some(&"string") => text(schema, style, random),
        Some(&"boolean") => random.chance(50).into(),
        Some(&"integer") => integer(schema, random),
        Some(&"number") => number(schema, random),
        Some(&"array") => array(schema, style, random, depth),
        Some(&"object") => object(schema, style, random, depth),
        Some(&"null") => Value::Null,
        _ => anything(random, depth),
    }
}

fn text(schema: &Value, style: Style, random: &mut Random) -> Value {
    let (least, most) =
        (count(schema, "minLength").unwrap_or(0), count(schema, "maxLength").unwrap_or(usize::MAX));
    let mut text = if least == 0 && random.chance(10) {
        String::new()
    } else {
        (*random.pick(style.words)).to_owned()
    };
    while text.chars().count() < least {
        text.push('a');
    }
    text.chars().take(most).collect::<String>().into()
}

fn integer(schema: &Value, random: &mut Random) -> Value {
    let bound = |keyword: &str, otherwise: i64| {
        schema.get(keyword).and_then(Value::as_i64).unwrap_or(otherwise)
    };
    let (least, most) = (bound("minimum", i64::MIN), bound("maximum", i64::MAX));
    let small =
        least.max(0).saturating_add(i64::try_from(random.below(6)).expect("small")).min(most);
    match random.below(10) {
        0 => least.into(),
        1 => most.into(),
        2 if small < 1_000_000 => json!(small as f64),
        _ => small.into(),
    }
}

fn number(schema: &Value, random: &mut Random) -> Value {
    let bound = |keyword: &str, otherwise: f64| {
        schema.get(keyword).and_then(Value::as_f64).unwrap_or(otherwise)
    };
    let (least, most) = (bound("minimum", -1.0e3), bound("maximum", 1.0e6));
    match random.below(6) {
        0 => json!(least),
        1 => json!(most),
        2 => json!(least.max(0.0).ceil() as i64),
        n => json!(least + (most - least) * (n as f64 / 7.0)),
    }
}

fn array(schema: &Value, style: Style, random: &mut Random, depth: usize) -> Value {
    let least = count(schema, "minItems").unwrap_or(0);
    let length = if depth > DEPTH { least } else { least + random.below(3) };
    let length = if style.optional == 100 { length.max(1) } else { length };
    let mut entry = || match schema.get("items") {
        Some(items) => value(items, style, random, depth + 1),
        None => anything(random, depth + 1),
    };
    (0..length).map(|_| entry()).collect()
}

fn object(schema: &Value, style: Style, random: &mut Random, depth: usize) -> Value {
    let required: Vec<&str> = schema::required(schema).collect();
    let mut out = Map::new();
    for (name, property) in schema::members(schema, "properties") {
        if required.contains(&name.as_str()) || random.chance(style.optional) {
            out.insert(name.clone(), value(property, style, random, depth + 1));
        }
    }
    let rest = schema.get("additionalProperties");
    let open = rest.is_none_or(|rest| *rest != Value::Bool(false));
    let least = count(schema, "minProperties").unwrap_or(0).saturating_sub(out.len());
    // An object that names no member is a map, and a map without entries shows little.
    let more = least
        + usize::from(out.is_empty() && random.chance(60))
        + usize::from(!out.is_empty() && random.chance(style.unknown));
    for n in 0..if open { more } else { 0 } {
        let member = match rest {
            Some(Value::Object(_)) => value(rest.expect("it is there"), style, random, depth + 1),
            _ => anything(random, depth + 1),
        };
        out.insert(format!("extra_{n}"), member);
    }
    Value::Object(out)
}

/// A value of any type.
pub(super) fn anything(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth > DEPTH { 6 } else { 9 }) {
        0 => Value::Null,
        1 => random.chance(50).into(),
        2 => json!(random.below(1000)),
        3 => json!(-0.5),
        4 | 5 => (*random.pick(WORDS)).into(),
        6 => json!([anything(random, depth + 2)]),
        7 => json!({"inner": anything(random, depth + 2)}),
        _ => json!({}),
    }
}
