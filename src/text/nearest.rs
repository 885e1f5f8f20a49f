//! What a misspelt name may mean: the one source of suggestions.

/// The most names that are suggested.
const MOST: usize = 3;

/// The candidate that a misspelt word most likely means: one slip for every five letters.
///
/// ```
/// use spec_kitty_events::nearest::nearest;
/// assert_eq!(nearest("claimd", ["planned", "claimed"]), Some("claimed"));
/// assert_eq!(nearest("tea", ["planned", "claimed"]), None);
/// ```
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = Word::new(word);
    candidates
        .into_iter()
        .filter_map(|candidate| Some((word.slips(candidate)?, candidate)))
        .min()
        .map(|(_, candidate)| candidate)
}

/// At most three candidates that a word may mean, the likeliest first: those that it is a
/// misspelling of, or else those that it is a piece of, or that are a piece of it.
///
/// ```
/// use spec_kitty_events::nearest::near;
/// let names = ["WPStatusChanged", "Lane", "LaneAlias", "InboundLane"];
/// assert_eq!(near("WPStatusChangd", names), ["WPStatusChanged"]);
/// assert_eq!(near("lane", names), ["Lane"]);
/// assert_eq!(near("alias", names), ["LaneAlias"]);
/// assert!(near("tea", names).is_empty());
/// ```
pub fn near<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word = Word::new(word);
    let rank = |candidate: &'a str| {
        let rank = word.slips(candidate).map(|slips| (0, slips));
        rank.or_else(|| word.piece(candidate).map(|rest| (1, rest)))
    };
    let mut found: Vec<((u8, usize), &str)> = candidates
        .into_iter()
        .filter_map(|candidate| Some((rank(candidate)?, candidate)))
        .collect();
    found.sort_unstable();
    found.dedup();
    // A piece is meant where nothing is misspelt.
    let best = found.first().map(|((rank, _), _)| *rank);
    found.retain(|((rank, _), _)| Some(*rank) == best);
    found.into_iter().take(MOST).map(|(_, candidate)| candidate).collect()
}

/// The word that was written.
struct Word {
    lower: String,
    length: usize,
}

impl Word {
    fn new(word: &str) -> Self {
        let lower = word.to_lowercase();
        let length = lower.chars().count();
        Self { lower, length }
    }

    /// How many slips lead from a candidate to the word, where they are few.
    fn slips(&self, candidate: &str) -> Option<usize> {
        let most = (candidate.chars().count() / 5).max(1);
        let candidate = candidate.to_lowercase();
        // No distance is smaller than the difference of the lengths: a huge word is not even
        // compared.
        let near = self.length.abs_diff(candidate.chars().count()) <= most;
        let slips = near.then(|| strsim::damerau_levenshtein(&self.lower, &candidate))?;
        (slips <= most).then_some(slips)
    }

    /// How much longer one of the two is, where the other is a piece of it.
    fn piece(&self, candidate: &str) -> Option<usize> {
        let candidate = candidate.to_lowercase();
        let length = candidate.chars().count();
        let is_piece =
            |whole: &str, piece: &str, length: usize| length > 2 && whole.contains(piece);
        (is_piece(&candidate, &self.lower, self.length)
            || is_piece(&self.lower, &candidate, length))
        .then(|| self.length.abs_diff(length))
    }
}
