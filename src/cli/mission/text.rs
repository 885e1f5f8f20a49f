//! Boards as text: what fits into the width of the terminal, and nothing that a log could steer it
//! with.

use super::board::{Mission, One};
use anstyle::{AnsiColor, Style};
use spec_kitty_events::mission::{Finding, Package, board_lanes};
use spec_kitty_events::plural::count;
use spec_kitty_events::{MissionFindingLevel as Level, MissionLane, escape};
use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

pub(super) const HEAD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();
/// Findings of one code that are shown; the rest are counted.
const MOST: usize = 3;
/// Columns of text where there is no terminal.
const DEFAULT_WIDTH: usize = 100;

/// How many columns there are.
pub(super) fn width() -> usize {
    let given = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || terminal_size::terminal_size().map(|(columns, _)| usize::from(columns.0));
    given.or_else(|| io::stdout().is_terminal().then(terminal)?).unwrap_or(DEFAULT_WIDTH).max(40)
}

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

/// Text from outside on one line of at most so many columns.
pub(super) fn cut(text: &str, room: usize) -> String {
    let text = escape::line(text);
    if text.width() <= room {
        return text.into_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > room {
            break;
        }
        out.push(c);
    }
    out + "…"
}

/// A time to the minute, where it has the usual form.
pub(super) fn moment(at: &str) -> String {
    let usual = at.is_ascii() && at.len() > 16 && at.as_bytes()[10] == b'T';
    if usual { at[..16].replace('T', " ") } else { cut(at, 16) }
}

fn padded(text: &str, room: usize) -> String {
    let text = cut(text, room);
    let space = room.saturating_sub(text.width());
    text + &" ".repeat(space)
}

/// The board of one mission.
pub(super) fn board(out: &mut dyn Write, one: &One<'_>) -> io::Result<()> {
    head(out, one)?;
    let titles = one.folded.titles();
    let mut lanes: Vec<MissionLane> = board_lanes().to_vec();
    let packages = &one.folded.state.work_packages;
    for (_, package) in packages.iter() {
        if !lanes.contains(&package.lane) {
            lanes.push(package.lane);
        }
    }
    for lane in lanes.into_iter().filter(|lane| one.folded.state.count(*lane) > 0) {
        let style = lane_style(lane);
        let n = one.folded.state.count(lane);
        writeln!(out, "\n{style}{HEAD}{}{HEAD:#}{style:#} {DIM}{n}{DIM:#}", lane.as_str())?;
        let mut cards: Vec<_> =
            packages.iter().filter(|(_, package)| package.lane == lane).collect();
        cards.sort_by_key(|(id, _)| *id);
        for (id, package) in cards {
            card(out, id, package, titles.get(id.as_str()).copied())?;
        }
    }
    findings(out, &one.folded.findings())?;
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
    let done = state.count(MissionLane::Done) + state.count(MissionLane::Approved);
    let canceled = state.count(MissionLane::Canceled);
    let whole = state.work_packages.len();
    let open = whole.saturating_sub(canceled);
    let mut facts = vec![count(whole, "work package")];
    if open > 0 {
        facts.push(format!("{done} of {open} approved or done"));
    }
    facts.push(count(state.event_count, "lane row"));
    facts.push(count(one.folded.lines(), "line"));
    if let Some(mission_type) = meta.and_then(|meta| meta.mission_type.as_deref()) {
        facts.push(mission_type.to_owned());
    }
    writeln!(out, "{DIM}{}{DIM:#}", cut(&facts.join(" · "), room))?;
    writeln!(
        out,
        "{}",
        bar(state.work_packages.iter().map(|(_, package)| package.lane), room.min(60))
    )
}

/// The share of each lane as a bar, the furthest lanes first.
fn bar(lanes: impl Iterator<Item = MissionLane>, room: usize) -> String {
    let mut counts: BTreeMap<usize, (MissionLane, usize)> = BTreeMap::new();
    let mut whole = 0;
    for lane in lanes {
        let place = board_lanes().iter().position(|l| *l == lane).unwrap_or(usize::MAX);
        counts.entry(usize::MAX - place).or_insert((lane, 0)).1 += 1;
        whole += 1;
    }
    let mut out = String::new();
    let (mut before, mut seen) = (0, 0);
    let order = [MissionLane::Done, MissionLane::Approved];
    let mut lanes: Vec<_> = counts.into_values().collect();
    lanes.sort_by_key(|(lane, _)| order.iter().position(|l| l == lane).unwrap_or(order.len()));
    for (lane, n) in lanes {
        seen += n;
        let end = seen * room / usize::max(whole, 1);
        let style = lane_style(lane);
        let mark = if lane == MissionLane::Planned { "░" } else { "█" };
        out.push_str(&format!("{style}{}{style:#}", mark.repeat(end - before)));
        before = end;
    }
    out
}

fn card(out: &mut dyn Write, id: &str, package: &Package, title: Option<&str>) -> io::Result<()> {
    let text = |slot: &str| package.slots.get(slot).and_then(|value| value.as_str());
    let holder = text("agent").filter(|agent| !agent.is_empty()).unwrap_or(&package.actor);
    let since = package.last_transition_at.as_str().map(moment).unwrap_or_default();
    let mut rest = Vec::new();
    if let Some(subtasks) = package.slots.get("subtasks").and_then(|value| value.as_object()) {
        let done =
            subtasks.values().filter(|state| *state == "done" || *state == "skipped").count();
        rest.push(format!("{done}/{} subtasks", subtasks.len()));
    }
    if let Some(verdict) =
        package.slots.get("review_result").and_then(|v| v.get("verdict")?.as_str())
    {
        rest.push(verdict.replace('_', " "));
    }
    if package.force_count > 0 {
        rest.push(format!("forced {}", package.force_count));
    }
    let room = width();
    let rest = rest.join(" · ");
    let wide = room >= 76;
    let (who, name) = (if room >= 120 { 34 } else { 22 }, room.saturating_sub(2 + 7 + 18));
    let head = format!("  {} {}", padded(id, 6), padded(&since, 16));
    if !wide {
        writeln!(
            out,
            "{HEAD}  {}{HEAD:#} {DIM}{since}{DIM:#} {}",
            padded(id, 6),
            cut(holder, room.saturating_sub(27))
        )?;
        if !rest.is_empty() {
            writeln!(out, "         {DIM}{}{DIM:#}", cut(&rest, room.saturating_sub(9)))?;
        }
        return Ok(());
    }
    let used = head.width() + 2 + who;
    let facts = cut(&rest, room.saturating_sub(used + 2));
    let left = room.saturating_sub(used + 2 + facts.width() + 2);
    let title = title.filter(|_| left >= 20).map(|title| cut(title, left.min(name)));
    writeln!(
        out,
        "  {HEAD}{}{HEAD:#} {DIM}{}{DIM:#}  {}  {facts}{}{DIM}{}{DIM:#}",
        padded(id, 6),
        padded(&since, 16),
        padded(holder, who),
        if facts.is_empty() || title.is_none() { "" } else { "  " },
        title.unwrap_or_default(),
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
pub(super) fn overview(out: &mut dyn Write, missions: &[Mission]) -> io::Result<()> {
    let room = width();
    let (progress, lanes, findings) = (11, if room >= 110 { 44 } else { 0 }, 24);
    let name = room.saturating_sub(progress + lanes + findings + 6).max(16);
    let head = format!("{}  {}  ", padded("mission", name), padded("done", progress));
    let head = if lanes > 0 { format!("{head}{}  ", padded("open lanes", lanes)) } else { head };
    writeln!(out, "{DIM}{head}findings{DIM:#}")?;
    let mut totals = [0; 4];
    for mission in missions {
        let done = mission.count("done") + mission.count("approved");
        let open = mission.packages as u64 - mission.count("canceled").min(mission.packages as u64);
        totals[0] += mission.packages;
        let whole = done == open && open > 0;
        let style = if whole { lane_style(MissionLane::Done) } else { Style::new() };
        let progress = padded(&format!("{done}/{open}"), progress);
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
fn open_lanes(mission: &Mission) -> String {
    let ends = [MissionLane::Done, MissionLane::Approved, MissionLane::Canceled];
    let lanes = board_lanes().iter().filter(|lane| !ends.contains(lane));
    let lanes = lanes.map(|lane| (lane.as_str(), mission.count(lane.as_str())));
    let lanes: Vec<String> =
        lanes.filter(|(_, n)| *n > 0).map(|(lane, n)| format!("{n} {lane}")).collect();
    lanes.join(", ")
}
