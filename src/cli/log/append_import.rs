//! Events into a log: one by one, or in batches. Every line is accounted for.

use super::args::ImportArgs;
use super::destination::Destination;
use crate::cli::format::Format;
use crate::cli::inputs::{self, Inputs, Stop, size_of_report, tell_conflicts};
use crate::cli::json::Rows;
use crate::cli::progress_bar::ReadingBar;
use crate::cli::quarantine::Quarantine;
use crate::cli::{Exit, Failure};
use serde_json::{Value, json};
use spec_kitty_events::escape;
use spec_kitty_events::lines::{Conflicts, Input, Line, Piece, Work};
use spec_kitty_events::migrate::{LineKind, classify};
use spec_kitty_events::plural;
use spec_kitty_events::render::{JudgedLine, LineVerdict};
use spec_kitty_events::{Appended, Code, Record, Refusal, Report, StoreError, Violation};
use std::io::{self, IsTerminal, Write};
use std::path::Path;
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
        let mut text = format!("{}: {new} kept", plural::count(lines, "line"));
        // What did not happen is left out, but that nothing was refused.
        for (n, what, always) in [
            (known, "known already", false),
            (refused, "refused", true),
            (conflicts, "in conflict", false),
            (blank, "blank", false),
            (local, "local", false),
        ] {
            if *n > 0 || always {
                text.push_str(&format!(", {n} {what}"));
            }
        }
        text
    }

    fn value(&self, file: &str) -> Value {
        let Self { lines, new, known, refused, conflicts, blank, local } = self;
        json!({"file": file, "lines": lines, "kept": new, "known": known, "refused": refused,
            "conflicts": conflicts, "blank": blank, "local": local})
    }

    fn add(&mut self, other: Self) {
        self.lines += other.lines;
        self.new += other.new;
        self.known += other.known;
        self.refused += other.refused;
        self.conflicts += other.conflicts;
        self.blank += other.blank;
        self.local += other.local;
    }

    fn exit(&self) -> Exit {
        if self.refused + self.conflicts > 0 { Exit::Findings } else { Exit::Clean }
    }
}

/// `log append`.
pub(super) fn append(
    log: &Path,
    wait: Duration,
    path: Option<&Path>,
    format: Format,
) -> Result<Exit, Failure> {
    if path.is_none() && io::stdin().is_terminal() {
        return Err(Failure::new(
            "name a file to append, or pipe one in; see `spec-kitty-events log append --help`",
        ));
    }
    let path = path.unwrap_or(Path::new("-"));
    let input = Input::open_dialogue(path)?;
    let input = input.require_lines()?;
    let inputs = [path.to_owned()];
    let mut store = Destination::open("append", log, wait, &inputs)?;
    let mut rows = Rows::new(format, "lines");
    let mut counts = Counts::default();
    let mut conflicts = Conflicts::default();
    let mut out = anstream::stdout().lock();
    let name = input.name().to_owned();
    let read = input.each(&mut |piece| {
        let Piece::Line(line, ()) = piece else { return Ok(()) };
        conflicts.is_marker(&line);
        let Some(said) = append_line(&mut store, &name, &line, &mut counts)? else {
            return Ok(());
        };
        store.write_errors()?;
        // Each line is acknowledged when its event is kept, and not before.
        let told = match format {
            Format::Text => writeln!(out, "{}", in_words(&said)),
            _ => rows.row(&mut out, &said),
        };
        told.and_then(|()| out.flush())?;
        Ok::<(), Stop>(())
    });
    rows.end(&mut out).and_then(|()| out.flush())?;
    tell_conflicts(inputs::error, &name, &mut conflicts);
    match read {
        Ok(()) => Ok(counts.exit()),
        Err(Stop::Input(sentence)) => Err(Failure::new(sentence)),
        Err(Stop::Command(failure)) => Err(failure),
    }
}

/// What became of a line, for a person.
fn in_words(said: &Value) -> String {
    let text = |name: &str| escape::line(said[name].as_str().unwrap_or_default()).into_owned();
    let (line, status, id) = (&said["line"], text("status"), text("event_id"));
    let id = if id.is_empty() { String::new() } else { format!(" {id}") };
    let head = format!("line {line} {status}{id}");
    if let Some(position) = said["position"].as_u64() {
        return format!("{head} at position {position}");
    }
    if said["message"].is_string() {
        return format!("{head}: {}", text("message"));
    }
    let all = said["violations"].as_array().map_or(&[][..], Vec::as_slice);
    let first = all.first().map(|first| {
        let part = |name: &str| escape::line(first[name].as_str().unwrap_or_default()).into_owned();
        format!(": [{}] {}", part("code"), part("message"))
    });
    let more = match all.len() {
        0 | 1 => String::new(),
        n => format!(" (and {})", plural::count(n - 1, "further violation")),
    };
    format!("{head}{}{more}", first.unwrap_or_default())
}

/// Appends the event of one line and says what became of it; nothing is said of a blank one.
fn append_line(
    store: &mut Destination<'_>,
    name: &str,
    line: &Line<'_>,
    counts: &mut Counts,
) -> Result<Option<Value>, Failure> {
    counts.lines += 1;
    if line.is_blank() {
        counts.blank += 1;
        return Ok(None);
    }
    match Record::admit(line.bytes) {
        Ok(record) => keep(store, &record, name, line.number, counts).map(Some),
        Err(refusal) => {
            refused(store, name, line.number, refusal.report(), counts)?;
            let judged = JudgedLine { path: name, line, report: refusal.report() };
            let row = serde_json::to_value(LineVerdict::new(&judged))?;
            Ok(Some(json!({
                "line": line.number, "status": "refused", "event_id": row["event_id"],
                "violations": row["violations"],
            })))
        }
    }
}

/// `log import`.
pub(super) fn import(args: &ImportArgs) -> Result<Exit, Failure> {
    let inputs = Inputs::of(&args.paths);
    let (log, batch) = (args.log.log.as_path(), args.batch.max(1));
    let named = inputs.files();
    let mut store = Destination::open("import", log, args.wait.wait, &named)?;
    let mut rows = Rows::new(args.format, "files");
    let is_text = args.format == Format::Text;
    let mut quarantine =
        args.quarantine.as_deref().map(|path| Quarantine::create(path, &named)).transpose()?;
    let mut total = Counts::default();
    let mut out = anstream::stdout().lock();
    let mut files = 0;
    let read = inputs.each(&mut |_, input| {
        let input = input.require_lines()?;
        let name = input.name().to_owned();
        let mut counts = Counts::default();
        let read = import_one(&mut store, input, batch, quarantine.as_mut(), &mut counts);
        match is_text {
            true => writeln!(out, "{}: {}", escape::line(&name), counts.text()),
            false => rows.row(&mut out, &counts.value(&name)),
        }?;
        files += 1;
        total.add(counts);
        read
    })?;
    rows.end(&mut out)?;
    if is_text {
        account(&mut out, log, files, &total)?;
    }
    // Where no input could be read, nothing is left behind.
    if let Some(quarantine) = quarantine.filter(|_| files > 0) {
        quarantine.finish()?;
    }
    Ok(read.max(total.exit()))
}

/// What became of all inputs, and where to look.
fn account(out: &mut dyn Write, log: &Path, files: u64, total: &Counts) -> io::Result<()> {
    if files > 1 {
        writeln!(out, "{}: {}", plural::count(files, "file"), total.text())?;
    }
    if total.refused + total.conflicts > 0 {
        writeln!(
            out,
            "The reasons are in the error log: `spec-kitty-events log errors {}`.",
            escape::argument(log)
        )?;
    }
    if total.local > 0 {
        let (rows, stay) =
            if total.local == 1 { ("row is", "stays") } else { ("rows are", "stay") };
        writeln!(
            out,
            "{} {rows} local: no event, and {stay} in the log that they come from.",
            total.local
        )?;
    }
    Ok(())
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
        Ok(record) => {
            // Made here, on any core, and not where events are appended one after the other.
            let _ = record.bytes_digest();
            Judged::Event(record)
        }
        Err(_) if classify(line.bytes).class().kind == LineKind::LocalRow => Judged::Local,
        Err(refusal) => Judged::Refused(refusal),
    }
}

/// Bytes of events in one batch, whatever their number.
const BATCH: usize = 8 << 20;

/// Memory that a line takes once it was judged, about: the event beside its bytes.
fn size(judged: &Judged) -> usize {
    match judged {
        Judged::Blank | Judged::Local => 0,
        Judged::Event(record) => record.bytes().len() * 4,
        Judged::Refused(refusal) => size_of_report(refusal.report()),
    }
}

fn import_one(
    store: &mut Destination<'_>,
    input: Input,
    batch: usize,
    mut quarantine: Option<&mut Quarantine>,
    counts: &mut Counts,
) -> Result<(), Stop> {
    let name = input.name().to_owned();
    let mut bar = ReadingBar::new("importing", &input);
    let mut conflicts = Conflicts::default();
    let mut waiting: Vec<Waiting> = Vec::new();
    let mut bytes = 0;
    let read = input.each_in_order(&Work { make: &judge, size: &size }, &mut |piece| {
        let (line, judged) = match piece {
            Piece::Line(line, judged) => (line, judged),
            Piece::Spill(bytes) => return spill(&mut quarantine, bytes).map_err(Stop::from),
        };
        bar.pass(&line);
        conflicts.is_marker(&line);
        counts.lines += 1;
        match judged {
            Judged::Blank => counts.blank += 1,
            Judged::Local => counts.local += 1,
            Judged::Event(record) => {
                bytes += record.bytes().len();
                waiting.push((line.number, line.ended, record));
            }
            Judged::Refused(refusal) => {
                refused(store, &name, line.number, refusal.report(), counts)?;
                if let Some(quarantine) = &mut quarantine {
                    let report = refusal.report();
                    let judged = JudgedLine { path: &name, line: &line, report };
                    quarantine.add(&line, &LineVerdict::new(&judged))?;
                }
            }
        }
        if waiting.len() >= batch || store.waiting() >= batch || bytes >= BATCH {
            bytes = 0;
            flush(store, &name, &mut waiting, &mut quarantine, counts)?;
        }
        Ok::<(), Stop>(())
    });
    drop(bar);
    tell_conflicts(inputs::error, &name, &mut conflicts);
    if !matches!(read, Err(Stop::Command(_))) {
        flush(store, &name, &mut waiting, &mut quarantine, counts)?;
    }
    read
}

fn spill(quarantine: &mut Option<&mut Quarantine>, bytes: &[u8]) -> Result<(), Failure> {
    match quarantine {
        Some(quarantine) => quarantine
            .spill()
            .write_all(bytes)
            .map_err(|e| Failure::io("cannot write the quarantine file", &e)),
        None => Ok(()),
    }
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
        Err(e) => return Err(e.into()),
    }
    store.write_errors()
}

fn count(appended: Appended, counts: &mut Counts) {
    match appended {
        Appended::New(_) => counts.new += 1,
        Appended::Duplicate(_) => counts.known += 1,
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
    let event_id = record.event_id();
    match store.store()?.append(record) {
        Ok(appended) => {
            count(appended, counts);
            let (status, position) = match appended {
                Appended::New(position) => ("kept", position),
                Appended::Duplicate(position) => ("known", position),
            };
            Ok(json!({"line": number, "status": status, "event_id": event_id,
                "position": position.0}))
        }
        Err(e @ StoreError::Conflict { .. }) => {
            counts.conflicts += 1;
            store.note(&format!("{name}:{number}"), &format!("{}: {e}", Code::LogConflict))?;
            Ok(json!({"line": number, "status": "conflict", "event_id": event_id,
                "message": e.to_string()}))
        }
        Err(e) => Err(e.into()),
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
