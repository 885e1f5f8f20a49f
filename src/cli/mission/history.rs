//! `mission history`: one package, row by row.

use super::args::HistoryArgs;
use super::logs::find;
use super::text::{DIM, HEAD, cut, lane_style, level_style, moment, width};
use crate::cli::format::Format;
use crate::cli::{Exit, Failure, json as written};
use serde_json::{Value, json};
use spec_kitty_events::escape;
use spec_kitty_events::mission::{Annotated, Finding, Folded, FoldedRow, Reading, What};
use std::convert::Infallible;
use std::io::{self, BufWriter, Write};

pub(super) fn run(args: &HistoryArgs) -> Result<Exit, Failure> {
    let stdin = "-".into();
    let path = args.path.as_ref().unwrap_or(&stdin);
    let logs = find(std::slice::from_ref(path), None)?;
    let [log] = logs.logs.as_slice() else {
        return Err(Failure::new("name one mission: there are several in that folder"));
    };
    let reading = if args.strict { Reading::Release } else { Reading::Contract };
    let mut board = log.board(reading, None)?;
    let folded = match board.fold() {
        Ok(folded) => folded,
        Err(refused) => {
            let lines: Vec<Value> =
                refused.0.iter().map(spec_kitty_events::mission::BadLine::to_value).collect();
            let refusal = json!({"path": log.name(), "bad_lines": lines});
            writeln!(io::stderr(), "{refusal}")?;
            return Ok(Exit::Findings);
        }
    };
    let mut out = BufWriter::new(anstream::stdout().lock());
    let known = folded.state.work_packages.get(&args.wp_id).is_some();
    match args.format {
        Format::Json => written::pretty(&mut out, &document(&log.name(), &folded, &args.wp_id)),
        Format::Jsonl => {
            rows(&folded, &args.wp_id).iter().try_for_each(|row| written::row(&mut out, row))
        }
        _ => print(&mut out, &folded, &args.wp_id),
    }?;
    out.flush()?;
    if !known {
        let (name, wp) = (log.name(), escape::line(&args.wp_id));
        let said = writeln!(io::stderr(), "error: {name} knows no work package {wp}");
        said?;
    }
    Ok(if known && folded.bad.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// One thing that is told of a package.
enum Told<'f, 'b> {
    Moved(&'f FoldedRow<'b>),
    Annotated(&'f Annotated<'b>),
    Found(&'f Finding),
}

/// Calls with what happened to a package, in the order in which it is told.
fn each<E>(
    folded: &Folded<'_>,
    wp_id: &str,
    mut told: impl FnMut(Told<'_, '_>) -> Result<(), E>,
) -> Result<(), E> {
    let findings = folded.findings();
    for event in folded.timeline().iter().filter(|event| event.what.wp_id() == wp_id) {
        match &event.what {
            What::Moves(row) => told(Told::Moved(row))?,
            What::Annotates(said) => told(Told::Annotated(said))?,
            _ => {}
        }
        let line = Some(event.what.line());
        findings.iter().filter(|f| f.line == line).try_for_each(|f| told(Told::Found(f)))?;
    }
    let others = findings.iter().filter(|f| f.wp_id.as_deref() == Some(wp_id) && f.line.is_none());
    others.into_iter().try_for_each(|finding| told(Told::Found(finding)))
}

/// What happened to a package, as JSON.
fn rows(folded: &Folded<'_>, wp_id: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    let done: Result<(), Infallible> = each(folded, wp_id, |told| {
        rows.push(told.value());
        Ok(())
    });
    done.map(|()| rows).unwrap_or_default()
}

fn document(name: &str, folded: &Folded<'_>, wp_id: &str) -> Value {
    let package = folded.state.work_packages.get(wp_id);
    let created = folded.created();
    json!({"path": name, "wp_id": wp_id, "known": package.is_some(),
        "lane": package.map(|package| package.lane.as_str()),
        "title": created.get(wp_id).map_or("", |created| created.title),
        "rows": if package.is_some() { rows(folded, wp_id) } else { Vec::new() }})
}

impl Told<'_, '_> {
    fn value(&self) -> Value {
        match self {
            Self::Moved(row) => json!({"kind": "move", "line": row.line(), "at": row.at(),
                "from_lane": row.from().to_string(), "to_lane": row.to().to_string(),
                "actor": row.actor(), "applied": row.outcome.applied(), "forced": row.forced(),
                "restated": row.is_seed(), "why": row.why(), "reason": row.reason()}),
            Self::Annotated(said) => {
                let changes = said.changes();
                let change = |(slot, text): &(String, String)| json!({"slot": slot, "text": text});
                let changes: Vec<Value> = changes.iter().map(change).collect();
                json!({"kind": "annotation", "line": said.line, "at": said.at, "actor": said.actor,
                    "changes": changes})
            }
            Self::Found(finding) => {
                let mut value = finding.to_value();
                value["kind"] = "finding".into();
                value
            }
        }
    }

    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Self::Moved(row) => moved(out, row),
            Self::Annotated(said) => annotated(out, said),
            Self::Found(finding) => found(out, finding),
        }
    }
}

/// What happened to a package, for a person.
fn print(out: &mut dyn Write, folded: &Folded<'_>, wp_id: &str) -> io::Result<()> {
    let Some(package) = folded.state.work_packages.get(wp_id) else { return Ok(()) };
    let created = folded.created();
    let title = created.get(wp_id).map_or("", |created| created.title);
    let (style, lane, wp) = (lane_style(package.lane), package.lane, escape::line(wp_id));
    let title = cut(title, width().saturating_sub(wp.len() + 14));
    writeln!(out, "{HEAD}{wp}{HEAD:#}  {style}{lane}{style:#}  {title}")?;
    each(folded, wp_id, |told| told.text(out))
}

fn moved(out: &mut dyn Write, folded_row: &FoldedRow<'_>) -> io::Result<()> {
    let applied = folded_row.outcome.applied();
    let (style, mark) = if applied { (lane_style(folded_row.to()), '●') } else { (DIM, '○') };
    let forced = if folded_row.forced() { ", forced" } else { "" };
    let restated = if folded_row.is_seed() { ", restated" } else { "" };
    writeln!(
        out,
        "  {DIM}{:>5}{DIM:#}  {}  {style}{mark} {} → {}{style:#}  \
         {}{DIM}{forced}{restated}{DIM:#}",
        folded_row.line(),
        moment(folded_row.at()),
        folded_row.from(),
        folded_row.to(),
        escape::line(folded_row.actor()),
    )?;
    // Of a row that did nothing a finding says why.
    if let Some(why) = folded_row.why().filter(|_| applied) {
        writeln!(out, "         {DIM}{why}{DIM:#}")?;
    }
    if let Some(reason) = folded_row.reason() {
        writeln!(out, "         {DIM}{}{DIM:#}", cut(reason, width().saturating_sub(9)))?;
    }
    Ok(())
}

fn annotated(out: &mut dyn Write, said: &Annotated<'_>) -> io::Result<()> {
    let changes: Vec<String> = said
        .changes()
        .iter()
        .map(|(slot, text)| format!("{} {text}", slot.replace('_', " ")))
        .collect();
    let text = format!("{}: {}", said.actor, changes.join(", "));
    writeln!(
        out,
        "  {DIM}{:>5}{DIM:#}  {}  {DIM}·{DIM:#} {}",
        said.line,
        moment(said.at),
        cut(&text, width().saturating_sub(27))
    )
}

fn found(out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
    let level = finding.code.level();
    let style = level_style(level);
    writeln!(
        out,
        "         {style}{}[{}]{style:#} {}",
        level.as_str(),
        finding.code.as_str(),
        escape::line(&finding.message())
    )
}
