//! A document as the validator reads it, and the offsets of its quotes, found sixteen bytes at a
//! time.

use crate::json::key_hash;
use wide::u8x16;

/// What the validator reads. Behind the end there are zeros, and no quotes.
pub(super) trait Input {
    /// Length in bytes.
    fn len(&self) -> usize;
    /// The byte at an offset, which is at most the length.
    fn byte(&self, at: usize) -> u8;
    /// The bytes from an offset on. `None` near the end of some inputs.
    fn bytes<const N: usize>(&self, at: usize) -> Option<&[u8; N]>;
    /// The bytes between two offsets.
    fn slice(&self, begin: usize, end: usize) -> &[u8];
    /// Offset of the first quote from there on that is not escaped; `NOT_FOUND` when there is
    /// none.
    fn next_quote(&self, from: usize) -> usize;

    /// The ends of a key, for its hash.
    #[inline(always)]
    fn key_ends(&self, begin: usize, length: usize) -> (u64, u64) {
        match self.bytes(begin) {
            Some(bytes) if length <= key_hash::SHORT => key_hash::beginning(bytes, length),
            _ => key_hash::ends(self.slice(begin, begin + length)),
        }
    }
}

/// An offset beyond every input.
pub(super) const NOT_FOUND: usize = usize::MAX / 2;

/// Documents shorter than this are copied, for a buffer of a fixed size needs no check at its end.
/// A power of two.
const CAPACITY: usize = 2048;
/// Zeros behind the document.
const PADDING: usize = 64;

/// A short document, copied into a buffer of a fixed size.
pub(super) struct FixedInput {
    bytes: [u8; CAPACITY + PADDING],
    /// A bit for each byte.
    quotes: [u8; CAPACITY / 8 + 8],
    len: usize,
}

/// A document of any length, read where it is.
pub(super) struct SliceInput<'t> {
    bytes: &'t [u8],
    /// A bit for each byte, and 64 more.
    quotes: Vec<u8>,
}

/// What occurs in a document.
#[derive(Debug, Clone, Copy)]
pub(super) struct InputFlags {
    /// A backslash.
    pub escapes: bool,
    /// A byte below 0x20.
    pub controls: bool,
    /// A byte beyond ASCII.
    pub non_ascii: bool,
}

impl FixedInput {
    /// An empty input.
    pub(super) const fn new() -> Self {
        Self { bytes: [0; CAPACITY + PADDING], quotes: [0; CAPACITY / 8 + 8], len: 0 }
    }

    /// Whether a document is short enough.
    pub(super) const fn fits(bytes: &[u8]) -> bool {
        bytes.len() < CAPACITY
    }

    /// Copies a short document, in place of the one before. `None` when an escape is wrong or needs
    /// a second look.
    #[inline]
    pub(super) fn load(&mut self, bytes: &[u8]) -> Option<InputFlags> {
        self.len = bytes.len();
        self.bytes.get_mut(..bytes.len())?.copy_from_slice(bytes);
        self.bytes.get_mut(bytes.len()..bytes.len() + PADDING)?.fill(0);
        let words = bytes.len().div_ceil(64);
        self.quotes.get_mut(8 * words..8 * words + 8)?.fill(0);
        find_quotes(bytes, self.quotes.as_chunks_mut::<8>().0.get_mut(..words)?)
    }
}

impl<'t> SliceInput<'t> {
    /// An input over these bytes. `None` when an escape is wrong or needs a second look.
    pub(super) fn new(bytes: &'t [u8]) -> Option<(Self, InputFlags)> {
        let words = bytes.len().div_ceil(64);
        let mut quotes = vec![0; 8 * words + 8];
        let flags = find_quotes(bytes, quotes.as_chunks_mut::<8>().0.get_mut(..words)?)?;
        Some((Self { bytes, quotes }, flags))
    }
}

impl Input for FixedInput {
    #[inline(always)]
    fn len(&self) -> usize {
        self.len
    }

    #[inline(always)]
    fn byte(&self, at: usize) -> u8 {
        self.bytes[at % CAPACITY]
    }

    #[inline(always)]
    fn bytes<const N: usize>(&self, at: usize) -> Option<&[u8; N]> {
        self.bytes[at % CAPACITY..].first_chunk()
    }

    #[inline(always)]
    fn slice(&self, begin: usize, end: usize) -> &[u8] {
        self.bytes.get(begin..end).unwrap_or_default()
    }

    #[inline(always)]
    fn next_quote(&self, from: usize) -> usize {
        first_bit(self.quotes[from % CAPACITY / 8..].first_chunk(), from)
            .unwrap_or_else(|| scan_quotes(&self.quotes, self.len, from))
    }
}

impl Input for SliceInput<'_> {
    #[inline]
    fn len(&self) -> usize {
        self.bytes.len()
    }

    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    #[inline]
    fn bytes<const N: usize>(&self, at: usize) -> Option<&[u8; N]> {
        self.bytes.get(at..)?.first_chunk()
    }

    #[inline]
    fn slice(&self, begin: usize, end: usize) -> &[u8] {
        self.bytes.get(begin..end).unwrap_or_default()
    }

    #[inline]
    fn next_quote(&self, from: usize) -> usize {
        let near = self.quotes.get(from / 8..).and_then(<[u8]>::first_chunk);
        first_bit(near, from).unwrap_or_else(|| scan_quotes(&self.quotes, self.bytes.len(), from))
    }
}

/// The next quote among the 57 to 64 bytes that these bits are for.
#[inline(always)]
fn first_bit(bits: Option<&[u8; 8]>, from: usize) -> Option<usize> {
    let near = u64::from_le_bytes(*bits?) >> (from % 8);
    (near != 0).then(|| from + near.trailing_zeros() as usize)
}

/// The next quote, however far away.
#[inline(never)]
fn scan_quotes(quotes: &[u8], length: usize, from: usize) -> usize {
    let first = from / 8;
    let bits = quotes.get(first..length.div_ceil(8)).unwrap_or_default();
    let hidden = |i: usize| if i == 0 { 0xff << (from % 8) } else { 0xff_u8 };
    let found = bits.iter().enumerate().find_map(|(i, bits)| {
        let bits = bits & hidden(i);
        (bits != 0).then(|| (first + i) * 8 + bits.trailing_zeros() as usize)
    });
    found.unwrap_or(NOT_FOUND)
}

/// Sets the bits of quotes that are not escaped, one word for each 64 bytes. `None` when an
/// escape is wrong or needs a second look.
#[inline]
fn find_quotes(bytes: &[u8], quotes: &mut [[u8; 8]]) -> Option<InputFlags> {
    let (mut escapes, mut controls, mut non_ascii) = (0, 0, 0);
    let mut note = |word: &mut [u8; 8], found: BlockMasks| {
        *word = found.quotes.to_le_bytes();
        escapes |= found.escapes;
        controls |= found.controls;
        non_ascii |= found.non_ascii;
    };
    let (blocks, rest) = bytes.as_chunks::<64>();
    for (word, block) in quotes.iter_mut().zip(blocks) {
        note(word, BlockMasks::of(block));
    }
    if let Some(word) = quotes.get_mut(blocks.len()) {
        // Blanks set no bit.
        let mut block = [b' '; 64];
        block[..rest.len()].copy_from_slice(rest);
        note(word, BlockMasks::of(&block));
    }
    if escapes != 0 {
        drop_escaped_quotes(bytes, quotes)?;
    }
    Some(InputFlags { escapes: escapes != 0, controls: controls != 0, non_ascii: non_ascii != 0 })
}

/// What is in a block, as bits.
struct BlockMasks {
    quotes: u64,
    escapes: u64,
    controls: u64,
    non_ascii: u64,
}

impl BlockMasks {
    #[inline]
    fn of(block: &[u8; 64]) -> Self {
        let (quote, backslash, blank) =
            (u8x16::splat(b'"'), u8x16::splat(b'\\'), u8x16::splat(0x1f));
        let mut found = Self { quotes: 0, escapes: 0, controls: 0, non_ascii: 0 };
        for (i, part) in block.as_chunks::<16>().0.iter().enumerate() {
            let bytes = u8x16::new(*part);
            let mask = |v: u8x16| u64::from(v.to_bitmask()) << (16 * i);
            found.quotes |= mask(bytes.simd_eq(quote));
            found.escapes |= mask(bytes.simd_eq(backslash));
            found.controls |= mask(bytes.min(blank).simd_eq(bytes));
            found.non_ascii |= mask(bytes);
        }
        found
    }
}

/// Clears the bits of escaped quotes, and looks at every escape on the way. A surrogate needs
/// a second look.
fn drop_escaped_quotes(bytes: &[u8], quotes: &mut [[u8; 8]]) -> Option<()> {
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|b| *b == b'\\') {
        let escape = at + found + 1;
        match bytes.get(escape)? {
            b'"' => quotes[escape / 64][escape / 8 % 8] &= !(1 << (escape % 8)),
            b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
            b'u' => {
                let digits = bytes.get(escape + 1..escape + 5)?;
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
