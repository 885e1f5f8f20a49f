//! A large document in batches of values, so that what a validator makes of it is bounded.
//!
//! The validator collects every error of a document before it hands out the first one. A document
//! of many values is therefore shown to it several times, and each time it finds in arrays and
//! objects only the elements and members whose turn it is. A value's errors are counted in the
//! batch that the value belongs to; what is said of its ancestors, which are seen in many batches,
//! is left out there.
//!
//! What an object must have is always seen: a member is found by its name in every batch, and the
//! members that a schema names are listed in every batch.

use crate::json::pointer;
use jsonschema::json::{Array, Json, Node, NodeIdentity, Object, cmp, unique};
use jsonschema::{JsonType, Validator};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::vec;

/// Most values of a batch.
const MOST_VALUES: usize = 512;
/// About the most bytes of all pointers to the values of a batch: each error has a pointer.
const MOST_POINTERS: usize = 1 << 20;

/// A validator that sees a document in batches.
pub(super) type BatchValidator = Validator<Batched>;

/// The values of a document whose turn it is.
pub(super) struct Batch<'v> {
    root: &'v Value,
    /// `None` when the document is one batch.
    shown: Option<Shown>,
    /// Names that are listed in every batch.
    named: &'v BTreeSet<String>,
}

/// What is shown of a document. Values are known by their addresses.
#[derive(Default)]
struct Shown {
    values: HashSet<usize>,
    /// For each array and object, the elements or members to be seen.
    children: HashMap<usize, Range<usize>>,
}

fn address(value: &Value) -> usize {
    std::ptr::from_ref(value) as usize
}

impl<'v> Batch<'v> {
    /// The root as the validator sees it.
    pub(super) fn view<'b>(&'b self) -> View<'b>
    where
        'v: 'b,
    {
        View { value: self.root, batch: Some(self) }
    }

    /// Whether it is a value's turn.
    pub(super) fn has(&self, value: &Value) -> bool {
        self.shown.as_ref().is_none_or(|shown| shown.values.contains(&address(value)))
    }

    /// The value that a validator has named by a pointer, and its pointer in the whole document.
    pub(super) fn resolve(&self, pointer: &str) -> Option<(Cow<'_, str>, &'v Value)> {
        if self.shown.is_none() {
            return Some((Cow::Owned(pointer.to_owned()), self.root.pointer(pointer)?));
        }
        let (mut value, mut whole) = (self.root, String::with_capacity(pointer.len()));
        for token in pointer.split('/').skip(1) {
            whole.push('/');
            value = match value {
                Value::Array(elements) => {
                    let index = token.parse::<usize>().ok()? + self.range(value)?.start;
                    whole.push_str(&index.to_string());
                    elements.get(index)?
                }
                Value::Object(members) => {
                    whole.push_str(token);
                    members.get(&*pointer::unescape(token))?
                }
                _ => return None,
            };
        }
        Some((Cow::Owned(whole), value))
    }

    /// Which elements or members are seen of an array or object.
    fn range(&self, container: &Value) -> Option<Range<usize>> {
        match &self.shown {
            Some(shown) => Some(shown.children.get(&address(container))?.clone()),
            None => Some(0..usize::MAX),
        }
    }
}

/// The batches of a document, in its order.
pub(super) struct Batches<'v> {
    root: &'v Value,
    named: &'v BTreeSet<String>,
    /// The arrays and objects that are open, the innermost last.
    open: Vec<Open<'v>>,
    state: State,
}

enum State {
    Start { whole: bool },
    Further,
    Done,
}

struct Open<'v> {
    container: &'v Value,
    children: Children<'v>,
    /// How many of the children have had their turn.
    passed: usize,
    /// Length of the pointer to the container.
    pointer: usize,
}

enum Children<'v> {
    Elements(std::slice::Iter<'v, Value>),
    Members(serde_json::map::Iter<'v>),
}

impl<'v> Children<'v> {
    fn of(value: &'v Value) -> Option<Self> {
        match value {
            Value::Array(elements) => Some(Self::Elements(elements.iter())),
            Value::Object(members) => Some(Self::Members(members.iter())),
            _ => None,
        }
    }

    /// The next child and the length of its token in a pointer.
    fn next(&mut self) -> Option<(&'v Value, usize)> {
        match self {
            Self::Elements(elements) => elements.next().map(|value| (value, 8)),
            Self::Members(members) => members.next().map(|(name, value)| (value, 1 + name.len())),
        }
    }
}

impl<'v> Batches<'v> {
    /// The document as one batch where it is small, or where its schema asks for it.
    pub(super) fn new(root: &'v Value, named: &'v BTreeSet<String>, in_one: bool) -> Self {
        let (mut values, mut pointers) = (MOST_VALUES, MOST_POINTERS);
        let whole = in_one || fits(root, 0, &mut values, &mut pointers);
        Self { root, named, open: Vec::new(), state: State::Start { whole } }
    }

    /// Opens a value's children, when it has any.
    fn enter(&mut self, value: &'v Value, pointer: usize) {
        if let Some(children) = Children::of(value) {
            self.open.push(Open { container: value, children, passed: 0, pointer });
        }
    }
}

/// Whether a value is small enough for one batch.
fn fits(value: &Value, pointer: usize, values: &mut usize, pointers: &mut usize) -> bool {
    let room = *values > 0 && *pointers >= pointer;
    if !room {
        return false;
    }
    (*values, *pointers) = (*values - 1, *pointers - pointer);
    let Some(mut children) = Children::of(value) else { return true };
    while let Some((child, token)) = children.next() {
        if !fits(child, pointer + token, values, pointers) {
            return false;
        }
    }
    true
}

impl<'v> Iterator for Batches<'v> {
    type Item = Batch<'v>;

    fn next(&mut self) -> Option<Batch<'v>> {
        let (root, named) = (self.root, self.named);
        let mut shown = Shown::default();
        match self.state {
            State::Done => return None,
            State::Start { whole: true } => {
                self.state = State::Done;
                return Some(Batch { root, shown: None, named });
            }
            State::Start { whole: false } => {
                self.state = State::Further;
                shown.values.insert(address(root));
                self.enter(root, 0);
            }
            State::Further => {}
        }
        for open in &self.open {
            // The child that is still open is the way to what comes next.
            let from = open.passed.saturating_sub(1);
            shown.children.insert(address(open.container), from..open.passed);
        }
        let mut pointers = 0;
        while shown.values.len() < MOST_VALUES && pointers < MOST_POINTERS {
            let Some(open) = self.open.last_mut() else {
                self.state = State::Done;
                break;
            };
            let Some((child, token)) = open.children.next() else {
                self.open.pop();
                continue;
            };
            let range =
                shown.children.entry(address(open.container)).or_insert(open.passed..open.passed);
            open.passed += 1;
            range.end = open.passed;
            let pointer = open.pointer + token;
            pointers += pointer;
            shown.values.insert(address(child));
            self.enter(child, pointer);
        }
        Some(Batch { root, shown: Some(shown), named })
    }
}

/// The representation of JSON whose values are seen in batches.
pub(super) struct Batched;

/// A value as the validator sees it.
#[derive(Clone, Copy)]
pub(super) struct View<'b> {
    value: &'b Value,
    /// `None` for a member's name.
    batch: Option<&'b Batch<'b>>,
}

impl<'b> View<'b> {
    fn child(self, value: &'b Value) -> Self {
        Self { value, ..self }
    }
}

impl Json for Batched {
    type Node<'a> = View<'a>;
    type PreparedKey = String;
    type StringBuffer = Value;

    const ACYCLIC: bool = true;

    fn prepare_key(key: &str) -> String {
        key.to_owned()
    }

    fn with_string_node<T>(buffer: &mut Value, string: &str, f: impl FnOnce(View<'_>) -> T) -> T {
        *buffer = Value::String(string.to_owned());
        f(View { value: buffer, batch: None })
    }
}

impl<'b> Node<'b, Batched> for View<'b> {
    type Object = Members<'b>;
    type Array = Elements<'b>;
    type Number = &'b Number;

    fn as_object(&self) -> Option<Members<'b>> {
        self.value.as_object().map(|members| Members { view: *self, members })
    }

    fn as_array(&self) -> Option<Elements<'b>> {
        self.value.as_array().map(|elements| Elements { view: *self, elements })
    }

    fn as_string(&self) -> Option<Cow<'b, str>> {
        self.value.as_str().map(Cow::Borrowed)
    }

    fn as_number(&self) -> Option<&'b Number> {
        match self.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    fn as_boolean(&self) -> Option<bool> {
        self.value.as_bool()
    }

    fn is_null(&self) -> bool {
        self.value.is_null()
    }

    fn json_type(&self) -> JsonType {
        match self.value {
            Value::Null => JsonType::Null,
            Value::Bool(_) => JsonType::Boolean,
            Value::Number(_) => JsonType::Number,
            Value::String(_) => JsonType::String,
            Value::Array(_) => JsonType::Array,
            Value::Object(_) => JsonType::Object,
        }
    }

    fn equals_value(&self, expected: &Value) -> bool {
        cmp::equal(self.value, expected)
    }

    /// What an error holds of the value: nothing, but for a name. Errors may be many, and the
    /// value is found again by its pointer.
    fn to_value(&self) -> Cow<'b, Value> {
        match self.batch {
            None => Cow::Borrowed(self.value),
            Some(_) => Cow::Owned(Value::Null),
        }
    }

    fn identity(&self) -> Option<NodeIdentity> {
        Some(NodeIdentity::new(address(self.value)))
    }
}

/// An array whose elements are seen in batches; its length is the whole length.
pub(super) struct Elements<'b> {
    view: View<'b>,
    elements: &'b [Value],
}

impl<'b> Array<'b, Batched> for Elements<'b> {
    type Node = View<'b>;
    type ElementsIter = ElementsIter<'b>;

    fn len(&self) -> usize {
        self.elements.len()
    }

    fn elements(&self) -> Self::ElementsIter {
        let range = self.view.batch.and_then(|batch| batch.range(self.view.value));
        let Range { start, end } = range.unwrap_or_default();
        let seen = self.elements.get(start..end.min(self.elements.len())).unwrap_or_default();
        ElementsIter { view: self.view, elements: seen.iter() }
    }

    fn is_unique(&self) -> bool {
        unique::is_unique(self.elements)
    }
}

/// The elements that are seen.
pub(super) struct ElementsIter<'b> {
    view: View<'b>,
    elements: std::slice::Iter<'b, Value>,
}

impl<'b> Iterator for ElementsIter<'b> {
    type Item = View<'b>;

    fn next(&mut self) -> Option<View<'b>> {
        self.elements.next().map(|value| self.view.child(value))
    }
}

/// An object whose members are listed in batches, and found by their names always.
pub(super) struct Members<'b> {
    view: View<'b>,
    members: &'b Map<String, Value>,
}

impl<'b> Object<'b, Batched> for Members<'b> {
    type Node = View<'b>;
    type MemberName = &'b str;
    type MembersIter = vec::IntoIter<(&'b str, View<'b>)>;

    fn len(&self) -> usize {
        self.members.len()
    }

    fn get(&self, key: &String) -> Option<View<'b>> {
        self.members.get(key).map(|value| self.view.child(value))
    }

    fn members(&self) -> Self::MembersIter {
        let child =
            |(name, value): (&'b String, &'b Value)| (name.as_str(), self.view.child(value));
        let Some(batch) = self.view.batch else { return Vec::new().into_iter() };
        let Range { start, end } = batch.range(self.view.value).unwrap_or_default();
        let mut seen: Vec<_> =
            self.members.iter().skip(start).take(end - start).map(child).collect();
        if seen.len() < self.members.len() {
            let listed: HashSet<&str> = seen.iter().map(|(name, _)| *name).collect();
            let named = batch.named.iter().filter(|name| !listed.contains(name.as_str()));
            let named: Vec<_> =
                named.filter_map(|name| self.members.get_key_value(name)).map(child).collect();
            seen.extend(named);
        }
        seen.into_iter()
    }
}
