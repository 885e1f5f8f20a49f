//! Which names mean one mission: an id, a slug, the rest of an aggregate `mission/…`. Payloads that
//! carry several tie them together. An aggregate ties what its events name, but never two slugs:
//! one event in the wrong aggregate would make one mission of two.

use super::names::{Name, Names};
use std::collections::{BTreeMap, BTreeSet};

/// How good a name is for people: 0 is a slug.
type Rank = usize;

/// The names of missions, in groups.
#[derive(Debug, Clone, Default)]
pub(super) struct Missions {
    tied: Groups,
    /// By the name in an aggregate, the names that payloads of its events begin with.
    links: BTreeMap<Name, BTreeSet<Name>>,
}

/// What stands for missions in the end.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Resolved {
    /// For each name that is one of a mission, the best name of that mission.
    pub best: Vec<Option<Name>>,
    /// Aggregates whose names tie nothing, and the slugs that they would have tied.
    pub not_tied: BTreeSet<(Vec<Name>, Vec<Name>)>,
}

impl Missions {
    /// Says that a payload carries these names, and the aggregate of its event that one. The answer
    /// is whether anything is new.
    pub(super) fn take(
        &mut self,
        said: &[(Rank, Name)],
        aggregate: Option<(Rank, Name)>,
        names: &Names,
    ) -> bool {
        let mut changed = false;
        for (rank, name) in said.iter().copied().chain(aggregate) {
            changed |= self.tied.place((rank, name), names);
        }
        let Some((_, first)) = said.first() else { return changed };
        for (_, other) in &said[1..] {
            changed |= self.tied.join(*first, *other, names);
        }
        if let Some((_, name)) = aggregate {
            changed |= self.links.entry(name).or_default().insert(*first);
        }
        changed
    }

    /// Ties what aggregates tie.
    pub(super) fn resolve(&self, names: &Names) -> Resolved {
        let mut groups = self.tied.clone();
        let mut not_tied = BTreeSet::new();
        let mut links: Vec<(Name, Name)> = Vec::new();
        for (aggregate, linked) in &self.links {
            let roots = linked.iter().chain([aggregate]).map(|name| groups.root(*name));
            let roots = roots.collect();
            let slugs = slugs(&roots, &groups, names);
            if slugs.len() > 1 {
                not_tied.insert((vec![*aggregate], slugs));
            } else {
                links.extend(linked.iter().map(|name| (*aggregate, *name)));
            }
        }
        // Several aggregates may tie two slugs together, with an id between them.
        let mut together = groups.clone();
        for (a, b) in &links {
            together.join(*a, *b, names);
        }
        let mut chains: BTreeMap<Name, (BTreeSet<Name>, BTreeSet<Name>)> = BTreeMap::new();
        for (aggregate, name) in &links {
            let chain = chains.entry(together.root(*aggregate)).or_default();
            chain.0.insert(*aggregate);
            chain.1.extend([*aggregate, *name].map(|name| groups.root(name)));
        }
        let mut torn = BTreeSet::new();
        for (root, (aggregates, roots)) in chains {
            let slugs = slugs(&roots, &groups, names);
            if slugs.len() > 1 {
                torn.insert(root);
                not_tied.insert((sorted(aggregates, names), slugs));
            }
        }
        for (a, b) in links {
            if !torn.contains(&together.root(a)) {
                groups.join(a, b, names);
            }
        }
        let numbers = (0..names.len()).filter_map(|number| Name::try_from(number).ok());
        let best = numbers.map(|name| groups.best_of(name)).collect();
        Resolved { best, not_tied }
    }
}

/// The slugs among the best names of groups.
fn slugs(roots: &BTreeSet<Name>, groups: &Groups, names: &Names) -> Vec<Name> {
    let best = roots.iter().filter_map(|root| groups.best[*root as usize]);
    sorted(best.filter(|(rank, _)| *rank == 0).map(|(_, name)| name), names)
}

fn sorted(found: impl IntoIterator<Item = Name>, names: &Names) -> Vec<Name> {
    let mut found: Vec<Name> = found.into_iter().collect();
    found.sort_unstable_by_key(|name| names.text(*name));
    found
}

/// Groups of names. A name that has not been placed is none of a mission.
#[derive(Debug, Clone, Default)]
struct Groups {
    /// For each name another one of its group; the first of a group leads to itself.
    leads: Vec<Name>,
    /// For each group, at the name that it leads to, its best name and how good that is.
    best: Vec<Option<(Rank, Name)>>,
}

impl Groups {
    /// Says that a name is one of a mission. Whether that is new.
    fn place(&mut self, named: (Rank, Name), names: &Names) -> bool {
        while self.leads.len() < names.len() {
            self.leads.push(Name::try_from(self.leads.len()).expect("there are fewer names"));
            self.best.push(None);
        }
        let root = self.root(named.1) as usize;
        let best = better(self.best[root], Some(named), names);
        std::mem::replace(&mut self.best[root], best) != best
    }

    /// Says that two names mean one mission. Whether that is new.
    fn join(&mut self, a: Name, b: Name, names: &Names) -> bool {
        let (a, b) = (self.root(a), self.root(b));
        if a == b {
            return false;
        }
        let (root, other) = (a.min(b), a.max(b));
        self.leads[other as usize] = root;
        self.best[root as usize] = better(self.best[a as usize], self.best[b as usize], names);
        true
    }

    /// Where a name leads to in the end. On the way every second step is made shorter.
    fn root(&mut self, mut name: Name) -> Name {
        while self.leads[name as usize] != name {
            let next = self.leads[name as usize];
            self.leads[name as usize] = self.leads[next as usize];
            name = self.leads[name as usize];
        }
        name
    }

    /// The best name of the mission that a name means.
    fn best_of(&mut self, name: Name) -> Option<Name> {
        let root = (self.leads.len() > name as usize).then(|| self.root(name))?;
        self.best[root as usize].map(|(_, best)| best)
    }
}

/// The better of two names, and of equally good ones the smaller.
fn better(a: Option<(Rank, Name)>, b: Option<(Rank, Name)>, names: &Names) -> Option<(Rank, Name)> {
    a.into_iter().chain(b).min_by_key(|(rank, name)| (*rank, names.text(*name)))
}
