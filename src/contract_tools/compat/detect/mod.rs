//! Two schemas side by side: every place where they differ, by keyword. Pure; decides nothing about
//! documents.

mod branches;
mod edit;
mod keyword;
mod members;

use super::class::Party;
use super::contract::judging;
use crate::json::pointer;
use crate::json::schema::{ANNOTATIONS, SILENT};
use edit::{disjoint, with_null, without_null};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// One difference between two schemas of one type.
#[derive(Debug, Clone)]
pub(super) struct Difference {
    pub rule: &'static str,
    /// Pointer of the keyword or member, in the schema where it stands.
    pub pointer: String,
    /// Pointer of the schema that the keyword belongs to.
    pub node: String,
    pub name: String,
    pub old: Option<Value>,
    pub new: Option<Value>,
    /// Schema pointers at which a refusal is due to this difference, with the member's name if one
    /// is named.
    pub aims: Vec<Aim>,
    /// The old node with nothing but this difference. None where no document can be judged
    /// otherwise.
    pub isolated: Option<(Value, Value)>,
    /// Who can be hurt at all.
    pub possible: Vec<Party>,
}

/// A schema pointer, and the member that is named there.
pub(super) type Aim = (String, Option<String>);

impl Difference {
    /// A difference of a whole schema, which can hurt everybody.
    fn whole(rule: &'static str, at: &str, old: &Value, new: &Value) -> Self {
        Self {
            rule,
            pointer: at.to_owned(),
            node: at.to_owned(),
            name: "the schema".to_owned(),
            old: Some(old.clone()),
            new: Some(new.clone()),
            aims: vec![(at.to_owned(), None)],
            isolated: Some((old.clone(), new.clone())),
            possible: Party::ALL.to_vec(),
        }
    }

    fn named(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// Where it stands. A refusal there is due to it.
    fn at(mut self, pointer: &str) -> Self {
        pointer.clone_into(&mut self.pointer);
        self.aiming(vec![(pointer.to_owned(), None)])
    }

    fn aiming(mut self, aims: Vec<Aim>) -> Self {
        self.aims = aims;
        self
    }

    fn between(mut self, old: Option<Value>, new: Option<Value>) -> Self {
        (self.old, self.new) = (old, new);
        self
    }

    fn hurting(mut self, parties: &[Party]) -> Self {
        self.possible = parties.to_vec();
        self
    }

    /// The old schema with nothing but this difference.
    fn isolated(mut self, edited: Value) -> Self {
        self.isolated = self.isolated.map(|(old, _)| (old, edited));
        self
    }
}

/// Compares two schemas.
pub(super) fn compare(old: &Value, new: &Value) -> Vec<Difference> {
    let mut finder = Finder::default();
    finder.schemas(old, new, "", true);
    finder.found
}

#[derive(Default)]
struct Finder {
    found: Vec<Difference>,
}

/// A schema that is an object on both sides.
#[derive(Clone, Copy)]
struct Node<'s> {
    old: &'s Map<String, Value>,
    new: &'s Map<String, Value>,
    /// Pointer of the schema.
    at: &'s str,
    /// Whether accepting more here means accepting more on the whole. Not so behind `not` and `if`.
    positive: bool,
}

impl<'s> Node<'s> {
    /// A difference in one keyword, which can hurt everybody.
    fn differs(self, rule: &'static str, keyword: &str) -> Difference {
        let old = Value::Object(self.old.clone());
        let edited = edit::replaced(self.old, keyword, self.new.get(keyword));
        Difference::whole(rule, self.at, &old, &Value::Object(edited))
            .named(keyword)
            .at(&format!("{}/{keyword}", self.at))
            .between(self.old.get(keyword).cloned(), self.new.get(keyword).cloned())
    }

    /// The old schema with another value of a keyword.
    fn with(self, keyword: &str, value: Vec<Value>) -> Value {
        Value::Object(edit::replaced(self.old, keyword, Some(&Value::Array(value))))
    }

    /// The arrays under a keyword, on both sides.
    fn lists(self, keyword: &str) -> (&'s [Value], &'s [Value]) {
        let list = |side: &'s Map<String, Value>| {
            side.get(keyword).and_then(Value::as_array).map_or(&[][..], Vec::as_slice)
        };
        (list(self.old), list(self.new))
    }
}

impl Finder {
    /// `positive`: see [`Node`].
    fn schemas(&mut self, old: &Value, new: &Value, at: &str, positive: bool) {
        if old == new {
            return;
        }
        self.annotations(old, new, at);
        let (Some(o), Some(n)) = (old.as_object(), new.as_object()) else {
            if judging(old) != judging(new) {
                self.found.push(Difference::whole("schema.changed", at, old, new));
            }
            return;
        };
        let node = Node { old: o, new: n, at, positive };
        if judging(old) == judging(new) {
            return self.annotations_below(node);
        }
        if self.form(node) {
            return;
        }
        // What other keywords say of another type of value is not news.
        if disjoint(o.get("type"), n.get("type")) {
            let difference = node.differs("type.changed", "type");
            return self.push(node, difference.isolated(Value::Object(n.clone())));
        }
        let keywords: BTreeSet<&String> = o.keys().chain(n.keys()).collect();
        for keyword in keywords {
            let holds = ["properties", "items", "prefixItems", "additionalProperties", "allOf"];
            let same = o.get(keyword).map(judging) == n.get(keyword).map(judging);
            if !same || holds.contains(&keyword.as_str()) {
                self.keyword(node, keyword);
            }
        }
    }

    /// Notes a difference in one of the two schemas' keywords.
    fn push(&mut self, node: Node<'_>, mut difference: Difference) {
        if !node.positive {
            difference.possible = Party::ALL.to_vec();
        }
        self.found.push(difference);
    }

    /// Nothing judges otherwise here, but annotations further down may differ.
    fn annotations_below(&mut self, node: Node<'_>) {
        let Node { old, new, at, positive } = node;
        for (name, was) in old.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if let Some(is) = new.get("properties").and_then(|p| p.get(name)) {
                let inner = pointer::member(&format!("{at}/properties"), name);
                self.schemas(was, is, &inner, positive);
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if let (Some(was), Some(is)) = (old.get(keyword), new.get(keyword)) {
                self.schemas(was, is, &format!("{at}/{keyword}"), positive);
            }
        }
        for keyword in ["allOf", "anyOf"] {
            self.alike(node, keyword);
        }
    }

    fn annotations(&mut self, old: &Value, new: &Value, at: &str) {
        for keyword in SILENT.iter().chain(&["default", "x-code"]) {
            let (was, is) = (old.get(keyword), new.get(keyword));
            if was == is || !(old.is_object() && new.is_object()) {
                continue;
            }
            let rule = match *keyword {
                "default" => "default.changed",
                "x-code" => "code.changed",
                _ => "annotation.changed",
            };
            let difference = Difference::whole(rule, at, old, new)
                .named(keyword)
                .at(&format!("{at}/{keyword}"))
                .between(was.cloned(), is.cloned())
                .aiming(Vec::new())
                .hurting(&[]);
            self.found.push(Difference { isolated: None, ..difference });
        }
    }

    /// The code that is in force may differ with what a schema refers to.
    fn another_code(&mut self, node: Node<'_>) {
        let Node { old, new, at, .. } = node;
        let (old, new) = (Value::Object(old.clone()), Value::Object(new.clone()));
        let difference = Difference::whole("code.changed", at, &old, &new).named("x-code");
        let difference = difference.between(None, None).aiming(Vec::new()).hurting(&[]);
        self.found.push(Difference { isolated: None, ..difference });
    }

    /// A difference in what the whole schema is: null added or taken away, another reference,
    /// another form. False where it is none of these.
    fn form(&mut self, node: Node<'_>) -> bool {
        let Node { old: o, new: n, at, positive } = node;
        let (old, new) = (Value::Object(o.clone()), Value::Object(n.clone()));
        let ((was, was_null), (is, is_null)) = (without_null(&old), without_null(&new));
        let form = |v: &Map<String, Value>| {
            ["$ref", "anyOf", "type"].into_iter().find(|k| v.contains_key(*k))
        };
        let place = format!("{at}/{}", form(n).unwrap_or("type"));
        let aims = vec![(at.to_owned(), None)];
        if was_null != is_null {
            let (rule, party) = if is_null {
                ("type.nullable", Party::Reader)
            } else {
                ("type.not_nullable", Party::Producer)
            };
            let bare = if is_null { with_null(&was) } else { was.clone() };
            let difference = Difference::whole(rule, at, &old, &new).named("null").at(&place);
            let difference = difference.isolated(bare).hurting(&[party]).aiming(aims);
            self.push(node, difference);
            if judging(&was) != judging(&is) {
                self.schemas(&was, &is, at, positive);
            }
            return true;
        }
        if form(o) != form(n) || o.get("$ref") != n.get("$ref") {
            let difference = Difference::whole("ref.changed", at, &old, &new).named("the type");
            self.push(node, difference.at(&place).aiming(aims));
            self.another_code(node);
            return true;
        }
        if was_null && o.contains_key("anyOf") {
            self.schemas(&was, &is, &format!("{at}/anyOf/0"), positive);
            return true;
        }
        false
    }
}
