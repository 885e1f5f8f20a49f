//! Differences in lists of schemas: `anyOf`, and the conditions of `allOf`.

use super::{Finder, Node};
use crate::contract_tools::compat::class::Party;
use crate::contract_tools::compat::contract::judging;
use serde_json::Value;

/// The schemas of a list that another list does not have, with their numbers.
fn only<'v>(list: &'v [Value], other: &[Value]) -> Vec<(usize, &'v Value)> {
    let within = |v: &Value| other.iter().any(|w| judging(w) == judging(v));
    list.iter().enumerate().filter(|(_, v)| !within(v)).collect()
}

fn without(list: &[Value], i: usize) -> Vec<Value> {
    let mut rest = list.to_vec();
    rest.remove(i);
    rest
}

fn with(list: &[Value], more: &Value) -> Vec<Value> {
    list.iter().chain([more]).cloned().collect()
}

impl Finder {
    pub(super) fn branches(&mut self, node: Node<'_>) {
        self.alike(node, "anyOf");
        let (was, is) = node.lists("anyOf");
        for (i, branch) in only(was, is) {
            let difference = node
                .differs("union.branch_removed", "anyOf")
                .between(Some(branch.clone()), None)
                .isolated(node.with("anyOf", without(was, i)));
            self.push(node, difference.hurting(&[Party::Producer]));
        }
        for (i, branch) in only(is, was) {
            let pointer = format!("{}/anyOf", node.at);
            let difference = node
                .differs("union.branch_added", "anyOf")
                .at(&format!("{pointer}/{i}"))
                .between(None, Some(branch.clone()))
                .isolated(node.with("anyOf", with(was, branch)))
                .aiming(vec![(pointer, None)]);
            self.push(node, difference.hurting(&[Party::Reader]));
        }
    }

    /// Annotations of the schemas of a list that judge alike on both sides, in whatever order.
    pub(super) fn alike(&mut self, node: Node<'_>, keyword: &str) {
        let (was, is) = node.lists(keyword);
        let mut left: Vec<&Value> = was.iter().collect();
        for (i, new) in is.iter().enumerate() {
            let same = left.iter().position(|old| *old == new);
            let alike = || left.iter().position(|old| judging(old) == judging(new));
            if let Some(found) = same.or_else(alike) {
                let old = left.remove(found);
                self.schemas(old, new, &format!("{}/{keyword}/{i}", node.at), node.positive);
            }
        }
    }

    pub(super) fn conditions(&mut self, node: Node<'_>) {
        self.alike(node, "allOf");
        let (was, is) = node.lists("allOf");
        let (gone, come) = (only(was, is), only(is, was));
        if gone.len() == come.len() {
            for (old, new) in gone.into_iter().zip(come) {
                self.condition_changed(node, was, old, new);
            }
            return;
        }
        for (i, old) in gone {
            let difference = node
                .differs("condition.removed", "allOf")
                .at(&format!("{}/allOf/{i}", node.at))
                .between(Some(old.clone()), None)
                .isolated(node.with("allOf", without(was, i)));
            self.push(node, difference.hurting(&[Party::Reader]));
        }
        for (i, new) in come {
            let difference = node
                .differs("condition.added", "allOf")
                .at(&format!("{}/allOf/{i}", node.at))
                .between(None, Some(new.clone()))
                .isolated(node.with("allOf", with(was, new)));
            self.push(node, difference.hurting(&[Party::Producer]));
        }
    }

    fn condition_changed(
        &mut self,
        node: Node<'_>,
        was: &[Value],
        (i, old): (usize, &Value),
        (j, new): (usize, &Value),
    ) {
        let mut edited = was.to_vec();
        edited[i] = new.clone();
        let place = |n: usize| format!("{}/allOf/{n}", node.at);
        let difference = node
            .differs("condition.changed", "allOf")
            .at(&place(j))
            .between(Some(old.clone()), Some(new.clone()))
            .isolated(node.with("allOf", edited))
            .aiming(vec![(place(j), None), (place(i), None)]);
        self.push(node, difference);
    }
}
