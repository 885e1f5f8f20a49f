//! A fast verdict in front of `jsonschema`.

/// What a precheck says of a document.
///
/// ```
/// use spec_kitty_events::Verdict;
/// assert_ne!(Verdict::Accept, Verdict::Fallback);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The document is valid and deserves no warning.
    Accept,
    /// The document is not valid. `jsonschema` is asked for the reasons only.
    Reject,
    /// The precheck does not know: `jsonschema` decides.
    Fallback,
}

/// A fast verdict on the bytes of a document, before `jsonschema` is asked.
///
/// What a precheck accepts, `jsonschema` must accept too: the gate trusts it. It may accept less.
///
/// ```
/// use spec_kitty_events::{Gate, Precheck, Verdict};
///
/// /// Knows only that an empty object is no envelope.
/// struct Empty;
///
/// impl Precheck for Empty {
///     fn envelope(&self, bytes: &[u8]) -> Verdict {
///         if bytes == b"{}" { Verdict::Reject } else { Verdict::Fallback }
///     }
///
///     fn payload(&self, _: &str, _: &[u8]) -> Verdict {
///         Verdict::Fallback
///     }
/// }
///
/// let gate = Gate::live().with_precheck(&Empty);
/// assert!(!gate.accepts_envelope(b"{}"));
/// ```
pub trait Precheck: Sync {
    /// A verdict on an envelope on the live path.
    fn envelope(&self, bytes: &[u8]) -> Verdict;

    /// A verdict on a payload of the event type of that name.
    fn payload(&self, event_type: &str, bytes: &[u8]) -> Verdict;
}
