//! Text for people: what is shown of foreign text and long values, suggestions, numbers with nouns,
//! the lines that `validate` writes.

pub mod escape;
#[cfg(feature = "validate")]
pub(crate) mod hex;
pub mod nearest;
pub mod plural;
#[cfg(feature = "cli")]
pub mod render;
pub(crate) mod short;
pub(crate) mod shortened;
#[cfg(feature = "validate")]
pub(crate) mod template;
