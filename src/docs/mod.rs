//! The contract as documentation: words for schemas, a static site, and Markdown.

mod words;

pub use words::{conditions, in_words};
