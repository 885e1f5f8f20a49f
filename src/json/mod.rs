//! JSON text, judged before it is parsed ([D3]): syntax, encoding, duplicate keys, depth.
//!
//! [`check`] reads the bytes once and reports every fault with its offset. [`locate()`] finds the
//! bytes of a member by its JSON pointer, for diagnostics.
//!
//! [D3]: crate::decisions#d3

pub(crate) mod decimal;
mod fault;
mod locate;
// The gate and the generator read it; a library of types alone has neither.
#[cfg_attr(not(feature = "validate"), allow(dead_code))]
pub(crate) mod key_hash;
#[cfg_attr(not(feature = "contract-tools"), allow(dead_code))]
pub(crate) mod pointer;
#[cfg_attr(not(feature = "conformance"), allow(dead_code))]
pub(crate) mod random;
mod scan;
#[cfg_attr(not(feature = "contract-tools"), allow(dead_code))]
pub(crate) mod schema;
mod swar;

use swar::skip_plain;

pub use fault::{Fault, FaultKind, Limits};
pub use locate::{Span, line_and_column, lines_and_columns, locate};
pub(crate) use scan::number_at;
pub use scan::{Scanned, check, scan};
#[cfg(feature = "validate")]
pub(crate) use scan::{has_too_many_values, may_hold_more};
