//! One pass over JSON text that finds every fault of the text itself.

mod tokens;

use super::fault::{Fault, FaultKind, Limits};
use super::pointer;
use std::borrow::Cow;
use std::collections::HashSet;

/// Finds the faults of a document's bytes, in their order.
///
/// Duplicate keys, lone surrogates and numbers that lose digits are all looked for, and kept as far
/// as the limits say; the other faults end the scan. An empty answer means that `serde_json`
/// accepts the document too.
#[must_use]
pub fn check(bytes: &[u8], limits: Limits) -> Vec<Fault> {
    scan(bytes, limits).faults
}

/// The faults of a document's text: see [`scan`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Scanned {
    /// Those that are kept, in the order of their offsets.
    pub faults: Vec<Fault>,
    /// How many more there are, without numbers that lose digits.
    pub omitted: usize,
    /// How many more numbers lose digits.
    pub omitted_numbers: usize,
}

impl Scanned {
    fn of(offset: usize, kind: FaultKind) -> Self {
        let fault = Fault { offset, pointer: String::new(), kind };
        Self { faults: vec![fault], ..Self::default() }
    }
}

/// Finds the faults of a document's text as [`check`] does, and counts those that are not kept.
///
/// ```
/// use spec_kitty_events::json::{Limits, scan};
/// let one = Limits { max_faults: 1, ..Limits::GENEROUS };
/// let scanned = scan(br#"{"a": 1, "a": 2, "a": 3}"#, one);
/// assert_eq!((scanned.faults.len(), scanned.omitted), (1, 1));
/// ```
#[must_use]
pub fn scan(bytes: &[u8], limits: Limits) -> Scanned {
    if bytes.len() > limits.max_bytes {
        return Scanned::of(limits.max_bytes, FaultKind::TooLong { limit: limits.max_bytes });
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return Scanned::of(0, FaultKind::ByteOrderMark);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(e) => return Scanned::of(e.valid_up_to(), FaultKind::InvalidUtf8),
    };
    let room = Room { faults: limits.max_faults, pointers: limits.max_pointer_bytes() };
    let mut scan = Scan {
        text,
        bytes,
        at: 0,
        limits,
        values: 0,
        stack: Vec::new(),
        keys: Vec::new(),
        found: Scanned::default(),
        lone_surrogates: 0,
        room,
        room_for_numbers: room,
    };
    if let Err(kind) = scan.document() {
        // What is not JSON has nothing to point at, and is reported whatever else there is.
        let fault = Fault { offset: scan.at, pointer: String::new(), kind };
        scan.found.faults.push(fault);
    }
    scan.found
}

/// How many faults are kept further, and of their pointers how many bytes.
#[derive(Clone, Copy)]
struct Room {
    faults: usize,
    pointers: usize,
}

/// From this many members on, names are looked up in a set instead of one by one.
const MANY_KEYS: usize = 16;

/// An open object or array.
struct Frame<'a> {
    /// Where this object's names begin in `Scan::keys`; `None` for an array.
    keys_from: Option<usize>,
    /// Position of the current element of an array.
    index: usize,
    /// The names seen, once there are many.
    set: Option<HashSet<Cow<'a, str>>>,
}

struct Scan<'a> {
    text: &'a str,
    /// Those of the text.
    bytes: &'a [u8],
    at: usize,
    limits: Limits,
    /// How many values have begun.
    values: usize,
    stack: Vec<Frame<'a>>,
    /// Names of all open objects, the innermost object's last.
    keys: Vec<Cow<'a, str>>,
    found: Scanned,
    /// How many there were so far.
    lone_surrogates: usize,
    room: Room,
    room_for_numbers: Room,
}

impl<'a> Scan<'a> {
    /// Walks the document with a stack of its own: nesting never reaches the thread's stack.
    fn document(&mut self) -> Result<(), FaultKind> {
        self.blanks();
        loop {
            // At the beginning of a value.
            let first = self.byte()?;
            self.values += 1;
            if self.values > self.limits.max_values {
                return Err(FaultKind::TooManyValues { limit: self.limits.max_values });
            }
            match first {
                b'{' => {
                    self.open(true)?;
                    if self.byte()? == b'}' {
                        self.close();
                    } else {
                        self.key()?;
                        continue;
                    }
                }
                b'[' => {
                    self.open(false)?;
                    if self.byte()? == b']' {
                        self.close();
                    } else {
                        continue;
                    }
                }
                b'"' => {
                    self.string()?;
                }
                b't' => self.word(b"true")?,
                b'f' => self.word(b"false")?,
                b'n' => self.word(b"null")?,
                b'-' | b'0'..=b'9' => self.number()?,
                _ => return Err(FaultKind::Syntax { expected: "a value" }),
            }
            if !self.behind_value()? {
                return Ok(());
            }
        }
    }

    /// Closes what ends behind a value. False at the end of the document, and true where another
    /// value begins.
    fn behind_value(&mut self) -> Result<bool, FaultKind> {
        loop {
            self.blanks();
            let Some(frame) = self.stack.last_mut() else {
                return if self.at == self.bytes.len() {
                    Ok(false)
                } else {
                    Err(FaultKind::Syntax { expected: "the end of the document" })
                };
            };
            let is_object = frame.keys_from.is_some();
            match (self.bytes.get(self.at), is_object) {
                (None, _) => return Err(FaultKind::Truncated),
                (Some(b','), true) => {
                    self.at += 1;
                    self.blanks();
                    return self.key().map(|()| true);
                }
                (Some(b','), false) => {
                    frame.index += 1;
                    self.at += 1;
                    self.blanks();
                    return Ok(true);
                }
                (Some(b'}'), true) | (Some(b']'), false) => self.close(),
                (Some(_), true) => return Err(FaultKind::Syntax { expected: "a comma or `}`" }),
                (Some(_), false) => return Err(FaultKind::Syntax { expected: "a comma or `]`" }),
            }
        }
    }

    fn byte(&self) -> Result<u8, FaultKind> {
        self.bytes.get(self.at).copied().ok_or(FaultKind::Truncated)
    }

    fn blanks(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.bytes.get(self.at) {
            self.at += 1;
        }
    }

    fn open(&mut self, object: bool) -> Result<(), FaultKind> {
        if self.stack.len() == self.limits.max_depth {
            return Err(FaultKind::TooDeep { limit: self.limits.max_depth });
        }
        self.at += 1;
        self.stack.push(Frame {
            keys_from: object.then_some(self.keys.len()),
            index: 0,
            set: None,
        });
        self.blanks();
        Ok(())
    }

    fn close(&mut self) {
        self.at += 1;
        if let Some(Frame { keys_from: Some(from), .. }) = self.stack.pop() {
            self.keys.truncate(from);
        }
    }

    /// Reads a name and the colon behind it.
    fn key(&mut self) -> Result<(), FaultKind> {
        if self.byte()? != b'"' {
            return Err(FaultKind::Syntax { expected: "a key in double quotes" });
        }
        let begin = self.at;
        let (faults, before) = (self.found.faults.len(), self.lone_surrogates);
        let escaped = self.string()?;
        let lone = self.lone_surrogates > before;
        if self.found.faults.len() > faults {
            // The name cannot be written in a pointer: the pointer is that of the object.
            let holder = self.pointer_to(self.stack.len() - 1);
            self.found.faults[faults..].iter_mut().for_each(|f| f.pointer.clone_from(&holder));
        }
        let name: Cow<'a, str> = if escaped {
            serde_json::from_slice::<String>(&self.bytes[begin..self.at]).unwrap_or_default().into()
        } else {
            self.text.get(begin + 1..self.at - 1).unwrap_or_default().into()
        };
        let frame = self.stack.last_mut().expect("a key is in an object");
        let from = frame.keys_from.expect("a key is in an object");
        let seen = &self.keys[from..];
        let duplicate = match &mut frame.set {
            // Which name was meant is not known.
            _ if lone => false,
            Some(set) => !set.insert(name.clone()),
            None if seen.len() < MANY_KEYS => seen.contains(&name),
            None => {
                let set = frame.set.insert(seen.iter().cloned().collect());
                !set.insert(name.clone())
            }
        };
        self.keys.push(name);
        if duplicate {
            self.keep(begin, |scan| FaultKind::DuplicateKey {
                key: scan.keys.last().map(ToString::to_string).unwrap_or_default(),
            });
        }
        self.blanks();
        if self.byte()? != b':' {
            return Err(FaultKind::Syntax { expected: "a colon" });
        }
        self.at += 1;
        self.blanks();
        Ok(())
    }

    /// Keeps a fault that does not end the scan, or counts it.
    fn keep(&mut self, offset: usize, kind: impl FnOnce(&Self) -> FaultKind) {
        match self.pointer_in(self.room) {
            Some((pointer, room)) => {
                self.room = room;
                let kind = kind(self);
                self.found.faults.push(Fault { offset, pointer, kind });
            }
            None => self.found.omitted += 1,
        }
    }

    /// Keeps a number that loses digits, or counts it.
    fn keep_number(&mut self, offset: usize) {
        match self.pointer_in(self.room_for_numbers) {
            Some((pointer, room)) => {
                self.room_for_numbers = room;
                let kind = FaultKind::NumberPrecision;
                self.found.faults.push(Fault { offset, pointer, kind });
            }
            None => self.found.omitted_numbers += 1,
        }
    }

    /// Pointer of the current value and the room that is left then, if there is room.
    fn pointer_in(&self, room: Room) -> Option<(String, Room)> {
        if room.faults == 0 || room.pointers == 0 {
            return None;
        }
        let pointer = self.pointer();
        let pointers = room.pointers.saturating_sub(pointer.len());
        Some((pointer, Room { faults: room.faults - 1, pointers }))
    }

    /// Pointer of the current value.
    fn pointer(&self) -> String {
        self.pointer_to(self.stack.len())
    }

    /// Pointer of the current value in the first `levels` open objects and arrays.
    fn pointer_to(&self, levels: usize) -> String {
        let mut out = String::new();
        for (depth, frame) in self.stack.iter().enumerate().take(levels) {
            let Some(from) = frame.keys_from else {
                out.push_str(&format!("/{}", frame.index));
                continue;
            };
            let to =
                self.stack[depth + 1..].iter().find_map(|f| f.keys_from).unwrap_or(self.keys.len());
            if to > from {
                pointer::push(&mut out, &self.keys[to - 1]);
            }
        }
        out
    }
}

/// Whether a text may hold more than so many values. Every value but the first one stands behind a
/// comma or an opening bracket, so that a short text never does.
#[cfg(feature = "validate")]
#[inline]
pub(crate) fn may_hold_more(bytes: &[u8], most: usize) -> bool {
    bytes.len() / 2 >= most
        && bytes.iter().filter(|b| matches!(b, b',' | b'[' | b'{')).count() >= most
}

/// Whether a text holds more values than a document may.
#[cfg(feature = "validate")]
pub(crate) fn has_too_many_values(bytes: &[u8], limits: Limits) -> bool {
    let is_it = |fault: &Fault| matches!(fault.kind, FaultKind::TooManyValues { .. });
    may_hold_more(bytes, limits.max_values) && scan(bytes, limits).faults.iter().any(is_it)
}

/// The text of the number that begins there.
pub(crate) fn number_at(bytes: &[u8], offset: usize) -> &str {
    let rest = bytes.get(offset..).unwrap_or_default();
    let in_number = |b: &u8| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    let length = rest.iter().take_while(|b| in_number(b)).count();
    std::str::from_utf8(&rest[..length]).unwrap_or_default()
}
