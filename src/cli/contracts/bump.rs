//! `bump`: the least version numbers that the changes allow.

use super::comparison::{Compared, SidesArgs, compared, fail};
use crate::cli::format::{FINDINGS, Format, among};
use crate::cli::report::{Diagnostic, Level, Place, Report, Summary, Tally};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure, stderr};
use clap::Args as ClapArgs;
use semver::Version;
use serde_json::{Value, json};
use spec_kitty_events::compat::{Bump, Class, bump, release_base};
use std::fmt::Write as _;

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contract bump
  spec-kitty-events contract bump --against v0.1.0
  spec-kitty-events contract bump --against old.json --base-version 0.1.0

Without --against, the changes since the newest tag v<version> count. Before the first release \
they are those since the merge base with the main branch, and the package version that they ask \
for is named and not demanded: nobody has the one that Cargo.toml says.

Exit status: 0 Cargo.toml says enough, 1 it says less or a cutover is missing, 2 could not run.")]
pub(in crate::cli) struct BumpArgs {
    #[command(flatten)]
    pub sides: SidesArgs,
    /// Package version of what is compared with, where no Cargo.toml stands beside it.
    #[arg(long, value_name = "VERSION")]
    pub base_version: Option<Version>,
    /// How it is written; findings are what is less than it has to be.
    #[arg(long, value_parser = among(FINDINGS), default_value = "text")]
    pub format: Format,
}

pub(super) fn run(args: &BumpArgs) -> Result<Exit, Failure> {
    let (against, released) = since(&args.sides)?;
    let found = compared(&args.sides, against.as_deref())?;
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
                spec_kitty_events::escape::path(&args.sides.root)
            )));
        }
    };
    let bump = bump(&base, &found.comparison.changes);
    let released = released || args.base_version.is_some();
    let mut out = String::new();
    let least = if released { &bump.least } else { &base };
    let says_less = package(&mut out, &bump, (&base, least, &current), &found.old.label);
    let cutover = contract(&mut out, &bump, &found);
    let findings = findings(&found, says_less.then_some(least), cutover);
    let summary = Summary::of(found.comparison.changes.len())
        .with(
            "package",
            json!({
                "base": base.to_string(), "current": current.to_string(),
                "at_least": bump.least.to_string(), "demanded": least.to_string(),
                "worst": bump.level.map(Class::as_str),
            }),
        )
        .with("contract", contract_as_json(&found, cutover))
        .with("least_package_version", least.to_string())
        .with("package_version", current.to_string())
        .with("base_package_version", base.to_string())
        .with("released", released)
        .with("against", found.old.label.as_str())
        .with("contract_version", found.new.contract.version())
        .with("base_contract_version", found.old.contract.version())
        .with("cutover", cutover);
    let report = Report::whole("contract bump", args.format, &findings, &summary);
    let end = || Tally::of(&findings).line("contract bump", summary.checked, "change");
    print(&report.unwrap_or_else(|| out + &end()))?;
    Ok(if says_less || cutover { Exit::Findings } else { Exit::Clean })
}

/// What is less than it has to be. `least` is what Cargo.toml would have to say.
fn findings(found: &Compared, least: Option<&Version>, cutover: bool) -> Vec<Diagnostic> {
    let package = least.map(|least| {
        let (message, help) =
            ("The package version is too small.", format!("Set version = \"{least}\"."));
        let place = Place::file("Cargo.toml");
        Diagnostic::new("bump.package_version", Level::Error, place, message, help)
    });
    let contract = cutover.then(|| {
        let next = next_contract(found.old.contract.version().unwrap_or("?"));
        let message = format!(
            "Documents that producers may send today are refused, so that the contract version \
             must become {next}."
        );
        let help = "Plan a cutover, undo the break, or approve it with a reason.";
        let place = Place::file("contracts/policy/cutover.json");
        Diagnostic::new("bump.contract_version", Level::Error, place, message, help)
    });
    package.into_iter().chain(contract).collect()
}

/// What the changes are counted from, and whether a package version was given to it: a release, or
/// what somebody named.
pub(super) fn since(sides: &SidesArgs) -> Result<(Option<String>, bool), Failure> {
    if let Some(named) = &sides.against {
        return Ok((Some(named.clone()), true));
    }
    let release = release_base(&sides.root).map_err(|e| fail(&e))?;
    if release.is_none() {
        stderr::note("there is no release, no tag v<version>, to count from");
    }
    let released = release.is_some();
    Ok((release, released))
}

fn parse(text: &str) -> Result<Version, Failure> {
    text.parse().map_err(|e| Failure::new(format!("`{text}` is no package version: {e}")))
}

fn worst(bump: &Bump) -> String {
    bump.level.map_or_else(|| "no change".to_owned(), |l| format!("the worst change is {l}"))
}

/// What the package version has to be at least. Whether it says less than is demanded: before the
/// first release, less than nobody has yet.
fn package(
    out: &mut String,
    bump: &Bump,
    (base, demanded, current): (&Version, &Version, &Version),
    old: &str,
) -> bool {
    let (least, level) = (&bump.least, worst(bump));
    let unreleased = if demanded == least {
        String::new()
    } else {
        format!("; {base} is not released yet and may stay")
    };
    let _ = writeln!(
        out,
        "package version: at least {least} ({level} since {base}, {old}); Cargo.toml says \
            {current}{unreleased}"
    );
    let less = current < demanded;
    if less {
        let _ = writeln!(out, "  Cargo.toml says less. Set version = \"{demanded}\".");
    }
    less
}

/// The contract version for programs.
fn contract_as_json(found: &Compared, cutover: bool) -> Value {
    let was = found.old.contract.version();
    json!({
        "base": was, "current": found.new.contract.version(),
        "must_become": cutover.then(|| next_contract(was.unwrap_or("?"))),
    })
}

/// What becomes of the contract version. Whether a cutover is missing.
fn contract(out: &mut String, bump: &Bump, found: &Compared) -> bool {
    let (was, is) =
        (found.old.contract.version().unwrap_or("?"), found.new.contract.version().unwrap_or("?"));
    if bump.cutover {
        let next = next_contract(was);
        let _ = writeln!(
            out,
            "contract version: {was} must become {next}: documents that producers may send today \
                are refused"
        );
        let _ = writeln!(
            out,
            "  Plan a cutover, or undo the break, or approve it with a reason (contract diff \
                --compat backward shows each)."
        );
    } else if was == is {
        let _ = writeln!(out, "contract version: stays {is}");
    } else {
        let _ = writeln!(out, "contract version: {was} became {is}");
    }
    bump.cutover
}

/// The contract version behind a cutover.
pub(super) fn next_contract(was: &str) -> String {
    let major = was.split('.').next().and_then(|m| m.parse::<u64>().ok());
    major.map_or_else(|| "the next one".to_owned(), |m| format!("{}.0.0", m + 1))
}
