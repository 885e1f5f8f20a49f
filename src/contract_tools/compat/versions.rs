//! What version numbers a set of changes costs, by the policy in `COMPATIBILITY.md`, section
//! Versions.

use super::change::Change;
use super::class::{Class, Mode};
use semver::Version;

/// What the changes ask of the version numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bump {
    /// The worst class among the changes, if there are any.
    pub level: Option<Class>,
    /// The least package version.
    pub least: Version,
    /// Whether the contract version has to move: old producers are refused, and nobody has approved
    /// it.
    pub cutover: bool,
}

/// The least version after `base` that these changes allow.
///
/// ```
/// use spec_kitty_events::compat::bump;
/// let nothing = bump(&"0.1.0".parse().unwrap(), &[]);
/// assert_eq!(nothing.least.to_string(), "0.1.0");
/// assert!(!nothing.cutover);
/// ```
#[must_use]
pub fn bump(base: &Version, changes: &[Change]) -> Bump {
    let level = changes.iter().map(|c| c.class(Mode::Full)).max();
    let Version { major, minor, patch, .. } = *base;
    let least = match (level, major) {
        (None, _) => base.clone(),
        (Some(Class::Source | Class::Unclear | Class::Breaking), 0) => {
            Version::new(0, minor + 1, 0)
        }
        (Some(Class::Source | Class::Unclear | Class::Breaking), _) => {
            Version::new(major + 1, 0, 0)
        }
        (Some(Class::Additive), 1..) => Version::new(major, minor + 1, 0),
        (Some(_), _) => Version::new(major, minor, patch + 1),
    };
    let moved = changes.iter().any(|c| c.rule.id == "contract.version");
    Bump { level, least, cutover: !moved && changes.iter().any(Change::refuses_producers) }
}
