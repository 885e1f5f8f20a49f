//! The two contracts of a comparison, each with its judge.

use crate::contract_tools::compat::class::Side;
use crate::contract_tools::compat::contract::{Contract, with_defs};
use crate::contract_tools::compat::steps::Steps;
use crate::contract_tools::compat::validator::ContractGate;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Two contracts with their judges.
pub(in crate::contract_tools::compat) struct Sides<'c> {
    pub old: &'c Contract,
    pub new: &'c Contract,
    pub old_gate: ContractGate<'c>,
    pub new_gate: ContractGate<'c>,
    /// Valid documents that somebody wrote, by event type.
    pub seeds: &'c BTreeMap<String, Vec<Value>>,
    /// The types of both: where both have one, the old one.
    pub defs: Map<String, Value>,
    /// What the comparison may still do.
    pub steps: Steps,
}

impl<'c> Sides<'c> {
    pub(in crate::contract_tools::compat) fn contract(&self, side: Side) -> &'c Contract {
        match side {
            Side::Old => self.old,
            Side::New => self.new,
        }
    }

    /// Whether a side accepts a document. Nothing is accepted once the steps are spent.
    pub(super) fn accepts(&self, side: Side, type_name: &str, document: &Value) -> bool {
        self.steps.judge(document) && self.gate(side).accepts(type_name, document)
    }

    /// Both schemas with what they refer to, where there are steps left to compare them.
    pub(in crate::contract_tools::compat) fn comparable(
        &self,
        one: &Value,
        other: &Value,
    ) -> Option<(Value, Value)> {
        let (one, other) = (with_defs(one, &self.defs), with_defs(other, &self.defs));
        self.steps.compare(&one, &other).then_some((one, other))
    }

    pub(in crate::contract_tools::compat) fn gate(&self, side: Side) -> &ContractGate<'c> {
        match side {
            Side::Old => &self.old_gate,
            Side::New => &self.new_gate,
        }
    }
}
