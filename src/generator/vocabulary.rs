//! The closed vocabulary: every keyword that a contract file may use, and what it does.

/// A keyword.
pub(super) struct Keyword {
    pub name: &'static str,
    /// Whether it shapes a type; the rest only judges or explains, and typify does not see it.
    pub shapes: bool,
    /// Whether it can refuse a value, so that a violation code must report it.
    pub refuses: bool,
}

const fn keyword(name: &'static str, shapes: bool, refuses: bool) -> Keyword {
    Keyword { name, shapes, refuses }
}

/// A keyword outside of this table fails the build, because some tool in the chain (typify, static tables,
/// another language's generator) would drop it in silence.
pub(super) const VOCABULARY: &[Keyword] = &[
    keyword("$comment", false, false),
    keyword("$defs", true, false),
    keyword("$ref", true, false),
    keyword("$schema", true, false),
    keyword("additionalProperties", true, true),
    keyword("allOf", false, false),
    keyword("anyOf", true, true),
    keyword("const", false, true),
    keyword("default", true, false),
    keyword("description", true, false),
    keyword("else", false, false),
    keyword("enum", true, true),
    keyword("examples", false, false),
    keyword("format", false, true),
    keyword("if", false, false),
    keyword("items", true, false),
    keyword("maxItems", false, true),
    keyword("maxLength", false, true),
    keyword("maximum", false, true),
    keyword("minItems", false, true),
    keyword("minLength", false, true),
    keyword("minProperties", false, true),
    keyword("minimum", false, true),
    keyword("not", false, true),
    keyword("pattern", false, true),
    keyword("prefixItems", true, false),
    keyword("properties", true, false),
    keyword("propertyNames", false, true),
    keyword("required", true, true),
    keyword("then", false, false),
    keyword("title", true, false),
    keyword("type", true, true),
    keyword("uniqueItems", false, true),
    keyword("x-code", false, false),
];
