//! Which command a misspelt one may mean, wherever it stands.

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use spec_kitty_events::nearest::nearest;

/// The fault of an unknown command, with the commands of the nearest name: `explain` is one of
/// `contract`, whatever else at the top begins alike.
pub(super) fn of_commands(mut fault: clap::Error, program: &Command) -> clap::Error {
    if fault.kind() != ErrorKind::InvalidSubcommand {
        return fault;
    }
    let Some(ContextValue::String(word)) = fault.get(ContextKind::InvalidSubcommand) else {
        return fault;
    };
    let mut paths = Vec::new();
    below(program, "", &mut paths);
    let last = |path: &str| path.rsplit(' ').next().unwrap_or_default().to_owned();
    let names: Vec<String> = paths.iter().map(|path| last(path)).collect();
    let Some(best) = nearest(word, names.iter().map(String::as_str)) else { return fault };
    // A command of the same level is named as it is written there.
    let is_known = match fault.get(ContextKind::SuggestedSubcommand) {
        Some(ContextValue::String(known)) => known == best,
        Some(ContextValue::Strings(known)) => known.iter().any(|known| known == best),
        _ => false,
    };
    if !is_known {
        let meant = paths.iter().filter(|path| last(path) == best).cloned().collect();
        fault.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(meant));
    }
    fault
}

/// The commands below one, such as `log list`.
fn below(command: &Command, before: &str, paths: &mut Vec<String>) {
    for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
        let path = format!("{before}{}", inner.get_name());
        below(inner, &format!("{path} "), paths);
        paths.push(path);
    }
}
