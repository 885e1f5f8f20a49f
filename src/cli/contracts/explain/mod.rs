//! `explain`: what a name of the contract means, for a person. A name may be several things.

mod names;
mod rules;
mod types;
mod values;

use super::read_from;
use crate::cli::format::{ACCOUNT, Format, among};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure, json, stderr};
use clap::Args as ClapArgs;
use serde::Serialize;
use serde_json::{Value, json};
use spec_kitty_events::compat::Contract;
use spec_kitty_events::conformance::kit;
use spec_kitty_events::docs::Sources;
use spec_kitty_events::nearest::near;
use spec_kitty_events::{TYPES, escape};
use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contract explain timestamp.naive
  spec-kitty-events contract explain WPStatusChanged
  spec-kitty-events contract explain WPStatusChanged.to_lane
  spec-kitty-events contract explain in_progress
  spec-kitty-events contract explain feature_slug
  spec-kitty-events contract explain ref.cycle
  spec-kitty-events contract explain --root . TeaBrewed

A name may be: a violation code, a finding about a mission's log, an event type, a family, a type, \
a member (by itself, or behind its type and a dot), a value such as a lane, a retired name, a row \
of a mission's log, a class of lines, a reducer or one of its codes, a policy, a rule of authoring, \
or a rule of `contract diff`. All that it is, is explained.

Exit status: 0 done, 2 could not run, or there is no such name.")]
pub(in crate::cli) struct ExplainArgs {
    /// What is to be explained.
    #[arg(value_name = "NAME")]
    pub name: String,
    /// How it is written.
    #[arg(long, value_parser = among(ACCOUNT), default_value = "text")]
    pub format: Format,
    /// Read the contract of this project's folder, and not the one that the program holds.
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

/// One thing that a name is.
#[derive(Debug, Serialize)]
struct Explained {
    /// What kind of thing.
    kind: &'static str,
    /// The same in a few words.
    title: String,
    /// What it means: lines for a person.
    text: String,
}

impl Explained {
    fn new(kind: &'static str, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self { kind, title: title.into(), text: text.into() }
    }
}

/// The contract that names are looked up in.
struct Source {
    contract: Contract,
    /// Whether it is that of a folder.
    is_folder: bool,
    /// What examples are made of: the pages of the documentation show the same ones.
    sources: Sources,
}

impl Source {
    fn of(root: Option<&Path>) -> Result<Self, Failure> {
        let contract = read_from::contract(root)?;
        let held = |file: &str| match kit::file(file) {
            Some(text) => Ok(text.to_owned()),
            None => Err(io::ErrorKind::NotFound.into()),
        };
        let sources = match root {
            Some(root) => Sources::read(root, &contract),
            None => Sources::load(&held, &contract),
        };
        Ok(Self { contract, is_folder: root.is_some(), sources })
    }

    /// The entries of a list in a policy.
    fn list(&self, pointer: &str) -> &[Value] {
        self.contract.policy(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// File and pointer of a type.
    fn place(&self, name: &str) -> Option<(&str, &str)> {
        if self.is_folder {
            return self.contract.source(name).map(|s| (s.file.as_str(), s.pointer.as_str()));
        }
        TYPES.iter().find(|t| t.name == name).map(|t| (t.file, t.pointer))
    }
}

pub(super) fn run(args: &ExplainArgs) -> Result<Exit, Failure> {
    let source = Source::of(args.root.as_deref())?;
    let name = args.name.as_str();
    let explained = all(&source, name);
    if explained.is_empty() {
        return Err(unknown(&source, name));
    }
    if args.format == Format::Json {
        let document = json!({"name": name, "explanations": explained});
        json::pretty(&mut io::stdout().lock(), &document)?;
        return Ok(Exit::Clean);
    }
    let text: Vec<String> = explained
        .iter()
        .map(|one| format!("{name}: {}\n\n{}\n", one.title, one.text.trim_end()))
        .collect();
    let shown: Vec<_> = text.join("\n").split('\n').map(|l| escape::line(l).into_owned()).collect();
    print(&shown.join("\n"))
}

/// All that a name is.
fn all(source: &Source, name: &str) -> Vec<Explained> {
    let one = [
        rules::code(source, name),
        rules::finding(source, name),
        types::event(source, name),
        types::family(source, name),
        types::of_that_name(source, name),
        values::lane(source, name),
        values::retired(source, name),
        names::row_shape(source, name),
        names::line_class(source, name),
        names::reducer(source, name),
        names::reducer_code(source, name),
        names::policy(source, name),
        rules::authoring(name),
        rules::comparison(name),
        types::member(source, name),
    ];
    one.into_iter().flatten().collect()
}

/// All names that are explained.
fn known(source: &Source) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    for names in
        [rules::names(source), types::names(source), values::names(source), names::names(source)]
    {
        known.extend(names);
    }
    known
}

fn unknown(source: &Source, name: &str) -> Failure {
    let known = known(source);
    let near = near(name, known.iter().map(String::as_str));
    let shown = escape::line(name);
    let way_out = stderr::did_you_mean(&near).unwrap_or_else(|| {
        "`contract list` names event types, and `contract explain --help` says what else".to_owned()
    });
    Failure::new(format!("the contract has no name `{shown}`; {way_out}"))
}

/// A member that is a string.
fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value[member].as_str().unwrap_or_default()
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("a JSON value prints")
}
