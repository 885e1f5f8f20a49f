//! What a schema allows of each JSON type.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

/// What a schema allows, type by type, and what must hold besides.
#[derive(Clone, Default)]
pub(super) struct Shape {
    pub null: bool,
    pub no: bool,
    pub yes: bool,
    pub number: Number,
    pub text: Text,
    pub array: Part,
    pub object: Part,
    /// Printed tests of the whole value.
    pub tests: Vec<TokenStream>,
}

#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Number {
    #[default]
    Never,
    Ask,
    Any,
    Integer {
        min: i64,
        max: i64,
    },
    Within {
        min: i64,
        max: i64,
    },
}

#[derive(Clone, PartialEq, Eq, Default)]
pub(super) enum Text {
    #[default]
    Never,
    Ask,
    Rule(TextRule),
}

/// What is asked of a text.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub(super) struct TextRule {
    pub min: u64,
    pub max: Option<u64>,
    pub choices: Option<Vec<String>>,
    /// Patterns that a text must fulfil.
    pub must: Vec<String>,
    /// Patterns that it must not fulfil.
    pub never: Vec<String>,
    /// Patterns of the texts that need no second look.
    pub surely: Vec<String>,
}

/// An array or an object.
#[derive(Clone, Default)]
pub(super) enum Part {
    #[default]
    Never,
    Ask,
    /// Name of the printed rule.
    Rule(Ident),
}

/// Texts that every reading of RFC 3986 takes for a URI. The others are a matter for the authority.
const PLAIN_URI: &str = "^[A-Za-z][A-Za-z0-9+.\\-]*://[A-Za-z0-9\\-._~]+(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:/(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*)?(?:\\?(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?$";

impl TextRule {
    /// Reads the keywords for texts. `None` where a table cannot follow them.
    fn of(schema: &Map<String, Value>) -> Option<Self> {
        let limit = |name: &str| schema.get(name).map(Value::as_u64);
        let mut rule = Self { min: limit("minLength").unwrap_or(Some(0))?, ..Self::default() };
        if let Some(max) = limit("maxLength") {
            rule.max = Some(max?);
        }
        if let Some(pattern) = schema.get("pattern") {
            rule.must.push(pattern.as_str()?.to_owned());
        }
        match schema.get("format").map(Value::as_str) {
            None => {}
            Some(Some("uri")) => rule.surely.push(PLAIN_URI.to_owned()),
            Some(_) => return None,
        }
        Some(rule)
    }
}

impl Shape {
    /// Everything passes.
    pub(super) fn anything(array: Ident, object: Ident) -> Self {
        let text = Text::Rule(TextRule::default());
        Self {
            null: true,
            no: true,
            yes: true,
            number: Number::Any,
            text,
            array: Part::Rule(array),
            object: Part::Rule(object),
            tests: Vec::new(),
        }
    }

    /// The scalars that a schema without reference allows; arrays and objects are the caller's.
    pub(super) fn scalars(schema: &Map<String, Value>) -> Self {
        let types = types(schema);
        let has = |name: &str| types.as_ref().is_none_or(|t| t.contains(&name));
        let mut shape =
            Self { null: has("null"), no: has("boolean"), yes: has("boolean"), ..Self::default() };
        if has("number") || has("integer") {
            shape.number = number(schema, !has("number"));
        }
        if has("string") {
            shape.text = TextRule::of(schema).map_or(Text::Ask, Text::Rule);
        }
        if let Some(values) = listed(schema) {
            shape.keep(&values);
        }
        shape
    }

    /// Keeps what `enum` or `const` list.
    fn keep(&mut self, values: &[&Value]) {
        self.null &= values.iter().any(|v| v.is_null());
        self.no &= values.contains(&&Value::Bool(false));
        self.yes &= values.contains(&&Value::Bool(true));
        if self.number != Number::Never {
            self.number =
                if values.iter().any(|v| v.is_number()) { Number::Ask } else { Number::Never };
        }
        let texts: Vec<String> =
            values.iter().filter_map(|v| v.as_str()).map(str::to_owned).collect();
        match &mut self.text {
            _ if texts.is_empty() => self.text = Text::Never,
            Text::Rule(rule) => rule.choices = Some(texts),
            _ => {}
        }
    }

    /// What either of two shapes allows. `None` where it depends on more than the type of the
    /// value.
    pub(super) fn or(self, other: Self) -> Option<Self> {
        let number = match (self.number, other.number) {
            (a, Number::Never) => a,
            (Number::Never, b) => b,
            (a, b) if a == b => a,
            _ => return None,
        };
        let text = match (self.text, other.text) {
            (a, Text::Never) => a,
            (Text::Never, b) => b,
            (Text::Rule(a), Text::Rule(b)) => Text::Rule(joined(a, b)?),
            _ => return None,
        };
        let tests = self.tests.is_empty() && other.tests.is_empty();
        let either = |a: Part, b: Part| match (a, b) {
            (a, Part::Never) => Some(a),
            (Part::Never, b) => Some(b),
            (Part::Rule(a), Part::Rule(b)) if a == b => Some(Part::Rule(a)),
            _ => None,
        };
        let (array, object) =
            (either(self.array, other.array)?, either(self.object, other.object)?);
        let words = (self.null || other.null, self.no || other.no, self.yes || other.yes);
        tests.then_some(Self {
            null: words.0,
            no: words.1,
            yes: words.2,
            number,
            text,
            array,
            object,
            tests: Vec::new(),
        })
    }

    /// The printed node, given the name of its printed text rule.
    pub(super) fn print(&self, text: &TokenStream) -> TokenStream {
        let Self { null, no, yes, tests, .. } = self;
        let number = match self.number {
            Number::Never => quote!(Number::Never),
            Number::Ask => quote!(Number::Ask),
            Number::Any => quote!(Number::Any),
            Number::Integer { min, max } => {
                let (min, max) = (Literal::i64_unsuffixed(min), Literal::i64_unsuffixed(max));
                quote!(Number::Integer { min: #min, max: #max })
            }
            Number::Within { min, max } => {
                let (min, max) = (Literal::i64_unsuffixed(min), Literal::i64_unsuffixed(max));
                quote!(Number::Within { min: #min, max: #max })
            }
        };
        let part = |part: &Part, kind: TokenStream| match part {
            Part::Never => quote!(#kind::Never),
            Part::Ask => quote!(#kind::Ask),
            Part::Rule(name) => quote!(#kind::Rule(&#name)),
        };
        let (array, object) =
            (part(&self.array, quote!(Array)), part(&self.object, quote!(Object)));
        quote! {
            Node { null: #null, no: #no, yes: #yes, number: #number, text: #text, array: #array,
            object: #object, tests: &[#(#tests),*] }
        }
    }
}

/// Texts of two vocabularies are texts of one. Rules that are equal are one rule.
fn joined(a: TextRule, b: TextRule) -> Option<TextRule> {
    if a == b {
        return Some(a);
    }
    let plain = |r: &TextRule| TextRule { choices: None, ..r.clone() } == TextRule::default();
    let (TextRule { choices: Some(x), .. }, TextRule { choices: Some(y), .. }) = (&a, &b) else {
        return None;
    };
    let mut all = x.clone();
    all.extend(y.iter().filter(|v| !x.contains(v)).cloned());
    (plain(&a) && plain(&b)).then(|| TextRule { choices: Some(all), ..TextRule::default() })
}

/// The types that a schema names, or `None` for all of them.
pub(super) fn types(schema: &Map<String, Value>) -> Option<Vec<&str>> {
    match schema.get("type")? {
        Value::String(one) => Some(vec![one]),
        Value::Array(many) => Some(many.iter().filter_map(Value::as_str).collect()),
        _ => None,
    }
}

/// The values that a schema lists.
pub(super) fn listed(schema: &Map<String, Value>) -> Option<Vec<&Value>> {
    let all = schema.get("enum").and_then(Value::as_array);
    match (all, schema.get("const")) {
        (Some(all), Some(one)) => Some(all.iter().filter(|v| *v == one).collect()),
        (Some(all), None) => Some(all.iter().collect()),
        (None, Some(one)) => Some(vec![one]),
        (None, None) => None,
    }
}

fn number(schema: &Map<String, Value>, integer: bool) -> Number {
    let bound = |name: &str, none: i64| schema.get(name).map_or(Some(none), Value::as_i64);
    match (bound("minimum", i64::MIN), bound("maximum", i64::MAX)) {
        (Some(min), Some(max)) if integer => Number::Integer { min, max },
        (Some(i64::MIN), Some(i64::MAX))
            if !schema.contains_key("minimum") && !schema.contains_key("maximum") =>
        {
            Number::Any
        }
        (Some(min), Some(max)) => Number::Within { min, max },
        _ => Number::Ask,
    }
}
