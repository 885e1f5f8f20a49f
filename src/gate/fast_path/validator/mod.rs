//! One pass over the bytes of a document, along the static tables.
//!
//! The validator accepts less than `jsonschema` may: for whatever is unusual (an escape in a key, a
//! number with an exponent, more digits than a float keeps) it answers [`Outcome::Fallback`]. What
//! it accepts, `jsonschema` accepts.

mod applicators;
mod numbers;
mod objects;
mod strings;

use super::data::{
    ArrayCheck, ArrayRule, Envelope, MAX_MEMBERS, Node, ObjectCheck, ObjectRule, StringCheck,
};
use super::input::{FixedInput, Input, InputFlags};
use std::ops::Range;

/// Why validation ends early. As wide as an offset, so that a result is returned in registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub(crate) enum Outcome {
    /// The document is not valid.
    Reject,
    /// The fast path does not know: `jsonschema` decides.
    Fallback,
}

/// Offset of the first byte behind what was accepted.
type End = Result<usize, Outcome>;

pub(super) struct Validator<'a, P> {
    input: &'a P,
    escapes: bool,
    controls: bool,
    /// Whether retired names are refused: in envelopes.
    envelope: bool,
    /// First byte and end of the keys that their objects' tables do not know, innermost last.
    unknown_keys: Vec<(usize, usize)>,
    /// Binary logarithm of the most bytes that one character has.
    utf8_shift: u32,
}

/// A value that has been read once, and its members where it is an object.
struct Instance<'p> {
    at: usize,
    depth: usize,
    /// A bit for each key of the object's rule.
    seen: u64,
    member_offsets: &'p [u32],
}

impl Instance<'_> {
    /// Offset of the value of a member that is there.
    fn member(&self, position: usize) -> Option<usize> {
        let bit = 1 << position;
        (self.seen & bit != 0).then(|| self.member_offsets[position] as usize)
    }
}

/// What the validation of an envelope has seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Header {
    /// Position of the event type in the tables.
    pub event_type: usize,
    /// The bytes of the id, without its quotes.
    pub event_id: Range<usize>,
    /// The bytes of the payload, when there is one.
    pub payload: Option<Range<usize>>,
    /// Offsets of values.
    pub aggregate_id: usize,
    pub lamport_clock: usize,
    pub timestamp: usize,
    pub node_id: usize,
}

impl<'a, P: Input> Validator<'a, P> {
    pub(super) fn new(input: &'a P, flags: InputFlags, envelope: bool) -> Self {
        Self {
            input,
            escapes: flags.escapes,
            controls: flags.controls,
            envelope,
            unknown_keys: Vec::new(),
            utf8_shift: if flags.non_ascii || flags.escapes { 2 } else { 0 },
        }
    }

    /// Validates a document whose root is an object.
    pub(super) fn document(&mut self, node: &'static Node, depth: usize) -> Result<(), Outcome> {
        let begin = self.skip_whitespace(0);
        if self.byte(begin) != b'{' {
            return Err(Outcome::Reject);
        }
        let end = self.value(node, begin, depth)?;
        self.finish(end)
    }

    /// Validates an envelope and its payload.
    pub(super) fn envelope(
        &mut self,
        table: &'static Envelope,
        depth: usize,
    ) -> Result<Header, Outcome> {
        let begin = self.skip_whitespace(0);
        if self.byte(begin) != b'{' {
            return Err(Outcome::Reject);
        }
        let mut state = EnvelopeState {
            table,
            event_type: None,
            header: Header::default(),
            payload_skipped: false,
        };
        let end = self.object::<true>(table.rule, begin, depth, Some(&mut state))?;
        self.finish(end)?;
        let event_type = state.header.event_type;
        let node = table.payloads[event_type];
        match &state.header.payload {
            Some(payload) if state.payload_skipped => {
                let end = self.value(node, payload.start, depth - 1)?;
                if end != payload.end {
                    return Err(Outcome::Fallback);
                }
            }
            Some(_) => {}
            // A payload that is left out counts as an empty one.
            None => {
                let mut input = FixedInput::new();
                let flags = input.load(b"{}").ok_or(Outcome::Fallback)?;
                Validator::new(&input, flags, true).document(node, depth - 1)?;
            }
        }
        Ok(state.header)
    }

    fn finish(&self, end: usize) -> Result<(), Outcome> {
        if self.skip_whitespace(end) == self.input.len() { Ok(()) } else { Err(Outcome::Reject) }
    }

    #[inline]
    fn byte(&self, at: usize) -> u8 {
        // No value begins with 0, and nothing is closed by it.
        self.input.byte(at)
    }

    #[inline]
    fn skip_whitespace(&self, mut at: usize) -> usize {
        // Mostly there is none.
        if self.byte(at) > b' ' {
            return at;
        }
        while matches!(self.byte(at), b' ' | b'\t' | b'\n' | b'\r') {
            at += 1;
        }
        at
    }

    #[inline(always)]
    fn value(&mut self, node: &'static Node, at: usize, depth: usize) -> End {
        let first = self.byte(at);
        // Most values are strings, and few schemas have applicators.
        let end = if first == b'"' {
            self.string(&node.string, at)?
        } else {
            self.non_string(node, first, at, depth)?
        };
        if node.applicators.is_empty() { Ok(end) } else { self.apply_all(node, at, depth, end) }
    }

    #[inline(never)]
    fn non_string(&mut self, node: &'static Node, first: u8, at: usize, depth: usize) -> End {
        match first {
            b'-' | b'0'..=b'9' => self.number(&node.number, at),
            b'{' => match node.object {
                ObjectCheck::Rule(rule) => self.object::<false>(rule, at, depth, None),
                ObjectCheck::Reject => Err(Outcome::Reject),
                ObjectCheck::Fallback => Err(Outcome::Fallback),
            },
            b'[' => match node.array {
                ArrayCheck::Rule(rule) => self.array(rule, at, depth),
                ArrayCheck::Reject => Err(Outcome::Reject),
                ArrayCheck::Fallback => Err(Outcome::Fallback),
            },
            b'n' => self.literal(b"null", node.null, at),
            b'f' => self.literal(b"false", node.allow_false, at),
            b't' => self.literal(b"true", node.allow_true, at),
            _ => Err(Outcome::Reject),
        }
    }

    #[cold]
    #[inline(never)]
    fn apply_all(&mut self, node: &'static Node, at: usize, depth: usize, end: usize) -> End {
        for applicator in node.applicators {
            let instance = Instance { at, depth, seen: 0, member_offsets: &[] };
            if !self.evaluate(applicator, &instance)? {
                return Err(Outcome::Reject);
            }
        }
        Ok(end)
    }

    fn literal(&self, word: &[u8], allowed: bool, at: usize) -> End {
        if allowed && self.input.slice(at, at + word.len()) == word {
            Ok(at + word.len())
        } else {
            Err(Outcome::Reject)
        }
    }

    fn array(&mut self, rule: &'static ArrayRule, open: usize, depth: usize) -> End {
        if depth == 0 {
            return Err(Outcome::Reject);
        }
        let mut at = self.skip_whitespace(open + 1);
        let mut count = 0;
        if self.byte(at) == b']' {
            at += 1;
        } else {
            loop {
                at = self.value(rule.items, at, depth - 1)?;
                count += 1;
                at = self.skip_whitespace(at);
                match self.byte(at) {
                    b',' => at = self.skip_whitespace(at + 1),
                    b']' => {
                        at += 1;
                        break;
                    }
                    _ => return Err(Outcome::Reject),
                }
            }
        }
        match count {
            n if n < rule.min_items || n > rule.max_items => Err(Outcome::Reject),
            n if rule.unique_items && n > 1 => Err(Outcome::Fallback),
            _ => Ok(at),
        }
    }
}

/// What is known of an envelope so far.
struct EnvelopeState {
    table: &'static Envelope,
    event_type: Option<usize>,
    header: Header,
    /// The payload came before its type.
    payload_skipped: bool,
}
