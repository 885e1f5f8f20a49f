//! The report for a person: a table, declared differences, then each other difference by its
//! smallest case.

use super::{Report, by_family};
use crate::cli::report::Tally;
use anstyle::{AnsiColor, Style};
use serde_json::Value;
use spec_kitty_events::conformance::run::{Counts, CrashedCase, Difference};
use spec_kitty_events::escape::{self, Escaped};
use spec_kitty_events::plural::count;
use std::io::{self, Write};

const BAD: Style = AnsiColor::Red.on_default().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const HEAD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Longest piece of JSON on a line.
const WIDEST: usize = 400;
/// Points that are listed of one difference.
const MOST_POINTS: usize = 4;

pub(super) fn write(report: &Report<'_>, out: &mut impl Write) -> io::Result<()> {
    let outcome = report.outcome;
    writeln!(out, "{HEAD}{}{HEAD:#}", Escaped(&report.subject()))?;
    writeln!(out, "{DIM}against: {}{DIM:#}\n", Escaped(&report.against))?;
    table(report, out)?;
    declared(report, out)?;
    for difference in outcome.differences.iter().take(report.args.limit.most()) {
        difference_case(difference, out)?;
    }
    let hidden = outcome.differences.len().saturating_sub(report.args.limit.most());
    if hidden > 0 {
        writeln!(out, "\n{} more; --limit all lists them.", count(hidden, "kind of difference"))?;
    }
    for crashed in &outcome.crashes {
        crashed_case(crashed, out)?;
    }
    summary(report, out)
}

const COLUMNS: [&str; 6] = ["cases", "agreed", "declared", "differing", "unsupported", "crashed"];

fn table(report: &Report<'_>, out: &mut impl Write) -> io::Result<()> {
    let families = by_family(report.outcome);
    let operations = families.values().flatten().map(|(operation, _)| operation.as_str().len() + 2);
    let width =
        operations.chain(families.keys().map(|family| family.len())).max().unwrap_or(0).max(5);
    write!(out, "{:width$}", "")?;
    for column in COLUMNS {
        write!(out, "  {DIM}{column:>11}{DIM:#}")?;
    }
    writeln!(out)?;
    for (family, rows) in families {
        writeln!(out, "{HEAD}{family}{HEAD:#}")?;
        for (operation, counts) in rows {
            row(&format!("  {operation}"), width, &counts, out)?;
        }
    }
    row("total", width, &report.outcome.total(), out)
}

fn row(name: &str, width: usize, counts: &Counts, out: &mut impl Write) -> io::Result<()> {
    write!(out, "{name:width$}")?;
    for (column, count) in [
        counts.cases(),
        counts.agreed,
        counts.declared,
        counts.differing,
        counts.unsupported,
        counts.crashed,
    ]
    .into_iter()
    .enumerate()
    {
        let bad = count > 0 && matches!(COLUMNS[column], "differing" | "crashed");
        let style = if bad { BAD } else { Style::new() };
        write!(out, "  {style}{count:>11}{style:#}")?;
    }
    writeln!(out)
}

fn declared(report: &Report<'_>, out: &mut impl Write) -> io::Result<()> {
    let declared = &report.outcome.declared;
    if declared.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{HEAD}declared differences{HEAD:#}")?;
    let width = declared.iter().map(|d| d.id.len()).max().unwrap_or(0);
    for difference in declared {
        let (shown, examples) = difference.examples;
        write!(
            out,
            "  {:4} {:width$}  {:>8}  {}",
            Escaped(&difference.decision),
            Escaped(&difference.id),
            difference.occurrences,
            Escaped(&difference.summary)
        )?;
        if difference.is_stale() {
            write!(out, " {BAD}only {shown} of its {examples} examples show it{BAD:#}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn difference_case(difference: &Difference, out: &mut impl Write) -> io::Result<()> {
    let case = &difference.case;
    let how = if difference.shrunk { "made small from" } else { "case" };
    let cases = count(difference.count, "case");
    writeln!(
        out,
        "\n{BAD}differs{BAD:#}: {} {} ({cases}; {how} {})",
        case.family, case.operation, case.id
    )?;
    writeln!(out, "  input     {}", cut(&case.input))?;
    writeln!(out, "  expected  {}", cut(&difference.expected.to_json()))?;
    writeln!(out, "  answered  {}", cut(&difference.actual.to_json()))?;
    for point in difference.points.iter().take(MOST_POINTS) {
        let mut point = point.clone();
        if let Some(object) = point.as_object_mut() {
            for known in ["op", "family", "input"] {
                object.remove(known);
            }
        }
        writeln!(out, "  {DIM}point{DIM:#}     {}", cut(&point))?;
    }
    Ok(())
}

fn crashed_case(crashed: &CrashedCase, out: &mut impl Write) -> io::Result<()> {
    let CrashedCase { case, crash, .. } = crashed;
    writeln!(
        out,
        "\n{BAD}crashed{BAD:#}: {} {} (case {}): {}",
        case.family,
        case.operation,
        case.id,
        Escaped(&crash.to_string())
    )?;
    writeln!(out, "  input     {}", cut(&case.input))?;
    for line in crash.stderr.lines().rev().take(5).collect::<Vec<_>>().into_iter().rev() {
        writeln!(out, "  {DIM}stderr{DIM:#}    {}", Escaped(line))?;
    }
    Ok(())
}

fn cut(value: &Value) -> String {
    let text = value.to_string();
    let shown = escape::cut(&text, WIDEST);
    if text.chars().nth(WIDEST).is_some() {
        let bytes = count(text.len(), "byte");
        return format!("{shown} ({bytes}; --format jsonl writes all)");
    }
    shown.into_owned()
}

fn summary(report: &Report<'_>, out: &mut impl Write) -> io::Result<()> {
    let outcome = report.outcome;
    let total = outcome.total();
    let stale = outcome.declared.iter().filter(|d| d.is_stale()).count();
    writeln!(out)?;
    if outcome.not_asked > 0 {
        writeln!(
            out,
            "{BAD}given up{BAD:#}: {} not asked, because the adapter crashed too often",
            count(outcome.not_asked, "case")
        )?;
    }
    if stale > 0 {
        writeln!(
            out,
            "{BAD}stale{BAD:#}: {} no longer occur as declared; take off the list what is over, or \
                correct it",
            count(stale, "declared difference")
        )?;
    }
    let verdict = if outcome.conforms() {
        writeln!(
            out,
            "{GOOD}conforms{GOOD:#}: {} compared, {} of them as declared",
            count(total.compared(), "case"),
            total.declared
        )
    } else if total.compared() == 0 {
        writeln!(out, "{BAD}nothing was compared{BAD:#}")
    } else {
        writeln!(
            out,
            "{BAD}does not conform{BAD:#}: {} compared, {} differ, {} crashed the adapter",
            count(total.compared(), "case"),
            total.differing,
            total.crashed
        )
    };
    verdict?;
    let errors = total.differing as u64 + total.crashed as u64 + stale as u64;
    let tally = Tally { errors, ..Tally::default() };
    let line = tally.line("conformance run", total.compared() as u64, "case");
    out.write_all(line.as_bytes())
}
