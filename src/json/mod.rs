//! JSON text, judged before it is parsed (D3): syntax, encoding, duplicate keys, depth.
//!
//! [`check`] walks the bytes once and reports every fault with its place. [`locate()`] finds the
//! bytes of a member by its JSON pointer, for diagnostics.

mod locate;
mod scan;

pub(crate) use locate::lines_and_columns;
pub use locate::{Span, line_and_column, locate};
pub use scan::{Fault, FaultKind, Limits, check};
