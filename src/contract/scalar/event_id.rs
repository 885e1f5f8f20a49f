//! The identifier of an event.

use crate::contract::ident::{self, InvalidId};
use crate::text::short::ShortText;

/// Identifier of an event in canonical form: a ULID in upper case, or a UUID in lower case with
/// hyphens.
///
/// Two spellings of one id are equal once read ([D7]). The forms are in
/// `contracts/policy/identifiers.json`.
///
/// ```
/// use spec_kitty_events::EventId;
/// let id: EventId = "01j8z3n5qv9y4t2rk7wxh6bmcd".parse()?;
/// assert_eq!(id.as_str(), "01J8Z3N5QV9Y4T2RK7WXH6BMCD");
/// let id: EventId = "6F1C2A9E4B7D4C3A9F102D8E5B6A7C40".parse()?;
/// assert_eq!(id.as_str(), "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40");
/// # Ok::<(), spec_kitty_events::InvalidId>(())
/// ```
///
/// [D7]: crate::decisions#d7
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(ShortText);

impl EventId {
    /// Reads an identifier and brings it to its canonical form.
    ///
    /// # Errors
    ///
    /// When the string has none of the forms.
    pub fn parse(text: &str) -> Result<Self, InvalidId> {
        ident::EVENT_ID.normalize(text, |id| Self(ShortText::new(id)))
    }

    /// A new identifier: a ULID of the present moment.
    ///
    /// ```
    /// use spec_kitty_events::EventId;
    /// assert_ne!(EventId::generate(), EventId::generate());
    /// ```
    #[must_use]
    pub fn generate() -> Self {
        Self(ShortText::new(&ulid::Ulid::generate().to_string()))
    }

    /// The canonical string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

super::text_scalar!(EventId, InvalidId, "EventId");

/// A map whose keys are ids is looked up by the canonical string.
impl std::borrow::Borrow<str> for EventId {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}
