//! Eight bytes of a string at a time: SIMD within a register.

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGH: u64 = ONES << 7;

/// The first offset from `at` on where a quote, a backslash or a control may be, eight bytes at a
/// time. Near the end it may be any offset: the caller checks the byte there.
#[must_use]
pub(super) fn skip_plain(bytes: &[u8], mut at: usize) -> usize {
    // The lowest bit that is set is right; a borrow may set more above it.
    let zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let word = u64::from_le_bytes(*chunk);
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        let found = control
            | zero(word ^ (ONES * u64::from(b'"')))
            | zero(word ^ (ONES * u64::from(b'\\')));
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += chunk.len();
    }
    at
}
