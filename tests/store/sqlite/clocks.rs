//! Clocks of nodes, beside events and with them.

use super::{SKETCH, Sketch, fresh};
use spec_kitty_events::{
    Appended, ClockStorage, EventAppender, EventReader, Position, Record, SqliteStore, StoreError,
};
use std::error::Error;

#[test]
fn a_clock_never_goes_back_with_two_handles() {
    let (_folder, mut one) = fresh();
    let mut two = SqliteStore::open(one.path()).unwrap();
    let values = [
        one.advance("n", 0),
        two.advance("n", 0),
        one.advance("n", 10),
        two.advance("n", 3),
        one.advance("n", -5),
    ]
    .map(Result::unwrap);
    assert_eq!(values, [1, 2, 11, 12, 13]);
    assert_eq!(
        (one.load("n").unwrap(), two.load("n").unwrap(), two.load("m").unwrap()),
        (13, 13, 0)
    );
    drop(one);
    assert_eq!(SqliteStore::open(two.path()).unwrap().load("n").unwrap(), 13);
}

#[test]
fn a_clock_is_not_behind_the_events_of_its_node() {
    let (_folder, mut store) = fresh();
    let events = [(1, 7, "n"), (2, 3, "n"), (3, 20, "m")]
        .map(|(id, clock, node)| Sketch { id, clock, node, ..SKETCH }.admit());
    store.append_all(&events).unwrap();
    assert_eq!(["n", "m", "o"].map(|node| store.load(node).unwrap()), [7, 20, 0]);
    assert_eq!(store.advance("n", 0).unwrap(), 8);
    // An older event that comes late moves nothing, and neither does one that is known.
    store.append(&Sketch { id: 4, clock: 5, ..SKETCH }.admit()).unwrap();
    store.append_all(&events).unwrap();
    assert_eq!(store.load("n").unwrap(), 8);
    // A batch that is refused has not moved a clock either.
    assert!(
        store
            .append_all(&[
                Sketch { id: 5, clock: 90, ..SKETCH }.admit(),
                Sketch { participant: "p2", ..SKETCH }.admit()
            ])
            .is_err()
    );
    assert_eq!(store.load("n").unwrap(), 8);
}

#[test]
fn a_clock_that_cannot_grow_stays() {
    let (_folder, mut store) = fresh();
    assert_eq!(store.advance("n", i64::MAX - 1).unwrap(), i64::MAX);
    assert!(matches!(store.advance("n", 0), Err(StoreError::Clock(_))));
    assert!(matches!(store.advance("m", i64::MAX), Err(StoreError::Clock(_))));
    assert_eq!((store.load("n").unwrap(), store.load("m").unwrap()), (i64::MAX, 0));
}

#[test]
fn a_tick_and_its_event_are_kept_together_or_not_at_all() {
    type Answer = Result<(Record, Appended), Box<dyn Error>>;
    let (_folder, mut store) = fresh();
    let (record, appended) = store
        .append_with_tick("n", 4, |clock| Ok::<_, StoreError>(Sketch { clock, ..SKETCH }.record()))
        .unwrap();
    assert_eq!(
        (record.event().lamport_clock, appended, store.load("n").unwrap()),
        (5, Appended::New(Position(1)), 5)
    );

    let refused: Answer =
        store.append_with_tick("n", 0, |_| Err("the author thought better of it".into()));
    assert_eq!(refused.unwrap_err().to_string(), "the author thought better of it");
    let conflict: Answer =
        store.append_with_tick("n", 0, |clock| Ok(Sketch { clock, ..SKETCH }.record()));
    assert!(matches!(conflict.unwrap_err().downcast_ref(), Some(StoreError::Conflict { .. })));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.append_with_tick("n", 0, |_| -> Result<Record, StoreError> { panic!("on purpose") })
    }));
    assert!(panicked.is_err());
    assert_eq!((store.load("n").unwrap(), store.count().unwrap()), (5, 1));

    let next = store
        .append_with_tick("n", 0, |clock| {
            Ok::<_, StoreError>(Sketch { id: 2, clock, ..SKETCH }.record())
        })
        .unwrap();
    assert_eq!((next.0.event().lamport_clock, next.1), (6, Appended::New(Position(2))));
}
