//! One pass over JSON text that finds every fault of the text itself.

use super::plain;
use std::borrow::Cow;
use std::collections::HashSet;

/// What a document may be at most. The figures come from `contracts/policy/limits.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Deepest nesting of objects and arrays.
    pub max_depth: usize,
    /// Longest document in bytes.
    pub max_bytes: usize,
}

impl Limits {
    /// For files that are our own: as deep as the parser goes, of any length.
    pub const GENEROUS: Self = Self { max_depth: 127, max_bytes: usize::MAX };
}

/// A fault of JSON text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Byte offset into the document.
    pub offset: usize,
    /// JSON pointer of the value, or of the member for a duplicate key. Empty for a fault that ends the walk.
    pub pointer: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with JSON text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The document is longer than allowed.
    TooLong {
        /// The longest length allowed, in bytes.
        limit: usize,
    },
    /// The bytes are not UTF-8.
    InvalidUtf8,
    /// The document begins with a byte order mark.
    ByteOrderMark,
    /// The text is not JSON.
    Syntax {
        /// What was expected at this place.
        expected: &'static str,
    },
    /// The text ends in the middle of a value.
    Truncated,
    /// Objects and arrays are nested too deep.
    TooDeep {
        /// The deepest nesting allowed.
        limit: usize,
    },
    /// An object has two members of one name.
    DuplicateKey {
        /// The name.
        key: String,
    },
    /// A `\u` escape names half of a surrogate pair.
    LoneSurrogate,
    /// A number is outside of what a 64-bit float can hold.
    NumberOutOfRange,
    /// A number has more digits than an integer or a float of 64 bits keeps, so that readers round it. Not a
    /// reason to refuse.
    NumberPrecision,
}

impl FaultKind {
    /// One plain sentence, without the final stop.
    #[must_use]
    pub fn sentence(&self) -> Cow<'static, str> {
        match self {
            Self::TooLong { limit } => format!("the document is longer than {limit} bytes").into(),
            Self::InvalidUtf8 => "the bytes are not UTF-8".into(),
            Self::ByteOrderMark => "the document begins with a byte order mark".into(),
            Self::Syntax { expected } => {
                format!("this is not JSON: {expected} is expected here").into()
            }
            Self::Truncated => "the text ends in the middle of a value".into(),
            Self::TooDeep { limit } => {
                format!("objects and arrays are nested deeper than {limit}").into()
            }
            Self::DuplicateKey { key } => {
                format!("the key {key:?} stands twice in one object").into()
            }
            Self::LoneSurrogate => "an escape names half of a surrogate pair".into(),
            Self::NumberOutOfRange => "the number is too large to be represented".into(),
            Self::NumberPrecision => {
                "the number has more digits than readers keep, so that they round it".into()
            }
        }
    }
}

/// Finds the faults of a document's text, in the order in which they stand.
///
/// Duplicate keys, lone surrogates and numbers that lose digits are all reported; the other faults
/// end the walk. An empty answer means that `serde_json` accepts the document too.
#[must_use]
pub fn check(bytes: &[u8], limits: Limits) -> Vec<Fault> {
    let stop = |offset, kind| vec![Fault { offset, pointer: String::new(), kind }];
    if bytes.len() > limits.max_bytes {
        return stop(limits.max_bytes, FaultKind::TooLong { limit: limits.max_bytes });
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return stop(0, FaultKind::ByteOrderMark);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(e) => return stop(e.valid_up_to(), FaultKind::InvalidUtf8),
    };
    let mut scan = Scan {
        text,
        bytes,
        at: 0,
        limits,
        stack: Vec::new(),
        keys: Vec::new(),
        faults: Vec::new(),
    };
    if let Err(kind) = scan.document() {
        // What is not JSON has no places to point at.
        let fault = Fault { offset: scan.at, pointer: String::new(), kind };
        scan.faults.push(fault);
    }
    scan.faults
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
    stack: Vec<Frame<'a>>,
    /// Names of all open objects, the innermost object's last.
    keys: Vec<Cow<'a, str>>,
    faults: Vec<Fault>,
}

impl<'a> Scan<'a> {
    /// Walks the document with a stack of its own: nesting never reaches the thread's stack.
    fn document(&mut self) -> Result<(), FaultKind> {
        self.blanks();
        loop {
            // At the beginning of a value.
            match self.byte()? {
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
            // Behind a value.
            loop {
                self.blanks();
                let Some(frame) = self.stack.last_mut() else {
                    return if self.at == self.bytes.len() {
                        Ok(())
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
                        self.key()?;
                        break;
                    }
                    (Some(b','), false) => {
                        frame.index += 1;
                        self.at += 1;
                        self.blanks();
                        break;
                    }
                    (Some(b'}'), true) | (Some(b']'), false) => self.close(),
                    (Some(_), true) => {
                        return Err(FaultKind::Syntax { expected: "a comma or `}`" });
                    }
                    (Some(_), false) => {
                        return Err(FaultKind::Syntax { expected: "a comma or `]`" });
                    }
                }
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
        let faults = self.faults.len();
        let escaped = self.string()?;
        let lone = self.faults.len() > faults;
        if lone {
            // The name cannot be written in a pointer: the object that holds it is the place.
            let holder = self.pointer_to(self.stack.len() - 1);
            self.faults[faults..].iter_mut().for_each(|f| f.pointer.clone_from(&holder));
        }
        let name: Cow<'a, str> = if escaped {
            serde_json::from_slice::<String>(&self.bytes[begin..self.at]).unwrap_or_default().into()
        } else {
            self.text.get(begin + 1..self.at - 1).unwrap_or_default().into()
        };
        let frame = self.stack.last_mut().expect("a key stands in an object");
        let from = frame.keys_from.expect("a key stands in an object");
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
            let key = self.keys.last().map(std::string::ToString::to_string).unwrap_or_default();
            let pointer = self.pointer();
            self.faults.push(Fault {
                offset: begin,
                pointer,
                kind: FaultKind::DuplicateKey { key },
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

    /// Reads a string; tells whether it holds an escape.
    fn string(&mut self) -> Result<bool, FaultKind> {
        self.at += 1;
        let mut escaped = false;
        loop {
            self.at = plain(self.bytes, self.at);
            match self.byte()? {
                b'"' => {
                    self.at += 1;
                    return Ok(escaped);
                }
                b'\\' => {
                    escaped = true;
                    self.escape()?;
                }
                0..=0x1f => {
                    return Err(FaultKind::Syntax {
                        expected: "an escape instead of a control character",
                    });
                }
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<(), FaultKind> {
        let begin = self.at;
        self.at += 1;
        match self.byte()? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {
                self.at += 1;
                Ok(())
            }
            b'u' => {
                self.at += 1;
                let unit = self.hex()?;
                let lone = match unit {
                    0xd800..=0xdbff => {
                        let rest = &self.bytes[self.at..];
                        if b"\\u".starts_with(rest) {
                            return Err(FaultKind::Truncated);
                        }
                        if rest.starts_with(b"\\u") {
                            self.at += 2;
                            !(0xdc00..=0xdfff).contains(&self.hex()?)
                        } else {
                            true
                        }
                    }
                    0xdc00..=0xdfff => true,
                    _ => false,
                };
                if lone {
                    let pointer = self.pointer();
                    self.faults.push(Fault {
                        offset: begin,
                        pointer,
                        kind: FaultKind::LoneSurrogate,
                    });
                }
                Ok(())
            }
            _ => Err(FaultKind::Syntax { expected: "a known escape" }),
        }
    }

    fn hex(&mut self) -> Result<u16, FaultKind> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = char::from(self.byte()?)
                .to_digit(16)
                .ok_or(FaultKind::Syntax { expected: "a hexadecimal digit" })?;
            unit = unit << 4 | u16::try_from(digit).expect("a hexadecimal digit is small");
            self.at += 1;
        }
        Ok(unit)
    }

    fn word(&mut self, word: &'static [u8]) -> Result<(), FaultKind> {
        let rest = &self.bytes[self.at..];
        if rest.starts_with(word) {
            self.at += word.len();
            return Ok(());
        }
        if word.starts_with(rest) {
            Err(FaultKind::Truncated)
        } else {
            Err(FaultKind::Syntax { expected: "a value" })
        }
    }

    fn digits(&mut self) -> Result<(), FaultKind> {
        if !self.byte()?.is_ascii_digit() {
            return Err(FaultKind::Syntax { expected: "a digit" });
        }
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), FaultKind> {
        let begin = self.at;
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        if self.byte()? == b'0' {
            self.at += 1;
            if self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
                return Err(FaultKind::Syntax { expected: "a number without leading zeros" });
            }
        } else {
            self.digits()?;
        }
        let (mut whole, mut exponent) = (true, false);
        if self.bytes.get(self.at) == Some(&b'.') {
            whole = false;
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            exponent = true;
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        let text = std::str::from_utf8(&self.bytes[begin..self.at]).unwrap_or("");
        if text.len() > 15 || exponent {
            let exact =
                whole && !exponent && (text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok());
            if !exact && loses_digits(text) {
                let pointer = self.pointer();
                self.faults.push(Fault {
                    offset: begin,
                    pointer,
                    kind: FaultKind::NumberPrecision,
                });
            }
        }
        // Short numbers without an exponent are always in range.
        if (exponent || self.at - begin > 300) && !text.parse::<f64>().is_ok_and(f64::is_finite) {
            self.at = begin;
            return Err(FaultKind::NumberOutOfRange);
        }
        Ok(())
    }

    /// Pointer of the place where the walk stands.
    fn pointer(&self) -> String {
        self.pointer_to(self.stack.len())
    }

    /// Pointer of the place in the first `levels` open objects and arrays.
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
                out.push('/');
                out.push_str(&self.keys[to - 1].replace('~', "~0").replace('/', "~1"));
            }
        }
        out
    }
}

/// Whether a number comes out of a 64-bit float as another number.
fn loses_digits(text: &str) -> bool {
    match text.parse::<f64>() {
        Ok(float) if float.is_finite() => decimal(text) != decimal(&format!("{float:e}")),
        // Out of range is another fault.
        _ => false,
    }
}

/// The digits of a number without zeros at either end, and the power of ten of the last one.
fn decimal(text: &str) -> (String, i64) {
    let (mantissa, exponent) = text
        .trim_start_matches('-')
        .split_once(['e', 'E'])
        .unwrap_or((text.trim_start_matches('-'), "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    let dropped = i64::try_from(digits.len() - significant.len()).unwrap_or(i64::MAX);
    let fraction = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
    let significant = significant.trim_start_matches('0').to_owned();
    if significant.is_empty() {
        return (significant, 0);
    }
    (
        significant,
        exponent.parse::<i64>().unwrap_or(0).saturating_add(dropped).saturating_sub(fraction),
    )
}
