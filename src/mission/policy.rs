//! The forms of the mission policies, as the generated tables use them.

pub(crate) use super::finding::FindingInfo;
pub(crate) use super::matrix::{MoveGuard, Needs};
pub(crate) use super::shape::Test;
pub(crate) use super::shape::{RowRole, RowShape};
use crate::contract::types::MissionLane;

/// Moves by which a review sends a package back.
#[derive(Debug)]
pub(crate) struct Rejection {
    pub from: MissionLane,
    pub to: &'static [MissionLane],
    pub needs_review_ref: bool,
}

/// One slot that a claim writes.
#[derive(Debug)]
pub(crate) struct ClaimSlot {
    pub name: &'static str,
    pub if_true: bool,
}
