//! The lanes as a diagram: the main way on one line, and below it the lanes that every open lane
//! leads to.

use super::quote::html as escaped;
use crate::contract_tools::compat::Contract;
use serde_json::Value;
use std::fmt::Write as _;

fn texts(value: Option<&Value>) -> Vec<String> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Rows of the matrix: the lane that is left, or none, and the lanes that may follow without force.
pub(super) fn moves(contract: &Contract) -> Vec<(Option<String>, Vec<String>)> {
    let mut out: Vec<(Option<String>, Vec<String>)> = Vec::new();
    for (from, to) in contract.moves() {
        match out.iter_mut().find(|(f, _)| *f == from) {
            Some((_, list)) => list.push(to),
            None => out.push((from, vec![to])),
        }
    }
    out
}

const WIDTH: usize = 118;
const GAP: usize = 34;
const HEIGHT: usize = 38;
/// Where the main line runs.
const LINE: usize = 150;
/// Where the lanes stand that every open lane leads to.
const BELOW: usize = LINE + 220;

/// The diagram as SVG. It takes the colours of the page.
pub(super) fn svg(contract: &Contract) -> String {
    let canonical =
        contract.policy("/lane_aliases/canonical_type").and_then(Value::as_str).unwrap_or("Lane");
    let lanes = texts(contract.type_schema(canonical).and_then(|s| s.get("enum")));
    let aside = texts(contract.policy("/transitions/from_any_open_lane"));
    let (side, main): (Vec<&str>, Vec<&str>) =
        lanes.iter().map(String::as_str).partition(|lane| aside.iter().any(|a| a == lane));
    let terminal = texts(contract.policy("/terminal_states/lanes"));
    let mut diagram = Diagram { main, side, terminal, out: String::new() };
    diagram.head();
    for (from, targets) in moves(contract) {
        for to in targets {
            diagram.one_move(from.as_deref(), &to);
        }
    }
    diagram.lanes();
    diagram.any_open_lane();
    diagram.out.push_str("</svg>\n");
    diagram.out
}

/// The left edge of a lane.
const fn x(i: usize) -> usize {
    10 + i * (WIDTH + GAP)
}

struct Diagram<'l> {
    /// The lanes of the main way.
    main: Vec<&'l str>,
    /// Those that every open lane leads to.
    side: Vec<&'l str>,
    terminal: Vec<String>,
    out: String,
}

impl Diagram<'_> {
    fn head(&mut self) {
        let width = 20 + self.main.len().max(self.side.len() + 1) * (WIDTH + GAP);
        let height = LINE + 300;
        self.out = format!(
            "<svg class=\"lanes\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\" aria-labelledby=\"lanes-title\">\n\
             <title id=\"lanes-title\">The lanes and the moves that need no force; the table below \
             says the same.</title>\n\
             <defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" \
             markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\">\
             <path d=\"M0 0L10 5L0 10z\"/></marker></defs>\n"
        );
    }

    fn one_move(&mut self, from: Option<&str>, to: &str) {
        let place = |lanes: &[&str], lane: &str| lanes.iter().position(|l| *l == lane);
        let Some(b) = place(&self.main, to) else { return };
        let title = format!("{} to {to}", from.unwrap_or("nowhere"));
        let middle = x(b) + WIDTH / 2;
        let Some(from) = from else {
            self.arrow("forward", &format!("M{middle} {}L{middle} {LINE}", LINE - 46), &title);
            return self.note(middle, LINE - 54, "begin");
        };
        match (place(&self.main, from), place(&self.side, from)) {
            (Some(a), _) if a != b => {
                let (begin, end) = (x(a) + WIDTH * 3 / 5, x(b) + WIDTH * 2 / 5);
                let reach = 30 + 24 * a.abs_diff(b);
                let (class, y, bend) = if b > a {
                    ("forward", LINE, LINE.saturating_sub(reach))
                } else {
                    ("back", LINE + HEIGHT, LINE + HEIGHT + reach)
                };
                let way = format!("M{begin} {y}C{begin} {bend} {end} {bend} {end} {y}");
                self.arrow(class, &way, &title);
            }
            // Out of a lane beside the main way.
            (None, Some(i)) => {
                let begin = x(i + 1) + WIDTH / 2;
                let (bend, foot) = (BELOW - 40, LINE + HEIGHT);
                let turn = foot + 70;
                let way =
                    format!("M{begin} {BELOW}C{begin} {bend} {middle} {turn} {middle} {foot}");
                self.arrow("back", &way, &title);
            }
            _ => {}
        }
    }

    fn lanes(&mut self) {
        let main = self.main.iter().enumerate().map(|(i, name)| (*name, x(i), LINE));
        let side = self.side.iter().enumerate().map(|(i, name)| (*name, x(i + 1), BELOW));
        for (name, x, y) in main.chain(side) {
            let end = self.terminal.iter().any(|t| t == name);
            let class = if end { "lane terminal" } else { "lane" };
            let _ = writeln!(
                self.out,
                "<g class=\"{class}\"><rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" \
                 height=\"{HEIGHT}\" rx=\"8\"/><text x=\"{}\" y=\"{}\">{}</text></g>",
                x + WIDTH / 2,
                y + HEIGHT / 2 + 5,
                escaped(name)
            );
        }
    }

    /// The ways from any open lane to those below.
    fn any_open_lane(&mut self) {
        if self.side.is_empty() {
            return;
        }
        let y = BELOW + HEIGHT / 2;
        self.note(x(0) + WIDTH / 2, y - 8, "any open lane");
        self.any(&format!("M{} {y}L{} {y}", x(0), x(1)));
        for i in 1..self.side.len() {
            let (begin, bend, lane) = (x(0), x(0) + WIDTH, x(i + 1));
            let (top, turn, foot) = (y + 4, y + 60, BELOW + HEIGHT);
            let end = lane + WIDTH / 2;
            self.any(&format!("M{begin} {top}C{bend} {turn} {lane} {turn} {end} {foot}"));
        }
    }

    fn arrow(&mut self, class: &str, way: &str, title: &str) {
        let _ = writeln!(
            self.out,
            "<path class=\"{class}\" d=\"{way}\" marker-end=\"url(#tip)\"><title>{}</title></path>",
            escaped(title)
        );
    }

    fn any(&mut self, way: &str) {
        let line = format!("<path class=\"any\" d=\"{way}\" marker-end=\"url(#tip)\"/>");
        let _ = writeln!(self.out, "{line}");
    }

    fn note(&mut self, x: usize, y: usize, text: &str) {
        let _ = writeln!(self.out, "<text class=\"note\" x=\"{x}\" y=\"{y}\">{text}</text>");
    }
}
