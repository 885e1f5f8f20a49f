//! Numbers by their digits.

use super::{End, Outcome, Validator};
use crate::gate::fast_path::data::NumberCheck;
use crate::gate::fast_path::input::Input;

impl<P: Input> Validator<'_, P> {
    pub(super) fn number(&self, check: &NumberCheck, at: usize) -> End {
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
            return Err(Outcome::Reject);
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
                return Err(Outcome::Reject);
            }
            if end - at > 15 {
                return Err(Outcome::Fallback);
            }
        }
        // Exponents and numbers near the end of an i64 are rare, and so is a negative zero. A
        // Lamport clock of 19 digits may deserve a warning.
        if matches!(self.byte(end), b'e' | b'E') || whole > 18 || (negative && value == 0) {
            return Err(Outcome::Fallback);
        }
        if negative {
            value = -value;
        }
        // A fraction lies beyond the whole part, away from zero.
        let beyond = |bound: i64| fraction && value == bound;
        match check {
            NumberCheck::Any => Ok(end),
            NumberCheck::Integer { min, max } if !fraction && (*min..=*max).contains(&value) => {
                Ok(end)
            }
            NumberCheck::Range { min, max }
                if (*min..=*max).contains(&value)
                    && !beyond(if negative { *min } else { *max }) =>
            {
                Ok(end)
            }
            NumberCheck::Integer { .. } | NumberCheck::Range { .. } | NumberCheck::Reject => {
                Err(Outcome::Reject)
            }
            NumberCheck::Fallback => Err(Outcome::Fallback),
        }
    }
}
