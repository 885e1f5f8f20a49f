//! How a run speaks: colours, and how much is said beside the output. Flags that every command
//! takes, and that mean the same everywhere.

use anstream::ColorChoice;
use clap::{Args, ValueEnum};
use std::ffi::OsString;
use std::sync::OnceLock;

/// Flags of every command.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(super) struct GlobalFlags {
    /// When colours are written. `auto` is on a terminal, without NO_COLOR and TERM=dumb.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    #[arg(display_order = 900, hide_possible_values = true, long_help = COLOR_HELP)]
    pub color: Color,
    /// Say nothing beside the output but errors and warnings.
    #[arg(short, long, global = true, display_order = 901)]
    pub quiet: bool,
    /// Say more beside the output: each input, and every line that takes no part.
    #[arg(short, long, global = true, display_order = 902, conflicts_with = "quiet")]
    pub verbose: bool,
}

const COLOR_HELP: &str = "When colours are written: auto (on a terminal, without NO_COLOR and \
    TERM=dumb), always or never.";

/// When colours are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

impl Color {
    fn choice(self) -> ColorChoice {
        match self {
            Self::Auto => ColorChoice::Auto,
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
        }
    }

    /// For the messages of the command line itself.
    pub(super) fn of_help(self) -> clap::ColorChoice {
        match self {
            Self::Auto => clap::ColorChoice::Auto,
            Self::Always => clap::ColorChoice::Always,
            Self::Never => clap::ColorChoice::Never,
        }
    }
}

static FLAGS: OnceLock<GlobalFlags> = OnceLock::new();

/// Makes these flags those of the run.
pub(super) fn set(flags: GlobalFlags) {
    flags.color.choice().write_global();
    let _ = FLAGS.set(flags);
}

/// Whether nothing is said beside the output but errors and warnings.
pub(super) fn is_quiet() -> bool {
    FLAGS.get().is_some_and(|flags| flags.quiet)
}

/// Whether more is said beside the output.
pub(super) fn is_verbose() -> bool {
    FLAGS.get().is_some_and(|flags| flags.verbose)
}

/// The colours that arguments ask for, before they are parsed: a fault of theirs has them too.
pub(super) fn asked_color(arguments: &[OsString]) -> Color {
    let mut asked = Color::Auto;
    let mut rest = arguments.iter().skip(1).take_while(|arg| *arg != "--");
    while let Some(argument) = rest.next() {
        let value = match argument.to_str() {
            Some("--color") => rest.next().and_then(|value| value.to_str()),
            Some(text) => text.strip_prefix("--color="),
            None => None,
        };
        asked = value.and_then(|value| Color::from_str(value, false).ok()).unwrap_or(asked);
    }
    asked
}
