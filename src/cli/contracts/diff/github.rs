//! Annotations of GitHub Actions: one line each, which the pull request shows at the changed line.

use super::words::{stale, state, summary, whom, witness};
use crate::cli::contracts::comparison::{APPROVALS, Compared};
use spec_kitty_events::compat::{Class, Mode};
use spec_kitty_events::docs::quote::{data, property};
use std::fmt::Write as _;

pub(super) fn render(found: &Compared, mode: Mode) -> String {
    let mut out = String::new();
    for change in &found.comparison.changes {
        let level = match change.class(mode) {
            Class::Breaking | Class::Unclear if change.is_unapproved_break(mode) => "error",
            Class::Breaking | Class::Unclear | Class::Source => "warning",
            _ => "notice",
        };
        let mut message = change.sentence();
        for effect in change.effects.iter().filter(|e| mode.asks(e.party)) {
            let _ = write!(message, "\nFor {}: {}.", whom(effect.party), state(effect));
            if let Some(found) = &effect.witness {
                let (document, fate) = witness(change, found);
                let _ = write!(message, "\n{document}\n{fate}");
            }
        }
        let file = change
            .place
            .as_ref()
            .map(|(file, _)| format!("file=contracts/{},", property(file)))
            .unwrap_or_default();
        let line = change.line.map(|l| format!("line={l},")).unwrap_or_default();
        let title = property(&format!("{} {}", change.subject, change.rule.id));
        let _ = writeln!(out, "::{level} {file}{line}title={title}::{}", data(&message));
    }
    for approval in &found.stale {
        let _ = writeln!(
            out,
            "::error file={APPROVALS},title=stale approval::{}",
            data(&stale(approval))
        );
    }
    let _ = writeln!(out, "{}", summary(found, mode));
    out
}
