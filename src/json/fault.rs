//! What can be wrong with JSON text, and what a document may be at most.

use std::borrow::Cow;

/// What a document may be at most. The figures come from `contracts/policy/limits.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Deepest nesting of objects and arrays.
    pub max_depth: usize,
    /// Longest document in bytes.
    pub max_bytes: usize,
    /// Most values in a document: the document itself, each member of an object, each element of
    /// an array.
    pub max_values: usize,
    /// Most faults that are kept, and of numbers that lose digits as many again.
    pub max_faults: usize,
}

impl Limits {
    /// For files that are our own: as deep as the parser goes, of any length.
    pub const GENEROUS: Self = Self {
        max_depth: 127,
        max_bytes: usize::MAX,
        max_values: usize::MAX,
        max_faults: usize::MAX,
    };

    /// About the most bytes of all pointers that are kept: one alone may be as long as the
    /// document.
    pub(crate) const fn max_pointer_bytes(&self) -> usize {
        self.max_bytes / 16 + 1
    }
}

/// A fault of JSON text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Byte offset into the document.
    pub offset: usize,
    /// JSON pointer of the value, or of the member for a duplicate key. Empty for a fault that ends
    /// the scan.
    pub pointer: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with JSON text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The document is longer than allowed.
    TooLong {
        /// The longest length allowed, in bytes.
        limit: usize,
    },
    /// The bytes are not UTF-8.
    InvalidUtf8,
    /// The document begins with a byte order mark.
    ByteOrderMark,
    /// The text is not JSON.
    Syntax {
        /// What was expected here.
        expected: &'static str,
    },
    /// The text ends in the middle of a value.
    Truncated,
    /// Objects and arrays are nested too deep.
    TooDeep {
        /// The deepest nesting allowed.
        limit: usize,
    },
    /// The document has too many values.
    TooManyValues {
        /// The most values allowed.
        limit: usize,
    },
    /// An object has two members of one name.
    DuplicateKey {
        /// The name.
        key: String,
    },
    /// A `\u` escape names half of a surrogate pair.
    LoneSurrogate,
    /// A number is outside of what a 64-bit float can hold.
    NumberOutOfRange,
    /// A number has more digits than an integer or a float of 64 bits keeps, so that readers round
    /// it. Not a reason to refuse.
    NumberPrecision,
}

/// Most characters of a key that a sentence shows.
const LONGEST_KEY: usize = 80;

impl FaultKind {
    /// One plain sentence, without the final stop.
    #[must_use]
    pub fn sentence(&self) -> Cow<'static, str> {
        match self {
            Self::TooLong { limit } => format!("the document is longer than {limit} bytes").into(),
            Self::InvalidUtf8 => "the bytes are not UTF-8".into(),
            Self::ByteOrderMark => "the document begins with a byte order mark".into(),
            Self::Syntax { expected } => {
                format!("this is not JSON: {expected} is expected here").into()
            }
            Self::Truncated => "the document ends in the middle of a value".into(),
            Self::TooDeep { limit } => {
                format!("objects and arrays are nested deeper than {limit}").into()
            }
            Self::TooManyValues { limit } => {
                format!("the document has more than {limit} values").into()
            }
            Self::DuplicateKey { key } => {
                // A key may be as long as the line.
                let shown: String = key.chars().take(LONGEST_KEY).collect();
                let rest = if shown.len() < key.len() { "…" } else { "" };
                format!("the key {shown:?}{rest} occurs twice in one object").into()
            }
            Self::LoneSurrogate => "an escape names half of a surrogate pair".into(),
            Self::NumberOutOfRange => "the number is too large to be represented".into(),
            Self::NumberPrecision => {
                "the number has more digits than readers keep, so that they round it".into()
            }
        }
    }
}
