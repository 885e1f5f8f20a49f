//! What of a JSON Lines log is no event, told to the one who reads or writes it.

use crate::cli::{global_flags, stderr};
use spec_kitty_events::escape;
use spec_kitty_events::plural::count;
use spec_kitty_events::store::{DamagedLines, TornLine};
use std::iter;
use std::path::Path;

/// Lines that are told one by one, where finding them is not what was asked for.
const SHOWN: usize = 3;

/// Tells on standard error what of a log is no event.
pub(super) fn tell(log: &str, damaged: &DamagedLines, torn: Option<&TornLine>) {
    // The torn line is told in any case: it is what an interrupted write has left.
    let shown = if global_flags::is_verbose() { usize::MAX } else { SHOWN };
    let listed = damaged.lines.iter().map(ToString::to_string).take(shown);
    for said in listed.chain(torn.map(torn_line)) {
        stderr::warning(&format!("{log}: {said}"));
    }
    let more = damaged.total() - damaged.lines.len().min(shown) as u64;
    if more > 0 {
        let more = count(more, "more line");
        stderr::warning(&format!(
            "{log}: no events of their own: {more}; `log verify` tells them all"
        ));
    }
}

/// Tells on standard error which lines of a log that is followed are no events, behind those that
/// were told.
pub(super) fn tell_new(log: &Path, damaged: &DamagedLines, told: &mut u64) {
    // Those beyond the ones that are listed are told at the next opening.
    let from = damaged.lines.len().min(*told as usize);
    for line in &damaged.lines[from..] {
        stderr::warning(&format!("{}: {line}", escape::path(log)));
    }
    *told = damaged.total();
}

/// What of a log is no event, a sentence each, with the number of its line.
pub(super) fn sentences<'d>(
    damaged: &'d DamagedLines,
    torn: Option<&'d TornLine>,
) -> impl Iterator<Item = (Option<u64>, String)> + 'd {
    let omitted = (damaged.omitted > 0).then_some(damaged.omitted);
    let further = |omitted| format!("damaged as well: {}", count(omitted, "further line"));
    damaged
        .lines
        .iter()
        .map(|damage| (Some(damage.line), damage.to_string()))
        .chain(omitted.map(|omitted| (None, further(omitted))))
        .chain(
            iter::once_with(move || torn.map(|torn| (Some(torn.line), torn_line(torn)))).flatten(),
        )
}

fn torn_line(torn: &TornLine) -> String {
    match &torn.saved_as {
        None => torn.to_string(),
        Some(saved_as) => {
            format!(
                "{torn}; its {} moved to {}",
                count(torn.length(), "byte"),
                escape::path(saved_as)
            )
        }
    }
}
