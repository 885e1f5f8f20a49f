//! Typed values from a text that the walk has accepted.
//!
//! A deserializer that looks at nothing twice: the syntax is right, and the page knows where the
//! quotes stand. What it does not know how to read is an error, and whoever called reads the text
//! with `serde_json`.

use super::page::{NOWHERE, Page};
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;

/// Reads the value at a place of a page.
pub(super) struct Reader<'r, 'de, P> {
    page: &'r P,
    /// What the page holds.
    text: &'de str,
    at: usize,
    escapes: bool,
}

/// A value that must be read in another way.
#[derive(Debug)]
pub(crate) struct Unread;

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that must be read in another way")
    }
}

impl std::error::Error for Unread {}

impl Error for Unread {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'r, 'de, P: Page> Reader<'r, 'de, P> {
    pub(super) const fn new(page: &'r P, text: &'de str, at: usize, escapes: bool) -> Self {
        Self { page, text, at, escapes }
    }

    /// The place behind what was read.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// The next byte that is no blank.
    #[inline]
    fn next(&mut self) -> u8 {
        loop {
            let byte = self.page.byte(self.at);
            if byte > b' ' || self.at >= self.page.len() {
                return byte;
            }
            self.at += 1;
        }
    }

    /// The text between the quotes that stand here, and whether there are escapes in it.
    #[inline]
    fn quoted(&mut self) -> Result<(&'de str, bool), Unread> {
        let begin = self.at + 1;
        let end = self.page.quote(begin);
        if end == NOWHERE {
            return Err(Unread);
        }
        let raw = self.text.get(begin..end).ok_or(Unread)?;
        self.at = end + 1;
        Ok((raw, self.escapes && raw.contains('\\')))
    }

    #[inline]
    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Unread> {
        let begin = self.at;
        match self.quoted()? {
            (raw, false) => visitor.visit_borrowed_str(raw),
            (_, true) => visitor.visit_string(
                serde_json::from_str(self.text.get(begin..self.at).ok_or(Unread)?)
                    .map_err(|_| Unread)?,
            ),
        }
    }

    #[inline(never)]
    fn number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Unread> {
        let begin = self.at;
        while matches!(self.page.byte(self.at), b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E') {
            self.at += 1;
        }
        let digits = self.text.get(begin..self.at).ok_or(Unread)?;
        if digits.bytes().all(|b| b.is_ascii_digit())
            && let Ok(number) = digits.parse()
        {
            return visitor.visit_u64(number);
        }
        let number: serde_json::Number = serde_json::from_str(digits).map_err(|_| Unread)?;
        number.deserialize_any(visitor).map_err(|_| Unread)
    }

    /// Steps over one of these words.
    #[inline]
    fn word(&mut self, word: &str) -> Result<(), Unread> {
        let end = self.at + word.len();
        if self.page.slice(self.at, end) != word.as_bytes() {
            return Err(Unread);
        }
        self.at = end;
        Ok(())
    }

    /// Steps to the next member or item, or over the end.
    #[inline]
    fn more(&mut self, first: &mut bool, end: u8) -> Result<bool, Unread> {
        let byte = self.next();
        if byte == end {
            self.at += 1;
            return Ok(false);
        }
        if !std::mem::take(first) {
            if byte != b',' {
                return Err(Unread);
            }
            self.at += 1;
            self.next();
        }
        Ok(true)
    }
}

impl<'de, P: Page> Deserializer<'de> for &mut Reader<'_, 'de, P> {
    type Error = Unread;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.next() {
            b'"' => self.string(visitor),
            b'{' => {
                self.at += 1;
                visitor.visit_map(Parts { reader: self, first: true })
            }
            b'[' => {
                self.at += 1;
                visitor.visit_seq(Parts { reader: self, first: true })
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
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        if self.next() == b'"' { self.string(visitor) } else { Err(Unread) }
    }

    #[inline]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
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
    ) -> Result<V::Value, Unread> {
        visitor.visit_newtype_struct(self)
    }

    #[inline]
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        if self.next() != b'"' {
            return Err(Unread);
        }
        match self.quoted()? {
            (name, false) => visitor.visit_enum(BorrowedStrDeserializer::new(name)),
            (_, true) => Err(Unread),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct seq tuple tuple_struct
        map struct ignored_any
    }
}

/// The members of an object or the items of an array.
struct Parts<'a, 'r, 'de, P> {
    reader: &'a mut Reader<'r, 'de, P>,
    first: bool,
}

impl<'de, P: Page> MapAccess<'de> for Parts<'_, '_, 'de, P> {
    type Error = Unread;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unread> {
        if !self.reader.more(&mut self.first, b'}')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unread> {
        if self.reader.next() != b':' {
            return Err(Unread);
        }
        self.reader.at += 1;
        seed.deserialize(&mut *self.reader)
    }
}

impl<'de, P: Page> SeqAccess<'de> for Parts<'_, '_, 'de, P> {
    type Error = Unread;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unread> {
        if !self.reader.more(&mut self.first, b']')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::super::page::Short;
    use super::*;
    use serde::Deserialize;
    use serde_json::Value;

    fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Unread> {
        let mut page = Short::new();
        let marks = page.read(text.as_bytes()).ok_or(Unread)?;
        T::deserialize(&mut Reader::new(&page, text, 0, marks.escapes))
    }

    #[test]
    fn values_are_those_of_serde_json() {
        for text in [
            r#"{"a": [1, -2, 3.5, 1e3, 18446744073709551615, 12345678901234567890123], "b" : {"c":null,"d":[ ],"e":{ }}}"#,
            r#"["\"\\\n\u00e9", "é", "", true,false, null , 0, -0, 9.0]"#,
            " \"alone\" ",
            "7",
        ] {
            assert_eq!(
                read::<Value>(text).unwrap(),
                serde_json::from_str::<Value>(text).unwrap(),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_value_of_the_type_is_unread() {
        assert!(read::<Vec<String>>(r#"["a", 1]"#).is_err());
        assert!(read::<String>("1").is_err());
        assert!(read::<Value>("[1").is_err());
        assert!(read::<Value>("nul").is_err());
        assert!(read::<Option<u8>>("256").is_err());
        assert_eq!(read::<Option<u8>>("null").unwrap(), None);
    }
}
