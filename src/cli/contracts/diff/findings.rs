//! Changes as findings, for the forms that CI reads.

use super::words::{stale, state, whom, witness};
use crate::cli::contracts::comparison::{APPROVALS, Compared};
use crate::cli::format::Format;
use crate::cli::report::{Diagnostic, Level, Place, Report, Summary, Tally};
use spec_kitty_events::compat::{Change, Class, Mode};
use std::fmt::Write as _;

/// The report, where the form is one of findings.
pub(super) fn render(found: &Compared, mode: Mode, format: Format) -> Option<String> {
    let summary = Summary::of(found.comparison.event_types);
    Report::whole("contract diff", format, &all(found, mode), &summary)
}

/// The last line of the text.
pub(super) fn last_line(found: &Compared, mode: Mode) -> String {
    let checked = found.comparison.event_types as u64;
    Tally::of(&all(found, mode)).line("contract diff", checked, "event type")
}

/// Every change, and every approval that does not count.
pub(in crate::cli::contracts) fn all(found: &Compared, mode: Mode) -> Vec<Diagnostic> {
    let changes = found.comparison.changes.iter().map(|change| diagnostic(change, mode));
    let stale = found.stale.iter().map(|entry| {
        let place = Place::file(APPROVALS);
        Diagnostic::new("approval.stale", Level::Error, place, stale(entry), "")
    });
    changes.chain(stale).collect()
}

fn diagnostic(change: &Change, mode: Mode) -> Diagnostic {
    let level = match change.class(mode) {
        Class::Breaking | Class::Unclear if change.is_unapproved_break(mode) => Level::Error,
        Class::Breaking | Class::Unclear | Class::Source => Level::Warning,
        _ => Level::Note,
    };
    let mut message = format!("{}: {}", change.subject, change.sentence());
    for effect in change.effects.iter().filter(|effect| mode.asks(effect.party)) {
        let _ = write!(message, " For {}: {}.", whom(effect.party), state(effect));
        if let Some(found) = &effect.witness {
            let (document, fate) = witness(change, found);
            let _ = write!(message, " {document} {fate}");
        }
    }
    let file = change.place.as_ref().map(|(file, _)| format!("contracts/{file}"));
    let place = Place {
        file: file.unwrap_or_else(|| "contracts".to_owned()),
        line: change.line.and_then(|line| u64::try_from(line).ok()),
        column: None,
        pointer: change.pointer.clone(),
    };
    Diagnostic::new(change.rule.id.as_str(), level, place, message, change.rule.help.as_str())
        .with("class", change.class(mode).as_str())
        .with("subject", change.subject.as_str())
}
