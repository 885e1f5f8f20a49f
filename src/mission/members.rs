//! The members of a row, as they stand in its text. Rows have few, so that looking through them is
//! quicker than a table by name.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// Members that are looked through; a row with more is read as any object.
const MOST: usize = 64;

/// What has members.
pub(crate) trait Fields {
    /// The value of a member.
    fn field(&self, name: &str) -> Option<&Value>;

    /// The value of a member, which is not there any more afterwards.
    fn take(&mut self, name: &str) -> Option<Value>;

    /// Whether a member is there, null or not.
    fn has(&self, name: &str) -> bool {
        self.field(name).is_some()
    }

    /// The text of a member.
    fn text(&self, name: &str) -> Option<&str> {
        self.field(name).and_then(Value::as_str)
    }
}

impl Fields for Map<String, Value> {
    fn field(&self, name: &str) -> Option<&Value> {
        self.get(name)
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.remove(name)
    }
}

/// The members of one row. A name that stands there twice has its last value.
#[derive(Debug, Default)]
pub(super) struct Members<'t>(Vec<(Cow<'t, str>, Value)>);

impl Fields for Members<'_> {
    fn field(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        let place = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(place).1)
    }
}

impl Members<'_> {
    pub(super) fn into_map(self) -> Map<String, Value> {
        self.0.into_iter().map(|(name, value)| (name.into_owned(), value)).collect()
    }
}

impl From<Map<String, Value>> for Members<'_> {
    fn from(members: Map<String, Value>) -> Self {
        Self(members.into_iter().map(|(name, value)| (Cow::Owned(name), value)).collect())
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OfObject)
    }
}

struct OfObject;

impl<'de> Visitor<'de> for OfObject {
    type Value = Members<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of few members")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members: Vec<(Cow<'de, str>, Value)> = Vec::with_capacity(16);
        while let Some(Name(name)) = map.next_key()? {
            let value = map.next_value()?;
            match members.iter().position(|(known, _)| *known == name) {
                Some(place) => members[place].1 = value,
                None if members.len() < MOST => members.push((name, value)),
                None => return Err(A::Error::custom("there are too many members")),
            }
        }
        Ok(Members(members))
    }
}

/// A name, borrowed where it holds no escape.
struct Name<'t>(Cow<'t, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(OfName)
    }
}

struct OfName;

impl<'de> Visitor<'de> for OfName {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }
}
