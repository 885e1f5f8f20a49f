//! What the generated `tables.rs` is made of: the schemas as static data, which the validator
//! reads.

use crate::json::key_hash::{SHORT, ends, slot};

/// Members that one object can have in a table: one bit each.
pub(crate) const MAX_MEMBERS: usize = 64;

/// A schema: what an instance may be, type by type.
pub(crate) struct Node {
    pub null: bool,
    pub allow_false: bool,
    pub allow_true: bool,
    pub number: NumberCheck,
    pub string: StringCheck,
    pub array: ArrayCheck,
    pub object: ObjectCheck,
    /// What must hold of the instance besides, whatever its type is.
    pub applicators: &'static [Applicator],
}

/// Some variants here are in no table of today's contract, and may be in tomorrow's.
#[allow(dead_code)]
pub(crate) enum NumberCheck {
    Reject,
    Fallback,
    Any,
    /// A whole number, `1.0` included ([D2](crate::decisions#d2)).
    Integer {
        min: i64,
        max: i64,
    },
    /// Any number between the two, which may be numbers themselves.
    Range {
        min: i64,
        max: i64,
    },
}

#[allow(dead_code)]
pub(crate) enum StringCheck {
    Reject,
    Fallback,
    Any,
    Rule(&'static StringRule),
}

#[allow(dead_code)]
pub(crate) enum ArrayCheck {
    Reject,
    Fallback,
    Rule(&'static ArrayRule),
}

#[allow(dead_code)]
pub(crate) enum ObjectCheck {
    Reject,
    Fallback,
    Rule(&'static ObjectRule),
}

pub(crate) struct StringRule {
    /// Fewest and most characters.
    pub min_length: usize,
    pub max_length: usize,
    pub enum_values: Option<PerfectHash>,
    pub pattern: Option<Pattern>,
}

/// An automaton over the bytes of a string. Rows are multiplied by the stride already.
pub(crate) struct Pattern {
    /// Lengths at which each offset has a set of bytes of its own. A string that fits one matches;
    /// of another one the automaton knows more.
    pub fixed_lengths: &'static [FixedLength],
    /// By the length of a string, the number of its entry in `fixed_lengths`; 0 for none.
    pub by_length: &'static [u8],
    pub classes: &'static [u8; 256],
    pub stride: u32,
    pub next: &'static [u16],
    /// First row of the states that are never left.
    pub first_sink: u16,
    pub accepted: &'static [u8],
    /// Bits of the patterns that must match, that must not match, and without whose match the
    /// fast path has no answer.
    pub required: u8,
    pub forbidden: u8,
    pub certain: u8,
}

/// What each byte of a string of one length may be.
pub(crate) struct FixedLength {
    /// Bits that are set in every byte before it is compared: 0x20, where case makes no difference.
    /// No string has controls.
    pub fold: u8,
    /// Blocks that cover the string, and may overlap.
    pub blocks: &'static [Block],
}

/// Sixteen bytes of a string of fixed length.
pub(crate) struct Block {
    pub offset: usize,
    /// Lowest and highest byte at each offset; one of the pairs must hold it.
    pub ranges: &'static [([u8; 16], [u8; 16])],
}

pub(crate) struct ArrayRule {
    pub items: &'static Node,
    pub min_items: u32,
    pub max_items: u32,
    pub unique_items: bool,
}

pub(crate) struct ObjectRule {
    pub keys: PerfectHash,
    /// By the position of the key.
    pub values: &'static [&'static Node],
    /// A bit for each key.
    pub required: u64,
    /// Keys that are retired names.
    pub retired: u64,
    /// Members of other names; `None` refuses them.
    pub additional_properties: Option<&'static Node>,
    pub property_names: StringCheck,
    pub min_properties: u32,
    pub applicators: &'static [Applicator],
    pub moves: Option<Moves>,
}

impl ObjectRule {
    /// No member is known, and none is allowed.
    pub(crate) const NONE: Self = Self {
        keys: PerfectHash::NONE,
        values: &[],
        required: 0,
        retired: 0,
        additional_properties: None,
        property_names: StringCheck::Any,
        min_properties: 0,
        applicators: &[],
        moves: None,
    };
}

/// A keyword that applies schemas to the same instance.
#[allow(dead_code)]
pub(crate) enum Applicator {
    Fallback,
    Schema(&'static Node),
    /// Of an object: these members are there, and those that are there fit.
    Properties {
        required: u64,
        values: &'static [(usize, &'static Node)],
    },
    AllOf(&'static [Self]),
    AnyOf(&'static [Self]),
    Not(&'static Self),
    If {
        condition: &'static Self,
        then: &'static Self,
        otherwise: &'static Self,
    },
}

/// The matrix of moves between lanes: an unforced move outside of it deserves a warning
/// ([D24](crate::decisions#d24)).
pub(crate) struct Moves {
    /// Positions of the members.
    pub from: usize,
    pub to: usize,
    pub force: usize,
    /// Names of lanes, older spellings included, and by their position the canonical lane.
    pub lanes: PerfectHash,
    pub canonical: &'static [usize],
    /// Row 0 for no lane, then one for each; a bit for each lane that may be entered.
    pub allowed: &'static [u64],
}

impl Moves {
    /// The fast path answers for no move.
    #[allow(dead_code)]
    pub(crate) const FALLBACK: Self =
        Self { from: 0, to: 0, force: 0, lanes: PerfectHash::NONE, canonical: &[], allowed: &[] };
}

/// The schema of envelopes, and those of their payloads.
pub(crate) struct Envelope {
    pub rule: &'static ObjectRule,
    /// Positions of members.
    pub event_type: usize,
    pub event_id: usize,
    pub payload: usize,
    pub aggregate_id: usize,
    pub lamport_clock: usize,
    pub timestamp: usize,
    pub node_id: usize,
    pub event_types: PerfectHash,
    /// By the position of the event type.
    pub payloads: &'static [&'static Node],
}

/// A set of names without collisions.
pub(crate) struct PerfectHash {
    pub multiplier: u64,
    pub shift: u32,
    pub slots: &'static [u8],
    pub names: &'static [Name],
}

pub(crate) struct Name {
    pub head: u64,
    pub tail: u64,
    pub name: &'static str,
}

impl PerfectHash {
    pub(crate) const NONE: Self =
        Self { multiplier: 0, shift: 63, slots: &[u8::MAX, u8::MAX], names: &[] };

    /// Position of a name.
    pub(crate) fn find(&self, name: &[u8]) -> Option<usize> {
        self.position(ends(name), name.len(), || name)
    }

    /// Position of the name with those ends.
    #[inline(always)]
    pub(crate) fn position<'t>(
        &self,
        both: (u64, u64),
        length: usize,
        name: impl FnOnce() -> &'t [u8],
    ) -> Option<usize> {
        let position =
            usize::from(*self.slots.get(slot(both, length, self.multiplier, self.shift))?);
        let known = self.names.get(position)?;
        let alike = (known.head, known.tail) == both && known.name.len() == length;
        (alike && (length <= SHORT || known.name.as_bytes() == name())).then_some(position)
    }
}
