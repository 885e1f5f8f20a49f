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

/// The diagram as SVG. It takes the colours of the page.
pub(super) fn svg(contract: &Contract) -> String {
    let canonical =
        contract.policy("/lane_aliases/canonical_type").and_then(Value::as_str).unwrap_or("Lane");
    let lanes = texts(contract.type_schema(canonical).and_then(|s| s.get("enum")));
    let aside = texts(contract.policy("/transitions/from_any_open_lane"));
    let terminal = texts(contract.policy("/terminal_states/lanes"));
    let (side, main): (Vec<&String>, Vec<&String>) = lanes.iter().partition(|l| aside.contains(l));
    let x = |i: usize| 10 + i * (WIDTH + GAP);
    let width = 20 + main.len().max(side.len() + 1) * (WIDTH + GAP);
    let height = LINE + 300;
    let below = LINE + 220;
    let mut out = format!(
        "<svg class=\"lanes\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
            height=\"{height}\" role=\"img\" aria-labelledby=\"lanes-title\">\n\
         <title id=\"lanes-title\">The lanes and the moves that need no force; the table below \
         says the same.</title>\n\
         <defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" \
         markerHeight=\"7\" orient=\"auto-start-reverse\">\
         <path d=\"M0 0L10 5L0 10z\"/></marker></defs>\n"
    );
    let place = |lane: &str| main.iter().position(|l| *l == lane);
    for (from, targets) in moves(contract) {
        for to in targets {
            let title = format!("{} to {to}", from.as_deref().unwrap_or("nowhere"));
            match (from.as_deref().and_then(&place), place(&to)) {
                (Some(a), Some(b)) if a != b => {
                    let forward = b > a;
                    let (begin, end) = (x(a) + WIDTH * 3 / 5, x(b) + WIDTH * 2 / 5);
                    let span = a.abs_diff(b);
                    let (from_y, bend) = if forward {
                        (LINE, LINE.saturating_sub(30 + 24 * span))
                    } else {
                        (LINE + HEIGHT, LINE + HEIGHT + 30 + 24 * span)
                    };
                    let _ = writeln!(
                        out,
                        "<path class=\"{}\" d=\"M{begin} {from_y}C{begin} {bend} {end} {bend} \
                            {end} {from_y}\" marker-end=\"url(#tip)\"><title>{}</title></path>",
                        if forward { "forward" } else { "back" },
                        escaped(&title)
                    );
                }
                // Out of a lane beside the main way.
                (None, Some(b)) if from.is_some() => {
                    let Some(i) = side.iter().position(|l| Some(l.as_str()) == from.as_deref())
                    else {
                        continue;
                    };
                    let (begin, end) = (x(i + 1) + WIDTH / 2, x(b) + WIDTH / 2);
                    let _ = writeln!(
                        out,
                        "<path class=\"back\" d=\"M{begin} {below}C{begin} {} {end} {} {end} {}\" \
                            marker-end=\"url(#tip)\"><title>{}</title></path>",
                        below - 40,
                        LINE + HEIGHT + 70,
                        LINE + HEIGHT,
                        escaped(&title)
                    );
                }
                (None, Some(b)) => {
                    let end = x(b) + WIDTH / 2;
                    let _ = writeln!(
                        out,
                        "<path class=\"forward\" d=\"M{end} {}L{end} {LINE}\" \
                            marker-end=\"url(#tip)\"><title>{}</title></path>",
                        LINE - 46,
                        escaped(&title)
                    );
                    let _ = writeln!(
                        out,
                        "<text class=\"note\" x=\"{end}\" y=\"{}\">begin</text>",
                        LINE - 54
                    );
                }
                _ => {}
            }
        }
    }
    let mut lane = |name: &str, x: usize, y: usize| {
        let class = if terminal.iter().any(|t| t == name) { "lane terminal" } else { "lane" };
        let _ = writeln!(
            out,
            "<g class=\"{class}\"><rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
                rx=\"8\"/><text x=\"{}\" y=\"{}\">{}</text></g>",
            x + WIDTH / 2,
            y + HEIGHT / 2 + 5,
            escaped(name)
        );
    };
    for (i, name) in main.iter().enumerate() {
        lane(name, x(i), LINE);
    }
    for (i, name) in side.iter().enumerate() {
        lane(name, x(i + 1), below);
    }
    if !side.is_empty() {
        let (begin, y) = (x(0) + WIDTH / 2, below + HEIGHT / 2);
        let _ = writeln!(
            out,
            "<text class=\"note\" x=\"{begin}\" y=\"{}\">any open lane</text>",
            y - 8
        );
        let _ = writeln!(
            out,
            "<path class=\"any\" d=\"M{} {y}L{} {y}\" marker-end=\"url(#tip)\"/>",
            x(0),
            x(1)
        );
        for i in 1..side.len() {
            let _ = writeln!(
                out,
                "<path class=\"any\" d=\"M{} {}C{} {} {} {} {} {}\" marker-end=\"url(#tip)\"/>",
                x(0),
                y + 4,
                x(0) + WIDTH,
                y + 60,
                x(i + 1),
                y + 60,
                x(i + 1) + WIDTH / 2,
                below + HEIGHT
            );
        }
    }
    out.push_str("</svg>\n");
    out
}
