//! The `spec-kitty-events` program. A caller of the library, and nothing more.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
