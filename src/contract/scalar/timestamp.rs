//! Moments in time, as they were written.

use crate::text::short::ShortText;
use jiff::civil::{DateTime, date};
use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

/// A moment in time that keeps the string it came with ([D6]).
///
/// Equality is equality of the string; [`unix_nanos`](Self::unix_nanos) compares moments. The
/// grammar is the pattern of `contracts/shared/Timestamp.schema.json`: RFC 3339, and the same
/// without an offset, which is read as UTC.
///
/// ```
/// use spec_kitty_events::Timestamp;
/// let written: Timestamp = "2026-01-15T12:00:00.5+02:00".parse()?;
/// assert_eq!(written.as_str(), "2026-01-15T12:00:00.5+02:00");
/// let utc: Timestamp = "2026-01-15T10:00:00.5Z".parse()?;
/// assert_eq!(written.unix_nanos(), utc.unix_nanos());
/// # Ok::<(), spec_kitty_events::InvalidTimestamp>(())
/// ```
///
/// [D6]: crate::decisions#d6
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timestamp {
    text: ShortText,
    unix_nanos: i128,
    naive: bool,
}

/// The string is no date-time that the contract accepts.
///
/// ```
/// use spec_kitty_events::Timestamp;
/// let error = Timestamp::parse("2026-02-30T10:00:00Z").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the day 2026-02-30 does not exist; write for example 2026-01-15T10:00:00Z"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidTimestamp {
    why: String,
}

impl InvalidTimestamp {
    /// What is wrong, in a few words.
    pub(crate) fn why(&self) -> &str {
        &self.why
    }
}

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; write for example 2026-01-15T10:00:00Z", self.why)
    }
}

impl Error for InvalidTimestamp {}

impl Timestamp {
    /// Reads a timestamp.
    ///
    /// # Errors
    ///
    /// When the string is not a date-time of the grammar, or names a day that does not exist.
    pub fn parse(text: &str) -> Result<Self, InvalidTimestamp> {
        let (unix_nanos, naive) =
            moment(text).ok_or_else(|| InvalidTimestamp { why: flaw(text) })?;
        Ok(Self { text: ShortText::new(text), unix_nanos, naive })
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
        Self {
            text: ShortText::new(&now.to_string()),
            unix_nanos: now.as_nanosecond(),
            naive: false,
        }
    }

    /// The string as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.as_str()
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

    /// Whether the string has no offset and was read as UTC.
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

/// Written in UTC, with a final `Z`. Moments outside of the years 1 to 9999 are moved to the
/// nearest one inside.
///
/// ```
/// use spec_kitty_events::Timestamp;
/// use std::time::{Duration, SystemTime};
/// let moment = SystemTime::UNIX_EPOCH + Duration::from_millis(1_500);
/// assert_eq!(Timestamp::from(moment).as_str(), "1970-01-01T00:00:01.5Z");
/// assert_eq!(SystemTime::from(Timestamp::from(moment)), moment);
/// ```
impl From<SystemTime> for Timestamp {
    fn from(moment: SystemTime) -> Self {
        let first = jiff::Timestamp::from_second(-62_135_596_800).expect("the year 1 is a moment");
        let moment = match jiff::Timestamp::try_from(moment) {
            Ok(moment) => moment.max(first),
            Err(_) if moment < SystemTime::UNIX_EPOCH => first,
            Err(_) => jiff::Timestamp::MAX,
        };
        Self {
            text: ShortText::new(&moment.to_string()),
            unix_nanos: moment.as_nanosecond(),
            naive: false,
        }
    }
}

/// A moment that the system cannot tell is moved to the start of 1970.
impl From<Timestamp> for SystemTime {
    fn from(moment: Timestamp) -> Self {
        let nanos = moment.unix_nanos.unsigned_abs();
        let second = nanos / 1_000_000_000;
        let rest = u32::try_from(nanos % 1_000_000_000).unwrap_or_default();
        let away = Duration::new(u64::try_from(second).unwrap_or(u64::MAX), rest);
        let epoch = Self::UNIX_EPOCH;
        let told =
            if moment.unix_nanos < 0 { epoch.checked_sub(away) } else { epoch.checked_add(away) };
        told.unwrap_or(epoch)
    }
}

/// Nanoseconds since 1970 and whether there is no offset, of `YYYY-MM-DDTHH:MM:SS[.f+][Z|±HH:MM]`.
/// The calendar is the library's business; its own moments end a day before ours do.
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

/// Why a string is no timestamp.
fn flaw(text: &str) -> String {
    form_flaw(text).or_else(|| value_flaw(text)).unwrap_or_else(|| {
        "the string is not an RFC 3339 date-time \
         (YYYY-MM-DDThh:mm:ss and Z or an offset)"
            .to_owned()
    })
}

/// What is wrong with the form of a string that resembles a timestamp.
fn form_flaw(text: &str) -> Option<String> {
    let (day, rest) = text.split_at_checked(10)?;
    if !has_shape(day, "dddd-dd-dd") {
        return None;
    }
    let said = |what: &str| Some(what.to_owned());
    if rest.is_empty() {
        return said("the time is missing behind the day");
    }
    if !rest.starts_with(['T', 't']) {
        return said("a `T` must be between the day and the time");
    }
    let time = &rest[1..];
    if has_shape(time.get(..5)?, "dd:dd") && !time[5..].starts_with(':') {
        return said("the seconds are missing");
    }
    if !has_shape(time.get(..8)?, "dd:dd:dd") {
        return None;
    }
    let tail = &time[8..];
    let zone = tail.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let digits = &tail[..tail.len() - zone.len()];
    if zone.starts_with(',') {
        return said("a fraction of a second begins with a point, not with a comma");
    }
    if !digits.is_empty() && !has_fraction(digits) {
        return said("a fraction of a second is a point and at least one digit");
    }
    if zone.starts_with(['+', '-']) && !has_shape(zone.get(1..)?, "dd:dd") {
        return said("an offset is written with hours and minutes, as in +02:00");
    }
    let ends = matches!(zone, "" | "Z" | "z") || zone.starts_with(['+', '-']);
    if ends { None } else { said("behind the time only Z or an offset may follow") }
}

/// Which number of a string that has the form of a timestamp is out of its range.
fn value_flaw(text: &str) -> Option<String> {
    if !has_shape(text.get(..10)?, "dddd-dd-dd") || !has_shape(text.get(11..19)?, "dd:dd:dd") {
        return None;
    }
    let number = |from: usize| text.get(from..from + 2)?.parse::<u32>().ok();
    let (year, day) = (text.get(..4)?, text.get(..10)?);
    let (month, of_month) = (number(5)?, number(8)?);
    let (hour, minute, second) = (number(11)?, number(14)?, number(17)?);
    if year == "0000" {
        return Some("the year 0000 is not accepted: years are 0001 to 9999".to_owned());
    }
    if !(1..=12).contains(&month) {
        return Some(format!("there is no month {month:02}"));
    }
    let month_and_day = i8::try_from(month).ok().zip(i8::try_from(of_month).ok());
    let exists = month_and_day.zip(year.parse().ok()).is_some_and(|((month, of_month), year)| {
        jiff::civil::Date::new(year, month, of_month).is_ok()
    });
    if !exists {
        return Some(format!("the day {day} does not exist"));
    }
    if hour == 24 {
        return Some("there is no hour 24: midnight is 00:00:00 of the next day".to_owned());
    }
    if hour > 24 {
        return Some(format!("there is no hour {hour}"));
    }
    if minute > 59 {
        return Some(format!("there is no minute {minute}"));
    }
    if second == 60 {
        return Some("leap seconds are not accepted: seconds are 00 to 59".to_owned());
    }
    if second > 59 {
        return Some(format!("there is no second {second}"));
    }
    let offset = &text[text.rfind(['+', '-']).filter(|at| *at > 18)?..];
    Some(format!("the offset {offset} is out of range: offsets are -23:59 to +23:59"))
}

/// Whether a string has a shape, in which `d` stands for a digit.
fn has_shape(text: &str, shape: &str) -> bool {
    let fits = |(byte, of): (u8, u8)| if of == b'd' { byte.is_ascii_digit() } else { byte == of };
    text.len() == shape.len() && text.bytes().zip(shape.bytes()).all(fits)
}

fn has_fraction(text: &str) -> bool {
    text.strip_prefix('.').is_some_and(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()))
}

super::text_scalar!(Timestamp, InvalidTimestamp, "Timestamp");
