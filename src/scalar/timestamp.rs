use jiff::civil::{DateTime, date};
use std::error::Error;
use std::fmt;

/// A moment in time that keeps the text it came with (D6).
///
/// Equality is equality of the text; [`unix_nanos`](Self::unix_nanos) compares moments. The grammar is
/// the pattern of `contracts/shared/Timestamp.schema.json`: RFC 3339, and the same without an offset,
/// which is read as UTC.
///
/// ```
/// use spec_kitty_events::Timestamp;
/// let written: Timestamp = "2026-01-15T12:00:00.5+02:00".parse()?;
/// assert_eq!(written.as_str(), "2026-01-15T12:00:00.5+02:00");
/// let utc: Timestamp = "2026-01-15T10:00:00.5Z".parse()?;
/// assert_eq!(written.unix_nanos(), utc.unix_nanos());
/// # Ok::<(), spec_kitty_events::InvalidTimestamp>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timestamp {
    text: Box<str>,
    unix_nanos: i128,
    naive: bool,
}

/// The text is not an RFC 3339 date-time.
///
/// ```
/// use spec_kitty_events::Timestamp;
/// let error = Timestamp::parse("2026-02-30T10:00:00Z").unwrap_err();
/// assert!(error.to_string().contains("2026-01-15T10:00:00Z"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidTimestamp {
    _private: (),
}

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not an RFC 3339 date-time; write for example 2026-01-15T10:00:00Z")
    }
}

impl Error for InvalidTimestamp {}

impl Timestamp {
    /// Reads a timestamp.
    ///
    /// # Errors
    ///
    /// When the text is not a date-time of the grammar, or names a day that does not exist.
    pub fn parse(text: &str) -> Result<Self, InvalidTimestamp> {
        let invalid = InvalidTimestamp { _private: () };
        let (unix_nanos, naive) = moment(text).ok_or(invalid)?;
        Ok(Self { text: text.into(), unix_nanos, naive })
    }

    /// The present moment in UTC, written with a final `Z`.
    ///
    /// ```
    /// let now = spec_kitty_events::Timestamp::now();
    /// assert!(now.as_str().ends_with('Z') && !now.is_naive());
    /// ```
    #[must_use]
    pub fn now() -> Self {
        let now = jiff::Timestamp::now();
        Self { text: now.to_string().into(), unix_nanos: now.as_nanosecond(), naive: false }
    }

    /// The text as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Nanoseconds since 1970-01-01T00:00:00Z. Digits of the fraction beyond the ninth are cut off.
    ///
    /// ```
    /// use spec_kitty_events::Timestamp;
    /// assert_eq!(Timestamp::parse("1970-01-01T00:00:01Z")?.unix_nanos(), 1_000_000_000);
    /// # Ok::<(), spec_kitty_events::InvalidTimestamp>(())
    /// ```
    #[must_use]
    pub const fn unix_nanos(&self) -> i128 {
        self.unix_nanos
    }

    /// Whether the text has no offset and was read as UTC.
    ///
    /// ```
    /// use spec_kitty_events::Timestamp;
    /// assert!(Timestamp::parse("2026-01-15T10:00:00")?.is_naive());
    /// # Ok::<(), spec_kitty_events::InvalidTimestamp>(())
    /// ```
    #[must_use]
    pub const fn is_naive(&self) -> bool {
        self.naive
    }
}

/// Nanoseconds since 1970 and whether there is no offset, of `YYYY-MM-DDTHH:MM:SS[.f+][Z|±HH:MM]`. The
/// calendar is the library's business; its own moments end a day before ours do.
fn moment(text: &str) -> Option<(i128, bool)> {
    let bytes = text.as_bytes();
    let (head, tail) = (bytes.get(..19)?, &bytes[19..]);
    let separators = head[4] == b'-'
        && head[7] == b'-'
        && matches!(head[10], b'T' | b't')
        && head[13] == b':'
        && head[16] == b':';
    let number = |from: usize, to: usize| digits(&head[from..to]);
    let year = i16::try_from(number(0, 4)?).ok().filter(|y| *y > 0)?;
    let [month, day, hour, minute, second] = [(5, 7), (8, 10), (11, 13), (14, 16), (17, 19)]
        .map(|(from, to)| number(from, to).and_then(|n| i8::try_from(n).ok()));
    let (nanos, zone) = fraction(tail)?;
    let local = DateTime::new(year, month?, day?, hour?, minute?, second?, nanos).ok()?;
    let offset = match zone {
        b"" => None,
        b"Z" | b"z" => Some(0),
        [sign @ (b'+' | b'-'), rest @ ..] => {
            let [h1, h2, b':', m1, m2] = rest else { return None };
            let (hours, minutes) = (digits(&[*h1, *h2])?, digits(&[*m1, *m2])?);
            let seconds = (hours < 24 && minutes < 60)
                .then(|| i32::try_from(hours * 3600 + minutes * 60).ok())??;
            Some(if *sign == b'-' { -seconds } else { seconds })
        }
        _ => return None,
    };
    let since = local.duration_since(date(1970, 1, 1).at(0, 0, 0, 0)).as_nanos();
    let nanos = since - i128::from(offset.unwrap_or(0)) * 1_000_000_000;
    separators.then_some((nanos, offset.is_none()))
}

/// Nanoseconds of a fraction, and what follows it.
fn fraction(tail: &[u8]) -> Option<(i32, &[u8])> {
    let Some(rest) = tail.strip_prefix(b".") else { return Some((0, tail)) };
    let count = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let kept = digits(&rest[..count.min(9)])?;
    let scale = 10_u32.pow(u32::try_from(9 - count.min(9)).ok()?);
    Some((i32::try_from(kept * scale).ok()?, &rest[count..]))
}

fn digits(bytes: &[u8]) -> Option<u32> {
    let all = !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit);
    all.then(|| bytes.iter().fold(0, |n, b| n * 10 + u32::from(b - b'0')))
}

super::text_scalar!(Timestamp, InvalidTimestamp, "Timestamp");
