//! Rows of a mission's log.
#![allow(dead_code)]

use serde_json::json;

/// The lanes that a row may name, the usual ones first.
pub(crate) const LANES: [&str; 11] = [
    "planned",
    "claimed",
    "in_progress",
    "for_review",
    "in_review",
    "approved",
    "done",
    "canceled",
    "blocked",
    "genesis",
    "uninitialized",
];

/// A row that moves a work package, `from>to`, in a minute; without the end of its line.
pub(crate) fn row_of(event_id: &str, minute: usize, moved: &str) -> String {
    let (from, to) = moved.split_once('>').unwrap();
    json!({
        "actor": "ana", "at": format!("2026-05-01T10:{minute:02}:00+00:00"),
        "event_id": event_id, "execution_mode": "worktree", "force": false, "from_lane": from,
        "mission_slug": "012-sample", "to_lane": to, "wp_id": "WP01",
    })
    .to_string()
}

/// The line of the row of that number, which is the last letter of its id.
pub(crate) fn row(n: u8, moved: &str) -> String {
    let letter = char::from(b'A' + n);
    row_of(&format!("01KQ9M3M00000000000000000{letter}"), n.into(), moved) + "\n"
}
