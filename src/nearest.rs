//! The nearest valid spelling, for suggestions.

/// The candidate that a misspelt word most likely means: one slip for every five letters.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    candidates
        .into_iter()
        .map(|c| (strsim::damerau_levenshtein(&lower, &c.to_lowercase()), c))
        .filter(|(distance, c)| *distance <= (c.chars().count() / 5).max(1))
        .min()
        .map(|(_, c)| c)
}
