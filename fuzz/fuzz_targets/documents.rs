//! Mutated fixtures: the input is the seed.
#![no_main]

#[path = "../../tests/support/dice.rs"]
mod dice;
#[path = "../../tests/support/mutation.rs"]
#[allow(unused)]
mod mutation;

use libfuzzer_sys::fuzz_target;
use mutation::{Dice, Seed, document};
use spec_kitty_events::check::{CaseKind, Fixtures};
use spec_kitty_events::gate::fast_path;
use spec_kitty_events::{Gate, Verdict};
use std::path::Path;
use std::sync::LazyLock;

static SEEDS: LazyLock<Vec<Seed>> = LazyLock::new(|| {
    let fixtures = Fixtures::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures"))
        .expect("the fixtures are sound");
    let valid = fixtures.cases.into_iter().filter(|c| c.valid && c.kind == CaseKind::Payload);
    valid.filter_map(|c| Some((c.event_type?, serde_json::from_slice(&c.bytes).ok()?))).collect()
});

fuzz_target!(|bytes: &[u8]| {
    let seed = bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, b| {
        (hash ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut dice = Dice(seed);
    let validator = Gate::live().without_precheck();
    let envelope = seed % 3 != 0;
    let (event_type, line) = document(&SEEDS, &mut dice, envelope);
    let (verdict, report) = if envelope {
        (fast_path().envelope(&line), validator.envelope(&line))
    } else {
        (fast_path().payload(&event_type, &line), validator.payload(&event_type, &line))
    };
    match verdict {
        Verdict::Accept => {
            assert!(report.is_valid() && report.warnings.is_empty(), "accepted: {report:?}")
        }
        Verdict::Reject => {
            assert!(!report.is_valid(), "refused: {}", String::from_utf8_lossy(&line))
        }
        Verdict::Fallback => {}
    }
});
