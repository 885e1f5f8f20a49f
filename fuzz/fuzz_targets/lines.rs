//! Any bytes: the tables say yes or no only where the authority does.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spec_kitty_events::gate::tables;
use spec_kitty_events::{EVENT_TYPES, Gate, Verdict};

fuzz_target!(|bytes: &[u8]| {
    let authority = Gate::live().without_screen();
    let agree = |verdict, report: spec_kitty_events::Report| match verdict {
        Verdict::Accept => {
            assert!(report.is_valid() && report.warnings.is_empty(), "accepted: {report:?}")
        }
        Verdict::Reject => assert!(!report.is_valid(), "refused"),
        Verdict::AskAuthority => {}
    };
    agree(tables().envelope(bytes), authority.envelope(bytes));
    if let Some((first, payload)) = bytes.split_first() {
        let event_type = EVENT_TYPES[usize::from(*first) % EVENT_TYPES.len()].name;
        agree(tables().payload(event_type, payload), authority.payload(event_type, payload));
    }
});
