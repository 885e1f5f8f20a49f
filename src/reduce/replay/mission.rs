//! Which names mean one mission: an id, a slug, the rest of an aggregate `mission/…`. Events that
//! carry several tie them together.

use std::collections::HashMap;

/// The names of missions, in groups.
#[derive(Debug, Clone, Default)]
pub(super) struct Missions {
    places: HashMap<String, usize>,
    /// For each name the place of another one of its group; the first of a group leads to itself.
    leads: Vec<usize>,
    /// For each group, at the place that it leads to: how good its best name is, and that name.
    best: Vec<(usize, String)>,
}

impl Missions {
    /// Says that these names are one mission's. The earlier in the list, the better a name is for
    /// people.
    pub(super) fn tie(&mut self, names: &[(usize, String)]) {
        let Some(((_, first), rest)) = names.split_first() else { return };
        for (rank, name) in names {
            self.place(*rank, name);
        }
        for (_, other) in rest {
            self.join(first, other);
        }
    }

    /// The name of the mission that a name means: the best of its group, and of equally good ones
    /// the smallest.
    pub(super) fn name(&mut self, name: &str) -> Option<&str> {
        let root = self.places.get(name).copied().map(|place| self.root(place))?;
        Some(&self.best[root].1)
    }

    fn place(&mut self, rank: usize, name: &str) {
        let place = *self.places.entry(name.to_owned()).or_insert(self.leads.len());
        let candidate = (rank, name.to_owned());
        if place == self.leads.len() {
            self.leads.push(place);
            self.best.push(candidate);
        } else {
            let root = self.root(place);
            let best = &mut self.best[root];
            *best = candidate.min(std::mem::take(best));
        }
    }

    fn join(&mut self, a: &str, b: &str) {
        let (a, b) = (self.root(self.places[a]), self.root(self.places[b]));
        if a != b {
            let (root, other) = (a.min(b), a.max(b));
            let better = self.best[a].clone().min(self.best[b].clone());
            self.leads[other] = root;
            self.best[root] = better;
        }
    }

    /// The place that a place leads to in the end. On the way every second step is made shorter.
    fn root(&mut self, mut place: usize) -> usize {
        while self.leads[place] != place {
            self.leads[place] = self.leads[self.leads[place]];
            place = self.leads[place];
        }
        place
    }
}
