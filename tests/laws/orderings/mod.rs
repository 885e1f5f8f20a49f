//! The orderings of events (C1 to C3, D15, D23).

mod causes;
mod copies;
mod keys;
