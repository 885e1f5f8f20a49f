//! `bump`: the least version numbers that the changes allow.

use super::super::{Exit, Failure};
use super::compared::{SidesArgs, compared};
use super::print;
use clap::Args as ClapArgs;
use semver::Version;
use spec_kitty_events::compat::{bump, release_base};
use std::fmt::Write as _;

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contracts bump
  spec-kitty-events contracts bump --against v0.1.0
  spec-kitty-events contracts bump --against old.bundle.json --base-version 0.1.0

Without --against, the changes since the newest tag v<version> count, or since the merge base when there is no tag.
Exit status: 0 Cargo.toml says enough, 1 it says less or a cutover is missing, 2 could not run.")]
pub(in crate::cli) struct BumpArgs {
    #[command(flatten)]
    pub sides: SidesArgs,
    /// Package version of what is compared with, where no Cargo.toml stands beside it.
    #[arg(long, value_name = "VERSION")]
    pub base_version: Option<Version>,
}

pub(super) fn run(args: &BumpArgs) -> Result<Exit, Failure> {
    let against = args.sides.against.clone().or_else(|| release_base(&args.sides.root));
    let found = compared(&args.sides, against.as_deref())?;
    let parse = |text: &str| {
        text.parse::<Version>()
            .map_err(|e| Failure::new(format!("`{text}` is no package version: {e}")))
    };
    let base = match (&args.base_version, &found.old.package_version) {
        (Some(version), _) => version.clone(),
        (None, Some(text)) => parse(text)?,
        (None, None) => {
            return Err(Failure::new(format!(
                "{} has no Cargo.toml; say its package version with --base-version",
                found.old.label
            )));
        }
    };
    let current = match &found.new.package_version {
        Some(text) => parse(text)?,
        None => {
            return Err(Failure::new(format!(
                "there is no Cargo.toml with a package version in {}",
                args.sides.root.display()
            )));
        }
    };
    let bump = bump(&base, &found.comparison.changes);
    let mut out = String::new();
    let level =
        bump.level.map_or_else(|| "no change".to_owned(), |l| format!("the worst change is {l}"));
    let _ = writeln!(
        out,
        "package version: at least {} ({level} since {base}, {}); Cargo.toml says {current}",
        bump.least, found.old.label
    );
    let mut exit = Exit::Clean;
    if current < bump.least {
        let _ = writeln!(out, "  Cargo.toml says less. Set version = \"{}\".", bump.least);
        exit = Exit::Findings;
    }
    let (was, is) =
        (found.old.contract.version().unwrap_or("?"), found.new.contract.version().unwrap_or("?"));
    if bump.cutover {
        let next = was
            .split('.')
            .next()
            .and_then(|m| m.parse::<u64>().ok())
            .map_or_else(|| "the next one".to_owned(), |m| format!("{}.0.0", m + 1));
        let _ = writeln!(
            out,
            "contract version: {was} must become {next}: documents that producers may send today are refused"
        );
        let _ = writeln!(
            out,
            "  Plan a cutover, or undo the break, or approve it with a reason (contracts diff --mode backward shows each)."
        );
        exit = Exit::Findings;
    } else if was == is {
        let _ = writeln!(out, "contract version: stays {is}");
    } else {
        let _ = writeln!(out, "contract version: {was} became {is}");
    }
    print(&out)?;
    Ok(exit)
}
