//! One walk over the bytes of a document, along the tables.
//!
//! The walk accepts less than the authority may: whatever is unusual (an escape in a name, a number
//! with an exponent, more digits than a float keeps) is a question to it. It is never wrong about a
//! yes.

use super::data::{
    Array, ArrayRule, Envelope, Form, Keys, MOST_MEMBERS, Moves, Node, Number, Object, ObjectRule,
    Test, Text, TextRule,
};
use super::page::{Marks, NOWHERE, Page, Short};
use crate::contract::tables::RETIRED;
use std::borrow::Cow;
use std::ops::Range;
use wide::u8x16;

/// Why a walk ends early. As wide as a place, so that a step is handed on in registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub(crate) enum Stop {
    Reject,
    Ask,
}

/// What mostly stands between two members.
const COMMA_AND_QUOTE: [u8; 2] = *b",\"";

/// First byte behind what was walked over.
type Step = Result<usize, Stop>;

pub(super) struct Walk<'a, P> {
    page: &'a P,
    escapes: bool,
    controls: bool,
    /// Whether retired names are refused: in envelopes.
    envelope: bool,
    /// Names of the open objects that their tables do not know.
    strangers: Vec<(usize, usize)>,
    /// Binary logarithm of the most bytes that one character has.
    spare: u32,
}

/// What the walk over an envelope has seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Header {
    /// Position of the event type in the tables.
    pub event_type: usize,
    /// The id's text between its quotes.
    pub event_id: Range<usize>,
    /// The payload, when there is one.
    pub payload: Option<Range<usize>>,
}

impl<'a, P: Page> Walk<'a, P> {
    pub(super) fn new(page: &'a P, marks: Marks, envelope: bool) -> Self {
        Self {
            page,
            escapes: marks.escapes,
            controls: marks.controls,
            envelope,
            strangers: Vec::new(),
            spare: if marks.wide || marks.escapes { 2 } else { 0 },
        }
    }

    /// Walks over a document whose root is an object.
    pub(super) fn document(&mut self, node: &'static Node, depth: usize) -> Result<(), Stop> {
        let begin = self.blanks(0);
        if self.byte(begin) != b'{' {
            return Err(Stop::Reject);
        }
        let end = self.value(node, begin, depth)?;
        self.finish(end)
    }

    /// Walks over an envelope and its payload.
    pub(super) fn envelope(
        &mut self,
        table: &'static Envelope,
        depth: usize,
    ) -> Result<Header, Stop> {
        let begin = self.blanks(0);
        if self.byte(begin) != b'{' {
            return Err(Stop::Reject);
        }
        let mut seen = Seen { table, event_type: None, header: Header::default(), skipped: false };
        let end = self.object::<true>(table.rule, begin, depth, Some(&mut seen))?;
        self.finish(end)?;
        let event_type = seen.header.event_type;
        let node = table.payloads[event_type];
        match &seen.header.payload {
            Some(place) if seen.skipped => {
                let end = self.value(node, place.start, depth - 1)?;
                if end != place.end {
                    return Err(Stop::Ask);
                }
            }
            Some(_) => {}
            // A payload that is left out counts as an empty one.
            None => {
                let mut page = Short::new();
                let marks = page.read(b"{}").ok_or(Stop::Ask)?;
                Walk::new(&page, marks, true).document(node, depth - 1)?;
            }
        }
        Ok(seen.header)
    }

    fn finish(&self, end: usize) -> Result<(), Stop> {
        if self.blanks(end) == self.page.len() { Ok(()) } else { Err(Stop::Reject) }
    }

    #[inline]
    fn byte(&self, at: usize) -> u8 {
        // No value begins with 0, and nothing is closed by it.
        self.page.byte(at)
    }

    #[inline]
    fn blanks(&self, mut at: usize) -> usize {
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
    fn value(&mut self, node: &'static Node, at: usize, depth: usize) -> Step {
        let first = self.byte(at);
        // Most values are texts, and few have tests.
        let end = if first == b'"' {
            self.text(&node.text, at)?
        } else {
            self.other(node, first, at, depth)?
        };
        if node.tests.is_empty() { Ok(end) } else { self.tested(node, at, depth, end) }
    }

    /// A value that is no text.
    #[inline(never)]
    fn other(&mut self, node: &'static Node, first: u8, at: usize, depth: usize) -> Step {
        match first {
            b'-' | b'0'..=b'9' => self.number(&node.number, at),
            b'{' => match node.object {
                Object::Rule(rule) => self.object::<false>(rule, at, depth, None),
                Object::Never => Err(Stop::Reject),
                Object::Ask => Err(Stop::Ask),
            },
            b'[' => match node.array {
                Array::Rule(rule) => self.array(rule, at, depth),
                Array::Never => Err(Stop::Reject),
                Array::Ask => Err(Stop::Ask),
            },
            b'n' => self.word(b"null", node.null, at),
            b'f' => self.word(b"false", node.no, at),
            b't' => self.word(b"true", node.yes, at),
            _ => Err(Stop::Reject),
        }
    }

    #[cold]
    #[inline(never)]
    fn tested(&mut self, node: &'static Node, at: usize, depth: usize, end: usize) -> Step {
        for test in node.tests {
            if !self.holds(test, &Place { at, depth, seen: 0, kept: 0, places: &[] })? {
                return Err(Stop::Reject);
            }
        }
        Ok(end)
    }

    fn word(&self, word: &[u8], allowed: bool, at: usize) -> Step {
        if allowed && self.page.slice(at, at + word.len()) == word {
            Ok(at + word.len())
        } else {
            Err(Stop::Reject)
        }
    }

    /// Length of the name that begins at `begin`, behind its quote.
    #[inline]
    fn name(&self, begin: usize) -> Result<usize, Stop> {
        if !self.controls
            && let Some(bytes) = self.page.bytes::<16>(begin)
        {
            let bytes = u8x16::new(*bytes);
            let quotes = bytes.simd_eq(u8x16::splat(b'"')).to_bitmask();
            if quotes != 0
                && !(self.escapes
                    && bytes.simd_eq(u8x16::splat(b'\\')).to_bitmask() & (quotes - 1) & !quotes
                        != 0)
            {
                return Ok(quotes.trailing_zeros() as usize);
            }
        }
        self.long_name(begin)
    }

    #[inline(never)]
    fn long_name(&self, begin: usize) -> Result<usize, Stop> {
        let name = self.quoted(begin - 1)?;
        if self.escapes && name.contains(&b'\\') { Err(Stop::Ask) } else { Ok(name.len()) }
    }

    /// Two bytes, or something else that is no JSON.
    #[inline]
    fn pair(&self, at: usize) -> [u8; 2] {
        self.page.bytes::<2>(at).copied().unwrap_or([0, 0])
    }

    /// The value behind a colon.
    #[inline]
    fn colon(&self, at: usize) -> Step {
        let [colon, first] = self.pair(at);
        if colon == b':' && first > b' ' {
            return Ok(at + 1);
        }
        let at = self.blanks(at);
        if self.byte(at) == b':' { Ok(self.blanks(at + 1)) } else { Err(Stop::Reject) }
    }

    /// The quote at the end of a text that begins there.
    #[inline(always)]
    fn closing(&self, begin: usize) -> Step {
        let end = self.page.quote(begin);
        if end == NOWHERE { Err(Stop::Reject) } else { Ok(end) }
    }

    /// The bytes between two quotes; the first one stands at `at`.
    #[inline]
    fn quoted(&self, at: usize) -> Result<&'a [u8], Stop> {
        let end = self.closing(at + 1)?;
        let raw = self.page.slice(at + 1, end);
        if self.controls { without_controls(raw) } else { Ok(raw) }
    }

    #[inline(always)]
    fn text(&self, text: &Text, at: usize) -> Step {
        let begin = at + 1;
        let end = self.closing(begin)?;
        if self.controls {
            without_controls(self.page.slice(begin, end))?;
        }
        match text {
            Text::Any => Ok(end + 1),
            Text::Rule(rule) if self.escapes => self.fits_escaped(rule, begin, end),
            Text::Rule(rule) => self.fits(rule, begin, end),
            Text::Never => Err(Stop::Reject),
            Text::Ask => Err(Stop::Ask),
        }
    }

    #[cold]
    #[inline(never)]
    fn fits_escaped(&self, rule: &TextRule, begin: usize, end: usize) -> Step {
        let plain = self.plain(self.page.slice(begin, end))?;
        if plain.len() >> 2 < rule.min || plain.len() > rule.max {
            has_length(rule, &plain)?;
        }
        if let Some(choices) = &rule.choices
            && choices.find(&plain).is_none()
        {
            return Err(Stop::Reject);
        }
        if let Some(form) = &rule.form {
            has_form(form, &plain)?;
        }
        Ok(end + 1)
    }

    /// Position of the name that stands there.
    #[inline(always)]
    fn find(&self, keys: &Keys, begin: usize, length: usize) -> Option<usize> {
        keys.position(self.page.ends(begin, length), length, || {
            self.page.slice(begin, begin + length)
        })
    }

    /// Walks over a text that no escape is in.
    #[inline]
    fn fits(&self, rule: &TextRule, begin: usize, end: usize) -> Step {
        let length = end - begin;
        // A character has one to four bytes: mostly there is nothing to count.
        if length >> self.spare < rule.min || length > rule.max {
            has_length(rule, self.page.slice(begin, end))?;
        }
        if let Some(choices) = &rule.choices
            && self.find(choices, begin, length).is_none()
        {
            return Err(Stop::Reject);
        }
        if let Some(form) = &rule.form
            && !self.on_grid(form, begin, length)
        {
            has_form(form, self.page.slice(begin, end))?;
        }
        Ok(end + 1)
    }

    /// Whether every byte is in the set of its place.
    #[inline]
    fn on_grid(&self, form: &Form, begin: usize, length: usize) -> bool {
        let number = form.lengths.get(length).copied().unwrap_or(0);
        let Some(grid) = form.grids.get(usize::from(number).wrapping_sub(1)) else { return false };
        let fold = u8x16::splat(grid.fold);
        let mut all = u8x16::splat(0xff);
        for block in grid.blocks {
            let Some(bytes) = self.page.bytes::<16>(begin + block.at) else { return false };
            let folded = u8x16::new(*bytes) | fold;
            all &= block.ranges.iter().fold(u8x16::splat(0), |one, (low, high)| {
                one | folded.min(u8x16::new(*high)).max(u8x16::new(*low)).simd_eq(folded)
            });
        }
        all.to_bitmask() == 0xffff
    }

    /// The text that is meant.
    fn plain<'t>(&self, raw: &'t [u8]) -> Result<Cow<'t, [u8]>, Stop> {
        if !raw.contains(&b'\\') {
            return Ok(raw.into());
        }
        let quoted = [b"\"", raw, b"\""].concat();
        let text: String = serde_json::from_slice(&quoted).map_err(|_| Stop::Ask)?;
        Ok(text.into_bytes().into())
    }

    fn number(&self, number: &Number, at: usize) -> Step {
        let digits = at + usize::from(self.byte(at) == b'-');
        let negative = digits > at;
        let mut end = digits;
        let mut value: i64 = 0;
        while self.byte(end).is_ascii_digit() {
            value = value.wrapping_mul(10).wrapping_add(i64::from(self.byte(end) - b'0'));
            end += 1;
        }
        let whole = end - digits;
        if whole == 0 || (whole > 1 && self.byte(digits) == b'0') {
            return Err(Stop::Reject);
        }
        let mut fraction = false;
        if self.byte(end) == b'.' {
            let point = end;
            end += 1;
            while self.byte(end).is_ascii_digit() {
                fraction |= self.byte(end) != b'0';
                end += 1;
            }
            if end == point + 1 {
                return Err(Stop::Reject);
            }
            if end - at > 15 {
                return Err(Stop::Ask);
            }
        }
        // Exponents and numbers near the end of an i64 are rare, and so is a negative zero. A
        // Lamport clock of 19 digits may deserve a warning.
        if matches!(self.byte(end), b'e' | b'E') || whole > 18 || (negative && value == 0) {
            return Err(Stop::Ask);
        }
        if negative {
            value = -value;
        }
        // A fraction lies beyond the whole part, away from zero.
        let beyond = |bound: i64| fraction && value == bound;
        match number {
            Number::Any => Ok(end),
            Number::Integer { min, max } if !fraction && (*min..=*max).contains(&value) => Ok(end),
            Number::Within { min, max }
                if (*min..=*max).contains(&value)
                    && !beyond(if negative { *min } else { *max }) =>
            {
                Ok(end)
            }
            Number::Integer { .. } | Number::Within { .. } | Number::Never => Err(Stop::Reject),
            Number::Ask => Err(Stop::Ask),
        }
    }

    fn array(&mut self, rule: &'static ArrayRule, open: usize, depth: usize) -> Step {
        if depth == 0 {
            return Err(Stop::Reject);
        }
        let mut at = self.blanks(open + 1);
        let mut count = 0;
        if self.byte(at) == b']' {
            at += 1;
        } else {
            loop {
                at = self.value(rule.items, at, depth - 1)?;
                count += 1;
                at = self.blanks(at);
                match self.byte(at) {
                    b',' => at = self.blanks(at + 1),
                    b']' => {
                        at += 1;
                        break;
                    }
                    _ => return Err(Stop::Reject),
                }
            }
        }
        match count {
            n if n < rule.min || n > rule.max => Err(Stop::Reject),
            n if rule.unique && n > 1 => Err(Stop::Ask),
            _ => Ok(at),
        }
    }

    #[inline]
    fn object<const ENVELOPE: bool>(
        &mut self,
        rule: &'static ObjectRule,
        open: usize,
        depth: usize,
        mut envelope: Option<&mut Seen>,
    ) -> Step {
        if depth == 0 {
            return Err(Stop::Reject);
        }
        let mut at = self.blanks(open + 1);
        let mut seen = 0_u64;
        let mut places = [0; MOST_MEMBERS];
        let strangers = self.strangers.len();
        if self.byte(at) == b'}' {
            at += 1;
        } else if self.byte(at) != b'"' {
            return Err(Stop::Reject);
        } else {
            loop {
                let begin = at + 1;
                let length = self.name(begin)?;
                if !matches!(rule.names, Text::Any) {
                    self.text(&rule.names, at)?;
                }
                at = self.colon(begin + length + 1)?;
                if let Some(position) = self.find(&rule.keys, begin, length) {
                    let bit = 1 << position;
                    if seen & bit != 0 {
                        return Err(Stop::Reject);
                    }
                    seen |= bit;
                    // No text is longer than a u32 can count.
                    places[position % MOST_MEMBERS] = at as u32;
                    at = match &mut envelope {
                        Some(envelope) if ENVELOPE && position == envelope.table.payload => {
                            let event_type = envelope.table.event_type;
                            let known = seen >> event_type & 1 == 1;
                            self.payload(
                                envelope,
                                known.then(|| places[event_type % MOST_MEMBERS] as usize),
                                at,
                                depth,
                            )?
                        }
                        _ => self.value(rule.values[position], at, depth - 1)?,
                    };
                } else {
                    let node = rule.others.ok_or(Stop::Reject)?;
                    if self.envelope && self.find(&RETIRED, begin, length).is_some() {
                        return Err(Stop::Reject);
                    }
                    self.strangers.push((begin, begin + length));
                    at = self.value(node, at, depth - 1)?;
                }
                match self.pair(at) {
                    COMMA_AND_QUOTE => at += 1,
                    _ => {
                        at = self.blanks(at);
                        match self.byte(at) {
                            b',' => at = self.blanks(at + 1),
                            b'}' => {
                                at += 1;
                                break;
                            }
                            _ => return Err(Stop::Reject),
                        }
                        if self.byte(at) != b'"' {
                            return Err(Stop::Reject);
                        }
                    }
                }
            }
        }
        let unknown = self.strangers.len() - strangers;
        let missing = rule.required & !seen != 0
            || (seen.count_ones() as usize + unknown) < rule.least as usize;
        if missing
            || (self.envelope && rule.retired & seen != 0)
            || (unknown > 1 && self.twice(strangers))
        {
            return Err(Stop::Reject);
        }
        self.strangers.truncate(strangers);
        if let (true, Some(envelope)) = (ENVELOPE, envelope) {
            let place = |position: usize| places[position % MOST_MEMBERS] as usize;
            envelope.header.event_id = self.unescaped(place(envelope.table.event_id))?;
            envelope.header.event_type = match envelope.event_type {
                Some(event_type) => event_type,
                None => self.event_type(envelope.table, place(envelope.table.event_type))?,
            };
        }
        if !rule.tests.is_empty() || rule.moves.is_some() {
            let place = Place { at: open, depth, seen, kept: rule.kept, places: &places };
            for test in rule.tests {
                if !self.holds(test, &place)? {
                    return Err(Stop::Reject);
                }
            }
            if let Some(moves) = &rule.moves {
                self.moves(moves, &place)?;
            }
        }
        Ok(at)
    }

    /// The payload of an envelope, and where its type stands, if that is known already.
    #[inline(never)]
    fn payload(
        &mut self,
        seen: &mut Seen,
        event_type: Option<usize>,
        at: usize,
        depth: usize,
    ) -> Step {
        if self.byte(at) != b'{' {
            return Err(Stop::Reject);
        }
        let end = match event_type {
            Some(place) => {
                let event_type = self.event_type(seen.table, place)?;
                seen.event_type = Some(event_type);
                self.value(seen.table.payloads[event_type], at, depth - 1)?
            }
            None => {
                seen.skipped = true;
                self.skip(at)?
            }
        };
        seen.header.payload = Some(at..end);
        Ok(end)
    }

    /// Position of the event type whose name stands there.
    fn event_type(&self, table: &'static Envelope, at: usize) -> Result<usize, Stop> {
        let name = self.unescaped(at)?;
        self.find(&table.event_types, name.start, name.len()).ok_or(Stop::Reject)
    }

    /// Where the text between two quotes stands, when it is a text without escapes.
    fn unescaped(&self, at: usize) -> Result<Range<usize>, Stop> {
        let end = self.closing(at + 1)?;
        let plain = self.byte(at) == b'"'
            && !(self.escapes && self.page.slice(at + 1, end).contains(&b'\\'));
        if plain { Ok(at + 1..end) } else { Err(Stop::Ask) }
    }

    /// First byte behind an object, looking at nothing but quotes and braces.
    fn skip(&self, mut at: usize) -> Step {
        let mut open = 0_usize;
        loop {
            match self.byte(at) {
                b'"' => at = self.closing(at + 1)?,
                b'{' => open += 1,
                b'}' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(at + 1);
                    }
                }
                0 => return Err(Stop::Reject),
                _ => {}
            }
            at += 1;
        }
    }

    /// Whether one of the unknown names of the innermost object stands there twice.
    fn twice(&self, from: usize) -> bool {
        let names = &self.strangers[from..];
        let text = |(begin, end): &(usize, usize)| self.page.slice(*begin, *end);
        if names.len() <= 8 {
            return names.iter().enumerate().any(|(i, a)| {
                names[..i].iter().any(|b| a.1 - a.0 == b.1 - b.0 && text(a) == text(b))
            });
        }
        let mut sorted: Vec<&[u8]> = names.iter().map(text).collect();
        sorted.sort_unstable();
        sorted.windows(2).any(|pair| pair[0] == pair[1])
    }

    fn holds(&mut self, test: &'static Test, place: &Place<'_>) -> Result<bool, Stop> {
        Ok(match test {
            Test::Ask => return Err(Stop::Ask),
            Test::Value(node) => self.passes(node, place.at, place.depth)?,
            Test::Members { required, members } => {
                if place.seen & required != *required {
                    return Ok(false);
                }
                for (position, node) in *members {
                    if let Some(at) = place.of(*position)
                        && !self.passes(node, at, place.depth - 1)?
                    {
                        return Ok(false);
                    }
                }
                true
            }
            Test::All(tests) => {
                for test in *tests {
                    if !self.holds(test, place)? {
                        return Ok(false);
                    }
                }
                true
            }
            Test::Any(tests) => {
                for test in *tests {
                    if self.holds(test, place)? {
                        return Ok(true);
                    }
                }
                false
            }
            Test::Not(test) => !self.holds(test, place)?,
            Test::If { condition, then, otherwise } => {
                let next = if self.holds(condition, place)? { then } else { otherwise };
                self.holds(next, place)?
            }
        })
    }

    /// Walks over a value once more.
    fn passes(&mut self, node: &'static Node, at: usize, depth: usize) -> Result<bool, Stop> {
        let strangers = self.strangers.len();
        match self.value(node, at, depth) {
            Ok(_) => Ok(true),
            Err(Stop::Reject) => {
                self.strangers.truncate(strangers);
                Ok(false)
            }
            Err(Stop::Ask) => Err(Stop::Ask),
        }
    }

    /// A move outside the matrix deserves a warning, which the authority writes.
    fn moves(&self, moves: &Moves, place: &Place<'_>) -> Result<(), Stop> {
        let lane = |position: usize| match place.of(position) {
            Some(at) if self.byte(at) == b'"' => {
                let raw = self.quoted(at)?;
                if raw.contains(&b'\\') {
                    Err(Stop::Ask)
                } else {
                    Ok(moves.lanes.find(raw).and_then(|i| moves.meant.get(i).copied()))
                }
            }
            _ => Ok(None),
        };
        if moves.allowed.is_empty() {
            return Err(Stop::Ask);
        }
        if place.of(moves.force).is_some_and(|at| self.byte(at) == b't') {
            return Ok(());
        }
        let (from, Some(to)) = (lane(moves.from)?, lane(moves.to)?) else { return Ok(()) };
        let row = moves.allowed.get(from.map_or(0, |lane| lane + 1)).copied().unwrap_or(0);
        if row >> to & 1 == 1 { Ok(()) } else { Err(Stop::Ask) }
    }
}

/// What is known of an envelope so far.
struct Seen {
    table: &'static Envelope,
    event_type: Option<usize>,
    header: Header,
    /// The payload came before its type.
    skipped: bool,
}

/// A value that tests look at, and its members where it is an object.
struct Place<'p> {
    at: usize,
    depth: usize,
    seen: u64,
    kept: u64,
    places: &'p [u32],
}

impl Place<'_> {
    fn of(&self, position: usize) -> Option<usize> {
        let bit = 1 << position;
        (self.seen & self.kept & bit != 0).then(|| self.places[position] as usize)
    }
}

/// Whether a text has the form that its patterns ask for.
#[inline(never)]
fn has_form(form: &Form, text: &[u8]) -> Result<(), Stop> {
    let mut row = 0;
    for byte in text {
        row = form.next[usize::from(row) + usize::from(form.classes[usize::from(*byte)])];
        if row >= form.sinks {
            break;
        }
    }
    let bits = form.accepts[usize::from(row >> form.stride)];
    if bits & form.must != form.must || bits & form.never != 0 {
        return Err(Stop::Reject);
    }
    if bits & form.surely == form.surely { Ok(()) } else { Err(Stop::Ask) }
}

#[cold]
#[inline(never)]
fn without_controls(raw: &[u8]) -> Result<&[u8], Stop> {
    if raw.iter().any(|b| *b < 0x20) { Err(Stop::Reject) } else { Ok(raw) }
}

#[cold]
#[inline(never)]
fn has_length(rule: &TextRule, text: &[u8]) -> Result<(), Stop> {
    let length = text.iter().filter(|b| (**b & 0xc0) != 0x80).count();
    if (rule.min..=rule.max).contains(&length) { Ok(()) } else { Err(Stop::Reject) }
}
