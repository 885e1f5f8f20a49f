//! How much is shown: one flag, `--limit`, with one meaning.

use std::fmt;
use std::str::FromStr;

/// At most so many; `all` and 0 are no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limit(Option<usize>);

impl Limit {
    pub(super) const fn new(most: usize) -> Self {
        Self(Some(most))
    }

    pub(super) const ALL: Self = Self(None);

    /// At most so many.
    pub(super) fn most(self) -> usize {
        self.0.unwrap_or(usize::MAX)
    }

    /// So many, where 0 is no limit.
    pub(super) fn or_zero(self) -> usize {
        self.0.unwrap_or(0)
    }
}

impl FromStr for Limit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.parse() {
            Ok(0) => Ok(Self::ALL),
            Ok(most) => Ok(Self::new(most)),
            Err(_) if text == "all" => Ok(Self::ALL),
            Err(_) => Err("write a number, or `all`".to_owned()),
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(most) => write!(f, "{most}"),
            None => f.write_str("all"),
        }
    }
}
