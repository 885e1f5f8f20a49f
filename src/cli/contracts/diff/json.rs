//! For programs: one JSON object. Members are only added, never renamed or removed.

use super::logs::Logs;
use crate::cli::contracts::comparison::Compared;
use serde_json::{Value, json};
use spec_kitty_events::compat::{Change, Class, Mode, Stale, Staleness, Witness};
use spec_kitty_events::escape;

pub(super) fn render(found: &Compared, mode: Mode, logs: Option<&Logs>) -> String {
    let changes: Vec<Value> = found.comparison.changes.iter().map(|c| change(c, mode)).collect();
    let mut out = counts(found, mode);
    out["changes"] = changes.into();
    out["stale_approvals"] = found.stale.iter().map(stale).collect();
    if let Some(logs) = logs {
        out["log"] = super::logs::json(logs, found);
    }
    let mut text = serde_json::to_string_pretty(&out).expect("a JSON value prints");
    text.push('\n');
    escape::json(&text).into_owned()
}

/// What was compared with, and how many changes there are of each class.
pub(in crate::cli::contracts) fn counts(found: &Compared, mode: Mode) -> Value {
    let of =
        |class: Class| found.comparison.changes.iter().filter(|c| c.class(mode) == class).count();
    json!({
        "against": found.old.label,
        "event_types": found.comparison.event_types,
        "breaking": of(Class::Breaking),
        "unapproved": found.comparison.breaks(mode).count(),
        "cannot_tell": of(Class::Unclear),
        "source_breaking": of(Class::Source),
        "additive": of(Class::Additive),
        "annotations": of(Class::Annotation),
        "gave_up": found.comparison.gave_up,
    })
}

fn stale(stale: &Stale) -> Value {
    let why = match stale.why {
        Staleness::Expired => "expired",
        Staleness::Differs => "differs",
        Staleness::NoSuchRule(_) => "no_such_rule",
        _ => "unmatched",
    };
    let a = &stale.approval;
    json!({"entry": stale.position + 1, "rule": a.rule, "subject": a.subject,
        "pointer": a.pointer, "why": why})
}

fn change(change: &Change, mode: Mode) -> Value {
    let effects: Vec<Value> = change
        .effects
        .iter()
        .filter(|e| mode.asks(e.party))
        .map(|e| {
            json!({
                "for": e.party.as_str(), "class": e.class.as_str(), "shown": e.witness.is_some(),
                "approved": e.approved,
                "witness": e.witness.as_ref().map(witness),
            })
        })
        .collect();
    json!({
        "rule": change.rule.id, "class": change.class(mode).as_str(), "subject": change.subject,
        "pointer": change.pointer,
        "file": change.place.as_ref().map(|(file, _)| format!("contracts/{file}")),
        "line": change.line,
        "name": change.name, "old": change.old, "new": change.new, "touches": change.touches,
        "message": change.sentence(), "help": change.rule.help, "reference": change.rule.reference,
        "effects": effects,
    })
}

fn witness(witness: &Witness) -> Value {
    match witness {
        Witness::Document { judged_as, document, accepted_by, refusal } => json!({
            "judged_as": judged_as, "document": document, "accepted_by": accepted_by.as_str(),
            "refusal": {"pointer": refusal.0, "message": refusal.1},
        }),
        Witness::Answer { input, old, new } => json!({"input": input, "old": old, "new": new}),
    }
}
