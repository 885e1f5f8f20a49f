//! Where the quotes of a text stand, found sixteen bytes at a time.

use wide::u8x16;

/// Lines up to this length need no allocation.
const SHORT: usize = 4096;

/// Quotes as bits, and what else is in the text.
pub(super) struct Marks {
    short: [u64; SHORT / 64],
    long: Vec<u64>,
    words: usize,
    /// There is a backslash, a byte below 0x20, a byte beyond ASCII.
    pub escapes: bool,
    pub controls: bool,
    pub wide: bool,
}

impl Marks {
    /// Marks the quotes that no backslash stands before. `None` when an escape is wrong or needs a second look.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let words = bytes.len().div_ceil(64);
        let mut marks = Self { short: [0; SHORT / 64], long: Vec::new(), words, escapes: false, controls: false, wide: false };
        let quotes: &mut [u64] = if bytes.len() <= SHORT {
            &mut marks.short[..words]
        } else {
            marks.long = vec![0; words];
            &mut marks.long
        };
        let (mut escapes, mut controls, mut high) = (0, 0, 0);
        let (blocks, rest) = bytes.as_chunks::<64>();
        for (word, block) in quotes.iter_mut().zip(blocks) {
            let found = Found::of(block);
            *word = found.quotes;
            escapes |= found.escapes;
            controls |= found.low;
            high |= found.high;
        }
        if let Some(word) = quotes.get_mut(blocks.len()) {
            // Blanks mark nothing.
            let mut block = [b' '; 64];
            block[..rest.len()].copy_from_slice(rest);
            let found = Found::of(&block);
            *word = found.quotes;
            escapes |= found.escapes;
            controls |= found.low;
            high |= found.high;
        }
        if escapes != 0 {
            unescape(bytes, quotes)?;
        }
        marks.escapes = escapes != 0;
        marks.controls = controls != 0;
        marks.wide = high != 0;
        Some(marks)
    }

    /// The next quote at `from` or behind it.
    #[inline]
    pub(super) fn next(&self, from: usize) -> Option<usize> {
        let quotes = if self.long.is_empty() { &self.short[..] } else { &self.long[..] };
        let mut word = from / 64;
        let mut bits = quotes.get(word)? & (u64::MAX << (from % 64));
        while bits == 0 {
            word += 1;
            if word >= self.words {
                return None;
            }
            bits = *quotes.get(word)?;
        }
        Some(word * 64 + bits.trailing_zeros() as usize)
    }
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
        let (quote, backslash, blank) = (u8x16::splat(b'"'), u8x16::splat(b'\\'), u8x16::splat(0x1f));
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

/// Takes the marks of escaped quotes away, and looks at every escape on the way. A surrogate needs a second look.
fn unescape(bytes: &[u8], quotes: &mut [u64]) -> Option<()> {
    let mut at = 0;
    while let Some(found) = memchr(&bytes[at..]) {
        let escape = at + found + 1;
        match bytes.get(escape)? {
            b'"' => quotes[escape / 64] &= !(1 << (escape % 64)),
            b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
            b'u' => {
                let digits = bytes.get(escape + 1..escape + 5)?;
                let surrogate = matches!(digits[0], b'd' | b'D') && !digits[1].is_ascii_digit() || matches!(digits[..2], [b'd' | b'D', b'8' | b'9']);
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

fn memchr(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|b| *b == b'\\')
}
