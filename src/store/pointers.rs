//! What a store can do, its pointers can do: `&S` reads, `&mut S` and `Box<S>` read and write.

use super::emit::Stamp;
use super::{
    Appended, Emit, Emitted, ErrorStorage, EventAppender, EventReader, PositionedRecords, Record,
    Records, StoreError,
};
use crate::contract::scalar::EventId;
use crate::contract::types::ErrorEntry;
use crate::event::clock::ClockStorage;
use crate::event::emit::EmitError;

macro_rules! reads {
    ($($pointer:ty),*) => {$(
        impl<S: EventReader + ?Sized> EventReader for $pointer {
            fn get(&self, event_id: &EventId) -> Result<Option<Record>, StoreError> {
                (**self).get(event_id)
            }

            fn scan(&self) -> Result<Records<'_>, StoreError> {
                (**self).scan()
            }

            fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError> {
                (**self).scan_aggregate(aggregate_id)
            }

            fn follow(
                &self,
                after: Option<super::Position>,
            ) -> Result<PositionedRecords<'_>, StoreError> {
                (**self).follow(after)
            }

            fn count(&self) -> Result<u64, StoreError> {
                (**self).count()
            }
        }
    )*};
}

macro_rules! writes {
    ($($pointer:ty),*) => {$(
        impl<S: EventAppender + ?Sized> EventAppender for $pointer {
            fn append_all(&mut self, records: &[Record]) -> Result<Vec<Appended>, StoreError> {
                (**self).append_all(records)
            }

            fn append(&mut self, record: &Record) -> Result<Appended, StoreError> {
                (**self).append(record)
            }
        }

        impl<S: ClockStorage + ?Sized> ClockStorage for $pointer {
            type Error = S::Error;

            fn load(&self, node_id: &str) -> Result<i64, S::Error> {
                (**self).load(node_id)
            }

            fn advance(&mut self, node_id: &str, seen: i64) -> Result<i64, S::Error> {
                (**self).advance(node_id, seen)
            }
        }

        impl<S: ErrorStorage + ?Sized> ErrorStorage for $pointer {
            fn append_error(&mut self, entry: &ErrorEntry) -> Result<(), StoreError> {
                (**self).append_error(entry)
            }

            fn append_errors(&mut self, entries: &[ErrorEntry]) -> Result<(), StoreError> {
                (**self).append_errors(entries)
            }

            fn unreadable_errors(&self) -> Result<u64, StoreError> {
                (**self).unreadable_errors()
            }

            fn recent_errors(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
                (**self).recent_errors(limit)
            }
        }

        impl<S: Emit + ?Sized> Emit for $pointer {
            fn append_stamped(
                &mut self,
                node_id: &str,
                seen: i64,
                stamp: &mut Stamp<'_>,
            ) -> Result<Emitted, EmitError<StoreError>> {
                (**self).append_stamped(node_id, seen, stamp)
            }
        }
    )*};
}

reads!(&S, &mut S, Box<S>);
writes!(&mut S, Box<S>);
