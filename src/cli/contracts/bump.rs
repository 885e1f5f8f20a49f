//! `bump`: the least version numbers that the changes allow.

use super::comparison::{Compared, SidesArgs, compared, fail};
use crate::cli::format::{FINDINGS, Format, among};
use crate::cli::report::{Diagnostic, Level, Place, Report, Summary, Tally};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure, stderr};
use clap::Args as ClapArgs;
use semver::Version;
use serde_json::{Value, json};
use spec_kitty_events::compat::{Base, Bump, Class, bump, release_base};
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

/// What the changes ask of the two version numbers.
pub(super) struct Cost {
    /// The package version that changes are counted from.
    base: Version,
    /// The package version of the working tree.
    current: Version,
    bump: Bump,
    /// Whether somebody has the version that changes are counted from: before the first release,
    /// what is less than nobody has yet is not demanded.
    released: bool,
    /// The contract version that there was, and the one that there is.
    contract: [Option<String>; 2],
}

impl Cost {
    /// Reads the package versions of both sides; `base` is that of a side without a Cargo.toml.
    pub(super) fn of(
        found: &Compared,
        base: Option<&Version>,
        released: bool,
    ) -> Result<Self, Failure> {
        let base = match (base, &found.old.package_version) {
            (Some(version), _) => version.clone(),
            (None, Some(text)) => parse(text)?,
            (None, None) => {
                return Err(Failure::new(format!(
                    "{} has no Cargo.toml; say its package version with --base-version",
                    found.old.label
                )));
            }
        };
        let Some(current) = &found.new.package_version else {
            return Err(Failure::new(format!(
                "there is no Cargo.toml with a package version in {}",
                found.new.label
            )));
        };
        let version = |side: &Base| side.contract.version().map(str::to_owned);
        Ok(Self {
            current: parse(current)?,
            bump: bump(&base, &found.comparison.changes),
            base,
            released,
            contract: [version(&found.old), version(&found.new)],
        })
    }

    /// What Cargo.toml would have to say.
    fn demanded(&self) -> &Version {
        if self.released { &self.bump.least } else { &self.base }
    }

    fn says_less(&self) -> bool {
        self.current < *self.demanded()
    }

    /// What the contract version must become, where a cutover is missing.
    fn must_become(&self) -> Option<String> {
        let was = self.contract[0].as_deref().unwrap_or("?");
        self.bump.cutover.then(|| next_contract(was))
    }

    /// The package version for programs.
    pub(super) fn package_as_json(&self) -> Value {
        json!({
            "base": self.base.to_string(), "current": self.current.to_string(),
            "at_least": self.bump.least.to_string(), "demanded": self.demanded().to_string(),
            "worst": self.bump.level.map(Class::as_str),
        })
    }

    /// The contract version for programs.
    pub(super) fn contract_as_json(&self) -> Value {
        let [was, is] = &self.contract;
        json!({"base": was, "current": is, "must_become": self.must_become()})
    }

    /// Both in a sentence or two. Nothing, where nothing changed.
    pub(super) fn in_short(&self) -> String {
        if self.bump.level.is_none() {
            return String::new();
        }
        let mut out = format!("Package version: at least {}", self.bump.least);
        if self.says_less() {
            let _ = write!(out, ", and Cargo.toml says {}", self.current);
        } else if self.current < self.bump.least {
            let _ = write!(out, "; {} is not released yet and may stay", self.base);
        }
        out.push('.');
        if let Some(next) = self.must_become() {
            let _ = write!(out, " Contract version: must become {next}.");
        }
        out
    }
}

pub(super) fn run(args: &BumpArgs) -> Result<Exit, Failure> {
    let (against, released) = since(&args.sides)?;
    say_of_releases(against.as_deref());
    let found = compared(&args.sides, against.as_deref())?;
    let base = args.base_version.as_ref();
    let cost = Cost::of(&found, base, released || base.is_some())?;
    let findings = findings(&cost);
    let summary = Summary::of(found.comparison.changes.len())
        .with("package", cost.package_as_json())
        .with("contract", cost.contract_as_json())
        .with("least_package_version", cost.demanded().to_string())
        .with("package_version", cost.current.to_string())
        .with("base_package_version", cost.base.to_string())
        .with("released", cost.released)
        .with("against", found.old.label.as_str())
        .with("contract_version", cost.contract[1].as_deref())
        .with("base_contract_version", cost.contract[0].as_deref())
        .with("cutover", cost.bump.cutover);
    let report = Report::whole("contract bump", args.format, &findings, &summary);
    let text = || {
        let end = Tally::of(&findings).line("contract bump", summary.checked, "change");
        package(&cost, &found.old.label) + &contract(&cost) + &end
    };
    print(&report.unwrap_or_else(text))?;
    Ok(if findings.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// What is less than it has to be.
fn findings(cost: &Cost) -> Vec<Diagnostic> {
    let package = cost.says_less().then(|| {
        let message = "The package version is too small.";
        let help = format!("Set version = \"{}\".", cost.demanded());
        let place = Place::file("Cargo.toml");
        Diagnostic::new("bump.package_version", Level::Error, place, message, help)
    });
    let contract = cost.must_become().map(|next| {
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
    let released = release.is_some();
    Ok((release, released))
}

/// Says where changes are not counted from a release.
pub(super) fn say_of_releases(since: Option<&str>) {
    if since.is_none() {
        stderr::note("there is no release, no tag v<version>, to count from");
    }
}

fn parse(text: &str) -> Result<Version, Failure> {
    text.parse().map_err(|e| Failure::new(format!("`{text}` is no package version: {e}")))
}

fn worst(bump: &Bump) -> String {
    bump.level.map_or_else(|| "no change".to_owned(), |l| format!("the worst change is {l}"))
}

/// What the package version has to be at least.
fn package(cost: &Cost, old: &str) -> String {
    let Cost { base, current, bump, .. } = cost;
    let (least, level, demanded) = (&bump.least, worst(bump), cost.demanded());
    let unreleased = if demanded == least {
        String::new()
    } else {
        format!("; {base} is not released yet and may stay")
    };
    let mut out = format!(
        "package version: at least {least} ({level} since {base}, {old}); Cargo.toml says \
            {current}{unreleased}\n"
    );
    if cost.says_less() {
        let _ = writeln!(out, "  Cargo.toml says less. Set version = \"{demanded}\".");
    }
    out
}

/// What becomes of the contract version.
fn contract(cost: &Cost) -> String {
    let [was, is] = cost.contract.each_ref().map(|version| version.as_deref().unwrap_or("?"));
    match cost.must_become() {
        Some(next) => format!(
            "contract version: {was} must become {next}: documents that producers may send today \
             are refused\n  \
             Plan a cutover, or undo the break, or approve it with a reason (contract diff \
             --compat backward shows each).\n"
        ),
        None if was == is => format!("contract version: stays {is}\n"),
        None => format!("contract version: {was} became {is}\n"),
    }
}

/// The contract version behind a cutover.
pub(super) fn next_contract(was: &str) -> String {
    let major = was.split('.').next().and_then(|m| m.parse::<u64>().ok());
    major.map_or_else(|| "the next one".to_owned(), |m| format!("{}.0.0", m + 1))
}
