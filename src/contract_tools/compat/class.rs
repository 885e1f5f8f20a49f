//! How much a change costs, whom it concerns, and which promise is asked for.

use std::fmt;

/// How much a change costs those who depend on the contract.
///
/// ```
/// use spec_kitty_events::compat::Class;
/// assert!(Class::Breaking > Class::Additive && Class::Additive > Class::Annotation);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// No document is judged otherwise.
    Annotation,
    /// Something may be said that could not be said before, and nobody is hurt who follows the
    /// contract.
    Additive,
    /// Rust code that names what changed does not compile any more. No document is judged
    /// otherwise.
    #[serde(rename = "source-breaking")]
    Source,
    /// No document was found that is judged otherwise, and it is not proved that there is none. It
    /// counts like a break until it is approved.
    #[serde(rename = "cannot tell")]
    Unclear,
    /// A document that one side accepts is refused by the other, or means something else to it.
    Breaking,
}

impl Class {
    /// The name in rule files and output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Annotation => "annotation",
            Self::Additive => "additive",
            Self::Source => "source-breaking",
            Self::Unclear => "cannot tell",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whom a change concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Party {
    /// Who writes documents by the old contract: does the new one accept them?
    Producer,
    /// Who reads with the old contract: does it accept documents of the new one?
    Reader,
}

impl Party {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Producer, Self::Reader];

    /// The name in rule files and output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Producer => "producer",
            Self::Reader => "reader",
        }
    }
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which promise is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// The new contract accepts what the old one accepts: old producers go on.
    Backward,
    /// The old contract accepts what the new one accepts: old readers go on.
    Forward,
    /// Both.
    #[default]
    Full,
}

impl Mode {
    /// Whether the mode asks about this party.
    #[must_use]
    pub const fn asks(self, party: Party) -> bool {
        matches!(
            (self, party),
            (Self::Full, _) | (Self::Backward, Party::Producer) | (Self::Forward, Party::Reader)
        )
    }
}

/// Which contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one that is compared with.
    Old,
    /// The one that is edited.
    New,
}

impl Side {
    /// The name in output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
        }
    }
}
