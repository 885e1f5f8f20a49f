//! What is accepted but deserves a warning, from `contracts/policy/advisories.json`.

use crate::contract::violation::Code;

/// A warning for values of one type that do not fit a second, stricter one.
pub(crate) struct Advisory {
    /// Code of the warning.
    pub code: Code,
    /// Name of the type that silences it.
    pub unless: &'static str,
    /// Type name to the paths of such values in it; `*` stands for every entry or member.
    pub places: &'static [(&'static str, &'static [&'static [&'static str]])],
}
