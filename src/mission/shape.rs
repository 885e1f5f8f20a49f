//! Which shape a row has: the tests of `contracts/policy/row_shapes.json`, in their order.

use super::members::Fields;
use crate::contract::mission::ROW_SHAPES;
use serde_json::{Map, Value};

/// What a row of a shape does to the board.
///
/// ```
/// use spec_kitty_events::mission::{RowRole, shapes};
/// assert!(shapes().iter().any(|shape| shape.role == RowRole::Lane));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RowRole {
    /// It moves a work package from lane to lane.
    Lane,
    /// It fills the slots of a work package.
    Annotation,
    /// It is kept and changes nothing.
    Note,
    /// It is of the coming line: kept, and not folded yet.
    Newer,
    /// It has no place in a mission log.
    Error,
}

/// One shape of rows.
///
/// ```
/// let lane = spec_kitty_events::mission::shapes().iter().find(|shape| shape.id == "lane")
///     .unwrap();
/// assert_eq!(lane.schema, Some("LaneRow"));
/// ```
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowShape {
    /// Stable name.
    pub id: &'static str,
    /// What such a row does to the board.
    pub role: RowRole,
    /// The type of the contract that judges it. Rows without one are refused.
    pub schema: Option<&'static str>,
    /// What such a row is, in one sentence.
    pub summary: &'static str,
    /// Whether a row of this shape that names an event type of the contract is a row all the same.
    pub(crate) names_contract_events: bool,
    /// All of them hold.
    pub(crate) tests: &'static [Test],
}

/// One test of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Test {
    /// The member is there, null or not.
    Has(&'static str),
    /// The member is not there.
    Lacks(&'static str),
    /// The member is there and not null.
    NotNull(&'static str),
    /// One of the members is there.
    Any(&'static [&'static str]),
    /// The member is one of these texts.
    Is(&'static str, &'static [&'static str]),
    /// The member is a text that begins so.
    Starts(&'static str, &'static str),
}

impl Test {
    fn holds(self, row: &impl Fields) -> bool {
        match self {
            Self::Has(name) => row.has(name),
            Self::Lacks(name) => !row.has(name),
            Self::NotNull(name) => row.field(name).is_some_and(|value| !value.is_null()),
            Self::Any(names) => names.iter().any(|name| row.has(name)),
            Self::Is(name, texts) => row.text(name).is_some_and(|text| texts.contains(&text)),
            Self::Starts(name, begin) => row.text(name).is_some_and(|text| text.starts_with(begin)),
        }
    }
}

/// What an envelope in a mission log counts as: the fold passes over it.
pub(super) static ENVELOPE: RowShape = RowShape {
    id: "envelope",
    role: RowRole::Note,
    schema: None,
    summary: "Envelope. It moves nothing in a mission log.",
    names_contract_events: false,
    tests: &[],
};

/// The name under which lines that are no rows are counted.
pub(super) const UNREADABLE: &str = "unreadable";
/// The name under which empty lines are counted.
pub(super) const BLANK: &str = "blank";

/// The name under which lines are counted, of a text that says it.
pub(super) fn counted(name: &str) -> Option<&'static str> {
    let others = [ENVELOPE.id, UNREADABLE, BLANK];
    shapes().iter().map(|shape| shape.id).chain(others).find(|id| *id == name)
}

impl RowShape {
    /// The shape of that name.
    pub(super) fn find(id: &str) -> Option<&'static Self> {
        shapes().iter().chain([&ENVELOPE]).find(|shape| shape.id == id)
    }

    pub(crate) fn fits(&self, row: &impl Fields) -> bool {
        self.tests.iter().all(|test| test.holds(row))
    }
}

/// Every shape, in the order in which they are tried.
///
/// ```
/// assert_eq!(spec_kitty_events::mission::shapes().last().unwrap().id, "foreign");
/// ```
#[must_use]
pub fn shapes() -> &'static [RowShape] {
    ROW_SHAPES
}

/// The shape of a row: the first one whose tests all hold.
///
/// ```
/// let row = serde_json::json!({"kind": "annotation"});
/// let shape = spec_kitty_events::mission::shape(row.as_object().unwrap());
/// assert_eq!(shape.id, "annotation");
/// ```
#[must_use]
pub fn shape(row: &Map<String, Value>) -> &'static RowShape {
    shape_of(row)
}

/// The shape of what has members.
pub(super) fn shape_of(row: &impl Fields) -> &'static RowShape {
    ROW_SHAPES.iter().find(|shape| shape.fits(row)).expect("the last shape takes every row")
}
