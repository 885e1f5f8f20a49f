//! The nearest valid spelling, for suggestions.

/// The candidate that a misspelt word most likely means: one slip for every five letters.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let lower = word.to_lowercase();
    let length = lower.chars().count();
    candidates
        .into_iter()
        .filter_map(|c| {
            let (slips, candidate) = ((c.chars().count() / 5).max(1), c.to_lowercase());
            // No distance is smaller than the difference of the lengths: a huge word is not even
            // compared.
            let near = length.abs_diff(candidate.chars().count()) <= slips;
            let distance = near.then(|| strsim::damerau_levenshtein(&lower, &candidate))?;
            (distance <= slips).then_some((distance, c))
        })
        .min()
        .map(|(_, c)| c)
}
