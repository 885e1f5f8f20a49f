//! Names found without a search: the hash behind the static tables. The generator chooses the multiplier, the
//! gate computes the same slot.

/// The first eight bytes of a name and the last eight, as numbers. Together with the length they tell names of up
/// to sixteen bytes apart.
#[must_use]
pub(crate) fn ends(name: &[u8]) -> (u64, u64) {
    if let (Some(head), Some(tail)) = (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        return (u64::from_le_bytes(*head), u64::from_le_bytes(*tail));
    }
    if let (Some(head), Some(tail)) = (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        return (u64::from(u32::from_le_bytes(*head)), u64::from(u32::from_le_bytes(*tail)));
    }
    match name {
        [] => (0, 0),
        [first, .., last] => (u64::from(*first) | u64::from(name[name.len() / 2]) << 8, u64::from(*last)),
        [only] => (u64::from(*only), 0),
    }
}

/// The slot of a name in a table of `1 << (64 - shift)` slots.
#[must_use]
pub(crate) fn slot((head, tail): (u64, u64), length: usize, multiplier: u64, shift: u32) -> usize {
    let mixed = head ^ tail.rotate_left(29) ^ length as u64;
    (mixed.wrapping_mul(multiplier) >> shift) as usize
}

#[cfg(test)]
mod tests {
    use super::ends;

    #[test]
    fn short_names_of_one_length_differ_in_their_ends() {
        for length in 0..=3_u32 {
            let names = (0..4_u32.pow(length)).map(|n| (0..length).map(|i| b'a' + (n / 4_u32.pow(i) % 4) as u8).collect::<Vec<u8>>());
            let mut seen = std::collections::HashSet::new();
            assert!(names.into_iter().all(|name| seen.insert(ends(&name))), "of length {length}");
        }
    }
}
