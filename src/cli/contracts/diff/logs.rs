//! Real events that flip.

use crate::cli::contracts::comparison::Compared;
use crate::cli::inputs::{Inputs, Stop, tell_conflicts};
use crate::cli::progress_bar::ReadingBar;
use crate::cli::{Exit, Failure, stderr};
use serde_json::{Value, json};
use spec_kitty_events::compat::{Flip, Judged, LogComparison, Side};
use spec_kitty_events::escape;
use spec_kitty_events::lines::{Conflicts, Piece};
use spec_kitty_events::plural::count;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// One line that flips.
pub(super) struct Line {
    path: String,
    number: u64,
    flip: Flip,
}

/// What became of the lines.
#[derive(Default)]
pub(super) struct Logs {
    /// Whether every log could be read.
    pub(super) read: Exit,
    lines: u64,
    /// Lines that both contracts accept.
    accepted: u64,
    /// Lines that both contracts refuse.
    refused: u64,
    flipped: Vec<Line>,
}

pub(super) fn judge(paths: &[PathBuf], found: &Compared) -> Result<Logs, Failure> {
    let comparison =
        LogComparison::new(&found.old.contract, &found.new.contract, &found.comparison.changes);
    let mut out = Logs::default();
    out.read = Inputs::of(paths).each(&mut |_, input| {
        let input = input.require_lines()?;
        let name = input.name().to_owned();
        let mut bar = ReadingBar::new("judging", &input);
        let mut conflicts = Conflicts::default();
        let read = input.each(&mut |piece| {
            let Piece::Line(line, ()) = piece else { return Ok(()) };
            bar.pass(&line);
            if line.is_blank() || conflicts.is_marker(&line) {
                return Ok(());
            }
            out.lines += 1;
            match comparison.judge(line.bytes) {
                Judged::Flipped(flip) => {
                    out.flipped.push(Line { path: name.clone(), number: line.number, flip });
                }
                Judged::Accepted => out.accepted += 1,
                _ => out.refused += 1,
            }
            Ok::<(), Stop>(())
        });
        tell_conflicts(stderr::warning, &name, &mut conflicts);
        read
    })?;
    Ok(out)
}

/// Rules with the lines that flip by them. A line may count for several.
fn by_rule<'l>(logs: &'l Logs, found: &Compared) -> BTreeMap<String, Vec<&'l Line>> {
    let mut out: BTreeMap<String, Vec<&Line>> = BTreeMap::new();
    for line in &logs.flipped {
        let mut rules: Vec<String> = line
            .flip
            .changes
            .iter()
            .map(|i| {
                let change = &found.comparison.changes[*i];
                format!("{} {}{}", change.rule.id, change.subject, change.pointer)
            })
            .collect();
        rules.dedup();
        if rules.is_empty() {
            rules.push("several changes together".to_owned());
        }
        for rule in rules {
            out.entry(rule).or_default().push(line);
        }
    }
    out
}

pub(super) fn text(logs: &Logs, found: &Compared, show: usize) -> String {
    let lines = count(logs.lines, "line");
    let mut out = format!(
        "\n{} of {lines} flip. Both contracts accept {}, both refuse {}.\n",
        logs.flipped.len(),
        logs.accepted,
        logs.refused
    );
    for (rule, lines) in by_rule(logs, found) {
        let _ = writeln!(out, "\n{}  {}", count(lines.len(), "line"), escape::line(&rule));
        for line in lines.iter().take(show) {
            let verdict = match line.flip.accepted_by {
                Side::Old => "now refused",
                Side::New => "now accepted",
            };
            let (at, why) = line.flip.refusals.first().cloned().unwrap_or_default();
            let event_type = line.flip.event_type.as_deref().unwrap_or("-");
            let said = format!("{event_type} {verdict}: {at} {why}");
            let (path, number) = (escape::line(&line.path), line.number);
            let _ = writeln!(out, "  {path}:{number} {}", escape::line(&said));
        }
        if lines.len() > show {
            let _ = writeln!(out, "  … {} more", lines.len() - show);
        }
    }
    out
}

pub(super) fn json(logs: &Logs, found: &Compared) -> Value {
    let rules: BTreeMap<String, usize> =
        by_rule(logs, found).into_iter().map(|(rule, lines)| (rule, lines.len())).collect();
    let flips: Vec<Value> = logs
        .flipped
        .iter()
        .map(|l| {
            let refusals: Vec<Value> = l
                .flip
                .refusals
                .iter()
                .map(|(at, why)| {
                    json!({"pointer": at,
            "message": why})
                })
                .collect();
            json!({"path": l.path, "line": l.number, "event_type": l.flip.event_type,
            "accepted_by": l.flip.accepted_by.as_str(), "refusals": refusals,
                "changes": l.flip.changes})
        })
        .collect();
    json!({"lines": logs.lines, "accepted": logs.accepted, "refused": logs.refused,
        "flipped": flips, "rules": rules})
}
