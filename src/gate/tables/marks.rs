//! Where the quotes of a text stand, found sixteen bytes at a time.

use wide::u8x16;

/// Lines up to this length need no allocation.
const SHORT: usize = 2048 - 64;

/// Quotes as bits, and what else is in the text.
pub(super) struct Marks {
    short: [u64; SHORT / 64 + 1],
    long: Vec<u64>,
    /// There is a backslash, a byte below 0x20, a byte beyond ASCII.
    pub escapes: bool,
    pub controls: bool,
    pub wide: bool,
}

impl Marks {
    /// No text yet.
    pub(super) fn new() -> Self {
        Self { short: [0; SHORT / 64 + 1], long: Vec::new(), escapes: false, controls: false, wide: false }
    }

    /// Marks the quotes that no backslash stands before. `None` when an escape is wrong or needs a second look.
    #[inline]
    pub(super) fn read(&mut self, bytes: &[u8]) -> Option<()> {
        let words = bytes.len().div_ceil(64);
        let quotes: &mut [u64] = if bytes.len() <= SHORT {
            &mut self.short[..words]
        } else {
            // No quote stands behind the end.
            self.long = vec![0; words + 1];
            &mut self.long[..words]
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
        self.escapes = escapes != 0;
        self.controls = controls != 0;
        self.wide = high != 0;
        Some(())
    }

    /// The next quote at `from` or behind it.
    #[inline]
    pub(super) fn next(&self, from: usize) -> Option<usize> {
        let quotes = if self.long.is_empty() { &self.short[..] } else { &self.long[..] };
        let (word, bit) = (from / 64, from % 64);
        let [here, behind] = quotes.get(word..)?.first_chunk::<2>()?;
        // The next 64 bytes, whatever word they begin in: longer texts are rare.
        let near = here >> bit | (behind << 1) << (63 - bit);
        if near != 0 {
            return Some(from + near.trailing_zeros() as usize);
        }
        let far = quotes[word + 1..].iter().position(|bits| *bits != 0)? + word + 1;
        Some(far * 64 + quotes[far].trailing_zeros() as usize)
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
