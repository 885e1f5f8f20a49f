//! The strings of an event that say where it belongs, read from its line without the rest of it;
//! and names as numbers.

use crate::contract::reducers::{MISSION_MEMBERS, REDUCERS};
use crate::json::pointer;
use crate::reduce::seen::Seeds;
use crate::reduce::{Partition, ReplayEvent};
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::LazyLock;

/// Members of a payload that may name a mission stand in the payload itself or in its namespace.
const MISSION_PLACES: [&str; 2] = ["/payload/", "/payload/namespace/"];

/// A number for a name.
pub(super) type Name = u32;

/// Names, each once.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    numbers: HashMap<Box<str>, Name, Seeds>,
    texts: Vec<Box<str>>,
}

impl Names {
    pub(super) fn number(&mut self, text: &str) -> Name {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = Name::try_from(self.texts.len()).expect("a log has fewer names than events");
        self.texts.push(text.into());
        self.numbers.insert(text.into(), number);
        number
    }

    pub(super) fn text(&self, number: Name) -> &str {
        &self.texts[number as usize]
    }

    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }
}

/// Where strings are looked for: the tokens of pointers; and for each depth the tokens there, each
/// with a bit for every place that it leads to.
struct Places {
    all: Vec<Vec<Cow<'static, str>>>,
    by_depth: Vec<Vec<(Cow<'static, str>, u64)>>,
    /// Whether all of them are in the payload.
    in_payload: bool,
}

static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let mut places: Vec<Vec<Cow<'static, str>>> = Vec::new();
    for member in MISSION_MEMBERS {
        for before in MISSION_PLACES {
            let tokens = pointer::names(before).filter(|token| !token.is_empty());
            places.push(tokens.chain([Cow::Borrowed(*member)]).collect());
        }
    }
    for info in REDUCERS {
        if let Partition::Members(pointers) = info.partition {
            places.extend(pointers.iter().map(|pointer| pointer::names(pointer).collect()));
        }
    }
    assert!(places.len() <= 64, "a bit for each place");
    let deepest = places.iter().map(Vec::len).max().unwrap_or(0);
    let tokens = (0..deepest).map(|depth| {
        let mut tokens: BTreeMap<Cow<'static, str>, u64> = BTreeMap::new();
        for (place, names) in places.iter().enumerate() {
            if let Some(token) = names.get(depth) {
                *tokens.entry(token.clone()).or_default() |= 1 << place;
            }
        }
        tokens.into_iter().collect()
    });
    let by_depth = tokens.collect();
    let in_payload = places.iter().all(|names| names.first().is_some_and(|name| name == "payload"));
    Places { all: places, by_depth, in_payload }
});

/// What an event says at the places; strings that are empty say nothing.
pub(super) struct Said(Vec<Option<String>>);

impl Said {
    pub(super) fn by(event: &ReplayEvent) -> Self {
        let mut found = vec![None; PLACES.all.len()];
        let (line, payload) = (event.line(), event.payload_json());
        let (json, depth) = match payload.filter(|_| PLACES.in_payload) {
            Some(payload) => (payload, 1),
            None => (&*line, 0),
        };
        let mut json = serde_json::Deserializer::from_slice(json);
        let active = (0..PLACES.all.len()).fold(0, |all, place| all | 1 << place);
        let pick = Pick { active, depth, found: &mut found };
        // An error says that enough was read: the line was read as JSON before.
        let _ = pick.deserialize(&mut json);
        Self(found)
    }

    /// All names of missions, the best for people first, with their ranks.
    pub(super) fn missions(&self) -> impl Iterator<Item = (usize, &str)> {
        let said = self.0[..MISSION_MEMBERS.len() * MISSION_PLACES.len()].iter().enumerate();
        said.filter_map(|(i, text)| Some((i / MISSION_PLACES.len(), text.as_deref()?)))
    }

    /// What a member says.
    pub(super) fn member(&self, member: &str) -> Option<&str> {
        let place =
            PLACES.all.iter().position(|place| place.iter().cloned().eq(pointer::names(member)))?;
        self.0[place].as_deref()
    }
}

/// Reads a value at that depth on the way to the active places.
struct Pick<'f> {
    /// A bit for each place whose tokens so far have been met.
    active: u64,
    depth: usize,
    found: &'f mut Vec<Option<String>>,
}

impl Pick<'_> {
    fn active(active: u64) -> impl Iterator<Item = usize> {
        (0..PLACES.all.len()).filter(move |place| active >> place & 1 == 1)
    }
}

impl<'de> DeserializeSeed<'de> for Pick<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Pick<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if !text.is_empty() {
            for place in Self::active(self.active) {
                if PLACES.all[place].len() == self.depth {
                    self.found[place] = Some(text.to_owned());
                }
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let key = Key { active: self.active, depth: self.depth };
        let mut met = 0;
        while let Some(active) = members.next_key_seed(key)? {
            met |= active;
            if active == 0 {
                members.next_value::<IgnoredAny>()?;
            } else {
                let pick = Pick { active, depth: self.depth + 1, found: &mut *self.found };
                members.next_value_seed(pick)?;
                if self.depth == 0 && met == self.active {
                    return Err(A::Error::custom("nothing behind it is asked for"));
                }
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// The places that are on the way through a key.
#[derive(Clone, Copy)]
struct Key {
    active: u64,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = u64;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u64, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<u64, E> {
        let mut tokens = PLACES.by_depth.get(self.depth).into_iter().flatten();
        let met = tokens.find(|(token, _)| token == key);
        Ok(met.map_or(0, |(_, places)| self.active & places))
    }
}
