//! Objects and their members, and the envelope, whose payload is validated by its event type.

use super::{
    End, EnvelopeState, Instance, MAX_MEMBERS, ObjectRule, Outcome, StringCheck, Validator,
};
use crate::contract::tables::RETIRED;
use crate::gate::fast_path::data::Envelope;
use crate::gate::fast_path::input::Input;
use std::ops::Range;

/// What is mostly between two members.
const COMMA_AND_QUOTE: [u8; 2] = *b",\"";

/// What follows a member.
enum After {
    /// Offset of the quote of another key.
    Key(usize),
    /// Offset behind the object.
    End(usize),
}

/// The members that an object has so far.
struct Members {
    /// A bit for each known key.
    seen: u64,
    /// By the position of the key, the offset of the value.
    offsets: [u32; MAX_MEMBERS],
    /// Where the unknown keys of this object begin.
    first_unknown: usize,
}

impl Members {
    #[inline(always)]
    fn offset(&self, position: usize) -> usize {
        self.offsets[position % MAX_MEMBERS] as usize
    }
}

impl<P: Input> Validator<'_, P> {
    #[inline]
    pub(super) fn object<const ENVELOPE: bool>(
        &mut self,
        rule: &'static ObjectRule,
        open: usize,
        depth: usize,
        mut envelope: Option<&mut EnvelopeState>,
    ) -> End {
        if depth == 0 {
            return Err(Outcome::Reject);
        }
        let mut at = self.skip_whitespace(open + 1);
        let first_unknown = self.unknown_keys.len();
        let mut members = Members { seen: 0, offsets: [0; MAX_MEMBERS], first_unknown };
        if self.byte(at) == b'}' {
            at += 1;
        } else if self.byte(at) != b'"' {
            return Err(Outcome::Reject);
        } else {
            loop {
                let begin = at + 1;
                let length = self.key_length(begin)?;
                if !matches!(rule.property_names, StringCheck::Any) {
                    self.string(&rule.property_names, at)?;
                }
                at = self.colon(begin + length + 1)?;
                at = if let Some(position) = self.find(&rule.keys, begin, length) {
                    let bit = 1 << position;
                    if members.seen & bit != 0 {
                        return Err(Outcome::Reject);
                    }
                    members.seen |= bit;
                    // No document is longer than a u32 can count.
                    members.offsets[position % MAX_MEMBERS] = at as u32;
                    match &mut envelope {
                        Some(state) if ENVELOPE && position == state.table.payload => {
                            self.payload(state, &members, at, depth)?
                        }
                        _ => self.value(rule.values[position], at, depth - 1)?,
                    }
                } else {
                    self.unknown_member(rule, begin, length, at, depth)?
                };
                match self.after_member(at)? {
                    After::Key(key) => at = key,
                    After::End(end) => {
                        at = end;
                        break;
                    }
                }
            }
        }
        self.check_members(rule, &members)?;
        if let (true, Some(state)) = (ENVELOPE, envelope) {
            self.complete_header(state, &members)?;
        }
        self.apply_to_object(rule, open, depth, &members)?;
        Ok(at)
    }

    /// The value of a member that the schema does not name.
    #[inline(always)]
    fn unknown_member(
        &mut self,
        rule: &'static ObjectRule,
        begin: usize,
        length: usize,
        at: usize,
        depth: usize,
    ) -> End {
        let node = rule.additional_properties.ok_or(Outcome::Reject)?;
        if self.envelope && self.find(&RETIRED, begin, length).is_some() {
            return Err(Outcome::Reject);
        }
        self.unknown_keys.push((begin, begin + length));
        self.value(node, at, depth - 1)
    }

    #[inline(always)]
    fn after_member(&self, at: usize) -> Result<After, Outcome> {
        if self.two_bytes(at) == COMMA_AND_QUOTE {
            return Ok(After::Key(at + 1));
        }
        let at = self.skip_whitespace(at);
        match self.byte(at) {
            b',' => {
                let key = self.skip_whitespace(at + 1);
                if self.byte(key) == b'"' { Ok(After::Key(key)) } else { Err(Outcome::Reject) }
            }
            b'}' => Ok(After::End(at + 1)),
            _ => Err(Outcome::Reject),
        }
    }

    /// What must hold of the keys together.
    #[inline(always)]
    fn check_members(
        &mut self,
        rule: &'static ObjectRule,
        members: &Members,
    ) -> Result<(), Outcome> {
        let unknown = self.unknown_keys.len() - members.first_unknown;
        let missing = rule.required & !members.seen != 0
            || (members.seen.count_ones() as usize + unknown) < rule.min_properties as usize;
        if missing
            || (self.envelope && rule.retired & members.seen != 0)
            || (unknown > 1 && self.has_duplicate(members.first_unknown))
        {
            return Err(Outcome::Reject);
        }
        self.unknown_keys.truncate(members.first_unknown);
        Ok(())
    }

    #[inline(always)]
    fn apply_to_object(
        &mut self,
        rule: &'static ObjectRule,
        open: usize,
        depth: usize,
        members: &Members,
    ) -> Result<(), Outcome> {
        if rule.applicators.is_empty() && rule.moves.is_none() {
            return Ok(());
        }
        let instance =
            Instance { at: open, depth, seen: members.seen, member_offsets: &members.offsets };
        for applicator in rule.applicators {
            if !self.evaluate(applicator, &instance)? {
                return Err(Outcome::Reject);
            }
        }
        rule.moves.as_ref().map_or(Ok(()), |moves| self.check_move(moves, &instance))
    }

    /// What is read at once of an envelope whose members have all been seen.
    #[inline(always)]
    fn complete_header(&self, state: &mut EnvelopeState, members: &Members) -> Result<(), Outcome> {
        let table = state.table;
        state.header.aggregate_id = members.offset(table.aggregate_id);
        state.header.lamport_clock = members.offset(table.lamport_clock);
        state.header.timestamp = members.offset(table.timestamp);
        state.header.node_id = members.offset(table.node_id);
        state.header.event_id = self.unescaped_range(members.offset(table.event_id))?;
        state.header.event_type = match state.event_type {
            Some(event_type) => event_type,
            None => self.event_type(table, members.offset(table.event_type))?,
        };
        Ok(())
    }

    /// The payload of an envelope, by its event type if that came before.
    #[inline(never)]
    fn payload(
        &mut self,
        state: &mut EnvelopeState,
        members: &Members,
        at: usize,
        depth: usize,
    ) -> End {
        if self.byte(at) != b'{' {
            return Err(Outcome::Reject);
        }
        let position = state.table.event_type;
        let end = if members.seen >> position & 1 == 1 {
            let event_type = self.event_type(state.table, members.offset(position))?;
            state.event_type = Some(event_type);
            self.value(state.table.payloads[event_type], at, depth - 1)?
        } else {
            state.payload_skipped = true;
            self.skip_object(at)?
        };
        state.header.payload = Some(at..end);
        Ok(end)
    }

    /// Position of the event type whose name is there.
    fn event_type(&self, table: &'static Envelope, at: usize) -> Result<usize, Outcome> {
        let Range { start, end } = self.unescaped_range(at)?;
        self.find(&table.event_types, start, end - start).ok_or(Outcome::Reject)
    }

    /// Two bytes, or something else that is no JSON.
    #[inline]
    fn two_bytes(&self, at: usize) -> [u8; 2] {
        self.input.bytes::<2>(at).copied().unwrap_or([0, 0])
    }

    /// Offset of the value behind a colon.
    #[inline]
    fn colon(&self, at: usize) -> End {
        let [colon, first] = self.two_bytes(at);
        if colon == b':' && first > b' ' {
            return Ok(at + 1);
        }
        let at = self.skip_whitespace(at);
        if self.byte(at) == b':' { Ok(self.skip_whitespace(at + 1)) } else { Err(Outcome::Reject) }
    }

    /// Whether one of the unknown keys from that one on occurs twice.
    fn has_duplicate(&self, from: usize) -> bool {
        let keys = &self.unknown_keys[from..];
        let bytes = |(begin, end): &(usize, usize)| self.input.slice(*begin, *end);
        if keys.len() <= 8 {
            return keys.iter().enumerate().any(|(i, a)| {
                keys[..i].iter().any(|b| a.1 - a.0 == b.1 - b.0 && bytes(a) == bytes(b))
            });
        }
        let mut sorted: Vec<&[u8]> = keys.iter().map(bytes).collect();
        sorted.sort_unstable();
        sorted.windows(2).any(|pair| pair[0] == pair[1])
    }
}
