//! JSON pointers (RFC 6901): `/` between tokens, `~1` for a slash in a token and `~0` for a tilde.

use std::borrow::Cow;

/// The pointer of a member, given the pointer of its object.
pub(crate) fn member(object: &str, name: &str) -> String {
    let mut pointer = object.to_owned();
    push(&mut pointer, name);
    pointer
}

/// Lengthens a pointer by one token.
pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&escape(token));
}

/// A member's name, or the number of an element, as a token.
pub(crate) fn escape(name: &str) -> Cow<'_, str> {
    if name.contains(['~', '/']) {
        Cow::Owned(name.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(name)
    }
}

/// The name that a token stands for.
pub(crate) fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// The names and numbers on the way from the whole document.
pub(crate) fn names(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescape)
}

/// The pointer of the object that holds a member, and the member's name.
pub(crate) fn split(pointer: &str) -> (&str, Cow<'_, str>) {
    let (object, token) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    (object, unescape(token))
}
