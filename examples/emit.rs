//! Emits two events, the second caused by the first: `cargo run --example emit`.

use spec_kitty_events::{
    ExecutionMode, Lane, MemoryStore, Origin, StatusTransitionPayload, StoredClock,
};
use std::error::Error;

#[allow(clippy::print_stdout)]
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    // What every event of this program carries.
    let project = "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?;
    let origin = Origin::new("importer@4f2a91c", "worker-7", project).with_project_slug("importer");
    // The clock is kept where the events are; here that is in memory.
    let mut clock = StoredClock::open(MemoryStore::new(), origin.node_id())?;
    let package = || {
        StatusTransitionPayload::builder()
            .mission_slug("042-importer")
            .wp_id("WP01")
            .actor("ana")
            .execution_mode(ExecutionMode::Worktree)
    };

    let planned: StatusTransitionPayload = package().to_lane(Lane::Planned).try_into()?;
    let planned = origin.draft(planned).aggregate("mission/042-importer").emit(&mut clock)?;
    let claimed: StatusTransitionPayload =
        package().from_lane(Lane::Planned).to_lane(Lane::Claimed).try_into()?;
    let claimed = origin.draft(claimed).caused_by(planned.event()).emit(&mut clock)?;
    assert_eq!(claimed.event().causation_id.as_ref(), Some(&planned.event().event_id));

    for record in [planned, claimed] {
        println!("{}", String::from_utf8_lossy(record.bytes()));
    }
    Ok(())
}
