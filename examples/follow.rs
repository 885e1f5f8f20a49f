//! Follows a log and keeps a board of it, across restarts: `cargo run --example follow`.

use spec_kitty_events::reduce::{Fold, ReplayEvent, Status};
use spec_kitty_events::{
    Emit, EventReader, MemoryStore, Origin, Position, StatusTransitionPayload,
};
use std::error::Error;

/// What a projector writes down between two runs, as JSON: how far it has read, and its fold.
#[derive(Default)]
struct Saved {
    position: Option<Position>,
    fold: Option<serde_json::Value>,
}

/// One run: takes up where the last one ended, and reads what has come since.
fn catch_up(log: &impl EventReader, saved: Saved) -> Result<(Saved, Vec<String>), Box<dyn Error>> {
    let mut fold = match &saved.fold {
        Some(snapshot) => Fold::<Status>::resume(snapshot)?,
        None => Fold::new(Status),
    };
    let mut position = saved.position;
    for item in log.follow(position)? {
        let (at, record) = item?;
        // An event may sort before those that were there: the fold puts it in its place.
        fold.feed(ReplayEvent::from(&record));
        position = Some(at);
    }
    let state = fold.state()?;
    let board = state.wp_states.values().map(|p| format!("{} is {}", p.wp_id, p.current_lane));
    Ok((Saved { position, fold: Some(fold.snapshot()) }, board.collect()))
}

#[allow(clippy::print_stdout)]
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let origin =
        Origin::new("board@1", "worker-7", "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?);
    let mut log = MemoryStore::new();
    let mut saved = Saved::default();
    for (from, to) in [(None, "planned"), (Some("planned"), "claimed")] {
        let moved = StatusTransitionPayload::builder()
            .mission_slug("042-importer")
            .wp_id("WP01")
            .actor("ana")
            .execution_mode("worktree")
            .from_lane(from)
            .to_lane(to)
            .build()?;
        log.emit(origin.draft(moved).aggregate("mission/042-importer"))?;
        let (next, board) = catch_up(&log, saved)?;
        println!("{}", board.join(", "));
        saved = next;
    }
    Ok(())
}
