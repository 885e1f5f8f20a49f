//! Identifiers and their canonical forms, driven by `contracts/policy/identifiers.json`.

use crate::contract::policy::{EVENT_ID_FORMS, PROJECT_UUID_FORMS};
use crate::text::plural::count;
use std::error::Error;
use std::fmt;

/// One form that an identifier may have.
///
/// ```
/// use spec_kitty_events::policy::EVENT_ID_FORMS;
/// assert_eq!(EVENT_ID_FORMS.iter().map(|f| f.name).collect::<Vec<_>>(), ["ulid", "uuid"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdForm {
    /// Name of the form.
    pub name: &'static str,
    /// Lengths of its groups, which hyphens separate.
    pub groups: &'static [usize],
    /// The characters of a group, in canonical case.
    pub alphabet: &'static str,
    /// Whether the canonical form is in upper case; else it is in lower case.
    pub upper_case: bool,
    /// Whether the form without hyphens is read too.
    pub bare: bool,
}

/// The string has none of the forms that an identifier may have.
///
/// ```
/// let error = spec_kitty_events::normalize_event_id("evt-1").unwrap_err();
/// assert_eq!(error.to_string(),
///     "the string of 5 characters is not an identifier of the form ulid or uuid");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidId {
    length: usize,
    forms: Vec<&'static str>,
}

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the string of {} is not an identifier of the form {}",
            count(self.length, "character"),
            self.forms.join(" or ")
        )
    }
}

impl Error for InvalidId {}

/// Brings an event identifier to its canonical form: a ULID in upper case, a UUID in lower case
/// with hyphens.
///
/// 26 characters are a ULID, with Crockford's letters; 36, or 32 without hyphens, are a UUID. The
/// case does not matter, and only ASCII letters and digits count ([D7], [E5]).
///
/// # Errors
///
/// When the string has none of the forms.
///
/// ```
/// use spec_kitty_events::normalize_event_id;
/// assert_eq!(normalize_event_id("01j8z3n5qv9y4t2rk7wxh6bmcd")?, "01J8Z3N5QV9Y4T2RK7WXH6BMCD");
/// # Ok::<(), spec_kitty_events::InvalidId>(())
/// ```
///
/// [D7]: crate::decisions#d7
/// [E5]: crate::decisions#e5
pub fn normalize_event_id(text: &str) -> Result<String, InvalidId> {
    EVENT_ID.normalize(text, str::to_owned)
}

/// The identifiers of events.
pub(crate) static EVENT_ID: Identifier =
    Identifier { forms: EVENT_ID_FORMS, cases: &cases::<{ EVENT_ID_FORMS.len() }>(EVENT_ID_FORMS) };

/// The identifiers of projects.
pub(crate) static PROJECT_UUID: Identifier = Identifier {
    forms: PROJECT_UUID_FORMS,
    cases: &cases::<{ PROJECT_UUID_FORMS.len() }>(PROJECT_UUID_FORMS),
};

/// A kind of identifier: its forms, and for each of them the canonical character of each byte; 0
/// where there is none.
pub(crate) struct Identifier {
    forms: &'static [IdForm],
    cases: &'static [[u8; 256]],
}

/// Longest identifier that is brought to its canonical form without memory for it.
const LONGEST: usize = {
    let (a, b) = (longest(EVENT_ID_FORMS), longest(PROJECT_UUID_FORMS));
    if a > b { a } else { b }
};

impl Identifier {
    /// Brings an identifier to its canonical form, and makes something of that.
    pub(crate) fn normalize<T>(
        &self,
        text: &str,
        make: impl FnOnce(&str) -> T,
    ) -> Result<T, InvalidId> {
        let mut canonical = [0; LONGEST];
        let mut forms = self.forms.iter().zip(self.cases);
        let length = forms.find_map(|(form, case)| {
            fit(text.as_bytes(), form, case, &mut canonical).then(|| form.length())
        });
        // The characters of the forms are ASCII.
        let id = length.and_then(|length| std::str::from_utf8(&canonical[..length]).ok());
        id.map(make).ok_or_else(|| InvalidId {
            length: text.chars().count(),
            forms: self.forms.iter().map(|f| f.name).collect(),
        })
    }
}

impl IdForm {
    /// Length of the canonical form: groups and the hyphens between them.
    const fn length(&self) -> usize {
        let (mut length, mut i) = (0, 0);
        while i < self.groups.len() {
            length += self.groups[i];
            i += 1;
        }
        length + self.groups.len() - 1
    }
}

const fn longest(forms: &[IdForm]) -> usize {
    let (mut most, mut i) = (0, 0);
    while i < forms.len() {
        if forms[i].length() > most {
            most = forms[i].length();
        }
        i += 1;
    }
    most
}

/// By form and byte, the character in canonical case, where the form's alphabet has it.
const fn cases<const N: usize>(forms: &[IdForm]) -> [[u8; 256]; N] {
    let mut cases = [[0; 256]; N];
    let mut i = 0;
    while i < N {
        let alphabet = forms[i].alphabet.as_bytes();
        let mut byte: u8 = 0;
        while byte < 128 {
            let cased = if forms[i].upper_case {
                byte.to_ascii_uppercase()
            } else {
                byte.to_ascii_lowercase()
            };
            let mut at = 0;
            while at < alphabet.len() {
                if alphabet[at] == cased {
                    cases[i][byte as usize] = cased;
                }
                at += 1;
            }
            byte += 1;
        }
        i += 1;
    }
    cases
}

/// Writes the canonical form of an identifier of a form. Whether it is one.
fn fit(text: &[u8], form: &IdForm, case: &[u8; 256], canonical: &mut [u8; LONGEST]) -> bool {
    let hyphens = form.groups.len() - 1;
    let hyphenated = text.len() == form.length();
    let bare = form.bare && text.len() == form.length() - hyphens;
    if !(hyphenated || bare) {
        return false;
    }
    let (mut rest, mut at) = (text, 0);
    for (i, length) in form.groups.iter().enumerate() {
        if i > 0 {
            canonical[at] = b'-';
            at += 1;
            if hyphenated {
                let Some(behind) = rest.strip_prefix(b"-") else { return false };
                rest = behind;
            }
        }
        let Some((group, behind)) = rest.split_at_checked(*length) else { return false };
        let mut known = true;
        for (to, byte) in canonical[at..].iter_mut().zip(group) {
            *to = case[usize::from(*byte)];
            known &= *to != 0;
        }
        if !known {
            return false;
        }
        (rest, at) = (behind, at + length);
    }
    true
}
