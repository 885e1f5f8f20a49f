//! Keywords that apply schemas to the same instance, and the moves between lanes.

use super::{Instance, Outcome, Validator};
use crate::gate::fast_path::data::{Applicator, Moves, Node};
use crate::gate::fast_path::input::Input;

impl<P: Input> Validator<'_, P> {
    pub(super) fn evaluate(
        &mut self,
        applicator: &'static Applicator,
        instance: &Instance<'_>,
    ) -> Result<bool, Outcome> {
        Ok(match applicator {
            Applicator::Fallback => return Err(Outcome::Fallback),
            Applicator::Schema(node) => self.is_valid(node, instance.at, instance.depth)?,
            Applicator::Properties { required, values } => {
                if instance.seen & required != *required {
                    return Ok(false);
                }
                for (position, node) in *values {
                    if let Some(at) = instance.member(*position)
                        && !self.is_valid(node, at, instance.depth - 1)?
                    {
                        return Ok(false);
                    }
                }
                true
            }
            Applicator::AllOf(branches) => {
                for branch in *branches {
                    if !self.evaluate(branch, instance)? {
                        return Ok(false);
                    }
                }
                true
            }
            Applicator::AnyOf(branches) => {
                for branch in *branches {
                    if self.evaluate(branch, instance)? {
                        return Ok(true);
                    }
                }
                false
            }
            Applicator::Not(inner) => !self.evaluate(inner, instance)?,
            Applicator::If { condition, then, otherwise } => {
                let branch = if self.evaluate(condition, instance)? { then } else { otherwise };
                self.evaluate(branch, instance)?
            }
        })
    }

    /// Validates a value once more, by another schema.
    fn is_valid(&mut self, node: &'static Node, at: usize, depth: usize) -> Result<bool, Outcome> {
        let unknown_keys = self.unknown_keys.len();
        match self.value(node, at, depth) {
            Ok(_) => Ok(true),
            Err(Outcome::Reject) => {
                self.unknown_keys.truncate(unknown_keys);
                Ok(false)
            }
            Err(Outcome::Fallback) => Err(Outcome::Fallback),
        }
    }

    /// A move outside the matrix deserves a warning, which the fast path does not write.
    pub(super) fn check_move(&self, moves: &Moves, instance: &Instance<'_>) -> Result<(), Outcome> {
        let lane = |position: usize| match instance.member(position) {
            Some(at) if self.byte(at) == b'"' => {
                let raw = self.string_bytes(at)?;
                if raw.contains(&b'\\') {
                    Err(Outcome::Fallback)
                } else {
                    Ok(moves.lanes.find(raw).and_then(|i| moves.canonical.get(i).copied()))
                }
            }
            _ => Ok(None),
        };
        if moves.allowed.is_empty() {
            return Err(Outcome::Fallback);
        }
        if instance.member(moves.force).is_some_and(|at| self.byte(at) == b't') {
            return Ok(());
        }
        let (from, Some(to)) = (lane(moves.from)?, lane(moves.to)?) else { return Ok(()) };
        let row = moves.allowed.get(from.map_or(0, |lane| lane + 1)).copied().unwrap_or(0);
        if row >> to & 1 == 1 { Ok(()) } else { Err(Outcome::Fallback) }
    }
}
