//! Emits events into a log, the second caused by the first, and goes on after a restart:
//! `cargo run --example emit`.

use spec_kitty_events::{
    Appended, Emit, ExecutionMode, Lane, Origin, SqliteStore, StatusTransitionPayload,
};
use std::error::Error;
use std::path::Path;

/// One run of the program: a work package goes on by one lane.
fn run(log: &Path, from: Option<Lane>, to: Lane) -> Result<i64, Box<dyn Error>> {
    // What every event of this program carries.
    let project = "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?;
    let origin = Origin::new("importer@4f2a91c", "worker-7", project).with_project_slug("importer");
    // Events and the clock of the node are in one file; the clock goes on where it stood.
    let mut log = SqliteStore::open(log)?;

    let moved = StatusTransitionPayload::builder()
        .mission_slug("042-importer")
        .wp_id("WP01")
        .actor("ana")
        .execution_mode(ExecutionMode::Worktree)
        .from_lane(from)
        .to_lane(to)
        .build()?;
    let draft = origin.draft(moved.clone()).aggregate("mission/042-importer");
    // Judged, stamped with the next value of the clock and appended, in one transaction.
    let first = log.emit(draft.clone())?;
    // A draft is one event: after a failure that leaves open whether it was kept, emit it again.
    assert!(matches!(log.emit(draft)?.appended, Appended::Duplicate(_)));

    let again = log.emit(origin.draft(moved).caused_by(&first))?;
    assert_eq!(again.event().causation_id.as_ref(), Some(&first.event().event_id));
    Ok(again.event().lamport_clock)
}

#[allow(clippy::print_stdout)]
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let log = folder.path().join("mission.db");
    let before = run(&log, None, Lane::Planned)?;
    let after = run(&log, Some(Lane::Planned), Lane::Claimed)?;
    println!("the clock is at {before} after the first run, at {after} after the second");
    Ok(())
}
