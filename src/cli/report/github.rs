//! Annotations of GitHub Actions: one line for each finding, shown at the line that it is about.

use super::{Diagnostic, Level, Render};
use spec_kitty_events::docs::quote::{data, property};
use spec_kitty_events::escape;
use std::io::{self, Write};

pub(super) struct Github;

impl Render for Github {
    fn one(&mut self, out: &mut dyn Write, found: &Diagnostic) -> io::Result<()> {
        let level = match found.level {
            Level::Note => "notice",
            level => level.as_str(),
        };
        let line = found.place.line.map(|line| format!(",line={line}")).unwrap_or_default();
        writeln!(
            out,
            "::{level} file={}{line},title={}::{}",
            property(&found.place.file),
            property(&found.code),
            data(&escape::line(&found.whole()))
        )
    }
}
