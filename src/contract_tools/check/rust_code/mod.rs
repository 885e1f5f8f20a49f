//! Whether the Rust that is written by hand still compiles with what a contract generates: found
//! without a build, by what it names.
//!
//! A program knows one contract with which its Rust compiles: the one that it was built from. For
//! any other, what is generated is compared with the committed `generated/`, and whatever is gone,
//! is something else, or joins what the code lists in full, is a problem where the code names it.
//! The code's types are not inferred: a member counts as used when the code has its type in reach
//! and uses some member of that name.

mod matches;
mod named;
mod offered;

use super::problem;
use crate::contract::DIGEST;
use crate::generator::{ContractTree, Generated, Problem};
use crate::io::folder;
use named::Named;
use offered::{Name, Offered};
use std::collections::BTreeMap;
use std::path::Path;

const FIX: &str = "Keep the name and its form, or change the Rust code with it and build: a \
    program that was built from these contract files accepts them.";

/// The tables of the quick verdict: statics whose names and types are those of any contract.
const UNCHANGING: &str = "tables.rs";

/// What the Rust code of the project at `root` relies on, and what is generated does not offer.
pub(super) fn check(root: &Path, tree: &ContractTree, generated: &Generated) -> Vec<Problem> {
    if tree.digest() == DIGEST.trim() {
        return Vec::new();
    }
    let rust = |name: &str| name.ends_with(".rs") && name != UNCHANGING;
    let committed = |name: &String| folder::read(&root.join("generated"), name).ok();
    let pairs: Vec<(String, &str)> = generated
        .files
        .iter()
        .filter(|(name, _)| rust(name))
        .filter_map(|(name, text)| Some((committed(name)?, text.as_str())))
        .filter(|(committed, text)| committed != text)
        .collect();
    let old = Offered::read(pairs.iter().map(|(committed, _)| committed.as_str()));
    let new = Offered::read(pairs.iter().map(|(_, text)| *text));
    if old.names == new.names {
        return Vec::new();
    }
    let named = Named::read(root);
    let reached = old.reached(|name| used(name, &named).is_some());
    Comparison { old: &old, new: &new, named: &named, reached }.problems()
}

/// Where the code names something, as far as that can be seen without its type.
fn used(name: &Name, named: &Named) -> Option<String> {
    match name {
        Name::Type(name) | Name::Constant(name) => named.word(name),
        Name::Member(_, member) => named.member(member),
        Name::Variant(of, variant) => named.pair(of, variant),
        Name::Ability(of, _) => named.word(of),
    }
}

struct Comparison<'a> {
    old: &'a Offered,
    new: &'a Offered,
    named: &'a Named,
    /// The types whose values the code may hold, and by what name it comes to each.
    reached: BTreeMap<&'a str, &'a Name>,
}

impl Comparison<'_> {
    fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        for (name, was) in &self.old.names {
            let is = self.new.names.get(name);
            if is == Some(was) || self.is_told_elsewhere(name) || self.is_renamed(was, is) {
                continue;
            }
            if let Some(at) = self.relied_on(name, is.is_none()) {
                found.push(self.problem(name, &lost(name, was, is.map(String::as_str)), &at));
            }
        }
        self.come(&mut found);
        found
    }

    /// Whether a name belongs to a type that is gone or another, or is a trait about one.
    fn is_told_elsewhere(&self, name: &Name) -> bool {
        let is_another = |ty: &str| {
            let ty = Name::Type(ty.to_owned());
            let was = self.old.names.get(&ty);
            was.is_some() && was != self.new.names.get(&ty)
        };
        let about = match name {
            Name::Ability(_, ability) => self.old.types_in(ability),
            _ => Vec::new(),
        };
        let owner = owner(name).filter(|owner| !is_type(name, owner));
        owner.into_iter().chain(about).any(is_another)
    }

    /// Whether the type of a member has another name and is the same, and no code names it.
    fn is_renamed(&self, was: &str, is: Option<&String>) -> bool {
        let Some(is) = is else { return false };
        let (before, after) = (self.old.types_in(was), self.new.types_in(is));
        let mut text = was.to_owned();
        for (before, after) in before.iter().zip(&after).filter(|(a, b)| a != b) {
            if self.named.word(before).is_some() || !self.old.is_same(before, self.new, after) {
                return false;
            }
            text = text.replace(before, after);
        }
        text == *is
    }

    /// What comes, and cannot where the code lists all there is.
    fn come(&self, found: &mut Vec<Problem>) {
        let come = self.new.names.keys().filter(|name| !self.old.names.contains_key(*name));
        for name in come {
            let (at, what) = match name {
                Name::Member(of, member) => (
                    self.named.listed(of, &self.old.members(of)),
                    format!("`{of}` gets the member `{member}`"),
                ),
                Name::Variant(of, variant) => {
                    (self.named.matched(of), format!("`{of}` gets the variant `{variant}`"))
                }
                _ => continue,
            };
            let is_new = owner(name)
                .is_some_and(|of| !self.old.names.contains_key(&Name::Type(of.to_owned())));
            if let Some(at) = at.filter(|_| !is_new) {
                found.push(self.problem(name, &what, &at));
            }
        }
    }

    /// Where the code relies on a name.
    fn relied_on(&self, name: &Name, gone: bool) -> Option<String> {
        let Some(owner) = owner(name) else { return used(name, self.named) };
        let by = self.reached.get(owner)?;
        match name {
            // What a type is and can do matters to those who hold its values without naming it.
            Name::Type(_) if !gone => used(by, self.named),
            Name::Ability(..) => used(by, self.named),
            _ => used(name, self.named),
        }
    }

    fn problem(&self, name: &Name, what: &str, at: &str) -> Problem {
        let (file, pointer) = self.place(name);
        let message = format!("In the Rust that is made, {what}, and {at} relies on it.");
        problem(&file, &pointer, "rust.named", message, FIX)
    }

    /// The part of the contract that a name is made of.
    fn place(&self, name: &Name) -> (String, String) {
        let policy = |file: &str| (format!("contracts/policy/{file}"), String::new());
        let of = match name {
            Name::Variant(of, _) if of == "Code" => return policy("violation_codes.json"),
            Name::Variant(of, _) if of == "ReducerName" => return policy("reducers.json"),
            Name::Variant(of, variant) if of == "EventType" || of == "Payload" => {
                let payload = Name::Variant("Payload".to_owned(), variant.clone());
                match self.old.names.get(&payload) {
                    Some(held) => held.trim_start_matches("Box<").trim_end_matches('>').to_owned(),
                    None => return policy("reserved_event_types.json"),
                }
            }
            Name::Variant(of, _) if of == "Family" => {
                return ("contracts/events".to_owned(), String::new());
            }
            name => owner(name).unwrap_or_default().to_owned(),
        };
        let made_of = self.old.places.get(&of).cloned();
        made_of.unwrap_or_else(|| ("contracts".to_owned(), String::new()))
    }
}

/// The type that a name belongs to.
fn owner(name: &Name) -> Option<&str> {
    match name {
        Name::Type(of) | Name::Member(of, _) | Name::Variant(of, _) | Name::Ability(of, _) => {
            Some(of)
        }
        Name::Constant(_) => None,
    }
}

fn is_type(name: &Name, of: &str) -> bool {
    matches!(name, Name::Type(ty) if ty == of)
}

/// What a name was and is not any more.
fn lost(name: &Name, was: &str, is: Option<&str>) -> String {
    match (name, is) {
        (Name::Type(ty), None) => format!("there is no `{ty}` any more"),
        (Name::Type(ty), Some(is)) => format!("`{ty}` was {was} and is {is}"),
        (Name::Member(of, member), None) => format!("`{of}` loses the member `{member}`"),
        (Name::Member(of, member), Some(is)) => {
            format!("the member `{member}` of `{of}` was `{was}` and is `{is}`")
        }
        (Name::Variant(of, variant), None) => format!("`{of}` loses the variant `{variant}`"),
        (Name::Variant(of, variant), Some(_)) => {
            format!("the variant `{variant}` of `{of}` holds something else")
        }
        (Name::Ability(of, what), None) => format!("`{of}` loses `{what}`"),
        (Name::Ability(of, what), Some(_)) => format!("`{what}` of `{of}` is declared differently"),
        (Name::Constant(constant), None) => format!("there is no `{constant}` any more"),
        (Name::Constant(constant), Some(is)) => {
            format!("`{constant}` was `{was}` and is `{is}`")
        }
    }
}
