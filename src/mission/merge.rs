//! Merging two branches of a log: the union of their rows, in one order, byte for byte ([M1] to
//! [M14]).
//!
//! [`merge`] is pure: three texts in, one out, or a [`Refusal`]. What writes the result, and what
//! git is told, is the command line's.

use super::forks::{Fork, forks, tell_dropped};
use super::merge_row::{Key, MergeRow};
use std::collections::BTreeMap;
use std::fmt;

/// Which of the three texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Side {
    /// The common ancestor.
    Base,
    /// The branch that is merged into.
    Ours,
    /// The branch that is merged.
    Theirs,
}

impl Side {
    /// Name for people.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Ours => "ours",
            Self::Theirs => "theirs",
        }
    }
}

/// Why a merge is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// A line that is no row ([M8]).
    ///
    /// [M8]: crate::decisions#m8
    Unreadable {
        /// In which text.
        side: Side,
        /// Its number, from 1.
        line: usize,
        /// What it is.
        what: &'static str,
    },
    /// One id with two contents ([M4], [M9]).
    ///
    /// [M4]: crate::decisions#m4
    /// [M9]: crate::decisions#m9
    Conflict {
        /// The id.
        id: String,
        /// The work package, where the rows name one.
        wp_id: Option<String>,
        /// Where the two lead.
        to: [Option<String>; 2],
        /// The texts and lines in which they stand.
        places: [(Side, usize); 2],
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { side, line, what } => {
                write!(f, "{} line {line}: {what}", side.as_str())
            }
            Self::Conflict { id, wp_id, to, places: [one, other] } => {
                let place = |(side, line): &(Side, usize)| format!("{} line {line}", side.as_str());
                write!(f, "{} and {} give the row {id}", place(one), place(other))?;
                if let Some(wp_id) = wp_id {
                    write!(f, " of {wp_id}")?;
                }
                f.write_str(" two contents")?;
                match to {
                    [Some(one), Some(other)] if one != other => {
                        write!(f, ": it leads to {one}, and to {other}")
                    }
                    _ => Ok(()),
                }
            }
        }
    }
}

/// A merge that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Merged {
    /// The log.
    pub bytes: Vec<u8>,
    /// How many rows it has, and how many of them ours and theirs alone have.
    pub rows: [usize; 3],
    /// Forks. The log keeps both rows.
    pub forks: Vec<Fork>,
    /// Rows of the ancestor that one side had removed and the other has, by id or as they are
    /// ([M1]).
    ///
    /// [M1]: crate::decisions#m1
    pub kept: Vec<String>,
}

/// Merges two branches of a log.
///
/// No row is lost, and every row is kept byte for byte. Rows are ordered by the text of their
/// times, then their ids, then their bytes; a row without an id stays behind the row that it
/// followed.
///
/// ```
/// use spec_kitty_events::mission::merge;
/// let row = |id: u8, to: &str| format!("{{\"event_id\": \"{id}\", \
///     \"at\": \"2026-05-01T10:0{id}:00Z\", \"to_lane\": \"{to}\"}}\n");
/// let (base, ours, theirs) = (row(1, "planned"), row(1, "planned") + &row(3, "done"), row(1,
///     "planned") + &row(2, "claimed"));
/// let merged = merge(base.as_bytes(), ours.as_bytes(), theirs.as_bytes()).unwrap();
/// assert_eq!(merged.bytes, (row(1, "planned") + &row(2, "claimed") + &row(3,
///     "done")).into_bytes());
/// ```
///
/// # Errors
///
/// Lines that are no rows, conflict markers among them, and ids with two contents: all of them, in
/// order.
pub fn merge(base: &[u8], ours: &[u8], theirs: &[u8]) -> Result<Merged, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let mut read = |side, text| rows(side, text, &mut refusals);
    let (base_rows, our_rows, their_rows) =
        (read(Side::Base, base), read(Side::Ours, ours), read(Side::Theirs, theirs));
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let mut known: BTreeMap<Key, (Side, MergeRow<'_>)> = BTreeMap::new();
    let mut sides: BTreeMap<Key, [bool; 2]> = BTreeMap::new();
    for (side, rows) in [(Side::Ours, &our_rows), (Side::Theirs, &their_rows)] {
        for row in rows {
            sides.entry(row.key.clone()).or_default()[usize::from(side == Side::Theirs)] = true;
            join(&mut known, side, row, &mut refusals);
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let mut kept: Vec<String> = base_rows
        .iter()
        .filter(|row| sides.get(&row.key).is_some_and(|[ours, theirs]| ours != theirs))
        .map(|row| if row.id().is_empty() { lossy(row.bytes) } else { row.id().to_owned() })
        .collect();
    kept.dedup();
    let alone = |side: usize| sides.values().filter(|on| on[side] && !on[1 - side]).count();
    let counts = [known.len(), alone(0), alone(1)];
    let in_base: std::collections::BTreeSet<&Key> = base_rows.iter().map(|row| &row.key).collect();
    let new = |row: &&MergeRow<'_>, side: usize| {
        !in_base.contains(&row.key) && sides[&row.key][side] && !sides[&row.key][1 - side]
    };
    let mut forks = forks(
        &our_rows.iter().filter(|row| new(row, 0)).collect::<Vec<_>>(),
        &their_rows.iter().filter(|row| new(row, 1)).collect::<Vec<_>>(),
    );
    let rows: Vec<MergeRow<'_>> = known.into_values().map(|(_, row)| row).collect();
    let bytes = written(ordered(rows), ends(ours, theirs));
    tell_dropped(&bytes, &mut forks);
    Ok(Merged { bytes, rows: counts, forks, kept })
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The rows of one text.
fn rows<'l>(side: Side, text: &'l [u8], refusals: &mut Vec<Refusal>) -> Vec<MergeRow<'l>> {
    let mut rows: Vec<MergeRow<'l>> = Vec::new();
    let mut after: Option<Key> = None;
    for (line, bytes) in (1..).zip(super::lines(text)) {
        if bytes.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r')) {
            continue;
        }
        match MergeRow::read(line, bytes) {
            Ok(mut row) => {
                match &row.key {
                    Key::Line(_) => row.after.clone_from(&after),
                    key => after = Some(key.clone()),
                }
                rows.push(row);
            }
            Err(what) => refusals.push(Refusal::Unreadable { side, line, what }),
        }
    }
    rows
}

fn join<'l>(
    known: &mut BTreeMap<Key, (Side, MergeRow<'l>)>,
    side: Side,
    row: &MergeRow<'l>,
    refusals: &mut Vec<Refusal>,
) {
    let Some((first, other)) = known.remove(&row.key) else {
        known.insert(row.key.clone(), (side, row.clone()));
        return;
    };
    if !other.says(row) {
        let to = |row: &MergeRow<'_>| row.text("to_lane").map(str::to_owned);
        refusals.push(Refusal::Conflict {
            id: row.id().to_owned(),
            wp_id: other.text("wp_id").map(str::to_owned),
            to: [to(&other), to(row)],
            places: [(first, other.line), (side, row.line)],
        });
    }
    // A line without an id stands behind the lesser of the rows that it follows, on whichever side
    // that is.
    let after = if other.after <= row.after { other.after.clone() } else { row.after.clone() };
    let mut row = other.fuller(row.clone());
    row.after = after;
    known.insert(row.key.clone(), (first, row));
}

/// Rows in their order.
fn ordered(rows: Vec<MergeRow<'_>>) -> Vec<MergeRow<'_>> {
    let (mut named, mut nameless): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| !matches!(row.key, Key::Line(_)));
    named.sort_by(|a, b| (a.time(), a.id(), a.bytes).cmp(&(b.time(), b.id(), b.bytes)));
    nameless.sort_by(|a, b| (a.time(), a.bytes).cmp(&(b.time(), b.bytes)));
    let mut behind: BTreeMap<Option<Key>, Vec<MergeRow<'_>>> = BTreeMap::new();
    for row in nameless {
        behind.entry(row.after.clone()).or_default().push(row);
    }
    let mut out = behind.remove(&None).unwrap_or_default();
    for row in named {
        let followers = behind.remove(&Some(row.key.clone())).unwrap_or_default();
        out.push(row);
        out.extend(followers);
    }
    out
}

/// CR LF only where both sides use it throughout; a side without lines has no say ([M12]).
///
/// [M12]: crate::decisions#m12
fn ends(ours: &[u8], theirs: &[u8]) -> &'static [u8] {
    let throughout = |text: &[u8]| {
        let feeds = text.iter().filter(|byte| **byte == b'\n').count();
        let both = text.windows(2).filter(|pair| pair == b"\r\n").count();
        (feeds > 0).then_some(feeds == both)
    };
    let says: Vec<bool> = [ours, theirs].into_iter().filter_map(throughout).collect();
    if !says.is_empty() && says.iter().all(|crlf| *crlf) { b"\r\n" } else { b"\n" }
}

fn written(rows: Vec<MergeRow<'_>>, end: &[u8]) -> Vec<u8> {
    rows.into_iter().flat_map(|row| [row.bytes, end].concat()).collect()
}
