//! The board as one JSON object: the members of release 11.0.0, and ours beside them.

use super::folded::Folded;
use super::meta::Meta;
use super::row_fault::BadLine;
use crate::contract::mission::MISSION_RELEASE;
use crate::contract::types::MissionFindingLevel;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What a board is of, for its JSON.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct Origin<'a> {
    /// Name of the log.
    pub path: Option<&'a str>,
    /// The time up to which rows were taken.
    pub at: Option<&'a str>,
    /// What `meta.json` says of the mission.
    pub meta: Option<&'a Meta>,
}

impl<'a> Origin<'a> {
    /// A log of that name, whole.
    #[must_use]
    pub const fn of(path: Option<&'a str>, meta: Option<&'a Meta>) -> Self {
        Self { path, at: None, meta }
    }

    /// The same, up to a time.
    #[must_use]
    pub const fn until(self, at: Option<&'a str>) -> Self {
        Self { at, ..self }
    }
}

impl BadLine {
    /// The line as JSON, in the form of `MissionBadLine`.
    #[must_use]
    pub fn to_value(&self) -> Value {
        serde_json::json!({
            "line": self.line,
            "kind": self.fault.kind,
            "message": self.fault.detail,
        })
    }
}

impl Folded<'_> {
    /// The board as JSON, in the form of `MissionBoard`.
    ///
    /// ```
    /// use spec_kitty_events::mission::{Board, Origin};
    /// let value = Board::default().fold()?.to_value(Origin::of(None, None));
    /// assert!(spec_kitty_events::Gate::live().object("MissionBoard",
    ///     value.to_string().as_bytes()).unwrap().is_valid());
    /// # Ok::<(), spec_kitty_events::mission::BadLines>(())
    /// ```
    #[must_use]
    pub fn to_value(&self, origin: Origin<'_>) -> Value {
        let Value::Object(mut members) = self.state.to_value() else {
            unreachable!("a state is an object")
        };
        let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
        put("release", MISSION_RELEASE.into());
        put("path", origin.path.into());
        put("at", origin.at.into());
        put("meta", origin.meta.map_or(Value::Null, Meta::to_value));
        put("lines", self.board.lines().into());
        let shapes = self.board.shapes().iter();
        put("rows", shapes.map(|(id, n)| ((*id).to_owned(), Value::from(*n))).collect());
        put("bad_lines", self.bad.iter().map(BadLine::to_value).collect());
        let findings = self.findings();
        put("findings", findings.iter().map(super::Finding::to_value).collect());
        put("evidence", Value::Object(self.evidence()));
        Value::Object(members)
    }

    /// What the rows say that put the packages where they stand, and the state does not keep (L21).
    fn evidence(&self) -> Map<String, Value> {
        let mut rows: BTreeMap<&str, &super::row::Move> = BTreeMap::new();
        for folded_row in self.rows.iter().filter(|folded_row| folded_row.outcome.applied()) {
            rows.insert(&folded_row.row.wp_id.text, folded_row.row);
        }
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let said = |row: &super::row::Move| {
            serde_json::json!({
                "line": row.line,
                "reason": text(&row.reason),
                "review_ref": text(&row.review_ref),
                "evidence": row.evidence,
            })
        };
        rows.into_iter().map(|(id, row)| (id.to_owned(), said(row))).collect()
    }

    /// Whether somebody who asks for a board must be told that it is not sound: a bad line, or a
    /// finding of the level error.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let errors = MissionFindingLevel::Error;
        self.bad.is_empty() && self.findings().iter().all(|f| f.code.level() != errors)
    }
}
