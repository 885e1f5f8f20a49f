//! Sections as text: what a person would put on a wall. Colours only on a terminal.

use super::section::{Mood, Remark, Section, section};
use anstyle::{AnsiColor, Style};
use spec_kitty_events::escape::{self, Escaped};
use spec_kitty_events::plural::count;
use spec_kitty_events::replay::{Outcome, Replayed};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

const HEAD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Remarks that are shown of each section; the rest are counted.
const MOST_REMARKS: usize = 20;

fn style(mood: Mood) -> Style {
    match mood {
        Mood::Plain => Style::new(),
        Mood::Good => AnsiColor::Green.on_default(),
        Mood::Waiting => AnsiColor::Yellow.on_default(),
        Mood::Bad => AnsiColor::Red.on_default(),
    }
}

/// All sections of a replay.
pub(super) fn replayed(out: &mut dyn Write, replayed: &Replayed) -> io::Result<()> {
    for part in &replayed.partitions {
        match &part.outcome {
            Outcome::State(state) => {
                print(out, Some(&part.partition), &section(part.reducer, state, false)?)?;
            }
            Outcome::Failure(failure) => {
                head(out, part.reducer.info().title, Some(&part.partition))?;
                let bad = style(Mood::Bad);
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

/// One section.
pub(super) fn print(
    out: &mut dyn Write,
    partition: Option<&str>,
    section: &Section,
) -> io::Result<()> {
    head(out, section.title, partition)?;
    let width = section.facts.iter().map(|f| f.label.width()).max().unwrap_or(0);
    for fact in &section.facts {
        let style = style(fact.mood);
        for (i, line) in fact.lines.iter().enumerate() {
            let label = if i == 0 { fact.label.as_str() } else { "" };
            writeln!(
                out,
                "  {DIM}{label:width$}{DIM:#}  {style}{}{style:#}",
                escape::line(line.trim_end())
            )?;
        }
    }
    remarks(out, "anomalies", &section.anomalies, Mood::Bad)?;
    remarks(out, "notices", &section.notices, Mood::Waiting)?;
    writeln!(out, "  {DIM}{}{DIM:#}", count(section.events, "event"))
}

fn remarks(out: &mut dyn Write, what: &str, remarks: &[Remark], mood: Mood) -> io::Result<()> {
    if remarks.is_empty() {
        return Ok(());
    }
    let style = style(mood);
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
