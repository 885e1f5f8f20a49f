//! Summaries as text, as wide as the terminal. Colours only on a terminal.

use super::overview;
use super::summary::{Fact, Remark, Summary, Tone, summary};
use crate::cli::limit::Limit;
use crate::cli::screen::{DIM, HEAD, cut, lines, width};
use anstyle::{AnsiColor, Style};
use spec_kitty_events::escape::{self, Escaped};
use spec_kitty_events::plural::count;
use spec_kitty_events::replay::{NotTied, Outcome, Replayed};
use std::collections::BTreeSet;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

fn style(tone: Tone) -> Style {
    match tone {
        Tone::Plain => Style::new(),
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Waiting => AnsiColor::Yellow.on_default(),
        Tone::Bad => AnsiColor::Red.on_default(),
    }
}

/// All parts of a replay: one row for each, or, where each reducer has one part or details are
/// asked for, all of their facts.
pub(super) fn replayed(
    out: &mut dyn Write,
    replayed: &Replayed,
    details: bool,
    limit: Limit,
) -> io::Result<()> {
    let mut seen = BTreeSet::new();
    let several = replayed.partitions.iter().any(|part| !seen.insert(part.reducer.as_str()));
    if several && !details {
        overview::print(out, replayed, limit)?;
    } else {
        for part in &replayed.partitions {
            match &part.outcome {
                Outcome::State(state) => {
                    let summary = summary(part.reducer, state, false);
                    print(out, Some(&part.partition), &summary, limit)?;
                }
                Outcome::Failure(failure) => {
                    head(out, part.reducer.info().title, Some(&part.partition))?;
                    let bad = style(Tone::Bad);
                    let said = format!(
                        "{} {}: {} {}",
                        failure.event_type,
                        failure.event_id.as_str(),
                        failure.code,
                        failure.reason
                    );
                    writeln!(out, "  {bad}no state{bad:#}: {}", Escaped(&said))?;
                }
            }
            writeln!(out)?;
        }
    }
    replayed.not_tied.iter().try_for_each(|not_tied| missions_not_tied(out, not_tied))?;
    let unread: Vec<String> =
        replayed.unread.iter().map(|(name, n)| format!("{n} {}", Escaped(name))).collect();
    let mut end = count(replayed.events, "event");
    if !unread.is_empty() {
        end.push_str(&format!(", of which no reducer reads {}", unread.join(", ")));
    }
    for line in lines(end.split(' '), " ", width()) {
        writeln!(out, "{DIM}{line}{DIM:#}")?;
    }
    if several && !details {
        writeln!(out, "{DIM}--details shows each part with all its facts{DIM:#}")?;
    }
    Ok(())
}

fn missions_not_tied(out: &mut dyn Write, not_tied: &NotTied) -> io::Result<()> {
    let quoted = |names: &[String]| {
        names.iter().map(|name| format!("`{}`", Escaped(name))).collect::<Vec<_>>().join(", ")
    };
    let (about, missions) = (quoted(&not_tied.aggregates), quoted(&not_tied.missions));
    let said = format!(
        "events of the missions {missions} are about the aggregate {about}; each counts for the \
         mission that it names"
    );
    for line in lines(said.split(' '), " ", width()) {
        writeln!(out, "{line}")?;
    }
    writeln!(out)
}

fn head(out: &mut dyn Write, title: &str, partition: Option<&str>) -> io::Result<()> {
    match partition {
        Some(partition) => {
            let partition = cut(partition, width().saturating_sub(title.len() + 2).max(8));
            writeln!(out, "{HEAD}{title}{HEAD:#}  {partition}")
        }
        None => writeln!(out, "{HEAD}{title}{HEAD:#}"),
    }
}

/// One summary.
pub(super) fn print(
    out: &mut dyn Write,
    partition: Option<&str>,
    summary: &Summary,
    limit: Limit,
) -> io::Result<()> {
    head(out, summary.title, partition)?;
    let label = |fact: &Fact| match fact.names {
        true => format!("{} ({})", fact.label, fact.lines.len()),
        false => fact.label.clone(),
    };
    let room = summary.facts.iter().map(|f| label(f).width()).max().unwrap_or(0);
    for fact in &summary.facts {
        facts(out, fact, &label(fact), room, limit)?;
    }
    remarks(out, "anomalies", &summary.anomalies, Tone::Bad, limit)?;
    remarks(out, "notices", &summary.notices, Tone::Waiting, limit)?;
    writeln!(out, "  {DIM}{}{DIM:#}", count(summary.events, "event"))
}

/// A fact beside its label: names share lines, and texts have lines of their own.
fn facts(
    out: &mut dyn Write,
    fact: &Fact,
    label: &str,
    room: usize,
    limit: Limit,
) -> io::Result<()> {
    let columns = width().saturating_sub(room + 4).max(16);
    let shown = fact.lines.len().min(limit.most());
    let more = fact.lines.len() - shown;
    let texts = fact.lines.iter().take(shown).map(|text| text.trim_end());
    let mut wrapped: Vec<String> = if fact.names {
        lines(texts, "  ", columns)
    } else {
        texts.flat_map(|text| lines(text.split(' '), " ", columns)).collect()
    };
    if more > 0 {
        wrapped.push(format!("… and {more} more; --limit all shows them"));
    }
    let style = style(fact.tone);
    for (i, line) in wrapped.iter().enumerate() {
        let label = if i == 0 { label } else { "" };
        writeln!(out, "  {DIM}{label:room$}{DIM:#}  {style}{}{style:#}", escape::line(line))?;
    }
    Ok(())
}

fn remarks(
    out: &mut dyn Write,
    what: &str,
    remarks: &[Remark],
    tone: Tone,
    limit: Limit,
) -> io::Result<()> {
    if remarks.is_empty() {
        return Ok(());
    }
    let style = style(tone);
    writeln!(out, "  {style}{what} ({}){style:#}", remarks.len())?;
    let shown = remarks.len().min(limit.most());
    for Remark { event_id, code, reason, details } in &remarks[..shown] {
        let details = if details.is_empty() { String::new() } else { format!(" ({details})") };
        writeln!(out, "    {}  {}", Escaped(event_id), Escaped(code))?;
        let said = format!("{reason}{details}");
        for line in lines(said.split(' '), " ", width().saturating_sub(6)) {
            writeln!(out, "      {DIM}{}{DIM:#}", escape::line(&line))?;
        }
    }
    if shown < remarks.len() {
        let more = remarks.len() - shown;
        writeln!(out, "    {DIM}… and {more} more; --format json has them all{DIM:#}")?;
    }
    Ok(())
}
