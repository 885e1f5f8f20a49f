//! For a pull request.

use super::words::{place, stale, state, summary, touches, whom, witness};
use crate::cli::contracts::comparison::{Compared, GAVE_UP};
use spec_kitty_events::compat::{Change, Class, Mode};
use spec_kitty_events::docs::quote;
use std::fmt::Write as _;

pub(super) fn render(found: &Compared, mode: Mode) -> String {
    let mut out =
        format!("## Changes of the contract\n\n{}\n", quote::sentence(&summary(found, mode)));
    if found.comparison.gave_up {
        let _ = writeln!(out, "\n{}", quote::sentence(GAVE_UP));
    }
    for (class, title) in [
        (Class::Breaking, "Breaking"),
        (Class::Unclear, "Cannot tell"),
        (Class::Source, "Source-breaking"),
        (Class::Additive, "Additive"),
        (Class::Annotation, "Annotations"),
    ] {
        let changes: Vec<&Change> =
            found.comparison.changes.iter().filter(|c| c.class(mode) == class).collect();
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n### {title}\n");
        for change in changes {
            one(&mut out, change, mode);
        }
    }
    if !found.stale.is_empty() {
        out.push_str("\n### Stale approvals\n\n");
    }
    for approval in &found.stale {
        let _ = writeln!(out, "- {}", quote::sentence(&stale(approval)));
    }
    out
}

fn one(out: &mut String, change: &Change, mode: Mode) {
    let at = if change.pointer.is_empty() {
        String::new()
    } else {
        format!(" {}", quote::code(&change.pointer))
    };
    let _ = writeln!(
        out,
        "- **{}**{at}: {} (`{}`)",
        quote::code(&change.subject),
        change.sentence_in_markdown(),
        change.rule.id
    );
    let place = place(change);
    if !place.is_empty() {
        let _ = writeln!(out, "  {}", quote::code(&place));
    }
    if let Some(touched) = touches(change) {
        let _ = writeln!(out, "  Touches {}.", quote::code(&touched));
    }
    for effect in change.effects.iter().filter(|e| mode.asks(e.party)) {
        let _ = writeln!(out, "  - For {}: {}.", whom(effect.party), state(effect));
        if let Some(found) = &effect.witness {
            let (document, fate) = witness(change, found);
            let document = quote::fenced("json", &document, "    ");
            let _ = writeln!(out, "    {}\n\n{document}", quote::sentence(&fate));
        }
    }
}
