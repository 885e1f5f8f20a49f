//! The test kit: the fixtures of this crate, embedded, for tests of other crates.
//!
//! The same files stand under `fixtures/` in the packaged crate, for tests in other languages.
//!
//! One test covers a consumer. Here the consumer is a function `accepts` of its own:
//!
//! ```
//! use spec_kitty_events::conformance::kit;
//! # use spec_kitty_events::Gate;
//! # fn accepts(event_type: &str,
//!     payload: &[u8]) -> bool { Gate::live().accepts_payload(event_type, payload) }
//! for case in kit::cases() {
//!     if let Some(event_type) = &case.event_type {
//!         assert_eq!(accepts(event_type, &case.bytes), case.valid, "{}: {}", case.id, case.note);
//!     }
//! }
//! ```

pub use crate::contract::fixtures::{Case, CaseKind, Fixtures, FixturesError, GoldenStream};

use crate::contract::registry::EventType;
use include_dir::{Dir, include_dir};
use std::sync::LazyLock;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fixtures");

static FIXTURES: LazyLock<Fixtures> = LazyLock::new(|| {
    let text = |path: &str| {
        file(path)
            .map(str::to_owned)
            .ok_or_else(|| std::io::Error::from(std::io::ErrorKind::NotFound))
    };
    Fixtures::load(&text).expect("the fixtures of this crate are checked by its tests")
});

/// Every case, in the order of the manifest.
///
/// ```
/// use spec_kitty_events::conformance::kit;
/// assert!(kit::cases().iter().any(|case| case.valid) && kit::cases().iter()
///     .any(|case| !case.valid));
/// ```
#[must_use]
pub fn cases() -> &'static [Case] {
    &FIXTURES.cases
}

/// The case of that id.
///
/// ```
/// use spec_kitty_events::conformance::kit;
/// let case = kit::case(&kit::cases()[0].id).unwrap();
/// assert_eq!(case, &kit::cases()[0]);
/// ```
#[must_use]
pub fn case(id: &str) -> Option<&'static Case> {
    cases().iter().find(|case| case.id == id)
}

/// Every golden stream: events, and what a reducer makes of them in whatever order they come.
///
/// ```
/// use spec_kitty_events::conformance::kit;
/// for stream in kit::streams() {
///     let backwards = stream.events.iter().rev().map(Vec::as_slice);
///     assert_eq!(serde_json::to_value(stream.outcome(backwards)?)?, stream.golden, "{}: {}",
///         stream.id, stream.note);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn streams() -> &'static [GoldenStream] {
    &FIXTURES.streams
}

/// The golden stream of that id.
///
/// ```
/// use spec_kitty_events::conformance::kit;
/// assert_eq!(kit::stream("status/plain").unwrap().reducer.as_str(), "status");
/// assert!(kit::stream("status/no-such-stream").is_none());
/// ```
#[must_use]
pub fn stream(id: &str) -> Option<&'static GoldenStream> {
    streams().iter().find(|stream| stream.id == id)
}

/// The text of a file of `fixtures/`, by its path there.
///
/// ```
/// assert!(spec_kitty_events::conformance::kit::file("manifest.json").unwrap().starts_with('{'));
/// ```
#[must_use]
pub fn file(path: &str) -> Option<&'static str> {
    FILES.get_file(path)?.contents_utf8()
}

/// A payload of an event type that the gate accepts, as JSON: something to begin a test with. None
/// for a reserved event type.
///
/// ```
/// use spec_kitty_events::conformance::kit;
/// use spec_kitty_events::{EventType, Gate};
/// let payload = kit::example(EventType::WPStatusChanged).ok_or("it has a payload")?;
/// assert!(Gate::live().payload(EventType::WPStatusChanged, payload).is_valid());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn example(event_type: EventType) -> Option<&'static [u8]> {
    let shows = |case: &&Case| {
        case.valid
            && case.kind == CaseKind::Payload
            && case.warnings.is_empty()
            && case.event_type.as_deref() == Some(event_type.as_str())
    };
    cases().iter().find(shows).map(|case| case.bytes.as_slice())
}
