//! A state holds only the members of its own schema ([D18]): payload objects lose their unknown
//! members on the way in.
//!
//! The implementations for the types of the contract are generated.
//!
//! [D18]: crate::decisions#d18

use std::collections::BTreeMap;

/// Leaves out the members that no schema names, at any depth.
pub(crate) trait DropUnknown {
    fn drop_unknown(&mut self);
}

/// A copy without unknown members.
pub(super) fn without_unknown<T: DropUnknown + Clone>(value: &T) -> T {
    let mut value = value.clone();
    value.drop_unknown();
    value
}

impl<T: DropUnknown> DropUnknown for Option<T> {
    fn drop_unknown(&mut self) {
        if let Some(value) = self {
            value.drop_unknown();
        }
    }
}

impl<T: DropUnknown> DropUnknown for Vec<T> {
    fn drop_unknown(&mut self) {
        self.iter_mut().for_each(T::drop_unknown);
    }
}

impl<T: DropUnknown> DropUnknown for BTreeMap<String, T> {
    fn drop_unknown(&mut self) {
        self.values_mut().for_each(T::drop_unknown);
    }
}
