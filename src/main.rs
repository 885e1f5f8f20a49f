//! The `spec-kitty-events` program. A caller of the library, and nothing more.

mod cli;

use std::process::ExitCode;

/// Small objects by the hundred thousand, made on one core and freed on another.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
