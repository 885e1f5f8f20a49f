//! An object made of what is certain of its members.

use super::expand::Literal;
use super::facts::{Facts, Listed, equal};
use super::{Goal, No, Search};
use serde_json::{Map, Value};

/// Members that are added so that there are enough.
const SOME: usize = 16;

impl<'s> Search<'s, '_> {
    pub(super) fn object(&self, facts: &mut Facts<'s>, depth: usize) -> Result<Value, No> {
        if let Some((listed, goal)) = facts.some_other.pop() {
            return self.some_other(facts, listed, goal, depth);
        }
        if let Some(goal) = facts.some_name.pop() {
            return self.some_name(facts, goal, depth);
        }
        let mut out = Map::new();
        let needed: Vec<&'s str> =
            facts.members.iter().filter(|(_, m)| m.has).map(|(name, _)| *name).collect();
        for name in needed {
            let value = self.member(facts, name, depth)?;
            out.insert(name.to_owned(), value);
        }
        self.fill(facts, out, depth)
    }

    /// The value of a member.
    fn member(&self, facts: &Facts<'s>, name: &str, depth: usize) -> Result<Value, No> {
        self.has_good_name(facts, name, depth)?;
        let unlisted = |(listed, _): &&(Listed<'s>, Goal<'s>)| {
            listed.is_none_or(|listed| !listed.contains_key(name))
        };
        let own = facts.members.get(name).into_iter().flat_map(|m| m.goals.iter().copied());
        let others = facts.others.iter().filter(unlisted).map(|(_, goal)| *goal);
        self.value(own.chain(others).collect(), Vec::new(), depth + 1)
    }

    /// Whether what is said of all names is true of this one.
    fn has_good_name(&self, facts: &Facts<'s>, name: &str, depth: usize) -> Result<(), No> {
        if facts.names.is_empty() {
            return Ok(());
        }
        let mut only = Facts::new(Vec::new());
        only.one_of = Some(vec![Value::String(name.to_owned())]);
        self.value_of(facts.names.clone(), only, depth + 1).map(drop)
    }

    /// A member that is not listed, for which the goal holds.
    fn some_other(
        &self,
        facts: &Facts<'s>,
        listed: Listed<'s>,
        goal: Goal<'s>,
        depth: usize,
    ) -> Result<Value, No> {
        let mut names: Vec<&'s str> = facts.members.keys().copied().collect();
        for (known, _) in facts.others.iter().chain(&facts.some_other) {
            names.extend(known.iter().flat_map(|k| k.keys()).map(String::as_str));
        }
        names.retain(|name| listed.is_none_or(|l| !l.contains_key(*name)));
        names.push(fresh(facts, listed));
        names.sort_unstable();
        names.dedup();
        let found = self.first_of(names, |name| {
            let literals = vec![Literal::Has(name), Literal::Member(name, goal)];
            self.settle(&mut facts.clone(), literals, Vec::new(), depth)
        });
        // Another name might fit what is said of names.
        found.map_err(|no| if facts.names.is_empty() { no } else { No::Unknown })
    }

    /// A member with a name for which the goal holds.
    fn some_name(&self, facts: &Facts<'s>, goal: Goal<'s>, depth: usize) -> Result<Value, No> {
        let mut goals = facts.names.clone();
        goals.push(goal);
        let name = self.value(goals, Vec::new(), depth + 1)?;
        let Value::String(name) = name else { return Err(No::Contradiction) };
        let mut more = Map::new();
        let value = self.member(facts, &name, depth).map_err(|_| No::Unknown)?;
        more.insert(name, value);
        let rest = self.object(&mut facts.clone(), depth)?;
        if let Value::Object(rest) = rest {
            more.extend(rest);
        }
        if facts.most_members.is_some_and(|most| more.len() > most) {
            return Err(No::Unknown);
        }
        Ok(Value::Object(more))
    }

    /// The object with as many members as it has to have.
    fn fill(
        &self,
        facts: &Facts<'s>,
        mut out: Map<String, Value>,
        depth: usize,
    ) -> Result<Value, No> {
        if facts.most_members.is_some_and(|most| out.len() > most) {
            return Err(No::Contradiction);
        }
        if out.len() < facts.fewest_members {
            let known =
                facts.members.iter().filter(|(_, m)| !m.lacks).map(|(n, _)| (*n).to_owned());
            let more = (1..=SOME).map(|i| format!("name{i}"));
            for name in known.chain(more).collect::<Vec<_>>() {
                if out.len() >= facts.fewest_members {
                    break;
                }
                if !out.contains_key(&name)
                    && let Ok(value) = self.member(facts, &name, depth)
                {
                    out.insert(name, value);
                }
            }
            if out.len() < facts.fewest_members {
                return Err(No::Unknown);
            }
        }
        let out = Value::Object(out);
        if facts.none_of.iter().any(|v| equal(v, &out)) {
            return Err(No::Unknown);
        }
        Ok(out)
    }
}

/// A name that nobody has listed.
fn fresh<'s>(facts: &Facts<'s>, listed: Listed<'s>) -> &'s str {
    const NAMES: &[&str] = &["unlisted", "unlisted_too", "not_listed", "nowhere_listed", "zzz"];
    let known = |name: &str| {
        facts.members.contains_key(name)
            || listed.is_some_and(|l| l.contains_key(name))
            || facts.others.iter().any(|(l, _)| l.is_some_and(|l| l.contains_key(name)))
    };
    NAMES.iter().copied().find(|name| !known(name)).unwrap_or("unlisted")
}
