//! The perfect hash of keys in the static tables. The generator chooses the multiplier, the gate
//! computes the same slot.

/// Longest name that its ends hold whole.
pub(crate) const SHORT: usize = 16;

/// By length, the bits of both ends that a name fills.
static FILLED: [(u64, u64); SHORT + 1] = {
    let mut filled = [(0, 0); SHORT + 1];
    let mut length = 1;
    while length <= SHORT {
        filled[length] = if length <= 8 {
            (u64::MAX >> (64 - 8 * length), 0)
        } else {
            (u64::MAX, u64::MAX >> (128 - 8 * length))
        };
        length += 1;
    }
    filled
};

/// The bytes of a name as two numbers, filled up with zeros. Of a long name, the first eight bytes
/// and the last eight.
#[must_use]
pub(crate) fn ends(name: &[u8]) -> (u64, u64) {
    match (name.first_chunk(), name.last_chunk()) {
        (Some(head), Some(tail)) if name.len() > SHORT => {
            (u64::from_le_bytes(*head), u64::from_le_bytes(*tail))
        }
        _ => {
            let mut bytes = [0; SHORT];
            bytes[..name.len()].copy_from_slice(name);
            beginning(&bytes, name.len())
        }
    }
}

/// The ends of a short name that these bytes begin with.
///
/// # Panics
///
/// When the name is not short.
#[must_use]
#[inline(always)]
pub(crate) fn beginning(bytes: &[u8; SHORT], length: usize) -> (u64, u64) {
    let both = u128::from_le_bytes(*bytes);
    let (head, tail) = FILLED[length];
    (both as u64 & head, (both >> 64) as u64 & tail)
}

/// The slot of a name in a table of `1 << (64 - shift)` slots.
#[must_use]
#[inline(always)]
pub(crate) fn slot((head, tail): (u64, u64), length: usize, multiplier: u64, shift: u32) -> usize {
    let mixed = head ^ tail.rotate_left(29) ^ length as u64;
    (mixed.wrapping_mul(multiplier) >> shift) as usize
}
