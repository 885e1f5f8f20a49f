//! The seam for a fast verdict in front of the authority.

/// What a screen says of a document.
///
/// ```
/// use spec_kitty_events::Verdict;
/// assert_ne!(Verdict::Accept, Verdict::AskAuthority);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The document is valid and deserves no warning.
    Accept,
    /// The document is not valid. The authority is asked for the reasons only.
    Reject,
    /// The screen does not know: the authority decides.
    AskAuthority,
}

/// A quick look at the bytes of a document before the authority is asked.
///
/// A screen may be slower to say yes than the authority, never readier: what it accepts, the
/// authority accepts too. The gate trusts it.
///
/// ```
/// use spec_kitty_events::{Gate, Screen, Verdict};
///
/// /// Knows only that an empty object is no envelope.
/// struct Empty;
///
/// impl Screen for Empty {
///     fn envelope(&self, bytes: &[u8]) -> Verdict {
///         if bytes == b"{}" { Verdict::Reject } else { Verdict::AskAuthority }
///     }
///
///     fn payload(&self, _: &str, _: &[u8]) -> Verdict {
///         Verdict::AskAuthority
///     }
/// }
///
/// let gate = Gate::live().with_screen(&Empty);
/// assert!(!gate.accepts_envelope(b"{}"));
/// ```
pub trait Screen: Sync {
    /// A verdict on an envelope on the live path.
    fn envelope(&self, bytes: &[u8]) -> Verdict;

    /// A verdict on a payload of the event type of that name.
    fn payload(&self, event_type: &str, bytes: &[u8]) -> Verdict;
}
