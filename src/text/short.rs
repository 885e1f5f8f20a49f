//! Strings that are mostly short: ids and timestamps, which are copied often.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// As many bytes as are kept in place: a UUID with its hyphens, a timestamp with nanoseconds and an
/// offset.
const CAPACITY: usize = 38;

/// A string that needs memory of its own only when it is long.
#[derive(Clone)]
pub(crate) struct ShortText(Place);

#[derive(Clone)]
enum Place {
    Here { length: u8, bytes: [u8; CAPACITY] },
    Elsewhere(Box<str>),
}

impl ShortText {
    pub(crate) fn new(text: &str) -> Self {
        let mut bytes = [0; CAPACITY];
        Self(match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Place::Here { length, bytes }
            }
            _ => Place::Elsewhere(text.into()),
        })
    }

    pub(crate) fn as_str(&self) -> &str {
        match &self.0 {
            Place::Here { .. } => {
                std::str::from_utf8(self.as_bytes()).expect("it was made of a string")
            }
            Place::Elsewhere(text) => text,
        }
    }

    #[inline]
    fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Place::Here { length, bytes } => &bytes[..usize::from(*length)],
            Place::Elsewhere(text) => text.as_bytes(),
        }
    }
}

impl PartialEq for ShortText {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for ShortText {}

impl PartialOrd for ShortText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ShortText {
    /// By characters: the order of UTF-8 is that of its bytes.
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for ShortText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl fmt::Debug for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}
