//! A text as the walk reads it, and where its quotes stand, found sixteen bytes at a time.

use crate::json::names;
use wide::u8x16;

/// What the walk reads. Behind the end there are zeros, and no quotes.
pub(super) trait Page {
    /// Length of the text.
    fn len(&self) -> usize;
    /// The byte there, or just behind the end: a place that is further away is no place of a page.
    fn byte(&self, at: usize) -> u8;
    /// The bytes from there on. `None` near the end of some pages.
    fn bytes<const N: usize>(&self, at: usize) -> Option<&[u8; N]>;
    /// The bytes between two places.
    fn slice(&self, begin: usize, end: usize) -> &[u8];
    /// The next quote there or behind, that no backslash stands before; `NOWHERE` when there is
    /// none.
    fn quote(&self, from: usize) -> usize;

    /// The ends of a name.
    #[inline(always)]
    fn ends(&self, begin: usize, length: usize) -> (u64, u64) {
        match self.bytes(begin) {
            Some(bytes) if length <= names::SHORT => names::beginning(bytes, length),
            _ => names::ends(self.slice(begin, begin + length)),
        }
    }
}

/// A place behind every text.
pub(super) const NOWHERE: usize = usize::MAX / 2;

/// Texts shorter than this are copied, for a page of a fixed size needs no look at its end: a power
/// of two.
const SIZE: usize = 2048;
/// Zeros behind the text.
const MARGIN: usize = 64;

/// A short text.
pub(super) struct Short {
    text: [u8; SIZE + MARGIN],
    /// A bit for each byte.
    quotes: [u8; SIZE / 8 + 8],
    len: usize,
}

/// A text of any length.
pub(super) struct Long<'t> {
    text: &'t [u8],
    /// A bit for each byte, and 64 more.
    quotes: Vec<u8>,
}

/// What is in a text, besides.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marks {
    /// There is a backslash, a byte below 0x20, a byte beyond ASCII.
    pub escapes: bool,
    pub controls: bool,
    pub wide: bool,
}

impl Short {
    /// No text yet.
    pub(super) const fn new() -> Self {
        Self { text: [0; SIZE + MARGIN], quotes: [0; SIZE / 8 + 8], len: 0 }
    }

    /// Whether a text is short.
    pub(super) const fn holds(text: &[u8]) -> bool {
        text.len() < SIZE
    }

    /// Takes a short text in, in place of the one before. `None` when an escape is wrong or needs a
    /// second look.
    #[inline]
    pub(super) fn read(&mut self, text: &[u8]) -> Option<Marks> {
        self.len = text.len();
        self.text.get_mut(..text.len())?.copy_from_slice(text);
        self.text.get_mut(text.len()..text.len() + MARGIN)?.fill(0);
        let words = text.len().div_ceil(64);
        self.quotes.get_mut(8 * words..8 * words + 8)?.fill(0);
        mark(text, self.quotes.as_chunks_mut::<8>().0.get_mut(..words)?)
    }
}

impl<'t> Long<'t> {
    /// A page of this text. `None` when an escape is wrong or needs a second look.
    pub(super) fn new(text: &'t [u8]) -> Option<(Self, Marks)> {
        let words = text.len().div_ceil(64);
        let mut quotes = vec![0; 8 * words + 8];
        let marks = mark(text, quotes.as_chunks_mut::<8>().0.get_mut(..words)?)?;
        Some((Self { text, quotes }, marks))
    }
}

impl Page for Short {
    #[inline(always)]
    fn len(&self) -> usize {
        self.len
    }

    #[inline(always)]
    fn byte(&self, at: usize) -> u8 {
        self.text[at % SIZE]
    }

    #[inline(always)]
    fn bytes<const N: usize>(&self, at: usize) -> Option<&[u8; N]> {
        self.text[at % SIZE..].first_chunk()
    }

    #[inline(always)]
    fn slice(&self, begin: usize, end: usize) -> &[u8] {
        self.text.get(begin..end).unwrap_or_default()
    }

    #[inline(always)]
    fn quote(&self, from: usize) -> usize {
        next(self.quotes[from % SIZE / 8..].first_chunk(), from)
            .unwrap_or_else(|| far(&self.quotes, self.len, from))
    }
}

impl Page for Long<'_> {
    #[inline]
    fn len(&self) -> usize {
        self.text.len()
    }

    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

    #[inline]
    fn bytes<const N: usize>(&self, at: usize) -> Option<&[u8; N]> {
        self.text.get(at..)?.first_chunk()
    }

    #[inline]
    fn slice(&self, begin: usize, end: usize) -> &[u8] {
        self.text.get(begin..end).unwrap_or_default()
    }

    #[inline]
    fn quote(&self, from: usize) -> usize {
        let near = self.quotes.get(from / 8..).and_then(<[u8]>::first_chunk);
        next(near, from).unwrap_or_else(|| far(&self.quotes, self.text.len(), from))
    }
}

/// The next quote, of the 57 to 64 bytes whose bits these are.
#[inline(always)]
fn next(bits: Option<&[u8; 8]>, from: usize) -> Option<usize> {
    let near = u64::from_le_bytes(*bits?) >> (from % 8);
    (near != 0).then(|| from + near.trailing_zeros() as usize)
}

/// The next quote, however far it is.
#[inline(never)]
fn far(quotes: &[u8], length: usize, from: usize) -> usize {
    let first = from / 8;
    let bits = quotes.get(first..length.div_ceil(8)).unwrap_or_default();
    let hidden = |i: usize| if i == 0 { 0xff << (from % 8) } else { 0xff_u8 };
    let found = bits.iter().enumerate().find_map(|(i, bits)| {
        let bits = bits & hidden(i);
        (bits != 0).then(|| (first + i) * 8 + bits.trailing_zeros() as usize)
    });
    found.unwrap_or(NOWHERE)
}

/// Marks the quotes that no backslash stands before, in one word for each 64 bytes. `None` when an
/// escape is wrong or needs a second look.
#[inline]
fn mark(text: &[u8], quotes: &mut [[u8; 8]]) -> Option<Marks> {
    let (mut escapes, mut controls, mut high) = (0, 0, 0);
    let mut note = |word: &mut [u8; 8], found: Found| {
        *word = found.quotes.to_le_bytes();
        escapes |= found.escapes;
        controls |= found.low;
        high |= found.high;
    };
    let (blocks, rest) = text.as_chunks::<64>();
    for (word, block) in quotes.iter_mut().zip(blocks) {
        note(word, Found::of(block));
    }
    if let Some(word) = quotes.get_mut(blocks.len()) {
        // Blanks mark nothing.
        let mut block = [b' '; 64];
        block[..rest.len()].copy_from_slice(rest);
        note(word, Found::of(&block));
    }
    if escapes != 0 {
        unescape(text, quotes)?;
    }
    Some(Marks { escapes: escapes != 0, controls: controls != 0, wide: high != 0 })
}

/// What stands in a block, as bits.
struct Found {
    quotes: u64,
    escapes: u64,
    low: u64,
    high: u64,
}

impl Found {
    #[inline]
    fn of(block: &[u8; 64]) -> Self {
        let (quote, backslash, blank) =
            (u8x16::splat(b'"'), u8x16::splat(b'\\'), u8x16::splat(0x1f));
        let mut found = Self { quotes: 0, escapes: 0, low: 0, high: 0 };
        for (i, part) in block.as_chunks::<16>().0.iter().enumerate() {
            let bytes = u8x16::new(*part);
            let mask = |v: u8x16| u64::from(v.to_bitmask()) << (16 * i);
            found.quotes |= mask(bytes.simd_eq(quote));
            found.escapes |= mask(bytes.simd_eq(backslash));
            found.low |= mask(bytes.min(blank).simd_eq(bytes));
            found.high |= mask(bytes);
        }
        found
    }
}

/// Takes the marks of escaped quotes away, and looks at every escape on the way. A surrogate needs
/// a second look.
fn unescape(text: &[u8], quotes: &mut [[u8; 8]]) -> Option<()> {
    let mut at = 0;
    while let Some(found) = text[at..].iter().position(|b| *b == b'\\') {
        let escape = at + found + 1;
        match text.get(escape)? {
            b'"' => quotes[escape / 64][escape / 8 % 8] &= !(1 << (escape % 8)),
            b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
            b'u' => {
                let digits = text.get(escape + 1..escape + 5)?;
                let surrogate = matches!(digits[0], b'd' | b'D') && !digits[1].is_ascii_digit()
                    || matches!(digits[..2], [b'd' | b'D', b'8' | b'9']);
                if surrogate || !digits.iter().all(u8::is_ascii_hexdigit) {
                    return None;
                }
            }
            _ => return None,
        }
        at = escape + 1;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The places of all quotes, one after the other.
    fn quotes(page: &impl Page) -> Vec<usize> {
        let mut found = Vec::new();
        let mut at = page.quote(0);
        while at != NOWHERE {
            found.push(at);
            at = page.quote(at + 1);
        }
        found
    }

    #[test]
    fn short_and_long_pages_find_the_same_quotes() {
        let mut short = Short::new();
        // The longest text first: nothing of it is left on the page.
        for length in (0..SIZE).rev().step_by(7) {
            let text: Vec<u8> = (0..length)
                .map(|i| if i * i % 11 == 3 || i % 200 == 0 { b'"' } else { b'x' })
                .collect();
            let expected: Vec<usize> = (0..length).filter(|i| text[*i] == b'"').collect();
            short.read(&text).unwrap();
            assert_eq!(quotes(&short), expected, "{length}");
            assert_eq!(quotes(&Long::new(&text).unwrap().0), expected, "{length}");
            assert_eq!((short.byte(length), short.len()), (0, length));
        }
        assert!(!Short::holds(&[b' '; SIZE]) && Short::holds(&[b' '; SIZE - 1]));
    }

    #[test]
    fn escaped_quotes_are_none() {
        let mut page = Short::new();
        assert!(page.read(br#""a\"b\\" "\\\"" "\u0022""#).unwrap().escapes);
        assert_eq!(quotes(&page), [0, 7, 9, 14, 16, 23]);
        assert!(
            page.read(br#""\x""#).is_none()
                && page.read(br#""\ud83d\ude00""#).is_none()
                && page.read(br#""\"#).is_none()
        );
    }
}
