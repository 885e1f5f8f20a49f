//! `completions` and `man`: made of the same description of the commands as `--help`.

use super::args::Args;
use super::stdout::print;
use super::{Exit, Failure};
use clap::{Args as ClapArgs, Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use spec_kitty_events::escape;
use spec_kitty_events::output_file::{Access, below, replace};
use spec_kitty_events::plural::count;
use std::path::{Path, PathBuf};

#[derive(Debug, ClapArgs)]
pub(super) struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: Shell,
}

#[derive(Debug, ClapArgs)]
pub(super) struct ManArgs {
    /// Write the pages of all commands into this folder.
    #[arg(long, value_name = "DIR", conflicts_with = "command")]
    pub out: Option<PathBuf>,
    /// The command whose page is printed, such as `log list`; the program's own without one.
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// `completions`.
pub(super) fn completions(args: &CompletionsArgs) -> Result<Exit, Failure> {
    let program = env!("CARGO_PKG_NAME");
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), program, &mut text);
    let mut text = String::from_utf8_lossy(&text).into_owned();
    if args.shell == Shell::Bash {
        // The generator takes the hyphens of a program's name for the ends of commands in one of
        // two places, and the states of the function then have no names.
        let (state, mangled) = (program.replace('-', "__"), program.replace('-', "__subcmd__"));
        text = text.replace(&mangled, &state);
    }
    print(&text)
}

/// `man`.
pub(super) fn man(args: &ManArgs) -> Result<Exit, Failure> {
    let mut program = Args::command();
    program.build();
    if let Some(folder) = &args.out {
        let pages = pages(&program, folder)?;
        let folder = escape::path(folder);
        return print(&format!("{} written to {folder}.\n", count(pages, "page")));
    }
    let mut command = &program;
    for name in &args.command {
        command = command.find_subcommand(name).ok_or_else(|| {
            let name = escape::line(name);
            Failure::new(format!("there is no command `{name}`; `--help` lists them"))
        })?;
    }
    print(&page(command)?)
}

/// Writes the page of a command and those of the commands below it; tells how many.
fn pages(command: &Command, folder: &Path) -> Result<usize, Failure> {
    let name = format!("{}.1", name(command));
    let text = page(command)?;
    below(folder, &name)
        .and_then(|path| replace(path, text.as_bytes(), Access::usual()))
        .map_err(|e| Failure::cannot_write(&folder.join(&name), &e))?;
    let inner = command.get_subcommands().filter(|inner| inner.get_name() != "help");
    inner.map(|inner| pages(inner, folder)).try_fold(1, |sum, pages| Ok(sum + pages?))
}

fn page(command: &Command) -> Result<String, Failure> {
    let command = command.clone().disable_help_subcommand(true);
    let mut text = Vec::new();
    Man::new(command).render(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// `spec-kitty-events-log-list`, as pages are called.
fn name(command: &Command) -> String {
    command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned()
}
