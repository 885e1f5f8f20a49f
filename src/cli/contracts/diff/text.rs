//! For a person at a terminal.

use super::words::{place, stale, state, summary, touches, whom, witness};
use crate::cli::contracts::comparison::{APPROVALS, Compared};
use anstyle::{AnsiColor, Style};
use spec_kitty_events::compat::{Change, Class, Mode, Stale};
use spec_kitty_events::escape;
use std::fmt::Write as _;

pub(super) fn render(found: &Compared, mode: Mode) -> String {
    let mut out = String::new();
    for change in &found.comparison.changes {
        one_change(&mut out, change, mode);
        out.push('\n');
    }
    for approval in &found.stale {
        let _ = writeln!(out, "{}\n", one_approval(approval));
    }
    let _ = writeln!(out, "{}", summary(found, mode));
    let open = found.comparison.breaks(mode).count();
    if open > 0 {
        let _ = writeln!(
            out,
            "To accept what is left, with a reason: contract diff --approve REASON --until \
                YYYY-MM-DD."
        );
    }
    out
}

/// An approval that does not count.
pub(in crate::cli::contracts) fn one_approval(approval: &Stale) -> String {
    format!("{APPROVALS}: {}", stale(approval))
}

/// One change: what it is, whom it touches, and the document that shows it.
pub(in crate::cli::contracts) fn one_change(out: &mut String, change: &Change, mode: Mode) {
    let bold = Style::new().bold();
    let dim = Style::new().dimmed();
    let class = change.class(mode);
    let colour = match class {
        Class::Breaking | Class::Unclear if change.is_unapproved_break(mode) => {
            AnsiColor::Red.on_default().bold()
        }
        Class::Breaking | Class::Unclear | Class::Source => AnsiColor::Yellow.on_default(),
        Class::Additive => AnsiColor::Green.on_default(),
        Class::Annotation => dim,
    };
    let at = if change.pointer.is_empty() {
        String::new()
    } else {
        format!("#{}", escape::line(&change.pointer))
    };
    let _ = writeln!(
        out,
        "{colour}{class}{colour:#} {bold}{}{bold:#}{at} {dim}[{}]{dim:#}",
        escape::line(&change.subject),
        change.rule.id
    );
    let _ = writeln!(out, "  {}", change.sentence());
    let at = place(change);
    if !at.is_empty() {
        let _ = writeln!(out, "  {dim}{at}{dim:#}");
    }
    if let Some(touched) = touches(change) {
        let _ = writeln!(out, "  touches {touched}");
    }
    for effect in change.effects.iter().filter(|e| mode.asks(e.party)) {
        let _ = writeln!(out, "  for {}: {}", whom(effect.party), state(effect));
        if let Some(found) = &effect.witness {
            let (document, fate) = witness(change, found);
            let _ = writeln!(out, "    {document}\n    {dim}{fate}{dim:#}");
        } else if effect.class == Class::Unclear {
            let _ = writeln!(
                out,
                "    {dim}no document was found on which the two differ, and it is not proved \
                    that there is none{dim:#}"
            );
        }
    }
    if change.is_unapproved_break(mode) {
        let _ = writeln!(out, "  help: {}", change.rule.help);
    }
}
