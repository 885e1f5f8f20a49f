//! Lines on their way to the gate: what an input is, and what it is cut into.

mod conflict;
mod contents;
mod cut;
mod order;
