//! Tables of names without collisions.

use crate::json::key_hash::{ends, slot};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Prints a `PerfectHash` for names that differ. `None` when there are more than a byte can number.
pub(super) fn keys(names: &[&str]) -> Option<TokenStream> {
    if names.len() >= 255 {
        return None;
    }
    let mut bits = (names.len().max(1) * 2).next_power_of_two().trailing_zeros().max(1);
    // A fixed start and odd steps: the same names get the same table on every machine.
    let mut multiplier: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut tries = 0;
    let slots = loop {
        if let Some(slots) = slots_of(names, multiplier, 64 - bits) {
            break slots;
        }
        tries += 1;
        if tries % 2000 == 0 {
            bits += 1;
        }
        if bits > 16 {
            return None;
        }
        multiplier = multiplier
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407)
            | 1;
    };
    let shift = 64 - bits;
    let slots = Literal::byte_string(&slots);
    let rows = names.iter().map(|name| {
        let (head, tail) = ends(name.as_bytes());
        quote!(Name { head: #head, tail: #tail, name: #name })
    });
    Some(quote!(PerfectHash { multiplier: #multiplier, shift: #shift, slots: #slots,
        names: &[#(#rows),*] }))
}

fn slots_of(names: &[&str], multiplier: u64, shift: u32) -> Option<Vec<u8>> {
    let mut slots = vec![u8::MAX; 1 << (64 - shift)];
    for (i, name) in names.iter().enumerate() {
        let at = &mut slots[slot(ends(name.as_bytes()), name.len(), multiplier, shift)];
        if *at != u8::MAX {
            return None;
        }
        *at = u8::try_from(i).ok()?;
    }
    Some(slots)
}
