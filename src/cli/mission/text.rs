//! Boards as text: what fits into the width of the terminal, and nothing that a log could steer it
//! with.

use super::summary::{MissionSummary, One};
use crate::cli::screen::padded;
pub(super) use crate::cli::screen::{DIM, HEAD, cut, width};
use anstyle::{AnsiColor, Style};
use spec_kitty_events::mission::{Card, Finding, Progress, board_lanes, is_closed, progress_order};
use spec_kitty_events::plural::count;
use spec_kitty_events::{MissionFindingLevel as Level, MissionLane, escape};
use std::collections::BTreeMap;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Findings of one code that are shown; the rest are counted.
const MOST: usize = 3;
pub(super) fn lane_style(lane: MissionLane) -> Style {
    match lane {
        MissionLane::Done | MissionLane::Approved => AnsiColor::Green.on_default(),
        MissionLane::InProgress | MissionLane::Claimed => AnsiColor::Cyan.on_default(),
        MissionLane::ForReview | MissionLane::InReview => AnsiColor::Yellow.on_default(),
        MissionLane::Blocked => AnsiColor::Red.on_default(),
        MissionLane::Canceled => Style::new().dimmed().strikethrough(),
        _ => Style::new(),
    }
}

pub(super) fn level_style(level: Level) -> Style {
    match level {
        Level::Error => AnsiColor::Red.on_default().bold(),
        Level::Warning => AnsiColor::Yellow.on_default().bold(),
        _ => DIM,
    }
}

/// A time to the minute, where it has the usual form.
pub(super) fn moment(at: &str) -> String {
    let usual = at.is_ascii() && at.len() > 16 && at.as_bytes()[10] == b'T';
    if usual { at[..16].replace('T', " ") } else { cut(at, 16) }
}

/// The board of one mission.
pub(super) fn board(out: &mut dyn Write, one: &One<'_>) -> io::Result<()> {
    head(out, one)?;
    let created = one.folded.created();
    let mut cards = one.folded.cards();
    cards.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut lanes: Vec<MissionLane> = board_lanes().to_vec();
    for (_, card) in &cards {
        if !lanes.contains(&card.lane) {
            lanes.push(card.lane);
        }
    }
    let who = cards.iter().map(|(_, card)| card.holder.width()).max().unwrap_or_default();
    let who = who.clamp(8, if width() >= 120 { 34 } else { 22 });
    for lane in lanes {
        let here: Vec<_> = cards.iter().filter(|(_, card)| card.lane == lane).collect();
        if here.is_empty() {
            continue;
        }
        let style = lane_style(lane);
        writeln!(out, "\n{style}{HEAD}{lane}{HEAD:#}{style:#} {DIM}{}{DIM:#}", here.len())?;
        for (id, of) in here {
            let title = created.get(id.as_str()).map_or("", |created| created.title);
            card(out, id, of, title, who)?;
        }
    }
    findings(out, one.folded.findings())?;
    for bad in one.folded.bad.iter().take(MOST) {
        let style = level_style(Level::Error);
        let detail = cut(&bad.fault.detail, width().saturating_sub(20));
        writeln!(out, "{style}bad line {}{style:#} {detail}", bad.line)?;
    }
    if one.folded.bad.len() > MOST {
        let more = count(one.folded.bad.len() - MOST, "further bad line");
        writeln!(out, "{DIM}{more}; `validate` shows them all{DIM:#}")?;
    }
    Ok(())
}

fn head(out: &mut dyn Write, one: &One<'_>) -> io::Result<()> {
    let state = &one.folded.state;
    let meta = one.meta;
    let slug =
        if state.mission_slug.is_empty() { one.log.mission() } else { state.mission_slug.clone() };
    let slug = if slug.is_empty() { one.log.name() } else { slug };
    let name = meta.and_then(|meta| meta.name.as_deref()).filter(|name| *name != slug);
    let room = width();
    writeln!(out, "{HEAD}{}{HEAD:#}", cut(&slug, room))?;
    if let Some(name) = name {
        writeln!(out, "{}", cut(name, room))?;
    }
    let Progress { finished, of, .. } = state.progress();
    let mut facts = vec![count(state.work_packages.len(), "work package")];
    if of > 0 {
        facts.push(format!("{finished} of {of} approved or done"));
    }
    facts.push(count(state.event_count, "lane row"));
    facts.push(count(one.folded.lines(), "line"));
    if let Some(mission_type) = meta.and_then(|meta| meta.mission_type.as_deref()) {
        facts.push(mission_type.to_owned());
    }
    writeln!(out, "{DIM}{}{DIM:#}", cut(&facts.join(" · "), room))?;
    let lanes: Vec<MissionLane> = state.work_packages.iter().map(|(_, p)| p.lane).collect();
    if lanes.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", bar(&lanes, room.min(60)))
}

/// The share of each lane as a bar, the furthest lanes first.
fn bar(lanes: &[MissionLane], room: usize) -> String {
    let mut out = String::new();
    let (mut before, mut seen) = (0, 0);
    for lane in progress_order() {
        seen += lanes.iter().filter(|l| **l == lane).count();
        let end = seen * room / usize::max(lanes.len(), 1);
        let style = lane_style(lane);
        let mark = if lane == MissionLane::Planned { "░" } else { "█" };
        out.push_str(&format!("{style}{}{style:#}", mark.repeat(end - before)));
        before = end;
    }
    out
}

/// What a card says beside its package and its lane.
fn facts(card: &Card) -> String {
    let mut facts = Vec::new();
    let [finished, all] = card.subtasks;
    if all > 0 {
        facts.push(format!("{finished}/{all} subtasks"));
    }
    facts.extend(card.verdict.as_ref().map(|verdict| verdict.replace('_', " ")));
    if card.forced > 0 {
        facts.push(format!("forced {}×", card.forced));
    }
    facts.join(" · ")
}

/// One card. All of a board have the same room for holders.
fn card(out: &mut dyn Write, id: &str, card: &Card, title: &str, who: usize) -> io::Result<()> {
    let (room, since, facts) = (width(), moment(&card.since), facts(card));
    if room < 76 {
        let holder = cut(&card.holder, room.saturating_sub(27));
        writeln!(out, "{HEAD}  {}{HEAD:#} {DIM}{since}{DIM:#} {holder}", padded(id, 6))?;
        if !facts.is_empty() {
            writeln!(out, "         {DIM}{}{DIM:#}", cut(&facts, room.saturating_sub(9)))?;
        }
        return Ok(());
    }
    let used = 2 + 6 + 2 + 16 + 2 + who + 2;
    let facts = cut(&facts, room.saturating_sub(used));
    let left = room.saturating_sub(used + facts.width() + 2);
    let title = if left < 20 { String::new() } else { cut(title, left) };
    writeln!(
        out,
        "  {HEAD}{}{HEAD:#}  {DIM}{}{DIM:#}  {}  {facts}{}{DIM}{title}{DIM:#}",
        padded(id, 6),
        padded(&since, 16),
        padded(&card.holder, who),
        if facts.is_empty() || title.is_empty() { "" } else { "  " },
    )
}

/// Findings by level and code, the first few of each.
fn findings(out: &mut dyn Write, findings: &[Finding]) -> io::Result<()> {
    let mut groups: BTreeMap<_, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        groups.entry((finding.code.level(), finding.code)).or_default().push(finding);
    }
    for ((level, code), group) in groups {
        let style = level_style(level);
        let n = if group.len() > 1 { format!(" {}×", group.len()) } else { String::new() };
        writeln!(out, "\n{style}{}[{}]{style:#}{n}", level.as_str(), code.as_str())?;
        let shown = if level == Level::Note { 1 } else { MOST };
        for finding in group.iter().take(shown) {
            let line = finding.line.map(|line| format!("line {line}: ")).unwrap_or_default();
            wrapped(out, "  ", &format!("{line}{}", finding.message()), None)?;
        }
        if group.len() > shown {
            let more = group.len() - shown;
            writeln!(out, "  {DIM}… and {more} more; --format json has them all{DIM:#}")?;
        }
        wrapped(out, "  = ", code.help(), None)?;
    }
    if !findings.is_empty() {
        writeln!(out)?;
    }
    Ok(())
}

/// A sentence on as many lines as it needs, with a head in a style of its own.
pub(super) fn wrapped(
    out: &mut dyn Write,
    indent: &str,
    text: &str,
    head: Option<(Style, &str)>,
) -> io::Result<()> {
    let room = width().saturating_sub(indent.len()).max(20);
    let text = escape::line(text);
    let mut line = String::new();
    let mut begin = indent.to_owned();
    if let Some((style, head)) = head {
        writeln!(out, "{begin}{style}{head}{style:#}")?;
        begin.push_str("  ");
    }
    let next = " ".repeat(begin.len());
    let room = room.saturating_sub(begin.len() - indent.len());
    for word in text.split(' ') {
        if !line.is_empty() && line.width() + 1 + word.width() > room {
            writeln!(out, "{begin}{line}")?;
            begin.clone_from(&next);
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&cut(word, room));
    }
    writeln!(out, "{begin}{line}")
}

/// One row for each mission.
pub(super) fn overview(out: &mut dyn Write, missions: &[MissionSummary]) -> io::Result<()> {
    let room = width();
    let (progress, lanes, findings) = (11, if room >= 110 { 44 } else { 0 }, 24);
    let name = room.saturating_sub(progress + lanes + findings + 6).max(16);
    let head = format!("{}  {}  ", padded("mission", name), padded("done", progress));
    let head = if lanes > 0 { format!("{head}{}  ", padded("open lanes", lanes)) } else { head };
    writeln!(out, "{DIM}{head}findings{DIM:#}")?;
    let mut totals = [0; 4];
    for mission in missions {
        let Progress { finished, of, .. } = mission.progress;
        totals[0] += mission.packages;
        let whole = finished == of && of > 0;
        let style = if whole { lane_style(MissionLane::Done) } else { Style::new() };
        let progress = padded(&format!("{finished}/{of}"), progress);
        write!(out, "{HEAD}{}{HEAD:#}  {style}{progress}{style:#}  ", padded(&mission.slug, name))?;
        if lanes > 0 {
            write!(out, "{}  ", padded(&open_lanes(mission), lanes))?;
        }
        let counts = [
            (Level::Error, mission.of_level(Level::Error) + mission.bad_lines, "error"),
            (Level::Warning, mission.of_level(Level::Warning), "warning"),
            (Level::Note, mission.of_level(Level::Note), "note"),
        ];
        let mut first = true;
        for (i, (level, n, noun)) in counts.into_iter().enumerate() {
            totals[i + 1] += n;
            if n > 0 && (level != Level::Note || room >= 110) {
                let style = level_style(level);
                write!(out, "{}{style}{}{style:#}", if first { "" } else { ", " }, count(n, noun))?;
                first = false;
            }
        }
        writeln!(out)?;
    }
    let [packages, errors, warnings, notes] = totals;
    writeln!(
        out,
        "{DIM}{}, {}; {}, {}, {}{DIM:#}",
        count(missions.len(), "mission"),
        count(packages, "work package"),
        count(errors, "error"),
        count(warnings, "warning"),
        count(notes, "note")
    )
}

/// The lanes that packages stand in and that are not the end.
fn open_lanes(mission: &MissionSummary) -> String {
    let lanes = board_lanes().iter().filter(|lane| !is_closed(**lane));
    let lanes = lanes.map(|lane| (lane.as_str(), mission.count(lane.as_str())));
    let lanes: Vec<String> =
        lanes.filter(|(_, n)| *n > 0).map(|(lane, n)| format!("{n} {lane}")).collect();
    lanes.join(", ")
}
