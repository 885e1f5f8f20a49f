//! What all formats say alike.

use crate::cli::contracts::comparison::Compared;
use serde_json::Value;
use spec_kitty_events::compat::{
    Approval, Change, Class, Effect, Mode, Party, Side, Stale, Staleness, Witness,
};
use spec_kitty_events::escape;
use spec_kitty_events::plural::count;
use std::borrow::Cow;

/// How many characters of a witness are shown.
const SHOWN: usize = 1500;

pub(super) fn whom(party: Party) -> &'static str {
    match party {
        Party::Producer => "a producer of old documents",
        Party::Reader => "a reader with the old contract",
    }
}

/// The state of one effect in a word or two.
pub(super) fn state(effect: &Effect) -> &'static str {
    match (effect.class, effect.approved) {
        (Class::Breaking, true) => "breaking, approved",
        (Class::Breaking, false) => "breaking",
        (Class::Unclear, true) => "cannot tell, approved",
        (Class::Unclear, false) => "cannot tell",
        _ => "tolerated",
    }
}

/// The document or input of a witness as JSON on one line, and what became of it.
pub(super) fn witness(change: &Change, witness: &Witness) -> (String, String) {
    let json = |value: &Value| escape::json(&value.to_string()).into_owned();
    match witness {
        Witness::Document { judged_as, document, accepted_by, refusal } => {
            let (yes, no) = match accepted_by {
                Side::Old => ("old", "new"),
                Side::New => ("new", "old"),
            };
            let at = if refusal.0.is_empty() {
                String::new()
            } else {
                format!(" at {}", escape::line(&refusal.0))
            };
            let what = if judged_as == "envelope" || judged_as == "lenient envelope" {
                judged_as.clone()
            } else if change.touches.contains(judged_as) {
                format!("{} payload", escape::line(judged_as))
            } else {
                format!("a value of type {}", escape::line(judged_as))
            };
            (
                cut(&json(document)),
                format!(
                    "as {what}: accepted by the {yes} contract, refused by the {no} one{at}: {}",
                    short(&escape::line(&refusal.1))
                ),
            )
        }
        Witness::Answer { input, old, new } => (
            cut(&json(input)),
            format!("the old contract answers {}, the new one {}", json(old), json(new)),
        ),
    }
}

/// A sentence that quotes a long pattern is cut.
fn short(sentence: &str) -> String {
    match sentence.char_indices().nth(240) {
        Some((end, _)) => format!("{}…", &sentence[..end]),
        None => sentence.to_owned(),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}… ({} characters)", &text[..end], text.chars().count()),
        None => text.to_owned(),
    }
}

/// Where a change stands, for people and editors.
pub(super) fn place(change: &Change) -> String {
    match (&change.place, change.line) {
        (Some((file, _)), Some(line)) => format!("contracts/{}:{line}", escape::line(file)),
        (Some((file, _)), None) => format!("contracts/{}", escape::line(file)),
        (None, _) => String::new(),
    }
}

/// The event types a change touches, cut after a few.
pub(super) fn touches(change: &Change) -> Option<String> {
    if change.touches.is_empty()
        || change.touches.len() == 1
            && change.subject.trim_end_matches("Payload") == change.touches[0]
    {
        return None;
    }
    let first: Vec<Cow<'_, str>> = change.touches.iter().take(6).map(|t| escape::line(t)).collect();
    let more = change.touches.len() - first.len();
    Some(if more == 0 { first.join(", ") } else { format!("{} and {more} more", first.join(", ")) })
}

pub(in crate::cli::contracts) fn summary(found: &Compared, mode: Mode) -> String {
    let of =
        |class: Class| found.comparison.changes.iter().filter(|c| c.class(mode) == class).count();
    let open = found.comparison.breaks(mode).count();
    let (breaking, additive, annotations) =
        (of(Class::Breaking), of(Class::Additive), of(Class::Annotation));
    if found.comparison.changes.is_empty() {
        return format!(
            "No change in {} against {}.",
            count(found.comparison.event_types, "event type"),
            found.old.label
        );
    }
    let some = |class: Class| match of(class) {
        0 => String::new(),
        n => format!(", {n} {class}"),
    };
    let approved = match breaking + of(Class::Unclear) - open {
        0 => String::new(),
        n => format!(" ({n} approved)"),
    };
    format!(
        "{breaking} breaking{}{approved}{}, {additive} additive, {} against {}.",
        some(Class::Unclear),
        some(Class::Source),
        count(annotations, "annotation"),
        found.old.label
    )
}

/// An approval that does not count: what it is about, and what to do.
pub(super) fn stale(stale: &Stale) -> String {
    let Stale { position, approval, why } = stale;
    let why = match why {
        Staleness::Expired => {
            "its day is over: renew it with a reason, or undo the break.".to_owned()
        }
        Staleness::Differs => {
            "the change is another one now, or hurts others: undo it, or approve it anew."
                .to_owned()
        }
        Staleness::NoSuchRule(Some(near)) => {
            format!("there is no such rule; did you mean `{near}`?")
        }
        Staleness::NoSuchRule(None) => "there is no such rule.".to_owned(),
        _ => "no change is like it any more: remove it.".to_owned(),
    };
    let Approval { rule, subject, pointer, .. } = approval;
    let about = format!("{rule} at {subject}#{pointer}");
    format!("entry {}, of {}, is stale: {why}", position + 1, escape::line(&about))
}
