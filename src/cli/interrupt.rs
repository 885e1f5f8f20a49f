//! An interrupt leaves no file behind that was being written, and no adapter running.

use spec_kitty_events::conformance::run::end_adapters;
use spec_kitty_events::escape;
use spec_kitty_events::output_file::abandon;
use std::io::{self, Write};
use std::path::PathBuf;
#[cfg(unix)]
use std::sync::{Arc, atomic::AtomicBool};

/// Waits for signals in a thread of its own: removes the files in the making, and ends the program
/// as the signal would have.
#[cfg(unix)]
pub(super) fn watch() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::flag::register_conditional_default;
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    // What was ignored when the program was started, as under `nohup`, stays so.
    let ignored = ignored();
    let watched = [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|s| (ignored >> (s - 1)) & 1 == 0);
    // Without it an interrupt ends the program all the same, and leaves its temporary files.
    let Ok(mut signals) = Signals::new(watched.clone()) else { return };
    let wait = move || {
        for signal in signals.forever() {
            abandon(|left| {
                end_adapters();
                tell(left);
                let _ = emulate_default_handler(signal);
            });
        }
    };
    if std::thread::Builder::new().name("interrupts".to_owned()).spawn(wait).is_err() {
        // Nobody waits: the signals do again what they do.
        for signal in watched {
            let _ = register_conditional_default(signal, Arc::new(AtomicBool::new(true)));
        }
    }
}

/// The signals that this process ignores, a bit each; none, where the system does not tell.
#[cfg(unix)]
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .unwrap_or(0)
}

#[cfg(not(unix))]
pub(super) fn watch() {}

/// Ends the program at once, without a file in the making left behind.
pub(super) fn exit(status: i32) -> ! {
    abandon(|left| {
        end_adapters();
        tell(left);
        std::process::exit(status)
    });
    // `abandon` has called what it was given.
    std::process::exit(status)
}

fn tell(left: &[PathBuf]) {
    for path in left {
        let _ = writeln!(io::stderr(), "note: {} could not be removed", escape::path(path));
    }
}
