//! Strings, numbers and words.

use super::Scan;
use crate::json::decimal::loses_digits;
use crate::json::fault::FaultKind;
use crate::json::skip_plain;

impl Scan<'_> {
    /// Reads a string; tells whether it holds an escape.
    pub(super) fn string(&mut self) -> Result<bool, FaultKind> {
        self.at += 1;
        let mut escaped = false;
        loop {
            self.at = skip_plain(self.bytes, self.at);
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
                    self.lone_surrogates += 1;
                    self.keep(begin, |_| FaultKind::LoneSurrogate);
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

    pub(super) fn word(&mut self, word: &'static [u8]) -> Result<(), FaultKind> {
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

    pub(super) fn number(&mut self) -> Result<(), FaultKind> {
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
                self.keep_number(begin);
            }
        }
        // Short numbers without an exponent are always in range.
        if (exponent || self.at - begin > 300) && !text.parse::<f64>().is_ok_and(f64::is_finite) {
            self.at = begin;
            return Err(FaultKind::NumberOutOfRange);
        }
        Ok(())
    }
}
