//! The error log.

use super::{folder, quick};
use spec_kitty_events::store::sqlite::Options;
use spec_kitty_events::{ErrorEntry, ErrorStorage, SqliteStore, StoreError};

pub(super) fn error_entry(number: usize) -> ErrorEntry {
    // Times go backwards: order of arrival counts.
    let text = format!(
        r#"{{"timestamp": "{}-01-15T10:00:00Z", "action_attempted": "sync",
            "error_message": "number {number}", "seen_by": [1, {{"x": null}}]}}"#,
        2900 - number
    );
    serde_json::from_str(&text).unwrap()
}

#[test]
fn errors_come_back_newest_first_and_the_oldest_go() {
    let (_folder, path) = folder();
    let entries: Vec<ErrorEntry> = (0..105).map(error_entry).collect();
    let mut store = SqliteStore::open_with(&path, &quick()).unwrap();
    entries.iter().for_each(|entry| store.append_error(entry).unwrap());
    let newest_first: Vec<ErrorEntry> = entries.iter().rev().cloned().collect();
    assert_eq!(store.recent_errors(10).unwrap(), newest_first[..10]);
    assert_eq!(
        store.recent_errors(usize::MAX).unwrap(),
        newest_first[..100],
        "the default retention"
    );
    assert!(matches!(store.recent_errors(0), Err(StoreError::InvalidLimit)));
    drop(store);

    let mut store = SqliteStore::open_with(&path, &Options::default().error_retention(2)).unwrap();
    assert_eq!(store.recent_errors(1000).unwrap().len(), 100);
    store.append_error(&error_entry(105)).unwrap();
    assert_eq!(store.recent_errors(1000).unwrap(), [error_entry(105), error_entry(104)]);
    assert!(matches!(
        SqliteStore::open_with(&path, &Options::default().error_retention(0)),
        Err(StoreError::InvalidLimit)
    ));
}
