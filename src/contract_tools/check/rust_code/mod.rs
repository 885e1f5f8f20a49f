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
use crate::io::folder;
use crate::generator::{ContractTree, Generated, Problem};
use named::Named;
use offered::{Name, Offered};
use std::collections::BTreeSet;
use std::path::Path;

const FIX: &str = "Keep the name and its form, or change the Rust code with it and build: a program \
    that was built from these contract files accepts them.";

/// What the Rust code of the project at `root` names, and what is generated does not offer any more.
pub(super) fn check(root: &Path, tree: &ContractTree, generated: &Generated) -> Vec<Problem> {
    if tree.digest() == DIGEST.trim() {
        return Vec::new();
    }
    let rust = || generated.files.iter().filter(|(name, _)| name.ends_with(".rs"));
    let committed: Vec<String> = rust()
        .filter_map(|(name, _)| folder::read(&root.join("generated"), name).ok())
        .collect();
    let old = Offered::read(committed.iter().map(String::as_str));
    let new = Offered::read(rust().map(|(_, text)| text.as_str()));
    if old.names == new.names {
        return Vec::new();
    }
    let named = Named::read(root);
    Comparison { reached: old.reached(|name| used(name, &named).is_some()), old: &old, named: &named }
        .problems(&new)
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
    named: &'a Named,
    /// The types whose values the code may hold.
    reached: BTreeSet<&'a str>,
}

impl Comparison<'_> {
    fn problems(&self, new: &Offered) -> Vec<Problem> {
        let mut found = Vec::new();
        for (name, was) in &self.old.names {
            let is = new.names.get(name);
            let owner = owner(name).filter(|owner| !is_type(name, owner));
            // What belongs to a type that is gone or another is told once.
            let told = owner.is_some_and(|owner| {
                let whole = Name::Type(owner.to_owned());
                self.old.names.get(&whole) != new.names.get(&whole)
            });
            if is == Some(was) || told {
                continue;
            }
            if let Some(at) = self.relied_on(name) {
                found.push(self.problem(name, &lost(name, was, is.map(String::as_str)), &at));
            }
        }
        for name in new.names.keys().filter(|name| !self.old.names.contains_key(*name)) {
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
            let is_new = owner(name).is_some_and(|of| {
                !self.old.names.contains_key(&Name::Type(of.to_owned()))
            });
            if let Some(at) = at.filter(|_| !is_new) {
                found.push(self.problem(name, &what, &at));
            }
        }
        found
    }

    /// Where the code relies on a name.
    fn relied_on(&self, name: &Name) -> Option<String> {
        let in_reach = owner(name).is_none_or(|owner| self.reached.contains(owner));
        let at = match name {
            // A wrapper, and what it derives, is relied on without being named.
            Name::Type(of) | Name::Ability(of, _) => {
                self.named.word(of).or_else(|| Some("src/".to_owned()))
            }
            _ => used(name, self.named),
        };
        at.filter(|_| in_reach)
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
