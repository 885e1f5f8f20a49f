//! What there is to say of a log, as data. Sentences stand in
//! `contracts/policy/mission_findings.json`.

use crate::contract::mission::{FINDINGS, MISSION_RELEASE};
use crate::contract::types::{MissionFindingCode, MissionFindingLevel, MissionLane};
use crate::text::template::filled;
use serde_json::{Map, Value};

/// What is known of a code.
#[derive(Debug)]
pub(crate) struct FindingInfo {
    pub code: MissionFindingCode,
    pub level: MissionFindingLevel,
    pub sentence: &'static str,
    pub help: &'static str,
}

impl MissionFindingCode {
    fn info(self) -> &'static FindingInfo {
        FINDINGS
            .iter()
            .find(|info| info.code == self)
            .expect("the generator has held the codes against the findings")
    }

    /// How much a finding of this code matters.
    ///
    /// ```
    /// use spec_kitty_events::{MissionFindingCode, MissionFindingLevel};
    /// assert_eq!(MissionFindingCode::FoldLostCancel.level(), MissionFindingLevel::Error);
    /// ```
    #[must_use]
    pub fn level(self) -> MissionFindingLevel {
        self.info().level
    }

    /// What can be done about it.
    ///
    /// ```
    /// assert!(!spec_kitty_events::MissionFindingCode::FoldLostCancel.help().is_empty());
    /// ```
    #[must_use]
    pub fn help(self) -> &'static str {
        self.info().help
    }

    /// What is so, in one sentence, with names in braces for what a finding is about.
    ///
    /// ```
    /// assert!(spec_kitty_events::MissionFindingCode::FoldLostCancel.sentence().contains("{wp}"));
    /// ```
    #[must_use]
    pub fn sentence(self) -> &'static str {
        self.info().sentence
    }
}

/// One finding.
///
/// ```
/// use spec_kitty_events::mission::Board;
/// use spec_kitty_events::MissionFindingCode;
/// let mut board = Board::default();
/// board.line(br#"{"event_id": "01KQ9M3M0000000000000000ZA", "event_type": "WPCreated",
///     "aggregate_id": "WP01", "aggregate_type": "WorkPackage",
///     "schema_version": "5.0.0", "timestamp": "2026-05-01T10:00:00Z",
///     "payload": {"mission_slug": "m", "wp_id": "WP01", "wp_title": "t",
///     "wp_path": "tasks/WP01.md", "depends_on": [], "actor": "ana",
///     "created_at": "2026-05-01T10:00:00Z"}}"#);
/// let folded = board.fold()?;
/// let finding = &folded.findings()[0];
/// assert_eq!(finding.code, MissionFindingCode::LogUninitialized);
/// assert!(finding.message().contains("WP01"));
/// # Ok::<(), spec_kitty_events::mission::BadLines>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// What it is.
    pub code: MissionFindingCode,
    /// The line that it is about.
    pub line: Option<u64>,
    /// Another line that it is about.
    pub other_line: Option<u64>,
    /// The row that it is about.
    pub event_id: Option<String>,
    /// The work package that it is about.
    pub wp_id: Option<String>,
    /// The lane that the row leaves.
    pub from: Option<MissionLane>,
    /// The lane that the row enters.
    pub to: Option<MissionLane>,
    /// The lane in which the package stood.
    pub lane: Option<MissionLane>,
    /// What else the sentence names.
    pub(super) words: Words,
}

/// What a sentence names beside rows and lanes.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Words {
    pub count: Option<usize>,
    pub list: Vec<String>,
    pub text: Option<String>,
    pub other: Option<String>,
}

impl Finding {
    pub(super) fn new(code: MissionFindingCode) -> Self {
        Self {
            code,
            line: None,
            other_line: None,
            event_id: None,
            wp_id: None,
            from: None,
            to: None,
            lane: None,
            words: Words::default(),
        }
    }

    /// A finding that is about nothing but what its code says.
    #[must_use]
    pub fn bare(code: MissionFindingCode) -> Self {
        Self::new(code)
    }

    /// What is so, in one sentence. Text from the log stands in it as it is: a renderer escapes it.
    #[must_use]
    pub fn message(&self) -> String {
        filled(self.code.sentence(), |name| Some(self.word(name)))
    }

    fn word(&self, name: &str) -> String {
        let lane = |lane: Option<MissionLane>| lane.map_or("?", MissionLane::as_str).to_owned();
        let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "?".to_owned());
        match name {
            "from" => lane(self.from),
            "to" => lane(self.to),
            "lane" => lane(self.lane),
            "wp" => text(&self.wp_id),
            "other_line" => self.other_line.map_or_else(|| "?".to_owned(), |line| line.to_string()),
            "count" => self.words.count.unwrap_or(self.words.list.len()).to_string(),
            "list" => listed(&self.words.list),
            "text" => text(&self.words.text),
            "other" => text(&self.words.other),
            _ => MISSION_RELEASE.to_owned(),
        }
    }

    /// The finding as JSON, in the form of `MissionFinding`.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let mut members = Map::new();
        let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
        let lane = |lane: Option<MissionLane>| lane.map(MissionLane::as_str).into();
        put("code", self.code.as_str().into());
        put("level", self.code.level().as_str().into());
        put("message", self.message().into());
        put("help", self.code.help().into());
        put("line", self.line.into());
        put("other_line", self.other_line.into());
        put("event_id", self.event_id.clone().into());
        put("wp_id", self.wp_id.clone().into());
        put("from_lane", lane(self.from));
        put("to_lane", lane(self.to));
        put("lane", lane(self.lane));
        Value::Object(members)
    }
}

/// Names in a sentence, the first few of them.
fn listed(names: &[String]) -> String {
    const MOST: usize = 8;
    if names.len() <= MOST {
        return names.join(", ");
    }
    format!("{} and {} more", names[..MOST].join(", "), names.len() - MOST)
}
