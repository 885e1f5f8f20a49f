//! Identifiers and their canonical forms, driven by `contracts/policy/identifiers.json`.

use crate::contract::policy::EVENT_ID_FORMS;
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
    normalize(text, EVENT_ID_FORMS)
}

/// Brings an identifier of one of `forms` to its canonical form.
pub(crate) fn normalize(text: &str, forms: &[IdForm]) -> Result<String, InvalidId> {
    forms.iter().find_map(|form| canonical(text, form)).ok_or_else(|| InvalidId {
        length: text.chars().count(),
        forms: forms.iter().map(|f| f.name).collect(),
    })
}

fn canonical(text: &str, form: &IdForm) -> Option<String> {
    let hyphens = form.groups.len() - 1;
    let length: usize = form.groups.iter().sum();
    let bare = if text.len() == length + hyphens && hyphens > 0 {
        let mut rest = text;
        for (i, group) in form.groups.iter().enumerate() {
            rest = rest.get(*group..)?;
            if i < hyphens {
                rest = rest.strip_prefix('-')?;
            }
        }
        text.replace('-', "")
    } else if text.len() == length && (form.bare || hyphens == 0) {
        text.to_owned()
    } else {
        return None;
    };
    let cased = if form.upper_case { bare.to_ascii_uppercase() } else { bare.to_ascii_lowercase() };
    if cased.len() != length || !cased.chars().all(|c| form.alphabet.contains(c)) {
        return None;
    }
    let mut out = String::with_capacity(length + hyphens);
    let mut from = 0;
    for group in form.groups {
        if from > 0 {
            out.push('-');
        }
        out.push_str(&cased[from..from + group]);
        from += group;
    }
    Some(out)
}
