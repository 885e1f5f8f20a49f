//! Text for XML 1.0.

use spec_kitty_events::escape;

/// Text between tags or in an attribute. Hidden characters are escaped: XML has no place for most
/// controls.
pub(in crate::cli) fn escaped(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '&' => "&amp;".to_owned(),
            '<' => "&lt;".to_owned(),
            '>' => "&gt;".to_owned(),
            '"' => "&quot;".to_owned(),
            '\n' => c.to_string(),
            other => escape::line(other.encode_utf8(&mut [0; 4])).into_owned(),
        })
        .collect()
}
