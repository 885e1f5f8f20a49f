//! Values that policies may name.

use crate::generator::tree::Problems;
use std::collections::BTreeSet;

/// Reports a value that is none of a set. A set that is empty has been reported itself.
pub(super) fn member(
    set: &BTreeSet<String>,
    value: &str,
    pointer: &str,
    what: &str,
    out: &mut Problems<'_>,
) {
    if !set.is_empty() && !set.contains(value) {
        let known = set.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        out.add(
            "policy.value",
            pointer,
            format!("`{value}` is not a {what}."),
            format!("Use one of: {known}."),
        );
    }
}
