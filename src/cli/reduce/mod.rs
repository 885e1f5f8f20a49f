//! `reduce` and `replay`: from a log to what it amounts to.

mod args;
mod input;
mod overview;
mod summary;
mod table;

pub(super) use args::{ReduceArgs, ReplayArgs};

use super::format::Format;
use super::{Exit, Failure, json};
use spec_kitty_events::ParticipantIdentity;
use spec_kitty_events::escape;
use spec_kitty_events::lines::read_document;
use spec_kitty_events::reduce::{
    AnyReduction, Counts, ReduceOptions, ReducerName, ReplayEvent, read_roster,
};
use spec_kitty_events::replay::{Outcome, Replay, Replayed};
use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use summary::summary;

/// `reduce`.
pub(super) fn reduce(args: &ReduceArgs) -> Result<Exit, Failure> {
    let info = args.family.info();
    if args.on_error.is_some() && info.modes.is_empty() {
        return Err(Failure::new(format!(
            "the reducer {} has one mode only; leave out --on-error",
            args.family
        )));
    }
    if args.roster.is_some() && args.family != ReducerName::Collaboration {
        return Err(Failure::new(format!(
            "the reducer {} knows no roster; leave out --roster",
            args.family
        )));
    }
    let options = ReduceOptions {
        mode: args.on_error.map(Into::into).unwrap_or_default(),
        roster: args.roster.as_deref().map(roster).transpose()?.unwrap_or_default(),
    };
    let own =
        |event: &ReplayEvent| event.event_type().is_some_and(|t| info.event_types.contains(&t));
    let wanted = |event: &ReplayEvent| info.counts == Counts::All || own(event);
    let mut reduction = AnyReduction::new(args.family, &options);
    let at = args.output.at.as_ref();
    let read_payloads = &|event_type| info.event_types.contains(&event_type);
    let reading = input::Reading { command: "reduce", at, read_payloads, wanted };
    let read = reading.each(&args.paths, |event| reduction.feed(event))?;
    let state = match reduction.into_state() {
        Ok(state) => state,
        Err(error) => {
            let text = serde_json::to_string(error.failure())?;
            writeln!(io::stderr(), "{}", escape::json(&text))?;
            return Ok(read.max(Exit::Findings));
        }
    };
    let mut out = output(args.output.format);
    match args.output.format {
        Format::Json => json::pretty(&mut out, &state)?,
        Format::Jsonl => json::row(&mut out, &state)?,
        _ => table::print(&mut out, None, &summary(args.family, &state, true), args.output.limit)?,
    }
    out.flush()?;
    Ok(read)
}

/// Standard output. JSON holds no styles, and need not be looked through for them.
fn output(format: Format) -> BufWriter<Box<dyn Write>> {
    BufWriter::new(match format {
        Format::Json | Format::Jsonl => Box::new(io::stdout().lock()),
        _ => Box::new(anstream::stdout().lock()),
    })
}

/// `replay`.
pub(super) fn replay(args: &ReplayArgs) -> Result<Exit, Failure> {
    let mut replay = Replay::default();
    let at = args.output.at.as_ref();
    // Most of the time is saved where payloads are read once it is known which part they are of.
    let reading = input::Reading {
        command: "replay",
        at,
        read_payloads: &|_| false,
        wanted: |_: &ReplayEvent| true,
    };
    let read = reading.each(&args.paths, |event| replay.feed(event))?;
    let replayed =
        replay.finish(&ReduceOptions { mode: args.on_error.into(), ..ReduceOptions::default() });
    let mut out = output(args.output.format);
    let written = match args.output.format {
        Format::Json => json::pretty(&mut out, &replayed),
        Format::Jsonl => rows(&mut out, &replayed),
        _ => table::replayed(&mut out, &replayed, args.details, args.output.limit),
    };
    written.and_then(|()| out.flush())?;
    let gave_up = replayed.partitions.iter().any(|p| matches!(p.outcome, Outcome::Failure(_)));
    Ok(read.max(if gave_up { Exit::Findings } else { Exit::Clean }))
}

/// A row for each part, and one for the events as a whole.
fn rows(out: &mut dyn Write, replayed: &Replayed) -> io::Result<()> {
    replayed.partitions.iter().try_for_each(|part| json::row(out, part))?;
    let whole = serde_json::json!({"events": replayed.events, "unread": replayed.unread,
        "not_tied": replayed.not_tied});
    json::row(out, &whole)
}

/// The roster in a file.
fn roster(path: &Path) -> Result<BTreeMap<String, ParticipantIdentity>, Failure> {
    let name = escape::path(path);
    let bytes = read_document(path).map_err(|e| Failure::io(&format!("cannot read {name}"), &e))?;
    read_roster(&bytes).map_err(|e| Failure::new(format!("{name} is no roster: {e}")))
}
