//! What a board costs, against parsing the same lines as JSON: `cargo bench --bench mission`.
//!
//! Each row reads a made-up log once as `serde_json::Value` and once into a board that is folded.
//! The ratio of the two says what reading by the contract and folding cost, the last column
//! whether that grows with the log. `SKE_ROWS` says how many rows the longest log has.

#![allow(clippy::print_stdout)]

use serde_json::{Value, json};
use spec_kitty_events::mission::{Board, Reading};
use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 3;
/// Where a package goes; it is sent back from the last lane to the third one, again and again.
const WAY: [&str; 5] = ["planned", "claimed", "in_progress", "for_review", "in_review"];

fn main() {
    // `cargo test --benches` asks for a quick look only.
    let quick = std::env::args().any(|a| a == "--test");
    let asked = std::env::var("SKE_ROWS").ok().and_then(|n| n.parse().ok());
    let most = asked.unwrap_or(if quick { 600 } else { 100_000 });
    println!(
        "{:<22} {:>9} {:>12} {:>12} {:>7} {:>9}",
        "log", "rows", "parsed/s", "board/s", "ratio", "of first"
    );
    let mut first = None;
    for rows in [most / 100, most / 10, most] {
        let log: Vec<String> = (0..rows).map(row).collect();
        measure("lane rows, 20 packages", &log, &mut first);
    }
    let huge = json!({"output": "x".repeat(625_000)});
    let mut log: Vec<String> = (0..53).map(row).collect();
    let mut long: Value = serde_json::from_str(&row(53)).expect("a row");
    long["policy_metadata"] = json!({"pre_review_gate": huge});
    log.push(long.to_string());
    measure("54 rows, one of 625 kB", &log, &mut None);
}

fn row(n: usize) -> String {
    let (package, step) = (n % 20, n / 20);
    let lane = |step: usize| if step < WAY.len() { WAY[step] } else { WAY[2 + (step - 5) % 3] };
    let (from, to) = (lane(step), lane(step + 1));
    json!({
        "actor": "claude", "at": format!("2026-05-{:02}T{:02}:{:02}:{:02}.{:06}+00:00",
            1 + n / 86_400 % 28, n / 3600 % 24, n / 60 % 60, n % 60, n % 1_000_000),
        "event_id": format!("01KQ9M3M000000000{n:09}"), "evidence": null,
        "execution_mode": "worktree", "force": false, "from_lane": from,
        "mission_id": "01KQ9M3M0000000000000000ZZ", "mission_slug": "042-importer",
        "policy_metadata": null, "reason": "as planned", "review_ref": "action-review-claim",
        "review_result": null, "to_lane": to, "wp_id": format!("WP{:02}", package + 1),
    })
    .to_string()
}

fn measure(name: &str, log: &[String], first: &mut Option<f64>) {
    let (mut parsed, mut folded) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for line in log {
            black_box(serde_json::from_str::<Value>(line).expect("JSON"));
        }
        parsed.push(start.elapsed());

        let start = Instant::now();
        let mut board = Board::new(Reading::Contract);
        log.iter().for_each(|line| board.line(line.as_bytes()));
        let rows = board.fold().expect("a board").state.event_count;
        folded.push(start.elapsed());
        assert_eq!(rows, log.len());
    }
    #[allow(clippy::cast_precision_loss)]
    let rate = |mut times: Vec<Duration>| {
        times.sort_unstable();
        log.len() as f64 / times[times.len() / 2].as_secs_f64()
    };
    let (parsed, folded) = (rate(parsed), rate(folded));
    let of_first = folded / *first.get_or_insert(folded);
    let (rows, ratio) = (log.len(), folded / parsed);
    println!("{name:<22} {rows:>9} {parsed:>12.0} {folded:>12.0} {ratio:>7.2} {of_first:>9.2}");
}
