//! Schemas taken apart: what each keyword says of a value, and what it means that it fails.

use super::facts::types;
use super::{Choice, Goal, Of, Search};
use crate::json::schema::{self, ANNOTATIONS};
use serde_json::{Map, Value};

/// One thing that has to hold of a value. What is about values of one type says nothing of others,
/// unless it says that there is something.
#[derive(Debug, Clone)]
pub(super) enum Literal<'s> {
    Goal(Goal<'s>),
    /// A keyword that is not understood.
    Unclear,
    Types(u8),
    OneOf(&'s [Value]),
    NoneOf(&'s [Value]),
    Pattern(&'s str, bool),
    Format(&'s str, bool),
    Shortest(usize),
    Longest(usize),
    /// A bound of numbers, and whether it is one of them.
    Least(&'s Value, bool),
    Most(&'s Value, bool),
    /// Every item from this one on.
    Items(usize, Goal<'s>),
    /// Some item from this one on.
    SomeItem(usize, Goal<'s>),
    ItemAt(usize, Goal<'s>),
    Fewest(usize),
    AtMost(usize),
    Distinct,
    Repeated,
    Has(&'s str),
    Lacks(&'s str),
    Member(&'s str, Goal<'s>),
    /// Every member that is not listed.
    Others(Option<&'s Map<String, Value>>, Goal<'s>),
    SomeOther(Option<&'s Map<String, Value>>, Goal<'s>),
    Names(Goal<'s>),
    SomeName(Goal<'s>),
    FewestMembers(usize),
    MostMembers(usize),
}

fn listed(schema: &Map<String, Value>) -> Option<&Map<String, Value>> {
    schema.get("properties").and_then(Value::as_object)
}

fn prefix(schema: &Map<String, Value>) -> usize {
    schema.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len)
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// That a value is of a type, and more of it.
fn of<'s>(kind: u8, more: Vec<Literal<'s>>) -> Vec<Literal<'s>> {
    std::iter::once(Literal::Types(kind)).chain(more).collect()
}

impl<'s> Search<'s, '_> {
    fn target(&self, goal: Goal<'s>, reference: &Value) -> Option<Goal<'s>> {
        let defs = match goal.of {
            Of::Taken => self.definitions.taken,
            Of::Removed => self.definitions.removed,
        };
        let schema = defs.get(schema::type_name(reference.as_str()?))?;
        Some(Goal { schema, ..goal })
    }

    /// What has to hold so that the goal does: what is certain, and choices.
    pub(super) fn expand(
        &self,
        goal: Goal<'s>,
        certain: &mut Vec<Literal<'s>>,
        choices: &mut Vec<Choice<'s>>,
    ) {
        let object = match goal.schema {
            Value::Bool(any) if *any == goal.holds => return,
            Value::Bool(_) => return certain.push(Literal::Types(0)),
            Value::Object(object) => object,
            _ => return certain.push(Literal::Unclear),
        };
        let keywords = object.iter().filter(|(keyword, _)| {
            !ANNOTATIONS.contains(&keyword.as_str())
                && !matches!(keyword.as_str(), "$defs" | "then" | "else")
        });
        if goal.holds {
            for (keyword, value) in keywords {
                self.holds(goal, (object, keyword, value), certain, choices);
            }
        } else {
            let fails =
                keywords.flat_map(|(keyword, value)| self.fails(goal, object, keyword, value));
            choices.push(fails.collect());
        }
    }

    /// What a keyword says of a value that fits it.
    fn holds(
        &self,
        goal: Goal<'s>,
        (object, keyword, value): (&'s Map<String, Value>, &'s str, &'s Value),
        certain: &mut Vec<Literal<'s>>,
        choices: &mut Vec<Choice<'s>>,
    ) {
        let inner = |schema: &'s Value| Goal { schema, ..goal };
        let not = |schema: &'s Value| Goal { schema, holds: false, ..goal };
        let count = schema::count(goal.schema, keyword);
        let one = match (keyword, count) {
            ("$ref", _) => self.target(goal, value).map_or(Literal::Unclear, Literal::Goal),
            ("type", _) => types(value).map_or(Literal::Unclear, Literal::Types),
            ("enum", _) => Literal::OneOf(array(value)),
            ("const", _) => Literal::OneOf(std::slice::from_ref(value)),
            ("pattern", _) => {
                value.as_str().map_or(Literal::Unclear, |p| Literal::Pattern(p, true))
            }
            ("format", _) => value.as_str().map_or(Literal::Unclear, |f| Literal::Format(f, true)),
            ("minLength", Some(n)) => Literal::Shortest(n),
            ("maxLength", Some(n)) => Literal::Longest(n),
            ("minimum", _) => Literal::Least(value, true),
            ("maximum", _) => Literal::Most(value, true),
            ("items", _) => Literal::Items(prefix(object), inner(value)),
            ("minItems", Some(n)) => Literal::Fewest(n),
            ("maxItems", Some(n)) => Literal::AtMost(n),
            ("uniqueItems", _) if value == false => return,
            ("uniqueItems", _) => Literal::Distinct,
            ("additionalProperties", _) => Literal::Others(listed(object), inner(value)),
            ("propertyNames", _) => Literal::Names(inner(value)),
            ("minProperties", Some(n)) => Literal::FewestMembers(n),
            ("not", _) => Literal::Goal(not(value)),
            _ => return Self::parts_hold(goal, (object, keyword, value), certain, choices),
        };
        certain.push(one);
    }

    /// The same of a keyword that holds several schemas or names.
    fn parts_hold(
        goal: Goal<'s>,
        (object, keyword, value): (&'s Map<String, Value>, &'s str, &'s Value),
        certain: &mut Vec<Literal<'s>>,
        choices: &mut Vec<Choice<'s>>,
    ) {
        let inner = |schema: &'s Value| Goal { schema, ..goal };
        match keyword {
            "if" => {
                let branch = |holds: bool, then: &str| {
                    let condition = Literal::Goal(Goal { schema: value, holds, ..goal });
                    let then = object.get(then).map(|s| Literal::Goal(inner(s)));
                    std::iter::once(condition).chain(then).collect()
                };
                choices.push(vec![branch(true, "then"), branch(false, "else")]);
            }
            "anyOf" => {
                let branch = |s: &'s Value| vec![Literal::Goal(inner(s))];
                choices.push(array(value).iter().map(branch).collect());
            }
            "allOf" => {
                certain.extend(array(value).iter().map(|s| Literal::Goal(inner(s))));
            }
            "required" => {
                let names = array(value).iter().filter_map(Value::as_str);
                certain.extend(names.map(Literal::Has));
            }
            "properties" => {
                let members = value.as_object().into_iter().flatten();
                certain.extend(members.map(|(n, s)| Literal::Member(n, inner(s))));
            }
            "prefixItems" => {
                let items = array(value).iter().enumerate();
                certain.extend(items.map(|(i, s)| Literal::ItemAt(i, inner(s))));
            }
            _ => certain.push(Literal::Unclear),
        }
    }

    /// The ways in which a value can fail a keyword.
    fn fails(
        &self,
        goal: Goal<'s>,
        object: &'s Map<String, Value>,
        keyword: &'s str,
        value: &'s Value,
    ) -> Choice<'s> {
        use super::facts::{ARRAY, NUMBER, OBJECT, STRING};
        let fails = |schema: &'s Value| Goal { schema, holds: false, ..goal };
        let holds = |schema: &'s Value| Goal { schema, holds: true, ..goal };
        let one = |kind: u8, literal: Literal<'s>| vec![of(kind, vec![literal])];
        let text = value.as_str();
        match (keyword, schema::count(goal.schema, keyword)) {
            ("$ref", _) => {
                vec![vec![self.target(goal, value).map_or(Literal::Unclear, Literal::Goal)]]
            }
            ("type", _) => {
                vec![vec![types(value).map_or(Literal::Unclear, |t| Literal::Types(!t))]]
            }
            ("enum", _) => vec![vec![Literal::NoneOf(array(value))]],
            ("const", _) => vec![vec![Literal::NoneOf(std::slice::from_ref(value))]],
            ("pattern", _) if text.is_some() => {
                one(STRING, Literal::Pattern(text.unwrap_or_default(), false))
            }
            ("format", _) if text.is_some() => {
                one(STRING, Literal::Format(text.unwrap_or_default(), false))
            }
            ("minLength" | "minItems" | "minProperties", Some(0)) => Vec::new(),
            ("minLength", Some(n)) => one(STRING, Literal::Longest(n - 1)),
            ("maxLength", Some(n)) => one(STRING, Literal::Shortest(n + 1)),
            ("minimum", _) => one(NUMBER, Literal::Most(value, false)),
            ("maximum", _) => one(NUMBER, Literal::Least(value, false)),
            ("items", _) => one(ARRAY, Literal::SomeItem(prefix(object), fails(value))),
            ("minItems", Some(n)) => one(ARRAY, Literal::AtMost(n - 1)),
            ("maxItems", Some(n)) => one(ARRAY, Literal::Fewest(n + 1)),
            ("uniqueItems", _) if value == false => Vec::new(),
            ("uniqueItems", _) => one(ARRAY, Literal::Repeated),
            ("additionalProperties", _) => {
                one(OBJECT, Literal::SomeOther(listed(object), fails(value)))
            }
            ("propertyNames", _) => one(OBJECT, Literal::SomeName(fails(value))),
            ("minProperties", Some(n)) => one(OBJECT, Literal::MostMembers(n - 1)),
            ("not", _) => vec![vec![Literal::Goal(holds(value))]],
            _ => Self::parts_fail(goal, object, keyword, value),
        }
    }

    /// The same of a keyword that holds several schemas or names.
    fn parts_fail(
        goal: Goal<'s>,
        object: &'s Map<String, Value>,
        keyword: &'s str,
        value: &'s Value,
    ) -> Choice<'s> {
        use super::facts::{ARRAY, OBJECT};
        let fails = |schema: &'s Value| Goal { schema, holds: false, ..goal };
        match keyword {
            "if" => {
                let branch = |met: bool, then: &str| {
                    let condition = Goal { schema: value, holds: met, ..goal };
                    object
                        .get(then)
                        .map(|s| vec![Literal::Goal(condition), Literal::Goal(fails(s))])
                };
                [branch(true, "then"), branch(false, "else")].into_iter().flatten().collect()
            }
            "anyOf" => vec![array(value).iter().map(|s| Literal::Goal(fails(s))).collect()],
            "allOf" => array(value).iter().map(|s| vec![Literal::Goal(fails(s))]).collect(),
            "required" => {
                let names = array(value).iter().filter_map(Value::as_str);
                names.map(|name| of(OBJECT, vec![Literal::Lacks(name)])).collect()
            }
            "properties" => {
                let members = value.as_object().into_iter().flatten();
                let with = |(name, s): (&'s String, &'s Value)| {
                    of(OBJECT, vec![Literal::Has(name), Literal::Member(name, fails(s))])
                };
                members.map(with).collect()
            }
            "prefixItems" => {
                let items = array(value).iter().enumerate();
                let at = |(i, s): (usize, &'s Value)| {
                    of(ARRAY, vec![Literal::Fewest(i + 1), Literal::ItemAt(i, fails(s))])
                };
                items.map(at).collect()
            }
            _ => vec![vec![Literal::Unclear]],
        }
    }
}
