//! The identifier of a project.

use crate::contract::ident::{self, InvalidId};

/// UUID of a project in canonical form: lower case with hyphens ([D7]).
///
/// ```
/// use spec_kitty_events::ProjectUuid;
/// let uuid: ProjectUuid = "6F1C2A9E4B7D4C3A9F102D8E5B6A7C40".parse()?;
/// assert_eq!(uuid.as_str(), "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40");
/// assert!(ProjectUuid::parse("{6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40}").is_err());
/// # Ok::<(), spec_kitty_events::InvalidId>(())
/// ```
///
/// [D7]: crate::decisions#d7
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectUuid(Box<str>);

impl ProjectUuid {
    /// Reads a UUID and brings it to its canonical form.
    ///
    /// # Errors
    ///
    /// When the string is not a UUID.
    pub fn parse(text: &str) -> Result<Self, InvalidId> {
        ident::PROJECT_UUID.normalize(text, |id| Self(id.into()))
    }

    /// The canonical string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

super::text_scalar!(ProjectUuid, InvalidId, "ProjectUuid");
