//! A state holds only the members of its own schema (D18): payload objects lose their unknown
//! members on the way in.
//!
//! The implementations for the types of the contract are generated.

use std::collections::BTreeMap;

/// Leaves out the members that no schema names, at any depth.
pub(crate) trait Trim {
    fn trim(&mut self);
}

/// A copy without unknown members.
pub(super) fn trimmed<T: Trim + Clone>(value: &T) -> T {
    let mut value = value.clone();
    value.trim();
    value
}

impl<T: Trim> Trim for Option<T> {
    fn trim(&mut self) {
        if let Some(value) = self {
            value.trim();
        }
    }
}

impl<T: Trim> Trim for Vec<T> {
    fn trim(&mut self) {
        self.iter_mut().for_each(T::trim);
    }
}

impl<T: Trim> Trim for BTreeMap<String, T> {
    fn trim(&mut self) {
        self.values_mut().for_each(T::trim);
    }
}
