//! The shared suite, for every store of the crate.

use crate::store_suite::store_suite;
use spec_kitty_events::{Durability, JsonlOptions, JsonlStore, MemoryStore};
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

/// A folder for the files of one test's stores.
struct Folder {
    folder: TempDir,
    opened: AtomicU64,
}

impl Folder {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), opened: AtomicU64::new(0) }
    }

    /// A path that no store has.
    fn path(&self, ending: &str) -> std::path::PathBuf {
        self.folder.path().join(format!("{}.{ending}", self.opened.fetch_add(1, Ordering::Relaxed)))
    }
}

store_suite!(memory, spec_kitty_events::MemoryStore::new);
store_suite!(jsonl, super::jsonl_stores());

fn jsonl_stores() -> impl Fn() -> JsonlStore {
    let folder = Folder::new();
    move || {
        JsonlStore::open_with(
            folder.path("jsonl"),
            JsonlOptions { durability: Durability::Os, ..JsonlOptions::default() },
        )
        .unwrap()
    }
}

#[cfg(feature = "sqlite")]
store_suite!(sqlite, super::sqlite_stores());

#[cfg(feature = "sqlite")]
fn sqlite_stores() -> impl Fn() -> spec_kitty_events::SqliteStore {
    use spec_kitty_events::store::sqlite::{Options, Synchronous};
    let folder = Folder::new();
    move || {
        spec_kitty_events::SqliteStore::open_with(
            folder.path("db"),
            &Options::default().synchronous(Synchronous::Normal),
        )
        .unwrap()
    }
}

#[cfg(feature = "sqlite")]
#[test]
fn two_handles_on_one_sqlite_log_share_its_clocks() {
    let folder = Folder::new();
    let path = folder.path("db");
    let open = || spec_kitty_events::SqliteStore::open(&path).unwrap();
    crate::store_suite::clocks_of_two_handles(open(), open());
}

/// D22: however the threads take turns, no value is shown twice and no handle sees its clock go
/// back.
#[cfg(feature = "sqlite")]
#[test]
fn clocks_grow_under_interleaved_threads() {
    use spec_kitty_events::store::sqlite::{Options, Synchronous};
    use spec_kitty_events::{SqliteStore, StoredClock};
    let folder = Folder::new();
    let path = folder.path("db");
    let options = Options::default().synchronous(Synchronous::Normal);
    let seen: Vec<Vec<i64>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4_i64)
            .map(|thread| {
                let (path, options) = (&path, &options);
                scope.spawn(move || {
                    let mut clock =
                        StoredClock::open(SqliteStore::open_with(path, options).unwrap(), "shared")
                            .unwrap();
                    // Some turns see an event of another node.
                    (0..150_i64)
                        .map(|turn| {
                            if turn % 5 == thread {
                                clock.update(turn * 3).unwrap()
                            } else {
                                clock.tick().unwrap()
                            }
                        })
                        .collect()
                })
            })
            .collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    });
    assert!(seen.iter().all(|values| values.windows(2).all(|w| w[0] < w[1])));
    let all: std::collections::BTreeSet<i64> = seen.iter().flatten().copied().collect();
    assert_eq!(all.len(), 600);
}

// The next store goes here: one line with `store_suite!`, and `clocks_of_two_handles` if it can be
// opened twice.

/// A store can be used through the traits alone.
#[test]
fn traits_are_objects() {
    use spec_kitty_events::{EventReader, EventStore};
    let mut store = MemoryStore::new();
    let object: &mut dyn EventStore = &mut store;
    object.append(&crate::events::plain(1)).unwrap();
    let reader: &dyn EventReader = object;
    assert_eq!(reader.count().unwrap(), 1);
}
