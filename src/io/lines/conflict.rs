//! Markers that git leaves in a file whose merge is not resolved.

use super::line::Line;
use super::problem::{FileProblem, Found};

/// Merges that are told one by one.
const MOST: usize = 20;

/// Finds unresolved merges in lines, which it is shown in their order.
///
/// ```
/// use spec_kitty_events::lines::{Conflicts, Found, Lines};
/// let mut lines = Lines::new(&b"{}\n<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n"[..], 100);
/// let mut conflicts = Conflicts::default();
/// while let Some(line) = lines.next(&mut std::io::sink())? {
///     assert_eq!(conflicts.is_marker(&line), matches!(line.number, 2 | 4 | 6));
/// }
/// assert_eq!(conflicts.finish()[0].found(), &Found::Conflict { first: 2, last: Some(6) });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct Conflicts {
    /// Line of the marker that began the merge that is open.
    open: Option<u64>,
    found: Vec<FileProblem>,
    omitted: u64,
}

impl Conflicts {
    /// Whether a line is a marker: of a merge that begins with it, is open, or lacks its beginning.
    pub fn is_marker(&mut self, line: &Line<'_>) -> bool {
        let Some(sign) = sign(line.bytes) else { return false };
        match (sign, self.open) {
            (b'<', open) => {
                if let Some(first) = open {
                    self.add(Found::Conflict { first, last: None });
                }
                self.open = Some(line.number);
            }
            (b'>', Some(first)) => {
                self.open = None;
                self.add(Found::Conflict { first, last: Some(line.number) });
            }
            (b'>', None) => self.add(Found::Conflict { first: line.number, last: None }),
            // Signs of the middle mean nothing by themselves.
            (_, open) => return open.is_some(),
        }
        true
    }

    /// Whether a merge was found, or is open.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.open.is_some() || !self.found.is_empty()
    }

    fn add(&mut self, found: Found) {
        if self.found.len() < MOST {
            self.found.push(FileProblem::new(found));
        } else {
            self.omitted += 1;
        }
    }

    /// How many merges there are beyond those that [`finish`](Self::finish) tells.
    #[must_use]
    pub const fn omitted(&self) -> u64 {
        self.omitted
    }

    /// The merges that were found, the first of them; afterwards there are none.
    pub fn finish(&mut self) -> Vec<FileProblem> {
        if let Some(first) = self.open.take() {
            self.add(Found::Conflict { first, last: None });
        }
        std::mem::take(&mut self.found)
    }
}

/// The sign of a marker: seven of it, and then a blank or nothing.
fn sign(line: &[u8]) -> Option<u8> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let (marker, rest) = line.split_at_checked(7)?;
    let sign = marker[0];
    let known = matches!(sign, b'<' | b'|' | b'=' | b'>') && marker.iter().all(|b| *b == sign);
    (known && rest.first().is_none_or(|b| *b == b' ')).then_some(sign)
}
