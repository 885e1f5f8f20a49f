//! Typed values from JSON that the validator has accepted.
//!
//! A deserializer that checks nothing twice: the syntax is right, and the input knows the offsets
//! of the quotes. What it does not know how to read is an error, and the caller then reads the JSON
//! with `serde_json`.

use super::input::{Input, NOT_FOUND};
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;

/// Reads the value at an offset of an input.
pub(super) struct InputDeserializer<'r, 'de, P> {
    input: &'r P,
    /// The document of the input.
    json: &'de str,
    at: usize,
    escapes: bool,
}

/// A value that must be read in another way.
#[derive(Debug)]
pub(crate) struct Unsupported;

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that must be read in another way")
    }
}

impl std::error::Error for Unsupported {}

impl Error for Unsupported {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'r, 'de, P: Input> InputDeserializer<'r, 'de, P> {
    pub(super) const fn new(input: &'r P, json: &'de str, at: usize, escapes: bool) -> Self {
        Self { input, json, at, escapes }
    }

    /// Offset behind what was read.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// The next byte that is not white space.
    #[inline]
    fn next(&mut self) -> u8 {
        loop {
            let byte = self.input.byte(self.at);
            if byte > b' ' || self.at >= self.input.len() {
                return byte;
            }
            self.at += 1;
        }
    }

    /// The content of the string here, and whether there are escapes in it.
    #[inline]
    fn quoted(&mut self) -> Result<(&'de str, bool), Unsupported> {
        let begin = self.at + 1;
        let end = self.input.next_quote(begin);
        if end == NOT_FOUND {
            return Err(Unsupported);
        }
        let raw = self.json.get(begin..end).ok_or(Unsupported)?;
        self.at = end + 1;
        Ok((raw, self.escapes && raw.contains('\\')))
    }

    #[inline]
    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Unsupported> {
        let begin = self.at;
        match self.quoted()? {
            (raw, false) => visitor.visit_borrowed_str(raw),
            (_, true) => visitor.visit_string(
                serde_json::from_str(self.json.get(begin..self.at).ok_or(Unsupported)?)
                    .map_err(|_| Unsupported)?,
            ),
        }
    }

    #[inline(never)]
    fn number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Unsupported> {
        let begin = self.at;
        while matches!(self.input.byte(self.at), b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E') {
            self.at += 1;
        }
        let digits = self.json.get(begin..self.at).ok_or(Unsupported)?;
        if digits.bytes().all(|b| b.is_ascii_digit())
            && let Ok(number) = digits.parse()
        {
            return visitor.visit_u64(number);
        }
        let number: serde_json::Number = serde_json::from_str(digits).map_err(|_| Unsupported)?;
        number.deserialize_any(visitor).map_err(|_| Unsupported)
    }

    /// Steps over a literal.
    #[inline]
    fn word(&mut self, word: &str) -> Result<(), Unsupported> {
        let end = self.at + word.len();
        if self.input.slice(self.at, end) != word.as_bytes() {
            return Err(Unsupported);
        }
        self.at = end;
        Ok(())
    }

    /// Steps to the next member or item, or over the end.
    #[inline]
    fn more(&mut self, first: &mut bool, end: u8) -> Result<bool, Unsupported> {
        let byte = self.next();
        if byte == end {
            self.at += 1;
            return Ok(false);
        }
        if !std::mem::take(first) {
            if byte != b',' {
                return Err(Unsupported);
            }
            self.at += 1;
            self.next();
        }
        Ok(true)
    }
}

impl<'de, P: Input> Deserializer<'de> for &mut InputDeserializer<'_, 'de, P> {
    type Error = Unsupported;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        match self.next() {
            b'"' => self.string(visitor),
            b'{' => {
                self.at += 1;
                visitor.visit_map(Entries { deserializer: self, first: true })
            }
            b'[' => {
                self.at += 1;
                visitor.visit_seq(Entries { deserializer: self, first: true })
            }
            b'n' => {
                self.word("null")?;
                visitor.visit_unit()
            }
            b't' => {
                self.word("true")?;
                visitor.visit_bool(true)
            }
            b'f' => {
                self.word("false")?;
                visitor.visit_bool(false)
            }
            _ => self.number(visitor),
        }
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        if self.next() == b'"' { self.string(visitor) } else { Err(Unsupported) }
    }

    #[inline]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        if self.next() == b'n' {
            self.word("null")?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unsupported> {
        visitor.visit_newtype_struct(self)
    }

    #[inline]
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unsupported> {
        if self.next() != b'"' {
            return Err(Unsupported);
        }
        match self.quoted()? {
            (name, false) => visitor.visit_enum(BorrowedStrDeserializer::new(name)),
            (_, true) => Err(Unsupported),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct ignored_any
    }
}

/// The members of an object or the items of an array.
struct Entries<'a, 'r, 'de, P> {
    deserializer: &'a mut InputDeserializer<'r, 'de, P>,
    first: bool,
}

impl<'de, P: Input> MapAccess<'de> for Entries<'_, '_, 'de, P> {
    type Error = Unsupported;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unsupported> {
        if !self.deserializer.more(&mut self.first, b'}')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.deserializer).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Unsupported> {
        if self.deserializer.next() != b':' {
            return Err(Unsupported);
        }
        self.deserializer.at += 1;
        seed.deserialize(&mut *self.deserializer)
    }
}

impl<'de, P: Input> SeqAccess<'de> for Entries<'_, '_, 'de, P> {
    type Error = Unsupported;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unsupported> {
        if !self.deserializer.more(&mut self.first, b']')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.deserializer).map(Some)
    }
}
