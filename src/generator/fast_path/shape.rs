//! What a schema allows of each JSON type.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

/// What a schema allows, type by type, and what must hold besides.
#[derive(Clone, Default)]
pub(super) struct Shape {
    pub null: bool,
    pub allow_false: bool,
    pub allow_true: bool,
    pub number: NumberCheck,
    pub string: StringCheck,
    pub array: ContainerCheck,
    pub object: ContainerCheck,
    /// Printed applicators.
    pub applicators: Vec<TokenStream>,
}

#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum NumberCheck {
    #[default]
    Reject,
    Fallback,
    Any,
    Integer {
        min: i64,
        max: i64,
    },
    Range {
        min: i64,
        max: i64,
    },
}

#[derive(Clone, PartialEq, Eq, Default)]
pub(super) enum StringCheck {
    #[default]
    Reject,
    Fallback,
    Rule(StringRule),
}

/// What a schema says of a string.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub(super) struct StringRule {
    pub min: u64,
    pub max: Option<u64>,
    pub enum_values: Option<Vec<String>>,
    /// Patterns that a string must match.
    pub required: Vec<String>,
    /// Patterns that it must not match.
    pub forbidden: Vec<String>,
    /// Patterns without whose match the fast path has no answer.
    pub certain: Vec<String>,
}

/// An array or an object.
#[derive(Clone, Default)]
pub(super) enum ContainerCheck {
    #[default]
    Reject,
    Fallback,
    /// Name of the printed rule.
    Rule(Ident),
}

/// Strings that every reading of RFC 3986 takes for a URI. For others there is no fast answer.
const PLAIN_URI: &str = concat!(
    "^[A-Za-z][A-Za-z0-9+.\\-]*://[A-Za-z0-9\\-._~]+",
    "(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?",
    "(?:/(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*)?",
    "(?:\\?(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?",
    "(?:#(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?$",
);

impl StringRule {
    /// Reads the keywords for strings. `None` where a table cannot follow them.
    fn of(schema: &Map<String, Value>) -> Option<Self> {
        let limit = |name: &str| schema.get(name).map(Value::as_u64);
        let mut rule = Self { min: limit("minLength").unwrap_or(Some(0))?, ..Self::default() };
        if let Some(max) = limit("maxLength") {
            rule.max = Some(max?);
        }
        if let Some(pattern) = schema.get("pattern") {
            rule.required.push(pattern.as_str()?.to_owned());
        }
        match schema.get("format").map(Value::as_str) {
            None => {}
            Some(Some("uri")) => rule.certain.push(PLAIN_URI.to_owned()),
            Some(_) => return None,
        }
        Some(rule)
    }
}

impl Shape {
    /// Everything passes.
    pub(super) fn anything(array: Ident, object: Ident) -> Self {
        let string = StringCheck::Rule(StringRule::default());
        Self {
            null: true,
            allow_false: true,
            allow_true: true,
            number: NumberCheck::Any,
            string,
            array: ContainerCheck::Rule(array),
            object: ContainerCheck::Rule(object),
            applicators: Vec::new(),
        }
    }

    /// The scalars that a schema without reference allows; arrays and objects are the caller's.
    pub(super) fn scalars(schema: &Map<String, Value>) -> Self {
        let types = types(schema);
        let has = |name: &str| types.as_ref().is_none_or(|t| t.contains(&name));
        let mut shape = Self {
            null: has("null"),
            allow_false: has("boolean"),
            allow_true: has("boolean"),
            ..Self::default()
        };
        if has("number") || has("integer") {
            shape.number = number(schema, !has("number"));
        }
        if has("string") {
            shape.string = StringRule::of(schema).map_or(StringCheck::Fallback, StringCheck::Rule);
        }
        if let Some(values) = listed(schema) {
            shape.keep(&values);
        }
        shape
    }

    /// Keeps what `enum` or `const` list.
    fn keep(&mut self, values: &[&Value]) {
        self.null &= values.iter().any(|v| v.is_null());
        self.allow_false &= values.contains(&&Value::Bool(false));
        self.allow_true &= values.contains(&&Value::Bool(true));
        if self.number != NumberCheck::Reject {
            self.number = if values.iter().any(|v| v.is_number()) {
                NumberCheck::Fallback
            } else {
                NumberCheck::Reject
            };
        }
        let strings: Vec<String> =
            values.iter().filter_map(|v| v.as_str()).map(str::to_owned).collect();
        match &mut self.string {
            _ if strings.is_empty() => self.string = StringCheck::Reject,
            StringCheck::Rule(rule) => rule.enum_values = Some(strings),
            _ => {}
        }
    }

    /// What either of two shapes allows. `None` where it depends on more than the type of the
    /// value.
    pub(super) fn or(self, other: Self) -> Option<Self> {
        let number = match (self.number, other.number) {
            (a, NumberCheck::Reject) => a,
            (NumberCheck::Reject, b) => b,
            (a, b) if a == b => a,
            _ => return None,
        };
        let string = match (self.string, other.string) {
            (a, StringCheck::Reject) => a,
            (StringCheck::Reject, b) => b,
            (StringCheck::Rule(a), StringCheck::Rule(b)) => StringCheck::Rule(joined(a, b)?),
            _ => return None,
        };
        let none = self.applicators.is_empty() && other.applicators.is_empty();
        let either = |a: ContainerCheck, b: ContainerCheck| match (a, b) {
            (a, ContainerCheck::Reject) => Some(a),
            (ContainerCheck::Reject, b) => Some(b),
            (ContainerCheck::Rule(a), ContainerCheck::Rule(b)) if a == b => {
                Some(ContainerCheck::Rule(a))
            }
            _ => None,
        };
        let (array, object) =
            (either(self.array, other.array)?, either(self.object, other.object)?);
        let words = (
            self.null || other.null,
            self.allow_false || other.allow_false,
            self.allow_true || other.allow_true,
        );
        none.then_some(Self {
            null: words.0,
            allow_false: words.1,
            allow_true: words.2,
            number,
            string,
            array,
            object,
            applicators: Vec::new(),
        })
    }

    /// The printed node, given its printed string check.
    pub(super) fn print(&self, string: &TokenStream) -> TokenStream {
        let Self { null, allow_false, allow_true, applicators, .. } = self;
        let number = match self.number {
            NumberCheck::Reject => quote!(NumberCheck::Reject),
            NumberCheck::Fallback => quote!(NumberCheck::Fallback),
            NumberCheck::Any => quote!(NumberCheck::Any),
            NumberCheck::Integer { min, max } => {
                let (min, max) = (Literal::i64_unsuffixed(min), Literal::i64_unsuffixed(max));
                quote!(NumberCheck::Integer { min: #min, max: #max })
            }
            NumberCheck::Range { min, max } => {
                let (min, max) = (Literal::i64_unsuffixed(min), Literal::i64_unsuffixed(max));
                quote!(NumberCheck::Range { min: #min, max: #max })
            }
        };
        let part = |part: &ContainerCheck, kind: TokenStream| match part {
            ContainerCheck::Reject => quote!(#kind::Reject),
            ContainerCheck::Fallback => quote!(#kind::Fallback),
            ContainerCheck::Rule(name) => quote!(#kind::Rule(&#name)),
        };
        let (array, object) =
            (part(&self.array, quote!(ArrayCheck)), part(&self.object, quote!(ObjectCheck)));
        quote! {
            Node {
                null: #null, allow_false: #allow_false, allow_true: #allow_true, number: #number,
                string: #string, array: #array, object: #object,
                applicators: &[#(#applicators),*]
            }
        }
    }
}

/// Texts of two vocabularies are strings of one. Rules that are equal are one rule.
fn joined(a: StringRule, b: StringRule) -> Option<StringRule> {
    if a == b {
        return Some(a);
    }
    let plain =
        |r: &StringRule| StringRule { enum_values: None, ..r.clone() } == StringRule::default();
    let (StringRule { enum_values: Some(x), .. }, StringRule { enum_values: Some(y), .. }) =
        (&a, &b)
    else {
        return None;
    };
    let mut all = x.clone();
    all.extend(y.iter().filter(|v| !x.contains(v)).cloned());
    (plain(&a) && plain(&b)).then(|| StringRule { enum_values: Some(all), ..StringRule::default() })
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

fn number(schema: &Map<String, Value>, integer: bool) -> NumberCheck {
    let bound = |name: &str, none: i64| schema.get(name).map_or(Some(none), Value::as_i64);
    match (bound("minimum", i64::MIN), bound("maximum", i64::MAX)) {
        (Some(min), Some(max)) if integer => NumberCheck::Integer { min, max },
        (Some(i64::MIN), Some(i64::MAX))
            if !schema.contains_key("minimum") && !schema.contains_key("maximum") =>
        {
            NumberCheck::Any
        }
        (Some(min), Some(max)) => NumberCheck::Range { min, max },
        _ => NumberCheck::Fallback,
    }
}
