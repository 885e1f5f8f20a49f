//! Names that commands and flags had: they go on working until 1.0, and a note says the new ones.
//!
//! The arguments are rewritten before they are parsed, so that the commands know one name for each
//! thing.

use std::ffi::{OsStr, OsString};

/// A flag that is called otherwise now, or a value of it.
struct Renamed {
    command: &'static [&'static str],
    old: &'static str,
    new: &'static str,
    /// Values that are called otherwise; all others stay.
    values: &'static [(&'static str, &'static str)],
}

const MODES: &[(&str, &str)] = &[("strict", "stop"), ("permissive", "report")];

const fn renamed(
    command: &'static [&'static str],
    old: &'static str,
    new: &'static str,
) -> Renamed {
    Renamed { command, old, new, values: &[] }
}

const FLAGS: &[Renamed] = &[
    Renamed { command: &["reduce"], old: "--mode", new: "--on-error", values: MODES },
    Renamed { command: &["replay"], old: "--mode", new: "--on-error", values: MODES },
    renamed(&["contract", "diff"], "--mode", "--compat"),
    renamed(&["contract", "diff"], "--show", "--limit"),
    renamed(&["validate"], "--show", "--limit"),
    renamed(&["conformance", "run"], "--show", "--limit"),
    renamed(&["conformance", "run"], "--against", "--adapter"),
    // A value that stands for another one on every command.
    Renamed { command: &[], old: "--format", new: "--format", values: &[("table", "text")] },
];

/// The arguments by their present names, and a note for each that had another one.
pub(super) fn renewed(mut args: Vec<OsString>) -> (Vec<OsString>, Vec<String>) {
    let mut notes = Vec::new();
    let words = words(&args);
    let name = |place: usize| words.get(place).and_then(|at| args[*at].to_str());
    let log_migrate = name(0) == Some("log") && name(1) == Some("migrate");
    let contracts = (name(0) == Some("contracts")).then(|| words[0]);
    let command: Vec<String> =
        [name(0), name(1)].into_iter().flatten().map(str::to_owned).collect();
    if let Some(at) = contracts {
        args[at] = "contract".into();
        notes.push("`contracts` is called `contract` now".to_owned());
    }
    let mut command: Vec<&str> = command.iter().map(String::as_str).collect();
    if command.first() == Some(&"contracts") {
        command[0] = "contract";
    }
    for flag in FLAGS.iter().filter(|flag| command.starts_with(flag.command)) {
        rename(&mut args, flag, &mut notes);
    }
    if log_migrate {
        let migrate = words[1];
        migration(&mut args, migrate, &mut notes);
    }
    notes.dedup();
    if stops_with_json(&args) {
        notes.clear();
    }
    (args, notes)
}

/// Whether standard error is one JSON object where the run stops, which programs read: nothing is
/// said before it.
fn stops_with_json(args: &[OsString]) -> bool {
    let flags = &args[..end_of_flags(args)];
    flags.iter().any(|arg| arg == "--on-error=stop")
        || flags.windows(2).any(|pair| pair[0] == "--on-error" && pair[1] == "stop")
}

/// The places of the first words that are no flags: a command, and one within it.
fn words(args: &[OsString]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut place = 1;
    while place < args.len() && found.len() < 2 {
        let text = args[place].to_str().unwrap_or_default();
        match text {
            "--" => break,
            // The one flag before a command that takes a value.
            "--color" => place += 1,
            flag if flag.starts_with('-') => {}
            _ => found.push(place),
        }
        place += 1;
    }
    found
}

/// Where the flags end.
fn end_of_flags(args: &[OsString]) -> usize {
    args.iter().position(|arg| arg == "--").unwrap_or(args.len())
}

fn rename(args: &mut [OsString], flag: &Renamed, notes: &mut Vec<String>) {
    let new_value = |value: &str| {
        let known = flag.values.iter().find(|(old, _)| *old == value);
        known.map_or_else(|| value.to_owned(), |(_, new)| (*new).to_owned())
    };
    for place in 1..end_of_flags(args) {
        let Some(text) = args[place].to_str().map(str::to_owned) else { continue };
        let (name, joined) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (text.as_str(), None),
        };
        if name != flag.old {
            continue;
        }
        let value = match joined {
            Some(value) => Some(value.to_owned()),
            None => args.get(place + 1).and_then(|value| value.to_str()).map(str::to_owned),
        };
        let renewed = value.as_deref().map(new_value);
        if flag.old == flag.new && value == renewed {
            continue;
        }
        let said = |flag: &str, value: &Option<String>| match value {
            Some(value) if flag_has_values(value) => format!("{flag} {value}"),
            _ => flag.to_owned(),
        };
        notes.push(format!("`{}` is `{}` now", said(flag.old, &value), said(flag.new, &renewed)));
        match (joined, renewed) {
            (Some(_), Some(value)) => args[place] = format!("{}={value}", flag.new).into(),
            (None, Some(value)) => {
                args[place] = flag.new.into();
                args[place + 1] = value.into();
            }
            (_, None) => args[place] = flag.new.into(),
        }
    }
}

/// Whether a value is a word that a note may repeat.
fn flag_has_values(value: &str) -> bool {
    value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && value.len() < 20
}

/// `log migrate --mode X …` is `log migrate X …` now, and without a mode it is about envelopes.
fn migration(args: &mut Vec<OsString>, migrate: usize, notes: &mut Vec<String>) {
    let next = args.get(migrate + 1).and_then(|arg| arg.to_str());
    if matches!(next, Some("envelopes" | "lanes" | "help" | "-h" | "--help")) {
        return;
    }
    let end = end_of_flags(args);
    let at = args[..end].iter().position(|arg| {
        arg == "--mode" || arg.to_str().is_some_and(|text| text.starts_with("--mode="))
    });
    let mut mode = OsString::from("envelopes");
    if let Some(at) = at {
        let flag = args.remove(at);
        match flag.to_str().and_then(|text| text.strip_prefix("--mode=")) {
            Some(value) => mode = value.into(),
            None if at < args.len() && args[at] != OsStr::new("--") => mode = args.remove(at),
            None => {}
        }
    }
    if at.is_some() {
        let shown = mode.to_string_lossy().into_owned();
        notes.push(format!("`log migrate --mode {shown}` is `log migrate {shown}` now"));
    }
    args.insert(migrate + 1, mode);
}
