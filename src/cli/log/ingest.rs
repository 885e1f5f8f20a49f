//! Events into a log: one by one, or in batches. Every line is accounted for.

use super::destination::Destination;
use crate::cli::json;
use crate::cli::lines::{Line, Lines, open};
use crate::cli::parallel::{Piece, in_order};
use crate::cli::paths::name;
use crate::cli::quarantine::Quarantine;
use crate::cli::{Exit, Failure, output_failed};
use serde_json::{Value, json};
use spec_kitty_events::escape::{self, Escaped};
use spec_kitty_events::migrate::{LineKind, classify};
use spec_kitty_events::plural;
use spec_kitty_events::policy::LIMITS;
use spec_kitty_events::render::Row;
use spec_kitty_events::{Appended, Code, Record, Refusal, Report, StoreError, Violation};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What became of the lines.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    lines: u64,
    new: u64,
    known: u64,
    refused: u64,
    conflicts: u64,
    blank: u64,
    /// Known rows of a local log, which are no events.
    local: u64,
}

impl Counts {
    fn text(&self) -> String {
        let Self { lines, new, known, refused, conflicts, blank, local } = self;
        let mut text = format!(
            "{}: {new} kept, {known} known already, {refused} refused, {conflicts} in conflict, {blank} blank",
            plural::count(lines, "line")
        );
        if *local > 0 {
            text.push_str(&format!(", {local} local"));
        }
        text
    }

    fn exit(&self) -> Exit {
        if self.refused + self.conflicts > 0 { Exit::Findings } else { Exit::Clean }
    }
}

/// `log append`.
pub(super) fn append(log: &Path, wait: Duration, path: Option<&Path>) -> Result<Exit, Failure> {
    if path.is_none() && io::stdin().is_terminal() {
        return Err(Failure::new(
            "name a file to append, or pipe one in; see `spec-kitty-events log append --help`",
        ));
    }
    let path = path.unwrap_or(Path::new("-"));
    let inputs = [path.to_owned()];
    let mut store = Destination::open(log, wait, &inputs)?;
    let mut counts = Counts::default();
    let mut out = io::stdout().lock();
    let name = name(path);
    let (input, _) = open(path)?;
    let mut lines = Lines::new(input, LIMITS.max_bytes.saturating_add(1));
    while let Some(line) =
        lines.next(&mut io::sink()).map_err(|e| Failure::io(&format!("cannot read {name}"), &e))?
    {
        counts.lines += 1;
        if line.is_blank() {
            counts.blank += 1;
            continue;
        }
        let said = match Record::admit(line.bytes) {
            Ok(record) => keep(&mut store, &record, &name, line.number, &mut counts)?,
            Err(refusal) => {
                refused(&mut store, &name, line.number, refusal.report(), &mut counts)?;
                let row = serde_json::to_value(Row::new(&name, &line, refusal.report()))
                    .map_err(|e| Failure::new(e.to_string()))?;
                json!({"line": line.number, "status": "refused", "event_id": row["event_id"], "violations": row["violations"]})
            }
        };
        store.write_errors()?;
        // Each line is acknowledged when its event is kept, and not before.
        json::row(&mut out, &said).and_then(|()| out.flush()).map_err(|e| output_failed(&e))?;
    }
    Ok(counts.exit())
}

/// `log import`.
pub(super) fn import(
    log: &Path,
    wait: Duration,
    quarantine: Option<&Path>,
    batch: usize,
    paths: &[PathBuf],
) -> Result<Exit, Failure> {
    for path in paths.iter().filter(|p| p.as_os_str() != "-") {
        std::fs::metadata(path)
            .map_err(|e| Failure::io(&format!("cannot read {}", escape::path(path)), &e))?;
    }
    let mut store = Destination::open(log, wait, paths)?;
    let mut quarantine = quarantine.map(|path| Quarantine::create(path, paths)).transpose()?;
    let mut total = Counts::default();
    let mut out = anstream::stdout().lock();
    for path in paths {
        let mut counts = Counts::default();
        import_one(&mut store, path, batch, quarantine.as_mut(), &mut counts)?;
        writeln!(out, "{}: {}", Escaped(&name(path)), counts.text())
            .map_err(|e| output_failed(&e))?;
        total.lines += counts.lines;
        total.new += counts.new;
        total.known += counts.known;
        total.refused += counts.refused;
        total.conflicts += counts.conflicts;
        total.blank += counts.blank;
        total.local += counts.local;
    }
    if paths.len() > 1 {
        writeln!(out, "{}: {}", plural::count(paths.len(), "file"), total.text())
            .map_err(|e| output_failed(&e))?;
    }
    if total.refused + total.conflicts > 0 {
        writeln!(
            out,
            "The reasons are in the error log: `spec-kitty-events log errors {}`.",
            escape::path(log)
        )
        .map_err(|e| output_failed(&e))?;
    }
    if total.local > 0 {
        let (rows, stay) =
            if total.local == 1 { ("row is", "stays") } else { ("rows are", "stay") };
        writeln!(
            out,
            "{} {rows} local: no event, and {stay} in the log that they come from.",
            total.local
        )
        .map_err(|e| output_failed(&e))?;
    }
    if let Some(quarantine) = quarantine {
        quarantine.finish()?;
    }
    Ok(total.exit())
}

/// A line that waits for its batch: its number, its bytes, its event.
type Waiting = (u64, bool, Record);

/// What a line is to an event log.
enum Judged {
    Blank,
    Event(Record),
    /// A known row of a local log: a note, say, which no event log keeps.
    Local,
    Refused(Refusal),
}

fn judge(line: &Line<'_>) -> Judged {
    if line.is_blank() {
        return Judged::Blank;
    }
    match Record::admit(line.bytes) {
        Ok(record) => Judged::Event(record),
        Err(_) if classify(line.bytes).class().kind == LineKind::LocalRow => Judged::Local,
        Err(refusal) => Judged::Refused(refusal),
    }
}

fn import_one(
    store: &mut Destination<'_>,
    path: &Path,
    batch: usize,
    mut quarantine: Option<&mut Quarantine>,
    counts: &mut Counts,
) -> Result<(), Failure> {
    let name = name(path);
    let (input, bar) = open(path)?;
    let mut waiting: Vec<Waiting> = Vec::new();
    let mut each = |piece: Piece<'_, Judged>| {
        let (line, judged) = match piece {
            Piece::Line(line, judged) => (line, judged),
            Piece::Spill(bytes) => {
                return match &mut quarantine {
                    Some(quarantine) => quarantine
                        .spill()
                        .write_all(bytes)
                        .map_err(|e| Failure::io("cannot write the quarantine file", &e)),
                    None => Ok(()),
                };
            }
        };
        bar.inc(line.length as u64 + 1);
        counts.lines += 1;
        match judged {
            Judged::Blank => counts.blank += 1,
            Judged::Local => counts.local += 1,
            Judged::Event(record) => waiting.push((line.number, line.ended, record)),
            Judged::Refused(refusal) => {
                refused(store, &name, line.number, refusal.report(), counts)?;
                if let Some(quarantine) = &mut quarantine {
                    quarantine.add(line, &Row::new(&name, line, refusal.report()))?;
                }
            }
        }
        if waiting.len() >= batch || store.waiting() >= batch {
            flush(store, &name, &mut waiting, &mut quarantine, counts)
        } else {
            Ok(())
        }
    };
    let failure = |e: &io::Error| Failure::io(&format!("cannot read {name}"), e);
    in_order(
        input,
        path.as_os_str() == "-",
        LIMITS.max_bytes.saturating_add(1),
        &judge,
        &mut each,
        &failure,
    )?;
    flush(store, &name, &mut waiting, &mut quarantine, counts)?;
    bar.finish_and_clear();
    Ok(())
}

/// Keeps a batch as a whole; where one of its events is in conflict, one by one.
fn flush(
    store: &mut Destination<'_>,
    name: &str,
    waiting: &mut Vec<Waiting>,
    quarantine: &mut Option<&mut Quarantine>,
    counts: &mut Counts,
) -> Result<(), Failure> {
    let batch = std::mem::take(waiting);
    if batch.is_empty() {
        return store.write_errors();
    }
    let records: Vec<Record> = batch.iter().map(|(_, _, record)| record.clone()).collect();
    match store.store()?.append_all(&records) {
        Ok(appended) => appended.into_iter().for_each(|a| count(a, counts)),
        Err(StoreError::Conflict { .. }) => {
            for (number, ended, record) in &batch {
                let said = keep(store, record, name, *number, counts)?;
                if said["status"] == "conflict"
                    && let Some(quarantine) = quarantine
                {
                    let line = Line {
                        number: *number,
                        offset: 0,
                        bytes: record.bytes(),
                        length: record.bytes().len(),
                        ended: *ended,
                    };
                    let mut reason = said;
                    reason["path"] = name.into();
                    quarantine.add(&line, &reason)?;
                }
            }
        }
        Err(e) => return Err(Failure::new(e.to_string())),
    }
    store.write_errors()
}

fn count(appended: Appended, counts: &mut Counts) {
    match appended {
        Appended::New(_) => counts.new += 1,
        Appended::Known(_) => counts.known += 1,
    }
}

/// Appends one event and says what became of it. A conflict is recorded in the error log.
fn keep(
    store: &mut Destination<'_>,
    record: &Record,
    name: &str,
    number: u64,
    counts: &mut Counts,
) -> Result<Value, Failure> {
    let event_id = &record.event().event_id;
    match store.store()?.append(record) {
        Ok(appended) => {
            count(appended, counts);
            let (status, position) = match appended {
                Appended::New(position) => ("kept", position),
                Appended::Known(position) => ("known", position),
            };
            Ok(
                json!({"line": number, "status": status, "event_id": event_id, "position": position.0}),
            )
        }
        Err(e @ StoreError::Conflict { .. }) => {
            counts.conflicts += 1;
            store.note(&format!("{name}:{number}"), &format!("{}: {e}", Code::LogConflict))?;
            Ok(
                json!({"line": number, "status": "conflict", "event_id": event_id, "message": e.to_string()}),
            )
        }
        Err(e) => Err(Failure::new(e.to_string())),
    }
}

/// Counts a refusal and records it in the error log, with its codes.
fn refused(
    store: &mut Destination<'_>,
    name: &str,
    number: u64,
    report: &Report,
    counts: &mut Counts,
) -> Result<(), Failure> {
    counts.refused += 1;
    let mut codes: Vec<&str> = report.violations.iter().map(|v| v.code.as_str()).collect();
    codes.dedup();
    let first = report.violations.first().map(Violation::message).unwrap_or_default();
    store.note(&format!("{name}:{number}"), &format!("{}: {first}", codes.join(", ")))
}
