//! What helps an author of contract files: one layout, mechanical fixes, a first draft of an event
//! type, an example of it.

mod draft;
mod examples;
mod fix;
mod layout;
mod rules;
mod style;

pub(crate) use draft::PLACEHOLDER;
pub use draft::{Draft, DraftError, draft};
pub use examples::{Examples, Refused, Said};
pub use fix::fix;
pub use layout::formatted;
pub use rules::{AuthoringRule, about_policy};
pub use style::style;
