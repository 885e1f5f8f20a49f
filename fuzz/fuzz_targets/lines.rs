//! Any bytes: the fast path accepts or rejects only what `jsonschema` does.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spec_kitty_events::gate::fast_path;
use spec_kitty_events::{EVENT_TYPES, Gate, Verdict};

fuzz_target!(|bytes: &[u8]| {
    let validator = Gate::live().without_precheck();
    let agree = |verdict, report: spec_kitty_events::Report| match verdict {
        Verdict::Accept => {
            assert!(report.is_valid() && report.warnings.is_empty(), "accepted: {report:?}")
        }
        Verdict::Reject => assert!(!report.is_valid(), "refused"),
        Verdict::Fallback => {}
    };
    agree(fast_path().envelope(bytes), validator.envelope(bytes));
    if let Some((first, payload)) = bytes.split_first() {
        let event_type = EVENT_TYPES[usize::from(*first) % EVENT_TYPES.len()].name;
        agree(fast_path().payload(event_type, payload), validator.payload(event_type, payload));
    }
});
