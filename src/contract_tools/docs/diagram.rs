//! Lanes as a state diagram, from top to bottom and narrow enough for a phone: steps run down the
//! middle, what passes lanes over runs on the left, and what goes back on the right. A frame holds
//! the open lanes, and what leaves the frame leaves from each of them.

mod tracks;

use super::machine::Machine;
use super::quote::html as escaped;
use std::fmt::Write as _;
use tracks::{Side, Track, tracks};

const WIDTH: usize = 124;
const HEIGHT: usize = 46;
/// From one lane to the next one.
const STEP: usize = 84;
/// Where the first lane stands.
const TOP: usize = 64;
/// From one track to the next one.
const GAP: usize = 14;
/// Between a lane and its first track, and between the last track and the frame.
const SPACE: usize = 20;
/// Left of the frame, for what leaves it.
const EDGE: usize = 26;
/// A line of the legend.
const LINE: usize = 24;

/// The diagram as SVG. It takes the colours of the page. A lane leads to its row, whose anchor has
/// the prefix.
pub(super) fn drawn(machine: &Machine, prefix: &str) -> String {
    let tracks = tracks(machine);
    let count = |side| tracks.iter().filter(|t| t.side == side).map(|t| t.number + 1).max();
    let [left, right] = [Side::Left, Side::Right].map(|side| count(side).unwrap_or(0));
    let needs = needs(machine);
    let mut diagram =
        Drawing { machine, x: EDGE + 2 * SPACE + left * GAP, right, needs, out: String::new() };
    diagram.head();
    diagram.frame();
    diagram.begin(&tracks);
    diagram.steps();
    tracks.iter().filter(|t| t.from.is_some()).for_each(|track| diagram.track(track));
    diagram.out_of_frame();
    diagram.lanes(prefix);
    diagram.legend();
    diagram.out.push_str("</svg>\n");
    diagram.out
}

/// What guarded moves need, each once: a style of line stands for each.
fn needs(machine: &Machine) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (from, to) in &machine.moves {
        let needed = needed(machine, from.as_deref(), to);
        if !needed.is_empty() && !out.contains(&needed) {
            out.push(needed);
        }
    }
    out
}

fn needed(machine: &Machine, from: Option<&str>, to: &str) -> String {
    let mut all: Vec<&str> = Vec::new();
    for guard in machine.guards_of(from.unwrap_or_default(), to) {
        if !all.contains(&guard.needs.as_str()) {
            all.push(&guard.needs);
        }
    }
    all.join(" and ")
}

struct Drawing<'m> {
    machine: &'m Machine,
    /// The left edge of the lanes.
    x: usize,
    /// Tracks on the right.
    right: usize,
    needs: Vec<String>,
    out: String,
}

/// The upper edge of a lane.
const fn y(row: usize) -> usize {
    TOP + row * STEP
}

impl Drawing<'_> {
    /// Lanes within the frame: those that are open and are on the way.
    fn open(&self) -> usize {
        let aside =
            |lane: &String| self.machine.is_terminal(lane) || self.machine.from_any.contains(lane);
        self.machine.lanes.iter().position(aside).unwrap_or(self.machine.lanes.len())
    }

    const fn middle(&self) -> usize {
        self.x + WIDTH / 2
    }

    /// The right edge of the frame.
    const fn frame_end(&self) -> usize {
        self.x + WIDTH + SPACE + self.right * GAP + 8
    }

    fn row(&self, lane: &str) -> Option<usize> {
        self.machine.lanes.iter().position(|l| l == lane)
    }

    fn head(&mut self) {
        let width = (self.frame_end() + 10).max(320);
        let lines = 4 + self.needs.len();
        let height = y(self.machine.lanes.len()) + lines * LINE;
        let _ = writeln!(
            self.out,
            "<svg class=\"lanes\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\">"
        );
    }

    fn frame(&mut self) {
        let open = self.open();
        if open == 0 {
            return;
        }
        let (top, end) = (y(0) - 22, y(open - 1) + HEIGHT + 14);
        let _ = writeln!(
            self.out,
            "<rect class=\"frame\" x=\"{EDGE}\" y=\"{top}\" width=\"{}\" height=\"{}\" \
             rx=\"14\"/><text class=\"note\" x=\"{}\" y=\"{}\">open lanes</text>",
            self.frame_end() - EDGE,
            end - top,
            EDGE + 12,
            top + 16,
        );
    }

    /// The dot where work begins, and the ways out of it.
    fn begin(&mut self, tracks: &[Track]) {
        let middle = self.middle();
        let _ = writeln!(self.out, "<circle class=\"dot\" cx=\"{middle}\" cy=\"18\" r=\"7\"/>");
        for to in self.machine.after(None) {
            match self.row(to) {
                Some(0) => self.down("step", middle, 25, y(0), "a package begins in it"),
                Some(_) => {
                    let mine = tracks.iter().find(|t| t.from.is_none() && t.to == to);
                    if let Some(track) = mine {
                        self.track(track);
                    }
                }
                None => {}
            }
        }
    }

    /// Moves to the next lane.
    fn steps(&mut self) {
        for (row, pair) in self.machine.lanes.windows(2).enumerate() {
            let [from, to] = pair else { continue };
            if self.machine.after(Some(from)).contains(&to.as_str()) {
                let class = self.class(Some(from), to, "step");
                let title = self.title(Some(from), to);
                self.down(&class, self.middle(), y(row) + HEIGHT, y(row + 1), &title);
            }
        }
    }

    fn down(&mut self, class: &str, x: usize, from: usize, to: usize, title: &str) {
        let _ = writeln!(
            self.out,
            "<g class=\"{class}\"><title>{}</title><path class=\"line\" d=\"M{x} {from}V{}\"/>\
             <path class=\"tip\" d=\"M{x} {to}l-5 -9h10z\"/></g>",
            escaped(title),
            to - 6,
        );
    }

    /// A move that is drawn beside the lanes.
    fn track(&mut self, track: &Track) {
        let Some(to) = self.row(&track.to) else { return };
        let begin = match track.from.as_deref() {
            Some(from) => self.row(from).map(|row| y(row) + track.leave),
            None => Some(18),
        };
        let Some(begin) = begin else { return };
        let end = y(to) + track.enter;
        let (edge, at, tip, sign) = match track.side {
            Side::Left => {
                let edge = if track.from.is_some() { self.x } else { self.middle() - 7 };
                (edge, self.x - SPACE - track.number * GAP, self.x, "l-9 -5v10z")
            }
            Side::Right => {
                let edge = self.x + WIDTH;
                (edge, edge + SPACE + track.number * GAP, edge, "l9 -5v10z")
            }
        };
        // Corners are rounded.
        let (near, turn, foot) = match track.side {
            Side::Left => (at + 6, begin + 6, end - 6),
            Side::Right => (at - 6, begin - 6, end + 6),
        };
        let stop = if track.side == Side::Left { tip - 6 } else { tip + 6 };
        let from = track.from.as_deref();
        let kind = if track.side == Side::Left { "over" } else { "back" };
        let (class, title) = (self.class(from, &track.to, kind), self.title(from, &track.to));
        let _ = writeln!(
            self.out,
            "<g class=\"{class}\"><title>{}</title><path class=\"line\" d=\"M{edge} {begin}H{near}\
             Q{at} {begin} {at} {turn}V{foot}Q{at} {end} {near} {end}H{stop}\"/><path \
             class=\"tip\" d=\"M{tip} {end}{sign}\"/></g>",
            escaped(&title),
        );
    }

    /// The way out of the frame.
    fn out_of_frame(&mut self) {
        let open = self.open();
        if open == 0 {
            return;
        }
        let (at, begin) = (8, y(open - 1) + HEIGHT / 2);
        for lane in &self.machine.from_any {
            let Some(row) = self.row(lane) else { continue };
            let (end, tip) = (y(row) + HEIGHT / 2, self.x);
            let _ = writeln!(
                self.out,
                "<g class=\"any\"><title>any open lane to {}</title><path class=\"line\" \
                 d=\"M{EDGE} {begin}H{}Q{at} {begin} {at} {}V{}Q{at} {end} {} {end}H{}\"/>\
                 <path class=\"tip\" d=\"M{tip} {end}l-9 -5v10z\"/></g>",
                escaped(lane),
                at + 6,
                begin + 6,
                end - 6,
                at + 6,
                tip - 6,
            );
        }
    }

    fn lanes(&mut self, prefix: &str) {
        for (row, lane) in self.machine.lanes.iter().enumerate() {
            let (x, y) = (self.x, y(row));
            let end = self.machine.is_terminal(lane);
            let inner = if end {
                format!(
                    "<rect class=\"inner\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" \
                     rx=\"6\"/>",
                    x + 4,
                    y + 4,
                    WIDTH - 8,
                    HEIGHT - 8
                )
            } else {
                String::new()
            };
            let _ = writeln!(
                self.out,
                "<a href=\"#{}{}\"><g class=\"lane\"><rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" \
                 height=\"{HEIGHT}\" rx=\"9\"/>{inner}<text x=\"{}\" y=\"{}\">{}</text></g></a>",
                escaped(prefix),
                super::quote::href(lane),
                x + WIDTH / 2,
                y + HEIGHT / 2 + 5,
                escaped(lane)
            );
        }
    }

    fn legend(&mut self) {
        let mut y = y(self.machine.lanes.len()) - 4;
        let mut rows = vec![
            ("step".to_owned(), "needs no force".to_owned()),
            ("any".to_owned(), "from every open lane".to_owned()),
        ];
        rows.extend(self.needs.iter().enumerate().map(|(i, n)| (need(i), format!("needs {n}"))));
        for (class, words) in rows {
            let _ = writeln!(
                self.out,
                "<g class=\"{class}\"><path class=\"line\" d=\"M{EDGE} {y}h30\"/><path \
                 class=\"tip\" d=\"M{} {y}l-9 -5v10z\"/></g><text class=\"key\" x=\"{}\" \
                 y=\"{}\">{}</text>",
                EDGE + 40,
                EDGE + 52,
                y + 4,
                escaped(&words)
            );
            y += LINE;
        }
        let _ = writeln!(
            self.out,
            "<g class=\"lane\"><rect x=\"{EDGE}\" y=\"{}\" width=\"40\" height=\"18\" rx=\"6\"/>\
             <rect class=\"inner\" x=\"{}\" y=\"{}\" width=\"34\" height=\"12\" rx=\"4\"/></g>\
             <text class=\"key\" x=\"{}\" y=\"{}\">terminal: left only by force</text>",
            y - 9,
            EDGE + 3,
            y - 6,
            EDGE + 52,
            y + 4
        );
        y += LINE;
        let _ = writeln!(
            self.out,
            "<circle class=\"dot\" cx=\"{}\" cy=\"{y}\" r=\"6\"/><text class=\"key\" x=\"{}\" \
             y=\"{}\">where a package begins</text>",
            EDGE + 20,
            EDGE + 52,
            y + 4
        );
    }

    fn class(&self, from: Option<&str>, to: &str, kind: &str) -> String {
        let needed = needed(self.machine, from, to);
        match self.needs.iter().position(|n| *n == needed) {
            Some(i) => format!("{kind} {}", need(i)),
            None => kind.to_owned(),
        }
    }

    fn title(&self, from: Option<&str>, to: &str) -> String {
        let needed = needed(self.machine, from, to);
        let needs = if needed.is_empty() { String::new() } else { format!(", needs {needed}") };
        format!("{} to {to}{needs}", from.unwrap_or("no lane"))
    }
}

/// The style of the lines of guarded moves.
fn need(number: usize) -> String {
    format!("need{}", number % 4)
}
