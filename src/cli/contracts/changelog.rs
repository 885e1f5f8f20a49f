//! `changelog`: the changes in words, for a person who upgrades.

use super::bump::{next_contract, say_of_releases, since};
use super::comparison::{Compared, SidesArgs, compared};
use crate::cli::format::{Format, among};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure, json};
use clap::Args as ClapArgs;
use semver::Version;
use serde_json::{Value, json};
use spec_kitty_events::compat::{Change, Class, Mode, Party, bump};
use spec_kitty_events::docs::quote;
use std::fmt::Write as _;
use std::io;

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contract changelog
  spec-kitty-events contract changelog --against v0.1.0 >> CHANGELOG.md
  spec-kitty-events contract changelog --format json

Without --against, the changes since the newest tag v<version> count, or since the merge base \
when there is no tag.

Exit status: 0 done, 2 could not run.")]
pub(in crate::cli) struct ChangelogArgs {
    #[command(flatten)]
    pub sides: SidesArgs,
    /// How it is written: a section of Markdown, or the same as JSON.
    #[arg(long, value_parser = among(FORMATS), default_value = "markdown")]
    pub format: Format,
}

const FORMATS: &[Format] = &[Format::Markdown, Format::Json];

pub(super) fn run(args: &ChangelogArgs) -> Result<Exit, Failure> {
    let (against, released) = since(&args.sides)?;
    say_of_releases(against.as_deref());
    let found = compared(&args.sides, against.as_deref())?;
    let version = found.new.package_version.as_deref().unwrap_or("unreleased");
    let base = found.old.package_version.as_deref().and_then(|v| v.parse::<Version>().ok());
    let bump = base.map(|base| bump(&base, &found.comparison.changes));
    let title = match (&bump, version.parse::<Version>()) {
        (Some(bump), Ok(current)) if released && current < bump.least => bump.least.to_string(),
        _ => version.to_owned(),
    };
    let (was, is) =
        (found.old.contract.version().unwrap_or("?"), found.new.contract.version().unwrap_or("?"));
    let said = if was != is {
        format!(
            "Contract version {}; it was {}. Data from before needs a rewrite.",
            quote::prose(is),
            quote::prose(was)
        )
    } else if bump.is_some_and(|b| b.cutover) {
        let (was, next) = (quote::prose(was), next_contract(was));
        format!(
            "Contract version {was}, which must become {}: a cutover is missing.",
            quote::prose(&next)
        )
    } else {
        format!("Contract version {}, unchanged.", quote::prose(is))
    };
    match args.format {
        Format::Json => {
            json::pretty(&mut io::stdout().lock(), &document(&title, is, was, &found))?;
            Ok(Exit::Clean)
        }
        _ => print(&section(&title, &said, &found.comparison.changes)),
    }
}

/// The classes, gravest first, with their headings.
const CLASSES: [(Class, &str); 5] = [
    (Class::Breaking, "Breaking changes of the contract"),
    (Class::Unclear, "Changes of which it is not known whom they break"),
    (Class::Source, "Source-breaking changes, for Rust code"),
    (Class::Additive, "Additive changes"),
    (Class::Annotation, "Annotations"),
];

fn of_class(changes: &[Change], class: Class) -> Vec<&Change> {
    changes.iter().filter(|change| change.class(Mode::Full) == class).collect()
}

/// The section of a changelog.
fn section(title: &str, said: &str, changes: &[Change]) -> String {
    let mut out = format!("## {}\n\n{said}\n", quote::prose(title));
    if changes.is_empty() {
        out.push_str("\nThe contract did not change.\n");
    }
    for (class, heading) in CLASSES {
        let changes = of_class(changes, class);
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n### {heading}\n");
        for change in changes {
            let said = change.sentence_in_markdown();
            let _ = writeln!(out, "- {}: {said}{}", place(change), consequence(change));
        }
    }
    out
}

/// The same as JSON: the gravest changes first.
fn document(title: &str, is: &str, was: &str, found: &Compared) -> Value {
    let all = &found.comparison.changes;
    let changes = CLASSES.iter().flat_map(|(class, _)| of_class(all, *class));
    let changes: Vec<Value> = changes
        .map(|change| {
            json!({"class": change.class(Mode::Full).as_str(), "rule": change.rule.id,
                "subject": change.subject, "pointer": change.pointer,
                "message": change.sentence(), "consequence": consequence(change).trim_start()})
        })
        .collect();
    json!({"version": title, "contract_version": is, "base_contract_version": was,
        "against": found.old.label, "changes": changes})
}

fn place(change: &Change) -> String {
    let inside: Vec<&str> =
        change.pointer.split('/').filter(|p| !matches!(*p, "" | "properties")).collect();
    let at = match inside.as_slice() {
        [] => String::new(),
        parts => format!(", {}", quote::code(&parts.join("/"))),
    };
    format!("{}{at}", quote::code(&change.subject))
}

/// Who has to do something.
fn consequence(change: &Change) -> String {
    let hurt: Vec<&str> = change
        .effects
        .iter()
        .filter(|e| e.is_break())
        .map(|e| match e.party {
            Party::Producer => "producers must change",
            Party::Reader => "update readers before producers use it",
        })
        .collect();
    if hurt.is_empty() { String::new() } else { format!(" For users: {}.", hurt.join(", and ")) }
}
