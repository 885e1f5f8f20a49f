//! Summaries as text. Colours only on a terminal.

use super::summary::{Remark, Summary, Tone, summary};
use anstyle::{AnsiColor, Style};
use spec_kitty_events::escape::{self, Escaped};
use spec_kitty_events::plural::count;
use spec_kitty_events::replay::{NotTied, Outcome, Replayed};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

const HEAD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Remarks that are shown of each summary; the rest are counted.
const MOST_REMARKS: usize = 20;

fn style(tone: Tone) -> Style {
    match tone {
        Tone::Plain => Style::new(),
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Waiting => AnsiColor::Yellow.on_default(),
        Tone::Bad => AnsiColor::Red.on_default(),
    }
}

/// All summaries of a replay.
pub(super) fn replayed(out: &mut dyn Write, replayed: &Replayed) -> io::Result<()> {
    for part in &replayed.partitions {
        match &part.outcome {
            Outcome::State(state) => {
                print(out, Some(&part.partition), &summary(part.reducer, state, false)?)?;
            }
            Outcome::Failure(failure) => {
                head(out, part.reducer.info().title, Some(&part.partition))?;
                let bad = style(Tone::Bad);
                writeln!(
                    out,
                    "  {bad}no state{bad:#}: {} {}: {} {}",
                    Escaped(&failure.event_type),
                    failure.event_id.as_str(),
                    failure.code,
                    Escaped(&failure.reason)
                )?;
            }
        }
        writeln!(out)?;
    }
    for NotTied { aggregates, missions, .. } in &replayed.not_tied {
        let quoted = |names: &[String]| {
            names.iter().map(|name| format!("`{}`", Escaped(name))).collect::<Vec<_>>().join(", ")
        };
        let (about, missions) = (quoted(aggregates), quoted(missions));
        writeln!(out, "events of the missions {missions} are about the aggregate {about}")?;
        writeln!(out, "each counts for the mission that it names\n")?;
    }
    let unread: Vec<String> =
        replayed.unread.iter().map(|(name, n)| format!("{n} {}", Escaped(name))).collect();
    write!(out, "{DIM}{}", count(replayed.events, "event"))?;
    if !unread.is_empty() {
        write!(out, ", of which no reducer reads {}", unread.join(", "))?;
    }
    writeln!(out, "{DIM:#}")
}

fn head(out: &mut dyn Write, title: &str, partition: Option<&str>) -> io::Result<()> {
    match partition {
        Some(partition) => writeln!(out, "{HEAD}{title}{HEAD:#}  {}", Escaped(partition)),
        None => writeln!(out, "{HEAD}{title}{HEAD:#}"),
    }
}

/// One summary.
pub(super) fn print(
    out: &mut dyn Write,
    partition: Option<&str>,
    summary: &Summary,
) -> io::Result<()> {
    head(out, summary.title, partition)?;
    let width = summary.facts.iter().map(|f| f.label.width()).max().unwrap_or(0);
    for fact in &summary.facts {
        let style = style(fact.tone);
        for (i, line) in fact.lines.iter().enumerate() {
            let label = if i == 0 { fact.label.as_str() } else { "" };
            writeln!(
                out,
                "  {DIM}{label:width$}{DIM:#}  {style}{}{style:#}",
                escape::line(line.trim_end())
            )?;
        }
    }
    remarks(out, "anomalies", &summary.anomalies, Tone::Bad)?;
    remarks(out, "notices", &summary.notices, Tone::Waiting)?;
    writeln!(out, "  {DIM}{}{DIM:#}", count(summary.events, "event"))
}

fn remarks(out: &mut dyn Write, what: &str, remarks: &[Remark], tone: Tone) -> io::Result<()> {
    if remarks.is_empty() {
        return Ok(());
    }
    let style = style(tone);
    writeln!(out, "  {style}{what}{style:#}")?;
    let width = remarks.iter().take(MOST_REMARKS).map(|r| r.code.len()).max().unwrap_or(0);
    for Remark { event_id, code, reason, details } in remarks.iter().take(MOST_REMARKS) {
        let details = if details.is_empty() { String::new() } else { format!(" ({details})") };
        writeln!(
            out,
            "    {event_id}  {code:width$}  {}{DIM}{}{DIM:#}",
            Escaped(reason),
            Escaped(&details)
        )?;
    }
    if remarks.len() > MOST_REMARKS {
        writeln!(
            out,
            "    {DIM}… and {} more; --format json has them all{DIM:#}",
            remarks.len() - MOST_REMARKS
        )?;
    }
    Ok(())
}
