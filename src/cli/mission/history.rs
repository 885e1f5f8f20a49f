//! `mission history`: one package, row by row.

use super::args::HistoryArgs;
use super::logs::find;
use super::text::{DIM, HEAD, cut, lane_style, level_style, moment, width};
use crate::cli::{Exit, Failure};
use serde_json::{Value, json};
use spec_kitty_events::escape;
use spec_kitty_events::mission::{Annotated, Finding, Folded, Outcome, Reading, Step};
use std::io::{self, BufWriter, Write};

pub(super) fn run(args: &HistoryArgs) -> Result<Exit, Failure> {
    let stdin = "-".into();
    let path = args.path.as_ref().unwrap_or(&stdin);
    let found = find(std::slice::from_ref(path), None)?;
    let [log] = found.logs.as_slice() else {
        return Err(Failure::new("name one mission: there are several in that folder"));
    };
    let reading = if args.strict { Reading::Release } else { Reading::Contract };
    let board = log.board(reading, None)?;
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
    let known =
        print(&mut out, &folded, &args.wp_id).and_then(|known| out.flush().map(|()| known))?;
    if !known {
        let (name, wp) = (log.name(), escape::line(&args.wp_id));
        let said = writeln!(io::stderr(), "error: {name} knows no work package {wp}");
        said?;
    }
    Ok(if known && folded.bad.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// What happened to a package, in the order of the fold: lane rows, then annotations.
fn print(out: &mut dyn Write, folded: &Folded<'_>, wp_id: &str) -> io::Result<bool> {
    let Some(package) = folded.state.work_packages.get(wp_id) else { return Ok(false) };
    let title = folded.titles().get(wp_id).map(|title| format!("  {}", escape::line(title)));
    let style = lane_style(package.lane);
    writeln!(
        out,
        "{HEAD}{}{HEAD:#}  {style}{}{style:#}{}",
        escape::line(wp_id),
        package.lane.as_str(),
        title.unwrap_or_default()
    )?;
    let findings = folded.findings();
    let about = |line: u64| findings.iter().filter(move |finding| finding.line == Some(line));
    for step in folded.steps.iter().filter(|step| step.wp_id() == wp_id) {
        self::step(out, step)?;
        about(step.line()).try_for_each(|finding| said(out, finding))?;
    }
    for annotated in folded.annotations(wp_id) {
        annotation(out, &annotated)?;
        about(annotated.line).try_for_each(|finding| said(out, finding))?;
    }
    let copies = findings.iter().filter(|f| f.wp_id.as_deref() == Some(wp_id) && f.line.is_none());
    copies.into_iter().try_for_each(|finding| said(out, finding))?;
    Ok(true)
}

fn step(out: &mut dyn Write, step: &Step<'_>) -> io::Result<()> {
    let applied = step.outcome.applied();
    let (style, mark) = if applied { (lane_style(step.to()), '●') } else { (DIM, '○') };
    let forced = if step.forced() { ", forced" } else { "" };
    let restated = if step.is_seed() { ", restated" } else { "" };
    writeln!(
        out,
        "  {DIM}{:>5}{DIM:#}  {}  {style}{mark} {} → {}{style:#}  \
         {}{DIM}{forced}{restated}{DIM:#}",
        step.line(),
        moment(step.at()),
        step.from().as_str(),
        step.to().as_str(),
        escape::line(step.actor()),
    )?;
    let why = match step.outcome {
        Outcome::Forced => Some("it was forced: the package stood in another lane"),
        Outcome::SentBack => Some("a review sent the package back, from whatever lane it stood in"),
        Outcome::OverSeed => Some("the row before it was only a restatement"),
        _ => None,
    };
    if let (Some(why), Some((lane, line))) = (why, step.before) {
        writeln!(out, "         {DIM}{why} ({}, since line {line}){DIM:#}", lane.as_str())?;
    }
    if let Some(reason) = step.reason().filter(|reason| !reason.is_empty()) {
        writeln!(out, "         {DIM}{}{DIM:#}", cut(reason, width().saturating_sub(9)))?;
    }
    Ok(())
}

fn annotation(out: &mut dyn Write, annotated: &Annotated<'_>) -> io::Result<()> {
    let changes: Vec<String> =
        annotated.changes.iter().map(|(slot, text)| format!("{slot} {text}")).collect();
    let head = format!("  {:>5}  {}  · ", annotated.line, moment(annotated.at));
    let room = width().saturating_sub(head.chars().count());
    writeln!(
        out,
        "  {DIM}{:>5}{DIM:#}  {}  {DIM}·{DIM:#} {}",
        annotated.line,
        moment(annotated.at),
        cut(&format!("{}: {}", annotated.actor, changes.join(", ")), room)
    )
}

fn said(out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
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
