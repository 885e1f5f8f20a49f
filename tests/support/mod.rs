//! What several tests need.
#![allow(dead_code)]

use spec_kitty_events::check::{Case, CaseKind, Fixtures};
use spec_kitty_events::{Gate, Report};
use std::path::Path;

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn fixtures() -> Fixtures {
    Fixtures::read(&root().join("fixtures")).unwrap_or_else(|e| panic!("{e}"))
}

/// What the live gate says of a case.
pub fn judge(case: &Case) -> Report {
    match (case.kind, &case.event_type) {
        (CaseKind::Payload, Some(event_type)) => Gate::live().payload(event_type, &case.bytes),
        _ => Gate::live().envelope(&case.bytes),
    }
}
