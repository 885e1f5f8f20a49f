//! What `tables.rs` is made of: the schemas as static data. The generator prints it, `walk` reads
//! it.

use crate::json::names::{SHORT, ends, slot};

/// Members that one object can have in a table: one bit each.
pub(crate) const MOST_MEMBERS: usize = 64;

/// What a value may be, type by type.
pub(crate) struct Node {
    pub null: bool,
    pub no: bool,
    pub yes: bool,
    pub number: Number,
    pub text: Text,
    pub array: Array,
    pub object: Object,
    /// What must hold of the whole value besides.
    pub tests: &'static [Test],
}

/// Some variants here are in no table of today's contract, and may be in tomorrow's.
#[allow(dead_code)]
pub(crate) enum Number {
    Never,
    Ask,
    Any,
    /// A whole number, `1.0` included (D2).
    Integer {
        min: i64,
        max: i64,
    },
    /// Any number between the two, which may be numbers themselves.
    Within {
        min: i64,
        max: i64,
    },
}

#[allow(dead_code)]
pub(crate) enum Text {
    Never,
    Ask,
    Any,
    Rule(&'static TextRule),
}

#[allow(dead_code)]
pub(crate) enum Array {
    Never,
    Ask,
    Rule(&'static ArrayRule),
}

#[allow(dead_code)]
pub(crate) enum Object {
    Never,
    Ask,
    Rule(&'static ObjectRule),
}

pub(crate) struct TextRule {
    /// Fewest and most characters.
    pub min: usize,
    pub max: usize,
    pub choices: Option<Keys>,
    pub form: Option<Form>,
}

/// An automaton over the bytes of a text. Rows are multiplied by the stride already.
pub(crate) struct Form {
    /// Lengths at which each position has a set of bytes of its own. A text that fits one has the
    /// form; of another one the automaton knows more.
    pub grids: &'static [Grid],
    /// By length, the number of its grid; 0 for none.
    pub lengths: &'static [u8],
    pub classes: &'static [u8; 256],
    pub stride: u32,
    pub next: &'static [u16],
    /// First row of the states that are never left.
    pub sinks: u16,
    pub accepts: &'static [u8],
    /// Bits of the patterns that must be fulfilled, that must not be, and whose absence is a
    /// question to the authority.
    pub must: u8,
    pub never: u8,
    pub surely: u8,
}

/// What each byte of a text of one length may be.
pub(crate) struct Grid {
    /// Bits that are set in every byte before it is compared: 0x20, where case makes no difference.
    /// No text has controls.
    pub fold: u8,
    /// Blocks that cover the text, and may overlap.
    pub blocks: &'static [Block],
}

/// Sixteen bytes of a grid.
pub(crate) struct Block {
    pub at: usize,
    /// Lowest and highest byte at each place; one of the pairs must hold it.
    pub ranges: &'static [([u8; 16], [u8; 16])],
}

pub(crate) struct ArrayRule {
    pub items: &'static Node,
    pub min: u32,
    pub max: u32,
    pub unique: bool,
}

pub(crate) struct ObjectRule {
    pub keys: Keys,
    /// By the position of the key.
    pub values: &'static [&'static Node],
    pub required: u64,
    /// Members whose places the tests look up.
    pub kept: u64,
    /// Members whose names are retired.
    pub retired: u64,
    /// Members of other names; `None` refuses them.
    pub others: Option<&'static Node>,
    /// What every name must be.
    pub names: Text,
    /// Fewest members.
    pub least: u32,
    pub tests: &'static [Test],
    pub moves: Option<Moves>,
}

impl ObjectRule {
    /// No member is known, and none is allowed.
    pub(crate) const NONE: Self = Self {
        keys: Keys::NONE,
        values: &[],
        required: 0,
        kept: 0,
        retired: 0,
        others: None,
        names: Text::Any,
        least: 0,
        tests: &[],
        moves: None,
    };
}

/// Something that must hold of a value.
#[allow(dead_code)]
pub(crate) enum Test {
    Ask,
    Value(&'static Node),
    /// Of an object: these members are there, and those that are there fit.
    Members {
        required: u64,
        members: &'static [(usize, &'static Node)],
    },
    All(&'static [Self]),
    Any(&'static [Self]),
    Not(&'static Self),
    If {
        condition: &'static Self,
        then: &'static Self,
        otherwise: &'static Self,
    },
}

/// The matrix of moves: an unforced move outside of it deserves a warning (D24).
pub(crate) struct Moves {
    /// Positions of the members.
    pub from: usize,
    pub to: usize,
    pub force: usize,
    /// Names of lanes, older spellings included, and the lane that each stands for.
    pub lanes: Keys,
    pub meant: &'static [usize],
    /// Row 0 for no lane, then one for each; a bit for each lane that may be entered.
    pub allowed: &'static [u64],
}

impl Moves {
    /// Every move is a question.
    #[allow(dead_code)]
    pub(crate) const ASK: Self =
        Self { from: 0, to: 0, force: 0, lanes: Keys::NONE, meant: &[], allowed: &[] };
}

/// The way in.
pub(crate) struct Envelope {
    pub rule: &'static ObjectRule,
    /// Positions of members.
    pub event_type: usize,
    pub event_id: usize,
    pub payload: usize,
    pub event_types: Keys,
    /// By the position of the event type.
    pub payloads: &'static [&'static Node],
}

/// A set of names without collisions.
pub(crate) struct Keys {
    pub multiplier: u64,
    pub shift: u32,
    pub slots: &'static [u8],
    pub names: &'static [Name],
}

pub(crate) struct Name {
    pub head: u64,
    pub tail: u64,
    pub text: &'static str,
}

impl Keys {
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
        let alike = (known.head, known.tail) == both && known.text.len() == length;
        (alike && (length <= SHORT || known.text.as_bytes() == name())).then_some(position)
    }
}
