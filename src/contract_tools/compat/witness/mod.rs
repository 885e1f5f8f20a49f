//! The search for a document on which two contracts differ, for the reason that a difference gives.
//!
//! Candidates are made from valid documents by changes near the place of the difference, then by
//! chance (a fixed sequence, so that one comparison always finds the same). Both gates judge every
//! candidate.

mod candidates;
mod example;
mod repair;
mod sides;
mod whole;

use super::change::Witness;
use super::class::{Party, Side};
use super::detect::Difference;
use super::path::{covers, leads, places, steps};
use super::roots::Root;
use super::validator::Reason;
use crate::json::random::Random;
use crate::json::schema::sample::PathSegment;
use candidates::{Edit, Search};
pub(crate) use example::made_examples;
use serde_json::Value;
pub(super) use sides::Sides;

/// How many documents by chance are tried for one difference.
const CHANCES: usize = 400;
/// How many documents are judged for one difference and root.
const MOST: usize = 6000;

impl Sides<'_> {
    /// A witness for one party against one difference, seen from one root. `hints` are values at
    /// the place of the difference that it flips by itself.
    pub(super) fn witness(
        &self,
        difference: &Difference,
        subject: &str,
        root: &Root,
        party: Party,
        hints: &[Value],
    ) -> Option<Witness> {
        self.search(difference, subject, root, party).run(hints)
    }

    /// The document as a witness, if it is one.
    pub(super) fn is_witness(
        &self,
        difference: &Difference,
        subject: &str,
        root: &Root,
        party: Party,
        document: &Value,
    ) -> Option<Witness> {
        let mut path = root.path.clone();
        path.extend(steps(&difference.node));
        self.search(difference, subject, root, party).try_one(document, &path)
    }

    fn search<'s>(
        &'s self,
        difference: &'s Difference,
        subject: &'s str,
        root: &'s Root,
        party: Party,
    ) -> Search<'s, 's> {
        let (accepting, refusing) = sides(party);
        Search { sides: self, difference, subject, root, accepting, refusing, left: MOST }
    }

    /// A document that both sides accept and that leaves a member out, with what each takes for it:
    /// the answer to a default that differs. The member is named by its object's schema and its
    /// name.
    pub(super) fn without_member(
        &self,
        difference: &Difference,
        subject: &str,
        root: &Root,
        (holder, name): (&str, &str),
    ) -> Option<Witness> {
        let around = Difference {
            node: holder.to_owned(),
            name: name.to_owned(),
            isolated: None,
            ..difference.clone()
        };
        let (accepting, refusing) = (Side::Old, Side::New);
        let search = Search {
            sides: self,
            difference: &around,
            subject,
            root,
            accepting,
            refusing,
            left: MOST,
        };
        let mut path = root.path.clone();
        path.extend(steps(holder));
        let taken = |default: &Option<Value>| {
            let value = default.clone().unwrap_or_else(|| "absent".into());
            serde_json::json!({name: value})
        };
        for mut document in search.bases(&path) {
            for place in places(&document, &path) {
                if let Some(Value::Object(object)) = document.pointer_mut(&place) {
                    object.shift_remove(name);
                }
            }
            let accepts = |side| self.accepts(side, &root.type_name, &document);
            if !places(&document, &path).is_empty() && accepts(accepting) && accepts(refusing) {
                let (old, new) = (taken(&difference.old), taken(&difference.new));
                return Some(Witness::Answer { input: document, old, new });
            }
        }
        None
    }
}

/// Who accepts and who refuses when this party is hurt.
pub(super) fn sides(party: Party) -> (Side, Side) {
    match party {
        Party::Producer => (Side::Old, Side::New),
        Party::Reader => (Side::New, Side::Old),
    }
}

impl Search<'_, '_> {
    fn run(&mut self, hints: &[Value]) -> Option<Witness> {
        let mut path = self.root.path.clone();
        path.extend(steps(&self.difference.node));
        let bases = self.bases(&path);
        for base in &bases {
            if let Some(found) = self.try_one(base, &path) {
                return Some(found);
            }
        }
        // The algebra and the automata cost more than a look at the bounds.
        let near = self.near();
        let hints: Vec<Edit> = hints.iter().cloned().map(Edit::Set).collect();
        for edits in [&near, &hints] {
            if let Some(found) = self.try_all(&bases, edits, &path) {
                return Some(found);
            }
        }
        let mut edits = self.far();
        edits.retain(|e| !near.contains(e));
        if let Some(found) = self.try_all(&bases, &edits, &path) {
            return Some(found);
        }
        edits.extend(near);
        self.by_chance(&bases, &edits, &path)
    }

    fn try_all(
        &mut self,
        bases: &[Value],
        edits: &[Edit],
        path: &[PathSegment],
    ) -> Option<Witness> {
        for edit in edits {
            for base in bases {
                for place in places(base, path) {
                    if let Some(document) = edit.apply(base, &place)
                        && let Some(found) = self.try_one(&document, path)
                    {
                        return Some(found);
                    }
                }
            }
        }
        None
    }

    /// A few pairs of edits, drawn by a fixed sequence.
    fn by_chance(
        &mut self,
        bases: &[Value],
        edits: &[Edit],
        path: &[PathSegment],
    ) -> Option<Witness> {
        let mut random = Random::new(0, 0);
        let mut draw = |n: usize| random.below(n);
        if bases.is_empty() || edits.is_empty() {
            return None;
        }
        for _ in 0..CHANCES {
            let mut document = bases[draw(bases.len())].clone();
            for _ in 0..2 + draw(2) {
                let places = places(&document, path);
                if places.is_empty() {
                    break;
                }
                let place = places[draw(places.len())].clone();
                if let Some(next) = edits[draw(edits.len())].apply(&document, &place) {
                    document = next;
                }
            }
            if let Some(found) = self.try_one(&document, path) {
                return Some(found);
            }
        }
        None
    }

    /// Judges one document by both gates.
    fn try_one(&mut self, document: &Value, path: &[PathSegment]) -> Option<Witness> {
        if self.left == 0 || !self.sides.steps.are_left() {
            return None;
        }
        self.left -= 1;
        let accepts = |side| self.sides.accepts(side, &self.root.type_name, document);
        if !accepts(self.accepting) || accepts(self.refusing) {
            return None;
        }
        let reasons = self.sides.gate(self.refusing).reasons(&self.root.type_name, document);
        let meant = reasons.iter().flat_map(Reason::all).find(|r| self.is_meant(r));
        let reason =
            meant.or_else(|| reasons.iter().find(|r| r.opaque && leads(&r.instance, path)))?;
        let refusal = (reason.instance.clone(), reason.sentence.clone());
        Some(self.whole(document, refusal))
    }

    /// Whether a refusal is due to the difference.
    fn is_meant(&self, reason: &Reason) -> bool {
        let same = reason.subject == self.subject;
        let below =
            |a: &str, b: &str| a == b || (a.starts_with(b) && a[b.len()..].starts_with('/'));
        // A reference to another type leaves the subject: what fails there fails at the place of
        // the difference.
        let path_meant =
            self.difference.rule == "ref.changed" || self.difference.rule.starts_with("type.");
        if path_meant && !same {
            let mut path = self.root.path.clone();
            path.extend(steps(&self.difference.node));
            return covers(&reason.instance, &path);
        }
        self.difference.aims.iter().any(|(aim, name)| {
            let named = name.as_ref().is_none_or(|n| reason.names.contains(n));
            let here = same
                && named
                && (below(&reason.pointer, aim) || (reason.opaque && below(aim, &reason.pointer)));
            // Or it failed in what the difference refers to.
            let left = |(subject, at): &(String, String)| subject == self.subject && below(at, aim);
            here || (name.is_none() && reason.through.iter().any(left))
        })
    }
}
