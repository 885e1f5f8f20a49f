//! What a string is mostly made of.

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGH: u64 = ONES << 7;

/// The first place from `at` on where a quote, a backslash or a control may stand, eight bytes
/// looked at together. Near the end it is any place: whoever calls looks at the byte there.
#[must_use]
pub(super) fn plain(bytes: &[u8], mut at: usize) -> usize {
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

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn every_byte_is_told_apart_at_every_place() {
        for byte in 0..=u8::MAX {
            for place in 0..16 {
                let mut bytes = [0xe9; 24];
                bytes[place] = byte;
                let stops = byte < 0x20 || byte == b'"' || byte == b'\\';
                assert_eq!(
                    plain(&bytes, 0),
                    if stops { place } else { bytes.len() },
                    "{byte:#x} at {place}"
                );
            }
        }
        assert_eq!((plain(b"abc\"", 0), plain(b"", 0), plain(b"x", 9)), (0, 0, 9));
    }
}
