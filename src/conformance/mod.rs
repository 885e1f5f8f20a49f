//! The conformance kit: holds any implementation of the contract, in any language, to the contract.
//!
//! - [`protocol`]: requests and answers, one JSON object a line. `docs/conformance.md` describes
//!   them for authors of adapters, with a full example session.
//! - [`answer`] and [`serve`]: this crate as the implementation under test.
//! - [`kit`]: the fixtures as a test kit. A crate that reads or writes events iterates over the
//!   cases in one test.
//! - [`suite`]: what is asked: the fixtures, and cases that are generated from the schemas and a
//!   seed.
//! - [`run`]: drives adapters in parallel, compares, explains declared differences, and shrinks the
//!   others.
//!
//! ```
//! use spec_kitty_events::conformance::{answer, protocol::Answer};
//! let answer = answer("normalize_lane", &serde_json::json!({"lane": "doing"}));
//! assert_eq!(answer, Answer::Value("in_progress".into()));
//! ```

mod implementation;
pub mod kit;
pub mod protocol;
pub mod run;
mod serve;
pub mod suite;

pub use implementation::answer;
pub use serve::serve;
