//! Strings and keys: their ends, lengths, lists of values and patterns.

use super::{End, Outcome, Validator};
use crate::gate::fast_path::data::{Pattern, PerfectHash, StringCheck, StringRule};
use crate::gate::fast_path::input::{Input, NOT_FOUND};
use std::borrow::Cow;
use std::ops::Range;
use wide::u8x16;

impl<'a, P: Input> Validator<'a, P> {
    /// Length of the key that begins at `begin`, behind its quote.
    #[inline]
    pub(super) fn key_length(&self, begin: usize) -> Result<usize, Outcome> {
        if !self.controls
            && let Some(bytes) = self.input.bytes::<16>(begin)
        {
            let bytes = u8x16::new(*bytes);
            let quotes = bytes.simd_eq(u8x16::splat(b'"')).to_bitmask();
            if quotes != 0
                && !(self.escapes
                    && bytes.simd_eq(u8x16::splat(b'\\')).to_bitmask() & (quotes - 1) & !quotes
                        != 0)
            {
                return Ok(quotes.trailing_zeros() as usize);
            }
        }
        self.long_key_length(begin)
    }

    #[inline(never)]
    fn long_key_length(&self, begin: usize) -> Result<usize, Outcome> {
        let key = self.string_bytes(begin - 1)?;
        if self.escapes && key.contains(&b'\\') { Err(Outcome::Fallback) } else { Ok(key.len()) }
    }

    /// Offset of the quote that ends the string whose content begins there.
    #[inline(always)]
    fn closing_quote(&self, begin: usize) -> End {
        let end = self.input.next_quote(begin);
        if end == NOT_FOUND { Err(Outcome::Reject) } else { Ok(end) }
    }

    /// The bytes between two quotes; the first one is at `at`.
    #[inline]
    pub(super) fn string_bytes(&self, at: usize) -> Result<&'a [u8], Outcome> {
        let end = self.closing_quote(at + 1)?;
        let raw = self.input.slice(at + 1, end);
        if self.controls { refuse_controls(raw) } else { Ok(raw) }
    }

    #[inline(always)]
    pub(super) fn string(&self, check: &StringCheck, at: usize) -> End {
        let begin = at + 1;
        let end = self.closing_quote(begin)?;
        if self.controls {
            refuse_controls(self.input.slice(begin, end))?;
        }
        match check {
            StringCheck::Any => Ok(end + 1),
            StringCheck::Rule(rule) if self.escapes => self.check_escaped(rule, begin, end),
            StringCheck::Rule(rule) => self.check_string(rule, begin, end),
            StringCheck::Reject => Err(Outcome::Reject),
            StringCheck::Fallback => Err(Outcome::Fallback),
        }
    }

    #[cold]
    #[inline(never)]
    fn check_escaped(&self, rule: &StringRule, begin: usize, end: usize) -> End {
        let content = unescape(self.input.slice(begin, end))?;
        if content.len() >> 2 < rule.min_length || content.len() > rule.max_length {
            check_length(rule, &content)?;
        }
        if let Some(values) = &rule.enum_values
            && values.find(&content).is_none()
        {
            return Err(Outcome::Reject);
        }
        if let Some(pattern) = &rule.pattern {
            check_pattern(pattern, &content)?;
        }
        Ok(end + 1)
    }

    /// Position of the key there in a set.
    #[inline(always)]
    pub(super) fn find(&self, keys: &PerfectHash, begin: usize, length: usize) -> Option<usize> {
        keys.position(self.input.key_ends(begin, length), length, || {
            self.input.slice(begin, begin + length)
        })
    }

    /// Checks a string without escapes.
    #[inline]
    fn check_string(&self, rule: &StringRule, begin: usize, end: usize) -> End {
        let length = end - begin;
        // A character has one to four bytes: mostly there is nothing to count.
        if length >> self.utf8_shift < rule.min_length || length > rule.max_length {
            check_length(rule, self.input.slice(begin, end))?;
        }
        if let Some(values) = &rule.enum_values
            && self.find(values, begin, length).is_none()
        {
            return Err(Outcome::Reject);
        }
        if let Some(pattern) = &rule.pattern
            && !self.matches_fixed_length(pattern, begin, length)
        {
            check_pattern(pattern, self.input.slice(begin, end))?;
        }
        Ok(end + 1)
    }

    /// Whether every byte is in the set of its offset.
    #[inline]
    fn matches_fixed_length(&self, pattern: &Pattern, begin: usize, length: usize) -> bool {
        let number = pattern.by_length.get(length).copied().unwrap_or(0);
        let Some(fixed) = pattern.fixed_lengths.get(usize::from(number).wrapping_sub(1)) else {
            return false;
        };
        let fold = u8x16::splat(fixed.fold);
        let mut all = u8x16::splat(0xff);
        for block in fixed.blocks {
            let Some(bytes) = self.input.bytes::<16>(begin + block.offset) else { return false };
            let folded = u8x16::new(*bytes) | fold;
            all &= block.ranges.iter().fold(u8x16::splat(0), |one, (low, high)| {
                one | folded.min(u8x16::new(*high)).max(u8x16::new(*low)).simd_eq(folded)
            });
        }
        all.to_bitmask() == 0xffff
    }

    /// The bytes between the quotes of a string without escapes.
    pub(super) fn unescaped_range(&self, at: usize) -> Result<Range<usize>, Outcome> {
        let end = self.closing_quote(at + 1)?;
        let unescaped = self.byte(at) == b'"'
            && !(self.escapes && self.input.slice(at + 1, end).contains(&b'\\'));
        if unescaped { Ok(at + 1..end) } else { Err(Outcome::Fallback) }
    }

    /// Offset behind an object, looking at nothing but quotes and braces.
    pub(super) fn skip_object(&self, mut at: usize) -> End {
        let mut open = 0_usize;
        loop {
            match self.byte(at) {
                b'"' => at = self.closing_quote(at + 1)?,
                b'{' => open += 1,
                b'}' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(at + 1);
                    }
                }
                0 => return Err(Outcome::Reject),
                _ => {}
            }
            at += 1;
        }
    }
}

/// The content of a string, its escapes resolved.
fn unescape(raw: &[u8]) -> Result<Cow<'_, [u8]>, Outcome> {
    if !raw.contains(&b'\\') {
        return Ok(raw.into());
    }
    let quoted = [b"\"", raw, b"\""].concat();
    let content: String = serde_json::from_slice(&quoted).map_err(|_| Outcome::Fallback)?;
    Ok(content.into_bytes().into())
}

#[inline(never)]
fn check_pattern(pattern: &Pattern, content: &[u8]) -> Result<(), Outcome> {
    let mut row = 0;
    for byte in content {
        row = pattern.next[usize::from(row) + usize::from(pattern.classes[usize::from(*byte)])];
        if row >= pattern.first_sink {
            break;
        }
    }
    let bits = pattern.accepted[usize::from(row >> pattern.stride)];
    if bits & pattern.required != pattern.required || bits & pattern.forbidden != 0 {
        return Err(Outcome::Reject);
    }
    if bits & pattern.certain == pattern.certain { Ok(()) } else { Err(Outcome::Fallback) }
}

#[cold]
#[inline(never)]
fn refuse_controls(raw: &[u8]) -> Result<&[u8], Outcome> {
    if raw.iter().any(|b| *b < 0x20) { Err(Outcome::Reject) } else { Ok(raw) }
}

#[cold]
#[inline(never)]
fn check_length(rule: &StringRule, content: &[u8]) -> Result<(), Outcome> {
    let length = content.iter().filter(|b| (**b & 0xc0) != 0x80).count();
    if (rule.min_length..=rule.max_length).contains(&length) {
        Ok(())
    } else {
        Err(Outcome::Reject)
    }
}
