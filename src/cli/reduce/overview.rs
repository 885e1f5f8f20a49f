//! A replay of many parts: one row for each.

use super::summary::{Summary, summary};
use crate::cli::limit::Limit;
use crate::cli::screen::{DIM, HEAD, Table, width};
use spec_kitty_events::Lane;
use spec_kitty_events::reduce::{AnyState, ReducerName};
use spec_kitty_events::replay::{Outcome, Replayed, ReplayedPartition};
use std::io::{self, Write};

/// Columns of the name of a part, where all lanes have a column each.
const NAME: usize = 16;

pub(super) fn print(out: &mut dyn Write, replayed: &Replayed, limit: Limit) -> io::Result<()> {
    for group in replayed.partitions.chunk_by(|a, b| a.reducer == b.reducer) {
        let info = group[0].reducer.info();
        let shown = group.len().min(limit.most());
        writeln!(out, "{HEAD}{}{HEAD:#} {DIM}{}{DIM:#}", info.title, group.len())?;
        let table = match group[0].reducer {
            ReducerName::Status => lanes(&group[..shown]),
            _ => facts(&group[..shown]),
        };
        table.print(out, "  ", width())?;
        if shown < group.len() {
            let more = group.len() - shown;
            writeln!(out, "  {DIM}… and {more} more; --limit all shows them{DIM:#}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Parts by lanes. Lanes without a work package are left out; where the others have no room for a
/// column each, they share one.
fn lanes(group: &[ReplayedPartition]) -> Table<'static> {
    let mut counts: Vec<Vec<usize>> = Vec::new();
    for part in group {
        let state = match &part.outcome {
            Outcome::State(AnyState::Status(state)) => Some(state),
            Outcome::State(_) | Outcome::Failure(_) => None,
        };
        let of = |lane: &Lane| {
            let states = state.iter().flat_map(|state| state.wp_states.values());
            states.filter(|package| package.current_lane == *lane).count()
        };
        counts.push(Lane::ALL.iter().map(of).collect());
    }
    let used: Vec<usize> =
        (0..Lane::ALL.len()).filter(|lane| counts.iter().any(|row| row[*lane] > 0)).collect();
    let name = |lane: usize| Lane::ALL[lane].as_str();
    let wide: usize = used.iter().map(|lane| name(*lane).len() + 2).sum();
    if NAME + wide + 20 <= width() {
        let mut head = vec!["mission"];
        head.extend(used.iter().map(|lane| name(*lane)));
        head.extend(["remarks", "events"]);
        let cell = |n: usize| if n == 0 { ".".to_owned() } else { n.to_string() };
        let row = |row: &Vec<usize>| used.iter().map(|lane| cell(row[*lane])).collect();
        return table(head, group, counts.iter().map(row).collect(), true);
    }
    let row = |row: &Vec<usize>| {
        let lanes = used.iter().filter(|lane| row[**lane] > 0);
        let lanes = lanes.map(|lane| format!("{} {}", row[*lane], name(*lane)));
        vec![lanes.collect::<Vec<_>>().join(", ")]
    };
    let head = vec!["mission", "lanes", "remarks", "events"];
    table(head, group, counts.iter().map(row).collect(), false)
}

/// Parts with their first facts.
fn facts(group: &[ReplayedPartition]) -> Table<'static> {
    let mut cells = Vec::new();
    for part in group {
        cells.push(vec![match &part.outcome {
            Outcome::State(state) => in_short(&summary(part.reducer, state, false)),
            Outcome::Failure(failure) => format!("no state: {} {}", failure.code, failure.reason),
        }]);
    }
    table(vec!["part", "state", "remarks", "events"], group, cells, false)
}

/// The facts with their labels, but for a status, which speaks for itself.
fn in_short(summary: &Summary) -> String {
    let mut words = Vec::new();
    for (i, fact) in summary.facts.iter().enumerate() {
        let value = match fact.lines.as_slice() {
            [one] => one.clone(),
            several => several.len().to_string(),
        };
        let speaks = i == 0 && matches!(fact.label.as_str(), "status" | "state" | "parity");
        words.push(if speaks { value } else { format!("{} {value}", fact.label) });
    }
    words.join(" · ")
}

/// Rows with the name of a part before their cells, and its remarks and events behind them.
fn table(
    head: Vec<&'static str>,
    group: &[ReplayedPartition],
    cells: Vec<Vec<String>>,
    numbers: bool,
) -> Table<'static> {
    let mut rows = Vec::new();
    for (part, cells) in group.iter().zip(cells) {
        let (remarks, events) = match &part.outcome {
            Outcome::State(state) => {
                let summary = summary(part.reducer, state, false);
                let remarks = summary.anomalies.len() + summary.notices.len();
                (remarks, summary.events.to_string())
            }
            Outcome::Failure(_) => (1, "-".to_owned()),
        };
        let remarks = if remarks == 0 { ".".to_owned() } else { remarks.to_string() };
        let mut row = vec![part.partition.clone()];
        row.extend(cells);
        row.extend([remarks, events]);
        rows.push(row);
    }
    let mut of_numbers = vec![numbers; head.len()];
    of_numbers[0] = false;
    let end = head.len() - 2;
    of_numbers[end..].fill(true);
    Table { head, rows, numbers: of_numbers }
}
